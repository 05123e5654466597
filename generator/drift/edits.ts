import type { Drift } from './drift.ts'

/** Something to do about a mapping file. */
export interface ToDo {
  file: string
  text: string
}

/** What is to be done about our mappings: what the generator takes as it is proposed, and what is left to a person. */
export function editsOf({ proposals, open = [] }: Drift): { clean: ToDo[]; byHand: ToDo[] } {
  const refused = proposals.filter(({ problem }) => problem !== undefined)
  return {
    clean: proposals.filter(({ problem }) => problem === undefined).map(({ file, why }) => ({ file, text: why })),
    byHand: [
      ...refused.map(({ file, why, problem }) => ({ file, text: `${why}; but ${problem}` })),
      ...open.map(apart),
    ],
  }
}

/** A problem starts with its place. */
function apart(problem: string): ToDo {
  const [file = '', ...rest] = problem.split(': ')
  return { file, text: rest.join(': ') }
}
