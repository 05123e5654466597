import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { capabilityData, capabilityPage } from './page.ts'

it.each([
  ['docs/capabilities.md', capabilityPage],
  ['docs/capabilities.json', capabilityData],
])('%s is what the code does: npm run capabilities writes it', (file, make) => {
  expect(readFileSync(file, 'utf8')).toBe(make())
})
