/** Two calls at once and their results, in our words and in those of the official SDKs. */
import type { Feature } from './features.ts'

const args = [{ city: 'Köln' }, { city: 'Bonn' }] as const
const json = args.map(each => JSON.stringify(each))
const asked = { role: 'user' as const, content: 'Weather?' }

export const parallelCalls: Feature = {
  name: 'two calls at once',
  ours: {
    messages: [
      asked,
      {
        role: 'assistant',
        content: [
          { type: 'tool-call', id: 'call_1', name: 'forecast', input: args[0] },
          { type: 'tool-call', id: 'call_2', name: 'forecast', input: args[1] },
        ],
      },
      {
        role: 'tool',
        content: [
          { type: 'tool-result', id: 'call_1', name: 'forecast', content: 'rain' },
          { type: 'tool-result', id: 'call_2', name: 'forecast', content: 'no such city', isError: true },
        ],
      },
    ],
  },
  theirs: {
    'openai-chat': {
      messages: [
        asked,
        {
          role: 'assistant',
          tool_calls: [
            { id: 'call_1', type: 'function', function: { name: 'forecast', arguments: json[0]! } },
            { id: 'call_2', type: 'function', function: { name: 'forecast', arguments: json[1]! } },
          ],
        },
        { role: 'tool', tool_call_id: 'call_1', content: 'rain' },
        { role: 'tool', tool_call_id: 'call_2', content: 'no such city' },
      ],
    },
    'openai-responses': {
      input: [
        asked,
        { type: 'function_call', call_id: 'call_1', name: 'forecast', arguments: json[0]! },
        { type: 'function_call', call_id: 'call_2', name: 'forecast', arguments: json[1]! },
        { type: 'function_call_output', call_id: 'call_1', output: 'rain' },
        { type: 'function_call_output', call_id: 'call_2', output: 'no such city' },
      ],
    },
    'anthropic-messages': {
      messages: [
        asked,
        {
          role: 'assistant',
          content: [
            { type: 'tool_use', id: 'call_1', name: 'forecast', input: args[0] },
            { type: 'tool_use', id: 'call_2', name: 'forecast', input: args[1] },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'call_1', content: 'rain' },
            { type: 'tool_result', tool_use_id: 'call_2', content: 'no such city', is_error: true },
          ],
        },
      ],
    },
    gemini: {
      contents: [
        { role: 'user', parts: [{ text: 'Weather?' }] },
        {
          role: 'model',
          parts: [
            { functionCall: { id: 'call_1', name: 'forecast', args: args[0] } },
            { functionCall: { id: 'call_2', name: 'forecast', args: args[1] } },
          ],
        },
        {
          role: 'user',
          parts: [
            { functionResponse: { id: 'call_1', name: 'forecast', response: { output: 'rain' } } },
            { functionResponse: { id: 'call_2', name: 'forecast', response: { error: 'no such city' } } },
          ],
        },
      ],
    },
  },
}
