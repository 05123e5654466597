import { afterEach, describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { geminiRaw } from '../../generated/gemini/raw.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiRaw } from '../../generated/openai/raw.ts'
import { xai } from '../../generated/xai/index.ts'
import { judged } from '../../runtime/adapter/wire-error.ts'
import { duration } from '../../runtime/codecs/times.ts'
import { createClient, type InterlinguaError, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'

/** What a vendor's own words mean: the tables of the mappings, through the client. */
let server: Loopback
afterEach(() => server?.close())

async function failureOf(make: (options: ProviderOptions) => Provider, script: Script): Promise<InterlinguaError> {
  server = await startLoopback(script)
  const provider = make({ apiKey: 'k', baseURL: server.baseURL })
  const llm = createClient({ providers: [provider], retry: false })
  return llm.chat({ model: `${provider.name}/m`, messages: 'Hi' }).then(
    () => Promise.reject(new Error('the call succeeded')),
    (error: InterlinguaError) => error,
  )
}

const google = (status: number, type: string, message: string, details: object[] = []) =>
  json({ error: { code: status, message, status: type, details } }, status)
const retryInfo = (retryDelay: unknown) => ({ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay })
const quota = { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [] }

describe('a key that is refused with 400', () => {
  it('is one, by the words', async () => {
    const body = { code: 'Client specified an invalid argument', error: 'Incorrect API key provided: x.' }
    expect(await failureOf(xai, json(body, 400))).toMatchObject({ kind: 'authentication', status: 400 })
    await server.close()
    const other = await failureOf(xai, json({ ...body, error: 'temperature must be below 2' }, 400))
    expect(other).toMatchObject({ kind: 'invalid-request' })
  })
})

describe('a wait that stands in the body', () => {
  it('is told, and is in the details wherever it stands there', async () => {
    const error = await failureOf(gemini, google(429, 'RESOURCE_EXHAUSTED', 'slow', [quota, retryInfo('34.4s')]))
    expect(error).toMatchObject({ kind: 'rate-limit', retryable: true, retryAfterMs: 34_400 })
  })

  it('gives way to a header', async () => {
    const body = { error: { code: 429, message: 'slow', status: 'RESOURCE_EXHAUSTED', details: [retryInfo('22s')] } }
    expect((await failureOf(gemini, json(body, 429, { 'retry-after': '3' }))).retryAfterMs).toBe(3000)
  })

  it.each(['soon', '', '-5s', '22', 22, null, { seconds: 22 }])('is none where it is unreadable: %j', async wait => {
    const error = await failureOf(gemini, google(429, 'RESOURCE_EXHAUSTED', 'slow', [retryInfo(wait)]))
    expect(error.kind).toBe('rate-limit')
    expect(error).not.toHaveProperty('retryAfterMs')
  })

  it.each([
    ['22s', 22_000],
    ['1.5s', 1500],
    ['6ms', 6],
    ['1m30.951s', 90_951],
    ['2h', 7_200_000],
  ])('%s is %i ms', (text, ms) => {
    expect(duration.decode(text)).toBe(ms)
    expect(duration.decode(duration.encode(ms))).toBe(ms)
  })
})

describe('the kind, by what the vendor says', () => {
  it.each([
    [
      'a bad key that Google answers with 400',
      gemini,
      google(400, 'INVALID_ARGUMENT', 'No.', [
        { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' },
      ]),
      'authentication',
    ],
    [
      'too many tokens for Google',
      gemini,
      google(400, 'INVALID_ARGUMENT', 'The input token count (2) exceeds the maximum number of tokens allowed (1).'),
      'context-length',
    ],
    [
      'too many tokens for Anthropic',
      anthropic,
      json(
        {
          type: 'error',
          error: { type: 'invalid_request_error', message: 'prompt is too long: 2 tokens > 1 maximum' },
        },
        400,
      ),
      'context-length',
    ],
    [
      'too many tokens with what is to come',
      anthropic,
      json(
        {
          type: 'error',
          error: {
            type: 'invalid_request_error',
            message: 'Input length and `max_tokens` exceed context limit: 1 + 2 > 2',
          },
        },
        400,
      ),
      'context-length',
    ],
    [
      'a spend limit, which no waiting helps',
      anthropic,
      json(
        {
          type: 'error',
          error: { type: 'rate_limit_error', message: 'no', details: { error_code: 'enforced_spend_limit_reached' } },
        },
        429,
      ),
      'quota-exhausted',
    ],
    [
      'a rate limit, which waiting helps',
      anthropic,
      json({ type: 'error', error: { type: 'rate_limit_error', message: 'no', details: null } }, 429),
      'rate-limit',
    ],
    [
      'too many tokens, without a code',
      () => openai({ apiKey: 'k', baseURL: server.baseURL, api: 'openai-chat' }),
      json(
        {
          error: {
            message: "This model's maximum context length is 8 tokens.",
            type: 'invalid_request_error',
            code: null,
          },
        },
        400,
      ),
      'context-length',
    ],
  ] as const)('%s', async (_, make, script, kind) => {
    const error = await failureOf(make, script)
    expect(error.kind).toBe(kind)
    expect(error.retryable).toBe(kind === 'rate-limit')
  })
})

describe('a retry, where the kind misleads', () => {
  it('follows the status, whatever the body is', async () => {
    const told = json({ error: { message: 'busy', type: 'invalid_request_error' } }, 409)
    expect(await failureOf(openai, told)).toMatchObject({ kind: 'invalid-request', retryable: true, status: 409 })
    const page: Script = exchange => json({}, 409)(exchange)
    expect(await failureOf(openai, page)).toMatchObject({ kind: 'invalid-request', retryable: true })
    expect(await failureOf(anthropic, page)).toMatchObject({ kind: 'invalid-request', retryable: false })
  })

  it('gives way to a header', async () => {
    const body = json({ error: { message: 'busy' } }, 409, { 'x-should-retry': 'false' })
    expect((await failureOf(openai, body)).retryable).toBe(false)
  })
})

describe('the raw client', () => {
  const raw = async (script: Script) => {
    server = await startLoopback(script)
    return { apiKey: 'k', baseURL: server.baseURL, retry: false as const }
  }
  const failed = (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (error: InterlinguaError) => error,
    )

  it('knows the kinds and waits of its provider’s apis', async () => {
    const spent = json({ error: { message: 'no', type: 'insufficient_quota', code: 'insufficient_quota' } }, 429)
    expect(await failed(openaiRaw(await raw(spent)).listModels())).toMatchObject({
      kind: 'quota-exhausted',
      retryable: false,
    })
    await server.close()
    const slow = google(429, 'RESOURCE_EXHAUSTED', 'slow', [retryInfo('22s')])
    expect(await failed(geminiRaw(await raw(slow)).modelsList())).toMatchObject({
      kind: 'rate-limit',
      retryAfterMs: 22_000,
      body: { error: { details: [{ retryDelay: '22s' }] } },
    })
    await server.close()
    const busy = json({ message: 'in the way' }, 409)
    expect(await failed(openaiRaw(await raw(busy)).listModels())).toMatchObject({ retryable: true, status: 409 })
  })
})

describe('a table', () => {
  const rules = [
    { field: 'message', match: 'Too Long', kind: 'context-length' },
    { field: 'message', match: /^no .* left$/i, kind: 'quota-exhausted' },
    { field: 'code', match: 'spent', retryable: false },
    { field: 'status', match: '503', kind: 'server', retryable: true },
  ] as const

  it('takes the first line that is met, a piece of a message in any case, a whole word of all else', () => {
    expect(judged({ message: 'it is too long' }, rules).kind).toBe('context-length')
    expect(judged({ message: 'No credit LEFT' }, rules).kind).toBe('quota-exhausted')
    expect(judged({ code: 'spent' }, rules, 503)).toEqual({ code: 'spent', kind: 'server', retryable: false })
    expect(judged({ code: 'spent?' }, rules, 429)).toEqual({ code: 'spent?', kind: 'rate-limit' })
    expect(judged({ code: 'x' }, rules)).toEqual({ code: 'x' })
  })
})
