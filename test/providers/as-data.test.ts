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
    'carrier aws-event-stream-payloads': 'anthropic-bedrock',
    'transport aws-event-stream': 'bedrock',
    'transport ndjson': 'ollama',
  })
  expect(Object.keys(lonely).length).toBeLessThanOrEqual(5)
})
