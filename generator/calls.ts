/**
 * The calls that an api may have beside chat, with the unified types whose fields their holes name: what is asked, and
 * what is told. `feature` is what people call them.
 */
export const calls = {
  embed: { asked: 'EmbedRequest', told: 'EmbedResponse', feature: 'embeddings' },
  models: { asked: 'PageRequest', told: 'ModelPage', feature: 'models' },
  model: { asked: 'ModelRequest', told: 'ModelInfo', feature: 'models' },
  countTokens: { asked: 'Request', told: 'TokenCount', feature: 'token counts' },
} as const

export type CallName = keyof typeof calls

export const callNames = Object.keys(calls) as readonly CallName[]

/** The types that the holes of a call name. */
export function scopesOf(call: CallName | 'chat'): { asked: string; told: string } {
  return call === 'chat' ? { asked: 'Request', told: 'Response' } : calls[call]
}
