import type { SchemaDialects } from '../adapter/schema-dialect.ts'
import type { JsonSchema } from '../types.ts'
import { compileSchema } from './compile.ts'
import { dialectFor, type SchemaUse } from './dialect-for.ts'
import type { SchemaProblem } from './problem.ts'

/** What becomes of a schema at a model, without asking it. */
export interface SchemaReport {
  /** Nothing of it is refused. */
  fits: boolean
  /** It is sent as it is, or in a form from which values are read back: every bound is enforced. */
  exact: boolean
  /** Everything that is not sent as it stands. */
  problems: SchemaProblem[]
}

/** Whoever knows what a model takes: a client, of its configured providers. */
export interface KnowsDialects {
  /** What the model's api takes; undefined where nothing is known. */
  schemas(model: string): SchemaDialects | undefined
}

/**
 * What will not fit of a schema, and why: where its model's api refuses it, enforces less, or has it in another form.
 * Throws `invalid-request` for a model that no provider of the client serves.
 */
export function checkSchema(
  schema: JsonSchema,
  model: string,
  { client, ...use }: { client: KnowsDialects } & SchemaUse,
): SchemaReport {
  const dialect = dialectFor(client.schemas(model), use)
  if (dialect === undefined) {
    const detail = `${model} takes no schema of ${use.use === 'tools' ? 'tools' : 'its output'}`
    return { fits: false, exact: false, problems: [{ path: '', kind: 'refused', detail }] }
  }
  const { problems } = compileSchema(schema, dialect)
  const has = (...kinds: SchemaProblem['kind'][]) => problems.some(({ kind }) => kinds.includes(kind))
  return { fits: !has('refused'), exact: !has('refused', 'loosened'), problems }
}
