import { describe, expect, it } from 'vitest'
import { failure } from '../support/failure.ts'
import { eventStream, json } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'
import { api, event, read, server } from './raw-toy.ts'

describe('a whole answer', () => {
  it('is the body as the vendor wrote it, with status and headers', async () => {
    const client = await api(json({ id: 'a', unknown: null }, 201, { 'x-request-id': 'r1' }))
    const reply = await client.ask({ body: { q: 'x' }, headers: { 'toy-beta': 'b' } })
    expect(reply).toMatchObject({ data: { id: 'a', unknown: null }, status: 201, requestId: 'r1' })
    expect(reply.headers['content-type']).toBe('application/json')
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/ask',
      body: '{"q":"x"}',
      headers: {
        authorization: `Bearer ${CANARY}`,
        'toy-version': '1',
        'toy-beta': 'b',
        'content-type': 'application/json',
        accept: 'application/json',
      },
    })
  })

  it('comes for `stream: false`, too', async () => {
    const client = await api(json({ id: 'a' }))
    expect((await client.ask({ body: { q: 'x', stream: false } })).data.id).toBe('a')
    expect(server.requests[0]!.body).toBe('{"q":"x","stream":false}')
  })

  it('is undefined where there is none', async () => {
    const client = await api(exchange => {
      exchange.head(204)
      exchange.end()
    })
    expect(await client.forget()).toMatchObject({ data: undefined, status: 204 })
    expect(server.requests[0]).toMatchObject({ method: 'DELETE', body: '' })
    expect(server.requests[0]!.headers).not.toHaveProperty('content-type')
  })

  it.each([
    ['HTML', '<html>', /HTML/],
    ['cut JSON', '{"id":', /not JSON/],
    ['empty', '', /empty/],
  ])('that is %s is a protocol error', async (_, body, message) => {
    const client = await api(json(body))
    const error = await failure(client.list())
    expect(error).toMatchObject({ kind: 'protocol', provider: 'toy', api: 'list', status: 200 })
    expect(error.message).toMatch(message)
  })
})

describe('the address', () => {
  it('has path and query encoded, lists item by item, and nothing for what is absent', async () => {
    const client = await api(json([]))
    await client.list({ query: { after: null, tag: ['a b', 'c&d'], limit: 2 } })
    await client.list({ query: { after: 'ü' } })
    await client.list()
    await client.get({ path: { id: 'org/model x?' } })
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/things?tag=a%20b&tag=c%26d&limit=2',
      '/things?after=%C3%BC',
      '/things',
      '/things/org%2Fmodel%20x%3F',
    ])
  })

  it("keeps the operation's own query, whatever the caller says", async () => {
    const client = await api(eventStream([event({ n: 1 })]))
    await read(await client.listen({ path: { room: 'r' }, query: { alt: 'json' } }))
    expect(server.requests[0]!.url).toBe('/rooms/r:listen?alt=sse')
  })

  it.each([
    [undefined, /path\.id is missing/],
    ['', /path\.id is missing/],
    ['..', /path\.id cannot be '\.\.'/],
  ])('is refused where the path has %j', async (id, message) => {
    const client = await api(json({}))
    for (const path of [{ id }, ...(id === undefined ? [undefined] : [])]) {
      const error = await failure(client.get({ path } as never))
      expect(error).toMatchObject({ kind: 'invalid-request', param: 'path.id', api: 'get' })
      expect(error.message).toMatch(message)
    }
    expect(server.requests).toHaveLength(0)
  })
})

describe('a raw call that fails', () => {
  it('is sent again, with one idempotency key, and tells its attempts', async () => {
    let count = 0
    const client = await api(
      exchange => json({ id: 'a', error: { message: 'busy' } }, count++ % 2 ? 200 : 503)(exchange),
      {
        retry: { baseMs: 1 },
      },
    )
    expect((await client.ask({ body: { q: 'x' } })).data.id).toBe('a')
    const [first, again] = server.requests.map(({ headers }) => headers['idempotency-key'])
    expect(again).toBe(first)
    count = 0
    const error = await failure(client.ask({ body: { q: 'x' }, retry: false }))
    expect(error.attempts).toMatchObject([{ provider: 'toy', outcome: 'failed', error: { status: 503 } }])
    expect(server.requests).toHaveLength(3)
  })

  it('is sent again where it streams, as long as no stream began', async () => {
    let count = 0
    const client = await api(
      exchange =>
        count++ === 0 ? json({}, 500)(exchange) : eventStream([event({ n: 1 }), 'data: [DONE]\n\n'])(exchange),
      { retry: { baseMs: 1 } },
    )
    const stream = await client.ask({ body: { q: 'x', stream: true } })
    expect(await read(stream)).toEqual({ events: [{ n: 1 }] })
  })
})
