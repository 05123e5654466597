import { APICallError } from '@ai-sdk/provider'
import { generateText, streamText } from 'ai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { toLanguageModel } from '../../runtime/ai-sdk/index.ts'
import { createClient } from '../../runtime/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { served } from '../mock/stage.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { hello, modelOf, said } from './stage.ts'

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

describe('failures', () => {
  it.each(['chat', 'stream'] as const)(
    'are calls that failed, by %s: with status, wait, and who retries',
    async way => {
      const error = { kind: 'rate-limit', status: 429, message: 'Slow down.', retryAfterMs: 5 } as const
      scripted.script({ error }, { error }, { error })
      const ask = (model: ReturnType<typeof modelOf>) =>
        (way === 'chat' ? model.doGenerate({ prompt: hello }) : model.doStream({ prompt: hello })).then(
          () => undefined,
          (failure: unknown) => failure,
        )
      const once = await ask(modelOf(scripted, 'anthropic-messages'))
      expect(APICallError.isInstance(once)).toBe(true)
      expect(once).toMatchObject({
        statusCode: 429,
        isRetryable: true,
        data: { kind: 'rate-limit', message: 'Slow down.' },
      })
      expect((once as APICallError).responseHeaders).toEqual({ 'retry-after-ms': expect.stringMatching(/^\d+$/) })
      expect(JSON.stringify(once)).not.toContain('a-key-for-nobody')
      const twice = await ask(modelOf(scripted, 'anthropic-messages', { retry: { maxRetries: 1, baseMs: 1 } }))
      expect(twice).toMatchObject({ isRetryable: false })
    },
  )

  it('are retried by the AI SDK where the client does not', async () => {
    scripted.script({ error: { kind: 'overloaded', status: 529, message: 'Later.', retryAfterMs: 1 } }, said)
    const { text } = await generateText({ model: modelOf(scripted, 'anthropic-messages'), prompt: 'Hi' })
    expect(text).toBe('Yes.')
  })

  it('in the midst of a stream are parts of it', async () => {
    const mock = createMock({ apis: served, script: [{ text: 'one two three', fault: { type: 'cut', after: 2 } }] })
    const client = createClient({ providers: [anthropic({ apiKey: 'k', fetch: mock.fetch })], retry: false })
    const { stream } = await toLanguageModel(client, 'anthropic/claude-sonnet-4-5').doStream({ prompt: hello })
    const parts = []
    for await (const part of stream) parts.push(part)
    expect(parts.slice(-2)).toMatchObject([
      { type: 'error', error: { data: { kind: 'truncated' }, isRetryable: false } },
      { type: 'finish', finishReason: { unified: 'error' } },
    ])
  })

  it('an abort ends the stream as one, and the connection with it', async () => {
    const mock = await createMock({
      apis: served,
      script: [{ text: 'one two three four', pace: { deltaMs: 20 } }],
    }).listen()
    const client = createClient({ providers: [openai({ apiKey: 'k', baseURL: mock.baseURL('openai') })] })
    const abort = new AbortController()
    const told = streamText({ model: toLanguageModel(client, 'openai/gpt-5'), prompt: 'Hi', abortSignal: abort.signal })
    const types = []
    for await (const part of told.fullStream) {
      types.push(part.type)
      if (part.type === 'text-delta') abort.abort()
    }
    expect(types.at(-1)).toBe('abort')
    await mock.close()
  })
})
