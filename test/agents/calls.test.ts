/** What becomes of calls in a run: the exact conversation, the same on every API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasCalled, type RunOptions, stepCount } from '../../runtime/tools/index.ts'
import type { Part } from '../../runtime/types.ts'
import { type Line, type Scripted, startScripted } from '../support/scripted.ts'
import { call, text } from '../tools/calls.ts'
import { clientOf, stages, tools, transcript } from './stage.ts'

type Tool = (typeof tools)[number]
type Scene = [name: string, script: Line[], added: string[], status: string, options?: Partial<RunOptions<Tool>>]

const [one, two, three] = [
  call('double', { n: 1 }, 'c1'),
  call('double', { n: 2 }, 'c2'),
  call('double', { n: 3 }, 'c3'),
]
const cut = {
  content: [{ ...call('double', undefined), inputText: '{"n":', invalid: true as const }],
  finishReason: 'length' as const,
}
const wrong =
  'The call was not executed: n: Invalid input: expected number, received string. Correct it and call again.'
const notJson = 'The call was not executed: the arguments are not JSON. Correct it and call again.'
const absent = `The call was not executed: no tool is named 'nothing'; there are ${tools.map(({ name }) => name).join(', ')}. Correct it and call again.`
const end = text('done')

const scenes: Scene[] = [
  ['no call', [end], ['assistant: done'], 'done'],
  ['one call', [[one], end], ['assistant: call#c1 double {"n":1}', 'tool: c1 double = 2', 'assistant: done'], 'done'],
  [
    'words beside a call',
    [[...text('let me see'), one], end],
    ['assistant: let me see, call#c1 double {"n":1}', 'tool: c1 double = 2', 'assistant: done'],
    'done',
  ],
  [
    'parallel calls',
    [[one, two, three], end],
    [
      'assistant: call#c1 double {"n":1}, call#c2 double {"n":2}, call#c3 double {"n":3}',
      'tool: c1 double = 2, c2 double = 4, c3 double = 6',
      'assistant: done',
    ],
    'done',
  ],
  [
    'one after the other',
    [[one], [two], end],
    [
      'assistant: call#c1 double {"n":1}',
      'tool: c1 double = 2',
      'assistant: call#c2 double {"n":2}',
      'tool: c2 double = 4',
      'assistant: done',
    ],
    'done',
  ],
  [
    'a tool that tells progress',
    [[call('greet', { who: 'ann' })], end],
    ['assistant: call#c1 greet {"who":"ann"}', 'tool: c1 greet = hello ann', 'assistant: done'],
    'done',
  ],
  [
    'what the schema fills in stays out of the conversation',
    [[call('greet', {})], end],
    ['assistant: call#c1 greet {}', 'tool: c1 greet = hello you', 'assistant: done'],
    'done',
  ],
  [
    'a failing tool',
    [[call('broken', {})], end],
    ['assistant: call#c1 broken {}', 'tool: c1 broken ! The tool failed: no disk', 'assistant: done'],
    'done',
  ],
  [
    'in words for the model',
    [[call('broken', {})], end],
    ['assistant: call#c1 broken {}', 'tool: c1 broken ! try later', 'assistant: done'],
    'done',
    { explain: () => 'try later' },
  ],
  [
    'a failure beside a success',
    [[call('broken', {}), two], end],
    [
      'assistant: call#c1 broken {}, call#c2 double {"n":2}',
      'tool: c1 broken ! The tool failed: no disk, c2 double = 4',
      'assistant: done',
    ],
    'done',
  ],
  [
    'a failure that the tool tells',
    [[call('failing', {})], end],
    ['assistant: call#c1 failing {}', 'tool: c1 failing ! not today', 'assistant: done'],
    'done',
  ],
  [
    'a tool that takes too long',
    [[call('brief', {})], end],
    [
      'assistant: call#c1 brief {}',
      'tool: c1 brief ! The tool failed: the call took more than 10 ms',
      'assistant: done',
    ],
    'done',
  ],
  [
    'the same for all',
    [[call('slow', {})], end],
    ['assistant: call#c1 slow {}', 'tool: c1 slow ! The tool failed: the call took more than 5 ms', 'assistant: done'],
    'done',
    { toolTimeout: 5 },
  ],
  [
    'invalid arguments, then valid ones',
    [[call('double', { n: 'x' })], [two], end],
    [
      'assistant: call#c1 double {"n":"x"}',
      `tool: c1 double ! ${wrong}`,
      'assistant: call#c2 double {"n":2}',
      'tool: c2 double = 4',
      'assistant: done',
    ],
    'done',
  ],
  [
    'repaired arguments',
    [[call('double', { n: 'x' })], end],
    ['assistant: call#c1 double {"n":"x"}', 'tool: c1 double = 14', 'assistant: done'],
    'done',
    { repair: () => ({ n: 7 }) },
  ],
  [
    'a tool that is not there',
    [[call('nothing', {})], end],
    ['assistant: call#c1 nothing {}', `tool: c1 nothing ! ${absent}`, 'assistant: done'],
    'done',
  ],
  [
    'agreed to',
    [[call('guarded', {})], end],
    ['assistant: call#c1 guarded {}', 'tool: c1 guarded = opened', 'assistant: done'],
    'done',
    { approve: ({ call }) => call.id === 'c1' },
  ],
  [
    'denied',
    [[call('guarded', {})], end],
    ['assistant: call#c1 guarded {}', 'tool: c1 guarded ! The call was denied: not by you', 'assistant: done'],
    'done',
    { approve: async () => ({ approved: false, reason: 'not by you' }) },
  ],
  [
    'one denied of two',
    [[call('guarded', {}), two], end],
    [
      'assistant: call#c1 guarded {}, call#c2 double {"n":2}',
      'tool: c1 guarded ! The call was denied., c2 double = 4',
      'assistant: done',
    ],
    'done',
    { approve: () => false },
  ],
  ['nobody there to agree', [[call('guarded', {})]], ['assistant: call#c1 guarded {}'], 'paused'],
  [
    'nobody there, and a call that needs nobody',
    [[call('guarded', {}), two]],
    ['assistant: call#c1 guarded {}, call#c2 double {"n":2}', 'tool: c2 double = 4'],
    'paused',
  ],
  [
    'stopped by a call',
    [[one]],
    ['assistant: call#c1 double {"n":1}', 'tool: c1 double = 2'],
    'stopped',
    { stopWhen: hasCalled('double') },
  ],
  [
    'not stopped by a call that failed',
    [[call('broken', {})], end],
    ['assistant: call#c1 broken {}', 'tool: c1 broken ! The tool failed: no disk', 'assistant: done'],
    'done',
    { stopWhen: [hasCalled('broken'), async () => false] },
  ],
  [
    'stopped by a count',
    [[one], [two]],
    [
      'assistant: call#c1 double {"n":1}',
      'tool: c1 double = 2',
      'assistant: call#c2 double {"n":2}',
      'tool: c2 double = 4',
    ],
    'stopped',
    { stopWhen: stepCount(2) },
  ],
  [
    'the limit of steps',
    [[one]],
    ['assistant: call#c1 double {"n":1}', 'tool: c1 double = 2'],
    'limit',
    { limits: { steps: 1 } },
  ],
  [
    'the limit of tokens',
    [[one]],
    ['assistant: call#c1 double {"n":1}', 'tool: c1 double = 2'],
    'limit',
    { limits: { tokens: 15 } },
  ],
  [
    'enough tokens',
    [[one], end],
    ['assistant: call#c1 double {"n":1}', 'tool: c1 double = 2', 'assistant: done'],
    'done',
    { limits: { tokens: 16 } },
  ],
  [
    'a cost that nobody knows',
    [[one]],
    ['assistant: call#c1 double {"n":1}', 'tool: c1 double = 2'],
    'limit',
    { limits: { usd: 1 } },
  ],
]

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

describe.each(stages)('%s', (api, model) => {
  test.each(scenes)('%s', async (_, script, added, status, options) => {
    for (const how of ['run', 'stream'] as const) {
      scripted.script(...script)
      const llm = clientOf(scripted, api)
      const input = { model, messages: 'go', tools, ...options }
      const result = await (how === 'run' ? llm.run(input) : llm.runStream(input).result)
      expect(transcript(result.added)).toEqual(added)
      expect(result.status).toBe(status)
      expect(transcript(result.messages)).toEqual(['user: go', ...added])
      expect(scripted.requests).toHaveLength(script.length)
      // What the model was shown last is the conversation up to then.
      const shown = scripted.requests.at(-1)!.messages
      expect(shown.map(({ role }) => role)).toEqual(result.messages.slice(0, shown.length).map(({ role }) => role))
      expect(result.usage?.totalTokens).toBe(15 * script.length)
    }
  })

  test('arguments that were cut off', async () => {
    scripted.script(cut, end)
    const result = await clientOf(scripted, 'openai-chat').run({ model: 'openai/gpt-5-mini', messages: 'go', tools })
    expect(transcript(result.added)).toEqual([
      'assistant: call#c1 double {"n":',
      `tool: c1 double ! ${notJson}`,
      'assistant: done',
    ])
  })
})

test('what is in a part stays in it', async () => {
  const thought: Part = { type: 'reasoning', text: 'hm', native: { 'anthropic-messages': { signature: 'c2ln' } } }
  scripted.script([thought, ...text('so'), one], end)
  const result = await clientOf(scripted, 'anthropic-messages').run({
    model: 'anthropic/claude-sonnet-4-5',
    messages: 'go',
    tools,
  })
  expect(result.added[0]?.content[0]).toEqual(thought)
  expect(scripted.requests[1]?.messages[1]?.content[0]).toEqual(thought)
})
