/** The same where somebody must agree, and where a run ends early. */
import { hasCalled, stepCount } from '../../runtime/tools/index.ts'
import { call } from '../tools/calls.ts'
import { end, one, type Scene, two } from './scenes.ts'

export const endingScenes: Scene[] = [
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
