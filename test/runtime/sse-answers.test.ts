/** The web platform's cases of requests and media types (`eventsource/request-*`, `mime-*`), as far as a call has them. */
import { describe, expect, it } from 'vitest'
import { failure } from '../support/failure.ts'
import type { Script } from '../support/loopback.ts'
import { answer } from '../support/toy-api.ts'
import { ask, llm, server } from './streaming.ts'

function answering(status: number, type: string | undefined, body: string): Script {
  return exchange => {
    exchange.head(status, type === undefined ? {} : { 'content-type': type })
    exchange.end(body)
  }
}

const once = { retry: false } as const

describe('a stream', () => {
  it('is asked for by its media type, without cookies', async () => {
    const client = await llm(answering(200, 'text/event-stream', answer('one').join('')))
    await client.stream(ask).response
    expect(server.requests[0]!.headers).toMatchObject({ accept: 'text/event-stream' })
    expect(server.requests[0]!.headers).not.toHaveProperty('cookie')
  })

  // The web platform refuses the last four. Servers of models mislabel their streams: here the bytes say what it is.
  it.each([
    'text/event-stream;',
    'text/event-stream; charset=windows-1252',
    'text/event-stream;x bogus',
    'x bogus',
    undefined,
  ])('is read where it is called %s, always as UTF-8', async type => {
    const client = await llm(answering(200, type, answer('ok…').join('')))
    expect((await client.stream(ask).response).text).toBe('ok…')
  })

  it.each([201, 210, 299])('is read with status %i', async status => {
    const client = await llm(answering(status, 'text/event-stream', answer('one').join('')))
    expect(await client.stream(ask).response).toMatchObject({ text: 'one', raw: { status } })
  })

  it.each([204, 205])('is none with status %i, which has no body', async status => {
    const client = await llm(answering(status, 'text/event-stream', ''))
    expect(await failure(client.stream({ ...ask, ...once }).response)).toMatchObject({
      kind: 'truncated',
    })
  })

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [503, 'overloaded'],
  ] as const)('is an error with status %i, whatever its body says', async (status, kind) => {
    const client = await llm(answering(status, 'text/event-stream', answer('one').join('')))
    expect(await failure(client.stream({ ...ask, ...once }).response)).toMatchObject({ kind, status })
  })

  it.each([301, 302, 303, 307])('is not looked for elsewhere with status %i', async status => {
    const client = await llm(exchange => {
      exchange.head(status, { location: `${server.baseURL}/elsewhere` })
      exchange.end()
    })
    expect(await failure(client.stream({ ...ask, ...once }).response)).toMatchObject({ kind: 'protocol', status })
    expect(server.requests).toHaveLength(1)
  })
})
