/** The pages say who has which call as the code does. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { factsOf } from '../../build/docs/provider-facts.ts'
import { providerPage } from '../../build/docs/provider-page.ts'
import { factoryOf } from '../../build/docs/provider-sample.ts'
import { providers } from '../../generated/providers.ts'
import { operations } from '../../runtime/call/supports.ts'
import { createClient, type Feature, type Provider } from '../../runtime/index.ts'
import { root } from './site.ts'

const make: { readonly [name: string]: (options: object) => Provider } = providers
const places = { baseURL: 'http://localhost', resource: 'r', region: 'us-east-1', project: 'p' }

function has(provider: string, feature: Feature): boolean {
  const client = createClient({ providers: [make[provider]!({ apiKey: 'k', ...places })] })
  return client.supports(`${provider}/m`, feature).supported
}

/** The rows of a page's tables whose first cell names providers, each with its other cells. */
function rowsOf(page: string): Map<string, string[]> {
  const text = readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8')
  const names = new Map(Object.keys(providers).map(name => [factoryOf(name), name]))
  const rows = [...text.matchAll(/^\| (`\w+`(?:, `\w+`)*) \| (.*) \|$/gm)].flatMap(([, first, rest]) =>
    [...first!.matchAll(/\w+/g)].map(([name]) => [names.get(name), rest!.split('|').map(cell => cell.trim())] as const),
  )
  return new Map(rows.flatMap(([name, cells]) => (name === undefined ? [] : [[name, cells]])))
}

it('docs/surface.md', () => {
  const rows = rowsOf('surface')
  const columns: [Feature, number][] = [
    ['embeddings', 0],
    ['rerank', 2],
    ['moderation', 3],
    ['image-generation', 4],
    ['token-count', 5],
  ]
  for (const provider of Object.keys(providers))
    for (const [feature, at] of columns)
      expect([provider, feature, /^✓/.test(rows.get(provider)?.[at] ?? '')]).toEqual([
        provider,
        feature,
        has(provider, feature),
      ])
})

it('the pages of the providers', () => {
  const calls = Object.keys(operations) as Feature[]
  const listed = (page: string) =>
    [...page.matchAll(/^## What \S+ can be asked\n\n(.*)$/gm)].flatMap(([, list]) =>
      calls.filter(call => list!.includes(`\`${call}\``)),
    )
  for (const provider of Object.keys(providers)) {
    const page = providerPage(factsOf(root, provider))
    const offered = calls.filter(call => has(provider, call))
    expect([provider, [...new Set(listed(page))].sort()]).toEqual([provider, offered.sort()])
  }
})

it('docs/audio.md', () => {
  const rows = rowsOf('audio')
  for (const provider of Object.keys(providers)) {
    const [speech = '–', transcription = '–'] = rows.get(provider) ?? []
    expect([provider, speech !== '–', transcription !== '–']).toEqual([
      provider,
      has(provider, 'speech'),
      has(provider, 'transcription'),
    ])
  }
})
