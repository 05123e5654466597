/** `npm run screens`: the playground as it looks in a real browser, light and dark, for docs/playground.md and the home page. Needs Chromium. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { playgroundPage } from '../../build/playground.ts'
import { budget } from '../../runtime/budget/index.ts'
import { startStage } from '../gateway/stage.ts'
import { startBrowser } from './browser.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'docs/screens')

/** No vendor's: the screen shows that costs are shown. */
const price = { input: 3, output: 15, currency: 'USD', source: 'https://a.example', date: '2026-11-01' } as const

const stage = await startStage({
  page: await playgroundPage(root),
  lines: () => import('../../generated/mapping-lines.ts'),
  use: [budget({ prices: { 'anthropic-messages/*': price } }).middleware],
})
const browser = await startBrowser()
try {
  mkdirSync(folder, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 1100 } })
    await page.goto(stage.url)
    await page.getByLabel('Model', { exact: true }).fill('anthropic-messages/claude-sonnet-4-6')
    await page.getByLabel('Beside the model above').fill('gemini/gemini-2.5-flash, openai-chat/gpt-4.1')
    await page.getByLabel('Prompt').fill('Why is the sky blue?')
    await page.getByLabel('Temperature').fill('1.2')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('status').filter({ hasText: 'done' }).waitFor()
    await page.screenshot({ path: join(folder, `playground-${colorScheme}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  await stage.close()
}
