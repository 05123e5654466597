/** What the pages say of the code is so, and a reader finds them all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { expect, it } from 'vitest'
import { anchorsIn, deadAnchors } from '../../build/docs/anchors.ts'
import { rooms } from '../../build/entries.ts'
import { pagesOf } from '../../build/samples.ts'
import { sidebar } from '../../docs/.vitepress/sidebar.ts'
import { addressOf, leadsOut } from '../../docs/.vitepress/source-links.ts'
import { isPassing } from '../../runtime/error-kind.ts'
import type { ErrorKind } from '../../runtime/types.ts'
import { root } from './site.ts'

const linksOf = ({ link, items = [] }: DefaultTheme.SidebarItem): string[] => [
  ...(link ? [link] : []),
  ...items.flatMap(linksOf),
]

it('every page stands beside the others', () => {
  const pages = readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md') && name !== 'index.md')
    .map(name => `/${name.replace('.md', '')}`)
  const links = Object.values(sidebar).flat().flatMap(linksOf)
  expect(pages.filter(page => !links.includes(page))).toEqual([])
})

const kinds: { [kind in ErrorKind]: true } = {
  authentication: true,
  permission: true,
  'not-found': true,
  'invalid-request': true,
  'context-length': true,
  'request-too-large': true,
  'content-filter': true,
  'rate-limit': true,
  'quota-exhausted': true,
  overloaded: true,
  server: true,
  timeout: true,
  network: true,
  truncated: true,
  protocol: true,
  'response-too-large': true,
  aborted: true,
  unknown: true,
}

it('the errors are all there, and those that are sent again are those that may pass', () => {
  const rows = textAt('docs/errors.md').matchAll(/^\| `([\w-]+)` \|.*\| ([^|]*) \|$/gm)
  const again = new Map([...rows].map(([, kind, cell]) => [kind!, cell!.trim()]))
  for (const kind of Object.keys(kinds) as ErrorKind[])
    expect([kind, /^(yes|before anything was told)$/.test(again.get(kind) ?? 'missing')]).toEqual([
      kind,
      isPassing(kind),
    ])
})

const textAt = (path: string) => readFileSync(join(root, path), 'utf8')

/**
 * The files that a page links to and that are not there, and headings that are not in them. The site's own addresses (`/providers/`)
 * are looked at when it is built.
 */
const deadLinks = (path: string, text: string) =>
  [...text.matchAll(/\]\(((?!\w+:|\/)[^)\s#]*)(?:#([^)\s]+))?\)/g)].flatMap(([, link, anchor]) => {
    const file = link ? join(dirname(path), link) : path
    if (!existsSync(join(root, file))) return [file]
    if (anchor === undefined || anchorsIn(link ? textAt(file) : text).has(anchor)) return []
    return [`${file}#${anchor}`]
  })

it('links between pages, and from them to the checkout, lead to what is there', () => {
  expect(pagesOf(root).flatMap(path => deadLinks(path, textAt(path)))).toEqual([])
})

it('a dead link is seen, and one to a heading that is not there', () => {
  const page =
    '[a](../nowhere.md) [b](https://a.example) [c](tools.md#calls) [d](tools.md#called) [e](#here) [f](#there)\n## Here\n'
  expect(deadLinks('docs/chat.md', page)).toEqual(['nowhere.md', 'docs/tools.md#called', 'docs/chat.md#there'])
})

it('headings have the anchors that GitHub gives them', () => {
  const page = '# `a` and B, c\n## [Link](x.md) it\n## Twice\n## Twice\n```md\n# none\n```\n### Ünder_score #\n'
  expect([...anchorsIn(page)]).toEqual(['a-and-b-c', 'link-it', 'twice', 'twice-1', 'ünder_score'])
})

it('a link of the built site to a heading that is not there fails the build', () => {
  const pages = [
    {
      path: '/a.html',
      html: '<a class="x" href="./b/c.html#one">1</a><a href="/b/c.html#two">2</a><a href="#own">3</a>',
    },
    {
      path: '/b/c.html',
      html: '<h2 id="one">1</h2><a href="../a.html">4</a><a href="https://a.example/#x">5</a><a href="/d.html#x">6</a>',
    },
    { path: '/b/index.html', html: '<h2 id="%C3%BC">1</h2><a href="./#x&amp;y">7</a><a href="/b/c#one">8</a>' },
  ]
  expect(deadAnchors(pages)).toEqual(['/a.html → /b/c.html#two', '/a.html → /a.html#own', '/b/index.html → /b/#x&y'])
})

it('links to the checkout lead to a ledger on its page, and nowhere where no repository is known', () => {
  expect(addressOf('../generated/xai/xai-chat/ledger.md')).toBe('/providers/xai#ledger-of-xai-chat')
  expect(addressOf('../runtime/types.ts')).toBeUndefined()
})

it('a link that stays within the site is left as it is, however it begins', () => {
  expect(leadsOut('mcp.md', '../runtime/types.ts')).toBe(true)
  expect(leadsOut('reference/interlingua/mcp.md', '../interlingua.md#tool')).toBe(false)
  expect(leadsOut('mcp.md', 'tools.md')).toBe(false)
})

/** Rooms with a page of their own, and those that are no middleware. */
const noMiddleware = [
  'ai-sdk',
  'batch',
  'browser',
  'cache',
  'files',
  'gateway',
  'limit',
  'mcp',
  'media',
  'mock',
  'record',
  'schemas',
  'serve',
  'tools',
  'transcript',
  'web',
]

const page = (name: string) => textAt(`docs/${name}.md`)

it('every middleware has a sample', () => {
  for (const room of Object.keys(rooms).filter(room => !noMiddleware.includes(room)))
    expect(page('middleware')).toMatch(new RegExp(`^import .* from 'interlingua/${room}'$`, 'm'))
})

it('every cloud has a sample', () => {
  for (const name of ['bedrock', 'anthropicBedrock', 'azure', 'azureDeployments', 'vertex', 'anthropicVertex'])
    expect(page('clouds')).toMatch(new RegExp(`${name}\\(\\{`))
})
