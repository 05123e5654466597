/** How many tokens something may have, before anybody counts them. */

const charactersPerToken = 4
/** Roughly what vendors count for an image. */
const tokensPerMedium = 1000
/** Where nobody says how long the answer may be. */
const tokensPerAnswer = 1000

/** Text by its length, each medium as an image, and the longest answer. */
export function estimateOf(asked: object, longest = tokensPerAnswer): number {
  let media = 0
  const text = textOf(asked, () => media++)
  return Math.ceil(text.length / charactersPerToken) + media * tokensPerMedium + longest
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
