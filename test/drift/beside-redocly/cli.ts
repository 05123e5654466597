/** `npm run drift:beside`: writes the page that holds our drift beside another tool's. */
import { writeFileSync } from 'node:fs'
import { findingsOf } from './findings.ts'
import { changesOfPair, operationsCovered } from './ours.ts'
import { pageOf } from './page.ts'
import { NEW, OLD, verdicts } from './rows.ts'

const findings = await findingsOf(OLD, NEW, operationsCovered())
writeFileSync('docs/drift-beside-redocly.md', pageOf(verdicts(), findings, await changesOfPair()))
