/** Each leaf of a request moves its own leaf of the wire and no other, comes back from there, or is reported as lost. */
import { describe, expect, it } from 'vitest'
import type { Loss, Request } from '../../runtime/types.ts'
import { plainModels } from './arbitraries.ts'
import { columns, type Edit, edited, edits } from './edits.ts'
import { everything } from './everything.ts'
import { dropsResults } from './naive.ts'
import { changed, leaves } from './normal.ts'
import { apiIds, decodeRequest, encodeRequest, type Subject, subject } from './subject.ts'

describe.each(apiIds)('%s', id => {
  it.each(edits)('has $path in exactly one place, and reads it back', edit => movesOnlyItsOwn(subject(id), edit))
})

it('an adapter that drops a leaf in silence is seen', () => {
  const edit = edits.find(({ path }) => path === 'messages[2].content[0].content[0].text')!
  expect(() => movesOnlyItsOwn(dropsResults(subject('openai-chat')), edit)).toThrow()
})

it('every leaf of the request that says everything is edited', () => {
  const constant = /(^|\.)(type|role)$|^model$|messages\[1\]\.content\[2\]|messages\[2\]\.content\[1\]|^tools\[1\]/
  const paths = leaves(everything).map(({ path }) => path)
  const wanted = paths.filter(path => !constant.test(path) || /\.properties\.\w+\.type$/.test(path))
  expect(edits.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted())
})

function movesOnlyItsOwn(api: Subject, { path, to, at }: Edit): void {
  const { id } = api.client
  const base: Request = { ...everything, model: plainModels[id]! }
  const from = leaves(base).find(leaf => leaf.path === path)?.value
  const [before, after] = [base, edited(base, path, to)].map(request => encodeRequest(api, request))
  const place = at[columns.indexOf(id)]!
  const moved = changed(before!.call.body, after!.call.body).map(({ path: where }) => where)
  const reported = [before, after].map(each => each!.loss.filter(loss => covers(loss, path)).length)
  if (place === 'lost' || place === 'derived') {
    expect(moved).toEqual([])
    expect(reported).toEqual(place === 'derived' ? [0, 0] : [1, to === undefined ? 0 : 1])
    return
  }
  // A key that moves, as `output` that becomes `error`, is its neighbours' change.
  expect([...new Set(moved.map(each => (each.startsWith(`${place}.`) ? place : each)))]).toEqual([place])
  expect(reported).toEqual([0, 0])
  const [one, two] = [before, after].map(each => decodeRequest(api, each!.call))
  const back = changed(id === 'gemini' ? one : withoutDerived(one!), id === 'gemini' ? two : withoutDerived(two!))
  expect(back.map(each => [each.from, each.to])).toEqual([[from, to === undefined ? undefined : String(to)]])
}

/** All but Gemini name the call of a result only by its id: its name there follows from the call. */
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
