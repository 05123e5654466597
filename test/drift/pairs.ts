import type { Pair } from './pair.ts'
import { documentPairs } from './pairs-documents.ts'
import { propertiesPairs } from './pairs-properties.ts'
import { samePairs } from './pairs-same.ts'
import { unionsPairs } from './pairs-unions.ts'
import { valuesPairs } from './pairs-values.ts'

export const pairs: Pair[] = [...propertiesPairs, ...valuesPairs, ...unionsPairs, ...documentPairs, ...samePairs]
