import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const model = 'openai/gpt-5-mini'
const tools = [{ name: 'weather', inputSchema: { type: 'object', properties: { city: { type: 'string' } } } }]
const run = (name: string, input: unknown) => `${name} of ${JSON.stringify(input)}: 21 degrees`

// #region calls
const asked = { role: 'user', content: 'What is the weather in Paris?' } as const
const { message, toolCalls } = await llm.chat({ model, messages: [asked], tools })
const content = toolCalls.map(
  ({ id, name, input }) => ({ type: 'tool-result', id, name, content: run(name, input) }) as const,
)
const answer = await llm.chat({ model, messages: [asked, message, { role: 'tool', content }], tools })
// #endregion
console.log(answer.text)
