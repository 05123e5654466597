/** What our client sends equals what the official SDKs send for the same call. */
import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { type ChatInput, createClient } from '../../runtime/index.ts'
import { answer, startVendor, type Vendor } from './loopback.ts'

const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
/** One call with everything that all four can say. */
const ours = (model: string): ChatInput => ({
  model,
  system: 'Be brief.',
  messages: [
    { role: 'user', content: 'Weather in Köln?' },
    {
      role: 'assistant',
      content: [
        { type: 'text', text: 'Let me look.' },
        { type: 'tool-call', id: 'call_1', name: 'forecast', input: { city: 'Köln' } },
      ],
    },
    {
      role: 'tool',
      content: [{ type: 'tool-result', id: 'call_1', name: 'forecast', content: [{ type: 'text', text: 'rain' }] }],
    },
    { role: 'user', content: 'Thanks.' },
  ],
  tools: [{ type: 'function', name: 'forecast', description: 'Tells the weather.', inputSchema: schema }],
  toolChoice: { type: 'auto' },
  maxOutputTokens: 100,
  temperature: 0.5,
})

const drain = async (events: AsyncIterable<unknown>) => {
  for await (const _ of events);
}

interface Oracle {
  api: string
  auth: string
  provider(baseURL: string): ReturnType<typeof openai>
  model: string
  theirs(baseURL: string, stream: boolean): Promise<unknown>
}

const oracles: Oracle[] = [
  {
    api: 'openai-chat',
    auth: 'authorization',
    provider: baseURL => openai({ apiKey: 'secret', baseURL, api: 'openai-chat' }),
    model: 'openai/gpt-4o',
    async theirs(baseURL, stream) {
      const body: OpenAI.Chat.ChatCompletionCreateParamsNonStreaming = {
        model: 'gpt-4o',
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'Weather in Köln?' },
          {
            role: 'assistant',
            content: 'Let me look.',
            tool_calls: [
              { id: 'call_1', type: 'function', function: { name: 'forecast', arguments: '{"city":"Köln"}' } },
            ],
          },
          { role: 'tool', tool_call_id: 'call_1', content: 'rain' },
          { role: 'user', content: 'Thanks.' },
        ],
        tools: [
          { type: 'function', function: { name: 'forecast', description: 'Tells the weather.', parameters: schema } },
        ],
        tool_choice: 'auto',
        max_tokens: 100,
        temperature: 0.5,
      }
      const { completions } = new OpenAI({ apiKey: 'secret', baseURL }).chat
      if (!stream) return completions.create(body)
      return drain(await completions.create({ ...body, stream: true, stream_options: { include_usage: true } }))
    },
  },
  {
    api: 'openai-responses',
    auth: 'authorization',
    provider: baseURL => openai({ apiKey: 'secret', baseURL }),
    model: 'openai/gpt-4o',
    async theirs(baseURL, stream) {
      const body: OpenAI.Responses.ResponseCreateParamsNonStreaming = {
        model: 'gpt-4o',
        instructions: 'Be brief.',
        input: [
          { role: 'user', content: 'Weather in Köln?' },
          { role: 'assistant', content: 'Let me look.' },
          { type: 'function_call', call_id: 'call_1', name: 'forecast', arguments: '{"city":"Köln"}' },
          { type: 'function_call_output', call_id: 'call_1', output: 'rain' },
          { role: 'user', content: 'Thanks.' },
        ],
        // The vendor's contract requires `strict`, and so does the SDK's type.
        tools: [
          {
            type: 'function',
            name: 'forecast',
            description: 'Tells the weather.',
            parameters: schema,
            strict: null,
          },
        ],
        tool_choice: 'auto',
        max_output_tokens: 100,
        temperature: 0.5,
      }
      const { responses } = new OpenAI({ apiKey: 'secret', baseURL })
      return stream ? drain(await responses.create({ ...body, stream: true })) : responses.create(body)
    },
  },
  {
    api: 'anthropic-messages',
    auth: 'x-api-key',
    provider: baseURL => anthropic({ apiKey: 'secret', baseURL }),
    model: 'anthropic/claude-sonnet-4-5',
    async theirs(baseURL, stream) {
      const body: Anthropic.MessageCreateParamsNonStreaming = {
        model: 'claude-sonnet-4-5',
        max_tokens: 100,
        system: 'Be brief.',
        messages: [
          { role: 'user', content: 'Weather in Köln?' },
          {
            role: 'assistant',
            content: [
              { type: 'text', text: 'Let me look.' },
              { type: 'tool_use', id: 'call_1', name: 'forecast', input: { city: 'Köln' } },
            ],
          },
          {
            role: 'user',
            content: [
              { type: 'tool_result', tool_use_id: 'call_1', content: 'rain' },
              { type: 'text', text: 'Thanks.' },
            ],
          },
        ],
        tools: [
          { name: 'forecast', description: 'Tells the weather.', input_schema: schema as Anthropic.Tool.InputSchema },
        ],
        tool_choice: { type: 'auto' },
        temperature: 0.5,
      }
      const { messages } = new Anthropic({ apiKey: 'secret', baseURL })
      return stream ? drain(await messages.create({ ...body, stream: true })) : messages.create(body)
    },
  },
  {
    api: 'gemini',
    auth: 'x-goog-api-key',
    provider: baseURL => gemini({ apiKey: 'secret', baseURL }),
    model: 'gemini/gemini-2.5-flash',
    async theirs(baseUrl, stream) {
      const asked = {
        model: 'gemini-2.5-flash',
        contents: [
          { role: 'user', parts: [{ text: 'Weather in Köln?' }] },
          {
            role: 'model',
            parts: [
              { text: 'Let me look.' },
              { functionCall: { id: 'call_1', name: 'forecast', args: { city: 'Köln' } } },
            ],
          },
          {
            role: 'user',
            parts: [
              { functionResponse: { id: 'call_1', name: 'forecast', response: { output: 'rain' } } },
              { text: 'Thanks.' },
            ],
          },
        ],
        config: {
          systemInstruction: { parts: [{ text: 'Be brief.' }] },
          tools: [
            {
              functionDeclarations: [
                { name: 'forecast', description: 'Tells the weather.', parametersJsonSchema: schema },
              ],
            },
          ],
          toolConfig: { functionCallingConfig: { mode: 'AUTO' as never } },
          maxOutputTokens: 100,
          temperature: 0.5,
        },
      }
      const { models } = new GoogleGenAI({ apiKey: 'secret', httpOptions: { baseUrl } })
      return stream ? drain(await models.generateContentStream(asked)) : models.generateContent(asked)
    },
  },
]

describe.each(oracles)('$api', ({ api, auth, provider, model, theirs }) => {
  let vendor: Vendor
  beforeAll(async () => {
    vendor = await startVendor(api, answer)
  })
  afterAll(() => vendor.close())

  it.each([false, true])('the same request, stream %s', async stream => {
    const client = createClient({ providers: [provider(vendor.baseURL)] })
    await theirs(vendor.baseURL, stream)
    await (stream ? client.stream(ours(model)).response : client.chat(ours(model)))
    const [their, our] = vendor.asked.slice(-2).map(({ method, url, headers, body }) => ({
      method,
      url,
      type: headers['content-type'],
      // Open: @anthropic-ai/sdk 1.x sends `authorization: Bearer` and `anthropic-version: 2026-10-21`; our contract and
      // provider.yaml are of the API before, which has `x-api-key` and `2023-06-01`.
      auth: auth === 'x-api-key' ? undefined : headers[auth],
      key: Boolean(headers[auth] ?? headers.authorization),
      body: alike(JSON.parse(body)),
    }))
    expect(our).toEqual(their)
    expect(our?.key).toBe(true)
    expect(vendor.asked.at(-1)?.headers[auth]).toContain('secret')
  })
})

/** The Google SDK gives system instructions a role, which the API ignores. */
function alike(body: { systemInstruction?: { role?: string } }): unknown {
  const { systemInstruction } = body
  return systemInstruction ? { ...body, systemInstruction: { ...systemInstruction, role: undefined } } : body
}
