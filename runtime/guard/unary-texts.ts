/** The texts of calls beside chat, each changed by a function. */
import type { Verb, Verbs } from '../call/middleware.ts'
import type { Change } from './texts.ts'

/** All calls but those of chat. */
export type OtherVerb = Exclude<Verb, 'chat' | 'stream'>

type Changes = { readonly [V in OtherVerb]: (input: Verbs[V]['input'], change: Change) => Verbs[V]['input'] }

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
  speech: ({ instructions, ...input }, change) => ({
    ...input,
    input: change(input.input),
    ...(instructions !== undefined && { instructions: change(instructions) }),
  }),
}

/** What is asked, in other words; all else stays as it is. */
export function changeCall<V extends OtherVerb>(verb: V, input: Verbs[V]['input'], change: Change): Verbs[V]['input'] {
  const own: Changes[V] = changes[verb]
  return own(input, change)
}

function each(texts: string | readonly string[], change: Change): string | string[] {
  return typeof texts === 'string' ? change(texts) : texts.map(text => change(text))
}
