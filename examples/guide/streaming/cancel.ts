import { createClient, isInterlinguaError } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const ask = { model: 'openai/gpt-5-mini', messages: 'Count to a hundred.' } as const

// Leaving the loop closes the connection.
let told = ''
for await (const event of llm.stream(ask)) {
  if (event.type === 'part-delta' && event.kind === 'text') told += event.delta
  if (told.length > 10) break
}
console.log(told.startsWith('1, 2, 3'))

// So does a signal. The last event says so, and `response` rejects with what was told until then.
const stop = new AbortController()
const stream = llm.stream({ ...ask, signal: stop.signal })
for await (const event of stream) {
  if (event.type === 'part-delta') stop.abort()
  if (event.type === 'error') console.log(event.error.kind)
}
await stream.response.catch(error =>
  console.log(isInterlinguaError(error) && error.partial?.content.length),
)
