import type { Usage } from '../types.ts'

/** The usage of a whole answer, of its text. What cannot be read is let be. */
export function usageIn(text: string, usageOf: (answer: unknown) => Usage | undefined): Usage | undefined {
  try {
    return usageOf(JSON.parse(text))
  } catch {
    return undefined
  }
}
