/** What becomes of calls in a run: the exact conversation, the same on every API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Part } from '../../runtime/types.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { text } from '../tools/calls.ts'
import { callScenes, cut, end, notJson, one } from './scenes.ts'
import { endingScenes } from './scenes-ending.ts'
import { clientOf, stages, tools, transcript } from './stage.ts'

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

describe.each(stages)('%s', (api, model) => {
  test.each([...callScenes, ...endingScenes])('%s', async (_, script, added, status, options) => {
    for (const how of ['run', 'stream'] as const) {
      scripted.script(...script)
      const llm = clientOf(scripted, api)
      const input = { model, messages: 'go', tools, ...options }
      const result = await (how === 'run' ? llm.run(input) : llm.runStream(input).result)
      expect(transcript(result.added)).toEqual(added)
      expect(result.status).toBe(status)
      expect(transcript(result.messages)).toEqual(['user: go', ...added])
      expect(scripted.requests).toHaveLength(script.length)
      // What the model was shown last is the conversation up to then.
      const shown = scripted.requests.at(-1)!.messages
      expect(shown.map(({ role }) => role)).toEqual(result.messages.slice(0, shown.length).map(({ role }) => role))
      expect(result.usage?.totalTokens).toBe(15 * script.length)
    }
  })

  test('arguments that were cut off', async () => {
    scripted.script(cut, end)
    const result = await clientOf(scripted, 'openai-chat').run({ model: 'openai/gpt-5-mini', messages: 'go', tools })
    expect(transcript(result.added)).toEqual([
      'assistant: call#c1 double {"n":',
      `tool: c1 double ! ${notJson}`,
      'assistant: done',
    ])
  })
})

test('what is in a part stays in it', async () => {
  const thought: Part = { type: 'reasoning', text: 'hm', native: { 'anthropic-messages': { signature: 'c2ln' } } }
  scripted.script([thought, ...text('so'), one], end)
  const result = await clientOf(scripted, 'anthropic-messages').run({
    model: 'anthropic/claude-sonnet-4-5',
    messages: 'go',
    tools,
  })
  expect(result.added[0]?.content[0]).toEqual(thought)
  expect(scripted.requests[1]?.messages[1]?.content[0]).toEqual(thought)
})
