/** The unified types whose fields the holes of a call name: what is asked, and what is told. */
export const callScopes = {
  chat: ['Request', 'Response'],
  embed: ['EmbedRequest', 'EmbedResponse'],
  models: ['PageRequest', 'ModelPage'],
  model: ['ModelRequest', 'ModelInfo'],
  countTokens: ['Request', 'TokenCount'],
} as const

export type CallName = keyof typeof callScopes
