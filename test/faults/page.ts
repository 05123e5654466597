/** The page of the faults, of which the table is the catalogue's and its last run's. */
import type { Row } from './row.ts'
import type { Run } from './run.ts'
import { observed, resultOf, verdictOf } from './table.ts'

const head = `# Faults

What can go wrong with a call, from a socket that dies to an error inside a stream, and what the client has to make of it. A word in
code like \`network\` is the \`kind\` of the [error](errors.md); "the partial" is the answer as far as it had come. Written by \`npm run faults -- --write docs/faults.md\`.

A loopback server of raw sockets plays each row byte by byte ([test/faults](../test/faults)): against our client by Node's own HTTP
and by \`fetch\`, and against [a naive one](../test/faults/naive.ts) that must fail every row, as a row it passes would prove
nothing. Beside its own expectation each row asserts the number of requests the server saw, that no socket is busy 100 ms after a call has settled,
that no listener is left on the caller's signal, that the API key stands in no error (message, JSON, \`inspect\`, causes), event
or log, and that no rejection goes unhandled. \`npm test\` runs the same rows.

Times are scaled down; waits that a server asks for are real. Where recorded exchanges are at hand, they are the oracle of rows
10, 40, 43, 44, 47 and 57: their bytes are mutated, their expectation stays. "Not played" names what belongs to a row and is not in it.

`

const tail = `
## Where we read events unlike the standard

A browser drops an event whose blank line never came. Vendors forget it, so such an event is read where it is whole JSON, and an
answer is still only whole once the vendor has said that it is: all else is \`truncated\`. Ids and \`retry\` of events are not kept, as
no vendor can resume a stream. One event may be 64 MB long; what is longer is \`response-too-large\`, whatever pieces it comes in.

## Soak

\`npm run soak\` reads 1,000 streams at once for 60 seconds, one in a hundred of them broken in one of 13 ways, from a server in its
own process. It fails where an outcome is wrong, a rejection goes unhandled, a listener stays, the heap grows, or the 99th
percentile of the time from the bytes in the client's hand to the event in the reader's is 1 ms above that of \`fetch\`, split and
\`JSON.parse\` in the same run.
`

/** The cells of a row that stay as they are until the catalogue changes. */
export function cellsOf({ number, inject, expected, unplayed }: Row): string {
  const rest = unplayed ? `${expected}. Not played: ${unplayed}` : expected
  return `| ${number} | ${cell(inject)} | ${cell(rest)} |`
}

/** A column a run, of which the first has all rows. */
export function pageOf(runs: readonly [Run, ...Run[]]): string {
  const names = runs.map(({ name }) => name)
  const rows = runs[0].results.map(({ row }) => {
    const cells = runs.map(run => cell(seenIn(run, row)))
    return `${cellsOf(row)} ${cells.join(' | ')} |`
  })
  const table = [
    `| # | fault | expected | ${names.join(' | ')} |`,
    `|---|---|---|${'---|'.repeat(names.length)}`,
    ...rows,
  ]
  return `${head}${table.join('\n')}\n${tail}`
}

function seenIn(run: Run, { number, only, waits }: Row): string {
  if (waits) return `waits for ${waits}`
  const result = resultOf(run, number)
  if (!result) return `by ${only} only`
  return verdictOf(result) === 'pass' ? observed(result) : `**fails**: ${observed(result)}`
}

const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;')
