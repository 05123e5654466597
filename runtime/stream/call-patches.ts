/**
 * Calls whose arguments arrive as values at JSON paths. They are told as the JSON text that they add up to, as far as
 * they come in its order; from where one goes back, the finished call says what all of them are.
 */
import type { StreamSink } from '../adapter/adapter.ts'
import { compact } from '../adapter/native.ts'
import { isObject, put } from '../text/json.ts'
import type { CallPatch, JsonObject, ToolCallPart } from '../types.ts'
import { type CallText, createCallText, type Step } from './call-text.ts'

interface Pending {
  readonly key: string
  readonly input: JsonObject
  readonly text: CallText
  /** All of the arguments were told in their order. */
  whole: boolean
}

const pending = new WeakMap<StreamSink, Pending>()
const begun = new WeakMap<StreamSink, number>()
/** No list of arguments is longer; an index beyond it is not a position but an attack. */
const longest = 10_000

/**
 * More of a call: a name begins one, patches add to the open one, nothing at all ends it. Throws a `RangeError` for a
 * place that no list has.
 */
export function patchCall(
  sink: StreamSink,
  piece: { id?: string; name?: string; patches?: CallPatch[]; more?: boolean; native?: ToolCallPart['native'] },
): void {
  if (piece.name !== undefined) {
    endCall(sink)
    const number = begun.get(sink) ?? 0
    begun.set(sink, number + 1)
    const call = { key: `patched ${number}`, input: {}, text: createCallText(), whole: true }
    pending.set(sink, call)
    const { id = '', name, native } = piece
    sink.open(call.key, compact<ToolCallPart>({ type: 'tool-call', id, name, input: undefined, native }))
  }
  const call = pending.get(sink)
  if (call) for (const patch of piece.patches ?? []) tell(sink, call, patch)
  if (piece.more !== true) endCall(sink)
}

/** Ends the open call, if any: a stream may finish without saying so. */
export function endCall(sink: StreamSink): void {
  const call = pending.get(sink)
  if (!call) return
  pending.delete(sink)
  if (call.whole) sink.delta('tool-call', call.key, call.text.end())
  sink.close(call.key, call.whole ? [] : [{ type: 'tool-call', id: '', name: '', input: call.input }])
}

function tell(sink: StreamSink, call: Pending, patch: CallPatch): void {
  const steps = stepsOf(patch.path)
  apply(call.input, steps, patch)
  const text = call.whole ? call.text.set(steps, valueAt(patch)) : undefined
  call.whole = text !== undefined
  if (text !== undefined) sink.delta('tool-call', call.key, text)
}

function apply(root: JsonObject, steps: readonly Step[], patch: CallPatch): void {
  let node: unknown = root
  for (const [at, step] of steps.entries()) {
    const last = at === steps.length - 1
    const before = get(node, step)
    const next = last ? patched(patch, before) : (before ?? (typeof steps[at + 1] === 'number' ? [] : {}))
    if (typeof step === 'number' && step >= longest) throw new RangeError(`no list of arguments has a place ${step}`)
    if (Array.isArray(node) && typeof step === 'number') node[step] = next
    else if (isObject(node)) put(node, String(step), next)
    else return
    node = next
  }
}

function get(node: unknown, step: Step): unknown {
  if (Array.isArray(node)) return node[Number(step)]
  return isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined
}

function patched(patch: CallPatch, before: unknown): unknown {
  const value = valueAt(patch)
  return typeof before === 'string' && typeof value === 'string' ? before + value : value
}

function valueAt({ string, number, boolean }: CallPatch): string | number | boolean | null {
  return string ?? number ?? boolean ?? null
}

/** `$.a.b[0]['c d']` → `['a', 'b', 0, 'c d']`. */
function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/g)].map(
    ([, name, index, single, double]) => (index === undefined ? (name ?? single ?? double ?? '') : Number(index)),
  )
}
