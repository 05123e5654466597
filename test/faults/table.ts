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

const short = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text)

export function terminalTable(ours: Run, naive: Run): string {
  const lines = ours.results.map((result, at) => {
    const { row } = result
    const verdict = verdictOf(result)
    const other = naive.results[at]!
    const seen = verdict === 'waits' ? `waits for ${row.waits}: ${observed(result)}` : observed(result)
    return [
      `${String(row.number).padStart(2)}  ${verdict.padEnd(5)}  ${short(row.inject, 100)}`,
      `           expected  ${short(row.expected, 110)}`,
      `           observed  ${short(seen.replace(/\s+/g, ' '), 160)}  (${Math.round(result.ms)} ms${result.again ? ', the second time' : ''})`,
      ...(row.later ? [`           later     ${row.later}`] : []),
      `           naive     ${row.run ? `${other.holds ? 'PASSES' : 'fails'}: ${short(observed(other).replace(/\s+/g, ' '), 130)}` : 'not played'}`,
    ].join('\n')
  })
  return lines.join('\n')
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
