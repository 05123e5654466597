import type { Issue, StandardSchema } from '../chat/standard-schema.ts'
import type { JsonSchema } from '../types.ts'

/** A schema of this library's own, so small that its check needs no library. `wrong` says what a value is not. */
export function ownSchema<T>(schema: JsonSchema, wrong: (value: unknown) => Issue[]): StandardSchema<T, T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'interlingua',
      validate(value) {
        const issues = wrong(value)
        return issues.length > 0 ? { issues } : { value: value as T }
      },
      jsonSchema: { input: () => schema, output: () => schema },
    },
  }
}
