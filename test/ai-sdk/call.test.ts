/** What goes beside text and tools: files, results, options, sources, what vendors execute. */
import type { LanguageModelV3CallOptions, LanguageModelV3Prompt, LanguageModelV3StreamPart } from '@ai-sdk/provider'
import { embedMany, generateText, type ModelMessage, streamText } from 'ai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anthropic, hostedTools } from '../../generated/anthropic/index.ts'
import { hostedTools as hostedByOpenai, openai } from '../../generated/openai/index.ts'
import { type InterlinguaOptions, providerTool, toEmbeddingModel, toLanguageModel } from '../../runtime/ai-sdk/index.ts'
import { createClient, fallback } from '../../runtime/index.ts'
import type { Part } from '../../runtime/types.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { apis, hello, modelOf, said, user } from './stage.ts'

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

async function partsOf(
  api: string,
  options: Partial<LanguageModelV3CallOptions>,
): Promise<LanguageModelV3StreamPart[]> {
  const { stream } = await modelOf(scripted, api).doStream({ prompt: hello, ...options })
  const parts = []
  for await (const part of stream) parts.push(part)
  return parts
}

describe('a prompt', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])

  it.each(apis)('%s takes images as bytes and by address', async api => {
    scripted.script(said)
    const { warnings } = await modelOf(scripted, api).doGenerate({
      prompt: user(
        { type: 'file', mediaType: 'image/*', data: png },
        {
          type: 'file',
          mediaType: api === 'gemini' ? 'image/png' : 'image/*',
          data: new URL('https://example.com/a.png'),
        },
        { type: 'text', text: 'Which is larger?' },
      ),
    })
    expect(warnings).toEqual([])
    expect(scripted.requests[0]!.messages[0]!.content).toMatchObject([
      { type: 'image', mediaType: 'image/png', data: 'iVBORwECAw==' },
      { type: 'image', url: 'https://example.com/a.png' },
      { type: 'text', text: 'Which is larger?' },
    ])
  })

  it.each(['openai-responses', 'anthropic-messages', 'gemini'])('%s takes documents', async api => {
    scripted.script(said)
    const data = Buffer.from('%PDF-1.7').toString('base64')
    await modelOf(scripted, api).doGenerate({
      prompt: user({ type: 'file', mediaType: 'application/pdf', data, filename: 'a.pdf' }),
    })
    expect(scripted.requests[0]!.messages[0]!.content).toMatchObject([{ type: 'document', data }])
  })

  it('takes what is to be cited: files, and texts that are what a search has found', async () => {
    scripted.script(said)
    const found = { type: 'search-result', source: 'https://lakes.test', title: 'Lakes', cite: true }
    const result = (text: string) => ({ type: 'text', text, providerOptions: { interlingua: found } }) as const
    const { warnings } = await modelOf(scripted, 'anthropic-messages').doGenerate({
      prompt: [
        ...user(
          {
            type: 'file',
            mediaType: 'application/pdf',
            data: 'AAAA',
            providerOptions: { interlingua: { cite: true } },
          },
          result('They are deep.'),
        ),
        {
          role: 'assistant',
          content: [{ type: 'tool-call', toolCallId: 'a', toolName: 'look', input: {} }],
        },
        {
          role: 'tool',
          content: [
            {
              type: 'tool-result',
              toolCallId: 'a',
              toolName: 'look',
              output: { type: 'content', value: [result('They are cold.')] },
            },
          ],
        },
      ],
    })
    expect(warnings).toEqual([])
    const [asked, , results] = scripted.requests[0]!.messages
    const passage = (text: string) => ({ ...found, content: [{ type: 'text', text }] })
    expect(asked!.content).toEqual([
      expect.objectContaining({ type: 'document', cite: true }),
      passage('They are deep.'),
    ])
    expect(results!.content).toMatchObject([{ type: 'tool-result', content: [passage('They are cold.')] }])
  })

  it('tells results of all forms', async () => {
    scripted.script(said)
    const outputs: [string, Extract<LanguageModelV3Prompt[number], { role: 'tool' }>['content'][number]][] = []
    const add = (id: string, output: Extract<(typeof outputs)[number][1], { type: 'tool-result' }>['output']) =>
      outputs.push([id, { type: 'tool-result', toolCallId: id, toolName: 'look', output }])
    add('a', { type: 'text', value: 'plain' })
    add('b', { type: 'json', value: { at: 1 } })
    add('c', { type: 'error-text', value: 'broken' })
    add('d', { type: 'execution-denied', reason: 'not now' })
    add('e', {
      type: 'content',
      value: [
        { type: 'text', text: 'see' },
        { type: 'image-data', data: 'aGk=', mediaType: 'image/png' },
      ],
    })
    await modelOf(scripted, 'anthropic-messages').doGenerate({
      prompt: [
        ...hello,
        {
          role: 'assistant',
          content: outputs.map(([toolCallId]) => ({ type: 'tool-call', toolCallId, toolName: 'look', input: {} })),
        },
        { role: 'tool', content: outputs.map(([, result]) => result) },
      ],
    })
    expect(scripted.requests[0]!.messages[2]!.content).toMatchObject([
      { id: 'a', content: [{ text: 'plain' }] },
      { id: 'b', content: [{ text: '{"at":1}' }] },
      { id: 'c', isError: true, content: [{ text: 'broken' }] },
      { id: 'd', isError: true, content: [{ text: 'not now' }] },
      { id: 'e', content: [{ text: 'see' }, { type: 'image', data: 'aGk=' }] },
    ])
  })

  it('takes our own options, of the call, of messages and of parts', async () => {
    scripted.script(said)
    const options = { reasoning: { budgetTokens: 2048 }, userId: 'u1' } satisfies InterlinguaOptions
    const cached = { interlingua: { cache: {} } }
    await generateText({
      model: modelOf(scripted, 'anthropic-messages'),
      messages: [
        { role: 'system', content: 'Long.', providerOptions: cached },
        { role: 'user', content: [{ type: 'text', text: 'Hi', providerOptions: cached }] },
      ],
      allowSystemInMessages: true,
      maxOutputTokens: 4000,
      providerOptions: { interlingua: options },
    })
    expect(scripted.requests[0]).toMatchObject({
      system: [{ text: 'Long.', cache: {} }],
      messages: [{ content: [{ text: 'Hi', cache: {} }] }],
      reasoning: { budgetTokens: 2048 },
      userId: 'u1',
    })
  })
})

describe('what does not arrive is a warning', () => {
  it('of the api', async () => {
    scripted.script(said)
    const { warnings } = await modelOf(scripted, 'openai-responses').doGenerate({ prompt: hello, topK: 3, seed: 7 })
    expect(warnings).toMatchObject([
      { type: 'unsupported', feature: 'topK' },
      { type: 'unsupported', feature: 'seed' },
    ])
  })

  it('of what the AI SDK says to others, streamed', async () => {
    scripted.script(said)
    const [start] = await partsOf('gemini', {
      topK: 3,
      tools: [{ type: 'provider', id: 'other.search', name: 'search', args: {} }],
      providerOptions: { other: { thinking: true } },
    })
    expect(start).toMatchObject({
      type: 'stream-start',
      warnings: [{ feature: 'providerOptions.other' }, { feature: 'tool other.search' }],
    })
  })
})

describe('what a vendor executes', () => {
  const api = 'anthropic-messages'
  const used = { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: { query: 'sky' } }
  const found = {
    type: 'web_search_tool_result',
    tool_use_id: 'srvtoolu_1',
    content: [{ type: 'web_search_result', url: 'https://a.example', title: 'A', encrypted_content: 'x+/=' }],
  }
  const citation = {
    type: 'url',
    url: 'https://a.example',
    title: 'A',
    quote: 'Blue.',
    native: { [api]: { encrypted_index: 'i+/=' } },
  }
  const answer = [
    { type: 'native', api, slot: 'part', value: used },
    { type: 'native', api, slot: 'part', value: found },
    { type: 'text', text: 'It is blue.', citations: [citation] },
  ] as Part[]

  it.each(['generateText', 'streamText'] as const)(
    '%s has calls, results and sources, and tells them again',
    async way => {
      scripted.script(answer, said)
      const model = modelOf(scripted, api)
      const tools = { web_search: providerTool(hostedTools.webSearch20250305()) }
      const asked: ModelMessage[] = [{ role: 'user', content: 'The sky?' }]
      const told =
        way === 'generateText'
          ? await generateText({ model, tools, messages: asked })
          : streamText({ model, tools, messages: asked })
      expect(await told.toolCalls).toMatchObject([
        { toolCallId: 'srvtoolu_1', toolName: 'web_search', input: { query: 'sky' }, providerExecuted: true },
      ])
      expect(await told.toolResults).toMatchObject([{ toolCallId: 'srvtoolu_1', output: found.content }])
      expect(await told.sources).toMatchObject([{ sourceType: 'url', url: 'https://a.example', title: 'A' }])
      const { messages } = await told.response
      await generateText({ model, tools, messages: [...asked, ...messages, { role: 'user', content: 'Why?' }] })
      const [first, second] = scripted.requests
      expect(first!.tools).toMatchObject([{ type: 'native', value: { name: 'web_search' } }])
      expect(second!.messages[1]!.content).toMatchObject([
        { type: 'native', value: used },
        { type: 'native', value: found },
        { type: 'text', text: 'It is blue.', citations: [citation] },
      ])
    },
  )

  it('an item that is call and result in one comes back once', async () => {
    const api = 'openai-responses'
    const searched = {
      type: 'web_search_call',
      id: 'ws_1',
      status: 'completed',
      action: { type: 'search', query: 'sky' },
    }
    const native = { type: 'native', api, slot: 'inputItem', value: searched } as const
    scripted.script([native, ...said], said)
    const model = modelOf(scripted, api)
    const tools = { web_search: providerTool(hostedByOpenai.webSearch()) }
    const asked: ModelMessage[] = [{ role: 'user', content: 'The sky?' }]
    const { toolCalls, toolResults, response } = await generateText({ model, tools, messages: asked })
    expect(toolCalls).toMatchObject([{ toolName: 'web_search', input: { query: 'sky' } }])
    expect(toolResults).toHaveLength(1)
    const again = await generateText({ model, tools, messages: [...asked, ...response.messages, ...asked] })
    expect(again.warnings).toEqual([])
    const items = scripted.requests[1]!.messages[1]!.content
    expect(items.map(({ type }) => type)).toEqual(['native', 'text'])
    expect(items[0]).toMatchObject({ value: searched })
  })
})

it('raw parts are our events, where they are asked for', async () => {
  scripted.script(said)
  const parts = await partsOf('openai-chat', { includeRawChunks: true })
  const raw = parts.flatMap(part => (part.type === 'raw' ? [part.rawValue] : []))
  expect(raw.at(0)).toMatchObject({ type: 'start' })
  expect(raw.at(-1)).toMatchObject({ type: 'finish' })
})

it('a router is a model, and what was tried is told', async () => {
  scripted.script({ error: { kind: 'overloaded', status: 529, message: 'Later.' } }, said)
  const providers = [scripted.provider(anthropic, 'anthropic-messages'), scripted.provider(openai, 'openai-chat')]
  const client = createClient({ providers, retry: false })
  const model = toLanguageModel(client, fallback(['anthropic/claude-sonnet-4-5', 'openai/gpt-5']))
  expect(await model.supportedUrls).toEqual({})
  const { text, providerMetadata } = await generateText({ model, prompt: 'Hi' })
  expect(text).toBe('Yes.')
  expect(providerMetadata!.interlingua!.attempts).toMatchObject([{ error: 'overloaded' }, { outcome: 'answered' }])
})

it('says which addresses the vendor loads itself', () => {
  expect(modelOf(scripted, 'anthropic-messages').supportedUrls).toEqual({
    'image/*': [/^https?:\/\//],
    'application/pdf': [/^https?:\/\//],
  })
  expect(modelOf(scripted, 'ollama-chat').supportedUrls).toEqual({})
})

it('embeds', async () => {
  const client = createClient({ providers: [scripted.provider(openai, 'openai-chat')] })
  const values = ['one', 'two', 'one']
  const model = toEmbeddingModel(client, 'openai/text-embedding-3-small')
  const { embeddings, usage, warnings } = await embedMany({
    model,
    values,
    providerOptions: { interlingua: { dimensions: 8 } },
  })
  expect(embeddings).toHaveLength(3)
  expect(embeddings[0]).toEqual(embeddings[2])
  expect(embeddings[0]).not.toEqual(embeddings[1])
  expect(usage.tokens).toBeGreaterThan(0)
  expect(warnings).toEqual([])
})
