/** Reads a script for the mock. What is wrong with it is told with its line, all at once. */
import type { z } from 'zod'
import { readSource, type Source } from '../mapping/source.ts'
import { type Problem, Problems } from '../problem.ts'
import { type MockScript, mockScript } from './mock-schema.ts'

/** `file` is named in what is told. Throws `Problems`. */
export function readMockScript(file: string, text: string): MockScript {
  const source = readSource(file, text)
  const read = mockScript.safeParse(source.value ?? {})
  if (read.success) return read.data
  throw new Problems(read.error.issues.flatMap(issue => problemsOf(issue, source)))
}

function problemsOf(issue: z.core.$ZodIssue, source: Source): Problem[] {
  const where = named(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      ...source.keyAt([...issue.path, key]),
      code: 'unknown-key',
      message: `${named([...issue.path, key])}: no such key`,
    }))
  const [, wanted] = /^Invalid input: (expected .+), received undefined$/.exec(issue.message) ?? []
  const message = wanted ? `is missing: ${wanted}` : issue.message.replace(/^Invalid (input|option): /, '')
  return [{ ...source.at(issue.path), code: 'mock-script', message: where ? `${where}: ${message}` : message }]
}

/** `rules[0].answer.toolCalls[1].name`. */
function named(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : `${name}${name && '.'}${String(step)}`),
    '',
  )
}
