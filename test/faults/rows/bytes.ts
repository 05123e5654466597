import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from '../outcome.ts'
import { type RecordedStream, recordedStreams, wrongFields } from '../recorded.ts'
import type { Row } from '../row.ts'
import { begun, inMemory, streamed } from '../scripts.ts'
import type { Stage } from '../stage.ts'
import type { Speaker } from '../subject.ts'
import { answerOf } from '../vendor.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What a client makes of these pieces, without a network between. */
function madeOf(stage: Stage, api: RecordedStream['api'], pieces: readonly Uint8Array[]): Promise<Outcome> {
  return stage.ask('http://127.0.0.1:1', { api, fetch: inMemory(pieces) })
}

const essence = ({ kind, answer }: Outcome) => ({
  kind,
  content: answer?.content,
  finish: answer?.finishReason,
  usage: answer?.usage,
})

/** Plays a stream cut at every place; each must give what the whole gives. */
async function everyCut(stage: Stage, stream: RecordedStream): Promise<void> {
  const bytes = bytesOf(stream.text)
  const whole = await madeOf(stage, stream.api, [bytes])
  stage.saw(`${stream.id}: in one piece`, wrongFields(stream, whole), [])
  const wanted = essence(whole)
  let wrong = 0
  // One client for all of them: it is the decoding that is tried here.
  let pieces: Uint8Array[] = []
  const speaker: Speaker = stage.open('http://127.0.0.1:1', {
    api: stream.api,
    fetch: (...args) => inMemory(pieces)(...args),
  })
  for (let at = 1; at < bytes.length && wrong < 3; at++) {
    pieces = [bytes.subarray(0, at), bytes.subarray(at)]
    if (!isDeepStrictEqual(essence(await stage.ask(speaker)), wanted)) wrong++
  }
  stage.saw(`${stream.id}: wrong of ${bytes.length} cuts`, wrong, 0)
  const single = Array.from(bytes, byte => Uint8Array.of(byte))
  const bytewise = await stage.play(1, streamed(single), { api: stream.api })
  stage.holds(`${stream.id}: byte by byte, by the network`, isDeepStrictEqual(essence(bytewise), wanted), bytewise.kind)
}

const lineEnds: [string, (line: number) => string][] = [
  ['CR', () => '\r'],
  ['LF', () => '\n'],
  ['CRLF', () => '\r\n'],
  ['mixed', line => ['\r\n', '\n', '\r'][line % 3]!],
]

const withEnds = (text: string, end: (line: number) => string) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line, at, all) => (at === all.length - 1 ? line : line + end(at)))
    .join('')

/** Each carriage return ends a piece, so that CR|LF lies across two. */
const cutAtReturns = (text: string) => text.split(/(?<=\r)/).map(bytesOf)

/** What the network does to bytes that are right. */
export const bytes: Row[] = [
  {
    number: 43,
    inject: 'recorded streams cut at every byte, in single bytes, in one piece',
    expected: 'the same parts, finish and usage, which are the recorded ones',
    unplayed: 'streams of other vendors',
    heavy: true,
    async run(stage) {
      for (const stream of recordedStreams(3)) await everyCut(stage, stream)
    },
  },
  {
    number: 44,
    inject: 'the same with CR, LF, CRLF, mixed, and CR|LF across pieces',
    expected: 'the same',
    heavy: true,
    async run(stage) {
      for (const stream of recordedStreams(3))
        for (const [name, end] of lineEnds) {
          const text = withEnds(stream.text, end)
          for (const pieces of [[bytesOf(text)], cutAtReturns(text)])
            stage.saw(
              `${stream.id}, ${name}, ${pieces.length} pieces`,
              wrongFields(stream, await madeOf(stage, stream.api, pieces)),
              [],
            )
        }
    },
  },
  {
    number: 45,
    inject: 'a byte order mark first, one later, two at the beginning',
    expected: 'the first is dropped, once; a later one is content',
    async run(stage) {
      const text = answerOf('openai-chat', 'a', '\uFEFFb').join('')
      for (const [name, body] of [
        ['first', `\uFEFF${text}`],
        ['later', text],
        ['double', `\uFEFF\uFEFF: lost\n\n${text}`],
      ] as const) {
        stage.saw(name, await madeOf(stage, 'openai-chat', [bytesOf(body)]), { kind: 'answer', text: 'a\uFEFFb' })
        const [one, ...rest] = Array.from(bytesOf(body), byte => Uint8Array.of(byte))
        stage.saw(`${name}, byte by byte`, await madeOf(stage, 'openai-chat', [one!, ...rest]), {
          kind: 'answer',
          text: 'a\uFEFFb',
        })
      }
      stage.saw(
        'before an event',
        stage.subject.eventsIn([bytesOf('\uFEFF\uFEFFdata: 1\n\ndata: 2\n\n\uFEFFdata: 3\n\ndata: 4\n\n')]),
        ['2', '4'],
      )
    },
  },
  {
    number: 46,
    inject: 'characters of 2, 3, 4 bytes cut in the middle; escapes of half a pair; a byte that is no UTF-8',
    expected: 'exact; U+FFFD for what is not UTF-8 alone',
    heavy: true,
    async run(stage) {
      const text = answerOf('openai-chat', 'é€😀').join('')
      const whole = bytesOf(text)
      let wrong = 0
      for (let at = 1; at < whole.length && wrong < 3; at++)
        if ((await madeOf(stage, 'openai-chat', [whole.subarray(0, at), whole.subarray(at)])).text !== 'é€😀') wrong++
      stage.saw('wrong cuts', wrong, 0)
      const lone = answerOf('openai-chat', 'X', 'Y').join('').replace('"X"', '"\\ud83d"').replace('"Y"', '"\\ude00"')
      stage.saw('half pairs', await madeOf(stage, 'openai-chat', [bytesOf(lone)]), { kind: 'answer', text: '😀' })
      const [before, after] = answerOf('openai-chat', 'a|b').join('').split('|')
      const broken = [bytesOf(before!), Uint8Array.of(0xff), bytesOf(after!)]
      stage.saw('no UTF-8', await madeOf(stage, 'openai-chat', broken), { kind: 'answer', text: 'a\uFFFDb' })
    },
  },
  {
    number: 47,
    inject: 'comments, unknown fields, id, retry, empty data, no space after the colon, data over several lines',
    expected: 'as the standard says: the same answer',
    heavy: true,
    async run(stage) {
      for (const stream of recordedStreams(3)) {
        const noise = ': ping\n\nid: 7\nretry: 10\nnonsense\nother: x\n\ndata\n\ndata:\n\n'
        const text = withEnds(stream.text, () => '\n')
          .replace(/^data: /gm, 'data:')
          .replace(/\n\n/g, `\n\n${noise}`)
        stage.saw(stream.id, wrongFields(stream, await madeOf(stage, stream.api, [bytesOf(noise + text)])), [])
      }
      const [first, ...rest] = answerOf('openai-chat', 'fine')
      const spread = first!.replace('data: {', 'data: {\ndata:').replace(',', ',\ndata: ')
      stage.saw('several lines', await madeOf(stage, 'openai-chat', [bytesOf([spread, ...rest].join(''))]), {
        kind: 'answer',
        text: 'fine',
      })
    },
  },
  {
    number: 49,
    inject: 'one line of 32 MB; 200 MB without a line end; a million small events',
    expected: 'read; `response-too-large` at 64 MB; in linear time',
    heavy: true,
    async run(stage) {
      const [head, tail] = answerOf('openai-chat', '|').join('').split('|')
      const block = bytesOf('x'.repeat(65_536))
      const large = [bytesOf(head!), ...Array.from({ length: 512 }, () => block), bytesOf(tail!)]
      const long = await stage.ask('http://127.0.0.1:1', { fetch: inMemory(large), patience: 20_000 })
      stage.saw('32 MB', { ...long, length: long.text.length }, { kind: 'answer', length: 512 * 65_536 })
      const before = process.memoryUsage().rss
      const endless = Array.from({ length: 3200 }, () => block)
      const cut = await stage.ask('http://127.0.0.1:1', {
        fetch: inMemory([bytesOf('data: '), ...endless]),
        patience: 20_000,
      })
      stage.saw('200 MB', cut, { kind: 'response-too-large', retryable: false })
      const grown = process.memoryUsage().rss - before
      stage.holds('memory below three times the cap', grown < 3 * 64 * 1024 * 1024, `${Math.round(grown / 1e6)} MB`)
      const time = async (count: number) => {
        const [begin, delta, ...end] = answerOf('openai-chat', 'x')
        const many = bytesOf(delta!.repeat(1000))
        const pieces = [bytesOf(begin!), ...Array.from({ length: count / 1000 }, () => many), bytesOf(end.join(''))]
        const { text, ms } = await stage.ask('http://127.0.0.1:1', { fetch: inMemory(pieces), patience: 60_000 })
        stage.saw(`${count} events`, text.length, count)
        return ms / count
      }
      const [few, many] = [await time(100_000), await time(1_000_000)]
      stage.holds('linear', many < few * 3, `${(many / few).toFixed(1)} times an event's time`)
    },
  },
  {
    number: 41,
    inject: 'RST within an event; broken chunks; a Content-Length longer than the body',
    expected: '`network` or `truncated`, the partial kept',
    async run(stage) {
      const [first, second] = answerOf('openai-chat', 'half a')
      const begin = [first!, second!]
      const ways = {
        'RST within an event': begun([...begin, 'data: {"id":"c'], async ({ reset }) => {
          await new Promise(resolve => setTimeout(resolve, 150))
          reset()
        }),
        'a chunk of no size': begun(begin, async ({ raw }) => {
          await new Promise(resolve => setTimeout(resolve, 150))
          raw('zz\r\ndata: x\r\n')
        }),
        'a body shorter than said': begun([], () => {}),
      }
      ways['a body shorter than said'] = exchange => {
        exchange.head(200, { 'content-type': 'text/event-stream', 'content-length': '100000' })
        exchange.raw(begin.join(''))
        setTimeout(exchange.fin, 150)
      }
      for (const [way, script] of Object.entries(ways)) {
        const outcome = await stage.play(1, script)
        stage.saw(way, outcome, { text: 'half a', midStream: true, retryable: false })
        stage.holds(`${way}: kind`, ['network', 'truncated'].includes(outcome.kind), outcome.kind)
      }
    },
  },
]
