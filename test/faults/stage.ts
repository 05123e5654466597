/** Where a row is played: servers, a client, and what was seen. It holds each call to what every row asserts. */
import { getEventListeners } from 'node:events'
import { inspect, isDeepStrictEqual } from 'node:util'
import type { ChatInput, RetryOptions, StreamEvent, Timeouts } from '../../runtime/index.ts'
import type { DownloadOptions } from '../../runtime/media/index.ts'
import { placesOf } from './leaks.ts'
import { answerOutcome, errorOutcome, type Outcome } from './outcome.ts'
import { lateness, soon } from './patience.ts'
import type { Finding } from './row.ts'
import { type FaultServer, type Script, type ServerOptions, startFaultServer } from './server.ts'
import type { Setup, Speaker, Streamed, Subject, Vendor } from './subject.ts'

export interface Call extends Partial<Omit<ChatInput, 'timeout' | 'model'>> {
  api?: Vendor['api']
  model?: ChatInput['model']
  /** A whole answer instead of a stream. */
  whole?: true
  timeout?: Timeouts
  retry?: RetryOptions | false
  fetch?: typeof globalThis.fetch
  connections?: Setup['connections']
  /** The headers of the provider. */
  vendorHeaders?: Record<string, string>
  /** Called with each event, as it is read. */
  onEvent?: (event: StreamEvent, stream: Streamed) => void
  /** After so many milliseconds without an outcome the call counts as hanging. */
  patience?: number
}

/** Long enough to be none of a row's business. */
const patient: Timeouts = { headers: 5000, idle: 5000, total: 20_000 }

/** Within this time after a call has settled, its sockets have to be closed. */
const closingMs = 100

export class Stage {
  readonly findings: Finding[] = []
  /** What every row asserts, where it does not hold. */
  readonly breaches: string[] = []
  readonly subject: Subject
  readonly key: string

  readonly #patience: number

  /** `patience`: after so many milliseconds a call counts as hanging. */
  constructor(subject: Subject, key: string, patience = 8000) {
    this.subject = subject
    this.key = key
    this.#patience = patience
  }

  /** Notes what was seen; an object is expected to have at least these fields. */
  saw(what: string, observed: unknown, expected: unknown): void {
    const relevant = project(observed, expected)
    this.findings.push({
      what,
      expected: shown(expected),
      observed: shown(relevant),
      holds: isDeepStrictEqual(relevant, expected),
    })
  }

  /** Notes whether something holds, and what was measured where it does not. */
  holds(what: string, holds: boolean, measured: unknown = holds): void {
    this.findings.push({ what, expected: 'so', observed: holds ? 'so' : `not so: ${shown(measured)}`, holds })
  }

  /** Notes whether a time is within bounds; what the machine itself is late is granted. */
  within(what: string, measured: number, from: number, to: number): void {
    const granted = to + lateness()
    this.holds(`${what} in ${from} to ${to} ms`, measured >= from && measured <= granted, `${Math.round(measured)} ms`)
  }

  /** Plays `act` against a server; afterwards it must have seen this many requests, and have no socket left busy. */
  async scene(
    requests: number,
    script: Script,
    act: (server: FaultServer) => Promise<void>,
    options?: ServerOptions,
  ): Promise<void> {
    const server = await startFaultServer(script, options)
    try {
      await act(server)
      if (!(await soon(() => server.busy() === 0, closingMs)))
        this.breaches.push(`${server.busy()} sockets open ${closingMs} ms after settling`)
      this.saw('requests', server.requests.length, requests)
    } finally {
      await server.close()
    }
  }

  /** One scene with one call in it. */
  async play(requests: number, script: Script, call: Call = {}, options?: ServerOptions): Promise<Outcome> {
    let outcome: Outcome | undefined
    const act = async ({ baseURL }: FaultServer) => {
      outcome = await this.ask(baseURL, call)
    }
    await this.scene(requests, script, act, options)
    return outcome!
  }

  /** A client with one vendor, at this address. */
  open(
    baseURL: string,
    { api = 'openai-chat', timeout = patient, retry = false, fetch, connections, vendorHeaders }: Call = {},
  ): Speaker {
    const vendor: Vendor = { api, baseURL, apiKey: this.key, ...(vendorHeaders && { headers: vendorHeaders }) }
    return this.client({
      vendors: [vendor],
      timeout,
      retry,
      ...(fetch && { fetch }),
      ...(connections && { connections }),
    })
  }

  client(setup: Setup): Speaker {
    return this.subject.open(setup)
  }

  /** Makes a call, reads it to its end, and looks at what it leaves behind. */
  async ask(target: string | Speaker, call: Call = {}): Promise<Outcome> {
    const {
      api: _a,
      timeout: _t,
      retry: _r,
      fetch: _f,
      connections: _c,
      vendorHeaders: _h,
      whole,
      onEvent,
      patience = this.#patience,
      ...rest
    } = call
    const speaker = typeof target === 'string' ? this.open(target, call) : target
    const signal = rest.signal ?? new AbortController().signal
    const input: ChatInput = { model: 'vendor/m', messages: 'hello', ...rest, signal }
    const start = performance.now()
    const events: StreamEvent[] = []
    let outcome: Outcome
    try {
      const answer = await sooner(whole ? speaker.chat(input) : read(speaker.stream(input), events, onEvent), patience)
      outcome = answerOutcome(answer, events, performance.now() - start)
    } catch (error) {
      outcome = errorOutcome(error, events, performance.now() - start)
    }
    this.inspect(outcome, events, signal)
    return outcome
  }

  /** Loads a medium from an address of a user, and tells its type and length. */
  async load(url: string, options?: DownloadOptions): Promise<Outcome | { mediaType: string; bytes: number }> {
    const start = performance.now()
    try {
      const { mediaType, data } = await sooner(this.subject.download(url, options), this.#patience)
      return { mediaType, bytes: data.length }
    } catch (error) {
      return errorOutcome(error, [], performance.now() - start)
    }
  }

  /** What has to hold after every call, whatever came of it. */
  inspect({ error }: Outcome, events: readonly StreamEvent[], signal: AbortSignal): void {
    const left = getEventListeners(signal, 'abort').length
    if (left > 0) this.breaches.push(`${left} listeners left on the caller's signal`)
    const places = [...placesOf(this.key, error), ...placesOf(this.key, events).map(place => `event ${place}`)]
    if (places.length > 0) this.breaches.push(`the key stands in ${places.join(', ')}`)
  }
}

async function read(stream: Streamed, events: StreamEvent[], onEvent?: Call['onEvent']) {
  for await (const event of stream) {
    events.push(event)
    onEvent?.(event, stream)
  }
  return stream.response
}

/** What comes of it within a time, else an error: a call that hangs must not hang the run. */
function sooner<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`hangs: no outcome in ${ms} ms`)), ms)
  })
  promise.catch(() => {})
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** The fields of a value that an expectation names. */
function project(observed: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(observed))
    return observed.map((item, at) => (at < expected.length ? project(item, expected[at]) : item))
  if (!isPlain(expected) || !isPlain(observed)) return observed
  return Object.fromEntries(Object.keys(expected).map(key => [key, project(observed[key], expected[key])]))
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Error)

const shown = (value: unknown) =>
  typeof value === 'string'
    ? value
    : inspect(value, { depth: 6, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 120, maxArrayLength: 12 })
