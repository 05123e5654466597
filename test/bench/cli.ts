/**
 * `npm run bench [-- --runs N] [--strict]`: CPU of streams, as ratios to the floor (`fetch` + line split +
 * `JSON.parse`) of the same run. Contestants take turns, each in a fresh process; medians are printed.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const names = ['floor', 'singly', 'batched', 'official', 'xsai']
const rows = [
  { title: '20,000 text deltas, one a write', path: 'text/20000/0', count: 20_000, limit: 1.3 },
  { title: '20,000 text deltas, 16 kB a write', path: 'text/20000/16384', count: 20_000, limit: 1.3 },
  { title: '20,000 text deltas, cut anywhere', path: 'text/20000/997', count: 20_000, limit: 1.3 },
  { title: '2,000 argument deltas', path: 'arguments/2000/0', count: 2_000, limit: 1.3 },
  { title: '100,000 text deltas', path: 'text/100000/16384', count: 100_000, limit: 1.3 },
]

interface Run {
  characters: number
  cpu: number
  wall: number
}

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'))
const option = process.argv.indexOf('--runs')
const runs = option === -1 ? 5 : Number(process.argv[option + 1])

function run(name: string, baseURL: string): Run {
  return JSON.parse(execFileSync(process.execPath, [tsx, at('contestant.ts'), name, baseURL], { encoding: 'utf8' }))
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

const server = spawn(process.execPath, [tsx, at('server.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
const [port] = await once(server.stdout, 'data')
let missed = 0
try {
  for (const row of rows) {
    // xsai runs the tools of a call itself and refuses one it was not given.
    const entered = row.path.startsWith('arguments') ? names.filter(name => name !== 'xsai') : names
    const results = new Map(entered.map(name => [name, [] as Run[]]))
    const baseURL = `http://127.0.0.1:${String(port).trim()}/${row.path}`
    for (let round = 0; round < runs; round++) for (const name of entered) results.get(name)!.push(run(name, baseURL))
    const characters = new Set([...results.values()].flat().map(one => one.characters))
    if (characters.size > 1) throw new Error(`the contestants read different texts: ${[...characters].join(', ')}`)
    const base = median(results.get('floor')!.map(one => one.cpu))
    console.log(`${row.title}: floor ${((base * 1000) / row.count).toFixed(1)} µs CPU an event`)
    for (const name of entered.slice(1)) {
      const ratio = median(results.get(name)!.map(one => one.cpu)) / base
      const miss = ['singly', 'batched'].includes(name) && ratio > row.limit
      if (miss) missed++
      console.log(`  ${name.padEnd(9)} ${ratio.toFixed(2)} ×${miss ? `  MISS, at most ${row.limit}` : ''}`)
    }
  }
} finally {
  server.kill()
}
if (missed > 0 && process.argv.includes('--strict')) process.exitCode = 1
