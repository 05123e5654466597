/** How many tokens a call may take, before anybody knows. */
import { type Call, isChat } from '../call/middleware.ts'

const charactersPerToken = 4
/** Roughly what vendors count for an image. */
const tokensPerMedium = 1000
/** Where the call does not say how long its answer may be. */
const tokensPerAnswer = 1000

/** Text by its length, each medium as an image, and the longest answer that is asked for. */
export function estimateTokens(call: Call): number {
  const { headers: _h, signal: _s, context: _c, ...asked } = call.input
  let media = 0
  const text = textOf(asked, () => media++)
  const answer = isChat(call) ? (call.input.maxOutputTokens ?? tokensPerAnswer) : 0
  return Math.ceil(text.length / charactersPerToken) + media * tokensPerMedium + answer
}

/** As JSON, without the bytes of media. What can't be written as JSON is refused further in. */
function textOf(asked: object, sawMedium: () => void): string {
  try {
    return JSON.stringify(asked, (name, value: unknown) => {
      if (name !== 'data' && !(value instanceof Blob) && !(value instanceof Uint8Array)) return value
      sawMedium()
      return undefined
    })
  } catch {
    return ''
  }
}
