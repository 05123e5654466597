import { describe, expect, it } from 'vitest'
import { handOff, readTranscript, transcriptOf, validateTranscript } from '../../runtime/transcript/index.ts'
import type { Message, Part } from '../../runtime/types.ts'
import { client } from './vendors.ts'

const text = (words: string): Part => ({ type: 'text', text: words })
const call = (id: string): Part => ({ type: 'tool-call', id, name: 'tide', input: {} })
const result = (id: string, words = 'high'): Part => ({ type: 'tool-result', id, name: 'tide', content: [text(words)] })
const user = (...content: Part[]): Message => ({ role: 'user', content })
const said = (...content: Part[]): Message => ({ role: 'assistant', content })
const tool = (...content: Part[]): Message => ({ role: 'tool', content })
const keep = (...messages: Message[]) => ({ format: 'interlingua.transcript', version: 1, messages }) as const

const none = { type: 'tool-result', isError: true, content: [text('There is no result of this call.')] }

interface Row {
  name: string
  given: Message[]
  model?: string
  options?: { orphans?: 'drop'; reasoning?: 'text' | 'drop' }
  told: string[]
  want: unknown[]
}

const rows: Row[] = [
  {
    name: 'nothing is wrong: nothing changes',
    given: [user(text('a')), said(call('1'), call('2')), tool(result('1'), result('2')), said(text('b'))],
    told: [],
    want: [user(text('a')), said(call('1'), call('2')), tool(result('1'), result('2')), said(text('b'))],
  },
  {
    name: 'a call without a result',
    given: [user(text('a')), said(call('1'), call('2')), tool(result('2')), said(text('b'))],
    told: ['orphan-call messages[1].content[0]'],
    want: [
      user(text('a')),
      said(call('1'), call('2')),
      tool(result('2'), { ...none, id: '1', name: 'tide' } as Part),
      said(text('b')),
    ],
  },
  {
    name: 'calls without any result, at the end',
    given: [user(text('a')), said(call('1'))],
    told: ['orphan-call messages[1].content[0]'],
    want: [user(text('a')), said(call('1')), tool({ ...none, id: '1', name: 'tide' } as Part)],
  },
  {
    name: 'a call without a result, left out',
    given: [user(text('a')), said(text('b'), call('1')), user(text('c'))],
    options: { orphans: 'drop' },
    told: ['orphan-call messages[1].content[1]'],
    want: [user(text('a')), said(text('b')), user(text('c'))],
  },
  {
    name: 'a result without a call',
    given: [user(text('a')), tool(result('9', 'low')), said(text('b'))],
    told: ['orphan-result messages[1].content[0]'],
    want: [user(text('a')), user(text('Result of tide:'), text('low')), said(text('b'))],
  },
  {
    name: 'a result without a call beside one that has one',
    given: [user(text('a')), said(call('1')), tool(result('1'), result('9')), said(text('b'))],
    options: { orphans: 'drop' },
    told: ['orphan-result messages[2].content[1]'],
    want: [user(text('a')), said(call('1')), tool(result('1')), said(text('b'))],
  },
  {
    name: 'a result that comes late',
    given: [user(text('a')), said(call('1')), user(text('well?')), tool(result('1')), said(text('b'))],
    told: ['misplaced-result messages[3].content[0]'],
    want: [user(text('a')), said(call('1')), tool(result('1')), user(text('well?')), said(text('b'))],
  },
  {
    name: 'one id for two calls',
    given: [user(text('a')), said(call('1')), tool(result('1')), said(call('1')), tool(result('1', 'low'))],
    told: ['duplicate-id messages[3].content[0]'],
    want: [user(text('a')), said(call('1')), tool(result('1')), said(call('1_2')), tool(result('1_2', 'low'))],
  },
  {
    name: 'the assistant begins, where the user must',
    given: [said(text('Hello')), user(text('a'))],
    model: 'anthropic-messages/claude-sonnet-4-5',
    told: ['first-turn messages[0]'],
    want: [user(text('(The conversation goes on.)')), said(text('Hello')), user(text('a'))],
  },
  {
    name: 'the assistant begins, where it may',
    given: [said(text('Hello')), user(text('a'))],
    told: [],
    want: [said(text('Hello')), user(text('a'))],
  },
  {
    name: 'two messages of one side, where they take turns',
    given: [user(text('a')), user(text('b')), said(text('c'))],
    model: 'perplexity-chat/sonar',
    told: ['adjacent-turns messages[1]'],
    want: [user(text('a'), text('b')), said(text('c'))],
  },
  {
    name: 'thoughts of another vendor as text',
    given: [user(text('a')), said({ type: 'reasoning', text: 'hm' }, text('b'))],
    model: 'anthropic-messages/claude-sonnet-4-5',
    options: { reasoning: 'text' },
    told: ['reasoning messages[1].content[0]'],
    want: [user(text('a')), said(text('<thinking>\nhm\n</thinking>'), text('b'))],
  },
  {
    name: 'thoughts of another vendor left out',
    given: [user(text('a')), said({ type: 'reasoning', text: 'hm' }, text('b'))],
    model: 'anthropic-messages/claude-sonnet-4-5',
    options: { reasoning: 'drop' },
    told: ['reasoning messages[1].content[0]'],
    want: [user(text('a')), said(text('b'))],
  },
  {
    name: 'thoughts that the api has a place for stay',
    given: [user(text('a')), said({ type: 'reasoning', text: 'hm' }, text('b'))],
    model: 'deepseek-chat/deepseek-reasoner',
    options: { reasoning: 'drop' },
    told: [],
    want: [user(text('a')), said({ type: 'reasoning', text: 'hm' }, text('b'))],
  },
]

describe('a hand-off', () => {
  it.each(rows.map(row => [row.name, row] as const))(
    '%s',
    async (_, { given, model = 'openai-chat/gpt-4o', options, told, want }) => {
      const kept = keep(...given)
      const before = JSON.stringify(kept)
      const { conversation, repaired, loss } = await handOff(kept, model, { client, ...options })
      expect(repaired.map(({ kind, path }) => `${kind} ${path}`)).toEqual(told)
      expect(conversation.messages).toEqual(want)
      expect(JSON.stringify(kept)).toBe(before)
      const again = await handOff(keep(...conversation.messages), model, { client, ...options })
      expect(again.repaired, 'what is repaired is right').toEqual([])
      if (options?.reasoning) expect(loss).toEqual([])
    },
  )
})

describe('a transcript', () => {
  it('is plain JSON of whatever callers write', async () => {
    const kept = await transcriptOf(
      {
        system: 'Be brief',
        messages: ['Hello', new Uint8Array([1, 2])].map(each => ({
          role: 'user' as const,
          content: typeof each === 'string' ? each : [{ type: 'image' as const, mediaType: 'image/png', data: each }],
        })),
      },
      { id: 7 },
    )
    expect(readTranscript(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    expect(kept).toMatchObject({ version: 1, system: [text('Be brief')], metadata: { id: 7 } })
    expect(kept.messages[1]!.content).toEqual([{ type: 'image', mediaType: 'image/png', data: 'AQI=' }])
  })

  it.each([
    [[], 'it'],
    [{ messages: [] }, 'format'],
    [{ ...keep(), version: 2 }, 'version'],
    [{ ...keep(), messages: {} }, 'messages'],
    [{ ...keep(), messages: [{ role: 'robot', content: [] }] }, 'messages[0].role'],
    [{ ...keep(), messages: [{ role: 'user', content: 'Hello' }] }, 'messages[0].content'],
    [{ ...keep(), messages: [{ role: 'user', content: ['Hello'] }] }, 'messages[0].content[0].type'],
    [{ ...keep(), tools: [7] }, 'tools[0].type'],
  ])('that is none is refused: %j', (value, where) => {
    expect(() => readTranscript(value)).toThrow(`: ${where}: `)
  })

  it('is validated against a model before it is sent', async () => {
    const kept = keep(user(text('a')), said({ type: 'reasoning', text: 'hm' }, call('1')))
    const found = await validateTranscript(kept, 'anthropic-messages/claude-sonnet-4-5', { client })
    expect(found.fits).toBe(false)
    expect(found.problems.map(({ kind }) => kind)).toEqual(['orphan-call'])
    expect(found.loss.map(({ path }) => path)).toEqual(['messages[1].content[0]'])
    await expect(validateTranscript(kept, 'nobody/m', { client })).rejects.toMatchObject({ kind: 'invalid-request' })
  })
})
