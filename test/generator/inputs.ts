import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '../../generator/generate.ts'
import { type Problem, Problems } from '../../generator/problem.ts'

export type Texts = Map<string, string>

/** The files below a folder, path from the project root → content. */
export function textsBelow(folder: string): Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => join(folder, path))
    .filter(path => statSync(path).isFile())
    .sort()
  return new Map(paths.map(path => [path, readFileSync(path, 'utf8')]))
}

/** What every run of the generator reads beside `specs/`. */
export function houseInputs(): Texts {
  return new Map([...textsBelow('runtime'), ['biome.json', readFileSync('biome.json', 'utf8')]])
}

/** The real inputs of these providers; of all of them by default. */
export function realInputs(...providers: string[]): Texts {
  const folders = providers.length === 0 ? ['specs'] : providers.map(name => `specs/${name}`)
  return new Map([...houseInputs(), ...folders.flatMap(folder => [...textsBelow(folder)])])
}

/** What the generator finds wrong; nothing where it generates. Any other error is a bug of the generator. */
export async function problemsOf(inputs: Texts): Promise<Problem[]> {
  try {
    await generate(inputs)
    return []
  } catch (error) {
    if (error instanceof Problems) return error.problems
    throw error
  }
}

/** One exact replacement that must be possible, and change something. */
export function edited(text: string, from: string, to: string): string {
  const start = text.indexOf(from)
  if (start < 0) throw new Error(`the file has no ${JSON.stringify(from)}`)
  if (from === to) throw new Error(`${JSON.stringify(from)} is replaced by itself`)
  return text.slice(0, start) + to + text.slice(start + from.length)
}

/** The number of the first line with this text. */
export function lineOf(text: string, part: string): number {
  const start = text.indexOf(part)
  if (start < 0) throw new Error(`no line has ${JSON.stringify(part)}`)
  return text.slice(0, start).split('\n').length
}
