/** What calls beside chat ask, as callers write it. */
import { checkFields, invalid } from '../chat/fields.ts'
import { type CallOptions, callOptions } from '../chat/input.ts'

/** What a call asks, without how it is made and of whom. Throws as `toRequest` does for fields that do not exist. */
export function asked<Input extends CallOptions & { model: unknown }>(
  input: Input,
  known: { readonly [field in Exclude<keyof Input & string, keyof CallOptions | 'model'>]-?: true },
): Omit<Input, keyof CallOptions | 'model'> {
  checkFields(input, { model: true, ...known, ...callOptions })
  const { headers, signal, timeout, retry, idempotencyKey, context, use, model, ...rest } = input
  return rest
}

/** What a call asks of no model yet about texts, in a list, without how many calls are made at one time. */
export function askedOfTexts<Input extends AboutTexts>(
  input: Input,
  known: { readonly [field in Exclude<keyof Input & string, keyof CallOptions | 'model'>]-?: true },
): Omit<Input, keyof CallOptions | keyof AboutTexts> & { model: string; input: string[] } {
  const { input: texts, concurrency, ...rest } = asked<AboutTexts>(input, known)
  return { ...(rest as Input), model: '', input: listOfTexts(texts, 'input') }
}

interface AboutTexts extends CallOptions {
  model: unknown
  input: string | readonly string[]
  concurrency?: number
}

/** Texts as a list; callers may write one as it is. */
export function listOfTexts(value: string | readonly string[], field: string): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value) && value.every(text => typeof text === 'string')) return [...value]
  throw invalid(field, 'is neither a text nor a list of texts')
}

/** A text. */
export function oneText(value: string, field: string): string {
  if (typeof value === 'string') return value
  throw invalid(field, 'is no text')
}
