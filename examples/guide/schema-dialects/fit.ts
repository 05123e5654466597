import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { checkSchema, compileSchema, dialectFor, fitSchemas } from 'interlingua/schemas'

// #region fit
const llm = createClient({ providers: [openai()], use: [fitSchemas()] })
const berth = {
  type: 'object',
  properties: { pier: { type: 'string', maxLength: 4 }, nights: { type: 'integer' } },
  required: ['pier'],
}
const reply = await llm.chat({
  model: 'openai/gpt-5',
  messages: 'Book a berth at B2',
  tools: [{ name: 'reserve', inputSchema: berth, strict: true }],
})
reply.toolCalls[0]?.input // { pier: 'B2' }, though the model had to write { "pier": "B2", "nights": null }
reply.loss // tools[0].inputSchema#/properties/pier/maxLength: maxLength is not enforced
// #endregion
console.log(
  reply.toolCalls[0]?.input,
  reply.loss.map(({ path, detail }) => `${path}: ${detail}`),
)

// #region check
const { fits, exact, problems } = checkSchema(berth, 'openai/gpt-5', {
  client: llm,
  use: 'tools',
  strict: true,
})
// true, false, [{ path: '/properties/pier/maxLength', kind: 'loosened', … }, …]
// #endregion
console.log(fits, exact, problems[0]?.path, problems[0]?.kind)

// #region compile
const dialect = dialectFor(llm.schemas('openai/gpt-5'), { use: 'output', strict: true })!
const { schema, restore, shape } = compileSchema(berth, dialect)
restore({ pier: 'B2', nights: null }) // { pier: 'B2' }
shape({ pier: 'B2' }) // { pier: 'B2', nights: null }
// #endregion
console.log(schema.required, restore({ pier: 'B2', nights: null }), shape({ pier: 'B2' }))

// #region text
const reader = compileSchema(berth, dialect).restoreText()
reader.push('{"pier":"B') // {"pier":"B
reader.push('2","nights":nu') // 2"
reader.push('ll}') + reader.end() // }
// #endregion
