import { expect, test } from 'vitest'
import { walkPlan } from '../../generator/drift/walk-plan.ts'
import { real, realFields, unified } from './real-plans.ts'

/** What each plan has on the wire of its contract. */
const planned = new Map(
  real.flatMap(({ plans }) =>
    plans.map(plan => [plan.mapping.api, new Set(walkPlan(plan, unified).flatMap(({ unified }) => unified))] as const),
  ),
)
const everyField = new Set([...planned.values()].flatMap(fields => [...fields]))

/** A contract may narrow which parts a list may hold; a mapping alone does not say it. */
const anyPart = /(^|\.)(system\[\]|messages\[\]\.content\[\]\.content\[\])(\.|$)/

test.each([...planned])(
  '%s: of the fields that any plan has, its mapping names those of its own plan',
  (api, fields) => {
    const named = [...realFields.get(api)!].filter(field => everyField.has(field))
    const more = named.filter(field => !fields.has(field))
    expect(fields.size).toBeGreaterThan(40)
    expect([...fields].filter(field => !named.includes(field))).toEqual([])
    expect(more.filter(field => !anyPart.test(field))).toEqual([])
  },
)
