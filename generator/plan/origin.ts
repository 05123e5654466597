import type { Plan } from './model-api.ts'

/** The files that a plan comes of, as generated files name them. */
export function originOf({ mapping, provider }: Plan): string {
  return [mapping.file, ...mapping.parents, `specs/${provider}/openapi.yaml`]
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')
}
