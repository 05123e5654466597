/**
 * `npm run bench:gateway [-- --runs N] [--only same|cross] [--without portkey] [--open N] [--strict]`. A bare proxy, our gateway
 * and Portkey's take turns, each in a fresh process of its own between the same client and the same vendor; medians are printed.
 * `--strict` exits with 1 where a bound is missed.
 */
import { parseArgs } from 'node:util'
import { median } from '../compare.ts'
import { type Name, names, prepare, type Route, routes, start, startVendor } from './contestants.ts'
import { type Figure, type Figures, figures, measure } from './measure.ts'
import { type Medians, rowsOf, tableOf } from './verdict.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    without: { type: 'string' },
    open: { type: 'string', default: '1000' },
    strict: { type: 'boolean', default: false },
  },
})

await prepare()
const vendor = await startVendor()
const at = `http://127.0.0.1:${vendor.port}`
const entered = names.filter(name => name !== values.without)
let missed = 0

async function round(name: Name | 'vendor', route: Route): Promise<Figures> {
  if (name === 'vendor') return measure({ name, route, server: vendor, vendor: at, open: 0 })
  const server = await start(name, at)
  const figures = await measure({ name, route, server, vendor: at, open: Number(values.open) })
  await server.close()
  return figures
}

async function medians(route: Route): Promise<Medians> {
  const all = new Map<Name | 'vendor', Figures[]>()
  for (let run = 0; run < Number(values.runs); run++)
    for (const name of ['vendor', ...entered] as const)
      all.set(name, [...(all.get(name) ?? []), await round(name, route)])
  const middle = (list: Figures[]) =>
    Object.fromEntries(
      (Object.keys(figures) as Figure[]).map(key => [key, median(list.map(one => one[key]))]),
    ) as Figures
  return Object.fromEntries([...all].map(([name, list]) => [name, middle(list)]))
}

for (const route of routes) {
  if (values.only && values.only !== route) continue
  const rows = rowsOf(route, await medians(route))
  missed += rows.filter(({ misses }) => misses.length > 0).length
  console.log(
    `\n${route === 'same' ? 'chat completions to chat completions' : 'chat completions to messages'}\n${tableOf(rows)}`,
  )
}
await vendor.close()
console.log(missed === 0 ? '\nall bounds met' : `\n${missed} rows miss a bound`)
if (missed > 0 && values.strict) process.exitCode = 1
