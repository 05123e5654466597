/** What servers of the family's grammar answer, and the calls that every one of them is asked for. */
import type { ChatInput } from '../../runtime/index.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { eventStream, json, type Script } from '../support/loopback.ts'
import { type Make, sse, type Talk, talkTo } from './wire.ts'

export const counts = { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 }
const id = 'a1'

export const answer = (message: object, finish_reason = 'stop', more: object = {}): Script =>
  json(chatCompletion(message, { finish_reason }, { id, usage: counts, ...more }))

export const piece = (delta: object, finish_reason: string | null = null, more: object = {}) =>
  chatChunk(delta, { finish_reason }, { id, ...more })

const pieces = (...events: object[]): Script => eventStream(sse(events))

/** One vendor under test; what it is told, it is told by its own provider. */
export function vendor(make: Make) {
  let talk: Talk | undefined
  const open = async (script: Script) => {
    await talk?.close()
    talk = await talkTo(make, script)
    return talk
  }
  const name = make({ apiKey: 'k' }).name
  return {
    close: () => talk?.close(),
    sent: () => talk!.sent(),
    async chat(script: Script, input: Partial<ChatInput> = {}, model = 'm') {
      return (await open(script)).llm.chat({ model: `${name}/${model}`, messages: 'Hi', ...input })
    },
    async stream(...events: object[]) {
      return (await open(pieces(...events))).llm.stream({ model: `${name}/m`, messages: 'Hi' })
    },
    embed: async (script: Script, input: string[]) => (await open(script)).llm.embed({ model: `${name}/e`, input }),
    models: async (script: Script) => (await (await open(script)).llm.models(name)).models,
  }
}

/** A user's question, a call and its result. */
export const withCall: ChatInput['messages'] = [
  { role: 'user', content: 'Time?' },
  {
    role: 'assistant',
    content: [
      { type: 'reasoning', text: 'A clock.' },
      { type: 'text', text: 'I look.' },
      { type: 'tool-call', id: 'call_1', name: 'now', input: { zone: 'UTC' } },
    ],
  },
  { role: 'tool', content: [{ type: 'tool-result', id: 'call_1', name: 'now', content: 'noon' }] },
]
export const sentCall = { id: 'call_1', type: 'function', function: { name: 'now', arguments: '{"zone":"UTC"}' } }

/** Every kind of medium, by its bytes and by its address. */
export const media: ChatInput['messages'] = [
  {
    role: 'user',
    content: [
      { type: 'image', mediaType: 'image/png', data: 'AAAA', detail: 'low' },
      { type: 'image', url: 'https://a.test/1.png' },
      { type: 'audio', mediaType: 'audio/wav', data: 'BBBB' },
      { type: 'audio', mediaType: 'audio/mpeg', data: 'CCCC' },
      { type: 'audio', url: 'https://a.test/1.mp3' },
      { type: 'video', mediaType: 'video/mp4', data: 'DDDD' },
      { type: 'video', url: 'https://a.test/1.mp4' },
      { type: 'document', mediaType: 'application/pdf', data: 'EEEE', filename: 'a.pdf' },
      { type: 'document', url: 'https://a.test/1.pdf' },
    ],
  },
]

/** Its pictures and its films, as most of the family take them. */
export const sentPictures = [
  { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
  { type: 'image_url', image_url: { url: 'https://a.test/1.png' } },
]
export const sentFilms = [
  { type: 'video_url', video_url: { url: 'data:video/mp4;base64,DDDD' } },
  { type: 'video_url', video_url: { url: 'https://a.test/1.mp4' } },
]

/** Every option that some vendor has. */
export const options: Partial<ChatInput> = {
  maxOutputTokens: 50,
  temperature: 0.5,
  topP: 0.9,
  topK: 4,
  minP: 0.05,
  stop: ['END'],
  seed: 7,
  presencePenalty: 0.1,
  frequencyPenalty: 0.2,
  repetitionPenalty: 1.1,
  prediction: 'Ho',
  logprobs: 2,
  userId: 'u',
  cache: {},
  cacheKey: 'k',
  metadata: { team: 'blue' },
  parallelToolCalls: false,
}
