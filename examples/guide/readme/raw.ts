import { isOpenaiRawError, openaiRaw } from 'interlingua/openai/raw'

const api = openaiRaw() // key from the environment
const { data, status, headers } = await api.retrieveModel({ path: { model: 'gpt-5-mini' } })
console.log(status, headers['content-type'])
try {
  // `stream: true` makes the answer a stream of the contract's events; without it, it is whole.
  const events = await api.createResponse({ body: { model: data.id, input: 'Why is the sky blue?', stream: true } })
  for await (const event of events) if (event.type === 'response.output_text.delta') process.stdout.write(event.delta)
} catch (error) {
  if (isOpenaiRawError(error, 'createResponse')) console.error(error.kind, error.body.error)
}
