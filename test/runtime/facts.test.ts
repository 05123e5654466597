import { describe, expect, it } from 'vitest'
import { type FactRow, matchFacts } from '../../runtime/adapter/facts.ts'

const rows: FactRow[] = [
  { match: ['o[134]*', 'big-5*'], except: ['big-5-chat*'], facts: { reasoning: true, developerRole: true } },
  { match: ['big-5-mini'], facts: { developerRole: false, maxOutputTokens: 100 } },
  { match: ['old.[0-9]'], facts: { effort: true } },
]

describe('facts', () => {
  it.each([
    ['o1', { reasoning: true, developerRole: true }],
    ['o3-mini', { reasoning: true, developerRole: true }],
    ['o2', {}],
    ['ao1', {}],
    ['big-5', { reasoning: true, developerRole: true }],
    ['big-5-chat-latest', {}],
    ['big-5-mini', { reasoning: true, developerRole: false, maxOutputTokens: 100 }],
    ['big-5-mini-2025-08-07', { reasoning: true, developerRole: false, maxOutputTokens: 100 }],
    ['models/big-5-mini@20250807', { reasoning: true, developerRole: false, maxOutputTokens: 100 }],
    ['old.7', { effort: true }],
    ['oldx7', {}],
    ['', {}],
    ['constructor', {}],
  ])('of %j', (model, facts) => {
    expect(matchFacts(rows, model)).toEqual(facts)
    expect(matchFacts(rows, model)).toEqual(facts)
  })

  it('are a fresh object each time', () => {
    matchFacts(rows, 'o1').reasoning = false
    expect(matchFacts(rows, 'o1').reasoning).toBe(true)
  })
})
