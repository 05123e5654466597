import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { matrix, verdictOf } from './matrix.ts'
import { capabilityData, capabilityPage } from './page.ts'
import { proofPage } from './proofs.ts'

it.each([
  ['docs/capabilities.md', capabilityPage],
  ['docs/capabilities.json', capabilityData],
  ['docs/proofs.md', proofPage],
])('%s is what the code does: npm run capabilities writes it', (file, make) => {
  expect(readFileSync(file, 'utf8')).toBe(make())
})

it('each mark of a supported cell leads to a row of its proof, and no other', () => {
  const marks = [...capabilityPage().matchAll(/\[[✓◐]\]\[[\w-]+\]/gu)]
  const sections = new Map(
    proofPage()
      .split(/^## /m)
      .map(text => [text.slice(0, text.indexOf('\n')), text]),
  )
  const supported = matrix.filter(cell => verdictOf(cell) !== 'no')
  expect(marks).toHaveLength(supported.length)
  for (const { api, feature } of supported) expect(sections.get(api)).toContain(`| \`${feature}\` | `)
  for (const { api, feature } of matrix.filter(cell => verdictOf(cell) === 'no'))
    expect(sections.get(api)).not.toContain(`| \`${feature}\` | `)
})
