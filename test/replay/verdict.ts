/** What a run of replays amounts to: a table of who asks and who answers, and everything that makes it fail. */
import { type Gap, gapKey } from '../conformance/gaps.ts'
import { columns } from '../conformance/table.ts'
import { ingresses } from './ingresses.ts'
import type { Replayed } from './run.ts'

/** How a failure is named in the gaps file. */
const fieldOf = ({ ingress }: Replayed, field: string) => `${ingress}/${field}`

export function problemsOf(results: readonly Replayed[], gaps: readonly Gap[]): string[] {
  const listed = new Set(gaps.map(gapKey))
  const failing = new Set(
    results.flatMap(result =>
      result.mismatches.map(({ field }) => gapKey({ id: result.id, field: fieldOf(result, field) })),
    ),
  )
  const present = new Set(results.map(({ id }) => id))
  return [
    ...[...failing].filter(key => !listed.has(key)).map(key => `${key} fails and is not in gaps.yaml`),
    ...gaps
      .filter(gap => present.has(gap.id) && !failing.has(gapKey(gap)))
      .map(gap => `${gapKey(gap)} is listed in gaps.yaml and passes: remove it`),
  ]
}

/** A row a vendor's grammar, a column a client's: how many of how many replays hold, those passed on as they came among them. */
export function tableOf(results: readonly Replayed[]): string {
  const egress = [...new Set(results.map(result => result.egress))].sort()
  const clients = ingresses.map(({ api }) => api)
  const cell = (rows: readonly Replayed[]) =>
    rows.length === 0 ? '' : `${rows.filter(({ mismatches }) => mismatches.length === 0).length}/${rows.length}`
  return columns([
    ['asked of', ...clients.map(api => `by ${api}`), 'all'],
    ...egress.map(api => {
      const own = results.filter(result => result.egress === api)
      return [api, ...clients.map(client => cell(own.filter(({ ingress }) => ingress === client))), cell(own)]
    }),
    ['all', ...clients.map(client => cell(results.filter(({ ingress }) => ingress === client))), cell(results)],
  ])
}

export function failuresOf(results: readonly Replayed[], verbose: boolean): string {
  const show = (value: unknown) =>
    `      ${JSON.stringify(value, (_, each) => (each instanceof Error ? each.stack : each))}`
  return results
    .flatMap(result =>
      result.mismatches.flatMap(({ field, expected, actual }) => [
        `${fieldOf(result, field)} < ${result.egress}, ${result.way}: ${result.id}`,
        ...(verbose ? [show(expected), show(actual)] : []),
      ]),
    )
    .join('\n')
}
