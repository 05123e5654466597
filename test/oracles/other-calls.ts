/** The call through the official SDKs of Anthropic and Google, and how our client is told to make it. */
import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import { anthropic } from '../../generated/anthropic/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { drain, type Oracle, schema } from './call.ts'

export const otherCalls: Oracle[] = [
  {
    api: 'anthropic-messages',
    auth: 'x-api-key',
    provider: baseURL => anthropic({ apiKey: 'secret', baseURL }),
    model: 'anthropic/claude-sonnet-4-5',
    async theirs(baseURL, stream) {
      // The SDK’s types no longer have `temperature` (API version 2026-10-21); our contract is of the version before.
      const body: Anthropic.MessageCreateParamsNonStreaming & { temperature: number } = {
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
