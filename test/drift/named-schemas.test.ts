import { expect, test } from 'vitest'
import { classify } from '../../generator/drift/classify.ts'
import { compareContracts } from '../../generator/drift/compare.ts'
import type { NamedSchema } from '../../generator/drift/named-schemas.ts'
import { everythingUsed } from '../../generator/drift/usage.ts'
import { distilRaw, overlay } from '../contract/miniature.ts'
import { object, type Tiny, tiny } from './tiny.ts'

const text = { type: 'string' }
const line = object({ id: text, url: text })
const asked: NamedSchema = { operation: 'POST /talk', direction: 'request', schema: 'Line' }
const told: NamedSchema = { ...asked, direction: 'response' }

/** What became of a document that keeps its lines, though no operation has them. */
function rulesOf(old: Tiny, now: Tiny, named: readonly NamedSchema[]): string[] {
  const [before, after] = [old, now].map(one => {
    const coverage = { operations: ['post /talk'], isTolerant: true }
    return distilRaw(tiny(one), [overlay([], ['Line'])], coverage).contract
  })
  return classify(compareContracts(before!, after!, named), everythingUsed).map(
    ({ rule, change: { name, places } }) =>
      `${rule} ${name} ${places.map(({ operation, path }) => [operation, ...path].join(' ')).join(', ')}`,
  )
}

test('a schema that a mapping names is compared in the direction in which it is used', () => {
  const pair: [Tiny, Tiny] = [{ schemas: { Line: line } }, { schemas: { Line: object({ id: text }) } }]
  expect(rulesOf(...pair, [])).toEqual([])
  expect(rulesOf(...pair, [asked])).toEqual(['request-property-removed url POST /talk#Line url'])
  expect(rulesOf(...pair, [told])).toEqual(['response-property-removed url POST /talk#Line url'])
})

test('one that a message of an operation holds is told there', () => {
  const request = object({ first: { $ref: '#/components/schemas/Line' } })
  const [old, now] = [line, object({ id: text })].map(Line => ({ request, schemas: { Line } }))
  expect(rulesOf(old!, now!, [asked])).toEqual(['request-property-removed url POST /talk first url'])
})

test('one that is gone', () => {
  const pair: [Tiny, Tiny] = [{ schemas: { Line: line } }, { schemas: { Row: line } }]
  expect(rulesOf(...pair, [asked])).toEqual(['request-type-changed Line POST /talk#Line'])
  expect(rulesOf(...pair, [told])).toEqual(['response-type-changed Line POST /talk#Line'])
})
