/** `npm run capabilities`: writes docs/capabilities.md, and the same as JSON beside it. */
import { writeFileSync } from 'node:fs'
import { capabilityData, capabilityPage } from './page.ts'

writeFileSync('docs/capabilities.md', capabilityPage())
writeFileSync('docs/capabilities.json', capabilityData())
