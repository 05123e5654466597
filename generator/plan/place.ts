import type { UnifiedType } from '../unified/model.ts'
import type { Findings } from './findings.ts'
import type { Phase } from './model.ts'

/** Where a template is being laid. */
export interface Place {
  /** The unified type that its holes are fields of. */
  scope: UnifiedType
  phase: Phase
  /** The wire path so far, for messages. */
  path: string
  label: string
  findings: Findings
  /** One of several places that a case may fit: what does not hold here may hold at another. */
  tentative?: boolean
}
