/** A server that speaks the APIs of vendors and answers what it was told to. */
import type { Ingress } from '../adapter/ingress.ts'
import type { Request } from '../types.ts'
import { type Answer, type Settled, settle } from './answer.ts'
import type { CallAnswers, MockModels } from './calls.ts'
import { doorsOf } from './door.ts'
import { type Asked, exchange, type House } from './exchange.ts'
import { fetchOf } from './fetch.ts'
import { type Listening, type ListenOptions, listen } from './listen.ts'
import type { Pace } from './pace.ts'
import { type Answerer, fits, type Line, questionOf, type Rule } from './rule.ts'
import type { MockCall, MockRequest, RejectedRequest } from './seen.ts'

/** Whom a mock stands for, and what it answers. */
export interface MockOptions {
  /** Whom it stands for: by the servers of `interlingua/<provider>/server`. */
  apis: readonly Ingress[]
  /** Answers in their order, one a request. They go before the rules. */
  script?: readonly Line[]
  /** Answers by what is asked; the first rule that fits. */
  rules?: readonly Rule[]
  /** Answers what script and rules leave. */
  answer?: Answerer
  /** How fast answers come that say nothing else: at once, where absent. */
  pace?: Pace
  /** The models that it lists. */
  models?: MockModels
  /** Answers the calls beside chat. Models, token counts and vectors have answers without. */
  calls?: CallAnswers
  /** Who brings none of these keys is refused; where absent, nobody is asked for one. */
  apiKeys?: readonly string[]
}

/** A server that stands for vendors. */
export interface Mock {
  /** Answers as a vendor's server would: for the `fetch` of a client. */
  fetch(input: string | URL | globalThis.Request, init?: RequestInit): Promise<globalThis.Response>
  /** Opens a socket, on a free port of this machine unless told otherwise. Rejects where the port is taken. */
  listen(options?: ListenOptions): Promise<Mock>
  /** Where it listens. Throws while it does not. */
  readonly url: string
  /** Where a vendor, or the one that has an API, is found: for the base URL of a client. Throws while it does not listen. */
  baseURL(name: string): string
  /** The chat requests that were understood, in their order. */
  readonly requests: readonly MockRequest[]
  /** The calls beside chat. */
  readonly calls: readonly MockCall[]
  /** What was refused. */
  readonly rejected: readonly RejectedRequest[]
  /** Adds to the script. */
  say(...lines: Line[]): void
  /** Forgets all requests and begins anew: rules by their `times`, and the script, or this one. */
  reset(script?: readonly Line[]): void
  /** Ends all connections, and answers that are on their way. */
  close(): Promise<void>
}

/** Throws a `TypeError` where two of the vendors have one name. */
export function createMock(options: MockOptions): Mock {
  const closing = new AbortController()
  let listening: Listening | undefined
  let script: Line[] = []
  let scripted = false
  const used = new Map<Rule, number>()
  let answers = 0
  let calls = 0

  const house: House = {
    doors: doorsOf(options.apis),
    pace: options.pace ?? {},
    apiKeys: options.apiKeys,
    calls: options.calls ?? {},
    models: options.models ?? [],
    answer: answerTo,
    requests: [],
    others: [],
    rejected: [],
  }
  const serve = (asked: Asked) => exchange({ ...asked, signal: AbortSignal.any([asked.signal, closing.signal]) }, house)

  const mock: Mock = {
    fetch: fetchOf(serve),
    async listen(where = {}) {
      listening ??= await listen(serve, where)
      return mock
    },
    get url() {
      if (!listening) throw new Error('the mock does not listen: await mock.listen() first')
      return listening.url
    },
    baseURL: name => `${mock.url}${house.doors.pathOf(name)}`,
    get requests() {
      return house.requests
    },
    get calls() {
      return house.others
    },
    get rejected() {
      return house.rejected
    },
    say(...lines) {
      script.push(...lines)
      scripted = true
    },
    reset(lines = options.script ?? []) {
      Object.assign(house, { requests: [], others: [], rejected: [] })
      script = [...lines]
      scripted = lines.length > 0
      used.clear()
      answers = 0
      calls = 0
    },
    async close() {
      closing.abort(new Error('the mock was closed'))
      await listening?.close()
      listening = undefined
    },
  }
  mock.reset()
  return mock

  async function answerTo(seen: MockRequest): Promise<Settled> {
    const { model, system, messages } = seen.request
    const index = answers++
    try {
      const answer = (await chosen(seen.request, seen)) ?? unscripted(seen)
      return settle(answer, { model, asked: [system, messages], index, nextCallId: () => `call_${++calls}` })
    } catch (error) {
      // Told as an answer, so that it is seen over a socket, too, and that nobody tries again.
      const message = `the mock failed: ${error instanceof Error ? error.message : error}`
      return { type: 'error', error: { kind: 'invalid-request', message } }
    }
  }

  async function chosen(request: Request, seen: MockRequest): Promise<Answer | undefined> {
    const line = script.shift()
    if (line !== undefined) return made(line, request, seen)
    for (const rule of options.rules ?? []) {
      const times = used.get(rule) ?? 0
      if (times >= (rule.times ?? Number.POSITIVE_INFINITY) || !fits(rule.when, request, seen)) continue
      used.set(rule, times + 1)
      const answer = await made(rule.answer, request, seen)
      if (answer !== undefined) return answer
    }
    return options.answer?.(request, seen)
  }

  /** A test that asks more than its script answers is told so; who has told nothing at all gets an echo. */
  function unscripted({ request, api }: MockRequest): Answer {
    if (!scripted && !options.rules && !options.answer) return `The mock of ${api} heard: ${questionOf(request)}`
    const message = scripted ? 'the script of the mock has ended' : 'the mock has no answer to this request'
    return { error: { kind: 'invalid-request', message } }
  }
}

function made(line: Line, ...asked: Parameters<Answerer>): ReturnType<Answerer> {
  return typeof line === 'function' ? line(...asked) : line
}
