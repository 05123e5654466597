import { expect, test } from 'vitest'
import type { Place } from '../../generator/drift/change.ts'
import type { Drift } from '../../generator/drift/drift.ts'
import { reportMarkdown } from '../../generator/drift/report-markdown.ts'
import { reportTerminal } from '../../generator/drift/report-terminal.ts'
import { changesOf, nothing, object, type Tiny } from './tiny.ts'

const text = { type: 'string' }
const drift = (old: Tiny, now: Tiny): Drift => ({ old: 'old', new: 'new', changes: changesOf(old, now), proposals: [] })
const block = (tag: string, more = {}) => object({ type: { const: tag }, ...more })

test('the values of one list are one line, and so is one property of several variants', () => {
  const of = (values: string[], more: object) => ({
    request: object({
      role: { type: 'string', enum: values },
      parts: { type: 'array', items: { oneOf: [block('a', more), block('b', more)] } },
    }),
  })
  const report = reportTerminal(drift(of(['x'], {}), of(['x', 'y', 'z'], { cache: text })))
  expect(report).toBe(`old → new

NEW TO USE: requests may say more (4)
  POST /talk
    cache in body parts[] {type=a} and 1 more [request-property-added]
    y, z in body role [request-value-added]
`)
})

test('a terminal has no more lines than a minute is long; what is harmless is a number', () => {
  const many = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`p${index}`, text]))
  const report = reportTerminal(
    drift({ request: object({ a: text }) }, { request: object({ a: { type: ['string', 'null'] }, ...many }) }),
  )
  expect(report.split('\n').length).toBeLessThan(50)
  expect(report).toContain('… 51 more lines')
  expect(report).toContain('HARMLESS (1)\n')
})

test('a name of a vendor ends no code span and opens no tag', () => {
  const place: Place = { operation: 'GET /<b>*', direction: 'request', part: 'body', path: ['a`b'], variants: [] }
  const changes: Drift['changes'] = [
    {
      class: 'breaking',
      rule: 'request-property-removed',
      effect: 'major',
      change: { kind: 'property', what: 'removed', name: 'a`b\n# c', places: [place] },
    },
  ]
  const report = reportMarkdown({ old: 'o', new: 'n', changes, proposals: [] })
  expect(report).toContain('**GET /\\<b\\>\\***')
  expect(report).toContain('- `` a`b # c `` in `body`')
})

test('what is folded and what is not', () => {
  const report = reportMarkdown(
    drift({ request: object({ a: text, b: text }) }, { request: object({ a: { type: ['string', 'null'] } }) }),
  )
  expect(report).toMatch(/## Breaking \(1\)[\s\S]*<details>\n<summary>Harmless \(1\)<\/summary>[\s\S]*<\/details>\n$/)
  expect(reportMarkdown(drift({}, {}))).toContain('No change.')
})

test('a difference seen at many places is told at the shortest ways alone', () => {
  const properties = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`p${index}`, { $ref: '#/components/schemas/S' }]),
  )
  const of = (more: object): Tiny => ({ request: object(properties), schemas: { S: object({ n: text, ...more }) } })
  const changes = changesOf(of({}), of({ m: text }))
  expect(changes.map(({ change }) => change.places.length)).toEqual([24])
})

test('what is touched of ours stands beside a change, and what would answer it at the end', () => {
  const place: Place = { operation: 'POST /talk', direction: 'response', part: '200', path: ['end'], variants: [] }
  const lines = ['specs/talk/talk.yaml:9', 'specs/talk/talk.yaml:30']
  const consequences = {
    lines,
    nearest: false,
    features: ['chat answer: finishReason'],
    unified: ['finishReason'],
    capabilities: [],
    apis: ['talk'],
    pairs: [],
    ledger: [],
  }
  const report: Drift = {
    old: 'o',
    new: 'n',
    changes: [
      {
        class: 'new-to-decode',
        rule: 'response-value-added',
        effect: 'minor',
        change: { kind: 'enum-value', what: 'added', name: 'pause', places: [place] },
        consequences,
      },
    ],
    proposals: [
      {
        file: 'specs/talk/talk.yaml',
        edit: { kind: 'add', path: ['enums', 'finish'], key: 'pause', value: 'other' },
        why: 'a line for pause',
      },
    ],
  }
  expect(reportTerminal(report)).toContain('[response-value-added] ← specs/talk/talk.yaml:9 and 1 more\n')
  expect(reportTerminal(report)).toMatch(/PROPOSED[^\n]*\(1\)\n {2}specs\/talk\/talk\.yaml: a line for pause\n$/)
  const markdown = reportMarkdown(report)
  expect(markdown).toContain('· `specs/talk/talk.yaml:9`, `specs/talk/talk.yaml:30` (`finishReason`)')
  expect(markdown).toContain('## Proposed edits of the mappings\n\n- `specs/talk/talk.yaml`: a line for pause')
})

test('changes stand under their feature, with the capabilities and gateway pairs that inherit them', () => {
  const of = (name: string, feature: string, more = {}): Drift['changes'][0] => ({
    class: 'breaking',
    rule: 'request-property-removed',
    effect: 'major',
    change: {
      kind: 'property',
      what: 'removed',
      name,
      places: [{ operation: 'POST /talk', direction: 'request', part: 'body', path: [name], variants: [] }],
    },
    consequences: { ...nothing, features: [feature], ...more },
  })
  const pairs = ['a → a', 'a → b', 'b → a', 'a → c', 'c → a']
  const changes = [
    of('z', 'streaming'),
    of('k', 'chat request: topK', { capabilities: ['a: request.topK'], pairs }),
    of('alone', 'chat request: topK', { pairs: ['b → b'] }),
  ]
  const report = { old: 'old', new: 'new', changes, proposals: [] }
  expect(reportTerminal(report)).toBe(`old → new

BREAKING: what we send or read is gone or refused (3)
  chat request: topK · capabilities: request.topK · gateway: a, b ⇄ c
    k in POST /talk body [request-property-removed]
    alone in POST /talk body [request-property-removed]
  streaming
    z in POST /talk body [request-property-removed]
`)
  expect(reportMarkdown(report)).toContain(
    '**chat request: topK** · capabilities: request.topK · gateway: a, b ⇄ c\n\n- `k`',
  )
})

test('what the generator does not take is to do by hand', () => {
  const edit = { kind: 'add', path: ['enums'], key: 'a', value: 'b' } as const
  const file = 'specs/talk/talk.yaml'
  const proposals = [
    { file, edit, why: 'a is new' },
    { file, edit, why: 'c is new', problem: `${file}:3:1: no such thing [code]\n    did you mean d?` },
  ]
  const report = {
    ...drift({}, { request: object({ a: text }) }),
    proposals,
    open: [`${file}:9:9: e is missing [code]`],
  }
  expect(reportTerminal(report)).toMatch(
    /PROPOSED[^\n]*\(1\)\n {2}specs\/talk\/talk\.yaml: a is new\n\nTO DO BY HAND \(2\)\n[^\n]*: c is new; but [^\n]*did you mean d\?\n {2}specs\/talk\/talk\.yaml:9:9: e is missing/,
  )
  expect(reportMarkdown(report)).toContain('## To do by hand\n\n- `specs/talk/talk.yaml`: c is new; but')
})
