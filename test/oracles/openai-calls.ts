/** The call through the official `openai` SDK, and how our client is told to make it. */
import OpenAI from 'openai'
import { openai } from '../../generated/openai/index.ts'
import { drain, type Oracle, schema } from './call.ts'

export const openaiCalls: Oracle[] = [
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
]
