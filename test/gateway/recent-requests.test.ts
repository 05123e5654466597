import { expect, it, vi } from 'vitest'
import { createRecent } from '../../runtime/gateway/recent-requests.ts'

const entry = (id: string) => ({ id, startedAt: 1, ms: 2, status: 200 })

it('the last requests are known, and no more of them', async () => {
  const recent = createRecent({ most: 2 })
  for (const id of ['a', 'b', 'c']) recent.keep(entry(id))
  expect([await recent.of('b', undefined), await recent.of('c', undefined)]).toEqual([entry('b'), entry('c')])
  await expect(recent.of('a', undefined)).rejects.toMatchObject({ kind: 'not-found' })
})

it('a store that fails is told of, and what this process knows is still told', async () => {
  const onWarning = vi.fn()
  const fail = () => Promise.reject(new Error('no store'))
  const recent = createRecent({ store: { get: fail, set: fail, delete: fail }, onWarning })
  recent.keep(entry('a'))
  expect(await recent.of('a', undefined)).toEqual(entry('a'))
  expect(onWarning).toHaveBeenCalledTimes(1)
  await expect(recent.of('b', undefined)).rejects.toMatchObject({ kind: 'not-found' })
  expect(onWarning).toHaveBeenCalledTimes(2)
})
