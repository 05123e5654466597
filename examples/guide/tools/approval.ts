import { executeCalls, tool, toolResult } from 'interlingua/tools'
import { z } from 'zod'

const pay = tool({
  name: 'pay',
  input: z.object({ usd: z.number() }),
  needsApproval: ({ usd }) => usd > 10,
  async *execute({ usd }, { signal }) {
    yield 'asking the bank'
    signal.throwIfAborted()
    return toolResult({ content: `Paid ${usd} USD.`, structured: { usd } })
  },
})
const ask = tool({ name: 'ask', input: z.object({ question: z.string() }), output: z.string() })

const call = { type: 'tool-call', id: 'c1', name: 'pay', input: { usd: 50 } } as const
const later = { type: 'tool-call', id: 'c2', name: 'ask', input: { question: 'Why?' } } as const
const { outcomes } = await executeCalls(
  { content: [call, later] },
  {
    tools: [pay, ask],
    handlers: { ask: ({ question }) => `nobody knows ${question.toLowerCase()}` },
    approve: ({ tool }) => ({ approved: tool.name !== 'pay', reason: 'too much' }),
    onEvent: event => event.type !== 'tool-end' && console.log(event.type, event.call.name),
  },
)
for (const { status, result } of outcomes) console.log(status, result.content)
