import type { Position } from '../mapping/model.ts'
import type { Problem } from '../problem.ts'

/** What is wrong with one mapping, collected while it is laid over the contract. */
export class Findings {
  readonly problems: Problem[] = []

  report(at: Position, code: string, message: string, hint?: string): void {
    const problem: Problem = { ...at, code, message }
    if (hint !== undefined) problem.hint = hint
    this.problems.push(problem)
  }
}
