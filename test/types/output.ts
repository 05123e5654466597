/** What the types of structured output say, checked by the compiler: `tools.test.ts` compiles this file. Nothing here runs. */
import { type } from 'arktype'
import { z } from 'zod'
import type { ChatResponse, ToolCallPart } from '../../runtime/index.ts'
import { array, choice, type DeepPartial, output, type ToolClient } from '../../runtime/tools/index.ts'
import type { JsonObject } from '../../runtime/types.ts'
import { weather } from './tools.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_ extends true>(): void => {}

const person = z.object({ name: z.string(), age: z.string().transform(Number), tags: z.array(z.enum(['a', 'b'])) })
type Person = { name: string; age: number; tags: ('a' | 'b')[] }
const ask = { model: 'm/m', messages: 'hi' } as const

export async function values(llm: ToolClient) {
  const one = await llm.chat({ ...ask, output: person })
  holds<Same<typeof one.output, Person>>()
  one satisfies ChatResponse
  // @ts-expect-error there is no such field
  one.output.nmae
  holds<Same<Awaited<ReturnType<typeof chosen>>, 'yes' | 'no'>>()
  const chosen = async () => (await llm.chat({ ...ask, output: choice(['yes', 'no']) })).output
  const list = await llm.chat({ ...ask, output: array(type({ n: 'number' })) })
  holds<Same<typeof list.output, { n: number }[]>>()
  const plain = await llm.chat({ ...ask, output: { type: 'object' } })
  holds<Same<typeof plain.output, JsonObject>>()
  const more = await llm.chat({ ...ask, output: output(person, { strategy: 'tool', name: 'person' }) })
  holds<Same<typeof more.output, Person>>()
  // @ts-expect-error there is no such strategy
  output(person, { strategy: 'beg' })
  const none = await llm.chat(ask)
  // @ts-expect-error nothing was asked for
  none.output
  holds<Same<(typeof none.toolCalls)[number], ToolCallPart>>()
}

export async function besideTools(llm: ToolClient) {
  const answer = await llm.chat({ ...ask, tools: [weather], output: choice(['yes', 'no']) })
  holds<Same<typeof answer.output, 'yes' | 'no' | undefined>>()
  for (const call of answer.toolCalls) if (!call.invalid) call.input.city satisfies string
}

export async function partials(llm: ToolClient) {
  const stream = llm.stream({ ...ask, output: person })
  for await (const partial of stream.partials()) {
    holds<Same<typeof partial, { name?: string; age?: string; tags?: string[] }>>()
    // @ts-expect-error what is there so far is no number: the schema makes one of it at the end
    partial.age satisfies number | undefined
  }
  holds<Same<Awaited<typeof stream.output>, Person>>()
  holds<Same<Awaited<typeof stream.response>['output'], Person>>()
  for await (const list of llm.stream({ ...ask, output: array(person) }).partials())
    list[0]?.name satisfies string | undefined
  for await (const word of llm.stream({ ...ask, output: choice(['yes', 'no']) }).partials())
    holds<Same<typeof word, string>>()
  // @ts-expect-error a stream of words has no partial values
  llm.stream(ask).partials()
  holds<Same<DeepPartial<{ a: { b: [1, 'x'] } | null }>, { a?: { b?: (string | 1)[] } | null }>>()
}
