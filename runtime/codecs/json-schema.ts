/** Schemas of JSON values. */
import { argumentsOf } from '../text/arguments.ts'
import type { FunctionTool, JsonSchema } from '../types.ts'

/** A JSON Schema, where the wire's type only says that something is there. */
export const jsonSchema = {
  encode: (schema: JsonSchema): JsonSchema => schema,
  decode: (wire: unknown): JsonSchema => wire as JsonSchema,
}

/** The same as JSON text. What is none has no schema. */
export const schemaText = {
  encode: (schema: JsonSchema): string => JSON.stringify(schema),
  decode: (wire: unknown): JsonSchema | undefined => {
    const { input, invalid } = argumentsOf(String(wire))
    return invalid || typeof input !== 'object' ? undefined : (input as JsonSchema)
  },
}

/** A tool's input schema, which must say that it is an object. */
export const toolSchema = {
  encode: (tool: FunctionTool): { type: 'object' } & JsonSchema => ({ ...tool.inputSchema, type: 'object' }),
  decode: (wire: unknown): Pick<FunctionTool, 'inputSchema'> => ({ inputSchema: (wire ?? {}) as JsonSchema }),
}
