import { expect, it } from 'vitest'
import { judge } from '../../generator/keep-up/sighting.ts'

it.each([
  ['as committed', { now: 'a', committed: 'a', seen: undefined, opened: undefined }, 'none'],
  ['as committed again, after a sighting', { now: 'a', committed: 'a', seen: 'b', opened: undefined }, 'none'],
  ['changed', { now: 'b', committed: 'a', seen: undefined, opened: undefined }, 'wait'],
  ['changed, and again otherwise', { now: 'c', committed: 'a', seen: 'b', opened: undefined }, 'wait'],
  ['changed, as seen before', { now: 'b', committed: 'a', seen: 'b', opened: undefined }, 'open'],
  ['as in the pull request', { now: 'b', committed: 'a', seen: undefined, opened: 'b' }, 'none'],
  ['changed again since the pull request', { now: 'c', committed: 'a', seen: undefined, opened: 'b' }, 'wait'],
  ['new', { now: 'a', committed: undefined, seen: undefined, opened: undefined }, 'wait'],
] as const)('a contract that is %s', (_, sightings, verdict) => {
  expect(judge(sightings)).toBe(verdict)
})
