/** What a search has found, as content: in the words of who has some for it, as a text for all others, and as what is cited. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import type { Loss, Part, Request, SearchResultPart } from '../../runtime/types.ts'
import { sent, whole } from './told.ts'

const found: SearchResultPart = {
  type: 'search-result',
  source: 'https://lakes.test/deep',
  title: 'Lakes',
  content: [
    { type: 'text', text: 'It is deep.' },
    { type: 'text', text: 'It is cold.' },
  ],
}
const asText = 'Lakes\nhttps://lakes.test/deep\n\nIt is deep.\n\nIt is cold.\n\n'
const asking = (...content: Part[]): Request => ({ model: 'm', messages: [{ role: 'user', content }] })
const inResult = (...content: Part[]): Request => ({
  model: 'm',
  messages: [
    { role: 'assistant', content: [{ type: 'tool-call', id: 'call_1', name: 'find', input: {} }] },
    { role: 'tool', content: [{ type: 'tool-result', id: 'call_1', name: 'find', content }] },
  ],
})
const read = (api: string, body: unknown, path: string) =>
  apis[api]!.server.chat.decode({ method: 'POST', path, body }, () => ({}))
const pathsOf = ({ loss }: { loss: { path: string; kind: string }[] }) => loss.map(({ path, kind }) => [path, kind])

describe('anthropic-messages', () => {
  const block = (more: object = {}) => ({
    type: 'search_result',
    source: 'https://lakes.test/deep',
    title: 'Lakes',
    content: [
      { type: 'text', text: 'It is deep.' },
      { type: 'text', text: 'It is cold.' },
    ],
    ...more,
  })
  const body = (...content: object[]) => ({ model: 'm', max_tokens: 4096, messages: [{ role: 'user', content }] })

  it('has blocks for them, with what is asked of them', () => {
    const asked: SearchResultPart = { ...found, cite: true, cache: { ttl: '1h' } }
    const wire = block({ citations: { enabled: true }, cache_control: { type: 'ephemeral', ttl: '1h' } })
    expect(sent('anthropic-messages', asking(found, asked))).toEqual({ body: body(block(), wire), loss: [] })
    const back = read('anthropic-messages', body(block(), wire), '/v1/messages')
    expect(back.messages).toEqual([{ role: 'user', content: [found, asked] }])
  })

  it('has them in results, too', () => {
    const request = inResult({ type: 'text', text: 'Found.' }, { ...found, cite: false })
    const { body, loss } = sent('anthropic-messages', request)
    const content = [{ type: 'text', text: 'Found.' }, block({ citations: { enabled: false } })]
    expect(loss).toEqual([])
    expect(body).toMatchObject({ messages: [{}, { content: [{ type: 'tool_result', content }] }] })
    expect(read('anthropic-messages', body, '/v1/messages').messages).toMatchObject(request.messages)
  })

  it('gets back what it said to the letter: of passages, and what nobody knows yet', () => {
    const strange = { type: 'picture_of_tomorrow', of: 1 }
    const passage = { type: 'text', text: 'x', cache_control: { type: 'ephemeral' }, by: 'them' }
    const wire = body(block({ content: [passage, strange], citations: {}, rank: 2 }), { type: 'text', text: 'How?' })
    const request = read('anthropic-messages', wire, '/v1/messages')
    const native = { type: 'native', api: 'anthropic-messages', slot: 'passage', value: strange }
    expect(request.messages[0]!.content[0]).toMatchObject({ content: [{ type: 'text', text: 'x', cache: {} }, native] })
    expect(sent('anthropic-messages', request)).toEqual({ body: wire, loss: [] })
  })

  it('loses a passage without words, and says so', () => {
    const { loss } = sent('anthropic-messages', asking({ ...found, content: [{ type: 'text', text: '' }] }))
    expect(pathsOf({ loss })).toEqual([['messages[0].content[0].content[0]', 'unsupported']])
  })
})

describe('bedrock-converse', () => {
  const block = (more: object = {}) => ({
    searchResult: {
      source: 'https://lakes.test/deep',
      title: 'Lakes',
      content: [{ text: 'It is deep.' }, { text: 'It is cold.' }],
      ...more,
    },
  })
  const body = (...content: object[]) => ({ messages: [{ role: 'user', content }] })

  it('has blocks for them, and in results', () => {
    const asked = { ...found, cite: true }
    const wire = block({ citations: { enabled: true } })
    expect(sent('bedrock-converse', asking(found, asked))).toEqual({ body: body(block(), wire), loss: [] })
    expect(read('bedrock-converse', body(block(), wire), '/model/m/converse').messages).toEqual([
      { role: 'user', content: [found, asked] },
    ])
    const inside = sent('bedrock-converse', inResult(asked))
    expect(inside.loss).toEqual([])
    expect(inside.body).toMatchObject({ messages: [{}, { content: [{ toolResult: { content: [wire] } }] }] })
    expect(read('bedrock-converse', inside.body, '/model/m/converse').messages).toMatchObject(inResult(asked).messages)
  })

  it('has no hint for caches of them, nor of what passages are taken from', () => {
    const content: SearchResultPart['content'] = [{ type: 'text', text: 'x', cache: {}, citations: [] }]
    const { body: wire, loss } = sent('bedrock-converse', asking({ ...found, content, cache: {} }))
    expect(wire).toEqual(body(block({ content: [{ text: 'x' }] })))
    expect(pathsOf({ loss })).toEqual([
      ['messages[0].content[0].cache', 'unsupported'],
      ['messages[0].content[0].content[0].citations', 'unsupported'],
      ['messages[0].content[0].content[0].cache', 'unsupported'],
    ])
  })

  it('gets back what it said to the letter', () => {
    const wire = body(block({ rank: 2, citations: { enabled: true, by: 'them' } }))
    expect(sent('bedrock-converse', read('bedrock-converse', wire, '/model/m/converse'))).toEqual({
      body: wire,
      loss: [],
    })
  })
})

describe('cohere-chat', () => {
  it('has documents in results for them, whose fields its models are shown and cite', () => {
    const { body, loss } = sent('cohere-chat', inResult({ type: 'text', text: 'Found.' }, { ...found, cite: true }))
    const data = { title: 'Lakes', source: 'https://lakes.test/deep', text: 'It is deep.\n\nIt is cold.' }
    const content = [
      { type: 'text', text: 'Found.' },
      { type: 'document', document: { data } },
    ]
    expect(body).toMatchObject({ messages: [{}, { role: 'tool', tool_call_id: 'call_1', content }] })
    // All of a request or none: there is no switch of one document.
    expect(pathsOf({ loss })).toEqual([['messages[1].content[0].content[1].cite', 'unsupported']])
  })
})

const own = ['anthropic-messages', 'bedrock-converse']
// Of whom given-documents.test.ts tells.
const beside = ['cohere-chat', 'groq-chat']

describe.each(Object.keys(apis).filter(api => ![...own, ...beside].includes(api)))('%s', api => {
  it('is told them as a text, which is said', () => {
    const { body, loss } = sent(api, asking({ type: 'text', text: 'How deep?' }, found))
    expect(JSON.stringify(body)).toContain(JSON.stringify(asText).slice(1, -1))
    expect(loss).toEqual([
      {
        path: 'messages[0].content[1]',
        kind: 'changed',
        detail: 'a search result is sent as a text',
      },
    ])
  })

  it('says what of them it has no place for, down to the passages', () => {
    const strange = { type: 'native', api: 'anthropic-messages', slot: 'passage', value: {} } as const
    const content: SearchResultPart['content'] = [
      { type: 'text', text: 'one', cache: {}, citations: [] },
      strange,
      { type: 'text', text: 'two', native: { 'anthropic-messages': { by: 'them' } } },
    ]
    const { body, loss } = sent(api, asking({ ...found, content, cite: true }))
    expect(JSON.stringify(body)).toContain('deep\\n\\none\\n\\ntwo')
    const of = 'messages[0].content[0]'
    expect(pathsOf({ loss }).sort()).toEqual([
      [of, 'changed'],
      [`${of}.cite`, 'unsupported'],
      [`${of}.content[0].cache`, 'unsupported'],
      [`${of}.content[0].citations`, 'unsupported'],
      [`${of}.content[1]`, 'unsupported'],
      [`${of}.content[2].native.anthropic-messages`, 'unsupported'],
    ])
  })

  it('loses nothing more where citing is declined', () => {
    expect(pathsOf(sent(api, asking({ ...found, cite: false })))).toEqual([['messages[0].content[0]', 'changed']])
  })
})

const ofTools = Object.keys(apis).filter(api => ![...own, 'cohere-chat', 'perplexity-chat'].includes(api))

it.each(ofTools)('%s has them as a text in results, too', api => {
  const { body, loss } = sent(api, inResult({ type: 'text', text: 'Found. ' }, found))
  expect(JSON.stringify(body)).toContain('It is deep.\\n\\nIt is cold.')
  expect(JSON.stringify(body)).not.toContain('search-result')
  const ofIds = /\.id$/ // which Mistral wants to be of nine letters
  expect(pathsOf({ loss }).filter(([path]) => !ofIds.test(path!))).toEqual([
    ['messages[1].content[0].content[1]', 'changed'],
  ])
})

it.each(own)('%s counts them as it is sent them', api => {
  const request = asking({ ...found, cite: true }, { type: 'text', text: 'How deep?' })
  const loss: Loss[] = []
  const counted = apis[api]!.client.countTokens!.encode(request, { api, facts: {}, loss, path: [] })
  const { body } = sent(api, request)
  expect(JSON.stringify(counted.body)).toContain(JSON.stringify((body as { messages: unknown }).messages))
  expect(loss).toEqual([])
})

it('a hint for caches stays on the text, where texts have one', () => {
  const hinted = asking({ ...found, cache: {} })
  const openai = sent('openai-chat', hinted, { cacheBreakpoints: true })
  const breakpoint = { prompt_cache_breakpoint: { mode: 'explicit' } }
  expect(openai.body).toMatchObject({ messages: [{ content: [{ text: asText, ...breakpoint }] }] })
  const responses = sent('openai-responses', hinted, { cacheBreakpoints: true })
  expect(responses.body).toMatchObject({ input: [{ content: [{ text: asText, ...breakpoint }] }] })
  const openrouter = sent('openrouter-chat', hinted)
  expect(openrouter.body).toMatchObject({ messages: [{ content: [{ cache_control: { type: 'ephemeral' } }] }] })
  for (const { loss } of [openai, responses, openrouter]) expect(loss.map(({ kind }) => kind)).toEqual(['changed'])
})

describe('a citation names one of the request’s search results by its number', () => {
  const second: SearchResultPart = { ...found, source: 'https://lakes.test/cold', title: 'Cold lakes' }
  const third: SearchResultPart = { ...found, source: 'https://lakes.test/wide', title: 'Wide lakes' }
  const request: Request = {
    model: 'm',
    messages: [
      { role: 'user', content: [found, { type: 'text', text: 'How?' }] },
      ...inResult({ type: 'text', text: 'Two:' }, second, third).messages,
    ],
  }
  const results = request.messages.flatMap(({ content }) =>
    content.flatMap(part => (part.type === 'tool-result' ? part.content : [part])).filter(isFound),
  )

  it.each([
    ['anthropic-messages', 'search_result'],
    ['bedrock-converse', 'searchResult'],
  ])('%s has them in the same order', (api, word) => {
    const { body, loss } = sent(api, request)
    expect(loss).toEqual([])
    const sources = [...JSON.stringify(body).matchAll(new RegExp(`${word}".*?"source":"(.*?)"`, 'g'))].map(
      ([, at]) => at,
    )
    expect(sources).toEqual(results.map(({ source }) => source))
  })

  it.each([
    [
      'anthropic-messages',
      {
        type: 'message',
        role: 'assistant',
        content: [
          {
            type: 'text',
            text: 'Wide and cold.',
            citations: [
              {
                type: 'search_result_location',
                search_result_index: 2,
                source: third.source,
                title: third.title,
                cited_text: 'It is cold.',
                start_block_index: 1,
                end_block_index: 2,
              },
            ],
          },
        ],
        stop_reason: 'end_turn',
      },
    ],
    [
      'bedrock-converse',
      {
        output: {
          message: {
            role: 'assistant',
            content: [
              {
                citationsContent: {
                  content: [{ text: 'Wide and cold.' }],
                  citations: [
                    {
                      location: { searchResultLocation: { searchResultIndex: 2, start: 1, end: 2 } },
                      source: third.source,
                      title: third.title,
                      sourceContent: [{ text: 'It is cold.' }],
                    },
                  ],
                },
              },
            ],
          },
        },
        stopReason: 'end_turn',
      },
    ],
  ])('%s’s leads to the part, and to the passage in it', (api, answer) => {
    const [said] = whole(api, answer).content
    const [citation] = said?.type === 'text' ? (said.citations ?? []) : []
    if (citation?.type !== 'search-result') throw new Error('no citation of a search result')
    const part = results[citation.index ?? -1]
    expect(part).toMatchObject({ source: citation.source, title: citation.title })
    expect(part!.content.slice(citation.location?.start, citation.location?.end)).toEqual([
      { type: 'text', text: citation.quote },
    ])
  })
})

function isFound(part: Part): part is SearchResultPart {
  return part.type === 'search-result'
}
