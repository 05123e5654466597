import type { Stage } from './stage.ts'
import type { Carrier } from './subject.ts'

/** A part of the library that does not exist yet: there is none that a row waits for. */
type Missing = never

/** One fault: what is done to the client, and what has to come of it. */
export interface Row {
  number: number
  inject: string
  expected: string
  /** The row cannot pass before this exists. It is told apart from those that pass. */
  waits?: Missing
  /** What belongs to the row and is not played yet. */
  unplayed?: string
  /** The one carrier that has what is put to the test. */
  only?: Carrier
  /** It needs the processor for itself. */
  heavy?: true
  /** Plays the fault and says on the stage what was seen; absent where there is nothing yet to play it with. */
  run?: (stage: Stage) => Promise<void>
}

/** One thing that was seen, beside what should have been. */
export interface Finding {
  what: string
  expected: string
  observed: string
  holds: boolean
}
