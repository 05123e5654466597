/** The texts of calls beside chat, each changed by a function. */
import type { UnaryVerb, UnaryVerbs } from '../calls.ts'
import type { Change } from './texts.ts'

type Changes = { readonly [V in UnaryVerb]: (input: UnaryVerbs[V]['input'], change: Change) => UnaryVerbs[V]['input'] }

const changes: Changes = {
  embed: (input, change) => ({ ...input, input: each(input.input, change) }),
  rerank: (input, change) => ({
    ...input,
    query: change(input.query),
    documents: input.documents.map(text => change(text)),
  }),
  moderate: (input, change) => ({ ...input, input: each(input.input, change) }),
  generateImage: ({ negativePrompt, ...input }, change) => ({
    ...input,
    prompt: change(input.prompt),
    ...(negativePrompt !== undefined && { negativePrompt: change(negativePrompt) }),
  }),
  transcribe: ({ prompt, ...input }, change) => ({
    ...input,
    ...(prompt !== undefined && { prompt: change(prompt) }),
  }),
}

/** What is asked, in other words; all else stays as it is. */
export function changeCall<V extends UnaryVerb>(
  verb: V,
  input: UnaryVerbs[V]['input'],
  change: Change,
): UnaryVerbs[V]['input'] {
  const own: Changes[V] = changes[verb]
  return own(input, change)
}

function each(texts: string | readonly string[], change: Change): string | string[] {
  return typeof texts === 'string' ? change(texts) : texts.map(text => change(text))
}
