/** What some apis say of a stream, and others do not: who says none of it does not carry it. */
import type { Ending, StreamSink } from '../adapter/adapter.ts'
import { compact } from '../adapter/native.ts'
import { isObject, missing } from '../text/json.ts'
import { isAnnotated, isTextual } from '../text/text-part.ts'
import type { Citation, Part, Response, TokenLogprob } from '../types.ts'
import type { StreamDecoder } from './decoder.ts'
import { goOn, spoken } from './keyed-parts.ts'
import { isCall } from './part-drafts.ts'
import { emit, sealAll, type Telling, whole } from './part-writer.ts'

/** All sinks are the runtime's own. */
const decoderOf = (sink: StreamSink) => sink as StreamDecoder

/** A whole part, or for text kinds a delta that carries fields of its own. */
export function wholePart(sink: StreamSink, part: Part): void {
  const decoder = decoderOf(sink)
  if (isTextual(part) && part.native === undefined && !isAnnotated(part)) sink.delta(part.type, undefined, part.text)
  else if (decoder.turn())
    if (isTextual(part)) goOn(decoder, part)
    else whole(decoder, part)
}

/** All that the answer's text is taken from, which the wire has as a whole each time: only what is new is told. */
export function citeAll(sink: StreamSink, citations: readonly Citation[]): void {
  const decoder = decoderOf(sink)
  if (citations.length === 0 || !decoder.turn()) return
  const { index, part } = spoken(decoder, 'text', undefined)
  const told = part.type === 'text' ? (part.citations?.length ?? 0) : 0
  for (const citation of citations.slice(told)) emit(decoder, { type: 'part-citation', index, citation })
}

/**
 * The end of a stream that says the whole answer once more: what deltas left out is filled from it, and nothing more
 * counts, whether the body ends or not.
 */
export function finishWhole(sink: StreamSink, { response, ...ending }: Ending & { response: Response }): void {
  const decoder = decoderOf(sink)
  if (decoder.done) return
  const { finishReason, rawFinishReason, stopSequence, serviceTier, native, ...told } = response
  decoder.begin(told)
  decoder.ending = { ...compact({ finishReason, rawFinishReason, stopSequence }), ...decoder.ending }
  sink.finish(ending)
  sealAll(decoder, decoder.ending.finishReason === 'length')
  catchUp(decoder, response.content)
  decoder.end({ serviceTier, native })
}

/** Tells the parts that were not streamed, and fields that a part did not have: as it has ended, of the answer. */
function catchUp(state: Telling, content: readonly Part[]): void {
  const left = [...state.drafts.values()]
  const fields = (of: Part) => (of.type === 'native' ? of.value : of.native?.[state.api])
  for (const part of content) {
    const at = left.findIndex(draft => isSame(draft.part, part))
    if (at < 0) whole(state, part)
    else {
      const news = missing(fields(left.splice(at, 1)[0]!.part), fields(part))
      if (news) emit(state, { type: 'native', api: state.api, value: news })
    }
  }
}

/** Whether a part of a whole answer may be the one that was streamed. */
function isSame(streamed: Part, said: Part): boolean {
  if (streamed.type !== said.type) return false
  if (isCall(streamed) && isCall(said)) return streamed.id === said.id
  return streamed.type !== 'native' || said.type !== 'native' || typeOf(streamed.value) === typeOf(said.value)
}

function typeOf(value: unknown): unknown {
  return isObject(value) ? value.type : undefined
}

/** The log probability of a text that is told as one token: that of all its tokens together. */
export function likelihood(tokens: readonly TokenLogprob[] | undefined): number | undefined {
  return tokens?.length ? tokens.reduce((sum, { logprob }) => sum + logprob, 0) : undefined
}
