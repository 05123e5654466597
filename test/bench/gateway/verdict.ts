/** What the figures amount to: ours beside the bare proxy and Portkey, and which bounds are missed. */
import { columns } from '../../conformance/table.ts'
import type { Name, Route } from './contestants.ts'
import { type Figure, type Figures, figures } from './measure.ts'

export type Medians = { [name in Name | 'vendor']?: Figures }

/** At most so many times the bare proxy's CPU. */
const bounds: { readonly [route in Route]: { readonly [figure in Figure]?: number } } = {
  same: { request: 2, long: 1.5, many: 1.5 },
  cross: { request: 3, long: 3, many: 3 },
}

/** What the way through a server adds to what the vendor takes. */
const added: readonly Figure[] = ['p50', 'p99', 'first']

function shown(figure: Figure, name: Name, medians: Medians): number {
  const own = medians[name]?.[figure] ?? Number.NaN
  return added.includes(figure) ? own - (medians.vendor?.[figure] ?? 0) : own
}

export interface Row {
  figure: Figure
  bare: number
  ours: number
  portkey: number
  misses: string[]
}

export function rowsOf(route: Route, medians: Medians): Row[] {
  return (Object.keys(figures) as Figure[]).map(figure => {
    const [bare, ours, portkey] = (['bare', 'ours', 'portkey'] as const).map(name => shown(figure, name, medians)) as [
      number,
      number,
      number,
    ]
    const bound = bounds[route][figure]
    const isAhead = figure === 'rate' ? ours > portkey : ours < portkey
    const misses = [
      ...(isAhead || Number.isNaN(portkey) ? [] : ['behind portkey']),
      ...(bound !== undefined && ours > bare * bound ? [`more than ${bound} × bare`] : []),
    ]
    return { figure, bare, ours, portkey, misses }
  })
}

export function tableOf(rows: readonly Row[]): string {
  const cell = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(value < 100 ? 2 : 0))
  return columns([
    ['', 'bare', 'ours', '× bare', 'portkey', ''],
    ...rows.map(({ figure, bare, ours, portkey, misses }) => [
      `${added.includes(figure) ? 'added ' : ''}${figures[figure]}`,
      cell(bare),
      cell(ours),
      (ours / bare).toFixed(2),
      cell(portkey),
      misses.length > 0 ? `MISS ${misses.join(', ')}` : 'OK',
    ]),
  ])
}
