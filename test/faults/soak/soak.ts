/** Many streams at once for a while, one in a hundred of them broken: what comes of each, what stays, what it costs. */
import { spawn } from 'node:child_process'
import { getEventListeners, once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { errorOutcome } from '../outcome.ts'
import type { Subject } from '../subject.ts'
import { readerFaults, serverFaults } from './faults.ts'
import { readFloor } from './floor.ts'
import { type HeapSample, sampleHeap, slopeOf } from './heap.ts'
import type { Stamp } from './stamped.ts'
import { throughGateway } from './through.ts'

export interface SoakOptions {
  subject: Subject
  streams: number
  seconds: number
  /** Milliseconds between two words of a stream. */
  everyMs?: number
  words?: number
  /** One stream in so many is broken; 100. */
  brokenEach?: number
  /** It goes on until so many are, however long that takes. */
  broken?: number
  /** The streams go through a gateway of ours; the floor does not. */
  gateway?: boolean
}

export interface SoakReport {
  streams: number
  events: number
  faults: number
  /** What came of a stream that is not what should have. */
  wrong: string[]
  rejections: number
  listeners: number
  /** Requests that the gateway still answers when all is over. */
  left: number
  heap: HeapSample[]
  /** Megabytes a second, over the second half. */
  slope: number
  /** Milliseconds from the bytes in the client's hand to the event in the reader's. */
  ours: Spread
  /** The same of the least that can be done. */
  floor: Spread
}

export interface Spread {
  p50: number
  p99: number
}

/** One stream in so many is timed, and one is read by the floor. */
const timedEach = 10
const faultNames = [...Object.keys(serverFaults), ...readerFaults]

export async function soak(options: SoakOptions): Promise<SoakReport> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const server = spawn(process.execPath, ['--import', tsx, fileURLToPath(new URL('server.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const rejections: unknown[] = []
  const onRejection = (reason: unknown) => void rejections.push(reason)
  process.on('unhandledRejection', onRejection)
  try {
    const [port] = await once(server.stdout, 'data')
    const vendor = `http://127.0.0.1:${String(port).trim()}`
    const through = options.gateway ? await throughGateway(vendor, options.streams) : undefined
    const soaked = new Soak(options, vendor, through?.baseURL ?? vendor)
    const report = await soaked.run(options.streams, options.seconds, rejections)
    const left = through?.active() ?? 0
    await through?.close()
    return { ...report, left }
  } finally {
    process.off('unhandledRejection', onRejection)
    server.stdin.end()
  }
}

class Soak {
  readonly #subject: Subject
  readonly #vendor: string
  readonly #baseURL: string
  readonly #everyMs: number
  readonly #words: number
  readonly #brokenEach: number
  readonly #broken: number
  readonly #signal = new AbortController().signal
  readonly #wrong: string[] = []
  readonly #ours: number[] = []
  readonly #floor: number[] = []
  #begun = 0
  #events = 0
  #faults = 0

  constructor(
    { subject, everyMs = 500, words = 20, brokenEach = 100, broken = 0 }: SoakOptions,
    vendor: string,
    baseURL: string,
  ) {
    this.#vendor = vendor
    this.#subject = subject
    this.#baseURL = baseURL
    this.#everyMs = everyMs
    this.#words = words
    this.#brokenEach = brokenEach
    this.#broken = broken
  }

  async run(streams: number, seconds: number, rejections: readonly unknown[]): Promise<Omit<SoakReport, 'left'>> {
    const start = performance.now()
    const end = start + seconds * 1000
    const heap: HeapSample[] = []
    const sampler = sampling(Math.max(250, seconds * 25), () => heap.push(sampleHeap(start)))
    const reader = async (at: number) => {
      // The readers begin spread over the length of one stream, as users do.
      await pause((at / streams) * this.#words * this.#everyMs * 0.5)
      while (performance.now() < end || this.#faults < this.#broken) await this.#one(this.#begun++)
    }
    await Promise.all(Array.from({ length: streams }, (_, at) => reader(at)))
    sampler.stop()
    await pause(20)
    return {
      streams: this.#begun,
      events: this.#events,
      faults: this.#faults,
      wrong: this.#wrong,
      rejections: rejections.length,
      listeners: getEventListeners(this.#signal, 'abort').length,
      heap,
      slope: slopeOf(heap.slice(Math.floor(heap.length / 2)).filter(({ at }) => at < seconds)),
      ours: spreadOf(this.#ours),
      floor: spreadOf(this.#floor),
    }
  }

  async #one(nth: number): Promise<void> {
    if (nth % timedEach === 2) {
      await readFloor(`${this.#vendor}/chat/completions`, this.#pace(), ms => this.#floor.push(ms))
      return
    }
    const each = this.#brokenEach
    const fault = nth % each === 0 ? faultNames[(nth / each) % faultNames.length]! : undefined
    if (fault) this.#faults++
    const seen = await this.#read(fault, nth % timedEach === 1)
    // Who gives up a stream whose last bytes are there already may get all of it.
    const givenUp = ['aborted', 'answer']
    const expected = fault === undefined ? ['answer'] : (serverFaults[fault]?.kinds ?? givenUp)
    // That its vendor cannot be reached, a gateway tells as a failure of its own, with 502.
    if (this.#vendor !== this.#baseURL && seen === 'server' && expected.includes('network')) return
    if (!expected.includes(seen)) this.#wrong.push(`${fault ?? 'a good stream'}: ${seen}`)
  }

  #pace(): Record<string, string> {
    return { 'x-words': String(this.#words), 'x-every-ms': String(this.#everyMs) }
  }

  /** What came of one stream: `answer`, or the kind of its error. */
  async #read(fault: string | undefined, timed: boolean): Promise<string> {
    const stamp: Stamp = { at: 0 }
    const onBytes = () => {
      stamp.at = performance.now()
    }
    const controller = fault === 'abort' ? new AbortController() : undefined
    const client = this.#subject.open({
      vendors: [{ api: 'openai-chat', baseURL: this.#baseURL, apiKey: 'sk-test-CANARY-80-0123456789abcdef' }],
      retry: false,
      timeout: { headers: 30_000, idle: fault === 'a stall' ? 1000 : 30_000 },
      ...(timed && { onBytes }),
    })
    const headers = { ...this.#pace(), ...(fault && { 'x-fault': fault }) }
    const stream = client.stream({
      model: 'vendor/m',
      messages: 'hello',
      headers,
      signal: controller?.signal ?? this.#signal,
    })
    let words = 0
    try {
      for await (const event of stream) {
        if (event.type !== 'part-delta') continue
        this.#events++
        words++
        if (timed) this.#ours.push(performance.now() - stamp.at)
        if (fault === undefined) continue
        if (fault === 'break') break
        if (fault === 'cancel') stream.cancel()
        controller?.abort()
      }
      await stream.response
      return words === this.#words ? 'answer' : `an answer of ${words} words`
    } catch (error) {
      return errorOutcome(error, [], 0).kind
    }
  }
}

/** Looks every so many milliseconds; less often where a look takes long: a collection stops all that is watched by it. */
function sampling(everyMs: number, look: () => void): { stop(): void } {
  let timer: NodeJS.Timeout
  const next = (ms: number) => {
    timer = setTimeout(() => {
      const begun = performance.now()
      look()
      next(Math.max(everyMs, 10 * (performance.now() - begun)))
    }, ms)
  }
  next(everyMs)
  return { stop: () => clearTimeout(timer) }
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const part = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { p50: part(0.5), p99: part(0.99) }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
