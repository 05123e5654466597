/** What a vendor's checks have found: who says none of it does not carry this. */
import type { StreamSink } from '../adapter/adapter.ts'
import { compact } from '../adapter/native.ts'
import { some } from '../adapter/optional.ts'
import type { Response, Safety, SafetyFinding } from '../types.ts'
import type { StreamDecoder } from './decoder.ts'
import { greet } from './part-writer.ts'

/** A prompt that was held back has no answer that could say how it ended: `word`, the vendor's own for the reason, does. */
export function heldBack(response: Response, word: string | undefined): void {
  if (response.finishReason !== undefined || word === undefined) return
  response.finishReason = 'content-filter'
  response.rawFinishReason = word
  response.safety = { ...response.safety, blocked: 'prompt' }
}

/** Tells what is new of it. `word`: the vendor's own for why the prompt was held back, so that no answer will say how it ends. */
export function tellSafety(sink: StreamSink, found: Safety = {}, word?: string): void {
  // All sinks are the runtime's own.
  const decoder = sink as StreamDecoder
  if (!decoder.turn()) return
  const before = decoder.head.safety ?? {}
  const safety: Safety = compact({
    ...before,
    ...found,
    prompt: joined(before.prompt, found.prompt),
    answer: joined(before.answer, found.answer),
  })
  if (word !== undefined && !decoder.ending) {
    safety.blocked = 'prompt'
    sink.finish({ finishReason: 'content-filter', rawFinishReason: word })
  }
  if (JSON.stringify(safety) !== JSON.stringify(before)) greet(decoder, { safety })
}

/** One finding a category: the latest. */
function joined(before: SafetyFinding[] = [], now: SafetyFinding[] = []): SafetyFinding[] | undefined {
  const all = [...before, ...now].map(each => [each.category || JSON.stringify(each.native), each] as const)
  return some([...new Map(all).values()])
}
