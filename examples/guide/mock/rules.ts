import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { anthropicServer } from 'interlingua/anthropic/server'
import { createMock } from 'interlingua/mock'

const mock = createMock({
  apis: [anthropicServer()],
  rules: [
    { when: { toolResult: 'weather' }, answer: 'It rains.' },
    {
      when: { text: /weather/i, tool: 'weather' },
      answer: { toolCalls: [{ name: 'weather', input: { city: 'Paris' } }] },
    },
    { when: { model: 'claude-*' }, answer: { error: 'overloaded' }, times: 1 },
  ],
  answer: request => ({ reasoning: 'A test.', text: `${request.messages.length} message(s)` }),
})
const llm = createClient({
  providers: [anthropic({ apiKey: 'any', fetch: mock.fetch })],
  retry: { baseMs: 1 },
})
const model = 'anthropic/claude-sonnet-4-6'
const tools = [{ name: 'weather', inputSchema: { type: 'object' } }]
console.log((await llm.chat({ model, messages: 'The weather?', tools })).toolCalls[0]?.input)
const { text, reasoningText, attempts } = await llm.chat({ model, messages: 'Hello' })
console.log(text, reasoningText, attempts[0]?.error?.kind)
