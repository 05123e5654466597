import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalMessages, joinAssistant, linkCalls } from '../../runtime/adapter/canonical.ts'
import type { Message, Part, ToolCallPart, ToolResultPart } from '../../runtime/types.ts'

const text = (value: string): Part => ({ type: 'text', text: value })
const call = (id: string, name: string): ToolCallPart => ({ type: 'tool-call', id, name, input: {} })
const result = (id: string, name?: string): ToolResultPart => ({
  type: 'tool-result',
  id,
  ...(name !== undefined && { name }),
  content: [],
})
const user = (...content: Part[]): Message => ({ role: 'user', content })
const assistant = (...content: Part[]): Message => ({ role: 'assistant', content })
const tool = (...content: Part[]): Message => ({ role: 'tool', content })
const native = { api: { x: 1 } }

describe('canonical messages', () => {
  it('have results in tool messages', () => {
    expect(
      canonicalMessages([
        assistant(call('a', 'f'), call('b', 'g'), call('c', 'h')),
        { ...user(text('0'), result('a'), result('b'), text('1'), result('c')), native },
      ]),
    ).toEqual([
      assistant(call('a', 'f'), call('b', 'g'), call('c', 'h')),
      { ...user(text('0')), native },
      tool(result('a', 'f'), result('b', 'g')),
      user(text('1')),
      tool(result('c', 'h')),
    ])
  })

  it('join tool messages that say nothing natively, over empty messages', () => {
    expect(canonicalMessages([tool(result('a')), user(), tool(result('b')), { ...tool(result('c')), native }])).toEqual(
      [tool(result('a'), result('b')), { ...tool(result('c')), native }],
    )
    expect(canonicalMessages([user(), { ...assistant(), native }])).toEqual([{ ...assistant(), native }])
  })

  it('link results to calls without ids, by name, then by order', () => {
    expect(
      canonicalMessages([
        assistant(call('', 'f'), call('', 'g'), call('call_1', 'h')),
        user(result('', 'g'), result('', ''), result('call_1')),
        assistant(call('', 'f')),
        user(result('', 'f'), result('', 'other')),
      ]),
    ).toEqual([
      assistant(call('call_0', 'f'), call('call_2', 'g'), call('call_1', 'h')),
      tool(result('call_2', 'g'), result('call_0', 'f'), result('call_1', 'h')),
      assistant(call('call_3', 'f')),
      tool(result('call_3', 'f'), result('', 'other')),
    ])
  })

  it('tell results the kind of their call', () => {
    const custom: ToolCallPart = { ...call('a', 'f'), kind: 'custom' }
    const [, message] = canonicalMessages([assistant(custom), tool(result('a'))])
    expect(message?.content).toEqual([{ ...result('a', 'f'), kind: 'custom' }])
  })

  it('are the same objects where nothing had to change', () => {
    const messages = [user(text('a')), assistant(text('b'))]
    const same = canonicalMessages(messages)
    expect(same.every((message, at) => message === messages[at])).toBe(true)
  })
})

it('joinAssistant joins what flat items have taken apart', () => {
  expect(joinAssistant([assistant(text('a')), assistant(call('c', 'f')), { ...assistant(), native }])).toEqual([
    assistant(text('a'), call('c', 'f')),
    { ...assistant(), native },
  ])
})

it('linkCalls names only the nameless', () => {
  let next = 0
  const made = () => `made_${next++}`
  expect(linkCalls([call('', 'f'), call('a', 'f'), call('', 'g')], made)).toEqual([
    call('made_0', 'f'),
    call('a', 'f'),
    call('made_1', 'g'),
  ])
  const content = [text('a')]
  expect(linkCalls(content, made)).toBe(content)
})

describe('laws', () => {
  const id = fc.constantFrom('', 'a', 'call_0', 'call_1')
  const name = fc.constantFrom('', 'f', 'g')
  const part = fc.oneof(
    fc.constant(text('x')),
    fc.tuple(id, name).map(args => call(...args)),
    fc.tuple(id, fc.option(name, { nil: undefined })).map(args => result(...args)),
  )
  const message = fc.record({
    role: fc.constantFrom('user', 'assistant', 'tool', 'system' as const),
    content: fc.array(part, { maxLength: 4 }),
    native: fc.option(fc.constant(native), { nil: undefined }),
  }) as fc.Arbitrary<Message>

  it('doing it twice changes nothing, and nothing is changed in place', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), messages => {
        const before = JSON.stringify(messages)
        const once = canonicalMessages(messages)
        expect(canonicalMessages(once)).toEqual(once)
        expect(JSON.stringify(messages)).toBe(before)
      }),
      { numRuns: 1000 },
    )
  })

  it('no part gets lost, and all calls can be told apart', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), messages => {
        const types = (list: Message[]) => list.flatMap(each => each.content.map(({ type }) => type))
        const once = canonicalMessages(messages)
        expect(types(once)).toEqual(types(messages))
        const given = messages.flatMap(each => each.content).filter(each => each.type === 'tool-call' && each.id)
        const ids = once.flatMap(each => each.content.flatMap(part => (part.type === 'tool-call' ? [part.id] : [])))
        expect(ids).not.toContain('')
        const made = ids.filter(each => !given.some(other => other.type === 'tool-call' && other.id === each))
        expect(new Set(made).size).toBe(made.length)
      }),
    )
  })
})
