/** All pages of the site that are made, by their path below docs/. */

import { blocks, code, table } from './markdown.ts'
import { factsOf, providerNames } from './provider-facts.ts'
import { providerPage } from './provider-page.ts'

export function pagesOf(root: string): Map<string, string> {
  const providers = providerNames(root).map(name => factsOf(root, name))
  const pages = new Map(providers.map(facts => [`providers/${facts.provider.name}.md`, providerPage(facts)]))
  const rows = providers.map(({ provider, apis, source }) => [
    `[${provider.name}](/providers/${provider.name})`,
    provider.apis.map(code).join(', '),
    provider.env.apiKey.map(code).join(', '),
    provider.shares ? `${provider.shares}'s own` : (apis[0]?.extends ?? ''),
    source?.date ?? '',
  ])
  const index = blocks(
    '# Providers',
    "Each is a contract, distilled of its vendor's document where there is one, and a page of YAML; these pages are made of them.",
    table(['', 'speaks', 'key from', 'based on', 'contract of'], rows),
    'Another one is [a command away](/adding-a-provider).',
  )
  return pages.set('providers/index.md', `${index}\n`)
}
