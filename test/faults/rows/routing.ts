import { fallback, type Router, router } from '../../../runtime/index.ts'
import type { Outcome } from '../outcome.ts'
import type { Row } from '../row.ts'
import { begun, failing, good, inTurn, status, streamed } from '../scripts.ts'
import type { FaultServer, Script } from '../server.ts'
import type { Call, Stage } from '../stage.ts'
import type { Setup, Speaker } from '../subject.ts'
import { wireOf } from '../vendor.ts'
import { quick } from './settings.ts'

type Heard = [script: Script, requests: number]

interface Pair extends Partial<Setup> {
  a: Heard
  b: Heard
}

/** Plays against two vendors: A speaks messages, B speaks chat. */
async function twoVendors(
  stage: Stage,
  { a, b, ...setup }: Pair,
  act: (speaker: Speaker, a: FaultServer, b: FaultServer) => Promise<void>,
): Promise<void> {
  await stage.scene(a[1], a[0], serverA =>
    stage.scene(b[1], b[0], serverB => {
      const vendors = [
        { api: 'anthropic-messages', name: 'a', baseURL: serverA.baseURL, apiKey: stage.key },
        { api: 'openai-chat', name: 'b', baseURL: serverB.baseURL, apiKey: stage.key },
      ] as const
      return act(stage.client({ vendors, retry: false, ...setup }), serverA, serverB)
    }),
  )
}

async function askBoth(stage: Stage, pair: Pair, model: Router, call: Call = {}): Promise<Outcome> {
  let outcome: Outcome | undefined
  await twoVendors(stage, pair, async speaker => {
    outcome = await stage.ask(speaker, { ...call, model })
  })
  return outcome!
}

const told = ({ answer }: Outcome) => answer?.attempts?.map(({ provider, outcome }) => [provider, outcome])
const both = ['a/m', 'b/m']
const api = 'anthropic-messages'
const wire = wireOf(api)
const lifecycle = streamed([...wire.begin, wire.overloaded])
const halfway = begun([...wire.begin, ...wire.text('half a', true)], ({ fin }) => fin())

/** Who answers where one fails. */
export const routing: Row[] = [
  {
    number: 27,
    inject: 'a router in a router in a client that tries again, and nobody answers',
    expected: 'three requests in all, as configured: the layers do not multiply',
    async run(stage) {
      const model = fallback([fallback(['a/m']), fallback(['b/m'])])
      const pair: Pair = { a: [failing(api, 500), 2], b: [failing('openai-chat', 500), 1], retry: quick }
      stage.saw('outcome', await askBoth(stage, pair, model), { kind: 'server', attempts: 3 })
    },
  },
  {
    number: 70,
    inject: 'failover: A fails with 503, 529 or a timeout before content',
    expected: 'B’s answer alone, with B’s usage; `attempts` tells A’s error',
    async run(stage) {
      const ways: [string, Script][] = [
        ['503', failing(api, 503)],
        ['529', failing(api, 529)],
        ['timeout', () => {}],
        ['refused stream', begun([wire.overloaded], ({ end }) => end())],
      ]
      for (const [way, script] of ways)
        for (const whole of way === 'refused stream' ? [undefined] : ([undefined, true] as const)) {
          const pair: Pair = { a: [script, 1], b: [good(), 1], timeout: { headers: 1000 } }
          const outcome = await askBoth(stage, pair, fallback(both), whole ? { whole } : {})
          stage.saw(way, outcome, { kind: 'answer', text: 'fine', usage: { inputTokens: 3, outputTokens: 5 } })
          stage.saw(`${way}: attempts`, told(outcome), [
            ['a', 'failed'],
            ['b', 'answered'],
          ])
        }
    },
  },
  {
    number: 71,
    inject: 'failover: A tells lifecycle only, then an error',
    expected: 'B’s answer, with one start',
    async run(stage) {
      const outcome = await askBoth(stage, { a: [lifecycle, 1], b: [good(), 1] }, fallback(both))
      stage.saw('outcome', outcome, { kind: 'answer', text: 'fine' })
      stage.saw('starts', outcome.types.filter(type => type === 'start').length, 1)
      stage.saw('ends', [outcome.types.includes('error'), outcome.types.at(-1)], [false, 'finish'])
    },
  },
  {
    number: 72,
    inject: 'failover: A tells text, then dies',
    expected: 'an error with the partial; where continuation is asked for, no character and no call twice',
    async run(stage) {
      const dead = await askBoth(stage, { a: [halfway, 1], b: [good(), 0], retry: quick }, fallback(both))
      stage.saw('default', dead, { kind: 'truncated', text: 'half a', retryable: false })
      const continued = fallback(both, { continuation: true })
      for (const rest of [' loaf of bread', 'half a loaf of bread']) {
        const outcome = await askBoth(stage, { a: [halfway, 1], b: [good('openai-chat', rest), 1] }, continued)
        stage.saw(`'${rest}'`, outcome, { kind: 'answer', text: 'half a loaf of bread' })
        stage.saw('starts', outcome.types.filter(type => type === 'start').length, 1)
      }
      const chat = wireOf('openai-chat')
      const again = streamed([...chat.begin, ...chat.call('look', ['{"at":1}']), ...chat.finish('tool-calls')])
      const calling = begun([...wire.begin, ...wire.call('look', ['{"at":', '1']).slice(0, 2)], ({ fin }) => fin())
      await twoVendors(stage, { a: [calling, 1], b: [again, 0] }, async (speaker, _, b) => {
        const outcome = await stage.ask(speaker, { model: fallback(both, { continuation: true }) })
        stage.holds(
          'no call twice',
          outcome.calls.filter(({ invalid }) => !invalid).length <= 1 && outcome.kind !== 'untyped',
          outcome.calls,
        )
        stage.saw('a call that was begun is not continued', [outcome.kind, b.requests.length], ['truncated', 0])
      })
    },
  },
  {
    number: 73,
    inject: 'failover on 400, 401, context-length, content-filter',
    expected: 'only where the policy names the kind',
    async run(stage) {
      const long = { type: 'error', error: { type: 'invalid_request_error', message: 'prompt is too long: 9 > 8' } }
      const ways: [kind: 'invalid-request' | 'authentication' | 'context-length', Script][] = [
        ['invalid-request', failing(api, 400)],
        ['authentication', failing(api, 401)],
        ['context-length', status(400, long)],
      ]
      for (const [kind, script] of ways) {
        const kept = await askBoth(stage, { a: [script, 1], b: [good(), 0] }, fallback(both))
        stage.saw(`${kind}, by default`, kept, { kind })
        const named = fallback(both, { failoverOn: [kind] })
        stage.saw(`${kind}, named`, await askBoth(stage, { a: [script, 1], b: [good(), 1] }, named), {
          kind: 'answer',
          text: 'fine',
        })
      }
      const filtered = status(400, {
        error: { message: 'refused', type: 'invalid_request_error', code: 'content_policy_violation' },
      })
      const turned = ['b/m', 'a/m']
      stage.saw('content-filter', await askBoth(stage, { a: [good(api), 0], b: [filtered, 1] }, fallback(turned)), {
        kind: 'content-filter',
      })
      const named = fallback(turned, { failoverOn: ['content-filter'] })
      stage.saw('content-filter, named', await askBoth(stage, { a: [good(api), 1], b: [filtered, 1] }, named), {
        kind: 'answer',
      })
    },
  },
  {
    number: 74,
    inject: 'all targets fail',
    expected: 'one error with every cause; retryable where one is; the shortest retryAfterMs',
    async run(stage) {
      const pair: Pair = {
        a: [failing(api, 429, { 'retry-after': '9' }), 1],
        b: [failing('openai-chat', 503, { 'retry-after': '4' }), 1],
      }
      const outcome = await askBoth(stage, pair, fallback(both))
      stage.saw('outcome', outcome, { retryable: true, retryAfterMs: 4000, attempts: 2 })
      const cause = outcome.error instanceof Error ? outcome.error.cause : undefined
      stage.saw('causes', cause instanceof AggregateError ? cause.errors.map(({ kind }) => kind) : cause, [
        'rate-limit',
        'server',
      ])
    },
  },
  {
    number: 75,
    inject: 'circuit breaker: 10 failures, half open; 401 of one of two keys',
    expected: 'opens, lets one probe through, closes; the other key goes on',
    async run(stage) {
      let clock = 0
      const model = router({ models: both, health: { failures: 10, cooldownMs: 1000 }, now: () => clock })
      const tenTimes = inTurn(...Array.from({ length: 10 }, () => failing(api, 500)), good(api))
      await twoVendors(stage, { a: [tenTimes, 12], b: [good(), 24] }, async (speaker, a) => {
        for (let call = 0; call < 20; call++)
          stage.saw(`call ${call}`, await stage.ask(speaker, { model }), { kind: 'answer' })
        stage.saw('open after', a.requests.length, 10)
        clock += 1001
        const probing = await Promise.all(Array.from({ length: 5 }, () => stage.ask(speaker, { model })))
        stage.saw('answers', probing.filter(({ kind }) => kind === 'answer').length, 5)
        stage.saw('one probe', a.requests.length, 11)
        await stage.ask(speaker, { model })
        stage.saw('closed', a.requests.length, 12)
      })
      const keys = [`${stage.key}-one`, `${stage.key}-two`]
      const refusing: Script = exchange =>
        (exchange.request.headers.authorization?.endsWith('-one') ? failing('openai-chat', 401) : good())(exchange)
      await stage.scene(5, refusing, async server => {
        const speaker = stage.client({
          vendors: [{ api: 'openai-chat', name: 'a', baseURL: server.baseURL, apiKey: keys }],
        })
        const model = router({ models: ['a/m'] })
        for (let call = 0; call < 4; call++)
          stage.saw('with two keys', await stage.ask(speaker, { model }), { kind: 'answer' })
      })
    },
  },
]
