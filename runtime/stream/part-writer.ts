/** Tells the events of parts, properly begun and ended, and keeps what they add up to. */
import type { Key } from '../adapter/adapter.ts'
import { argumentText } from '../text/arguments.ts'
import { unsaid } from '../text/json.ts'
import { isScored, isTextual } from '../text/text-part.ts'
import type { JsonObject, Part, Response, StreamEvent, TokenLogprob } from '../types.ts'
import { applyAside, type Fold, startOf } from './fold.ts'
import {
  addTokens,
  completed,
  createDraft,
  type Draft,
  deltaText,
  emptied,
  isCall,
  partOf,
  withLate,
} from './part-drafts.ts'

/** An answer that is being told. The functions of this file and of `keyed-parts.ts` go on with it. */
export class Telling implements Fold {
  readonly api: string
  readonly drafts: Map<number, Draft> = new Map()
  head: Fold['head'] = {}
  owned = false
  /** What nobody has taken yet. */
  queue: StreamEvent[] = []
  /** `start` was told. */
  greeted = false
  /** It told who answers. */
  started = false
  /** The open part of a text kind that has no key. It ends when anything else begins or goes on. */
  implicit: Draft | undefined
  /** The call that waits for its name. */
  held: Draft | undefined
  /** The part of the latest delta, and its key. */
  last: Draft | undefined
  lastKey: Key
  /** The part that began last. */
  recent: Draft | undefined
  /** The latest part of each key, open or not; under `undefined` the latest call or native part. */
  readonly keys: Map<Key, Draft> = new Map()
  /** How many parts have begun. */
  count = 0

  constructor(api: string) {
    this.api = api
  }
}

export function emit(state: Telling, event: StreamEvent): void {
  state.queue.push(event)
  applyAside(state, event)
}

/** Tells what is new in a head. */
export function greet(state: Telling, response: Partial<Response>, known: Partial<Response> = state.head): void {
  const event = startOf(known, response, state.api)
  if (state.greeted && Object.keys(event).length === 1) return
  state.greeted = true
  emit(state, event)
  state.started = Boolean(state.head.id || state.head.model)
}

/** A new part, which nobody sees before `show`. */
export function add(state: Telling, part: Part, told = ''): Draft {
  if (!state.greeted) greet(state, {})
  release(state)
  leave(state)
  return createDraft(state.count++, emptied(part), '', told)
}

export function show(state: Telling, draft: Draft): void {
  const { index, part, text } = draft
  state.queue.push({ type: 'part-start', index, part })
  state.drafts.set(index, draft)
  if (text) state.queue.push(deltaOf(draft, text))
}

function release(state: Telling): void {
  const draft = state.held
  state.held = undefined
  if (draft) show(state, draft)
}

/** Ends the implicit part, unless it is the one that goes on. */
export function leave(state: Telling, goingOn?: Draft): void {
  if (state.implicit && state.implicit !== goingOn) seal(state, state.implicit)
}

export function tell(state: Telling, draft: Draft, delta: string): void {
  draft.text += delta
  if (delta && draft !== state.held) state.queue.push(deltaOf(draft, delta))
}

/** The tokens of the text that was just told; where it was not, they come without text. */
export function tellTokens(state: Telling, draft: Draft, tokens: readonly TokenLogprob[] = []): void {
  if (tokens.length === 0) return
  const last = state.queue.at(-1)
  const logprobs = [...tokens]
  addTokens(draft, logprobs)
  if (last?.type === 'part-delta' && last.index === draft.index && !last.logprobs) last.logprobs = logprobs
  else state.queue.push({ ...deltaOf(draft, ''), logprobs })
}

/** Tells what a text says of itself beyond what was told of it. */
export function annotate(state: Telling, draft: Draft, part: Part): void {
  if (!isScored(part) || part.type !== draft.part.type) return
  tellTokens(state, draft, part.logprobs?.slice(draft.tokens?.length ?? 0))
  if (part.type !== 'text' || draft.part.type !== 'text') return
  for (const citation of part.citations?.slice(draft.part.citations?.length ?? 0) ?? [])
    emit(state, { type: 'part-citation', index: draft.index, citation })
}

/** Fills in what is told late of a part that is open. */
export function resume(state: Telling, draft: Draft, part: Part, delta: string): void {
  leave(state, draft)
  if (isCall(draft.part) && isCall(part)) {
    const { id, name } = draft.part
    if ((!id && part.id) || (!name && part.name))
      draft.part = { ...draft.part, id: id || part.id, name: name || part.name }
    if (draft === state.held && draft.part.name) release(state)
  }
  late(state, draft, unsaid(draft.part.native?.[state.api], part.native?.[state.api]))
  tell(state, draft, delta)
  annotate(state, draft, part)
}

/** Fields that only this api knows. */
export function late(state: Telling, draft: Draft, native: JsonObject | undefined): void {
  if (native === undefined) return
  if (draft === state.held) draft.part = withLate(draft.part, state.api, native)
  else emit(state, { type: 'part-native', index: draft.index, api: state.api, native })
}

export function seal(state: Telling, draft: Draft, finished?: Part, cut = false): void {
  if (draft.ended) return
  if (draft === state.held) release(state)
  const text = finished ? wholeText(finished) : ''
  if (text.startsWith(draft.text) && text !== draft.text) tell(state, draft, text.slice(draft.text.length))
  else if (draft.text === '' && !(cut && draft.told === '{}')) tell(state, draft, draft.told)
  if (finished) annotate(state, draft, finished)
  let part = finished ? completed(draft, finished) : partOf(draft)
  if (cut && isCall(part) && draft.text.trim() === '')
    part = { ...part, input: undefined, inputText: draft.text, invalid: true }
  if (draft === state.implicit) state.implicit = undefined
  if (draft === state.last) state.last = undefined
  emit(state, { type: 'part-end', index: draft.index, part })
}

/** Ends all that is open. `cut`: the vendor had more to say. */
export function sealAll(state: Telling, cut: boolean): void {
  release(state)
  for (const draft of state.drafts.values()) seal(state, draft, undefined, cut)
}

export function whole(state: Telling, part: Part): Draft {
  const draft = add(state, part)
  show(state, draft)
  seal(state, draft, part)
  return draft
}

/** The text that deltas tell of a whole part. */
function wholeText(part: Part): string {
  return isCall(part) ? argumentText(part) : deltaText(part)
}

function deltaOf({ index, part }: Draft, delta: string): Extract<StreamEvent, { type: 'part-delta' }> {
  return { type: 'part-delta', index, kind: isTextual(part) ? part.type : 'tool-call', delta }
}
