/** What programs cost the compiler, each with ours and with `ai`. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { newCompiler } from '../support/compiler.ts'
import { compiled } from '../types/compiler.ts'

const folder = fileURLToPath(new URL('programs', import.meta.url))

export const programs = readdirSync(folder).sort()

/** How many types the compiler makes of generic ones. Throws where the program does not compile. */
export function instantiationsOf(program: string): number {
  const file = compiled(`${folder}/${program}.ts`)
  const problems = file.problems()
  if (problems.length > 0) throw new Error(`${program}: ${problems.join('; ')}`)
  return file.instantiations()
}

/** What it takes to parse and check it with all that it imports, in milliseconds. */
export function checkTimeOf(program: string): number {
  const start = performance.now()
  compiled(`${folder}/${program}.ts`, undefined, newCompiler()).problems()
  return performance.now() - start
}
