/** All kinds of calls that are asked once and answered once. */
import type { UnaryVerb, UnaryVerbs } from '../call/calls.ts'
import type { Calls } from '../types.ts'
import { embed } from './embed.ts'
import { generateImage } from './generate-image.ts'
import { moderate } from './moderate.ts'
import { rerank } from './rerank.ts'
import { transcribe } from './transcribe.ts'
import type { UnaryKind } from './unary.ts'

export const kinds: { readonly [V in UnaryVerb]: UnaryKind<V> } = {
  embed,
  rerank,
  moderate,
  generateImage,
  transcribe,
}

/** The canonical request of a call, of no model. Throws `invalid-request` for what is none. */
export async function askedOf<V extends UnaryVerb>(verb: V, input: UnaryVerbs[V]['input']): Promise<Calls[V]['asked']> {
  const kind: UnaryKind<V> = kinds[verb]
  return kind.asked(input)
}
