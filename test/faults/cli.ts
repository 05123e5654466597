/**
 * npm run faults [-- options]
 *   --only <n,n>     these rows alone
 *   --write <file>   the table as a page
 *   --fetch          our client by `fetch`, not by the platform's own transport
 *   --verbose        all that was seen where a row fails
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { catalogue } from './catalogue.ts'
import { naive, naivePatience } from './naive.ts'
import { ours, oursByFetch } from './ours.ts'
import { pageOf } from './page.ts'
import { hasRecordings } from './recorded.ts'
import { runRows } from './run.ts'
import { details, terminalTable, verdictOf } from './table.ts'

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
const our = await runRows(rows, values.fetch ? oursByFetch : ours, { again: true })
const their = await runRows(rows, naive, { patience: naivePatience })

console.log(terminalTable(our, their))
if (values.write) writeFileSync(values.write, pageOf(our))
if (values.verbose) console.log(`\n${details(our)}`)

const count = (verdict: string) => our.results.filter(result => verdictOf(result) === verdict).length
const spared = their.results.filter(({ row, holds }) => row.run && holds)
const early = our.results.filter(({ row, holds }) => row.waits && holds)
const problems = [
  ...our.results.filter(result => verdictOf(result) === 'FAIL').map(({ row }) => `row ${row.number} fails`),
  ...spared.map(({ row }) => `row ${row.number} proves nothing: the naive client passes it`),
  ...our.rejections.map(reason => `a rejection nobody handled: ${reason}`),
]
console.log(
  `\n${count('pass')} pass, ${count('FAIL')} fail, ${count('waits')} wait; ${((performance.now() - started) / 1000).toFixed(1)} s`,
)
if (early.length > 0) console.log(`would pass already: ${early.map(({ row }) => row.number).join(', ')}`)
if (!hasRecordings)
  console.log(
    'no recorded streams beside the checkout: rows 10, 40, 43, 44, 47 and 57 ran on streams written by hand alone',
  )
for (const problem of problems) console.log(problem)
process.exit(problems.length === 0 ? 0 : 1)
