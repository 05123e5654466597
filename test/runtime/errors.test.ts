import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { kindOfStatus } from '../../runtime/error-kind.ts'
import { InterlinguaError, isInterlinguaError } from '../../runtime/errors.ts'
import { requestIdOf, retryAfterOf } from '../../runtime/http/reply-headers.ts'
import { createClient } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { answer, CANARY, sse, toy } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server?.close())

async function llm(script: Script) {
  server = await startLoopback(script)
  return createClient({ providers: [toy({ apiKey: CANARY, baseURL: server.baseURL })] })
}

const ask = { model: 'toy/m', messages: 'the secret prompt' }

const shown = (error: InterlinguaError) =>
  [
    inspect(error, { depth: 9 }),
    JSON.stringify(error),
    String(error),
    error.stack,
    inspect(error.cause, { depth: 9, showHidden: true }),
  ].join('\n')

describe('kinds', () => {
  it.each([
    [400, 'invalid-request'],
    [401, 'authentication'],
    [402, 'quota-exhausted'],
    [403, 'permission'],
    [404, 'not-found'],
    [408, 'timeout'],
    [409, 'invalid-request'],
    [413, 'request-too-large'],
    [418, 'invalid-request'],
    [422, 'invalid-request'],
    [429, 'rate-limit'],
    [500, 'server'],
    [502, 'server'],
    [503, 'overloaded'],
    [504, 'timeout'],
    [529, 'overloaded'],
    [599, 'server'],
    [302, 'protocol'],
  ] as const)('%i is %s', async (status, kind) => {
    expect(kindOfStatus(status)).toBe(kind)
  })

  it.each([
    [400, 'invalid-request'],
    [404, 'not-found'],
    [408, 'timeout'],
    [413, 'request-too-large'],
    [503, 'overloaded'],
  ])('a status of %i knows more than an error that only calls the request bad', async (status, kind) => {
    const client = await llm(json({ error: { message: 'no', type: 'bad' } }, status))
    expect((await failure(client.chat(ask))).kind).toBe(kind)
  })

  it('the error table of the api wins over the status', async () => {
    const client = await llm(
      json({ error: { message: 'no money', type: 'broke', code: 'c9', param: 'p' } }, 429, { 'request-id': 'r1' }),
    )
    const error = await failure(client.chat(ask))
    expect(error).toMatchObject({
      kind: 'quota-exhausted',
      status: 429,
      type: 'broke',
      code: 'c9',
      param: 'p',
      requestId: 'r1',
      retryable: false,
      midStream: false,
      provider: 'toy',
      api: 'toy',
      model: 'm',
    })
    expect(error.message).toBe(
      'toy (toy, m): quota-exhausted (HTTP 429): no money. Check the plan and billing of the account.',
    )
  })
})

describe('answers that are none', () => {
  const raw =
    (status: number, body: string, type = 'application/json'): Script =>
    exchange => {
      exchange.head(status, { 'content-type': type })
      exchange.end(body)
    }
  it.each([
    ['a page with a good status', raw(200, `<html>${'x'.repeat(999)}</html>`, 'text/html'), 'protocol', /HTML.*<html>/],
    ['an empty good answer', raw(200, ''), 'protocol', /empty/],
    ['a 204', raw(204, ''), 'protocol', /empty/],
    ['text with a good status', raw(200, 'hello there'), 'protocol', /hello there/],
    ['a number', raw(200, '7'), 'protocol', /7/],
    ['null', raw(200, 'null'), 'protocol', /null/],
    ['a page with 502', raw(502, '<html>Bad gateway', 'text/html'), 'server', /Bad gateway/],
    ['an empty 500', raw(500, ''), 'server', /HTTP 500/],
    ['JSON that is no error', raw(400, '{"detail":"odd"}'), 'invalid-request', /odd/],
    ['a list with an error', json([{ error: { message: 'in a list', type: 'busy' } }], 400), 'overloaded', /in a list/],
    [
      'an error with a good status',
      json({ error: { message: 'not so good', type: 'busy' } }),
      'overloaded',
      /not so good/,
    ],
  ] as const)('%s', async (_, script, kind, message) => {
    const client = await llm(script)
    const error = await failure(client.chat(ask))
    expect(error.kind).toBe(kind)
    expect(error.message).toMatch(message)
    expect(error.message.length).toBeLessThan(400)
    await failure(client.stream(ask).response)
  })

  it.each([301, 302, 303, 307, 308])('a redirect %i is not followed', async status => {
    const other = await startLoopback(json({ text: 'gotcha' }))
    const client = await llm(exchange => {
      exchange.head(status, { location: `${other.baseURL}/?q=secret` })
      exchange.end()
    })
    for (const call of [() => client.chat(ask), () => client.stream(ask).response, () => client.models('toy')]) {
      const error = await failure(call())
      expect(error).toMatchObject({ kind: 'protocol', status, retryable: false })
      expect(error.message).toContain('redirect')
      expect(shown(error)).not.toContain('secret')
    }
    expect(other.requests).toHaveLength(0)
    await other.close()
  })
})

describe('secrets', () => {
  const echo = `Incorrect API key provided: ${CANARY}. You can find yours (${CANARY.slice(0, 12)}***6789) at home.`
  it.each([
    ['an error body', json({ error: { message: echo, type: CANARY, code: CANARY, deep: { er: [CANARY] } } }, 401)],
    [
      'a page',
      (exchange => {
        exchange.head(500, { 'content-type': 'text/html' })
        exchange.end(`<p>${echo}`)
      }) as Script,
    ],
    [
      'an error event',
      eventStream([...answer('a').slice(0, 2), sse({ error: { message: echo, code: CANARY, deep: CANARY } })]),
    ],
    ['an error instead of events', eventStream([JSON.stringify({ error: { message: echo, deep: CANARY } })])],
    [
      'a good answer that is text',
      (exchange => {
        exchange.head(200)
        exchange.end(echo)
      }) as Script,
    ],
  ])('that %s echoes are nowhere', async (_, script) => {
    const client = await llm(script)
    const events: unknown[] = []
    const stream = client.stream(ask)
    for await (const event of stream) events.push(event)
    for (const error of [await failure(stream.response), await failure(client.chat(ask))]) {
      expect(shown(error)).not.toMatch(/CANARY|secret prompt/)
      expect(JSON.stringify(error.native ?? {})).not.toContain('CANARY')
    }
    expect(JSON.stringify(events)).not.toContain('CANARY')
  })

  it('of headers that a call brings, too', async () => {
    const client = await llm(json({ error: { message: 'bad header: hdr-CANARY-value' } }, 400))
    const error = await failure(client.chat({ ...ask, headers: { 'x-mine': 'hdr-CANARY-value' } }))
    expect(shown(error)).not.toContain('CANARY')
  })

  it('in what the platform throws', async () => {
    const inner = Object.assign(new Error(`inner ${CANARY}`), { code: 'ECONNRESET' })
    const fetch = () => Promise.reject(new TypeError(`fetch of ?key=${CANARY} failed`, { cause: inner }))
    const client = createClient({ providers: [toy({ apiKey: CANARY, fetch })] })
    const error = await failure(client.chat(ask))
    expect(error).toMatchObject({ kind: 'network', code: 'ECONNRESET' })
    expect(shown(error)).not.toContain('CANARY')
    expect(shown(error)).toContain('inner [redacted]')
  })
})

describe('the error', () => {
  it('is found by its brand and by its name', () => {
    const error = new InterlinguaError({ kind: 'server', message: 'x' })
    expect(error).toBeInstanceOf(Error)
    expect([error, {}, null, new Error('x')].map(isInterlinguaError)).toEqual([true, false, false, false])
    expect(error.name).toBe('InterlinguaError')
    expect(new InterlinguaError({ kind: 'aborted', message: 'x' }).name).toBe('AbortError')
  })

  it('shows neither the partial answer nor native fields in logs', () => {
    const partial = { content: [{ type: 'text' as const, text: 'private words' }] }
    const error = new InterlinguaError(
      { kind: 'server', message: 'x', native: { toy: { a: 'private' } } },
      { partial, midStream: true },
    )
    expect(error.partial).toBe(partial)
    expect(shown(error)).not.toContain('private')
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'InterlinguaError',
      message: 'server: x. Try again later.',
      kind: 'server',
      retryable: false,
      midStream: true,
    })
  })
})

describe('headers', () => {
  const now = Date.parse('Sun, 06 Nov 1994 08:49:00 GMT')
  it.each([
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after-ms': '0', 'retry-after': '1' }, 0],
    [{ 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }, 37_000],
    [{ 'retry-after': 'Sunday, 06-Nov-94 08:49:37 GMT' }, 37_000],
    [{ 'retry-after': 'Sun Nov  6 08:49:37 1994' }, 37_000],
    [{ 'retry-after': 'Sun, 06 Nov 1994 08:00:00 GMT' }, 0],
    [{ 'retry-after': '277403' }, 277_403_000],
    ...['-5', 'abc', '1e9', '0x10', '', '1, 2', 'Sunday'].map(value => [{ 'retry-after': value }, undefined] as const),
    [{ 'retry-after-ms': 'x', 'retry-after': '3' }, 3000],
    [{}, undefined],
  ] as [Record<string, string>, number | undefined][])('%j asks to wait %s ms', (headers, ms) => {
    expect(retryAfterOf(headers, now)).toBe(ms)
  })

  it('name the request', () => {
    expect(requestIdOf({ 'x-request-id': 'a' })).toBe('a')
    expect(requestIdOf({ 'request-id': 'b' })).toBe('b')
    expect(requestIdOf({ 'x-any-requestid': 'c' })).toBe('c')
    expect(requestIdOf({ 'x-ratelimit-remaining-requests': '9' })).toBeUndefined()
  })
})
