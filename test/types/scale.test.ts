import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { compiled } from './compiler.ts'

/** Counts are exact. What stands here is a little above what was counted. */
const caps = { tools: 30_000, levels: 10_000, both: 22_000 }

const file = fileURLToPath(new URL('./scaled.ts', import.meta.url))
const imports = `import { z } from 'zod'
import type { Client } from '../../runtime/index.ts'
import { executeCalls, type ToolClient, tool } from '../../runtime/tools/index.ts'
declare const llm: Client
declare const asked: ToolClient
`

function thirtyTools(): string {
  const numbers = Array.from({ length: 30 }, (_, at) => at)
  const names = numbers.map(at => `t${at}`).join(', ')
  const made = numbers.map(
    at => `const t${at} = tool({
  name: 'tool_${at}',
  input: z.object({ a${at}: z.string(), list: z.array(z.object({ n: z.number(), kind: z.enum(['x', 'y']) })).optional() }),
  execute: ({ a${at}, list }) => ({ r${at}: a${at}.length, n: list?.[0]?.n }),
})`,
  )
  return `${imports}${made.join('\n')}
const answer = await llm.chat({ model: 'm/m', messages: '', tools: [${names}] })
for (const call of answer.toolCalls) if (!call.invalid && call.name === 'tool_7') call.input.a7 satisfies string
const { outcomes } = await executeCalls(answer, { tools: [${names}] })
for (const one of outcomes) if (one.status === 'done' && one.name === 'tool_29') one.output.r29 satisfies number
`
}

const schema = Array.from({ length: 15 }).reduce<string>(
  inner => `z.object({ a: ${inner}, s: z.string().optional() })`,
  'z.number()',
)
const path = Array.from({ length: 15 }, () => 'a').join('.')

/** Every other tool is executed by a handler. */
function bothInARun(): string {
  const numbers = Array.from({ length: 30 }, (_, at) => at)
  const made = numbers.map(at => {
    const execute = at % 2 === 0 ? `execute: ({ d${at} }) => d${at}` : 'output: deep'
    return `const t${at} = tool({ name: 'tool_${at}', input: z.object({ d${at}: deep }), ${execute} })`
  })
  const handlers = numbers.filter(at => at % 2 === 1).map(at => `tool_${at}: ({ d${at} }) => d${at}`)
  return `${imports}const deep = ${schema}
${made.join('\n')}
const result = await asked.run({
  model: 'm/m',
  messages: '',
  tools: [${numbers.map(at => `t${at}`).join(', ')}],
  handlers: { ${handlers.join(', ')} },
  output: deep,
})
if (result.status === 'done') result.output.${path} satisfies number
for (const { outcomes } of result.steps)
  for (const one of outcomes) if (one.status === 'done' && one.name === 'tool_29') one.output.${path} satisfies number
`
}

function fifteenLevels(): string {
  return `${imports}const deep = tool({ name: 'deep', input: ${schema}, execute: input => input.${path} })
const { toolCalls } = await llm.chat({ model: 'm/m', messages: '', tools: [deep] })
for (const call of toolCalls) if (!call.invalid) call.input.${path} satisfies number
const stream = asked.stream({ model: 'm/m', messages: '', output: ${schema} })
for await (const partial of stream.partials()) partial.${path.replaceAll('.', '?.')} satisfies number | undefined
;(await stream.output).${path} satisfies number
`
}

it.each([
  ['30 tools', thirtyTools(), caps.tools],
  ['15 levels', fifteenLevels(), caps.levels],
  ['a run with 30 tools of 15 levels', bothInARun(), caps.both],
])(
  '%s compile, within a bound',
  (what, text, cap) => {
    const program = compiled(file, text)
    expect(program.problems()).toEqual([])
    const count = program.instantiations()
    console.info(`instantiations of ${what}: ${count}`)
    expect(count).toBeLessThanOrEqual(cap)
  },
  120_000,
)
