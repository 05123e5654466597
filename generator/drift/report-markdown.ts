import type { Drift } from './drift.ts'
import { editsOf, type ToDo } from './edits.ts'
import { type Line, sectionsOf } from './lines.ts'
import type { ChangeClass } from './rules.ts'

const TITLES: Record<ChangeClass, string> = {
  breaking: 'Breaking',
  'decode-risk': 'Decode risk',
  'new-to-decode': 'New to decode',
  'new-to-use': 'New to use',
  deprecated: 'Deprecated',
  'not-covered': 'Not covered',
  harmless: 'Harmless',
}

const FOLDED: ReadonlySet<ChangeClass> = new Set(['not-covered', 'harmless'])
const MOST_LINES = 150

/** The body of a pull request. */
export function reportMarkdown(drift: Drift): string {
  const sections = sectionsOf(drift)
  const title = `# ${drift.provider ? `${drift.provider}: ` : ''}what changed`
  const head = [title, '', `${code(drift.old)} → ${code(drift.new)}`, '']
  if (sections.length === 0) return `${[...head, 'No change.'].join('\n')}\n`
  head.push(
    'What the classes ask of us, and when each rule applies: docs/drift.md. Behind `⇄`: whom a gateway carries it to.',
    '',
  )
  const table = ['| class | changes |', '|---|---|', ...sections.map(one => `| ${TITLES[one.class]} | ${one.count} |`)]
  const bodies = sections.flatMap(section => {
    const name = `${TITLES[section.class]} (${section.count})`
    const all = section.groups.flatMap(({ name, reach, lines }) => [
      [`**${escaped(name)}**`, ...reach.map(escaped)].join(' · '),
      '',
      ...lines.map(lineText),
      '',
    ])
    const rest = all.length - MOST_LINES
    const lines = rest > 0 ? [...all.slice(0, MOST_LINES), '', `… ${rest} more lines.`, ''] : all
    if (!FOLDED.has(section.class)) return ['', `## ${name}`, '', ...lines]
    return ['', '<details>', `<summary>${name}</summary>`, '', ...lines, '</details>']
  })
  const listed = (head: string, todos: readonly ToDo[]) => {
    const lines = todos.map(({ file, text }) => `- ${code(file)}: ${escaped(text.replace(/\s+/g, ' '))}`)
    return lines.length === 0 ? [] : ['', `## ${head}`, '', ...lines]
  }
  const { clean, byHand } = editsOf(drift)
  const edits = [...listed('Proposed edits of the mappings', clean), ...listed('To do by hand', byHand)]
  return `${[...head, ...table, ...bodies, ...edits].join('\n').trimEnd()}\n`
}

function lineText({ rule, names, where, detail, ours, unified, ledger }: Line): string {
  const fields = unified.length === 0 ? '' : ` (${unified.slice(0, 6).map(code).join(', ')})`
  const touched = ours.length === 0 ? '' : `· ${ours.slice(0, 3).map(code).join(', ')}${fields}`
  const texts = [
    names.map(code).join(', '),
    where && `in ${code(where)}`,
    detail && `(${code(detail)})`,
    `· ${rule}`,
    ledger.length === 0 ? '' : `· ${ledger.join(', ')}`,
    touched,
  ]
  return `- ${texts.filter(text => text !== '').join(' ')}`
}

/** Names are a vendor's: none of them may end the code span that it stands in. */
function code(text: string): string {
  const plain = text.replace(/\s+/g, ' ')
  const fence = '`'.repeat(Math.max(0, ...(plain.match(/`+/g) ?? []).map(run => run.length)) + 1)
  return fence.length > 1 ? `${fence} ${plain} ${fence}` : `\`${plain}\``
}

function escaped(text: string): string {
  return text.replace(/[*_<>`\\[\]]/g, '\\$&')
}
