/**
 * One contestant, one measurement, one process: `node runner.js <name> <mode> <server> [address count]`.
 * Prints what was measured as JSON. Nothing but the contestant is loaded, and by `import`, so that loading it counts.
 */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Contestant } from './contestant.ts'

/** What one process measured. CPU and wall in milliseconds, for one call. */
export interface Measured {
  cpu: number
  wall: number
  /** From the call to the first delta, where that is what was measured. */
  first?: number
  /** Bytes that an open stream holds, where that is what was measured. */
  bytes?: number
  /** What was read, so that it can be compared. */
  hash?: string
}

const [name = '', mode = '', server = '', address = '', count = '0'] = process.argv.slice(2)

/** Calls it some times over. */
async function measured(times: number, call: () => Promise<unknown>): Promise<Measured> {
  const before = process.cpuUsage()
  const start = performance.now()
  for (let time = 0; time < times; time++) await call()
  const wall = (performance.now() - start) / times
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1_000 / times, wall }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

async function load(): Promise<Contestant> {
  const file = new URL(`${name}.js`, import.meta.url).href
  return import(file)
}

async function streams(): Promise<Measured> {
  const contestant = await load()
  // What is done once in a process (`fetch` is compiled, say) is measured as its first call, not here.
  const [, kind, , cut] = address.split('/')
  await contestant.stream(`${server}/${kind}/2000/${cut}`)
  let text = ''
  const times = Math.max(1, Math.round(20_000 / Number(count)))
  const cost = await measured(times, async () => {
    text = (await contestant.stream(`${server}${address}`)).text
  })
  return { ...cost, hash: hashOf(text) }
}

/** A fresh process: what it costs from the first line of a program to the end of its first stream, 50 events. */
async function coldFirst(): Promise<Measured> {
  const start = performance.now()
  let first = 0
  const cost = await measured(1, async () => {
    const contestant = await load()
    first = (await contestant.stream(`${server}/text/50/0`)).firstAt - start
  })
  return { ...cost, first }
}

const OPEN = 500

/** Many streams at once that say something now and then: what each of them keeps. Needs `--expose-gc`. */
async function openStreams(): Promise<Measured> {
  const contestant = await load()
  // What the process keeps however many are open is there before.
  for (let time = 0; time < 20; time++) await contestant.stream(`${server}/text/50/0`)
  const before = await kept()
  for (let at = 0; at < OPEN; at++) contestant.stream(`${server}/slow`).catch(() => {})
  await sleep(3_000)
  return { cpu: 0, wall: 0, bytes: ((await kept()) - before) / OPEN }
}

async function kept(): Promise<number> {
  for (let time = 0; time < 4; time++) {
    await sleep(50)
    globalThis.gc!()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Short streams in a warm process. */
async function warmFirst(): Promise<Measured> {
  const contestant = await load()
  const waits: number[] = []
  const call = async () => {
    const start = performance.now()
    waits.push((await contestant.stream(`${server}/text/50/0`)).firstAt - start)
  }
  await measured(100, call)
  waits.length = 0
  const cost = await measured(200, call)
  return { ...cost, first: waits.sort((a, b) => a - b)[100]! }
}

async function chats(): Promise<Measured> {
  const contestant = await load()
  let text = ''
  const call = async () => {
    text = await contestant.chat(`${server}/answer`)
  }
  await measured(100, call)
  return { ...(await measured(300, call)), hash: hashOf(text) }
}

const modes: Record<string, () => Promise<Measured>> = {
  stream: streams,
  cold: coldFirst,
  warm: warmFirst,
  chat: chats,
  open: openStreams,
  load: () => measured(1, load),
}

console.log(JSON.stringify(await modes[mode]!()))
process.exit(0)
