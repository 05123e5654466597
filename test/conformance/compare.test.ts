import { expect, test } from 'vitest'
import { compareAnswer } from './compare.ts'
import type { ExpectedAnswer } from './entry.ts'
import type { Answer } from './subject.ts'

const expected: ExpectedAnswer = {
  text: 'Two calls.',
  reasoningText: 'Hm.',
  refusal: 'No third.',
  toolCalls: [
    { id: 'a', name: 'add', args: { x: 1, y: null } },
    { id: 'b', name: 'sql', args: 'SELECT 1', custom: true },
    { id: 'c', name: 'shell', args: { command: 'ls' }, builtin: 'shell_call' },
    { id: null, name: 'cut', args: { $unparsed: '{"x' } },
  ],
  finishReason: 'tool-calls',
  usage: { input: 9, output: 7, reasoning: 3, cached: 0, cacheWrite: 2, total: 16 },
  order: [
    'reasoning',
    'server-tool:search',
    'text',
    'text',
    'refusal',
    'tool:add',
    'tool:sql',
    'tool:shell',
    'tool:cut',
  ],
}

function right(): Required<Omit<Answer, 'id' | 'model'>> {
  return {
    content: [
      { type: 'reasoning', text: 'Hm.' },
      { type: 'native', api: 'some', slot: 'search', value: {} },
      { type: 'text', text: 'Two ' },
      { type: 'text', text: 'calls.' },
      { type: 'text', text: '' },
      { type: 'refusal', text: 'No third.' },
      { type: 'tool-call', id: 'a', name: 'add', input: { x: 1 } },
      { type: 'tool-call', id: 'b', name: 'sql', kind: 'custom', input: 'SELECT 1' },
      { type: 'tool-call', id: 'c', name: 'shell', kind: 'shell', input: { command: 'ls' } },
      { type: 'tool-call', id: 'made-up', name: 'cut', input: undefined, inputText: '{"x', invalid: true },
    ],
    finishReason: 'tool-calls',
    usage: {
      inputTokens: 9,
      outputTokens: 7,
      reasoningTokens: 3,
      cacheReadTokens: 0,
      cacheWriteTokens: 2,
      totalTokens: 16,
    },
  }
}

const fieldsOf = (
  answer: Answer,
  changed: Partial<ExpectedAnswer> = {},
  disputed?: Parameters<typeof compareAnswer>[2],
) => compareAnswer({ ...expected, ...changed }, answer, disputed).map(({ field }) => field)

test('a right answer has no mismatch', () => {
  expect(compareAnswer(expected, right())).toEqual([])
})

type Mutation = [name: string, field: string, change: (answer: ReturnType<typeof right>) => void]
const part = (answer: Answer, at: number) => answer.content[at] as unknown as Record<string, unknown>
const set = (at: number, change: Record<string, unknown>) => (answer: Answer) =>
  void Object.assign(part(answer, at), change)

const mutations: Mutation[] = [
  ['another text', 'text', set(3, { text: 'calls?' })],
  ['another reasoning', 'reasoningText', set(0, { text: '' })],
  ['another refusal', 'refusal', set(5, { text: 'Yes.' })],
  ['another name', 'toolCalls', set(6, { name: 'subtract' })],
  ['another id', 'toolCalls', set(6, { id: 'z' })],
  ['other arguments', 'toolCalls', set(6, { input: { x: 2 } })],
  ['invented arguments', 'toolCalls', set(6, { input: { x: 1, z: 0 } })],
  ['a custom call as a function', 'toolCalls', set(7, { kind: undefined })],
  ['free text parsed', 'toolCalls', set(7, { input: { SELECT: 1 } })],
  ['a built-in call as a function', 'toolCalls', set(8, { kind: undefined })],
  ['truncated arguments repaired', 'toolCalls', set(9, { invalid: undefined, input: {} })],
  ['calls swapped', 'toolCalls', ({ content }) => content.splice(6, 2, content[7]!, content[6]!)],
  ['a call lost', 'toolCalls', ({ content }) => content.pop()],
  ['a call too many', 'toolCalls', ({ content }) => content.push(content[6]!)],
  ['another finish reason', 'finishReason', answer => Object.assign(answer, { finishReason: 'stop' })],
  ['no finish reason', 'finishReason', answer => Object.assign(answer, { finishReason: undefined })],
  ['no usage', 'usage', answer => Object.assign(answer, { usage: undefined })],
  ['zero for unknown', 'usage', ({ usage }) => delete usage.cacheReadTokens],
  ...(
    ['inputTokens', 'outputTokens', 'reasoningTokens', 'cacheReadTokens', 'cacheWriteTokens', 'totalTokens'] as const
  ).map((count): Mutation => [`another ${count}`, 'usage', ({ usage }) => Object.assign(usage, { [count]: 99 })]),
  ['another order', 'order', ({ content }) => content.reverse()],
  ['a server tool as a call', 'order', set(1, { type: 'tool-call', id: 's', name: 'search', input: {} })],
]

test.each(mutations)('%s is caught', (_, field, change) => {
  const answer = right()
  change(answer)
  expect(fieldsOf(answer)).toContain(field)
})

test('a count that the vendor did not say must not be made up, except a total that is the sum', () => {
  const silent = { usage: { input: 9, output: 7, reasoning: null } }
  const usage = { inputTokens: 9, outputTokens: 7 }
  expect(fieldsOf({ ...right(), usage }, silent)).toEqual([])
  expect(fieldsOf({ ...right(), usage: { ...usage, totalTokens: 16 } }, silent)).toEqual([])
  expect(fieldsOf({ ...right(), usage: { ...usage, totalTokens: 17 } }, silent)).toEqual(['usage'])
  expect(fieldsOf({ ...right(), usage: { ...usage, reasoningTokens: 0 } }, silent)).toEqual(['usage'])
})

test('unknown is absent and pause is other', () => {
  expect(fieldsOf({ ...right(), finishReason: undefined! }, { finishReason: 'unknown' })).toEqual([])
  expect(fieldsOf({ ...right(), finishReason: 'other' }, { finishReason: 'pause' })).toEqual([])
  expect(fieldsOf({ ...right(), finishReason: 'pause' }, { finishReason: 'pause' })).toEqual([])
  expect(fieldsOf({ ...right(), finishReason: 'stop' }, { finishReason: 'pause' })).toEqual(['finishReason'])
})

test('redacted reasoning may be reasoning or native', () => {
  const redacted = { text: 'Hi', reasoningText: null, refusal: null, toolCalls: [], order: ['redacted', 'text'] }
  const reasoning: Answer['content'] = [
    { type: 'reasoning', text: '' },
    { type: 'text', text: 'Hi' },
  ]
  expect(fieldsOf({ ...right(), content: reasoning }, redacted)).toEqual([])
  expect(fieldsOf({ ...right(), content: reasoning.slice(1) }, redacted)).toEqual([])
  expect(fieldsOf({ ...right(), content: reasoning.toReversed() }, redacted)).toEqual(['order'])
})

test('a disputed field takes each accepted value, and any where none is given', () => {
  const dispute = (fields: string[], accept: Record<string, unknown[]> = {}) => ({ fields, accept, whole: false })
  const stop = { ...right(), finishReason: 'stop' }
  expect(fieldsOf(stop, {}, dispute(['finishReason'], { finishReason: ['stop'] }))).toEqual([])
  expect(fieldsOf(right(), {}, dispute(['finishReason'], { finishReason: ['stop'] }))).toEqual([])
  expect(fieldsOf(stop, {}, dispute(['finishReason'], { finishReason: ['length'] }))).toEqual(['finishReason'])
  expect(fieldsOf(stop, {}, dispute(['finishReason']))).toEqual([])
  const more = { ...right(), usage: { ...right().usage, inputTokens: 90 } }
  expect(fieldsOf(more, {}, dispute(['usage.input'], { 'usage.input': [90, 90] }))).toEqual([])
  expect(fieldsOf(more, {}, dispute(['usage.output'], { 'usage.output': [90] }))).toEqual(['usage'])
  const silent = { ...right(), content: right().content.filter(({ type }) => type !== 'text') }
  expect(fieldsOf(silent, {}, dispute(['text']))).toEqual([])
})
