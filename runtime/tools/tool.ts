/** Tools with types: what a model may call, what checks the call, and what executes it. */
import type { PartInput } from '../chat/part-input.ts'
import { checked } from '../chat/standard-schema.ts'
import { type Definition, definition, type ToolContext, type ToolResult, type TypedTool } from '../chat/tool.ts'
import { InterlinguaError } from '../errors.ts'
import { isObject } from '../text/json.ts'
import type { FunctionTool, JsonObject } from '../types.ts'
import { ownSchema } from './own-schema.ts'
import { jsonSchemaOf, type SchemaInput, standardOf, type TakenBy, type ToJsonSchema, type ValueOf } from './schema.ts'

/** What an executing function may give: a value or a result in full, now or later, or after telling progress. */
export type Returned<Output> =
  | Output
  | ToolResult<Output>
  | Promise<Output | ToolResult<Output>>
  | AsyncGenerator<unknown, Output | ToolResult<Output>>

/** The value in what an executing function gives. */
export type ValueIn<R> = R extends AsyncGenerator<unknown, infer Last> ? Unwrapped<Last> : Unwrapped<Awaited<R>>
type Unwrapped<R> = R extends ToolResult<infer Output> ? Output | undefined : R

/** What is told of a tool. */
export interface ToolOptions<Name extends string, In extends SchemaInput, Out extends SchemaInput>
  extends Pick<FunctionTool, 'description' | 'strict' | 'native'> {
  /** By this the model calls it. */
  name: Name
  /** What the model writes: an object. Without one the tool takes nothing. */
  input?: In
  /** What `execute` gives, checked before the model sees it. */
  output?: Out
  /** For a library whose schemas do not give their JSON Schema themselves. */
  toJsonSchema?: ToJsonSchema<In>
  /** Somebody must agree before it is executed: always, or where this says so. */
  needsApproval?: boolean | ((input: ValueOf<In>, context: ToolContext) => boolean | Promise<boolean>)
  /** What the model is shown of a value, where that is not its text or its JSON. */
  show?(output: ValueOf<Out>): string | PartInput[]
  /** In milliseconds: after them the call has failed, and the tool's signal is aborted. */
  timeout?: number
}

type Options<Name extends string, In extends SchemaInput, Out extends SchemaInput> = ToolOptions<Name, In, Out>
type Execute<Input, Result> = (input: Input, context: ToolContext) => Result

/**
 * A function tool whose schema says what `execute` gets; what it gives has the type of `output`, else its own. Without
 * `execute` whoever executes calls brings a handler. Throws `invalid-request` for a schema that is no object's, or has
 * no JSON Schema.
 */
export function tool<
  const Name extends string,
  Out extends SchemaInput,
  Result extends Returned<TakenBy<Out>>,
  In extends SchemaInput = Record<never, never>,
>(
  options: Options<Name, In, Out> & { output: Out; execute: Execute<ValueOf<In>, Result> },
): TypedTool<Name, ValueOf<In>, ValueOf<Out>, true>
export function tool<const Name extends string, Result, In extends SchemaInput = Record<never, never>>(
  options: Omit<Options<Name, In, SchemaInput>, 'output' | 'show'> & {
    output?: never
    show?(output: ValueIn<Result>): string | PartInput[]
    execute: Execute<ValueOf<In>, Result>
  },
): TypedTool<Name, ValueOf<In>, ValueIn<Result>, true>
export function tool<
  const Name extends string,
  In extends SchemaInput = Record<never, never>,
  Out extends SchemaInput = Record<never, never>,
>(options: Options<Name, In, Out> & { execute?: never }): TypedTool<Name, ValueOf<In>, ValueOf<Out>, false>
export function tool(options: AnyOptions): TypedTool {
  const { name, description, strict, native, input, output, toJsonSchema, execute, show, needsApproval, timeout } =
    options
  const takes = standardOf(input ?? nothing)
  const gives = output && standardOf(output)
  const inputSchema = jsonSchemaOf(input ?? nothing, toJsonSchema)
  if (inputSchema.type !== undefined && inputSchema.type !== 'object') {
    const message = `the input of the tool '${name}' must be an object, not ${JSON.stringify(inputSchema.type)}: models write arguments by name.`
    throw new InterlinguaError({ kind: 'invalid-request', message })
  }
  const behind: Definition = {
    handled: execute !== undefined,
    check: value => checked(takes, value),
    checkOutput: async value => (gives ? checked(gives, value) : { value }),
    timeout,
    ...(execute && { execute }),
    ...(show && { show }),
    ...(needsApproval && { needsApproval: typeof needsApproval === 'function' ? needsApproval : () => true }),
  }
  return {
    type: 'function',
    name,
    ...(description !== undefined && { description }),
    inputSchema,
    ...(strict !== undefined && { strict }),
    ...(native && { native }),
    [definition]: behind,
  }
}

const nothing = ownSchema<JsonObject>({ type: 'object', properties: {}, additionalProperties: false }, value => {
  if (!isObject(value)) return [{ path: [], message: 'must be an object' }]
  return Object.keys(value).map(name => ({ path: [name], message: 'must not be there' }))
})

/** What the implementation sees of all of the above. */
interface AnyOptions extends Pick<FunctionTool, 'name' | 'description' | 'strict' | 'native'> {
  input?: SchemaInput
  output?: SchemaInput
  toJsonSchema?: ToJsonSchema<SchemaInput>
  execute?(input: unknown, context: ToolContext): unknown
  needsApproval?: boolean | ((input: unknown, context: ToolContext) => boolean | Promise<boolean>)
  show?(output: unknown): string | PartInput[]
  timeout?: number
}
