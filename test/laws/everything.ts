import type { Request } from '../../runtime/types.ts'

/** A request that says everything that stands in nested nodes. */
export const everything: Request = {
  model: 'some-model',
  system: [{ type: 'text', text: 'Be brief.' }],
  messages: [
    {
      role: 'user',
      content: [
        { type: 'text', text: 'What is this?' },
        { type: 'image', mediaType: 'image/png', data: 'AAAA', detail: 'low' },
        { type: 'image', url: 'https://a.test/1.png' },
      ],
    },
    {
      role: 'assistant',
      content: [
        { type: 'text', text: 'I look.' },
        { type: 'tool-call', id: 'call_1', name: 'find', input: { word: 'cat' } },
        { type: 'tool-call', id: 'call_2', name: 'find', input: { word: 'dog' } },
      ],
    },
    {
      role: 'tool',
      content: [
        { type: 'tool-result', id: 'call_1', name: 'find', content: [{ type: 'text', text: 'found' }], isError: true },
        { type: 'tool-result', id: 'call_2', name: 'find', content: [{ type: 'text', text: 'none' }] },
      ],
    },
    { role: 'user', content: [{ type: 'text', text: 'And now?' }] },
    {
      role: 'user',
      content: [
        {
          type: 'search-result',
          source: 'https://lakes.test/deep',
          title: 'Lakes',
          content: [{ type: 'text', text: 'It is deep.' }],
          cite: true,
        },
      ],
    },
  ],
  tools: [
    {
      type: 'function',
      name: 'find',
      description: 'Finds.',
      inputSchema: { type: 'object', properties: { word: { type: 'string' } } },
      strict: true,
    },
    { type: 'function', name: 'tell', description: 'Tells.' },
  ],
  toolChoice: { type: 'tool', name: 'find' },
  responseFormat: {
    type: 'json',
    name: 'animal',
    description: 'An animal.',
    strict: true,
    schema: { type: 'object', properties: { name: { type: 'string' } } },
  },
}
