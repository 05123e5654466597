/** Something wrong with an input file, where it stands and what would mend it. */
export interface Problem {
  file: string
  line: number
  column: number
  /** Stable name of the kind of mistake, as `unknown-field`. */
  code: string
  message: string
  hint?: string
}

/** Thrown once at the end of a phase with everything that phase found. */
export class Problems extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'Problems'
    this.problems = problems
  }
}

export function formatProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.column}`
  const hint = problem.hint === undefined ? '' : `\n    ${problem.hint}`
  return `${where}: ${problem.message} [${problem.code}]${hint}`
}

/** The nearest of the known names, for a hint; nothing when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    // So much longer or shorter, it takes at least as many edits.
    if (Math.abs(candidate.length - name.length) >= least) continue
    const distance = editDistance(name, candidate)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const candidate = nearest(name, known)
  return candidate === undefined ? undefined : `did you mean ${candidate}?`
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(previous[j]! + 1, current[j - 1]! + 1, substitution))
    }
    previous = current
  }
  return previous[b.length]!
}
