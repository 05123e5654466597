import { afterEach, describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { cohere } from '../../generated/cohere/index.ts'
import { groq } from '../../generated/groq/index.ts'
import { mistral } from '../../generated/mistral/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { together } from '../../generated/together/index.ts'
import { cache } from '../../runtime/cache/index.ts'
import { redaction } from '../../runtime/guard/index.ts'
import { type Client, createClient, type Middleware, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import { limit } from '../../runtime/limit/index.ts'
import { type LogEntry, logging } from '../../runtime/log/index.ts'
import { failure } from '../support/failure.ts'
import { formOf, json, type Loopback, type Script, startLoopback, until } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server?.close())

const providers = { anthropic, cohere, groq, mistral, openai, together }

async function llm(script: Script): Promise<Client> {
  server = await startLoopback(script)
  const options: ProviderOptions = { apiKey: CANARY, baseURL: server.baseURL }
  const all = Object.values<(options: ProviderOptions) => Provider>(providers).map(make => make(options))
  return createClient({ providers: all, retry: { baseMs: 1 } })
}

const audio = new File(['sound'], 'a.mp3', { type: 'audio/mpeg' })
const file = ['file', { name: 'a.mp3', type: 'audio/mpeg', text: 'sound' }]

describe('transcribe', () => {
  it('sends the recording with what is known of it, and reads what was said when', async () => {
    const client = await llm(
      json({
        task: 'transcribe',
        language: 'german',
        duration: 2.5,
        text: 'Guten Tag',
        segments: [{ id: 0, seek: 0, start: 0, end: 2.5, text: 'Guten Tag', temperature: 0 }],
        words: [{ word: 'Guten', start: 0, end: 1 }],
        usage: { type: 'duration', seconds: 3 },
      }),
    )
    const answer = await client.transcribe({
      model: 'openai/whisper-1',
      audio,
      language: 'de',
      prompt: 'Grüße',
      temperature: 0,
      timestamps: ['word', 'segment'],
    })
    expect(answer).toMatchObject({
      text: 'Guten Tag',
      language: 'german',
      duration: 2.5,
      segments: [{ start: 0, end: 2.5, text: 'Guten Tag' }],
      words: [{ text: 'Guten', start: 0, end: 1 }],
      loss: [],
    })
    expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/audio/transcriptions' })
    expect(await formOf(server.requests[0]!)).toEqual([
      file,
      ['model', 'whisper-1'],
      ['language', 'de'],
      ['prompt', 'Grüße'],
      ['temperature', '0'],
      ['response_format', 'verbose_json'],
      ['timestamp_granularities[]', 'word'],
      ['timestamp_granularities[]', 'segment'],
    ])
  })

  it('asks who spoke, and counts tokens', async () => {
    const usage = { type: 'tokens', input_tokens: 5, output_tokens: 2, total_tokens: 7 }
    const segments = [{ type: 'transcript.text.segment', id: 's', start: 0, end: 1, text: 'Ja', speaker: 'A' }]
    const client = await llm(json({ task: 'transcribe', duration: 1, text: 'Ja', segments, usage }))
    const answer = await client.transcribe({ model: 'openai/gpt-4o-transcribe-diarize', audio, diarize: true })
    expect(answer).toMatchObject({
      segments: [{ text: 'Ja', speaker: 'A' }],
      usage: { inputTokens: 5, outputTokens: 2, totalTokens: 7 },
    })
    expect((await formOf(server.requests[0]!)).at(-1)).toEqual(['response_format', 'diarized_json'])
  })

  it.each([
    ['groq', '/openai/v1/audio/transcriptions', [['language', 'en']]],
    ['together', '/audio/transcriptions', [['language', 'en']]],
    ['mistral', '/v1/audio/transcriptions', [['language', 'en']]],
    ['cohere', '/v2/audio/transcriptions', [['language', 'en']]],
  ])('goes to %s', async (name, url, more) => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }
    const client = await llm(json({ text: 'Yes', language: 'en', model: 'm', usage, duration: 1, segments: [] }))
    const answer = await client.transcribe({ model: `${name}/m`, audio, language: 'en', prompt: 'x' })
    expect(answer.text).toBe('Yes')
    expect(server.requests[0]!.url).toBe(url)
    const form = await formOf(server.requests[0]!)
    expect(form).toEqual(expect.arrayContaining([file, ['model', 'm'], ...more]))
    const hasPrompt = form.some(([field]) => field === 'prompt')
    expect(answer.loss.map(({ path }) => path)).toEqual(hasPrompt ? [] : ['prompt'])
  })

  it('is sent again as a whole', async () => {
    let count = 0
    const client = await llm(exchange => json({ text: 'Yes' }, count++ ? 200 : 503)(exchange))
    const { attempts } = await client.transcribe({ model: 'openai/whisper-1', audio })
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'answered'])
    expect(await formOf(server.requests[1]!)).toEqual(await formOf(server.requests[0]!))
  })

  it('is refused before it is sent where nobody listens, and where there is nothing to hear', async () => {
    const client = await llm(json({}))
    expect(await failure(client.transcribe({ model: 'anthropic/m', audio }))).toMatchObject({ kind: 'invalid-request' })
    const nothing = failure(client.transcribe({ model: 'openai/m', audio: 'a.mp3' as never }))
    expect(await nothing).toMatchObject({ kind: 'invalid-request', param: 'audio' })
    expect(server.requests).toHaveLength(0)
  })
})

const sound: Script = async exchange => {
  exchange.head(200, { 'content-type': 'audio/mpeg' })
  await exchange.write(new Uint8Array([1, 2]))
  exchange.end(new Uint8Array([255]))
}
const said = { input: 'hello', voice: 'alloy' }

describe('speech', () => {
  it.each([
    ['openai', '/audio/speech'],
    ['groq', '/openai/v1/audio/speech'],
    ['together', '/audio/speech'],
  ])('of %s is bytes as they come', async (name, url) => {
    const client = await llm(sound)
    const speech = await client.speech({ model: `${name}/m`, ...said, format: 'mp3' })
    expect(speech).toMatchObject({ mediaType: 'audio/mpeg', loss: [], attempts: [{ outcome: 'answered' }] })
    expect([...(await speech.bytes())]).toEqual([1, 2, 255])
    expect(server.requests[0]!.url).toBe(url)
    expect(JSON.parse(server.requests[0]!.body)).toEqual({ model: 'm', ...said, response_format: 'mp3' })
  })

  it('that comes in JSON is bytes, too', async () => {
    const client = await llm(json({ audio_data: Buffer.from('ID3 sound').toString('base64') }))
    const speech = await client.speech({ model: 'mistral/m', input: 'hello', voice: 'v', instructions: 'softly' })
    expect(speech).toMatchObject({ mediaType: 'audio/mpeg', loss: [{ path: 'instructions' }] })
    expect(await speech.text()).toBe('ID3 sound')
    expect(await failure(speech.bytes())).toMatchObject({ kind: 'invalid-request' })
    expect(JSON.parse(server.requests[0]!.body)).toEqual({ model: 'm', input: 'hello', voice_id: 'v' })
  })

  it('that is cut off is truncated; an error is typed, and retried', async () => {
    let count = 0
    const client = await llm(async exchange => {
      if (count++ === 0) return json({ error: { message: 'busy' } }, 503)(exchange)
      exchange.head(200, { 'content-type': 'audio/mpeg' })
      await exchange.write(new Uint8Array([1]))
      exchange.cut()
    })
    const speech = await client.speech({ model: 'openai/tts-1', ...said })
    expect(speech.attempts).toHaveLength(2)
    expect(await failure(speech.bytes())).toMatchObject({ kind: 'truncated' })
  })

  it('ends with the caller’s signal, and is refused where nobody speaks', async () => {
    const controller = new AbortController()
    const client = await llm(exchange => exchange.head(200))
    const speech = await client.speech({ model: 'openai/tts-1', ...said, signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    expect(await failure(speech.bytes())).toMatchObject({ kind: 'aborted' })
    await until(() => server.open() === 0)
    expect(await failure(client.speech({ model: 'anthropic/m', ...said }))).toMatchObject({ kind: 'invalid-request' })
    expect(await failure(client.speech({ model: 'openai/m', ...said, pitch: 1 } as never))).toMatchObject({
      kind: 'invalid-request',
      param: 'pitch',
    })
    expect(server.requests).toHaveLength(1)
  })

  it('is seen by middleware: around the call, around each attempt, and by those that we bring', async () => {
    const seen: unknown[] = []
    const watching =
      (name: string): Middleware =>
      async (call, next) => {
        const answer = await next(call)
        seen.push([name, call.verb, call.target?.provider, 'mediaType' in answer && answer.mediaType])
        return answer
      }
    server = await startLoopback(sound)
    const told: LogEntry[] = []
    const log = logging({ log: entry => told.push(entry) })
    const card = { name: 'card', regex: /\d{4}/, maxLength: 4 }
    const limits = limit({ requests: { limit: 2, seconds: 60 }, concurrency: 1, maxWait: 0 })
    const client = createClient({
      providers: [openai({ apiKey: CANARY, baseURL: server.baseURL, use: [watching('attempt')] })],
      use: [watching('call'), log, cache(), redaction({ patterns: [card] }), limits],
    })
    const asked = { model: 'openai/m', voice: 'alloy', input: 'mine is 1234', instructions: 'spell 1234' }
    for (const _ of ['first', 'second']) expect([...(await (await client.speech(asked)).bytes())]).toEqual([1, 2, 255])
    expect(await failure(client.speech(asked))).toMatchObject({ kind: 'rate-limit' })
    expect(server.requests.map(({ body }) => JSON.parse(body))).toMatchObject([
      { input: 'mine is [card_1]', instructions: 'spell [card_1]' },
      { input: 'mine is [card_1]' },
    ])
    expect(seen.slice(0, 2)).toEqual([
      ['attempt', 'speech', 'openai', 'audio/mpeg'],
      ['call', 'speech', undefined, 'audio/mpeg'],
    ])
    expect(told.map(({ event, verb }) => `${verb} ${event}`)).toEqual([
      'speech answered',
      'speech answered',
      'speech failed',
    ])
  })
})
