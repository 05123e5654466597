/** Runs that move from vendor to vendor, end early and go on, and have others within them: the exact conversation. */
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { callScenes } from './scenes.ts'
import { endingScenes } from './scenes-ending.ts'
import { clientOf, stages } from './stage.ts'
import { stories } from './stories.ts'
import { nestedStories } from './stories-nested.ts'

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

describe.each(stages)('%s', (api, model) => {
  test.each([...stories, ...nestedStories])('%s', async (_, want, play) => {
    expect(await play(clientOf(scripted, api), model, scripted)).toEqual(want)
  })
})

it('is played in at least 50 scenarios, beside those of events', () => {
  const names = [...callScenes, ...endingScenes, ...stories, ...nestedStories].map(([name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThanOrEqual(50)
})
