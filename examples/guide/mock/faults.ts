import { createClient, isInterlinguaError } from 'interlingua'
import { createMock } from 'interlingua/mock'
import { openai } from 'interlingua/openai'
import { openaiServer } from 'interlingua/openai/server'

const mock = createMock({
  apis: [openaiServer()],
  pace: { headersMs: 5, deltaMs: 2, chunk: 3 },
})
const llm = createClient({
  providers: [openai({ apiKey: 'any', fetch: mock.fetch })],
  retry: false,
})
const ask = { model: 'openai/gpt-5', messages: 'Count.' }
mock.say('one two', { text: 'one two three', fault: { type: 'cut', after: 2 } })
for await (const event of llm.stream(ask))
  if (event.type === 'part-delta') console.log(event.delta)
const error = await llm.stream(ask).response.catch((failed: unknown) => failed)
if (isInterlinguaError(error)) console.log(error.kind, error.partial?.content)
