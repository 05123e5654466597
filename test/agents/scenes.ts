/** What a model says, and the conversation that comes of it. */
import type { RunOptions } from '../../runtime/tools/index.ts'
import type { Line } from '../support/scripted.ts'
import { call, text } from '../tools/calls.ts'
import { tools } from './stage.ts'

type Tool = (typeof tools)[number]
export type Scene = [name: string, script: Line[], added: string[], status: string, options?: Partial<RunOptions<Tool>>]

export const [one, two, three] = [
  call('double', { n: 1 }, 'c1'),
  call('double', { n: 2 }, 'c2'),
  call('double', { n: 3 }, 'c3'),
]
export const cut = {
  content: [{ ...call('double', undefined), inputText: '{"n":', invalid: true as const }],
  finishReason: 'length' as const,
}
const wrong =
  'The call was not executed: n: Invalid input: expected number, received string. Correct it and call again.'
export const notJson = 'The call was not executed: the arguments are not JSON. Correct it and call again.'
const absent = `The call was not executed: no tool is named 'nothing'; there are ${tools.map(({ name }) => name).join(', ')}. Correct it and call again.`
export const end = text('done')

export const callScenes: Scene[] = [
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
]
