/** Links to a heading that is not there. Where the page is none either, VitePress itself says so. */

export interface BuiltPage {
  /** From the root of the site, as `/chat.html`. */
  path: string
  html: string
}

/** As `/chat.html → /tools.html#calls`. */
export function deadAnchors(pages: readonly BuiltPage[]): string[] {
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(valuesOf(html, /\sid="([^"]*)"/g))]))
  return pages.flatMap(({ path, html }) =>
    [...new Set(valuesOf(html, /<a\s[^>]*?\bhref="([^"]*#[^"]+)"/g))].flatMap(href => {
      const { origin, pathname, hash } = new URL(href, `http://site${path}`)
      const found = ids.get(pageAt(pathname))
      if (origin !== 'http://site' || !found || found.has(decodeURIComponent(hash.slice(1)))) return []
      return [`${path} → ${pathname}${hash}`]
    }),
  )
}

function valuesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value]) => value!.replaceAll('&amp;', '&'))
}

function pageAt(pathname: string): string {
  if (pathname.endsWith('/')) return `${decodeURI(pathname)}index.html`
  return decodeURI(pathname.endsWith('.html') ? pathname : `${pathname}.html`)
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsIn(markdown: string): Set<string> {
  const found = new Map<string, number>()
  const prose = markdown.replace(/^[ \t]*(`{3,})[^\n]*\n[\s\S]*?^[ \t]*\1[ \t]*$/gm, '')
  return new Set(
    [...prose.matchAll(/^#{1,6} +(.*?) *#*$/gm)].map(([, heading]) => {
      const words = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      const slug = words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-')
      const before = found.get(slug) ?? 0
      found.set(slug, before + 1)
      return before === 0 ? slug : `${slug}-${before}`
    }),
  )
}
