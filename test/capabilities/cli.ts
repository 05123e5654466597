/** `npm run capabilities`: writes docs/capabilities.md. */
import { writeFileSync } from 'node:fs'
import { capabilityPage } from './page.ts'

writeFileSync('docs/capabilities.md', capabilityPage())
