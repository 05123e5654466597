/** Media of OpenRouter: films and documents by address, and pictures that a model has drawn. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import type { Loss, Part, Request } from '../../runtime/types.ts'
import { sent, streamed, whole, written } from '../extras/told.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'

const api = 'openrouter-chat'
const asking = (content: Part[]): Request => ({ model: 'm', messages: [{ role: 'user', content }] })
const places = (loss: Loss[]) => loss.map(({ path, kind }) => [path, kind])
const read = (body: unknown): Request => apis[api]!.server.chat.decode({ method: 'POST', path: '/', body }, () => ({}))

describe('what is shown', () => {
  it.each<[string, Part, object]>([
    [
      'a film by value',
      { type: 'video', mediaType: 'video/mp4', data: 'AAAA' },
      { type: 'video_url', video_url: { url: 'data:video/mp4;base64,AAAA' } },
    ],
    [
      'a film by address',
      { type: 'video', url: 'https://a.example/b.mp4' },
      { type: 'video_url', video_url: { url: 'https://a.example/b.mp4' } },
    ],
    [
      'a document by address',
      { type: 'document', url: 'https://a.example/b.pdf', filename: 'b.pdf' },
      { type: 'file', file: { filename: 'b.pdf', file_data: 'https://a.example/b.pdf' } },
    ],
    [
      'a document by value',
      { type: 'document', mediaType: 'application/pdf', data: 'AAAA', filename: 'b.pdf' },
      { type: 'file', file: { filename: 'b.pdf', file_data: 'data:application/pdf;base64,AAAA' } },
    ],
    ['a document by id', { type: 'document', fileId: 'f1' }, { type: 'file', file: { file_id: 'f1' } }],
  ])('%s, both ways', (_, part, wire) => {
    const { body, loss } = sent(api, asking([part]))
    expect(loss).toEqual([])
    expect(body).toMatchObject({ messages: [{ content: [wire] }] })
    expect(read(body).messages[0]!.content).toEqual([part])
  })

  it('films as they were told before stay its own', () => {
    const content = [{ type: 'input_video', video_url: { url: 'https://a.example/b.mp4' } }]
    const request = read({ model: 'm', messages: [{ role: 'user', content }] })
    expect(request.messages[0]!.content).toMatchObject([{ type: 'native', api }])
    expect(sent(api, request).body).toMatchObject({ messages: [{ content }] })
  })
})

describe('what is drawn', () => {
  const drawn = [
    { type: 'image_url', index: 0, image_url: { url: 'data:image/png;base64,AAAA' } },
    { image_url: { url: 'https://a.example/b.png' } },
  ]
  const pictures = [
    { type: 'image', mediaType: 'image/png', data: 'AAAA' },
    { type: 'image', url: 'https://a.example/b.png' },
  ]
  const answer = chatCompletion({ content: 'Here', images: drawn })
  const events = [
    chatChunk({ role: 'assistant', content: 'Here' }),
    chatChunk({ images: drawn }),
    chatChunk({}, { finish_reason: 'stop' }),
  ]

  it.each([
    ['whole', () => whole(api, answer)],
    ['streamed', () => streamed(api, events).response],
  ])('%s: is a part behind the words', (_, told) => {
    expect(told().content).toMatchObject([{ type: 'text', text: 'Here' }, ...pictures])
    expect(JSON.stringify(told().native ?? {})).not.toContain('image')
  })

  it('comes back to the letter, and goes on with the conversation', () => {
    expect(written(api, whole(api, answer))).toMatchObject({
      choices: [{ message: { content: 'Here', images: drawn } }],
    })
    const again = encodeStream(apis[api]!.server, streamed(api, events).events)
    expect(streamed(api, JSON.parse(JSON.stringify(again))).response.content).toEqual(
      streamed(api, events).response.content,
    )
    const { content } = whole(api, answer)
    const { body, loss } = sent(api, { model: 'm', messages: [{ role: 'assistant', content }] })
    expect(loss).toEqual([])
    expect(body).toMatchObject({ messages: [{ role: 'assistant', content: 'Here', images: drawn }] })
    expect(read(body).messages[0]!.content).toEqual(content)
  })

  it('reaches a vendor who takes pictures of a model, and is lost where none are taken', () => {
    const { content } = whole(api, answer)
    const messages: Request['messages'] = [{ role: 'assistant', content }]
    expect(JSON.stringify(sent('gemini', { model: 'm', messages }).body)).toContain('AAAA')
    const { loss } = sent('deepseek-chat', { model: 'm', messages })
    expect(places(loss)).toEqual(expect.arrayContaining([['messages[0].content[1]', 'unsupported']]))
  })

  it('what a picture cannot be is kept', () => {
    const odd = [{ image_file: 'f1' }]
    const told = whole(api, chatCompletion({ content: 'Here', images: odd }))
    expect(written(api, told)).toMatchObject({ choices: [{ message: { images: odd } }] })
  })
})
