/** A refusal in the model's own words, where a contract has a place for it. */
import { describe, expect, it } from 'vitest'
import { whole, written } from './told.ts'

const completion = (message: object) => ({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
})

describe.each(['openai-chat', 'openrouter-chat'])('%s', api => {
  it('reads it as a part of its own, and writes it so', () => {
    const body = completion({ content: null, refusal: 'not that' })
    const answer = whole(api, body)
    expect(answer.content).toEqual([{ type: 'refusal', text: 'not that' }])
    expect(JSON.stringify(answer.native ?? {})).not.toContain('not that')
    expect(written(api, answer)).toMatchObject(completion({ refusal: 'not that' }))
  })

  it('without one has none', () => {
    const answer = whole(api, completion({ content: 'yes', refusal: null }))
    expect(answer.content).toEqual([{ type: 'text', text: 'yes' }])
    expect(written(api, answer)).toMatchObject(completion({ content: 'yes' }))
  })
})

it.each(['groq-chat', 'openai-compatible', 'xai-chat'])('%s has no place for it: as a server it is text', api => {
  const answer = { content: [{ type: 'refusal' as const, text: 'not that' }], finishReason: 'stop' as const }
  expect(written(api, answer)).toMatchObject({ choices: [{ message: { content: 'not that' } }] })
})
