import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Classified } from '../../generator/drift/classify.ts'
import { RULES } from '../../generator/drift/rules.ts'
import { cutTo } from './beside-redocly/cut.ts'
import { type Findings, findingsOf } from './beside-redocly/findings.ts'
import { changesOfPair, operationsCovered } from './beside-redocly/ours.ts'
import { pageOf } from './beside-redocly/page.ts'
import { NEW, OLD, oursOf, verdicts } from './beside-redocly/rows.ts'

const isThere = existsSync(OLD) && existsSync(NEW)
if (!isThere) console.info(`skipped: there is no ${OLD} or no ${NEW}`)

test('a document is cut to its operations and what they reach', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const text = JSON.stringify({
    openapi: '3.1.0',
    paths: { '/a': { get: { a: ref('A') }, post: { b: ref('C') } }, '/b': { get: {} } },
    components: { schemas: { A: { b: ref('B') }, B: { a: ref('A') }, C: {} }, securitySchemes: { key: {} } },
  })
  expect(JSON.parse(JSON.stringify(cutTo(['get /a'], text)))).toEqual({
    openapi: '3.1.0',
    paths: { '/a': { get: { a: ref('A') } } },
    components: { schemas: { A: { b: ref('B') }, B: { a: ref('A') } }, securitySchemes: { key: {} } },
    tags: [],
  })
})

describe.skipIf(!isThere)('beside redocly diff', { timeout: 60_000 }, () => {
  const rows = verdicts()
  let findings: Findings
  let changes: Classified[]

  beforeAll(async () => {
    findings = await findingsOf(OLD, NEW, operationsCovered())
    changes = await changesOfPair()
  }, 60_000)

  test('each of its major changes has a verdict', () => {
    expect(rows.map(({ finding }) => finding)).toEqual(findings.major)
    expect(findings.major.length).toBe(findings.summary.major)
  })

  test('what is true, ours finds too, in a class that is told', () => {
    const loud = new Set(['breaking', 'decode-risk', 'new-to-decode'])
    const missed = rows.filter(row => row.verdict !== 'false' && !oursOf(row, changes).some(one => loud.has(one.class)))
    expect(missed.map(({ finding }) => finding)).toEqual([])
  })

  test('what is false, ours does not call breaking or a risk', () => {
    const raised = rows.flatMap(row => (row.verdict === 'false' ? oursOf(row, changes) : []))
    expect(raised.map(one => one.class).filter(name => name === 'breaking' || name === 'decode-risk')).toEqual([])
    expect(raised.length).toBeGreaterThan(0)
  })

  test('every change of ours that breaks by its rule is a true finding of both', () => {
    const names = (rule: string) => changes.filter(one => one.rule === rule).map(one => one.change.places[0].property)
    const breaking = [...new Set(changes.map(({ rule }) => rule))].filter(rule => RULES[rule] === 'breaking')
    expect(breaking.map(rule => [rule, names(rule)])).toEqual([
      ['request-type-changed', ['error']],
      ['request-media-type-removed', [undefined]],
    ])
    const shared = rows.filter(
      row => row.verdict === 'true' && oursOf(row, changes).some(one => one.class === 'breaking'),
    )
    expect(shared.length).toBe(3)
  })

  test('a verdict that names what ours does not say is an error', () => {
    const wrong = {
      finding: 'x',
      verdict: 'true',
      why: '',
      ours: ['response-value-added none Response.model'],
    } as const
    expect(() => oursOf({ ...wrong, ours: [...wrong.ours] }, changes)).toThrow(
      /nothing of ours is response-value-added/,
    )
  })

  test('the page is what `npm run drift:beside` writes', () => {
    expect(readFileSync('docs/drift-beside-redocly.md', 'utf8')).toBe(pageOf(rows, findings, changes))
  })
})
