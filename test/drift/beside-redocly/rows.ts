import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Classified } from '../../../generator/drift/classify.ts'
import { type ChangeClass, RULES, type RuleId } from '../../../generator/drift/rules.ts'

export const [OLD, NEW] = ['2026-05-13.yaml', '2026-08-21.json'].map(name => `../shared/upstream/openai/${name}`) as [
  string,
  string,
]

const verdictsSchema = z.array(
  z.strictObject({
    finding: z.string(),
    verdict: z.enum(['true', 'answers', 'false']),
    why: z.string(),
    ours: z.array(z.string()),
  }),
)

export type Verdict = z.infer<typeof verdictsSchema>[number]

/** What ours says of a finding: its rule, the rule's class, and the class by what our mappings use. */
export interface Ours {
  rule: RuleId
  class: ChangeClass
  forUs: ChangeClass
}

export function verdicts(): Verdict[] {
  const file = new URL('verdicts.yaml', import.meta.url)
  return verdictsSchema.parse(parse(readFileSync(file, 'utf8')))
}

/** The changes of ours that a verdict names, as it names them; a name that finds none is an error. */
export function oursOf({ finding, ours }: Verdict, changes: readonly Classified[]): Ours[] {
  return ours.map(text => {
    const found = changes.find(one => namesOf(one).includes(text))
    if (!found) throw new Error(`nothing of ours is ${text}, which a verdict names beside ${finding}`)
    return { rule: found.rule, class: RULES[found.rule], forUs: found.class }
  })
}

/** `rule name Component.property`, of each place; of an event, which stands nowhere inside, `rule name`. */
function namesOf({ rule, change }: Classified): string[] {
  return change.places.map(({ schema, property }) =>
    [rule, change.name, ...(schema === undefined ? [] : [`${schema}.${property}`])].join(' '),
  )
}
