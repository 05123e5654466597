/** `npm run capabilities`: writes docs/capabilities.md, the same as JSON beside it, and what proves it. */
import { writeFileSync } from 'node:fs'
import { capabilityData, capabilityPage } from './page.ts'
import { proofPage } from './proofs.ts'

writeFileSync('docs/capabilities.md', capabilityPage())
writeFileSync('docs/capabilities.json', capabilityData())
writeFileSync('docs/proofs.md', proofPage())
