/** What an answer shall be: values of a schema, of a list of schemas, or one of some choices. */
import type { ChatResponse } from '../chat/chat-response.ts'
import { type Checked, checked, type Issue, type StandardSchema } from '../chat/standard-schema.ts'
import type { JsonSchema } from '../types.ts'
import { enclosed, opened } from './enclosed-schema.ts'
import { ownSchema } from './own-schema.ts'
import { jsonSchemaOf, type SchemaInput, standardOf, type TakenBy, type ToJsonSchema, type ValueOf } from './schema.ts'

/** Where an output says that it is one. */
const outputMark: unique symbol = Symbol.for('interlingua.output')

/**
 * How a model is brought to give such values. `native`: by the api's own output schema. `tool`: by a tool that it must call.
 * `prompt`: by words, in the api's JSON mode where it has one.
 */
export type OutputStrategy = 'native' | 'tool' | 'prompt'

/** How a model is brought to give a value, and what happens where it does not. */
export interface OutputOptions {
  /** Told to the model where the api has a place for it. Of the tool, where one is called: `output` where absent. */
  name?: string
  /** Told to the model. */
  description?: string
  /** Asks the api to hold the model to the schema exactly, as far as its dialect of JSON Schema goes. */
  strict?: boolean
  /** The first that the model is known to take, in the order native, tool, prompt, where absent. */
  strategy?: OutputStrategy
  /** Asked once for an answer that is no such value: gives the value, which is checked, or undefined. */
  repair?(request: OutputRepair): unknown
  /** How many times the model is told what is wrong with its answer, and asked again; 0 where absent. */
  retries?: number
}

/** An answer that is not what was asked for. */
export interface OutputRepair {
  /** What the model wrote. */
  text: string
  /** What is wrong with it, and where. */
  issues: readonly Issue[]
  /** All of the answer. */
  response: ChatResponse
}

/** An output in full. `Value` is what the program gets, `Given` what the model writes. */
export interface OutputSpec<Value = unknown, Given = unknown> {
  readonly [outputMark]: true
  /** Holds nothing: it says the type of what the model writes. */
  readonly given?: Given
  /** How it is asked for. */
  readonly options: OutputOptions
  /** Of what the model writes: always an object. */
  readonly schema: JsonSchema
  /** The value in the object that the model wrote. */
  inner(written: unknown): unknown
  /** What the schema makes of a value. */
  check(value: unknown): Promise<Checked<Value>>
}

/** A schema of any library, a plain JSON Schema, or an output in full. */
export type OutputInput = SchemaInput | OutputSpec

/** The type of the value that an output gives. */
export type OutputOf<O> = O extends OutputSpec<infer Value> ? Value : ValueOf<O>
export type GivenBy<O> = O extends OutputSpec<unknown, infer Given> ? Given : TakenBy<O>

interface Converting<S> extends OutputOptions {
  /** For a library whose schemas do not give their JSON Schema themselves. */
  toJsonSchema?: ToJsonSchema<S>
}

/** Values of a schema, with options. */
export function output<S extends SchemaInput>(
  schema: S,
  { toJsonSchema, ...options }: Converting<S> = {},
): OutputSpec<ValueOf<S>, TakenBy<S>> {
  const json = jsonSchemaOf(schema, toJsonSchema)
  // Models write objects.
  if (json.type === 'object') return specOf(standardOf(schema), json, written => written, options)
  return specOf(
    standardOf(schema),
    enclosed(json, '', inner => inner),
    opened,
    options,
  )
}

/** Lists of values of a schema. */
export function array<S extends SchemaInput>(
  schema: S,
  { toJsonSchema, ...options }: Converting<S> = {},
): OutputSpec<ValueOf<S>[], TakenBy<S>[]> {
  const list = enclosed(jsonSchemaOf(schema, toJsonSchema), '/items', items => ({ type: 'array', items }))
  return specOf(listOf(standardOf(schema)), list, opened, options)
}

/** One of some texts. */
export function choice<const Choice extends string>(
  choices: readonly Choice[],
  options: OutputOptions = {},
): OutputSpec<Choice, Choice> {
  const schema = { type: 'string', enum: [...choices] }
  return specOf(
    ownSchema<Choice>(schema, value =>
      choices.some(one => one === value) ? [] : [{ path: [], message: `must be one of ${choices.join(', ')}` }],
    ),
    enclosed(schema, '', inner => inner),
    opened,
    options,
  )
}

/** The output in full of whatever the caller wrote. */
export function outputOf(input: OutputInput): OutputSpec {
  return isSpec(input) ? input : output(input)
}

function isSpec(input: OutputInput): input is OutputSpec {
  return outputMark in input
}

function specOf<Value, Given>(
  schema: StandardSchema<unknown, Value>,
  written: JsonSchema,
  inner: OutputSpec['inner'],
  options: OutputOptions,
): OutputSpec<Value, Given> {
  return { [outputMark]: true, options, schema: written, inner, check: value => checked(schema, value) }
}

/** The schema of lists of what a schema makes. */
function listOf<Value>(item: StandardSchema<unknown, Value>): StandardSchema<unknown, Value[]> {
  return {
    '~standard': {
      version: 1,
      vendor: 'interlingua',
      async validate(value) {
        if (!Array.isArray(value)) return { issues: [{ message: 'must be array' }] }
        const results = await Promise.all(value.map(one => checked(item, one)))
        const issues = results.flatMap(({ issues = [] }, at) =>
          issues.map(({ path, message }) => ({ message, path: [at, ...path] })),
        )
        if (issues.length > 0) return { issues }
        return { value: results.flatMap(result => (result.issues ? [] : [result.value])) }
      },
    },
  }
}
