import { chatChunk } from '../../support/chat-completion.ts'
import type { Outcome } from '../outcome.ts'
import type { Row } from '../row.ts'
import { streamed } from '../scripts.ts'
import { apis } from '../subject.ts'
import { wireOf } from '../vendor.ts'

interface Piece {
  index?: number
  id?: string
  name?: string
  args?: unknown
}

const chunk = (delta: object, reason: string | null = null, usage?: object) =>
  `data: ${JSON.stringify(chatChunk(delta, { finish_reason: reason }, usage && { usage }))}\n\n`
const calls = (...pieces: Piece[]) =>
  chunk({
    tool_calls: pieces.map(({ index, id, name, args }) => ({
      ...(index !== undefined && { index }),
      ...(id !== undefined && { id, type: 'function' }),
      function: { ...(name !== undefined && { name }), ...(args !== undefined && { arguments: args }) },
    })),
  })
const end = [chunk({}, 'tool_calls'), 'data: [DONE]\n\n']
const told = ({ calls: list }: Outcome) => list.map(({ id, name, input }) => [id, name, input])

const a = ['a', 'look', { at: 1 }]
const b = ['b', 'hear', { to: 2 }]

const ways: [string, string[], unknown[]][] = [
  [
    'all of index 0, new ids',
    [
      calls({ index: 0, id: 'a', name: 'look', args: '{"at":1}' }),
      calls({ index: 0, id: 'b', name: 'hear', args: '{"to":2}' }),
    ],
    [a, b],
  ],
  [
    'from index 1',
    [
      calls({ index: 1, id: 'a', name: 'look', args: '{"at":' }),
      calls({ index: 1, args: '1}' }),
      calls({ index: 2, id: 'b', name: 'hear', args: '{"to":2}' }),
    ],
    [a, b],
  ],
  [
    'no index',
    [
      calls({ id: 'a', name: 'look', args: '{"at":1}' }),
      calls({ id: 'b', name: 'hear', args: '{"to":' }),
      calls({ args: '2}' }),
    ],
    [a, b],
  ],
  [
    'name repeated',
    [
      calls({ index: 0, id: 'a', name: 'look', args: '{"at"' }),
      calls({ index: 0, id: 'a', name: 'look', args: ':1}' }),
    ],
    [a],
  ],
  ['arguments as an object', [calls({ index: 0, id: 'a', name: 'look', args: { at: 1 } })], [a]],
  ['name late', [calls({ index: 0, id: 'a', args: '' }), calls({ index: 0, name: 'look', args: '{"at":1}' })], [a]],
  [
    'interleaved',
    [
      calls({ index: 0, id: 'a', name: 'look', args: '{"at"' }),
      calls({ index: 1, id: 'b', name: 'hear', args: '{"to"' }),
      calls({ index: 0, args: ':1}' }),
      calls({ index: 1, args: ':2}' }),
    ],
    [a, b],
  ],
]

/** Calls of tools, and what must never come of them. */
export const toolCalls: Row[] = [
  {
    number: 59,
    inject:
      'calls all of index 0 with new ids, from 1, without index, name repeated or late, arguments as object, interleaved',
    expected: 'so many calls, each right',
    async run(stage) {
      for (const [way, events, expected] of ways)
        stage.saw(way, told(await stage.play(1, streamed([...events, ...end]))), expected)
    },
  },
  {
    number: 60,
    inject: 'arguments `""`, `null`, `{}`, white space; cut, by length and called tool_calls',
    expected: '`{}` four times; the cut one `invalid`, its text kept',
    async run(stage) {
      for (const args of ['', 'null', '{}', ' \n']) {
        const outcome = await stage.play(1, streamed([calls({ index: 0, id: 'a', name: 'look', args }), ...end]))
        stage.saw(JSON.stringify(args), told(outcome), [['a', 'look', {}]])
      }
      for (const api of ['openai-chat', 'openai-responses', 'anthropic-messages'] as const)
        for (const args of ['', '{}']) {
          const wire = wireOf(api)
          const outcome = await stage.play(
            1,
            streamed([...wire.begin, ...wire.call('look', args ? [args] : []), ...wire.finish('tool-calls')]),
            { api },
          )
          stage.saw(`${api}: '${args}'`, told(outcome), [['call_a', 'look', {}]])
        }
      for (const reason of ['length', 'tool_calls']) {
        const cut = [
          calls({ index: 0, id: 'a', name: 'look', args: '{"at":"Par' }),
          chunk({}, reason),
          'data: [DONE]\n\n',
        ]
        const { calls: list } = await stage.play(1, streamed(cut))
        stage.saw(`cut by ${reason}`, list, [
          { id: 'a', name: 'look', input: undefined, inputText: '{"at":"Par', invalid: true },
        ])
      }
    },
  },
  {
    number: 61,
    inject: 'arguments with `__proto__`, `constructor.prototype`, `\\u005f_proto__`; JSON paths to it; index 4e9',
    expected:
      'own fields, and no prototype touched; an index that no list has is `protocol`, nothing is reserved for it',
    async run(stage) {
      for (const text of [
        '{"__proto__":{"x":1}}',
        '{"\\u005f_proto__":{"x":1}}',
        '{"constructor":{"prototype":{"x":1}}}',
      ])
        for (const api of apis) {
          const wire = wireOf(api)
          const outcome = await stage.play(
            1,
            streamed([...wire.begin, ...wire.call('look', [text]), ...wire.finish('tool-calls')]),
            { api },
          )
          const input = outcome.calls[0]?.input as object | undefined
          stage.saw(
            `${api}: ${text}`,
            input && [Object.keys(input).length, Object.getPrototypeOf(input) === Object.prototype],
            [1, true],
          )
        }
      const patch = {
        functionCall: {
          name: 'look',
          id: 'a',
          partialArgs: [{ jsonPath: '$.__proto__.x', stringValue: 'bad' }],
          willContinue: false,
        },
      }
      const patched = `data: ${JSON.stringify({ candidates: [{ index: 0, content: { role: 'model', parts: [patch] }, finishReason: 'STOP' }] })}\n\n`
      const outcome = await stage.play(1, streamed([patched]), { api: 'gemini' })
      stage.holds('a path is no crash', ['answer', 'protocol'].includes(outcome.kind), outcome.kind)
      stage.saw('the prototype', [({} as { x?: unknown }).x, Object.keys(Object.prototype)], [undefined, []])
      const far = await stage.play(
        1,
        streamed([
          calls({ index: 4e9, id: 'a', name: 'look', args: '{"at":' }),
          calls({ index: 4e9, args: '1}' }),
          ...end,
        ]),
      )
      stage.saw('index 4e9', far, { kind: 'protocol', calls: [] })
    },
  },
  {
    number: 62,
    inject: 'message_start twice, or spliced into a call; a delta or a stop without start',
    expected: 'the first message goes on, or `protocol`; arguments are never merged',
    async run(stage) {
      const api = 'anthropic-messages'
      const wire = wireOf(api)
      const twice = await stage.play(
        1,
        streamed([...wire.begin, ...wire.begin, ...wire.text('fine', true), ...wire.finish()]),
        { api },
      )
      stage.saw('twice', twice, { kind: 'answer', text: 'fine', finish: 'stop' })
      stage.saw('starts told', twice.types.filter(type => type === 'start').length, 1)
      const first = wire.call('look', ['{"at":', '1}'])
      const second = wire.call('hear', ['{"to":', '2}']).map(text => text.replace('call_a', 'call_b'))
      const spliced = await stage.play(
        1,
        streamed([...wire.begin, ...first.slice(0, 2), ...wire.begin, ...second, ...wire.finish('tool-calls')]),
        { api },
      )
      const merged = spliced.calls.filter(
        ({ name, input }) =>
          (name === 'hear' && input && JSON.stringify(input) !== '{"to":2}') ||
          (name === 'look' && input && JSON.stringify(input) !== '{"at":1}'),
      )
      stage.saw('merged', merged, [])
      stage.holds('typed', spliced.kind !== 'untyped', spliced.message)
      const orphan = wire.text('fine', true)[1]!
      const early = await stage.play(1, streamed([...wire.begin, orphan, ...wire.finish()]), { api })
      stage.saw('delta without start', early, { kind: 'answer', text: 'fine' })
      const stop = await stage.play(1, streamed([...wire.begin, ...wire.finish()]), { api })
      stage.saw('stop without start', { ...stop, parts: stop.answer?.content.length }, { kind: 'answer', parts: 0 })
    },
  },
  {
    number: 63,
    inject: 'usage in every chunk, at start and in a delta, absent, decreasing',
    expected: 'the last count said; absent is unknown, not 0',
    async run(stage) {
      const usage = (tokens: number) => ({ prompt_tokens: 3, completion_tokens: tokens, total_tokens: 3 + tokens })
      const play = (...events: string[]) => stage.play(1, streamed([...events, 'data: [DONE]\n\n']))
      const each = await play(
        ...[1, 2, 5].map(tokens => chunk({ content: 'x' }, null, usage(tokens))),
        chunk({}, 'stop', usage(5)),
      )
      stage.saw('in every chunk', each.usage, { inputTokens: 3, outputTokens: 5 })
      const down = await play(chunk({ content: 'x' }, null, usage(9)), chunk({}, 'stop', usage(4)))
      stage.saw('decreasing', down.usage, { outputTokens: 4 })
      const none = await play(chunk({ content: 'x' }), chunk({}, 'stop'))
      stage.saw('absent', { usage: none.usage, kind: none.kind }, { usage: undefined, kind: 'answer' })
      const api = 'anthropic-messages'
      const wire = wireOf(api)
      const both = await stage.play(1, streamed([...wire.begin, ...wire.text('fine', true), ...wire.finish()]), { api })
      stage.saw('start and delta', both.usage, { inputTokens: 3, outputTokens: 5 })
    },
  },
]
