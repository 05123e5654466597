import type { EnumTable, Position } from '../mapping/model.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { Direction } from './change.ts'

/** Where a value stands in the message it travels in; the answer and the error body whatever their status. */
export type Part = 'body' | 'answer' | 'stream' | 'error' | 'query' | 'header' | 'path'

/** One place of the wire that a line of a mapping names. */
export interface Mapped {
  api: string
  /** `leaf`: a literal or a hole; `container`: an object or list with such inside. */
  kind: 'leaf' | 'container'
  /** `*`: of every operation. */
  operation: string
  direction: Direction
  part: Part
  path: readonly string[]
  /** The literals that stand on the objects around it, as `type=text`. */
  variants: readonly string[]
  /** The cases of unions that it is written for, as `messages[].role=tool`. */
  cases: readonly string[]
  /** The components that declare the property. */
  owners: readonly string[]
  /** Of an object: the components that it may be. */
  components: readonly string[]
  at: Position
  /** The unified fields that live here, from the root of the call: `messages[].content[].text`. */
  unified: readonly string[]
  /** As `generated/capabilities.json` names them: `request.topK`, `answer.text`, `stream.text.delta`. */
  capabilities: readonly string[]
  /** Our client writes it to the vendor. */
  sent: boolean
  /** Our client reads it from the vendor. */
  read: boolean
  table?: EnumTable
  /** What the unified value may be, where only certain words are allowed. */
  words?: readonly string[]
  /** What is always written there. */
  literal?: string | number | boolean | null
  /** Of an object: what its holes are fields of. */
  scope?: { type: UnifiedType; prefix: string; at: Position }
}
