import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Added, addProvider } from '../../generator/provider-add/add.ts'
import { writeYaml } from '../../generator/provider-add/write-yaml.ts'
import { realInputs, type Texts } from '../generator/inputs.ts'

let house: Texts
let acme: Added

const text = readFileSync('test/provider/acme.yaml', 'utf8')
const add = (document: string, extend?: string) =>
  addProvider(
    {
      name: 'acme',
      text: document,
      from: 'https://acme.example/a.json',
      date: '2026-11-26',
      ...(extend && { extend }),
    },
    house,
  )

/** The document with one exact piece replaced, wherever it stands. */
function changed(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the document has no ${from}`)
  return text.replaceAll(from, to)
}

beforeAll(() => {
  house = realInputs('openai', 'openai-compatible', 'groq', 'cerebras')
  acme = add(text)
}, 120_000)

/** Pictures are no chat. */
const other = `openapi: 3.1.0
info: { title: Painter, version: "1" }
paths:
  /images:
    post:
      operationId: paint
      requestBody: { content: { application/json: { schema: { type: object, properties: { model: { type: string }, prompt: { type: string } } } } } }
      responses: { "200": { description: "", content: { application/json: { schema: { type: object, properties: { url: { type: string } } } } } } }
`

const fileOf = ({ files }: Added, base: string) => parse(files.get(`specs/acme/${base}`) ?? '')

describe('a vendor that speaks a known grammar', () => {
  it('leaves nothing to do, in at most 40 lines of mapping', () => {
    expect(acme).toMatchObject({ parent: 'openai-compatible', chat: 'POST /chat/completions', toDo: [], problems: [] })
    expect(acme.files.get('specs/acme/acme-chat.yaml')!.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  })

  it('takes from the document where it is, whose it is, who may call it and what of it is covered', () => {
    expect(fileOf(acme, 'source.yaml')).toMatchObject({
      kind: 'openapi',
      url: 'https://acme.example/a.json',
      revision: '7',
      date: '2026-11-26',
      licence: 'Apache-2.0',
      operations: ['post /chat/completions', 'get /models'],
    })
    expect(fileOf(acme, 'source.yaml').sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(fileOf(acme, 'provider.yaml')).toEqual({
      name: 'acme',
      baseURL: 'https://api.acme.example/v2',
      auth: 'bearer',
      env: { apiKey: ['ACME_API_KEY'], baseURL: ['ACME_BASE_URL'] },
      apis: ['acme-chat'],
      operations: { models: 'acme-chat' },
    })
  })

  it('wires the stream and the errors that no operation names, each with its reason', () => {
    const { actions } = fileOf(acme, 'overlays/stream.yaml')
    expect(actions.map((each: { update: object }) => JSON.stringify(each.update))).toEqual([
      expect.stringContaining('#/components/schemas/ChatChunk'),
      expect.stringContaining('#/components/schemas/Failure'),
    ])
  })

  it('changes what differs: it removes, has tables of its own, and fills what answers must have', () => {
    const mapping = fileOf(acme, 'acme-chat.yaml')
    expect(mapping).toMatchObject({
      extends: 'openai-compatible',
      '.without': expect.arrayContaining(['embed', 'model']),
    })
    expect(mapping.chat.request['.without']).toEqual(expect.arrayContaining(['top_k', 'response_format']))
    // Numbered as it inherits them: what `openai-compatible` removes of the list counts no more.
    expect(mapping.rules.systemMessage.cases.text).toEqual({ 0: null, 1: null, 2: null })
    expect(mapping.chat.response.region).toBe('$native.region ?? north')
    expect(mapping.enums.effort).toEqual({ low: 'low', high: 'high' })
    expect(mapping.enums.finish).toMatchObject({ tool_calls: 'tool-calls', melted: null })
    expect(mapping.rules.toolMessage.cases['tool-result'].content).toBe('$ | resultText')
    const system = { 0: null, 1: { content: '$content each textOut | joined' } }
    expect(mapping.rules.message.cases.system).toEqual(system)
    expect(acme.leftOut).toContain('chat.request.top_k')
  })

  it('says what must be assumed, and what a chat lacks', () => {
    const odd = changed('servers: [{ url: https://api.acme.example/v2/ }]', 'servers: [{ url: /v2 }]')
      .replace('{ type: http, scheme: bearer }', '{ type: apiKey, in: query, name: key }')
      .replace('tool_call_id: { type: string }, ', '')
      .replace('required: [role, tool_call_id, content]', 'required: [role, content]')
    const { toDo, files } = add(odd)
    expect(toDo.join('\n')).toMatch(/^baseURL: the document has \/v2/m)
    expect(toDo.join('\n')).toMatch(/^auth: .*bearer token is assumed/m)
    expect(toDo.join('\n')).toMatch(/^rules: .*the id of a tool-result/m)
    expect(files.get('specs/acme/provider.yaml')).toContain('baseURL: caller')
  })

  it('leaves to a person, with its place, what nothing but the vendor can tell', () => {
    const { toDo } = add(changed('delta:\n                type: object\n', 'delta:\n                type: string\n'))
    expect(toDo.join('\n')).toMatch(/^stream: /m)
  })
})

describe('what is no chat, or no document', () => {
  it.each([
    ['a web page', '<!doctype html><html></html>', /web page/],
    ['a document that is cut off', text.slice(0, 300), /cut off|not the whole|not valid YAML/],
    ['nothing', '', /is empty/],
    ['another API', other, /nothing of .* is chat/],
  ])('%s is refused', (_, document, message) => {
    expect(() => add(document)).toThrow(message)
  })

  it('an api to extend that there is not is named, with those that there are', () => {
    expect(() => add(text, 'openai-chatt')).toThrow(/no api is called openai-chatt; known: .*openai-chat/)
  })
})

describe('YAML as people write it', () => {
  it.each([
    { a: { b: null, c: [1, 'x: y', '~'], '*': '{}' } },
    { long: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field_${index}`, null])) },
    { list: [{ deep: { text: 'a'.repeat(200), empty: {}, none: [] } }, 'plain'] },
  ])('reads back as it was, in lines that fit: %#', value => {
    for (const depth of [0, 2, 9]) expect(parse(writeYaml(value, depth))).toEqual(value)
    const widths = writeYaml({ long: Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`f${at}`, 1])) }, 1)
    expect(Math.max(...widths.split('\n').map(line => line.length))).toBeLessThanOrEqual(150)
  })
})
