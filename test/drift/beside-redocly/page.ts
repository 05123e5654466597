import type { Classified } from '../../../generator/drift/classify.ts'
import type { Findings } from './findings.ts'
import { oursOf, type Verdict } from './rows.ts'

const HEAD = `# Beside \`redocly diff\`

\`@redocly/cli diff\` is the best tool of its kind on npm: it compares any two documents, and by use, so that a reference
written out is quiet. Ours compares what a client sends and reads. Both on OpenAI's documents of 2026-05-13 and 2026-08-21,
cut to the operations that we cover. \`npm run drift:beside\` writes this page; its verdicts stand in
\`test/drift/beside-redocly/verdicts.yaml\`, and a test holds each of them against what both tools say now.

A finding is **true** where a client that was right before can fail now; **true of answers** where it is told of a request,
which only gained, but answers use the same schema; else **false**. Beside our rule stands its class and, where it is
another one, the class by what our mappings use.
`

/** docs/drift-beside-redocly.md. */
export function pageOf(rows: readonly Verdict[], { summary }: Findings, changes: readonly Classified[]): string {
  const count = (verdict: Verdict['verdict']) => rows.filter(row => row.verdict === verdict).length
  const known = changes.filter(({ rule }) => rule !== 'operation-uncovered')
  const of = (name: string) => known.filter(one => one.class === name).length
  const counts = [
    `\`redocly diff\` calls ${summary.major} changes major, ${summary.minor} minor and ${summary.patch} patch.`,
    `Of the major ones ${count('true')} are true where they are told, ${count('answers')} true of answers alone, ${count('false')} false.`,
    `Ours: ${of('breaking')} breaking, ${of('decode-risk')} decode risk, ${of('new-to-decode')} new to decode, ${of('new-to-use')} new to use,`,
    `${of('not-covered')} that no mapping of ours uses, ${of('harmless')} harmless. By rules alone, whatever our mappings use, two are breaking:`,
    'the error of an MCP call, which our mappings keep native, and a form that a request can no longer be, where they send JSON. Both are among the true ones.',
  ]
  const table = rows.map((row, index) =>
    [index + 1, told(row), whereOf(row), named(row.verdict), row.why, oursText(row, changes)].join(' | '),
  )
  return `${[HEAD, ...counts, '', '| # | redocly says | of | verdict | because | ours |', '|---|---|---|---|---|---|', ...table.map(line => `| ${line} |`)].join('\n')}\n`
}

function told({ finding }: Verdict): string {
  const [rule = '', kind = '', , keyword] = finding.split(' ')
  return `\`${rule}\`, ${kind}${keyword === undefined ? '' : ` (${keyword})`}`
}

/** The operation, which message of it, and the names on the way. */
function whereOf({ finding }: Verdict): string {
  const [operation = '', ...steps] = (finding.split(' ')[2] ?? '').replace(/^#\/paths\//, '').split('/')
  const part = steps.includes('requestBody')
    ? 'request'
    : steps.some(step => step.includes('event-stream'))
      ? 'stream'
      : 'answer'
  const names = steps.filter((_, index) => steps[index - 1] === 'properties')
  const position = /^\d+$/.test(steps.at(-1) ?? '') ? ` ${steps.at(-2)} ${steps.at(-1)}` : ''
  const path = names.length === 0 ? '' : ` \`${names.join('.')}\``
  return `\`${operation.replaceAll('~1', '/')}\` ${part}${path}${position}`
}

function named(verdict: Verdict['verdict']): string {
  return verdict === 'answers' ? 'true of answers' : verdict
}

function oursText(row: Verdict, changes: readonly Classified[]): string {
  const texts = oursOf(row, changes).map(
    ({ rule, class: name, forUs }) => `\`${rule}\` (${name}${forUs === name ? '' : `; for us ${forUs}`})`,
  )
  return texts.length === 0 ? 'nothing' : [...new Set(texts)].join(', ')
}
