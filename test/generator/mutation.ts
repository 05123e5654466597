/** One mistake in one real input file, and the problem it must give. */
export interface Mutation {
  /** The kind of mistake. */
  name: string
  file: string
  from: string
  to: string
  code: string
  /** The text whose line the problem stands on; the inserted text by default. */
  at?: string
  /** The file that the problem stands in; the damaged one by default. */
  in?: string
  /** Other providers whose files are read too: those of the parents. */
  beside?: readonly string[]
  /** How many problems the one mistake may cause. A handful by default: what follows from it is not told. */
  most?: number
}

export const anthropic = 'specs/anthropic/anthropic-messages.yaml'
export const anthropicContract = 'specs/anthropic/openapi.yaml'
export const bedrock = 'specs/bedrock/bedrock-converse.yaml'
export const chat = 'specs/openai/openai-chat.yaml'
export const responses = 'specs/openai/openai-responses.yaml'
export const gemini = 'specs/gemini/gemini.yaml'
