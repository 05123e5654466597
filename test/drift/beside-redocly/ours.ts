import { readFileSync } from 'node:fs'
import { parseSource } from '../../../generator/contract/source.ts'
import type { Classified } from '../../../generator/drift/classify.ts'
import { driftOf } from '../../../generator/drift/drift.ts'
import { readSide } from '../../../generator/drift/sides.ts'
import { ourMapping } from '../../../generator/drift-mappings.ts'
import { NEW, OLD } from './rows.ts'

const PROVIDER = 'openai'

export function operationsCovered(): string[] {
  const file = `specs/${PROVIDER}/source.yaml`
  return parseSource(readFileSync(file, 'utf8'), file).operations
}

/** What our drift says of the same two documents. */
export async function changesOfPair(): Promise<Classified[]> {
  const [old, now] = [await readSide(OLD, PROVIDER), await readSide(NEW, PROVIDER)]
  return driftOf(old, now, ourMapping(PROVIDER, old.contract), PROVIDER).changes
}
