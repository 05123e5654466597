import type { Position } from '../mapping/model.ts'
import type { Problem } from '../problem.ts'

/** What is wrong with one mapping file, collected while it is laid over the contract. */
export class Findings {
  readonly problems: Problem[] = []
  readonly file: string

  constructor(file: string) {
    this.file = file
  }

  report(at: Position, code: string, message: string, hint?: string): void {
    const problem: Problem = { file: this.file, line: at.line, column: at.column, code, message }
    if (hint !== undefined) problem.hint = hint
    this.problems.push(problem)
  }
}
