import * as semconv from '@opentelemetry/semantic-conventions/incubating'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { json } from '../support/loopback.ts'
import { surrounded } from './surrounded.ts'
import { ask, endMeasure, measure, only, SECRET, using, whole } from './telemetry-stage.ts'

beforeEach(measure)
afterEach(endMeasure)

describe('content', () => {
  const shown = () => {
    const { attributes } = only()
    const parsed = (name: string) => (attributes[name] === undefined ? undefined : JSON.parse(String(attributes[name])))
    return {
      input: parsed(semconv.ATTR_GEN_AI_INPUT_MESSAGES),
      system: parsed(semconv.ATTR_GEN_AI_SYSTEM_INSTRUCTIONS),
      output: parsed(semconv.ATTR_GEN_AI_OUTPUT_MESSAGES),
    }
  }
  const conversation = {
    model: 'toy/m',
    system: 'be brief',
    messages: [
      { role: 'user' as const, content: ['look', { type: 'image' as const, data: 'AAAA', mediaType: 'image/png' }] },
      {
        role: 'assistant' as const,
        content: [{ type: 'tool-call' as const, id: 'c', name: 'f', input: { q: ['deep'] } }],
      },
      { role: 'tool' as const, content: [{ type: 'tool-result' as const, id: 'c', content: 'found' }] },
      {
        role: 'user' as const,
        content: [{ type: 'search-result' as const, source: 'deep.test', title: 'Deep', content: 'look' }],
      },
    ],
  }

  it('is not shown unless asked for', async () => {
    await (await surrounded(whole, using())).chat({ ...conversation, messages: SECRET })
    const span = only()
    expect(JSON.stringify([span.name, span.attributes, span.events])).not.toContain(SECRET)
    expect(shown()).toEqual({ input: undefined, system: undefined, output: undefined })
  })

  it('is shown in the form of the conventions, without the bytes of media', async () => {
    await (await surrounded(json({ text: 'ok', why: 'tool-calls' }), using({ captureContent: true }))).chat(
      conversation,
    )
    expect(shown()).toEqual({
      system: [{ type: 'text', content: 'be brief' }],
      input: [
        {
          role: 'user',
          parts: [
            { type: 'text', content: 'look' },
            { type: 'media', modality: 'image', mime_type: 'image/png' },
          ],
        },
        { role: 'assistant', parts: [{ type: 'tool_call', id: 'c', name: 'f', arguments: { q: ['deep'] } }] },
        {
          role: 'tool',
          parts: [{ type: 'tool_call_response', id: 'c', response: [{ type: 'text', content: 'found' }] }],
        },
        {
          role: 'user',
          parts: [
            {
              type: 'search_result',
              title: 'Deep',
              source: 'deep.test',
              content: [{ type: 'text', content: 'look' }],
            },
          ],
        },
      ],
      output: [{ role: 'assistant', parts: [{ type: 'text', content: 'ok' }], finish_reason: 'tool_call' }],
    })
  })

  it('is shown as a function lets it be, each text of it', async () => {
    const use = using({ captureContent: text => `<${text.length}>` })
    await (await surrounded(json({ text: 'ok' }), use)).chat(conversation)
    expect(JSON.stringify(shown())).not.toMatch(/look|deep|Deep|found|brief|"ok"/)
    expect(shown().input[1].parts[0].arguments).toEqual({ q: ['<4>'] })
  })

  it('is not shown where that function throws; the call goes on', async () => {
    const use = using({
      captureContent: () => {
        throw new Error('no')
      },
    })
    expect((await (await surrounded(json({ text: 'ok' }), use)).chat(ask)).text).toBe('ok')
    expect(shown().input).toBeUndefined()
  })
})
