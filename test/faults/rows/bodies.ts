import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Row } from '../row.ts'
import { status, streamed } from '../scripts.ts'
import type { Script } from '../server.ts'
import { apis } from '../subject.ts'
import { answerOf, wireOf } from '../vendor.ts'

const html = { 'content-type': 'text/html' }
const page = (key: string) => `<html><body><h1>Bad gateway</h1>${'filler '.repeat(200)}${key}</body></html>`
const encoders = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync }

const packed = (body: string, encoding: string, type: string, bytes: Uint8Array = Buffer.from(body)): Script =>
  status(200, bytes as Buffer, { 'content-type': type, 'content-encoding': encoding })

/** Bodies that are not what they should be. */
export const bodies: Row[] = [
  {
    number: 51,
    inject: 'HTML with 200 and 502, an empty 200, a 204',
    expected: '`protocol` or the kind of the status; at most 200 characters of the body, without the key',
    async run(stage) {
      for (const whole of [undefined, true] as const) {
        const call = whole ? { whole } : {}
        const told = (name: string) => `${name}${whole ? ', whole' : ''}`
        const bad = await stage.play(1, status(502, page(stage.key), html), call)
        stage.saw(told('502'), bad, { kind: 'server', status: 502, retryable: true })
        const good = await stage.play(1, status(200, page(stage.key), html), call)
        stage.saw(told('200'), good, { kind: 'protocol', status: 200, retryable: false })
        stage.holds(
          'short',
          [bad, good].every(({ message }) => (message?.length ?? 999) < 450),
          bad.message,
        )
        stage.saw(told('empty'), await stage.play(1, status(200, ''), call), { kind: 'protocol', status: 200 })
        const nothing: Script = ({ raw, socket }) => {
          raw('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n')
          socket.end()
        }
        stage.saw(told('204'), await stage.play(1, nothing, call), { kind: 'protocol', status: 204 })
      }
    },
  },
  {
    number: 52,
    inject: 'a JSON error as text/event-stream; events as application/json; gzip, br, deflate; a wrong encoding',
    expected: 'the error; read; decoded; typed',
    heavy: true,
    async run(stage) {
      for (const api of apis) {
        const error = wireOf(api).error(api === 'anthropic-messages' ? 529 : 503, 'busy')
        const misnamed = status(200, error, { 'content-type': 'text/event-stream' })
        const outcome = await stage.play(1, misnamed, { api })
        stage.holds(`${api}: an error`, !['answer', 'untyped', 'protocol'].includes(outcome.kind), outcome.kind)
        const events = answerOf(api, 'fine').join('')
        const named: Script = exchange => {
          exchange.head(200, { 'content-type': 'application/json' })
          exchange.chunk(events)
          exchange.end()
        }
        stage.saw(`${api}: events as JSON`, await stage.play(1, named, { api }), { kind: 'answer', text: 'fine' })
        for (const [encoding, encode] of Object.entries(encoders)) {
          const script = packed(events, encoding, 'text/event-stream', encode(events))
          stage.saw(`${api}: ${encoding}`, await stage.play(1, script, { api }), { kind: 'answer', text: 'fine' })
        }
      }
      const body = JSON.stringify(wireOf('openai-chat').whole('fine'))
      const wrong = await stage.play(1, packed(body, 'gzip', 'application/json'), { whole: true })
      stage.holds('wrong encoding', ['protocol', 'network'].includes(wrong.kind), wrong.kind)
      const streamedWrong = await stage.play(1, packed(body, 'br', 'text/event-stream'))
      stage.holds(
        'wrong encoding of a stream',
        ['protocol', 'network', 'truncated'].includes(streamedWrong.kind),
        streamedWrong.kind,
      )
    },
  },
  {
    number: 54,
    inject: 'an error event of an overloaded vendor after some deltas',
    expected: 'the error once and last, not retryable as content was told, the partial kept',
    unplayed: 'six other vendors',
    async run(stage) {
      for (const api of apis) {
        const wire = wireOf(api)
        const script = streamed([...wire.begin, ...wire.text('half', true), ...wire.text(' a'), wire.overloaded])
        const outcome = await stage.play(1, script, { api })
        stage.saw(api, outcome, { retryable: false, midStream: true, text: 'half a' })
        stage.holds(`${api}: kind`, ['overloaded', 'server'].includes(outcome.kind), outcome.kind)
        stage.saw(
          `${api}: errors`,
          [outcome.types.filter(type => type === 'error').length, outcome.types.at(-1)],
          [1, 'error'],
        )
      }
    },
  },
]
