import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { array, choice, withTools } from 'interlingua/tools'
import { z } from 'zod'

const llm = withTools(createClient({ providers: [openai()] }))
const point = z.object({ name: z.string(), x: z.number() })
const stream = llm.stream({
  model: 'openai/gpt-5-mini',
  messages: 'Two points.',
  output: array(point),
})
for await (const points of stream.partials())
  console.log(points.map(({ name = '' }) => name).join(' '))
console.log((await stream.output).length)

const { output } = await llm.chat({
  model: 'openai/gpt-5-miniood',
  messages: 'I like it!',
  output: choice(['good', 'bad']),
})
console.log(output satisfies 'good' | 'bad')
