import type { Drift } from './drift.ts'
import { editsOf, type ToDo } from './edits.ts'
import { type Line, type Section, sectionsOf } from './lines.ts'
import type { ChangeClass } from './rules.ts'

const TITLES: Record<ChangeClass, string> = {
  breaking: 'BREAKING: what we send or read is gone or refused',
  'decode-risk': 'DECODE RISK: answers may lack or change what we read',
  'new-to-decode': 'NEW TO DECODE: answers may hold what no mapping names',
  'new-to-use': 'NEW TO USE: requests may say more',
  deprecated: 'DEPRECATED',
  'not-covered': 'NOT COVERED: outside of what we map',
  harmless: 'HARMLESS',
}

/** Classes of which the lines are told; of the others, the number is enough for a minute's reading. */
const COUNTED: ReadonlySet<ChangeClass> = new Set(['harmless', 'not-covered'])
const MOST_LINES = 40
const MOST_NAMES = 8

export function reportTerminal(drift: Drift): string {
  const title = `${drift.provider ? `${drift.provider}: ` : ''}${drift.old} → ${drift.new}`
  const sections = sectionsOf(drift)
  if (sections.length === 0) return `${title}\n  no change\n`
  const listed = (head: string, todos: readonly ToDo[]) => {
    const lines = todos.map(({ file, text }) => `  ${file}: ${text.replace(/\s+/g, ' ')}`)
    return lines.length === 0 ? [] : ['', `${head} (${lines.length})`, ...lines]
  }
  const { clean, byHand } = editsOf(drift)
  const edits = [...listed('PROPOSED: --apply writes it', clean), ...listed('TO DO BY HAND', byHand)]
  return `${[title, ...sections.flatMap(section => ['', ...sectionLines(section)]), ...edits].join('\n')}\n`
}

function sectionLines(section: Section): string[] {
  const head = `${TITLES[section.class]} (${section.count})`
  if (COUNTED.has(section.class)) return [head]
  const lines = section.groups.flatMap(({ name, reach, lines }) => [
    `  ${[name, ...reach].join(' · ')}`,
    ...lines.map(line => `    ${lineText(line)}`),
  ])
  const rest = lines.length - MOST_LINES
  return [
    head,
    ...lines.slice(0, MOST_LINES),
    ...(rest > 1 ? [`  … ${rest} more lines: --format markdown has them`] : lines.slice(MOST_LINES)),
  ]
}

function lineText({ rule, names, where, detail, ours }: Line): string {
  const more = names.length - MOST_NAMES
  const list = names.slice(0, MOST_NAMES).join(', ') + (more > 0 ? `, … ${more} more` : '')
  const [line, ...others] = ours
  const touched = line === undefined ? '' : `← ${line}${others.length > 0 ? ` and ${others.length} more` : ''}`
  return [list, where && `in ${where}`, detail && `(${detail})`, `[${rule}]`, touched]
    .filter(text => text !== '')
    .join(' ')
}
