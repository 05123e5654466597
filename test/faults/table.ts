/** The rows as people read them. */
import type { Result, Run } from './run.ts'

export type Verdict = 'pass' | 'FAIL' | 'waits'

export function verdictOf({ row, holds, breaches }: Result): Verdict {
  if (row.waits) return 'waits'
  return holds && breaches.length === 0 ? 'pass' : 'FAIL'
}

/** What was seen, in a few words: what is wrong, else how much was looked at. */
export function observed({ row, findings, breaches }: Result): string {
  const wrong = findings.filter(({ holds }) => !holds).map(({ what, observed: seen }) => `${what}: ${seen}`)
  const all = [...wrong, ...breaches]
  if (all.length > 0) return all.length > 1 ? `${all[0]} (and ${all.length - 1} more)` : all[0]!
  return row.run ? `as expected, ${findings.length} checks` : 'not played'
}

function short(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}

/** What came of a row; nothing where it was not this run's. */
export function resultOf({ results }: Run, number: number): Result | undefined {
  return results.find(({ row }) => row.number === number)
}

const gravest = ['FAIL', 'waits', 'pass'] as const

/** The rows of our runs, each beside the naive client, who plays all of them. */
export function terminalTable(ours: readonly Run[], naive: Run): string {
  return naive.results
    .map(other => {
      const { row } = other
      const seen = ours.flatMap(run => ({ name: run.name, result: resultOf(run, row.number) }))
      const verdicts = seen.flatMap(({ result }) => (result ? verdictOf(result) : []))
      const verdict = gravest.find(one => verdicts.includes(one)) ?? '-'
      return [
        `${String(row.number).padStart(2)}  ${verdict.padEnd(5)}  ${short(row.inject, 100)}`,
        `           expected  ${short(row.expected, 110)}`,
        ...seen.map(
          ({ name, result }) => `           ${name.padEnd(14)}  ${result ? told(result) : `${row.only} only`}`,
        ),
        ...(row.unplayed ? [`           unplayed  ${row.unplayed}`] : []),
        `           naive     ${row.run ? `${other.holds ? 'PASSES' : 'fails'}: ${short(observed(other), 130)}` : 'not played'}`,
      ].join('\n')
    })
    .join('\n')
}

function told(result: Result): string {
  const waits = result.row.waits ? `waits for ${result.row.waits}: ` : ''
  const again = result.again ? ', the second time' : ''
  return `${short(waits + observed(result), 160)}  (${Math.round(result.ms)} ms${again})`
}

/** What went wrong, all of it. */
export function details(run: Run): string {
  return run.results
    .filter(result => verdictOf(result) === 'FAIL')
    .map(({ row, findings, breaches }) =>
      [
        `row ${row.number}: ${row.inject}`,
        ...findings
          .filter(({ holds }) => !holds)
          .map(({ what, expected, observed: seen }) => `  ${what}\n    expected ${expected}\n    observed ${seen}`),
        ...breaches.map(breach => `  breach: ${breach}`),
      ].join('\n'),
    )
    .join('\n')
}
