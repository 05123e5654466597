import { HumanMessage } from '@langchain/core/messages'
import { tool } from '@langchain/core/tools'
import { ChatOpenAI } from '@langchain/openai'
import { z } from 'zod'

const weather = tool(({ city }) => `21 degrees in ${city}`, {
  name: 'weather',
  description: 'The weather in a city',
  schema: z.object({ city: z.string() }),
})
const model = new ChatOpenAI({ model: 'gpt-5-mini' })
const withWeather = model.bindTools([weather])
const asked = new HumanMessage('The weather in Paris?')
const first = await withWeather.invoke([asked])
const calls = first.tool_calls ?? []
const results = await Promise.all(
  calls.map(call =>
    weather.invoke({ ...call, type: 'tool_call' as const }),
  ),
)
const answer = await withWeather.invoke([asked, first, ...results])
console.log(answer.text)
