/** The documentation site: `npm run docs` writes what is generated of it and builds it, with `-- --serve` serves it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { deadAnchors } from '../../build/docs/anchors.ts'
import { sidebar } from './sidebar.ts'
import { sourceLinks } from './source-links.ts'

export default defineConfig({
  title: 'interlingua',
  description: "One typed client for every LLM API, generated from the vendors' own API documents.",
  lang: 'en',
  cleanUrls: false,
  lastUpdated: false,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/mark.svg' }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: markdown => void markdown.use(sourceLinks),
  },
  buildEnd({ outDir }) {
    const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.html'))
    const dead = deadAnchors(
      pages.map(path => ({
        path: `/${path.replaceAll('\\', '/')}`,
        html: readFileSync(join(outDir, path), 'utf8'),
      })),
    )
    if (dead.length > 0) throw new Error(`no such heading:\n${dead.join('\n')}`)
  },
  // The matrix has a column an api.
  transformPageData: ({ relativePath }) =>
    relativePath === 'capabilities.md' ? { frontmatter: { aside: false, pageClass: 'wide' } } : undefined,
  themeConfig: {
    logo: '/mark.svg',
    nav: [
      { text: 'Guide', link: '/getting-started' },
      { text: 'Providers', link: '/providers/' },
      { text: 'Capabilities', link: '/capabilities' },
      { text: 'Reference', link: '/reference/' },
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    notFound: { linkLabel: 'Take me home' },
  },
})
