/** One call, in our words, and what an official SDK must offer to say the same. */
import type { ChatInput, Provider } from '../../runtime/index.ts'

export const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
/** A conversation with everything that all four can say. */
export const ours = (model: string): ChatInput => ({
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

export const drain = async (events: AsyncIterable<unknown>) => {
  for await (const _ of events);
}

export interface Oracle {
  api: string
  auth: string
  provider(baseURL: string): Provider
  model: string
  theirs(baseURL: string, stream: boolean): Promise<unknown>
}
