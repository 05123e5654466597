import { setTimeout as sleep } from 'node:timers/promises'
import { cache } from '../../../runtime/cache/index.ts'
import type { Middleware, StreamEvent } from '../../../runtime/index.ts'
import { type LimitOptions, limit } from '../../../runtime/limit/index.ts'
import { mostWithin } from '../../support/calls.ts'
import type { Row } from '../row.ts'
import { begun, failing, good, status, streamed } from '../scripts.ts'
import type { FaultServer, Script } from '../server.ts'
import type { Call, Stage } from '../stage.ts'
import type { Api, Setup } from '../subject.ts'
import { answerOf, wireOf } from '../vendor.ts'

function openWith(stage: Stage, server: FaultServer, use: Setup['use'], api: Api = 'openai-chat') {
  return stage.client({
    vendors: [{ api, baseURL: server.baseURL, apiKey: stage.key }],
    retry: false,
    ...(use && { use }),
  })
}

/** Calls that are noted as they are let through, right behind the limit: what comes later is the way, not the limit. */
function limited(stage: Stage, server: FaultServer, limits: LimitOptions) {
  const times: number[] = []
  const note: Middleware = (call, next) => {
    times.push(performance.now())
    return next(call)
  }
  const speaker = openWith(stage, server, [limit(limits), note])
  const send = (count: number) =>
    Promise.all(Array.from({ length: count }, () => stage.ask(speaker, { whole: true, patience: 10_000 })))
  return { send, times }
}

function sawMost(stage: Stage, what: string, times: readonly number[], all: number, most: number): void {
  stage.saw(`${what}: let through`, times.length, all)
  stage.holds(`at most ${most} ${what} a second`, mostWithin(times, 1000) <= most, times.map(Math.round))
}

const wire = wireOf('openai-chat')
const slowly: Script = async exchange => {
  begun(wire.begin)(exchange)
  await sleep(100)
  for (const event of [...wire.text('fine', true), ...wire.finish()]) exchange.chunk(event)
  exchange.end()
}

const told = (headers: Record<string, string>): Script => status(200, wire.whole('fine'), headers)

/** What calls have in common: answers that are kept, and limits. */
export const shared: Row[] = [
  {
    number: 22,
    inject: '`x-ratelimit-reset-requests: 6ms` and `1m30.951s`, an RFC 3339 reset, remaining 0',
    expected: 'the limiter reads all three',
    async run(stage) {
      const headersOf: [string, () => Record<string, string>, number][] = [
        ['6ms', () => ({ 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '6ms' }), 6],
        ['400ms', () => ({ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '400ms' }), 400],
        [
          'RFC 3339',
          () => ({
            'anthropic-ratelimit-requests-remaining': '0',
            'anthropic-ratelimit-requests-reset': new Date(Date.now() + 400).toISOString(),
          }),
          380,
        ],
      ]
      for (const [form, headers, wait] of headersOf)
        await stage.scene(
          2,
          exchange => told(headers())(exchange),
          async server => {
            const speaker = openWith(stage, server, [limit({ concurrency: 9 })])
            for (const call of ['first', 'second'])
              stage.saw(`${form}, ${call}`, await stage.ask(speaker, { whole: true }), { kind: 'answer' })
            const [first, second] = server.requests
            stage.within(form, second!.at - first!.at, wait, wait + 600)
          },
        )
      const long = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1m30.951s' }
      await stage.scene(1, told(long), async server => {
        const speaker = openWith(stage, server, [limit({ concurrency: 9, maxWait: 1000 })])
        await stage.ask(speaker, { whole: true })
        const refused = await stage.ask(speaker, { whole: true })
        stage.saw('1m30.951s', refused, { kind: 'rate-limit', status: undefined })
        stage.within('1m30.951s: retryAfterMs', refused.retryAfterMs ?? 0, 85_000, 90_951)
      })
    },
  },
  {
    number: 76,
    inject: 'cache: error, truncated, aborted; streams replayed; two identical calls at once',
    expected: 'never kept; the same events; one request, and giving one up keeps the other',
    async run(stage) {
      const unkept: [string, Script, Call][] = [
        ['error', failing('openai-chat', 500), {}],
        ['truncated', begun([...wire.begin, ...wire.text('half', true)], ({ fin }) => fin()), {}],
        ['by length', streamed([...wire.begin, ...wire.text('half', true), ...wire.finish('length')]), {}],
        [
          'aborted',
          begun([...wire.begin, ...wire.text('half', true)]),
          { onEvent: (event, stream) => event.type === 'part-delta' && stream.cancel() },
        ],
      ]
      for (const [what, script, call] of unkept)
        await stage.scene(2, script, async server => {
          const speaker = openWith(stage, server, [cache()])
          for (let time = 0; time < 2; time++) await stage.ask(speaker, call)
          stage.holds(`${what} is not kept`, server.requests.length === 2, server.requests.length)
        })
      for (const api of ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'] as const)
        await stage.scene(1, streamed(answerOf(api, 'fi', 'ne')), async server => {
          const speaker = openWith(stage, server, [cache()], api)
          const runs: StreamEvent[][] = [[], []]
          for (const events of runs)
            stage.saw(api, await stage.ask(speaker, { onEvent: event => void events.push(event) }), {
              kind: 'answer',
              text: 'fine',
            })
          stage.saw(`${api}: the same events`, runs[1], runs[0])
        })
      await stage.scene(1, slowly, async server => {
        const speaker = openWith(stage, server, [cache()])
        const controller = new AbortController()
        const calls = [stage.ask(speaker, { signal: controller.signal }), stage.ask(speaker), stage.ask(speaker)]
        setTimeout(() => controller.abort(), 30)
        stage.saw(
          'three at once, one given up',
          (await Promise.all(calls)).map(({ kind }) => kind),
          ['aborted', 'answer', 'answer'],
        )
      })
    },
  },
  {
    number: 77,
    inject: 'limiter: requests and tokens a time, abort while queued, a clock that jumps back',
    expected: 'never exceeded; an abort gives its place away',
    heavy: true,
    async run(stage) {
      await stage.scene(12, good(), async server => {
        const { send, times } = limited(stage, server, { requests: { limit: 5, seconds: 1 } })
        const all = await send(12)
        stage.saw('requests: answers', all.filter(({ kind }) => kind === 'answer').length, 12)
        sawMost(stage, 'requests', times, 12, 5)
      })
      await stage.scene(6, good(), async server => {
        // An answer takes the 8 tokens that its usage says.
        const { send, times } = limited(stage, server, { tokens: { limit: 17, seconds: 1 }, estimate: () => 8 })
        const all = await send(6)
        stage.saw('tokens: answers', all.filter(({ kind }) => kind === 'answer').length, 6)
        sawMost(stage, 'of 8 in 17 tokens', times, 6, 2)
      })
      await stage.scene(2, slowly, async server => {
        const speaker = openWith(stage, server, [limit({ concurrency: 1 })])
        const controller = new AbortController()
        const calls = [stage.ask(speaker), stage.ask(speaker, { signal: controller.signal }), stage.ask(speaker)]
        setTimeout(() => controller.abort(), 30)
        stage.saw(
          'given up while queued',
          (await Promise.all(calls)).map(({ kind }) => kind),
          ['answer', 'aborted', 'answer'],
        )
      })
      const { now } = Date
      await stage.scene(8, good(), async server => {
        const { send, times } = limited(stage, server, { requests: { limit: 4, seconds: 1 } })
        try {
          const first = await send(4)
          Date.now = () => now() - 3_600_000
          const all = [...first, ...(await send(4))]
          stage.saw('a clock set back', all.filter(({ kind }) => kind === 'answer').length, 8)
        } finally {
          Date.now = now
        }
        sawMost(stage, 'requests by a clock set back', times, 8, 4)
      })
    },
  },
]
