import { getEventListeners } from 'node:events'
import { soon } from '../patience.ts'
import type { Row } from '../row.ts'
import { begun, failing, good, inMemory, streamed } from '../scripts.ts'
import type { FaultServer, Script } from '../server.ts'
import type { Call, Stage } from '../stage.ts'
import type { Streamed } from '../subject.ts'
import { answerOf, wireOf } from '../vendor.ts'
import { quick } from './settings.ts'

const wire = wireOf('openai-chat')
const oneDelta = begun([...wire.begin, ...wire.text('one', true)])
const halfBody: Script = exchange => {
  exchange.head(200, { 'content-type': 'application/json' })
  exchange.chunk('{"choices":[')
}

/** Aborts a call in the middle; the best of three, as the machine has other things to do. */
async function abortIn(
  stage: Stage,
  phase: string,
  script: Script,
  call: Call = {},
  connections = false,
): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < 3; run++) {
    const controller = new AbortController()
    const reason = new Error('enough')
    let accepted = 0
    let asked = 0
    const heard: Script = exchange => {
      asked++
      return script(exchange)
    }
    await stage.scene(
      connections ? 0 : 1,
      heard,
      async server => {
        const base = connections ? server.baseURL.replace('http:', 'https:') : server.baseURL
        const promise = stage.ask(base, { ...call, signal: controller.signal })
        while ((connections ? accepted : asked) === 0) await pause(2)
        await pause(20)
        const start = performance.now()
        controller.abort(reason)
        const outcome = await promise
        times.push(performance.now() - start)
        stage.saw(
          phase,
          { ...outcome, reasonKept: (outcome.error as Error)?.cause === reason },
          { kind: 'aborted', reasonKept: true },
        )
      },
      { onConnection: () => void accepted++ },
    )
  }
  stage.within(phase, Math.min(...times), 0, 50)
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** The caller gives up. */
export const aborts: Row[] = [
  {
    number: 28,
    inject: 'a one-shot ReadableStream as medium',
    expected: 'refused before anything is sent: it could not be sent twice',
    async run(stage) {
      const data = new ReadableStream() as unknown as string
      const outcome = await stage.play(0, good(), {
        messages: [{ role: 'user', content: [{ type: 'image', data }] }],
        retry: quick,
      })
      stage.saw('outcome', outcome, { kind: 'invalid-request', retryable: false })
    },
  },
  {
    number: 29,
    inject: 'a signal aborted before the call',
    expected: 'rejects within 5 ms, 0 requests',
    async run(stage) {
      const reason = new Error('enough')
      const outcomes: number[] = []
      await stage.scene(0, good(), async server => {
        for (const whole of [undefined, true, undefined, true] as const) {
          const outcome = await stage.ask(server.baseURL, {
            signal: AbortSignal.abort(reason),
            ...(whole && { whole }),
          })
          outcomes.push(outcome.ms)
          stage.saw(
            'outcome',
            { ...outcome, cause: (outcome.error as Error)?.cause === reason },
            { kind: 'aborted', cause: true },
          )
        }
      })
      stage.within('time', Math.min(...outcomes), 0, 5)
    },
  },
  {
    number: 30,
    inject: 'abort while connecting, waiting for headers, in a JSON body, between events',
    expected: '`aborted` within 50 ms, the reason kept, the server sees the close',
    async run(stage) {
      await abortIn(stage, 'connecting', () => {}, {}, true)
      await abortIn(stage, 'waiting for headers', () => {})
      await abortIn(stage, 'in a JSON body', halfBody, { whole: true })
      await abortIn(stage, 'between events', oneDelta)
    },
  },
  {
    number: 31,
    inject: 'abort while waiting 60 s for the next attempt',
    expected: '`aborted` within 50 ms',
    async run(stage) {
      const later = failing('openai-chat', 429, { 'retry-after': '60' })
      await abortIn(stage, 'backoff', later, { retry: { ...quick, budgetMs: 120_000 }, timeout: {} })
    },
  },
  {
    number: 32,
    inject: 'the consumer breaks off, cancels, or never reads',
    expected: 'the connection closed within 100 ms, no late error',
    async run(stage) {
      const ways: [string, (stream: Streamed, server: FaultServer) => Promise<unknown>][] = [
        [
          'break',
          async stream => {
            for await (const event of stream) if (event.type === 'part-delta') break
            return stream.response.catch(error => error.kind)
          },
        ],
        [
          'cancel after one event',
          async stream => {
            for await (const event of stream) if (event.type === 'part-delta') stream.cancel()
            return stream.response.catch(error => error.kind)
          },
        ],
        [
          'cancel unread',
          async (stream, server) => {
            while (server.requests.length === 0) await pause(2)
            await pause(20)
            stream.cancel()
            return stream.response.catch(error => error.kind)
          },
        ],
      ]
      for (const [way, act] of ways)
        await stage.scene(1, oneDelta, async server => {
          const stream = stage.open(server.baseURL).stream({ model: 'vendor/m', messages: 'hello' })
          stage.saw(way, await Promise.race([act(stream, server), pause(5000).then(() => 'hangs')]), 'aborted')
          stage.holds(`${way}: closed`, await soon(() => server.busy() === 0, 100), `${server.busy()} open`)
        })
    },
  },
  {
    number: 33,
    inject: '10,000 calls on one signal that lives long',
    expected: '0 listeners at the end, one while they run, no warning',
    heavy: true,
    async run(stage) {
      const { signal } = new AbortController()
      const pieces = answerOf('openai-chat', 'fine').map(text => new TextEncoder().encode(text))
      const speaker = stage.open('http://127.0.0.1:1', { fetch: inMemory(pieces) })
      let most = 0
      let answers = 0
      const warnings: string[] = []
      const onWarning = (warning: Error) => void warnings.push(warning.name)
      process.on('warning', onWarning)
      for (let round = 0; round < 100; round++) {
        const calls = Array.from(
          { length: 100 },
          () => speaker.stream({ model: 'vendor/m', messages: 'hello', signal }).response,
        )
        most = Math.max(most, getEventListeners(signal, 'abort').length)
        for (const { text } of await Promise.all(calls)) if (text === 'fine') answers++
      }
      await pause(5)
      process.off('warning', onWarning)
      stage.saw('answers', answers, 10_000)
      stage.holds('one listener while they run', most <= 1, most)
      stage.saw('listeners', getEventListeners(signal, 'abort').length, 0)
      stage.saw('warnings', warnings, [])
    },
  },
  {
    number: 38,
    inject: 'the terminal event, and the socket left open',
    expected: 'the answer within 50 ms, the socket released',
    unplayed: 'Gemini, which has no terminal event: its answer ends with its body, or with the idle timeout',
    async run(stage) {
      for (const api of ['openai-chat', 'openai-responses', 'anthropic-messages'] as const) {
        const times: number[] = []
        for (let run = 0; run < 3; run++) {
          let said = 0
          const script: Script = exchange => {
            begun(answerOf(api, 'fine'))(exchange)
            said = performance.now()
          }
          await stage.scene(1, script, async server => {
            stage.saw(api, await stage.ask(server.baseURL, { api }), { kind: 'answer', text: 'fine', finish: 'stop' })
            times.push(performance.now() - said)
          })
        }
        stage.within(api, Math.min(...times), 0, 50)
      }
      stage.saw('a body that ends', await stage.play(1, streamed(answerOf('gemini', 'fine')), { api: 'gemini' }), {
        kind: 'answer',
        text: 'fine',
      })
    },
  },
]
