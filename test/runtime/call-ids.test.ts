/** Ids of calls where the wire takes only its own kind of them. */
import { expect, it } from 'vitest'
import type { Context } from '../../runtime/adapter/adapter.ts'
import { shortId } from '../../runtime/codecs/names.ts'
import type { Loss } from '../../runtime/types.ts'

const written = (id: string): { id: string; loss: Loss[] } => {
  const loss: Loss[] = []
  const context: Context = { api: 'toy', facts: {}, loss, path: [] }
  return { id: shortId.encode(id, '9', context, 'id'), loss }
}

it('leaves an id of the right form as it is', () => {
  expect(written('aX2gaLIyo')).toEqual({ id: 'aX2gaLIyo', loss: [] })
})

it.each(['call_1', 'toolu_01A09q90qw90lq917835lq9', '', 'aX2gaLIy', 'aX2gaLIyoo', 'aX2-aLIyo', 'ä234567890'])(
  'writes %j as nine letters and digits, always the same, and says so',
  id => {
    const { id: short, loss } = written(id)
    expect(short).toMatch(/^[A-Za-z0-9]{9}$/)
    expect(written(id).id).toBe(short)
    expect(loss).toEqual([{ path: 'id', kind: 'changed', detail: `the id ${id} is sent as ${short}` }])
  },
)

it('tells ten thousand ids apart', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `call_${at}`)
  expect(new Set(ids.map(id => written(id).id)).size).toBe(ids.length)
})
