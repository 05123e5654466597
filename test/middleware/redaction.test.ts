import { describe, expect, it } from 'vitest'
import { guard, refuse } from '../../runtime/guard/guard.ts'
import { redaction } from '../../runtime/guard/redaction.ts'
import { changeCitation } from '../../runtime/guard/texts.ts'
import type { StreamEvent } from '../../runtime/types.ts'
import { read } from '../runtime/streaming.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json } from '../support/loopback.ts'
import { answer, sse } from '../support/toy-api.ts'
import { asked, server, surrounded } from './surrounded.ts'

const mail = { name: 'mail', regex: /\b[a-z.]{1,20}@[a-z]{1,20}\.com\b/, maxLength: 45 }
const key = { name: 'key', regex: /sk-[\da-z]{8}/i, maxLength: 11, start: 'sk-' }
const patterns = [mail, key]
const ask = { model: 'toy/m', messages: 'write to ann@home.com, not bob@home.com; ann@home.com has sk-12345678' }

const deltas = (events: StreamEvent[]) => events.map(event => (event.type === 'part-delta' ? event.delta : '')).join('')

describe('a request', () => {
  it('leaves without what matches, the same text the same placeholder', async () => {
    const client = await surrounded(json({ text: 'ok' }), redaction({ patterns }))
    await client.chat(ask)
    const [{ content }] = asked().messages
    expect(content[0].text).toBe('write to [mail_1], not [mail_2]; [mail_1] has [key_1]')
  })

  it('leaves nothing behind in any of its texts', async () => {
    const client = await surrounded(json({ text: 'ok' }), redaction({ patterns }))
    const image = { type: 'image', data: 'YUBiLmNvbQ==', mediaType: 'image/png' } as const
    await client.chat({
      model: 'toy/m',
      system: [{ type: 'text', text: 'I am ann@home.com' }],
      messages: [
        { role: 'user', content: ['see ann@home.com', image, { type: 'document', text: 'of ann@home.com' }] },
        {
          role: 'user',
          content: [
            { type: 'search-result', source: 's', title: 'ann@home.com', content: ['is ann@home.com', 'not here'] },
          ],
        },
        {
          role: 'assistant',
          content: [
            { type: 'reasoning', text: 'who is ann@home.com?' },
            { type: 'tool-call', id: 'c', name: 'find', input: { who: ['ann@home.com'], n: 1 } },
          ],
        },
        { role: 'tool', content: [{ type: 'tool-result', id: 'c', content: 'ann@home.com is here' }] },
      ],
    })
    const { body } = server.requests[0]!
    expect(body).not.toContain('ann@home.com')
    expect(body.match(/\[mail_1\]/g)).toHaveLength(8)
    expect(body).toContain(image.data)
  })

  it('of embeddings leaves without them, too', async () => {
    const client = await surrounded(json({ embeddings: [[1], [2]], usage: {} }), redaction({ patterns }))
    await client.embed({ model: 'toy/m', input: ['ann@home.com', 'plain'] })
    expect(asked().input).toEqual(['[mail_1]', 'plain'])
  })
})

describe('an answer', () => {
  const reply = 'ask cat@home.com about sk-ABCDEFGH'

  it('comes without what matches, whole or in any pieces', async () => {
    const chat = await surrounded(json({ text: reply }), redaction({ patterns }))
    const response = await chat.chat(ask)
    expect(response.text).toBe('ask [mail_3] about [key_2]')
    expect(response.message.content).toEqual([{ type: 'text', text: 'ask [mail_3] about [key_2]' }])
    expect(JSON.stringify(response)).not.toContain('cat@home')
    await server.close()
    for (const size of [1, 3, 100]) {
      const pieces = reply.match(new RegExp(`.{1,${size}}`, 'g'))!
      const client = await surrounded(eventStream(answer(...pieces)), redaction({ patterns }))
      const stream = client.stream(ask)
      const events = await read(stream)
      expect(deltas(events)).toBe('ask [mail_3] about [key_2]')
      expect(JSON.stringify(events)).not.toContain('cat@home')
      expect((await stream.response).text).toBe('ask [mail_3] about [key_2]')
      await server.close()
    }
  })

  it('that breaks off has none in what is left of it', async () => {
    const client = await surrounded(eventStream(answer('by cat@ho', 'me.com').slice(0, 3)), redaction({ patterns }))
    const stream = client.stream(ask)
    const events = await read(stream)
    expect(deltas(events)).toBe('by [mail_3]')
    const error = await failure(stream.response)
    expect(error.kind).toBe('truncated')
    expect(error.partial?.content).toEqual([{ type: 'text', text: 'by [mail_3]' }])
  })

  it('that another guard cut off ends with what was held back', async () => {
    const cut = guard({ event: event => (event.type === 'part-delta' && event.delta === '!' ? refuse('no') : event) })
    const client = await surrounded(eventStream(answer('by cat@ho', 'me.com', '!')), redaction({ patterns }), cut)
    const events = await read(client.stream(ask))
    expect(deltas(events)).toBe('by [mail_3]')
    expect(events.slice(-3).map(({ type }) => type)).toEqual(['part-delta', 'part-end', 'error'])
  })

  it('is left alone where it shall be', async () => {
    const client = await surrounded(json({ text: reply }), redaction({ patterns, answers: false }))
    expect((await client.chat(ask)).text).toBe(reply)
  })
})

describe('placeholders', () => {
  const echo = 'mail to [mail_1] or [mail_2], key [key_1], not [mail_9]'
  const shown = 'mail to ann@home.com or bob@home.com, key sk-12345678, not [mail_9]'

  it('are put back where the model repeats them, whole or in any pieces', async () => {
    const options = { patterns, answers: false, restore: true }
    expect((await (await surrounded(json({ text: echo }), redaction(options))).chat(ask)).text).toBe(shown)
    await server.close()
    for (const size of [1, 4]) {
      const pieces = echo.match(new RegExp(`.{1,${size}}`, 'g'))!
      const stream = (await surrounded(eventStream(answer(...pieces)), redaction(options))).stream(ask)
      const events = await read(stream)
      expect(deltas(events)).toBe(shown)
      expect((await stream.response).text).toBe(shown)
      await server.close()
    }
  })

  it('are put back while what matches in the answer itself is hidden', async () => {
    const client = await surrounded(json({ text: '[mail_1], cat@home.com' }), redaction({ patterns, restore: true }))
    expect((await client.chat(ask)).text).toBe('ann@home.com, [mail_3]')
  })

  it('are put back into arguments as JSON', async () => {
    const quoted = { name: 'quoted', regex: /"[a-z]+"/, maxLength: 12 }
    const call = [
      sse({ t: 'call', id: 'c', name: 'say' }),
      ...['{"what": "[quo', 'ted_1]"}'].map(d => sse({ t: 'args', id: 'c', d })),
      sse({ t: 'stop', why: 'tool-calls' }),
      sse('[DONE]'),
    ]
    const use = redaction({ patterns: [quoted], answers: false, restore: true })
    const stream = (await surrounded(eventStream(call), use)).stream({ model: 'toy/m', messages: 'say "hi"' })
    const events = await read(stream)
    expect(JSON.parse(deltas(events))).toEqual({ what: '"hi"' })
    expect((await stream.response).toolCalls).toMatchObject([{ name: 'say', input: { what: '"hi"' } }])
  })

  it('are none where the caller wrote them: nothing hidden takes their place', async () => {
    const client = await surrounded(json({ text: '[mail_1] [mail_2]' }), redaction({ patterns, restore: true }))
    const { text } = await client.chat({ model: 'toy/m', messages: 'what is [mail_1]? ask ann@home.com' })
    expect(asked().messages[0].content[0].text).toBe('what is [mail_1]? ask [mail_2]')
    expect(text).toBe('[mail_1] ann@home.com')
  })
})

it.each([
  [{ ...mail, name: 'a_b' }, 'needs a name'],
  [{ ...mail, maxLength: 0 }, 'needs a maxLength'],
  [{ ...mail, regex: /x*/ }, 'matches the empty text'],
])('a pattern that cannot work is refused: %#', async (pattern, words) => {
  const error = await failure(Promise.resolve().then(() => redaction({ patterns: [pattern] })))
  expect(error).toMatchObject({ kind: 'invalid-request', param: pattern.name })
  expect(error.message).toContain(words)
})

it('what a citation repeats of its source is changed, where it points to is not', () => {
  const shout = (text: string) => text.toUpperCase()
  const found = { type: 'search-result', source: 'https://a.test', index: 1 } as const
  expect(changeCitation({ ...found, title: 'deep', quote: 'so' }, shout)).toEqual({
    ...found,
    title: 'DEEP',
    quote: 'SO',
  })
  expect(changeCitation(found, shout)).toEqual(found)
  const native = { type: 'native', api: 'a', slot: 'citation', value: { title: 'deep' } } as const
  expect(changeCitation(native, shout)).toBe(native)
})
