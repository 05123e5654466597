/** Why an answer ended, as far as its vendor said it and the client's grammar can. */
import type { ServerApi } from '../adapter/server-api.ts'
import type { FinishReason, Loss, Native } from '../types.ts'

/** What says how an answer ended: all of it, or the last event of its stream. */
interface Ending {
  finishReason?: FinishReason
  native?: Native
}

/** Where no reason was given, calls that wait for their results are one. */
export function endOf({ finishReason }: Ending, hasCalls: boolean): FinishReason | undefined {
  return finishReason ?? (hasCalls ? 'tool-calls' : undefined)
}

/** What the client is told otherwise of the end than its vendor said it. */
export function endLoss(ending: Ending, hasCalls: boolean, { id, chat: { ends } }: ServerApi): Loss[] {
  const { finishReason: said, native } = ending
  const changed = (detail: string): Loss[] => [{ path: 'answer.finishReason', kind: 'changed', detail }]
  if (said === undefined) {
    if (hasCalls) return changed('the vendor did not say why the answer ended: it is told to be for its calls')
    return ends.unsaid === undefined
      ? []
      : changed(`the vendor did not say why the answer ended, and ${id} demands a reason: '${ends.unsaid}'`)
  }
  // A word of its own comes back as it was.
  if (ends.told.includes(said) || native?.[id] !== undefined) return []
  return changed(`${id} has no word for an answer that ended by '${said}'`)
}
