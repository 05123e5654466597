import type { ChangeClass } from './rules.ts'

export type Effect = 'major' | 'minor' | 'patch'

/**
 * What taking a change in does to the version of our package. Its types follow the contract, so that what breaks there
 * breaks our callers; what only reading must survive is a repair; what nobody here covers changes no type of ours.
 */
export function effectOf(change: ChangeClass): Effect {
  return effects[change]
}

const effects: Record<ChangeClass, Effect> = {
  breaking: 'major',
  'new-to-decode': 'minor',
  'new-to-use': 'minor',
  deprecated: 'minor',
  'decode-risk': 'patch',
  'not-covered': 'patch',
  harmless: 'patch',
}
