/** A refusal in the model's own words, where a contract has a place for it. */
import { describe, expect, it } from 'vitest'
import type { StreamEvent } from '../../runtime/types.ts'
import { encodeEvents, subject } from '../laws/subject.ts'
import { sent, streamed, whole, written } from './told.ts'

const completion = (message: object) => ({
  id: 'c',
  object: 'chat.completion',
  created: 1,
  model: 'm',
  choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop' }],
})

describe.each(['openai-chat', 'openrouter-chat', 'xai-chat'])('%s', api => {
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

it.each(['groq-chat', 'openai-compatible'])('%s has no place for it: as a server it is text', api => {
  const answer = { content: [{ type: 'refusal' as const, text: 'not that' }], finishReason: 'stop' as const }
  expect(written(api, answer)).toMatchObject({ choices: [{ message: { content: 'not that' } }] })
})

describe('xai-chat has it in whole answers alone', () => {
  const answer = { ...completion({ content: 'Hm.', reasoning_content: 'May I?', refusal: 'not that' }) }

  it('behind thoughts and before the text, and as it came', () => {
    const read = whole('xai-chat', answer)
    expect(read.content.map(({ type }) => type)).toEqual(['reasoning', 'refusal', 'text'])
    expect(written('xai-chat', read)).toMatchObject(answer)
  })

  it('where it is null there is none, and nothing of it is native', () => {
    expect(JSON.stringify(whole('xai-chat', completion({ content: 'Hi', refusal: null })))).not.toContain('refusal')
  })

  it('what is sent back of it is text', () => {
    const { content } = whole('xai-chat', completion({ content: null, refusal: 'not that' }))
    const { body, loss } = sent('xai-chat', { model: 'm', messages: [{ role: 'assistant', content }] })
    expect(body).toMatchObject({ messages: [{ role: 'assistant', content: 'not that' }] })
    expect(loss).toEqual([])
  })

  it('as is what is streamed of it', () => {
    const part = { type: 'refusal', text: 'not that' } as const
    const events: StreamEvent[] = [
      { type: 'start', id: 'c' },
      { type: 'part-start', index: 0, part: { ...part, text: '' } },
      { type: 'part-delta', index: 0, kind: 'refusal', delta: 'not that' },
      { type: 'part-end', index: 0, part },
      { type: 'finish', finishReason: 'stop' },
    ]
    const { response } = streamed('xai-chat', encodeEvents(subject('xai-chat'), events))
    expect(response.content).toEqual([{ type: 'text', text: 'not that' }])
  })
})
