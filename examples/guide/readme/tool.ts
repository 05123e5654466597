import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { executeCalls, tool } from 'interlingua/tools'
import { z } from 'zod'

const llm = createClient({ providers: [openai()] })
const model = 'openai/gpt-5-mini'
const asked = { role: 'user', content: 'What is the weather in Paris?' } as const
const forecast = (city: string) => `21 degrees in ${city}`

// #region tool
const weather = tool({ name: 'weather', input: z.object({ city: z.string() }), execute: ({ city }) => forecast(city) })
const reply = await llm.chat({ model, messages: [asked], tools: [weather] })
const { message } = await executeCalls(reply, { tools: [weather] }) // a tool message with all results
// #endregion
console.log(message.content)
