/** Links from a page to a file of the checkout: to the repository where package.json tells its address, else no link. */
import { dirname, join } from 'node:path/posix'
import type { MarkdownRenderer } from 'vitepress'
import manifest from '../../package.json' with { type: 'json' }

type Token = ReturnType<MarkdownRenderer['parse']>[number]

const repository: unknown = Reflect.get(manifest, 'repository')
const home = typeof repository === 'string' ? `${repository}/blob/main/` : undefined

/** A ledger stands on its provider's page. */
const ledger = /^(?:\.\.\/)+generated\/([\w-]+)\/([\w-]+)\/ledger\.md$/

export function addressOf(href: string): string | undefined {
  const [, provider, api] = ledger.exec(href) ?? []
  if (provider) return `/providers/${provider}#ledger-of-${api}`
  return home && home + href.replace(/^(?:\.\.\/)+/, '')
}

/** Of a link on a page of the site: whether it leads out of `docs/`. */
export function leadsOut(page: string, href: string): boolean {
  return href.startsWith('../') && join(dirname(page), href).startsWith('../')
}

/** Links do not nest: what ends next is what was opened last. */
function relinked(page: string, tokens: readonly Token[]): Token[] {
  let dropped = false
  return tokens.filter(token => {
    if (token.type === 'link_close' && dropped) {
      dropped = false
      return false
    }
    const href = token.type === 'link_open' ? token.attrGet('href') : null
    if (!href || !leadsOut(page, href)) return true
    const address = addressOf(href)
    if (address) token.attrSet('href', address)
    dropped = address === undefined
    return !dropped
  })
}

export function sourceLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('source-links', ({ tokens, env }) => {
    for (const token of tokens) if (token.children) token.children = relinked(env.relativePath, token.children)
  })
}
