/** Prints a run for people: features with the ids that fail, differences for the debugger, sums at the end. */
import type { Mismatch } from './compare.ts'
import type { Run } from './run.ts'
import { reasonOf } from './unserved.ts'
import { type Failed, type FeatureRow, nameOf, percent, type Row, type Verdict } from './verdict.ts'

export function columns(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')
  return rows.map(row => line(row).trimEnd()).join('\n')
}

export function featureTable(features: FeatureRow[]): string {
  return columns([
    ['provider', 'api', 'feature', 'passed', 'failures'],
    ...features.map(({ served, feature, entries, failed }) => [
      served.provider,
      served.api,
      feature,
      `${entries - failed.length}/${entries}`,
      failed.join(' '),
    ]),
  ])
}

export function summaryTable(rows: Row[]): string {
  return columns([
    ['provider', 'api', 'kind', 'entries', 'passed', '%', 'gaps', 'features of the failures'],
    ...rows.map(({ served, kind, entries, passed, gaps, failing }) => [
      served.provider,
      served.api,
      kind,
      String(entries),
      String(passed),
      percent(passed / entries),
      String(gaps),
      mostFirst(failing),
    ]),
  ])
}

function mostFirst(failing: Map<string, number>): string {
  const sorted = [...failing].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const shown = sorted.slice(0, 6).map(([feature, count]) => `${feature} ${count}`)
  return shown.join(', ') + (sorted.length > 6 ? ' …' : '')
}

/** Failures of one field together, so that one cause is seen once. */
export function failureList(failed: Failed[], verbose: boolean): string {
  const lines = failed.flatMap(({ result, unlisted }) =>
    result.mismatches.map(mismatch => {
      const gap = unlisted.includes(mismatch) ? '' : ' [gap]'
      const head = `${mismatch.field}  ${result.kind}  ${result.id}${gap}`
      return { head, text: verbose ? `${head}\n${diff(mismatch)}` : head }
    }),
  )
  return lines
    .sort((a, b) => (a.head < b.head ? -1 : 1))
    .map(({ text }) => text)
    .join('\n')
}

/** What fails most, with positions and values left out: one line a cause. */
export function causeTable(failed: Failed[]): string {
  const causes = new Map<string, Set<string>>()
  for (const { result, unlisted } of failed)
    for (const mismatch of unlisted) {
      const cause = `${nameOf(result.served)}  ${result.kind}  ${causeOf(mismatch)}`
      causes.set(cause, (causes.get(cause) ?? new Set()).add(result.id))
    }
  const rows = [...causes].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
  return rows.length === 0
    ? ''
    : columns([['failures', 'cause'], ...rows.map(([cause, ids]) => [String(ids.size), cause])])
}

function causeOf({ field, expected, actual }: Mismatch): string {
  if (actual instanceof Error) return `${field}: ${actual.message.split('\n')[0]}`
  if (Array.isArray(actual) && field.startsWith('cross/')) return `${field}: ${String(actual[0]).replace(/\d+/g, 'n')}`
  if (field !== 'request' || typeof expected !== 'object' || expected === null) return field
  const paths = Object.keys(expected).map(path => path.replace(/\[\d+\]/g, '[n]'))
  return `${field}: ${[...new Set(paths)].slice(0, 3).join(', ')}`
}

function diff({ expected, actual }: Mismatch): string {
  const [want, got] = aligned(printed(expected), printed(actual))
  return `    expected ${want}\n    actual   ${got}`
}

const limit = 600

/** Long texts are shown from shortly before the place where they part. */
function aligned(want: string, got: string): [string, string] {
  let same = 0
  while (same < want.length && want[same] === got[same]) same++
  const from = same > 100 && Math.max(want.length, got.length) > limit ? same - 60 : 0
  const cut = (text: string) => {
    const rest = text.slice(from, from + limit)
    return `${from > 0 ? '…' : ''}${rest}${from + limit < text.length ? '…' : ''}`
  }
  return [cut(want), cut(got)]
}

function printed(value: unknown): string {
  if (value instanceof Error) return value.stack?.split('\n').slice(0, 5).join('\n             ') ?? value.message
  return value === undefined
    ? 'absent'
    : JSON.stringify(value, (_, item) => (item === undefined ? '<undefined>' : item))
}

export function notCounted({ unserved, uncounted }: Run, verbose: boolean): string {
  const lines = [`${unserved.length} entries that no provider of ours serves`]
  const byReason = grouped(unserved, ({ api }) => reasonOf(api) ?? 'for no reason that unserved.ts knows')
  for (const [reason, entries] of byReason) {
    const names = [...grouped(entries, nameOf)].map(([name, { length }]) => `${name} (${length})`).sort()
    lines.push(`  ${reason}: ${names.join(', ')}`)
    if (verbose) lines.push(...entries.map(({ id }) => `    ${id}`))
  }
  if (uncounted.length > 0)
    lines.push(`${uncounted.length} entries disputed as a whole: ${uncounted.map(({ id }) => id).join(' ')}`)
  return lines.join('\n')
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

export function problemList({ problems, failed }: Verdict, verbose: boolean): string {
  if (problems.length === 0) return 'conformance: passed'
  // Failures were listed already.
  const failures = failed.filter(({ unlisted }) => unlisted.length > 0).length
  const shown = verbose || failures <= 20 ? problems : problems.slice(failures)
  const lines = shown.map(problem => `  ${problem}`)
  if (shown !== problems) lines.unshift(`  ${failures} failures are not in gaps.yaml (listed above)`)
  return `conformance: failed\n${lines.join('\n')}`
}
