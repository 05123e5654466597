/** A research agent: it searches and reads, several pages at one time, and gives an answer with its sources. */
import { z } from 'zod'
import type { Client } from '../../runtime/index.ts'
import { tool, withTools } from '../../runtime/tools/index.ts'

const library = [
  { id: 'rayleigh', title: 'Rayleigh scattering', text: 'Air scatters short waves of light far more than long ones.' },
  { id: 'sunset', title: 'Sunsets', text: 'At dusk light comes a long way through the air, and the blue is gone.' },
  { id: 'ocean', title: 'Oceans', text: 'Water takes in red light, so that deep water looks blue.' },
]

const search = tool({
  name: 'search',
  description: 'Finds pages by a word. Gives their ids and titles.',
  input: z.object({ word: z.string() }),
  execute: ({ word }) =>
    library.filter(({ text }) => text.toLowerCase().includes(word)).map(({ id, title }) => ({ id, title })),
})

const read = tool({
  name: 'read',
  description: 'The text of a page.',
  input: z.object({ id: z.string() }),
  execute({ id }) {
    const page = library.find(one => one.id === id)
    if (!page) throw new Error(`there is no page '${id}'`)
    return page.text
  },
})

const Answer = z.object({ answer: z.string(), sources: z.array(z.string()) })

export async function research(client: Client, model: string, say: (line: string) => void) {
  const llm = withTools(client)
  const run = llm.runStream({
    model,
    system: 'Search before you answer, read what you found, and name your sources.',
    messages: 'Why is the sky blue at noon and red at dusk?',
    tools: [search, read],
    output: Answer,
    limits: { steps: 6 },
  })
  for await (const event of run) {
    if (event.type === 'tool-start') say(`  ${event.call.name}(${JSON.stringify(event.input)})`)
    if (event.type === 'tool-end') say(`  ${event.call.name}: ${event.outcome.status}`)
  }
  const result = await run.result
  if (result.status !== 'done') throw new Error(`the agent did not come to an end: ${result.status}`)
  const { answer, sources } = result.output
  say(`  ${answer} (${sources.join(', ')})`)
  say(`  ${result.steps.length} steps, ${result.usage?.totalTokens} tokens`)
  return result
}
