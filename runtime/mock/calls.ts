/** What a mock answers to the calls beside chat, unless it is told otherwise. */
import type { ApiError, CallName, Calls, EmbedRequest, ModelInfo } from '../types.ts'

/** What answers the calls beside chat, by their names. */
export type CallAnswers = {
  [Name in CallName]?: (asked: Calls[Name]['asked']) => Calls[Name]['told'] | Promise<Calls[Name]['told']>
}

/** Models by their names or with all that is known of them. */
export type MockModels = readonly (string | ModelInfo)[]

/** Throws a `TypeError` for a call that nothing is known of. */
export async function answerCall(
  name: CallName,
  asked: unknown,
  answers: CallAnswers,
  models: MockModels,
): Promise<unknown> {
  const answer = (answers[name] ?? (name === 'embedOne' ? answers.embed : undefined)) as
    | ((asked: unknown) => unknown)
    | undefined
  if (answer) return answer(asked)
  const known = models.map(model => (typeof model === 'string' ? { id: model, name: model } : model))
  switch (name) {
    case 'models':
      return { models: known }
    case 'model': {
      const { model } = asked as Calls['model']['asked']
      return known.find(({ id }) => id === model) ?? missing(model)
    }
    case 'countTokens':
      return { inputTokens: tokensIn(asked) }
    case 'embed':
    case 'embedOne':
      return embedded(asked as EmbedRequest)
    default:
      throw new TypeError(`the mock has no answer to '${name}': give it one in its option 'calls'`)
  }
}

export function isMissing(told: unknown): told is { error: ApiError } {
  return typeof told === 'object' && told !== null && 'error' in told
}

/** As a model would count, roughly: four characters a token. */
export function tokensIn(value: unknown): number {
  return Math.ceil(JSON.stringify(value).length / 4)
}

function missing(model: string): { error: ApiError } {
  return { error: { kind: 'not-found', message: `The model '${model}' does not exist.` } }
}

/** A vector of length 1 for each text: the same for the same text, and others for others. */
function embedded({ model, input, dimensions = 8 }: EmbedRequest): Calls['embed']['told'] {
  const embeddings = input.map(text => {
    const vector = Array.from({ length: dimensions }, (_, at) => hash(`${at}:${text}`) / 2 ** 31 - 1)
    const length = Math.hypot(...vector) || 1
    return vector.map(value => value / length)
  })
  const inputTokens = tokensIn(input)
  return { model, embeddings, usage: { inputTokens, totalTokens: inputTokens } }
}

/** FNV-1a, 32 bits, mixed once more so that texts that differ in the end differ in all bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
  return (sum ^ (sum >>> 13)) >>> 0
}
