/** The official SDKs and our raw clients send the same forms, and read the same answers. */
import Anthropic from '@anthropic-ai/sdk'
import OpenAI, { toFile } from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { anthropicRaw } from '../../generated/anthropic/raw.ts'
import { openaiRaw } from '../../generated/openai/raw.ts'
import { formOf, type Loopback, type Script, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server?.close())

const sound = new Uint8Array([0, 1, 2, 255])
const file = () => toFile(sound, 'hello.mp3', { type: 'audio/mpeg' })

const answers: Script = exchange => {
  const { url } = exchange.request
  if (/content|speech/.test(url!)) {
    exchange.head(200, { 'content-type': 'audio/mpeg' })
    exchange.end(sound)
  } else if (url!.includes('/results')) {
    exchange.head(200, { 'content-type': 'application/x-jsonl' })
    exchange.end('{"custom_id":"a","result":{"type":"expired"}}\n{"custom_id":"b","result":{"type":"canceled"}}\n')
  } else {
    exchange.head(200, { 'content-type': 'application/json' })
    const results_url = `${server.baseURL}/v1/messages/batches/b/results`
    exchange.end(JSON.stringify({ id: 'x', text: 'hello', results_url, data: [], has_more: false }))
  }
}

async function clients() {
  server = await startLoopback(answers)
  const { baseURL } = server
  return {
    openai: new OpenAI({ apiKey: 'secret', baseURL, maxRetries: 0 }),
    openaiRaw: openaiRaw({ apiKey: 'secret', baseURL, retry: false }),
    anthropic: new Anthropic({
      apiKey: 'secret',
      baseURL,
      maxRetries: 0,
      defaultHeaders: { authorization: null, 'x-api-key': 'secret', 'anthropic-version': '2023-06-01' },
    }),
    anthropicRaw: anthropicRaw({ apiKey: 'secret', baseURL, retry: false }),
  }
}
type Clients = Awaited<ReturnType<typeof clients>>

/** What was sent: method, address, and the form or JSON. */
async function sent(at: number) {
  const request = server.requests[at]!
  const isForm = request.headers['content-type']?.startsWith('multipart/form-data')
  const form = isForm ? await formOf(request) : undefined
  const { method, url, body, headers } = request
  return {
    method,
    // The SDK is of a later version of the API, in which this says nothing any more.
    url: url.replace('?beta=true', ''),
    form: form?.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    body: form || body === '' ? undefined : JSON.parse(body),
    key: headers.authorization ?? headers['x-api-key'],
    beta: headers['anthropic-beta'],
  }
}

const beta = 'files-api-2025-04-14'
const transcription = {
  model: 'whisper-1',
  language: 'de',
  temperature: 0.2,
  response_format: 'verbose_json',
  timestamp_granularities: ['word', 'segment'] as ('word' | 'segment')[],
} as const

describe('the same request', () => {
  it.each<[string, (clients: Clients) => Promise<unknown>, (clients: Clients) => Promise<unknown>]>([
    [
      'a transcription',
      async ({ openai }) => openai.audio.transcriptions.create({ ...transcription, file: await file() }),
      async ({ openaiRaw }) => openaiRaw.createTranscription({ body: { ...transcription, file: await file() } }),
    ],
    [
      'a file that expires',
      async ({ openai }) =>
        openai.files.create({
          file: await file(),
          purpose: 'user_data',
          expires_after: { anchor: 'created_at', seconds: 3600 },
        }),
      async ({ openaiRaw }) =>
        openaiRaw.createFile({
          body: {
            file: { data: sound, filename: 'hello.mp3', mediaType: 'audio/mpeg' },
            purpose: 'user_data',
            expires_after: { anchor: 'created_at', seconds: 3600 },
          },
        }),
    ],
    [
      'a batch',
      ({ openai }) =>
        openai.batches.create({ input_file_id: 'f', endpoint: '/v1/chat/completions', completion_window: '24h' }),
      ({ openaiRaw }) =>
        openaiRaw.createBatch({
          body: { input_file_id: 'f', endpoint: '/v1/chat/completions', completion_window: '24h' },
        }),
    ],
    [
      'files of a purpose',
      ({ openai }) => openai.files.list({ purpose: 'batch', limit: 2 }),
      ({ openaiRaw }) => openaiRaw.listFiles({ query: { purpose: 'batch', limit: 2 } }),
    ],
    [
      'a file of a beta',
      async ({ anthropic }) => anthropic.beta.files.upload({ file: await file(), betas: [beta] }),
      async ({ anthropicRaw }) =>
        anthropicRaw.betaUploadFileV1FilesPost({ body: { file: await file() }, headers: { 'anthropic-beta': beta } }),
    ],
    [
      'a batch of messages',
      ({ anthropic }) =>
        anthropic.messages.batches.create({
          requests: [
            {
              custom_id: 'a',
              params: { model: 'claude-sonnet-4-5', max_tokens: 9, messages: [{ role: 'user', content: 'hi' }] },
            },
          ],
        }),
      ({ anthropicRaw }) =>
        anthropicRaw.messageBatchesPost({
          body: {
            requests: [
              {
                custom_id: 'a',
                params: { model: 'claude-sonnet-4-5', max_tokens: 9, messages: [{ role: 'user', content: 'hi' }] },
              },
            ],
          },
        }),
    ],
  ])('%s', async (_, theirs, ours) => {
    const all = await clients()
    await theirs(all)
    await ours(all)
    const [one, other] = [await sent(0), await sent(1)]
    expect(other).toEqual(one)
  })
})

describe('the same answer', () => {
  it('of speech', async () => {
    const { openai, openaiRaw } = await clients()
    const body = { model: 'tts-1', voice: 'alloy', input: 'hello', response_format: 'mp3' } as const
    const theirs = await openai.audio.speech.create(body)
    const ours = await openaiRaw.createSpeech({ body })
    expect(await ours.bytes()).toEqual(new Uint8Array(await theirs.arrayBuffer()))
    expect(ours.mediaType).toBe('audio/mpeg')
    expect(await sent(1)).toEqual(await sent(0))
  })

  it('of a file', async () => {
    const { openai, openaiRaw } = await clients()
    const theirs = await openai.files.content('file-1')
    const ours = await openaiRaw.downloadFile({ path: { file_id: 'file-1' } })
    expect(await ours.bytes()).toEqual(new Uint8Array(await theirs.arrayBuffer()))
    expect(await sent(1)).toEqual(await sent(0))
  })

  it('of JSON lines', async () => {
    const { anthropic, anthropicRaw } = await clients()
    const theirs: unknown[] = []
    for await (const line of await anthropic.messages.batches.results('b')) theirs.push(line)
    const ours: unknown[] = []
    for await (const line of await anthropicRaw.messageBatchesResults({ path: { message_batch_id: 'b' } }))
      ours.push(line)
    expect(ours).toEqual(theirs)
    expect(ours).toHaveLength(2)
  })
})
