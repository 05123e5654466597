/** `interlingua/schemas`: JSON Schemas in the dialect of an api, and values by them back. */
export { checkSchema, type KnowsDialects, type SchemaReport } from './check.ts'
export { type CompiledSchema, compileSchema } from './compile.ts'
export { dialectFor, type SchemaUse } from './dialect-for.ts'
export { type FitOptions, fitSchemas } from './fit-schemas.ts'
export type { SchemaProblem } from './problem.ts'
