import type { EnumTable } from '../mapping/model.ts'
import type { Bound, BoundHole } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import { wirePaths } from './bound-tree.ts'
import { toldParts } from './stream-shape.ts'

/** What the wire can say of why an answer ended, and the word that it has where nobody says why, as the mapping's default is. */
export function endsOf(plan: Plan): { told: string[]; unsaid?: string } {
  const { chat, stream } = plan
  const hasCalls = toldParts(plan).includes('tool-call')
  const ends = stream.groups.flatMap(({ rules }) => rules.filter(({ op }) => op === 'finish'))
  const whole = chat.response ? endHoles(chat.response) : []
  const holes = [...whole, ...ends.flatMap(({ reading }) => endHoles(reading))]
  const told = new Set(holes.flatMap(({ table }) => (table ? toldBy(table, hasCalls) : [])))
  const [unsaid] = holes.flatMap(defaultOf)
  return { told: [...told].sort(), ...(unsaid !== undefined && { unsaid }) }
}

function endHoles(node: Bound): BoundHole[] {
  return wirePaths(node).flatMap(([bound]) => (isEnd(bound) ? [bound] : []))
}

/** Says why an answer ended, of which all words of all places are one. */
export function isEnd({ hole }: BoundHole): boolean {
  return hole.terms[0]!.path.join('.') === 'finishReason'
}

/** What is read again as it was written: a word for writing only means something else, but where calls tell that there were some. */
function toldBy({ entries }: EnumTable, hasCalls: boolean): string[] {
  return entries.flatMap(({ unified, encodeOnly }) => {
    if (unified === null) return []
    return (unified === 'tool-calls' ? hasCalls : !encodeOnly) ? [unified] : []
  })
}

/** A word that says nothing (`FINISH_REASON_UNSPECIFIED: ~`) claims nothing. */
function defaultOf({ hole, table }: BoundHole): string[] {
  const words = hole.defaults.flatMap(each => ('literal' in each && each.literal !== null ? `${each.literal}` : []))
  return words.filter(word => table?.entries.find(({ wire }) => wire === word)?.unified !== null)
}
