/**
 * `npm run bench [-- --runs N] [--quick] [--only WORD] [--strict]`. Contestants take turns, each in a fresh process;
 * medians are printed. `--quick` measures the floor and ours only, `--strict` exits with 1 where a target is missed.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { heading, judge, median, type Row } from './compare.ts'
import { type Name, names } from './contestant.ts'
import { bundleBytes, prepare } from './prepare.ts'
import type { Measured } from './runner.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs ?? (values.quick ? 3 : 5))
const entered: readonly Name[] = values.quick ? ['floor', 'interlingua', 'lite', 'batches', 'portable', 'onion'] : names

const streams = [
  { title: '20,000 text deltas, one event a write', address: '/text/20000/0', events: 20_000 },
  { title: '20,000 text deltas, 16 kB a write', address: '/text/20000/16384', events: 20_000 },
  { title: '20,000 text deltas, split at any byte', address: '/text/20000/anywhere', events: 20_000 },
  { title: 'one call in 2,000 argument deltas, one a write', address: '/arguments/2000/0', events: 2_000 },
  { title: 'one call in 2,000 argument deltas, 16 kB a write', address: '/arguments/2000/16384', events: 2_000 },
  { title: 'growth: 1,000 text deltas', address: '/text/1000/16384', events: 1_000 },
  { title: 'growth: 10,000 text deltas', address: '/text/10000/16384', events: 10_000 },
  { title: 'growth: 100,000 text deltas', address: '/text/100000/16384', events: 100_000 },
]

/** Text goes by the hundred thousand; the arguments of one call are over before all of the code is compiled. */
const limitOf = (title: string) => (title.includes('text deltas') ? 1.1 : 1.3)

const prepared = await prepare()
const program = ['--import', import.meta.resolve('tsx'), fileURLToPath(new URL('server.ts', import.meta.url))]
const vendor = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] })
let missed = 0

/** Everybody in turn, some times; what they read must be the same. */
function race(args: readonly string[]): Map<Name, Measured[]> {
  const results = new Map(entered.map(name => [name, [] as Measured[]]))
  for (let run = 0; run < runs; run++)
    for (const name of entered) {
      const command = ['--expose-gc', join(prepared.folder, 'runner.js'), name, ...args]
      results.get(name)!.push(JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' })))
    }
  const hashes = new Set([...results.values()].flat().map(({ hash }) => hash))
  if (hashes.size > 1) throw new Error(`the contestants read different texts of ${args.join(' ')}`)
  return results
}

function figures(results: Map<Name, Measured[]>, pick: (one: Measured) => number): Map<Name, number> {
  return new Map([...results].map(([name, list]) => [name, median(list.map(pick))]))
}

function show(row: Row): void {
  const { line, missed: miss } = judge(row)
  if (miss) missed++
  console.log(line)
}

const wanted = (title: string) => title.includes(values.only)

function raceStreams(server: string): void {
  const grown: Map<Name, number>[] = []
  for (const { title, address, events } of streams) {
    if (!wanted(title)) continue
    const results = race(['stream', server, address, String(events)])
    const cpu = figures(results, one => (one.cpu * 1_000) / events)
    show({ title: `${title}: CPU`, unit: 'µs', figures: cpu, limit: limitOf(title) })
    show({ title: '  wall', unit: 'µs', figures: figures(results, one => (one.wall * 1_000) / events) })
    if (title.startsWith('growth')) grown.push(cpu)
  }
  const [, ten, hundred] = grown
  if (!ten || !hundred) return
  const growth = [...hundred].map(([name, cost]) => `${name} ${(cost / ten.get(name)!).toFixed(2)}`)
  const linear = hundred.get('interlingua')! / ten.get('interlingua')! <= 1.3
  if (!linear) missed++
  console.log(`  CPU of an event at 100,000 to that at 10,000: ${growth.join(', ')}  ${linear ? 'OK' : 'MISS > 1.3'}`)
}

/** A title, how it is measured, and how many times the floor's time to the first delta ours may be. */
const shortStreams = [
  ['fresh process: import and first stream of 50 events', 'cold', 0.35],
  ['stream of 50 events, warm', 'warm', 0.5],
] as const

function raceCalls(server: string): void {
  for (const [title, mode, limit] of shortStreams) {
    if (!wanted(title)) continue
    const results = race([mode, server])
    show({ title: `${title}: CPU`, unit: 'ms', figures: figures(results, one => one.cpu) })
    show({ title: '  time to first delta', unit: 'ms', figures: figures(results, one => one.first!), limit })
  }
  if (wanted('whole answer')) {
    const results = race(['chat', server])
    show({ title: 'whole answer, warm: CPU', unit: 'ms', figures: figures(results, one => one.cpu), limit: 0.4 })
    show({ title: '  wall', unit: 'ms', figures: figures(results, one => one.wall) })
  }
  if (!wanted('memory')) return
  const held = figures(race(['open', server]), one => one.bytes! / 1_000)
  show({ title: 'memory of an open stream, 500 at once', unit: 'kB', figures: held, limit: 0.5 })
}

function filesOf(name: Name): number {
  const program = join(prepared.folder, 'load-only.js')
  writeFileSync(program, `await import('./${name}.js')\n`)
  const command = `"${process.execPath}" --import "${join(prepared.folder, 'count-files.js')}" "${program}" 2>&1`
  const told = execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' })
  // The contestant's own file is none of its library.
  return Number(/files (\d+)/.exec(told)?.[1]) - 1
}

async function weigh(): Promise<void> {
  if (!wanted('weight')) return
  const loaded = race(['load', ''])
  show({ title: 'import: wall', unit: 'ms', figures: figures(loaded, one => one.wall), absolute: true })
  const files = new Map(entered.map(name => [name, filesOf(name)]))
  show({ title: 'files loaded', unit: '', figures: files, absolute: true, most: 15 })
  const bytes = new Map<Name, number>()
  for (const name of entered) bytes.set(name, (await bundleBytes(name)) / 1_000)
  show({ title: 'bundle, minified and gzipped', unit: 'kB', figures: bytes, absolute: true, most: 12, ours: 'lite' })
}

try {
  const [port] = await once(vendor.stdout, 'data')
  const server = `http://127.0.0.1:${String(port).trim()}`
  console.log(heading)
  raceStreams(server)
  raceCalls(server)
  await weigh()
  console.log(missed === 0 ? 'all targets met' : `${missed} rows miss a target`)
} finally {
  vendor.kill()
  prepared.remove()
}
if (missed > 0 && values.strict) process.exitCode = 1
