/** An error by its kind is told so that a client of the vendor reads that kind, in each API, before and within a stream. */
import { afterEach, describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { toldKinds } from '../../generator/error-kinds.ts'
import { worded } from '../../runtime/adapter/error-words.ts'
import { statusOf } from '../../runtime/adapter/ingress.ts'
import { apiError } from '../../runtime/call/answer.ts'
import type { ErrorKind } from '../../runtime/types.ts'
import { grammars } from '../support/scripted.ts'
import { type Stage, stageOf, ways } from './stage.ts'

let stage: Stage | undefined
afterEach(() => stage?.mock.close())

/** As what an API tells a kind that it has no word for, neither in its bodies nor among its statuses. */
const wider: { [kind in ErrorKind]?: ErrorKind } = {
  overloaded: 'server',
  timeout: 'server',
  'content-filter': 'invalid-request',
  'quota-exhausted': 'rate-limit',
}

describe.each(Object.keys(apis))('%s', api => {
  const { server, client } = apis[api]!
  const words = server.errorRules.map(({ kind }) => kind)

  it.each(toldKinds)('%s', kind => {
    for (const message of ['', 'In words of its own.']) {
      const status = statusOf(server, { kind, message })
      const told = worded({ kind, message, status }, server.errorRules)
      expect(told.message).toContain(message)
      const body = server.encodeError(told)
      const read = client.decodeError(body, status)
      const { kind: found } = apiError(read ?? {}, text => text, status)
      expect([kind, ...(words.includes(kind) ? [] : [wider[kind]])]).toContain(found)
    }
  })

  it('has words for most', () => {
    const exact = toldKinds.filter(kind => words.includes(kind) || wider[kind] === undefined)
    expect(exact.length).toBeGreaterThanOrEqual(8)
  })
})

describe.each(grammars.map(([api]) => api))('a client of %s', api => {
  it.each(ways)('waits as long as it is told, over a %s', async way => {
    stage = await stageOf(api, way, { script: [{ error: { kind: 'rate-limit', retryAfterMs: 40 } }, 'now'] })
    const { client, model, mock } = stage
    const begun = performance.now()
    const retry = { maxRetries: 1, baseMs: 1, maxMs: 1 }
    const { text, attempts } = await client.chat({ model, messages: 'hi', retry })
    expect([text, attempts.map(({ error }) => error?.kind)]).toEqual(['now', ['rate-limit', undefined]])
    expect(performance.now() - begun).toBeGreaterThan(35)
    expect(mock.requests).toHaveLength(2)
  })

  it('is told what else is known of it', async () => {
    const error = { kind: 'rate-limit', message: 'Slow down.', requestId: 'req_7', retryAfterMs: 2000 } as const
    stage = await stageOf(api, 'fetch', { script: [{ error, headers: { 'x-more': '1' } }] })
    const { client, model } = stage
    await expect(client.chat({ model, messages: 'hi' })).rejects.toMatchObject({
      ...error,
      status: 429,
      message: expect.stringContaining('Slow down.'),
    })
  })
})

it('words of a pattern fit it, and none are made up for what is no pattern of words', () => {
  const fitted = (match: RegExp) =>
    worded({ kind: 'server', message: '' }, [{ field: 'message', match, kind: 'server' }]).message
  expect(fitted(/(input|prompt) .*(exceeds?|longer than) .*context/i)).toBe('input exceed context.')
  expect(fitted(/limited to .*calls ?\/ ?month/i)).toBe('limited to calls/month.')
  expect(fitted(/^\d{3}$/)).toBe('The service had an error.')
})
