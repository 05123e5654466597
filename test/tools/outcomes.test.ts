import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { executeCalls, type ToolEvent, tool, toolResult } from '../../runtime/tools/index.ts'
import type { ToolCallPart } from '../../runtime/types.ts'
import { answer, call, text } from './calls.ts'

const double = tool({
  name: 'double',
  input: z.object({ n: z.number() }),
  execute: ({ n }) => ({ twice: 2 * n }),
})
const greet = tool({ name: 'greet', input: z.object({ who: z.string() }), execute: ({ who }) => `hello ${who}` })
const broken = tool({
  name: 'broken',
  execute: () => {
    throw new Error('no disk')
  },
})
const lying = tool({
  name: 'lying',
  output: z.object({ n: z.number() }),
  execute: (): { n: number } => JSON.parse('{"n":"one"}'),
})
const full = tool({
  name: 'full',
  execute: () => toolResult({ content: ['look', new URL('https://a.invalid/b.png')], structured: 7 }),
})
const dated = tool({
  name: 'dated',
  execute: () => toolResult({ content: 'no', structured: { at: new Date(0), gone: undefined }, isError: true }),
})
const refusing = tool({ name: 'refusing', execute: () => toolResult({ content: 'not today', isError: true }) })
const shown = tool({ name: 'shown', execute: () => 7, show: n => `lucky ${n}` })
const silent = tool({ name: 'silent', execute: () => {} })
const guarded = tool({ name: 'guarded', needsApproval: true, execute: () => 'done' })
const sometimes = tool({
  name: 'sometimes',
  input: z.object({ usd: z.number() }),
  needsApproval: ({ usd }) => usd > 10,
  execute: () => 'paid',
})
const slow = tool({ name: 'slow', timeout: 20, execute: () => sleep(5_000, 'late') })
const tools = [double, greet, broken, lying, full, dated, refusing, shown, silent, guarded, sometimes, slow]
const bad = {
  type: 'tool-call',
  id: 'c1',
  name: 'double',
  input: undefined,
  inputText: '{"n":',
  invalid: true,
} as const

/** An object says that it is one. */
const json = (words: string) => [{ ...text(words)[0], json: true }]

type Row = [
  name: string,
  called: ToolCallPart,
  outcome: object,
  result: unknown,
  options?: Partial<Parameters<typeof executeCalls<(typeof tools)[number]>>[1]>,
  structured?: unknown,
]

const rows: Row[] = [
  ['a value is told as JSON', call('double', { n: 2 }), { status: 'done', output: { twice: 4 } }, json('{"twice":4}')],
  ['a text as it is', call('greet', { who: 'you' }), { status: 'done', output: 'hello you' }, text('hello you')],
  ['as the tool shows it', call('shown', {}), { status: 'done', output: 7 }, text('lucky 7'), {}, 7],
  ['nothing is no content', call('silent', {}), { status: 'done', output: undefined }, []],
  [
    'a full result with its parts',
    call('full', {}),
    { status: 'done', output: 7 },
    [...text('look'), { type: 'image', url: 'https://a.invalid/b.png' }],
    {},
    7,
  ],
  [
    'a failure with the value behind it, as JSON has it',
    call('dated', {}),
    { status: 'failed' },
    text('no'),
    {},
    { at: '1970-01-01T00:00:00.000Z' },
  ],
  ['a failure that the tool tells', call('refusing', {}), { status: 'failed' }, text('not today')],
  [
    'what a tool throws',
    call('broken', {}),
    { status: 'failed', error: new Error('no disk') },
    text('The tool failed: no disk'),
  ],
  ['in other words', call('broken', {}), { status: 'failed' }, text('sorry'), { explain: () => 'sorry' }],
  [
    'what is not what it says it gives',
    call('lying', {}),
    { status: 'failed', issues: [{ path: ['n'] }] },
    text(
      "The tool failed: what the tool 'lying' gave is not what it says it gives: n: Invalid input: expected number, received string",
    ),
  ],
  [
    'arguments that it does not take',
    call('double', { n: 'two' }),
    { status: 'invalid', issues: [{ path: ['n'] }], ms: 0 },
    text('The call was not executed: n: Invalid input: expected number, received string. Correct it and call again.'),
  ],
  [
    'arguments that end early',
    bad,
    { status: 'invalid', issues: [{ path: [] }] },
    text('The call was not executed: the arguments are not JSON. Correct it and call again.'),
  ],
  [
    'a tool that is not there',
    call('duoble', {}),
    { status: 'invalid' },
    text(
      `The call was not executed: no tool is named 'duoble'; there are ${tools.map(({ name }) => name).join(', ')}. Correct it and call again.`,
    ),
  ],
  [
    'mended arguments',
    bad,
    { status: 'done', input: { n: 3 }, output: { twice: 6 } },
    json('{"twice":6}'),
    { repair: ({ call, issues }) => (call.inputText === '{"n":' && issues.length === 1 ? { n: 3 } : undefined) },
  ],
  [
    'arguments mended badly',
    bad,
    { status: 'invalid', issues: [{ path: ['n'] }] },
    expect.anything(),
    { repair: () => ({ n: '' }) },
  ],
  ['arguments that cannot be mended', bad, { status: 'invalid' }, expect.anything(), { repair: () => undefined }],
  ['agreed to', call('guarded', {}), { status: 'done' }, text('done'), { approve: () => true }],
  ['agreed to before', call('guarded', {}), { status: 'done' }, text('done'), { approvals: { c1: true } }],
  [
    'denied',
    call('guarded', {}),
    { status: 'denied', ms: 0 },
    text('The call was denied.'),
    { approve: async () => false },
  ],
  [
    'denied for a reason',
    call('guarded', {}),
    { status: 'denied' },
    text('The call was denied: too late'),
    { approvals: { c1: { approved: false, reason: 'too late' } } },
  ],
  ['cheap enough', call('sometimes', { usd: 5 }), { status: 'done' }, text('paid'), { approve: () => false }],
  ['too dear', call('sometimes', { usd: 50 }), { status: 'denied' }, expect.anything(), { approve: () => false }],
  [
    'nobody can be asked',
    call('guarded', {}),
    { status: 'denied' },
    text('The call was denied: nobody could be asked, as the line is dead'),
    { approve: () => Promise.reject(new Error('the line is dead')) },
  ],
  ['too slow', call('slow', {}), { status: 'timeout' }, text('The tool failed: the call took more than 20 ms')],
  [
    'aborted before',
    call('greet', { who: 'you' }),
    { status: 'aborted', error: 'enough', ms: 0 },
    text('The call was aborted before it was executed.'),
    { signal: AbortSignal.abort('enough') },
  ],
  [
    'aborted alone',
    call('slow', {}),
    { status: 'aborted', error: 'enough' },
    text('The call was aborted before it was done.'),
    { signalOf: () => abortedIn(5) },
  ],
]

function abortedIn(ms: number): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort('enough'), ms)
  return controller.signal
}

test.each(rows)('%s', async (_, called, outcome, content, options, structured) => {
  const events: ToolEvent[] = []
  const executed = await executeCalls(answer({ type: 'text', text: 'let me see' }, called), {
    tools,
    onEvent: event => events.push(event),
    ...options,
  })
  const isError = !('status' in outcome && outcome.status === 'done')
  const behind = { ...(structured !== undefined && { structured }), ...(isError && { isError }) }
  const result = { type: 'tool-result', id: called.id, name: called.name, content, ...behind }
  expect(executed.outcomes).toHaveLength(1)
  expect(executed.outcomes[0]).toMatchObject({ ...outcome, call: called, name: called.name, result })
  expect(executed.message).toEqual({ role: 'tool', content: [result] })
  expect(executed.pending).toEqual([])
  expect(events.filter(({ type }) => type === 'tool-end')).toEqual([
    { type: 'tool-end', call: called, outcome: executed.outcomes[0] },
  ])
})
