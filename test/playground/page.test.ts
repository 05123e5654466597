/** The gateway's page in a real browser, over real HTTP, with scripted vendors behind the gateway. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playgroundPage } from '../../build/playground.ts'
import { facts } from '../../examples/demo/model.ts'
import { apis } from '../../generated/registry.ts'
import { budget } from '../../runtime/budget/index.ts'
import { fallback } from '../../runtime/index.ts'
import { type Stage, startStage } from '../gateway/stage.ts'
import { chromiumPath, startBrowser } from './browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))
if (chromiumPath === undefined) console.info('skipped: there is no Chromium here (Debian: apt-get install chromium)')

describe.skipIf(chromiumPath === undefined)('the playground', () => {
  let stage: Stage
  let browser: Browser

  beforeAll(async () => {
    const price = {
      input: 1_000,
      output: 2_000,
      currency: 'USD',
      source: 'https://a.example',
      date: '2026-11-01',
    } as const
    stage = await startStage({
      page: await playgroundPage(root),
      models: { fast: 'gemini/gemini-2.5-flash', both: fallback(['anthropic-messages/m', 'gemini/m']) },
      lines: () => import('../../generated/mapping-lines.ts'),
      use: [budget({ prices: { 'anthropic-messages/*': price } }).middleware],
    })
    browser = await startBrowser()
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await stage?.close()
  })

  /** Does something on the page; whatever the browser complains of fails the test. */
  async function on<T>(
    work: (page: Page) => Promise<T>,
    { colorScheme, expected }: { colorScheme?: 'light' | 'dark'; expected?: RegExp } = {},
  ): Promise<T> {
    const page = await browser.newPage(colorScheme ? { colorScheme } : {})
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(String(error)))
    try {
      await page.goto(`${stage.url}/`)
      const result = await work(page)
      expect(complaints.filter(text => !expected?.test(text))).toEqual([])
      return result
    } finally {
      await page.close()
    }
  }

  const done = (page: Page) => page.getByRole('status').filter({ hasText: 'done' }).waitFor()

  it('streams an answer, and says who gave it, how it ended and what it took', () =>
    on(async page => {
      await page.getByLabel('Model', { exact: true }).fill('anthropic-messages/m')
      await page.getByLabel('Prompt').fill('Why is the sky blue?')
      await page.getByRole('button', { name: 'Send' }).click()
      await done(page)
      expect(await page.locator('#text').textContent()).toContain(facts.sky)
      const told = await page.locator('#facts').innerText()
      expect(told).toMatch(/answered by\s+anthropic-messages\/m/)
      expect(told).toMatch(/ended with\s+stop/)
      expect(told).toMatch(/tokens in\s+\d/)
      expect(told).toMatch(/cost\s+\$0\.\d+/)
    }))

  it('says of a router who answered and what that cost, and no cost where none is known', () =>
    on(async page => {
      const factsOf = async (model: string) => {
        await page.getByLabel('Model', { exact: true }).fill(model)
        await page.getByRole('button', { name: 'Send' }).click()
        await done(page)
        return page.locator('#facts').innerText()
      }
      expect(await factsOf('both')).toMatch(/answered by\s+anthropic-messages\/m[\s\S]*cost\s+\$/)
      expect(await page.locator('#targets h3').allInnerTexts()).toEqual(['anthropic-messages/m', 'gemini/m'])
      expect(await factsOf('gemini/m')).not.toMatch(/cost/)
    }))

  it('shows every dialect at one press, each with the lines of the mapping that wrote it', () =>
    on(async page => {
      await page.getByLabel('Model', { exact: true }).fill('openai-chat/m')
      await page.getByRole('button', { name: 'In every dialect here' }).click()
      await done(page)
      const columns = page.locator('#targets article')
      expect(await columns.count()).toBe(1 + Object.keys(apis).length)
      const column = columns.filter({ has: page.getByRole('heading', { name: 'gemini/m', exact: true }) })
      await column.getByText(/by \d+ lines of its mapping/).click()
      expect(await column.innerText()).toMatch(/specs\/gemini\/gemini\.yaml:\d+\s+contents: \$messages each message/)
    }))

  it('shows the wire requests of all dialects side by side, with what each would lose', () =>
    on(
      async page => {
        await page.getByLabel('Model', { exact: true }).fill('fast')
        await page.getByLabel('Beside the model above').fill('anthropic-messages/m, openai-chat/m, nobody/m')
        await page.getByLabel('Temperature').fill('1.7')
        await page.getByRole('button', { name: 'Show the wire only' }).click()
        await done(page)
        const columns = page.locator('#targets article')
        expect(await columns.count()).toBe(4)
        expect(await columns.nth(0).innerText()).toMatch(/"contents"[\s\S]*"temperature": 1\.7/)
        expect(await columns.nth(1).innerText()).toMatch(/temperature:[\s\S]*"messages"/)
        expect(await columns.nth(2).innerText()).toContain('POST /chat/completions')
        expect(await columns.nth(3).innerText()).toContain('nobody')
        expect(stage.log).not.toContainEqual(expect.objectContaining({ target: 'gemini/gemini-2.5-flash' }))
      },
      // The one of nobody.
      { expected: /400 \(Bad Request\)/ },
    ))

  it('is used by keyboard alone', () =>
    on(async page => {
      await page.getByLabel('Model', { exact: true }).fill('openai-responses/m')
      await page.getByLabel('Prompt').focus()
      await page.keyboard.press('Control+Enter')
      await done(page)
      expect(await page.locator('#text').textContent()).not.toBe('')
    }))

  it('shows a call of the tool', () =>
    on(async page => {
      await page.getByLabel('Model', { exact: true }).fill('mistral-chat/m')
      await page.getByLabel('Prompt').fill('What is the weather in Oslo?')
      await page.getByLabel('with a tool').check()
      await page.getByRole('button', { name: 'Send' }).click()
      await page.getByText('weather({"city"').waitFor()
    }))

  it('says plainly what went wrong', () =>
    on(
      async page => {
        await page.getByLabel('Model', { exact: true }).fill('nobody/m')
        await page.getByRole('button', { name: 'Send' }).click()
        await page.getByRole('alert').filter({ hasText: 'not-found' }).waitFor()
      },
      // A browser writes of every answer that is an error.
      { expected: /404 \(Not Found\)/ },
    ))

  it.each(['light', 'dark'] as const)('has no barrier that axe finds, in %s', colorScheme =>
    on(
      async page => {
        await page.getByLabel('Model', { exact: true }).fill('anthropic-messages/m')
        await page.getByLabel('Temperature').fill('1.7')
        await page.getByRole('button', { name: 'Send' }).click()
        await done(page)
        await page.evaluate(readFileSync(axe, 'utf8'))
        const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] }
        expect(violations.map(({ id }) => id)).toEqual([])
      },
      { colorScheme },
    ),
  )
})
