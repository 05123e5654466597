/** What guardrails traced, as findings: whatever their policies are called, what was looked for stands in lists, with what was done. */
import type { Context } from '../adapter/adapter.ts'
import { lacks } from '../adapter/loss.ts'
import { isObject } from '../text/json.ts'
import type { JsonObject, SafetyFinding } from '../types.ts'

const levels = ['none', 'low', 'medium', 'high']

/** One finding a category, the gravest: of a topic its name, of all else its type, of what has neither the list that it stands in. */
export function foundIn(assessments: unknown): SafetyFinding[] {
  const found = new Map<string, SafetyFinding>()
  for (const assessment of valuesOf(assessments).flatMap(each => (Array.isArray(each) ? each : [each])))
    for (const policy of valuesOf(assessment))
      for (const [kind, list] of Object.entries(isObject(policy) ? policy : {}))
        for (const item of Array.isArray(list) ? list : [])
          if (isObject(item) && typeof item.action === 'string') {
            const now = findingOf(item, kind)
            found.set(now.category, graver(found.get(now.category), now))
          }
  return [...found.values()]
}

function findingOf({ name, type, confidence, action, detected }: JsonObject, kind: string): SafetyFinding {
  const level = String(confidence).toLowerCase()
  const isFound = typeof detected === 'boolean' ? detected : action !== 'NONE' || undefined
  return {
    category: categoryOf(String(name ?? type ?? kind)),
    ...(levels.includes(level) && { level }),
    ...(isFound !== undefined && { detected: isFound }),
    blocked: action === 'BLOCKED',
  }
}

function categoryOf(word: string): string {
  const slug = word.replace(/([a-z])(?=[A-Z])/g, '$1-').replace(/[\s_]+/g, '-')
  return slug.toLowerCase().replace(/^prompt-attack$/, 'jailbreak')
}

function graver(one: SafetyFinding | undefined, other: SafetyFinding): SafetyFinding {
  if (one === undefined) return other
  const isGraver = levels.indexOf(other.level ?? '') > levels.indexOf(one.level ?? '')
  const [grave, light] = isGraver ? [other, one] : [one, other]
  const detected = grave.detected || light.detected
  return { ...grave, ...(detected && { detected }), blocked: grave.blocked === true || light.blocked === true }
}

/** The assessment that is read as these: what has a level is of a filter, what has none that filters know is a topic. */
export function assessmentOf(found: readonly SafetyFinding[], context: Context, field: string): object {
  const isKnown = ({ level = '' }: SafetyFinding) => levels.includes(level)
  const done = ({ blocked, detected }: SafetyFinding) => ({ action: blocked ? 'BLOCKED' : 'NONE', detected })
  for (const [index, each] of found.entries())
    if (each.level !== undefined && !isKnown(each))
      lacks(context, `has no level of ${each.level}`, field, index, 'level')
  const filters = found
    .filter(isKnown)
    .map(each => ({ type: typeOf(each.category), confidence: each.level?.toUpperCase(), ...done(each) }))
  const topics = found
    .filter(each => !isKnown(each))
    .map(each => ({ name: each.category, type: 'DENY', ...done(each) }))
  return {
    ...(filters.length > 0 && { contentPolicy: { filters } }),
    ...(topics.length > 0 && { topicPolicy: { topics } }),
  }
}

function typeOf(category: string): string {
  return category === 'jailbreak' ? 'PROMPT_ATTACK' : category.replaceAll('-', '_').toUpperCase()
}

function valuesOf(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value) : []
}
