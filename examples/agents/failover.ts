/** A chat that changes its vendor in mid-conversation: what one has said and called, the other goes on with. */
import { z } from 'zod'
import { type Client, fallback, type MessageInput } from '../../runtime/index.ts'
import { tool, withTools } from '../../runtime/tools/index.ts'

const weather = tool({
  name: 'weather',
  description: 'The weather in a city, now.',
  input: z.object({ city: z.string() }),
  execute: ({ city }) => `21 degrees and sunny in ${city}`,
})

/** `between` is what happens between the two questions: the first vendor goes down. */
export async function failover(
  client: Client,
  models: readonly [string, string],
  say: (line: string) => void,
  between: () => void,
) {
  const llm = withTools(client)
  const model = fallback([...models])
  const answeredBy: string[] = []
  let messages: MessageInput[] = []
  for (const question of ['What is the weather in Paris?', 'And what shall I wear?']) {
    say(`  you    ${question}`)
    const result = await llm.run({
      model,
      messages: [...messages, { role: 'user', content: question }],
      tools: [weather],
    })
    const last = result.steps.at(-1)?.response?.attempts.at(-1)
    answeredBy.push(last?.provider ?? '')
    say(`  ${(last?.provider ?? '').padEnd(9)} ${result.text}`)
    messages = result.messages
    between()
  }
  return { answeredBy, messages }
}
