import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { distil } from '../../generator/contract/distil.ts'
import { ContractError } from '../../generator/contract/error.ts'
import { readDocument } from '../../generator/contract/read.ts'
import { createReport } from '../../generator/contract/report.ts'
import { miniature } from './miniature.ts'

function failure(text: string): ContractError {
  try {
    distil(text, {}, [])
  } catch (error) {
    if (error instanceof ContractError) return error
    throw error
  }
  throw new Error('it was read without complaint')
}

describe('what is no document says so, and what to do', () => {
  test.each([
    ['nothing', '', 'empty', /fetch it again/],
    ['blanks', ' \n\n', 'empty', /fetch it again/],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'html', /source\.yaml/],
    ['an XML error', '<?xml version="1.0"?><Error/>', 'html', /source\.yaml/],
    ['a list', '[]', 'not-an-object', /a list/],
    ['a word', 'Not Found', 'not-an-object', /a string/],
    ['an object of another kind', '{"message":"Not Found"}', 'unknown-kind', /message/],
    ['Swagger 2.0', '{"swagger":"2.0","paths":{}}', 'unknown-kind', /swagger/],
    ['OpenAPI 4', '{"openapi":"4.0.0","paths":{}}', 'unknown-kind', /4\.0\.0/],
    ['broken JSON', '{"openapi": "3.1.0",, }', 'syntax', /JSON/],
    ['broken YAML', 'openapi: 3.1.0\npaths: [a, b\nx: }\ny: 1\nz: 2\n', 'syntax', /line/],
  ])('%s', (_, text, kind, advice) => {
    const error = failure(text)
    expect(error.kind).toBe(kind)
    expect(error.message).toMatch(advice)
  })
})

describe('a document that is cut off', () => {
  const document = miniature({
    Root: { type: 'object', properties: Object.fromEntries(names().map(name => [name, ref(name)])) },
    ...Object.fromEntries(names().map(name => [name, { type: 'string' }])),
  })

  test('JSON, anywhere', () => {
    const text = JSON.stringify(document)
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(failure(text.slice(0, Math.floor(text.length * share))).kind, `${share}`).toBe('truncated')
    }
  })

  test('YAML, before its paths', () => {
    expect(failure('openapi: 3.1.0\ninfo:\n  title: T\n').kind).toBe('truncated')
  })

  test('YAML, in its components, where it still parses', () => {
    const text = stringify(document)
    const cut = text.slice(0, text.indexOf('\n    N3:'))
    expect(() => readDocument(cut, createReport())).not.toThrow()
    expect(failure(cut)).toMatchObject({ kind: 'truncated', message: expect.stringMatching(/references lead nowhere/) })
  })

  test('YAML, inside a quoted scalar', () => {
    expect(failure(`openapi: 3.1.0\npaths: {}\ninfo:\n  title: "cut`).kind).toBe('truncated')
  })

  function names(): string[] {
    return Array.from({ length: 20 }, (_, index) => `N${index}`)
  }

  function ref(name: string): { $ref: string } {
    return { $ref: `#/components/schemas/${name}` }
  }
})

describe('content decides, not the name', () => {
  const document = miniature({ Root: { type: 'string' } })

  test.each([
    ['JSON', JSON.stringify(document)],
    ['JSON with a byte order mark', `\uFEFF${JSON.stringify(document)}`],
    ['YAML', stringify(document)],
    ['YAML after a comment', `# Generated\n---\n${stringify(document)}`],
    ['a YAML flow mapping', "{openapi: 3.1.0, info: {title: T, version: '7'}, paths: {}}"],
  ])('%s', (_, text) => {
    expect(readDocument(text, createReport()).openapi).toBe('3.1.0')
  })
})

describe('text that parsers refuse', () => {
  const yaml = [
    'openapi: 3.1.0',
    'info:',
    "  title: 'it''s",
    '    two lines',
    "    '",
    'paths:',
    '  /a:',
    '    get:',
    '      responses:',
    "        '200':",
    '          description: |',
    "            note: 'not a quote that matters",
    '          content:',
    '            application/json:',
    '              example:',
    "                - text: 'first",
    '',
    '[^0]: under-indented',
    "'",
    '                  number: 5',
    '',
  ].join('\n')

  test('under-indented single-quoted scalars are indented, and each line is reported', () => {
    const report = createReport()
    const document = readDocument(yaml, report)
    expect(report.mendings()).toEqual([{ rule: 'under-indented-scalar', where: 'line 18', count: 2 }])
    expect(JSON.stringify(document)).toContain('"text":"first\\n[^0]: under-indented "')
    expect(JSON.stringify(document)).toContain('"number":5')
    expect(JSON.stringify(document)).toContain("note: 'not a quote that matters")
  })

  test('sound text is never touched', () => {
    const report = createReport()
    readDocument("openapi: 3.1.0\npaths: {}\ninfo: 'a ''quoted'' word'\n", report)
    expect(report.mendings()).toEqual([])
  })

  test('a duplicate key is reported, and the last one holds', () => {
    const report = createReport()
    expect(readDocument('openapi: 3.0.0\nopenapi: 3.1.0\npaths: {}\n', report).openapi).toBe('3.1.0')
    expect(report.mendings()).toMatchObject([{ rule: 'duplicate-key', count: 1 }])
  })
})
