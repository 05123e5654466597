/** A provider is data: how much TypeScript each has, and which capabilities of the runtime only one asks for. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mappingsByApi, providersOf } from '../../generator/inputs.ts'
import { parseMapping } from '../../generator/mapping/parse.ts'
import { parseProvider } from '../../generator/provider/provider.ts'

const specs = readdirSync('specs', { recursive: true, encoding: 'utf8' }).filter(path => path.includes('.'))
const inputs = new Map(specs.map(path => [`specs/${path}`, readFileSync(`specs/${path}`, 'utf8')]))
const providers = providersOf(inputs)
const byApi = mappingsByApi(providers)

/** What each asks the runtime for by name, beside what all have. */
const asks = providers.flatMap(({ name, provider, mappings }) => {
  const { file, text } = provider!
  const { stream, signing, env, tokens, paths, baseURL } = parseProvider(file, text)
  const transports = mappings.map(each => parseMapping(each, byApi).stream.transport)
  const named = [
    ...transports.map(transport => `transport ${transport}`),
    ...(stream ? [`carrier ${stream}`] : []),
    ...Object.keys(signing ?? {}).map(way => `signing ${way}`),
    ...(env.host ? ['a host for an address'] : []),
    ...(tokens ? ['tokens'] : []),
    ...(paths ? ['paths'] : []),
    ...(typeof baseURL === 'object' ? ['a table of addresses'] : []),
    ...(inputs.get(`specs/${name}/openapi.yaml`)?.match(/multipart\/[\w-]+/g) ?? []).map(type => `bodies ${type}`),
  ]
  return [...new Set(named)].map(capability => ({ capability, name }))
})

it('none has TypeScript of its own', () => {
  const byHand = providers.map(({ name }) => {
    const own = specs.filter(path => path.startsWith(`${name}/`) && !path.endsWith('.yaml'))
    return { name, TypeScript: own.length }
  })
  console.info(`TypeScript per provider: ${byHand.map(({ name, TypeScript }) => `${name} ${TypeScript}`).join(', ')}`)
  expect(byHand.length).toBeGreaterThanOrEqual(21)
  expect(byHand.filter(({ TypeScript }) => TypeScript > 0)).toEqual([])
})

it('at most five capabilities of the runtime are asked for by one provider only: these', () => {
  const users = (wanted: string) => asks.filter(({ capability }) => capability === wanted).map(({ name }) => name)
  const all = [...new Set(asks.map(({ capability }) => capability))].sort()
  console.info(all.map(capability => `${capability}: ${users(capability).join(', ')}`).join('\n'))
  const lonely = Object.fromEntries(all.filter(each => users(each).length === 1).map(each => [each, users(each)[0]]))
  expect(lonely).toEqual({
    'a host for an address': 'ollama',
    'bodies multipart/related': 'gemini',
    'carrier aws-event-stream-payloads': 'anthropic-bedrock',
    'transport aws-event-stream': 'bedrock',
    'transport ndjson': 'ollama',
  })
  expect(Object.keys(lonely).length).toBeLessThanOrEqual(5)
})

const linesOf = (text: string) => text.trimEnd().split('\n').length
const pages = providers.flatMap(({ mappings }) => mappings)
const heirs = pages.filter(({ text }) => /^extends:/m.test(text))
const told = (counts: { file: string; lines: number }[]) =>
  counts.map(({ file, lines }) => `${lines} ${file}`).join('\n')
const counted = (files: typeof pages) => files.map(({ file, text }) => ({ file, lines: linesOf(text) }))

it('a vendor that speaks a known grammar is done in at most 40 lines of YAML, comments and empty ones among them', () => {
  const counts = counted(heirs)
  console.info(told(counts))
  expect(counts.length).toBeGreaterThanOrEqual(10)
  expect(counts.filter(({ lines }) => lines > 40)).toEqual([])
})

/** The first four, which the language was made for: they have every part, citation and stream event that others lack. */
const first = ['anthropic-messages', 'gemini', 'openai-chat', 'openai-responses']

it('a grammar is done in at most 150, and in 250 where it is one of the first four', () => {
  const counts = counted(pages.filter(page => !heirs.includes(page)))
  console.info(told(counts))
  const isFirst = (file: string) => first.includes(file.replace(/^.*\/|\.yaml$/g, ''))
  expect(counts.filter(({ file }) => isFirst(file))).toHaveLength(first.length)
  expect(counts.filter(({ file }) => !isFirst(file)).length).toBeGreaterThanOrEqual(4)
  expect(counts.filter(({ file, lines }) => lines > (isFirst(file) ? 250 : 150))).toEqual([])
})

it('what they share, or have of schemas and of calls beside chat, is in pieces of at most 20 lines, each with a use', () => {
  const used = new Set(pages.flatMap(each => parseMapping(each, byApi).parents))
  const pieces = counted(providers.flatMap(({ pieces }) => pieces))
  expect(pieces.length).toBeGreaterThan(0)
  expect(pieces.filter(({ file, lines }) => lines > 20 || !used.has(file))).toEqual([])
})
