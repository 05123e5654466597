/** What a schema finds wrong with a file, said by the place in the file and with what would mend it. */
import type * as z from 'zod'
import type { Source } from '../mapping/source.ts'
import { didYouMean, type Problem } from '../problem.ts'
import { keysOf, schemaAt } from './one-of.ts'

/** `code` names the kind of file; `value` is what the schema looked at. */
export function mistakeOf(
  issue: z.core.$ZodIssue,
  { schema, value, source, code }: { schema: z.ZodType; value: unknown; source: Source; code: string },
): Problem[] {
  const where = named(issue.path)
  const meant = schemaAt(schema, value, issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => unknownKey(source, issue.path, key, keysOf(meant)))
  const [, wanted] = /^Invalid input: (expected .+), received undefined$/.exec(issue.message) ?? []
  const message = wanted ? `is missing: ${wanted}` : issue.message.replace(/^Invalid (input|option): /, '')
  const hint = meant?.description
  return [{ ...source.at(issue.path), code, message: where ? `${where}: ${message}` : message, ...(hint && { hint }) }]
}

function unknownKey(source: Source, path: readonly PropertyKey[], key: string, known: readonly string[]): Problem {
  const hint = didYouMean(key, known) ?? (known.length > 0 ? `there are: ${known.join(', ')}` : undefined)
  return {
    ...source.keyAt([...path, key]),
    code: 'unknown-key',
    message: `${named([...path, key])}: no such key`,
    ...(hint && { hint }),
  }
}

/** `rules[0].answer.toolCalls[1].name`. */
export function named(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : `${name}${name && '.'}${String(step)}`),
    '',
  )
}
