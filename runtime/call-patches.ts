/** Calls whose arguments arrive as values at JSON paths. Told to the sink whole, when nothing more of them comes. */
import type { StreamSink } from './adapter.ts'
import { isObject, put } from './json.ts'
import type { CallPatch, JsonObject, ToolCallPart } from './types.ts'

const pending = new WeakMap<StreamSink, ToolCallPart>()
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
    const call: ToolCallPart = { type: 'tool-call', id: piece.id ?? '', name: piece.name, input: {} }
    pending.set(sink, piece.native ? { ...call, native: piece.native } : call)
  }
  const call = pending.get(sink)
  if (call) for (const patch of piece.patches ?? []) apply(call.input as JsonObject, patch)
  if (piece.more !== true) endCall(sink)
}

/** Ends the open call, if any: a stream may finish without saying so. */
export function endCall(sink: StreamSink): void {
  const call = pending.get(sink)
  pending.delete(sink)
  if (call) sink.part(call)
}

function apply(root: JsonObject, patch: CallPatch): void {
  const steps = stepsOf(patch.path)
  let node: unknown = root
  for (const [at, step] of steps.entries()) {
    const last = at === steps.length - 1
    const before = get(node, step)
    const next = last ? patchValue(patch, before) : (before ?? (typeof steps[at + 1] === 'number' ? [] : {}))
    if (typeof step === 'number' && step >= longest) throw new RangeError(`no list of arguments has a place ${step}`)
    if (Array.isArray(node) && typeof step === 'number') node[step] = next
    else if (isObject(node)) put(node, String(step), next)
    else return
    node = next
  }
}

function get(node: unknown, step: string | number): unknown {
  if (Array.isArray(node)) return node[Number(step)]
  return isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined
}

function patchValue(patch: CallPatch, before: unknown): unknown {
  if (patch.string !== undefined) return typeof before === 'string' ? before + patch.string : patch.string
  return patch.number ?? patch.boolean ?? null
}

/** `$.a.b[0]['c d']` → `['a', 'b', 0, 'c d']`. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/g)].map(
    ([, name, index, single, double]) => (index === undefined ? (name ?? single ?? double ?? '') : Number(index)),
  )
}
