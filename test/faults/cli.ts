/**
 * npm run faults [-- options]
 *   --only <n,n>     these rows alone
 *   --fetch          our client by `fetch`, not by Node's own HTTP
 *   --write <file>   by both, and the table as a page
 *   --verbose        all that was seen where a row fails
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { catalogue } from './catalogue.ts'
import { naive, naivePatience } from './naive.ts'
import { oursByFetch, oursByNode } from './ours.ts'
import { pageOf } from './page.ts'
import { hasRecordings } from './recorded.ts'
import { type Result, type Run, runRows } from './run.ts'
import { details, terminalTable, type Verdict, verdictOf } from './table.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    write: { type: 'string' },
    fetch: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

const numbers = values.only?.split(',').map(Number)
const rows = numbers ? catalogue.filter(({ number }) => numbers.includes(number)) : catalogue
const started = performance.now()
const byNode = () => runRows(rows, oursByNode, { again: true })
const byFetch = () => runRows(rows, oursByFetch, { again: true })
const ours: [Run, ...Run[]] = values.write
  ? [await byNode(), await byFetch()]
  : [await (values.fetch ? byFetch() : byNode())]
const their = await runRows(rows, naive, { patience: naivePatience })

console.log(terminalTable(ours, their))
if (values.write) writeFileSync(values.write, pageOf(ours))
if (values.verbose) for (const run of ours) console.log(`\n${details(run)}`)

const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`\n${ours.map(({ name, results }) => `${name}: ${counted(results)}`).join('; ')}; ${seconds} s`)
const early = ours.flatMap(({ results }) => results.filter(({ row, holds }) => row.waits && holds))
if (early.length > 0) console.log(`would pass already: ${early.map(({ row }) => row.number).join(', ')}`)
if (!hasRecordings)
  console.log(
    'no recorded streams beside the checkout: rows 10, 40, 43, 44, 47 and 57 ran on streams written by hand alone',
  )
const problems = [
  ...ours.flatMap(({ name, results, rejections }) => [
    ...results.filter(result => verdictOf(result) === 'FAIL').map(({ row }) => `row ${row.number} fails, ${name}`),
    ...rejections.map(reason => `a rejection nobody handled, ${name}: ${reason}`),
  ]),
  ...their.results
    .filter(({ row, holds }) => row.run && holds)
    .map(({ row }) => `row ${row.number} proves nothing: the naive client passes it`),
]
for (const problem of problems) console.log(problem)
process.exit(problems.length === 0 ? 0 : 1)

function counted(results: readonly Result[]): string {
  const count = (verdict: Verdict) => results.filter(result => verdictOf(result) === verdict).length
  return `${count('pass')} pass, ${count('FAIL')} fail, ${count('waits')} wait`
}
