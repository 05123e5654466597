/** What the types of runs and agents say, checked by the compiler: `tools.test.ts` compiles this file. Nothing here runs. */
import { z } from 'zod'
import type { McpTool } from '../../runtime/mcp/index.ts'
import { hasCalled, type RunResult, type ToolClient, tool } from '../../runtime/tools/index.ts'
import { add, ask, weather } from './tools.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_ extends true>(): void => {}
const go = { model: 'm/m', messages: 'go' } as const
const person = z.object({ name: z.string() })

export async function runs(llm: ToolClient, server: McpTool[]) {
  const result = await llm.run({ ...go, tools: [weather, add], output: person, stopWhen: hasCalled('add') })
  // @ts-expect-error only a run that is done has an output
  result.output.name
  if (result.status === 'done') holds<Same<typeof result.output, { name: string }>>()
  for (const { outcomes } of result.steps)
    for (const outcome of outcomes)
      if (outcome.status === 'done' && outcome.name === 'add') holds<Same<typeof outcome.output, number>>()
  const plain = await llm.run(go)
  plain satisfies RunResult
  holds<Same<typeof plain.output, undefined>>()
  await llm.run({ ...go, tools: [...server, weather] })
  await llm.run({ ...go, tools: [ask], handlers: { ask: ({ question }) => question } })
  // @ts-expect-error nobody executes 'ask'
  await llm.run({ ...go, tools: [ask] })
  // @ts-expect-error it gives text
  await llm.run({ ...go, tools: [ask], handlers: { ask: () => 1 } })
  // @ts-expect-error no tool has that name
  await llm.run({ ...go, tools: [weather], toolChoice: { type: 'tool', name: 'wether' } })
  // @ts-expect-error nor in a step
  await llm.run({ ...go, tools: [weather], prepareStep: () => ({ activeTools: ['wether'] }) })
  await llm.run({
    ...go,
    tools: [weather, add],
    prepareStep: ({ steps }) => (steps.length > 1 ? { activeTools: ['add'], model: 'n/n' } : undefined),
    onEvent(event) {
      if (event.type === 'stream') event.event.type satisfies string
      if (event.type === 'step-end')
        for (const outcome of event.result.outcomes)
          if (outcome.status === 'done' && outcome.name === 'weather') outcome.output.degrees satisfies number
    },
  })
  const stream = llm.runStream({ ...go, tools: [add], output: person })
  for await (const event of stream) if (event.type === 'tool-end') event.outcome.status satisfies string
  const ended = await stream.result
  if (ended.status === 'done') ended.output.name satisfies string
}

export async function agents(llm: ToolClient) {
  const helper = llm.agent({ name: 'helper', description: 'd', model: 'm/m', tools: [add] })
  const clerk = llm.agent({
    name: 'clerk',
    description: 'd',
    model: 'm/m',
    input: z.object({ n: z.number() }),
    prompt: ({ n }) => `${n satisfies number}`,
    output: person,
    tools: [helper],
  })
  const { steps } = await llm.run({ ...go, tools: [helper, clerk] })
  for (const outcome of steps[0]!.outcomes) {
    if (outcome.status !== 'done') continue
    if (outcome.name === 'helper') holds<Same<typeof outcome.output, string>>()
    if (outcome.name === 'helper') holds<Same<typeof outcome.input, { prompt: string }>>()
    if (outcome.name === 'clerk') holds<Same<typeof outcome.output, { name: string }>>()
    // @ts-expect-error there is no such agent
    if (outcome.name === 'cleric') return
  }
  // @ts-expect-error an agent says what it is for
  llm.agent({ name: 'mute', model: 'm/m' })
  // @ts-expect-error nobody executes 'ask' for it
  llm.agent({ name: 'helpless', description: 'd', model: 'm/m', tools: [ask] })
  tool({ name: 'wrapped', execute: async () => (await llm.run(go)).text satisfies string })
}
