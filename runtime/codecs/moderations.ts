/** What moderation of a prompt and of its answer found: of each category whether it applies; how likely that is stays native. */

import { compact } from '../adapter/native.ts'
import { isObject } from '../text/json.ts'
import type { JsonObject, Safety, SafetyFinding } from '../types.ts'

/** A side that was not moderated, on wires that must say something of both. */
const unmoderated = { type: 'error', code: 'not_moderated', message: 'There is no moderation of this.' }

/** Nothing of a side that could not be moderated. */
export function moderationIn(moderation: unknown): Safety | undefined {
  if (!isObject(moderation)) return undefined
  const { input, output } = moderation
  const found: Safety = compact({ prompt: foundIn(input), answer: foundIn(output) })
  return found.prompt || found.answer ? found : undefined
}

/** One finding a category: it applies where any of the results says so. */
function foundIn(side: unknown): SafetyFinding[] | undefined {
  const results = isObject(side) && Array.isArray(side.results) ? side.results : [side]
  const found = new Map<string, boolean>()
  for (const result of results)
    for (const [category, applies] of Object.entries(categoriesOf(result)))
      if (typeof applies === 'boolean') found.set(category, applies || found.get(category) === true)
  return found.size === 0 ? undefined : [...found].map(([category, detected]) => ({ category, detected }))
}

function categoriesOf(result: unknown): JsonObject {
  return isObject(result) && isObject(result.categories) ? result.categories : {}
}

/** Both sides, as `write` says it of one; a side that is found to be the same is what was `kept` of it. */
export function moderationOf(
  { prompt, answer }: Safety,
  kept: unknown,
  write: (found: readonly SafetyFinding[], side: 'prompt' | 'answer') => object,
): object | undefined {
  const { input, output } = isObject(kept) ? kept : {}
  const sideOf = (name: 'prompt' | 'answer', found: readonly SafetyFinding[] = [], side: unknown) =>
    found.length === 0 || JSON.stringify(foundIn(side)) === JSON.stringify(found) ? side : write(found, name)
  const [before, after] = [sideOf('prompt', prompt, input), sideOf('answer', answer, output)]
  if (before === undefined && after === undefined) return undefined
  return { input: before ?? unmoderated, output: after ?? unmoderated }
}

/** One result. What other checks have found applies where they saw any of it, or held back for it; what has no name here has none there. */
export function moderationResult(found: readonly SafetyFinding[]): object {
  const applies = ({ detected, blocked }: SafetyFinding) => detected ?? blocked ?? false
  const named = found.filter(({ category }) => category !== '')
  return {
    type: 'moderation_result',
    model: 'unknown',
    flagged: found.some(applies),
    categories: Object.fromEntries(named.map(each => [each.category, applies(each)])),
    category_scores: {},
    category_applied_input_types: {},
  }
}

/** Whether a filter says it: how much there was, or whether it held it back. Moderation only says what there was. */
export function isFiltered({ level, blocked }: SafetyFinding): boolean {
  return level !== undefined || blocked !== undefined
}
