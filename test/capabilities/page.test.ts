import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { capabilityPage } from './page.ts'

it('the page is what the code does: npm run capabilities writes it', () => {
  expect(readFileSync('docs/capabilities.md', 'utf8')).toBe(capabilityPage())
})
