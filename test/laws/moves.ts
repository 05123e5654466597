/** One edit of the request that says everything, and what it moves on the wire of one api. */
import { expect } from 'vitest'
import type { Loss, Request } from '../../runtime/types.ts'
import { edited } from './edits.ts'
import { everything } from './everything.ts'
import { changed, leaves } from './normal-forms.ts'
import { decodeRequest, encodeRequest, type Subject } from './subject.ts'

/**
 * The leaf at `path` moves the one at `place` and no other, and comes back; or it is reported as `lost`, or `derived`. What is
 * `told` somewhere moves a text there, which is reported; what can be `declined` alone is reported where it is asked for.
 */
export function movesOnlyItsOwn(
  api: Subject,
  path: string,
  to: unknown,
  place: string,
  model: string,
  said: Request = everything,
): void {
  const base: Request = { ...said, model }
  const from = leaves(base).find(leaf => leaf.path === path)?.value
  const [before, after] = [base, edited(base, path, to)].map(request => encodeRequest(api, request))
  const moved = changed(before!.call.body, after!.call.body).map(({ path: where }) => where)
  const reported = [before, after].map(each => each!.loss.filter(loss => covers(loss, path)).length)
  if (place === 'lost' || place === 'derived') {
    expect(moved).toEqual([])
    expect(reported).toEqual(place === 'derived' ? [0, 0] : [1, to === undefined ? 0 : 1])
    return
  }
  if (place === 'declined') {
    expect(moved).toEqual([])
    expect([before, after].map(each => each!.loss.some(loss => loss.path === path))).toEqual([true, false])
    return
  }
  if (place.startsWith('told ')) {
    expect(moved).toEqual([place.slice('told '.length)])
    expect(reported).toEqual([1, 1])
    const [one, two] = [before, after].map(each => JSON.stringify(decodeRequest(api, each!.call)))
    expect(one?.split(from!).join(String(to))).toBe(two)
    return
  }
  // A key that moves, as `output` that becomes `error`, is its neighbours' change.
  expect([...new Set(moved.map(each => (each.startsWith(`${place}.`) ? place : each)))]).toEqual([place])
  expect(reported).toEqual([0, 0])
  const [one, two] = [before, after].map(each => decodeRequest(api, each!.call))
  const keepsName = resultsHaveNames.includes(api.client.id)
  const back = changed(keepsName ? one : withoutDerived(one!), keepsName ? two : withoutDerived(two!))
  expect(back.map(each => [each.from, each.to])).toEqual([[from, to === undefined ? undefined : String(to)]])
}

const resultsHaveNames = ['gemini', 'ollama-chat']

/** All others name the call of a result only by its id: its name there follows from the call. */
function withoutDerived(request: Request): Request {
  return {
    ...request,
    messages: request.messages.map(message => ({
      ...message,
      content: message.content.map(part => (part.type === 'tool-result' ? { ...part, name: undefined } : part)),
    })) as Request['messages'],
  }
}

function covers(loss: Loss, path: string): boolean {
  return path === loss.path || path.startsWith(`${loss.path}.`) || path.startsWith(`${loss.path}[`)
}
