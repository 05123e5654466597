/** The site is built, and every page of it opened in a real browser. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, startBrowser } from '../playground/browser.ts'
import { type Site, startSite } from './site.ts'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
if (chromiumPath === undefined) console.info('skipped: there is no Chromium here (Debian: apt-get install chromium)')

let site: Site
beforeAll(async () => {
  site = await startSite()
}, 300_000)
afterAll(() => site?.close())

describe('the site', () => {
  it('has a page a task, a page a provider, and a reference', () => {
    expect(site.pages.length).toBeGreaterThan(60)
    for (const page of [
      '/index',
      '/getting-started',
      '/capabilities',
      '/providers/anthropic',
      '/reference/interlingua',
    ])
      expect(site.pages).toContain(`${page}.html`)
  })

  it('leads from page to page of the reference', () => {
    expect(site.textOf('/reference/interlingua/transcript.html')).toContain('href="./../interlingua.html#transcript"')
  })
})

describe.skipIf(chromiumPath === undefined)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  const visited = async (pages: readonly string[], colorScheme: 'light' | 'dark') => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1360, height: 900 } })
    const found: string[] = []
    for (const page of pages) found.push(...(await findings(context, site.url + page)))
    await context.close()
    return found
  }

  it('no page complains, and none has a serious finding', async () => {
    expect(await visited(site.pages, 'light')).toEqual([])
  }, 300_000)

  it('nor has one of each kind in the dark', async () => {
    const kinds = [
      '/index.html',
      '/chat.html',
      '/capabilities.html',
      '/providers/groq.html',
      '/reference/interlingua/mcp.html',
    ]
    expect(await visited(kinds, 'dark')).toEqual([])
  }, 60_000)

  it('finds what is wrong with a page', async () => {
    const context = await browser.newContext()
    const page = `data:text/html,<html lang="en"><title>t</title><p style="color:%23ddd">pale</p><script>nothing()</script>`
    const found = await findings(context, page)
    expect(found.join('\n')).toMatch(/nothing is not defined[\s\S]*color-contrast/)
    await context.close()
  })
})

/** What the browser or axe complain of. */
async function findings(context: BrowserContext, url: string): Promise<string[]> {
  const page = await context.newPage()
  const found: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(`${url}: ${message.text()}`)
  })
  page.on('pageerror', error => found.push(`${url}: ${error}`))
  await page.goto(url)
  // Alive, where it is one of ours.
  if (url.startsWith('http')) await page.waitForFunction(() => '__vue_app__' in document.querySelector('#app')!)
  await page.evaluate(axe)
  const serious: string[] = await page.evaluate(`axe
    .run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes[0].html))`)
  await page.close()
  return [...found, ...serious.map(finding => `${url}: ${finding}`)]
}
