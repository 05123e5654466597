import type { Row } from '../row.ts'
import { begun, repeating, streamed } from '../scripts.ts'
import { apis } from '../subject.ts'
import { answerOf, wireOf } from '../vendor.ts'
import { quick } from './settings.ts'

const idle = 300

/** The answer stands still. */
export const stalls: Row[] = [
  {
    number: 34,
    inject: 'headers, then no event',
    expected: '`timeout` of the first event, tried again',
    async run(stage) {
      for (const timeout of [{ idle }, { firstEvent: idle, idle: 5000 }]) {
        const outcome = await stage.play(3, begun([]), { retry: quick, timeout })
        stage.saw('outcome', outcome, {
          kind: 'timeout',
          phase: 'first-event',
          retryable: true,
          attempts: 3,
          types: ['error'],
        })
      }
    },
  },
  {
    number: 35,
    inject: 'one delta, then silence',
    expected: '`timeout` (idle), the partial kept, 1 request',
    async run(stage) {
      for (const api of apis) {
        const wire = wireOf(api)
        const script = begun([...wire.begin, ...wire.text('half a', true)])
        const outcome = await stage.play(1, script, { api, retry: quick, timeout: { idle } })
        stage.saw(api, outcome, { kind: 'timeout', phase: 'idle', text: 'half a', retryable: false, midStream: true })
        stage.within(api, outcome.ms, idle, idle + 500)
      }
    },
  },
  {
    number: 36,
    inject: 'one delta, then pings or comments for ever',
    expected: 'idle counts what is said, not bytes; the total always ends it',
    async run(stage) {
      const wire = wireOf('anthropic-messages')
      const begin = [...wire.begin, ...wire.text('half a', true)]
      const pings = [
        ['ping', 'event: ping\ndata: {"type":"ping"}\n\n'],
        ['comment', ': keep-alive\n\n'],
      ] as const
      for (const [name, ping] of pings) {
        const script = begun(begin, repeating(ping, 30))
        const call = { api: 'anthropic-messages', retry: quick } as const
        const byIdle = await stage.play(1, script, { ...call, timeout: { idle } })
        stage.saw(`${name}, idle`, byIdle, { kind: 'timeout', phase: 'idle', text: 'half a' })
        const byTotal = await stage.play(1, script, { ...call, timeout: { total: 400 } })
        stage.saw(`${name}, total`, byTotal, { kind: 'timeout', phase: 'total', text: 'half a' })
        stage.within(`${name}, total`, byTotal.ms, 390, 900)
      }
    },
  },
  {
    number: 37,
    inject: 'one byte at a time, slowly',
    expected: 'the answer whole; the total ends what takes longer',
    async run(stage) {
      const bytes = Buffer.from(answerOf('openai-chat', 'grün 😀').join(''))
      const slow = (everyMs: number) =>
        begun([], async ({ chunk, end, closed }) => {
          let gone = false
          closed.then(() => {
            gone = true
          })
          for (const byte of bytes) {
            if (gone) return
            chunk(Uint8Array.of(byte))
            if (everyMs > 0) await new Promise(resolve => setTimeout(resolve, everyMs))
          }
          end()
        })
      stage.saw('in time', await stage.play(1, slow(1)), { kind: 'answer', text: 'grün 😀', finish: 'stop' })
      const late = await stage.play(1, slow(5), { timeout: { total: 300 } })
      stage.saw('too late', late, { kind: 'timeout', phase: 'total' })
    },
  },
  {
    number: 39,
    inject: 'headers of a JSON answer, then a stall in its body',
    expected: '`timeout` of the body, tried again',
    async run(stage) {
      const half = begun(['{"id":'], ({ socket }) => void socket.ref())
      const outcome = await stage.play(3, half, { whole: true, retry: quick, timeout: { idle } })
      stage.saw('outcome', outcome, { kind: 'timeout', phase: 'body', retryable: true, attempts: 3 })
    },
  },
  {
    number: 50,
    inject: 'an event that is not JSON, mid-stream',
    expected: '`protocol`, the payload neither in message nor log',
    async run(stage) {
      for (const api of apis) {
        const wire = wireOf(api)
        const script = streamed([
          ...wire.begin,
          ...wire.text('half a', true),
          'data: {"secret":"a private word\n\n',
          ...wire.finish(),
        ])
        const outcome = await stage.play(1, script, { api })
        stage.saw(api, outcome, { kind: 'protocol', text: 'half a', retryable: false })
        stage.holds('payload unseen', !outcome.message?.includes('private'), outcome.message)
      }
    },
  },
]
