/** What a stream adds up to. The decoder, the encoder and `fold` accumulate with the same few functions. */
import { compact } from '../adapter/native.ts'
import { absorb, copy, isObject, merged, repeats } from '../text/json.ts'
import type { JsonObject, Part, Response, StreamEvent, Usage } from '../types.ts'
import {
  addText,
  addTokens,
  createDraft,
  type Draft,
  deltaText,
  partOf,
  withCitation,
  withLate,
} from './part-drafts.ts'

type Start = Extract<StreamEvent, { type: 'start' }>
export type Finish = Extract<StreamEvent, { type: 'finish' }>

export interface Fold {
  /** The parts by their index, in the order in which they began. */
  readonly drafts: Map<number, Draft>
  /** The answer but its content. */
  head: Omit<Response, 'content'>
  /** Nobody else holds `head.native`: it may be changed in place, so that collecting stays linear. */
  owned: boolean
}

/**
 * The response that a stream's events tell. An error leaves what came before it. A `start` with an id other than
 * the one known begins another answer: what came before is dropped. Any other repeated `start` fills in.
 */
export function fold(events: Iterable<StreamEvent>): Response {
  const state = createFold()
  for (const event of events) apply(state, event)
  return responseOf(state)
}

export function createFold(): Fold {
  return { drafts: new Map(), head: {}, owned: false }
}

export function apply(state: Fold, event: StreamEvent): void {
  if (event.type === 'part-start')
    state.drafts.set(event.index, createDraft(event.index, event.part, deltaText(event.part)))
  else if (event.type === 'part-delta') {
    const draft = state.drafts.get(event.index)
    if (!draft || draft.ended) return
    addText(draft, event.kind, event.delta)
    addTokens(draft, event.logprobs)
  } else applyAside(state, event)
}

/** All but how parts begin and their text, which who tells them keeps itself. */
export function applyAside(state: Fold, event: StreamEvent): void {
  const draft = 'index' in event ? state.drafts.get(event.index) : undefined
  switch (event.type) {
    case 'start':
      applyStart(state, event)
      return
    case 'part-citation':
      if (draft) draft.part = withCitation(draft.part, event.citation)
      return
    case 'part-native':
      if (draft) draft.part = withLate(draft.part, event.api, event.native)
      return
    case 'part-end': {
      const { index, part } = event
      state.drafts.set(index, Object.assign(draft ?? createDraft(index, part), { part, ended: true }))
      return
    }
    case 'usage':
      state.head = { ...state.head, usage: joinUsage(state.head.usage, event.usage) }
      return
    case 'finish': {
      const { type: _, native, usage, ...ending } = event
      const joined = usage ? joinUsage(state.head.usage, usage) : state.head.usage
      const natives = merged(state.head.native, native, 'replace')
      state.head = { ...state.head, ...compact(ending), usage: joined, native: natives }
      state.owned = false
      return
    }
    case 'native':
      collect(state, event.api, event.value)
  }
}

export function responseOf(state: Fold): Response {
  const { head, drafts } = state
  state.owned = false
  const content: Part[] = []
  for (const draft of drafts.values()) content.push(partOf(draft))
  return compact({ ...head, content })
}

/** Token counts field by field, the last one told counts; the same object where nothing is new. */
export function joinUsage(before: Usage | undefined, now: Usage): Usage {
  if (before === undefined) return compact({ ...now })
  let changed = false
  for (const key in now) {
    const field = key as keyof Usage
    if (now[field] !== undefined && JSON.stringify(now[field]) !== JSON.stringify(before[field])) changed = true
  }
  if (!changed) return before
  const native = merged(before.native, now.native, 'replace')
  return compact({ ...before, ...compact({ ...now }), native })
}

/** What `response` tells of the answer's head that is not known yet. The first id, model and time count. */
export function startOf(known: Partial<Response>, response: Partial<Response>, api: string): Start {
  const { id, model, createdAt, serviceTier, safety, native } = response
  const start: Start = { type: 'start' }
  if (id && !known.id) start.id = id
  if (model && !known.model) start.model = model
  if (createdAt && !known.createdAt) start.createdAt = createdAt
  if (serviceTier && serviceTier !== known.serviceTier) start.serviceTier = serviceTier
  if (safety) start.safety = safety
  const own = native?.[api]
  if (own && !repeats(known.native?.[api], own)) start.native = native
  return start
}

function applyStart(state: Fold, { type: _, loss, ...start }: Start): void {
  if (start.id && state.head.id && start.id !== state.head.id) {
    state.head = {}
    state.drafts.clear()
  }
  const native = merged(state.head.native, start.native, 'replace')
  state.head = { ...state.head, ...compact(start), native }
  state.owned = false
}

/** What is left of events is merged; whole events, which have a `type`, and what is no object are listed. */
function collect(state: Fold, api: string, value: unknown): void {
  if (!state.owned) state.head = { ...state.head, native: copy(state.head.native) ?? {} }
  state.owned = true
  const natives = state.head.native as { [api: string]: JsonObject | undefined }
  const known = natives[api] ?? {}
  natives[api] = known
  if (isObject(value) && typeof value.type !== 'string') absorb(known, value)
  else if (Array.isArray(known.events)) known.events.push(value)
  else known.events = [value]
}
