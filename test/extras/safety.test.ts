/** What a vendor's checks have found: one form, whole and streamed, and back where there is a place for it. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import type { Safety } from '../../runtime/types.ts'
import { anthropicMessage } from '../support/anthropic-message.ts'
import { chatCompletion } from '../support/chat-completion.ts'
import { streamed, whole, written } from './told.ts'

const rating = (category: string, probability: string, more: object = {}) => ({ category, probability, ...more })
const gemini = (more: object) => ({
  responseId: 'r',
  candidates: [{ index: 0, content: { role: 'model', parts: [{ text: 'hi' }] }, finishReason: 'SAFETY', ...more }],
})
const refusal = (more: object) => ({ type: 'refusal', category: 'cyber', explanation: 'Not this.', ...more })
const message = (stop_details: object | null) => anthropicMessage('', { stop_reason: 'refusal', stop_details })
const filters = {
  hate: { filtered: true, severity: 'high' },
  self_harm: { filtered: false, severity: 'safe' },
}
const attack = { jailbreak: { filtered: false, detected: true } }
const choice = (kind: 'message' | 'delta', finish_reason: string | null, more: object = {}) => ({
  index: 0,
  [kind]: { role: 'assistant', content: 'hi' },
  finish_reason,
  ...more,
})
const azure = (choices: object[], more: object = {}) => chatCompletion({}, {}, { choices, ...more })
const ofPrompt = { prompt_filter_results: [{ prompt_index: 0, content_filter_results: attack }] }

interface Row {
  api: string
  body: object
  events: unknown[]
  safety: Safety
}

const rows: Row[] = [
  {
    api: 'gemini',
    body: {
      ...gemini({
        safetyRatings: [
          rating('HARM_CATEGORY_HATE_SPEECH', 'HIGH', { blocked: true }),
          rating('HARM_CATEGORY_DANGEROUS_CONTENT', 'NEGLIGIBLE'),
        ],
      }),
      promptFeedback: { safetyRatings: [rating('HARM_CATEGORY_HARASSMENT', 'LOW', { severity: 'x' })] },
    },
    events: [
      {
        ...gemini({ finishReason: undefined, safetyRatings: [rating('HARM_CATEGORY_HATE_SPEECH', 'LOW')] }),
        promptFeedback: { safetyRatings: [rating('HARM_CATEGORY_HARASSMENT', 'LOW', { severity: 'x' })] },
      },
      gemini({
        safetyRatings: [
          rating('HARM_CATEGORY_HATE_SPEECH', 'HIGH', { blocked: true }),
          rating('HARM_CATEGORY_DANGEROUS_CONTENT', 'NEGLIGIBLE'),
        ],
      }),
    ],
    safety: {
      prompt: [{ category: 'harassment', level: 'low', native: { gemini: { severity: 'x' } } }],
      answer: [
        { category: 'hate', level: 'high', blocked: true },
        { category: 'dangerous', level: 'none' },
      ],
    },
  },
  {
    api: 'anthropic-messages',
    body: message(refusal({ credit: 'x' })),
    events: [
      { type: 'message_start', message: { ...message(null), stop_reason: null } },
      {
        type: 'message_delta',
        delta: { stop_reason: 'refusal', stop_sequence: null, stop_details: refusal({ credit: 'x' }) },
        usage: { output_tokens: 2 },
      },
      { type: 'message_stop' },
    ],
    safety: {
      blocked: 'answer',
      reason: 'cyber',
      explanation: 'Not this.',
      native: { 'anthropic-messages': { credit: 'x' } },
    },
  },
  {
    api: 'openai-chat',
    body: azure([choice('message', 'content_filter', { content_filter_results: filters })], ofPrompt),
    events: [
      azure([], ofPrompt),
      azure([choice('delta', null, { content_filter_results: { hate: { filtered: false, severity: 'low' } } })]),
      azure([choice('delta', 'content_filter', { content_filter_results: filters })]),
    ],
    safety: {
      prompt: [{ category: 'jailbreak', detected: true, blocked: false }],
      answer: [
        { category: 'hate', level: 'high', blocked: true },
        { category: 'self-harm', level: 'none', blocked: false },
      ],
    },
  },
]

describe.each(rows)('$api', ({ api, body, events, safety }) => {
  it('says it of a whole answer, and writes what it read', () => {
    const answer = whole(api, body)
    expect(answer.safety).toEqual(safety)
    expect(answer.finishReason).toBe('content-filter')
    expect(JSON.stringify(answer.native ?? {})).not.toMatch(/filter|harm|refusal|cyber/i)
    expect(written(api, answer)).toMatchObject(body)
  })

  it('says it of a stream, as soon as it is known', () => {
    const told = streamed(api, events)
    expect(told.response.safety).toEqual(safety)
    expect(told.response.finishReason).toBe('content-filter')
    expect(JSON.stringify(told.events.filter(({ type }) => type === 'native'))).not.toMatch(/filter|harm|cyber/i)
    const last = told.events.findLast(event => event.type === 'start' && event.safety !== undefined)
    expect(last).toEqual({ type: 'start', safety })
  })

  it('writes it into a stream', () => {
    const told = streamed(api, events)
    const again = streamed(api, encodeStream(apis[api]!.server, told.events))
    expect(again.response.safety).toEqual(safety)
  })
})

describe('a prompt that was held back', () => {
  const body = { responseId: 'r', promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata: {} }
  const safety = { blocked: 'prompt', reason: 'prohibited-content' }
  const ending = { finishReason: 'content-filter', rawFinishReason: 'PROHIBITED_CONTENT', content: [], safety }

  it('is told alike of a whole answer and of a stream', () => {
    expect(whole('gemini', body)).toMatchObject(ending)
    const { events, response } = streamed('gemini', [body])
    expect(response).toMatchObject(ending)
    expect(events.at(-1)).toMatchObject({ type: 'finish', finishReason: 'content-filter' })
  })

  it('is written again', () => {
    expect(written('gemini', whole('gemini', body))).toMatchObject({
      promptFeedback: body.promptFeedback,
      candidates: [{ finishReason: 'PROHIBITED_CONTENT' }],
    })
  })

  it('keeps a word that we do not know', () => {
    const unknown = { promptFeedback: { blockReason: 'COSMIC' } }
    expect(whole('gemini', unknown)).toMatchObject({ rawFinishReason: 'COSMIC', safety: { blocked: 'prompt' } })
    expect(written('gemini', whole('gemini', unknown))).toMatchObject(unknown)
    expect(streamed('gemini', [unknown]).response).toMatchObject({ rawFinishReason: 'COSMIC' })
  })
})

it('findings of a kind that only the cloud knows keep what they say', () => {
  const found = { protected_material_code: { filtered: false, detected: true, citation: { license: 'MIT' } } }
  const body = azure([choice('message', 'stop', { content_filter_results: found })])
  const answer = whole('openai-chat', body)
  expect(answer.safety?.answer).toEqual([
    {
      category: 'protected-material-code',
      detected: true,
      blocked: false,
      native: { 'openai-chat': { citation: { license: 'MIT' } } },
    },
  ])
  expect(written('openai-chat', answer)).toMatchObject(body)
})

it('a category that we do not know is kept', () => {
  const body = gemini({ finishReason: 'STOP', safetyRatings: [rating('HARM_CATEGORY_COSMIC', 'LOW')] })
  expect(whole('gemini', body).safety?.answer).toMatchObject([{ category: '', level: 'low' }])
  expect(written('gemini', whole('gemini', body))).toMatchObject(body)
  const { response } = streamed('gemini', [body])
  expect(response.safety?.answer?.[0]?.native).toEqual({ gemini: { category: 'HARM_CATEGORY_COSMIC' } })
})

it('nothing found is nothing told', () => {
  const { events } = streamed('openai-chat', [
    azure([choice('delta', null, { content_filter_results: {} })]),
    azure([choice('delta', 'stop', { content_filter_results: {} })]),
  ])
  expect(events.filter(({ type }) => type === 'start')).toHaveLength(1)
})
