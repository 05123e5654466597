/** A conversation with everything that all four can say, in our words and in those of the official SDKs. */
import type { Feature } from './features.ts'

export const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const tool = { name: 'forecast', description: 'Tells the weather.' }

export const conversation: Feature = {
  name: 'a conversation',
  ours: {
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
    tools: [{ type: 'function', ...tool, inputSchema: schema }],
    toolChoice: { type: 'auto' },
    maxOutputTokens: 100,
    temperature: 0.5,
  },
  theirs: {
    'openai-chat': {
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
      tools: [{ type: 'function', function: { ...tool, parameters: schema } }],
      tool_choice: 'auto',
      max_tokens: 100,
      temperature: 0.5,
    },
    'openai-responses': {
      instructions: 'Be brief.',
      input: [
        { role: 'user', content: 'Weather in Köln?' },
        { role: 'assistant', content: 'Let me look.' },
        { type: 'function_call', call_id: 'call_1', name: 'forecast', arguments: '{"city":"Köln"}' },
        { type: 'function_call_output', call_id: 'call_1', output: 'rain' },
        { role: 'user', content: 'Thanks.' },
      ],
      // The vendor's contract requires `strict`, and so does the SDK's type.
      tools: [{ type: 'function', ...tool, parameters: schema, strict: null }],
      tool_choice: 'auto',
      max_output_tokens: 100,
      temperature: 0.5,
    },
    'anthropic-messages': {
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
      tools: [{ ...tool, input_schema: { ...schema, type: 'object' } }],
      tool_choice: { type: 'auto' },
      // The SDK’s types no longer have it; the API of our version has.
      ...{ temperature: 0.5 },
    },
    gemini: {
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
        tools: [{ functionDeclarations: [{ ...tool, parametersJsonSchema: schema }] }],
        toolConfig: { functionCallingConfig: { mode: 'AUTO' as never } },
        maxOutputTokens: 100,
        temperature: 0.5,
      },
    },
  },
}
