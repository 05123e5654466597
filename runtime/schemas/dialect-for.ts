import type { SchemaDialect, SchemaDialects } from '../adapter/schema-dialect.ts'

/** What a schema is for. */
export interface SchemaUse {
  /** A tool's input or the model's output; the output where nothing is said. */
  use?: 'tools' | 'output'
  /** Whether the request asks that it be enforced. */
  strict?: boolean
}

/** The dialect of one use; an api that knows no strictness has one for both. */
export function dialectFor(
  dialects: SchemaDialects | undefined,
  { use = 'output', strict = false }: SchemaUse,
): SchemaDialect | undefined {
  const plain = dialects?.[use]
  return strict ? (dialects?.[use === 'tools' ? 'strictTools' : 'strictOutput'] ?? plain) : plain
}
