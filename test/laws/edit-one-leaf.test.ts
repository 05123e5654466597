/** Each leaf of a request moves its own leaf of the wire and no other, comes back from there, or is reported as lost. */
import { describe, expect, it } from 'vitest'
import { plainModels } from './arbitraries.ts'
import { columns, type Edit, edits } from './edits.ts'
import { everything } from './everything.ts'
import { movesOnlyItsOwn } from './moves.ts'
import { dropsResults } from './naive.ts'
import { leaves } from './normal-forms.ts'
import { apiIds, type Subject, subject } from './subject.ts'

describe.each(apiIds)('%s', id => {
  it.each(edits)('has $path in exactly one place, and reads it back', edit => moves(subject(id), edit))
})

it('an adapter that drops a leaf in silence is seen', () => {
  const edit = edits.find(({ path }) => path === 'messages[2].content[0].content[0].text')!
  expect(() => moves(dropsResults(subject('openai-chat')), edit)).toThrow()
})

it('every leaf of the request that says everything is edited', () => {
  const constant = /(^|\.)(type|role)$|^model$|messages\[1\]\.content\[2\]|messages\[2\]\.content\[1\]|^tools\[1\]/
  const paths = leaves(everything).map(({ path }) => path)
  const wanted = paths.filter(path => !constant.test(path) || /\.properties\.\w+\.type$/.test(path))
  expect(edits.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted())
})

function moves(api: Subject, { path, to, at }: Edit): void {
  const { id } = api.client
  movesOnlyItsOwn(api, path, to, at[columns.indexOf(id)]!, plainModels[id]!)
}
