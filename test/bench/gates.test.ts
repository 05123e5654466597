import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Name } from './contestant.ts'
import type { Counts } from './count.ts'
import { type Prepared, prepare } from './prepare.ts'

/** Exact, unlike any clock: what a stream costs is the promises and web streams it makes. */
const limits = { singly: 2.5, batches: 0.1 }
const EVENTS = 5_000

const run = promisify(execFile)
const tsx = ['--import', import.meta.resolve('tsx')]
const at = (file: string) => fileURLToPath(new URL(file, import.meta.url))

let vendor: ChildProcess
let server: string

beforeAll(async () => {
  vendor = spawn(process.execPath, [...tsx, at('server.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [port] = await once(vendor.stdout!, 'data')
  server = `http://127.0.0.1:${String(port).trim()}`
})

afterAll(() => {
  vendor?.kill()
})

/** In a process of its own, so that nothing of the test runner is counted. */
async function countsOf(name: Name, address: string): Promise<Counts> {
  const { stdout } = await run(process.execPath, [...tsx, at('count.ts'), name, address])
  return JSON.parse(stdout)
}

/** Promises an event, the body in pieces of 64 kB as the network brings them. */
async function promisesOf(name: Name, kind: string): Promise<number> {
  const address = `http://canned/${kind}/${EVENTS}/65536`
  const [ours, floor] = await Promise.all([countsOf(name, address), countsOf('floor', address)])
  expect(ours.characters).toBe(floor.characters)
  const cost = ours.promises / EVENTS
  console.info(`promises an event (${kind}, ${name}): ${cost}; floor ${floor.promises / EVENTS}`)
  return cost
}

it.each(['text', 'arguments'])(`at most ${limits.singly} promises an event of %s, one by one`, async kind => {
  expect(await promisesOf('interlingua', kind)).toBeLessThanOrEqual(limits.singly)
})

it.each(['text', 'arguments'])(`at most ${limits.batches} promises an event of %s in batches`, async kind => {
  expect(await promisesOf('batches', kind)).toBeLessThanOrEqual(limits.batches)
})

it('makes no web stream, pipe or tee that fetch does not', async () => {
  const address = `${server}/text/${EVENTS}/65536`
  const [floor, ours] = await Promise.all([countsOf('floor', address), countsOf('interlingua', address)])
  const { readableStreams, transformStreams, pipes } = floor
  console.info(`web streams a call: ${readableStreams} + ${transformStreams} transforms, pipes ${pipes}`)
  expect(readableStreams).toBeGreaterThan(0)
  expect(ours).toMatchObject({ readableStreams, transformStreams, pipes })
  expect(ours.characters).toBe(floor.characters)
})

describe('the built package over the transport of Node', () => {
  let prepared: Prepared
  beforeAll(async () => {
    prepared = await prepare()
  }, 60_000)
  afterAll(() => prepared?.remove())

  const built = async (name: Name, kind: string): Promise<Counts> => {
    const args = [join(prepared.folder, 'count.js'), name, `${server}/${kind}/${EVENTS}/65536`]
    return JSON.parse((await run(process.execPath, args)).stdout)
  }

  it.each([
    ['text', 'interlingua', limits.singly],
    ['arguments', 'interlingua', limits.singly],
    ['text', 'batches', limits.batches],
    ['arguments', 'batches', limits.batches],
  ] as const)('makes for %s, by %s, at most %d promises an event and no web stream', async (kind, name, most) => {
    const [ours, floor] = await Promise.all([built(name, kind), built('floor', kind)])
    console.info(`promises an event over the network (${kind}, ${name}): ${ours.promises / EVENTS}`)
    expect(ours.characters).toBe(floor.characters)
    expect(floor.readableStreams).toBeGreaterThan(0)
    expect(ours).toMatchObject({ readableStreams: 0, transformStreams: 0, pipes: 0 })
    expect(ours.promises / EVENTS).toBeLessThanOrEqual(most)
  })
})

it('counts what others make', async () => {
  const theirs = await countsOf('xsai', `${server}/text/${EVENTS}/65536`)
  console.info(`xsai: ${theirs.promises / EVENTS} promises an event, ${theirs.readableStreams} web streams`)
  expect(theirs.transformStreams).toBe(1)
  expect(theirs.promises / EVENTS).toBeGreaterThan(limits.singly)
})
