/** Reads a script for the mock. What is wrong with it is told with its line, all at once. */
import { readSource } from '../mapping/source.ts'
import { Problems } from '../problem.ts'
import { mistakeOf } from './mistakes.ts'
import { type MockScript, mockScript } from './mock-schema.ts'

/** `file` is named in what is told. Throws `Problems`. */
export function readMockScript(file: string, text: string): MockScript {
  const source = readSource(file, text)
  const value = source.value ?? {}
  const read = mockScript.safeParse(value)
  if (read.success) return read.data
  const about = { schema: mockScript, value, source, code: 'mock-script' }
  throw new Problems(read.error.issues.flatMap(issue => mistakeOf(issue, about)))
}
