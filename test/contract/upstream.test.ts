import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Distilled, distil } from '../../generator/contract/distil.ts'
import { same } from '../../generator/contract/json.ts'
import { loadContract } from '../../generator/contract/load.ts'
import type { Schema } from '../../generator/contract/model.ts'
import { type Overlay, parseOverlay } from '../../generator/contract/overlay.ts'
import { readDocument } from '../../generator/contract/read.ts'
import { createReport } from '../../generator/contract/report.ts'
import { parseSource } from '../../generator/contract/source.ts'
import { refsOf } from '../../generator/contract/walk.ts'
import { shuffle } from './miniature.ts'

const UPSTREAM = join('..', 'shared', 'upstream')
const isThere = existsSync(UPSTREAM)
if (!isThere) console.log(`skipped: the vendors' documents are not at ${UPSTREAM}`)

const documents = isThere
  ? readdirSync(UPSTREAM, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(json|yaml)$/.test(name))
      .sort()
  : []
const read = (name: string) => readFileSync(join(UPSTREAM, name), 'utf8')

describe.skipIf(!isThere)("the vendors' documents", () => {
  test.each(documents)('%s', { timeout: 60_000 }, name => {
    const text = read(name)
    // Read once, as reading YAML takes longer than all that follows.
    const raw = readDocument(text, createReport())
    const distilled = distil(JSON.stringify(raw), {}, [])
    const written = JSON.stringify(distilled.contract)
    const { schemas } = distilled.contract.components
    expect(Object.keys(distilled.contract.paths).length).toBeGreaterThan(3)
    expect(
      Object.values(schemas)
        .flatMap(refsOf)
        .filter(ref => !Object.hasOwn(schemas, ref.split('/')[3] ?? '')),
    ).toEqual([])
    const prose = text.match(/"?(description|documentation)"?: *["']?(<p>)?[A-Z][A-Za-z ,]{30,80}/g) ?? []
    const words = prose.filter((_, index) => index % 25 === 0).map(line => line.replace(/^.*?: *["']?(<p>)?/, ''))
    expect(words.filter(word => written.includes(word))).toEqual([])
    expect(words.length).toBeGreaterThan(0)
    const again = distil(written, {}, [])
    expect(JSON.stringify(again.contract) === written, 'distilled again').toBe(true)
    expect(again.mended).toEqual([])
    const shuffled = distil(JSON.stringify(shuffle(raw, 42)), {}, [])
    expect(JSON.stringify(shuffled.contract) === written, 'shuffled keys').toBe(true)
    expect(shuffled.mended).toEqual(distilled.mended)
  })

  test('where one schema is published in two spellings of null, it distils to one', { timeout: 60_000 }, () => {
    const [old, now] = ['2026-05-29', '2026-08-22'].map(
      date => distil(read(`openrouter/${date}.yaml`), {}, []).contract,
    )
    const names = Object.keys(old?.components.schemas ?? {}).filter(name => now?.components.schemas[name])
    const equal = names.filter(name => same(old?.components.schemas[name], now?.components.schemas[name]))
    expect(equal.length / names.length).toBeGreaterThan(0.7)
  })
})

describe.skipIf(!isThere)('the OpenAPI conversion of a Discovery document says the same', () => {
  const contracts = () =>
    (['gemini/2026-06-11.discovery.json', 'gemini/2026-08-22.openapi.json'] as const).map(
      name => distil(read(name), {}, []).contract,
    ) as [Distilled['contract'], Distilled['contract']]

  test('of every property that both have; what differs are ten weeks of the API', () => {
    const [discovery, conversion] = contracts()
    const differing: string[] = []
    let equal = 0
    for (const [name, schema] of Object.entries(discovery.components.schemas)) {
      for (const [property, one] of Object.entries(schema.properties ?? {})) {
        const other: Schema | undefined = conversion.components.schemas[name]?.properties?.[property]
        if (other === undefined) continue
        if (same(one, other)) equal++
        else differing.push(`${name}.${property}`)
      }
    }
    expect(equal).toBeGreaterThan(500)
    expect(differing.sort()).toEqual([
      'ComputerUse.environment', // two values more
      'GenerationConfig.responseModalities', // VIDEO
      'GenerationConfig.responseSchema', // deprecated since
      'Part.mediaResolution', // dangling in the older document
      'SafetyRating.category', // HARM_CATEGORY_JAILBREAK
      'SafetySetting.category', // HARM_CATEGORY_JAILBREAK
    ])
  })

  test('of every operation that both have', () => {
    const [discovery, conversion] = contracts()
    let compared = 0
    for (const [path, item] of Object.entries(conversion.paths)) {
      for (const [method, other] of Object.entries(item)) {
        // The conversion writes the version into its server's URL.
        const one = discovery.paths[`/v1beta${path}`]?.[method]
        if (one === undefined) continue
        compared++
        const names = (operation: typeof one) =>
          operation.parameters?.map(({ in: place, name }) => `${place} ${name}`) ?? []
        // The conversion gives the first path parameter the pattern of the whole resource name, and requires no body.
        expect(names(other)).toEqual(names(one))
        expect(other.requestBody?.content).toEqual(one.requestBody?.content)
        const json = (operation: typeof one) => operation.responses['200']?.content?.['application/json']
        expect(json(other)).toEqual(json(one))
      }
    }
    expect(compared).toBeGreaterThan(45)
  })
})

const vendored: [string, string][] = [
  ['openai', 'openai/2026-08-21.json'],
  ['anthropic', 'anthropic/2026-06-11.json'],
  ['bedrock', 'bedrock/2026-10-01.service-2.json'],
  ['gemini', 'gemini/2026-06-11.discovery.json'],
]

function overlaysOf(provider: string): Overlay[] {
  const folder = join('specs', provider, 'overlays')
  const names = readdirSync(folder).sort()
  return names.map(name => parseOverlay(readFileSync(join(folder, name), 'utf8'), name))
}

const sourceOf = (provider: string) =>
  parseSource(readFileSync(join('specs', provider, 'source.yaml'), 'utf8'), provider)
const contractOf = (provider: string) => readFileSync(join('specs', provider, 'openapi.yaml'), 'utf8')

describe.each(vendored)('the vendored contract of %s', (provider, document) => {
  test.skipIf(!isThere)('is what the document distils to, without a warning', () => {
    const { contract, text, warnings } = distil(read(document), sourceOf(provider), overlaysOf(provider))
    expect(warnings).toEqual([])
    expect(parse(text)).toEqual(contract)
    expect(text === contractOf(provider)).toBe(true)
  })

  test('is closed, and each schema is of one form', () => {
    const { schemas, operations } = loadContract(provider, contractOf(provider))
    const refs = Object.values(schemas).flatMap(refsOf)
    expect(refs.filter(ref => !Object.hasOwn(schemas, ref.split('/')[3] ?? ''))).toEqual([])
    expect(
      operations
        .map(({ method, path, query }) => `${method} ${path}${query ? `?${new URLSearchParams(query)}` : ''}`)
        .sort(),
    ).toEqual([...sourceOf(provider).operations].sort())
    for (const { responses } of operations) {
      expect(responses.some(({ status, schema }) => /^(default|[45]XX)$/.test(status) && schema)).toBe(true)
    }
    for (const [name, schema] of Object.entries(schemas)) expect(formsOf(schema), name).toBeLessThanOrEqual(1)
  })
})

/** How many of reference, type and union a schema is at once, at worst. */
function formsOf(schema: Schema): number {
  // A union of nothing but `required` says which keys exclude one another, beside the form.
  const excludes = schema.oneOf?.every(part => Object.keys(part).every(key => key === 'required' || key === 'not'))
  const forms = ['$ref', 'type', 'anyOf', ...(excludes ? [] : (['oneOf'] as const)), 'allOf'] as const
  const own = forms.filter(key => schema[key] !== undefined).length
  const children = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ]
  return Math.max(own, ...children.map(formsOf))
}

test('streams are wired to the operations that stream', () => {
  const streams = vendored.flatMap(([provider]) =>
    loadContract(provider, contractOf(provider)).operations.flatMap(({ path, responses }) =>
      responses.flatMap(({ mediaType, schema }) =>
        mediaType === 'text/event-stream' ? [`${path} ${schema?.$ref?.split('/')[3]}`] : [],
      ),
    ),
  )
  expect(streams).toEqual([
    '/audio/transcriptions CreateTranscriptionResponseStreamEvent',
    '/chat/completions CreateChatCompletionStreamResponse',
    '/images/generations ImageGenStreamEvent',
    '/responses ResponseStreamEvent',
    '/v1/messages MessageStreamEvent',
    '/v1beta/models/{modelsId}:streamGenerateContent GenerateContentResponse',
  ])
})
