/** `generateObject` and `Output.object` of `ai` on our models, by whichever means each api has. */
import { generateObject, generateText, Output, streamText, tool } from 'ai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { deepseek } from '../../generated/deepseek/index.ts'
import { toLanguageModel } from '../../runtime/ai-sdk/index.ts'
import { createClient } from '../../runtime/index.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { apis, modelOf } from './stage.ts'

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

const schema = z.object({ name: z.string(), steps: z.array(z.string()).min(1), note: z.string().optional() })
const recipe = { name: 'Soup', steps: ['Boil.', 'Eat.'] }
const asked = { prompt: 'A recipe.', schema, schemaName: 'recipe' }

describe.each(apis)('%s', api => {
  it('gives an object of a schema, told in its own dialect', async () => {
    scripted.script([{ type: 'text', text: JSON.stringify(recipe) }])
    const { object, warnings } = await generateObject({ model: modelOf(scripted, api), ...asked })
    expect(object).toEqual(recipe)
    expect((warnings ?? []).filter(warning => warning.type !== 'unsupported')).toEqual([])
    const { responseFormat } = scripted.requests[0]!
    expect(responseFormat).toMatchObject({ type: 'json', schema: { type: 'object', properties: { name: {} } } })
  })

  it('streams an object while it comes', async () => {
    scripted.script([{ type: 'text', text: JSON.stringify(recipe) }])
    const told = streamText({ model: modelOf(scripted, api), prompt: 'A recipe.', output: Output.object({ schema }) })
    const partial: unknown[] = []
    for await (const part of told.partialOutputStream) partial.push(part)
    expect(partial.length).toBeGreaterThan(2)
    expect(await told.output).toEqual(recipe)
  })

  it('gives an object after a tool was called', async () => {
    const call = { type: 'tool-call', id: 'c', name: 'pantry', input: {} } as const
    scripted.script([call], [{ type: 'text', text: JSON.stringify(recipe) }])
    const pantry = tool({ inputSchema: z.object({}), execute: async () => 'leek' })
    const model = modelOf(scripted, api)
    const told = await generateText({
      model,
      prompt: 'A recipe.',
      tools: { pantry },
      output: Output.object({ schema }),
      stopWhen: ({ steps }) => steps.length === 2,
    })
    expect(told.output).toEqual(recipe)
  })
})

it('asks by a tool where the api has no schema for its output, and says so', async () => {
  scripted.script(({ tools }) => {
    const [last] = tools!.slice(-1)
    return [{ type: 'tool-call', id: 'c', name: (last as { name: string }).name, input: recipe }]
  })
  const provider = deepseek({ apiKey: 'k', baseURL: scripted.server.baseURL('openai-chat') })
  const model = toLanguageModel(createClient({ providers: [provider] }), 'deepseek/deepseek-chat')
  const { object, warnings } = await generateObject({ model, ...asked })
  expect(object).toEqual(recipe)
  expect(warnings).toContainEqual(expect.objectContaining({ type: 'compatibility', feature: 'responseFormat' }))
})

it('holds the model to the schema where it is told to', async () => {
  scripted.script([{ type: 'text', text: JSON.stringify({ ...recipe, note: null }) }])
  const providerOptions = { interlingua: { strict: true } }
  const { object } = await generateObject({ model: modelOf(scripted, 'openai-responses'), ...asked, providerOptions })
  // What is required there for the sake of the dialect is gone again.
  expect(object).toEqual(recipe)
  expect(scripted.requests[0]!.responseFormat).toMatchObject({
    strict: true,
    schema: { required: ['name', 'steps', 'note'] },
  })
})
