/** What an answer will mostly say, told beforehand, and how much of that it then said. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { sumOf } from '../../runtime/chat/usage-sum.ts'
import type { Loss, Request } from '../../runtime/types.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { sent, streamed, whole, written } from './told.ts'

const ask: Request = { model: 'm', messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }] }] }
const places = (loss: Loss[]) => loss.map(({ path, kind }) => [path, kind])
const read = (api: string, body: object): Request =>
  apis[api]!.server.chat.decode({ method: 'POST', path: '/', body }, () => ({}))
const takers = ['openai-chat', 'openrouter-chat', 'moonshot-chat', 'mistral-chat']

describe.each(takers)('%s', api => {
  const plain = sent(api, ask).body as object
  const withIt = (prediction: unknown) => ({ ...plain, prediction })

  it('takes a prediction, and reads it back', () => {
    const { body, loss } = sent(api, { ...ask, prediction: 'const a = 1' })
    expect(loss).toEqual([])
    expect(body).toEqual(withIt({ type: 'content', content: 'const a = 1' }))
    expect(read(api, body as object).prediction).toBe('const a = 1')
    expect(read(api, body as object).native).toBeUndefined()
  })

  it.each([
    [
      {
        type: 'content',
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
      'ab',
    ],
    [{ type: 'content', content: 'a', until: 3 }, 'a'],
    [{ type: 'content', content: [{ type: 'image' }] }, undefined],
    [{ type: 'outline', content: 'a' }, undefined],
    [{ type: 'content' }, undefined],
  ])('what stands there otherwise comes back as it came: %j', (prediction, text) => {
    const request = read(api, withIt(prediction))
    expect(request.prediction).toBe(text)
    expect(sent(api, request).body).toEqual(withIt(prediction))
  })

  it('another text than the one that was read is what is sent', () => {
    const list = { type: 'content', content: [{ type: 'text', text: 'a' }] }
    const { body } = sent(api, { ...read(api, withIt(list)), prediction: 'b' })
    expect(body).toEqual(withIt({ type: 'content', content: 'b' }))
  })
})

it.each(Object.keys(apis).filter(api => !takers.includes(api)))('%s takes none, and says so', api => {
  const { body, loss } = sent(api, { ...ask, prediction: 'const a = 1' })
  expect(body).toEqual(sent(api, ask).body)
  expect(places(loss)).toEqual([['prediction', 'unsupported']])
})

it('one vendor’s is another’s', () => {
  const request = read('openai-chat', { model: 'm', messages: [], prediction: { type: 'content', content: 'a' } })
  expect(sent('mistral-chat', request).body).toMatchObject({ prediction: { type: 'content', content: 'a' } })
})

const counts = { prompt_tokens: 9, completion_tokens: 8, total_tokens: 17 }
const usage = { ...counts, completion_tokens_details: { accepted_prediction_tokens: 5, rejected_prediction_tokens: 2 } }
const used = { acceptedPredictionTokens: 5, rejectedPredictionTokens: 2 }

describe.each(['openai-chat', 'openrouter-chat', 'xai-chat', 'openai-compatible'])('%s counts', api => {
  it('what of it was taken and what not, whole and streamed, both ways', () => {
    const told = whole(api, chatCompletion({ content: 'hi' }, {}, { usage }))
    expect(told.usage).toMatchObject(used)
    expect(told.usage).not.toHaveProperty('native')
    expect(written(api, told)).toMatchObject({ usage: { completion_tokens_details: usage.completion_tokens_details } })
    const events = [chatChunk({ content: 'hi' }, { finish_reason: 'stop' }), chatChunk({}, {}, { choices: [], usage })]
    expect(streamed(api, events).response.usage).toMatchObject(used)
  })
})

it('the counts of two attempts are added up', () => {
  const double = { acceptedPredictionTokens: 10, rejectedPredictionTokens: 4 }
  expect(sumOf({ inputTokens: 1, ...used }, { inputTokens: 1, ...used })).toEqual({ inputTokens: 2, ...double })
})
