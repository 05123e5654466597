/** The programs of the pages run, and print what they should. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printed } from '../../examples/guide/printed.ts'
import { root, runNode } from '../package/project.ts'
import { type Redis, redisIsHere, startRedis } from '../redis/server.ts'

let redis: Redis | undefined
beforeAll(async () => {
  if (redisIsHere) redis = await startRedis()
})
afterAll(() => redis?.kill())

const guide = (...names: string[]) =>
  runNode(['--import', 'tsx', 'examples/guide/main.ts', ...names], root, redis && { REDIS_URL: redis.url })

it('all of them', async () => {
  const { code, stdout, stderr } = await guide()
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const names = Object.keys(printed).filter(name => redisIsHere || !name.endsWith('/redis'))
  expect(stdout.trim().split('\n')).toEqual([...names.map(name => `ok   ${name}`), 'all as it should be'])
}, 120_000)

it('one that prints something else fails', async () => {
  const { code, stdout } = await guide('getting-started/offline', 'mock/recorded')
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /^ok {3}getting-started\/offline\nFAIL mock\/recorded\n[\s\S]*not as written: mock\/recorded\n$/,
  )
}, 60_000)
