import type { Plan } from '../plan/model-api.ts'
import { object, pascal, quote } from './text.ts'

/** The dialects of JSON Schema that are taken for something, each as a constant. */
export function dialectTexts({ mapping, schemas }: Plan): string[] {
  const used = new Set(schemas.map(({ dialect }) => dialect))
  return [...mapping.dialects.values()]
    .filter(({ name }) => used.has(name))
    .map(({ name, says }) => `const ${constant(name)}: SchemaDialect = ${quote(says)}`)
}

/** The line of the client that says which is taken for what. */
export function schemasText({ schemas }: Plan): string {
  if (schemas.length === 0) return ''
  return `schemas: ${object(schemas.map(({ use, dialect }) => `${use}: ${constant(dialect)}`))},\n`
}

function constant(dialect: string): string {
  return `schema${pascal(dialect)}`
}
