/** Shapes that depend on the value. */
import * as z from 'zod'

const choices = new WeakMap<z.ZodType, (value: unknown) => z.ZodType>()

/** Checks by the one schema that the value is meant for, so that a mistake in it is told as such. */
export function oneOf<S extends z.ZodType>(choose: (value: unknown) => S): z.ZodType<z.output<S>> {
  const schema = z.unknown().transform((value, context) => {
    const read = choose(value).safeParse(value)
    if (read.success) return read.data as z.output<S>
    for (const issue of read.error.issues) context.issues.push({ ...issue, input: value } as never)
    return z.NEVER
  })
  choices.set(schema, choose)
  return schema
}

/** The schema that is meant for what stands at a path, as far as there is one. */
export function schemaAt(whole: z.ZodType, value: unknown, path: readonly PropertyKey[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = meant(whole, value)
  let here = value
  for (const step of path) {
    here = Object(here)[step]
    schema = schema && below(schema, step)
    schema = schema && meant(schema, here)
  }
  return schema
}

/** What keys it may have, where they are known. */
export function keysOf(schema: z.ZodType | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

function below(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[step as string] as z.ZodType | undefined
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined
}

function meant(schema: z.ZodType, value: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional) return meant(schema.unwrap() as z.ZodType, value)
  const choose = choices.get(schema)
  return choose ? meant(choose(value), value) : schema
}
