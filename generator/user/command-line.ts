/** What the commands have in common. */
import { Problems } from '../problem.ts'

/** Throws for what is no port. */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new TypeError(`'${text}' is no port`)
  return Number(text)
}

/** What a command says when it fails. */
export function toldFailure(error: unknown): unknown {
  if (error instanceof Problems) return `${error.message}\n\n${error.problems.length} problem(s)`
  return error instanceof Error ? error.message : error
}
