/** The way without streams between a server and a gateway, and that nobody else is led by it. */
import { afterEach, describe, expect, test } from 'vitest'
import { type Answer, type Asked, type BodySource, fetchOf } from '../../runtime/http/exchange.ts'
import { type Serving, serve } from '../../runtime/serve/index.ts'

let serving: Serving | undefined
afterEach(() => serving?.close(0))

const said = async (asked: Asked) => Buffer.from((await asked.announced?.()) ?? new Uint8Array()).toString()
const handler = (fetch: (request: Request) => Promise<Response>) => ({ fetch, keyed: false, drain: async () => {} })
/** Says whether it was asked with what the server announces, or with a request. */
const knowing = (): Answer => async asked =>
  asked.announced
    ? { status: 201, headers: {}, body: `asked: ${await said(asked)}` }
    : { status: 200, headers: {}, body: `a request: ${await new Response(asked.body).text()}` }
const ask = () => fetch(`${serving!.url}/x`, { method: 'POST', body: 'hey' })

describe('a server', () => {
  test('takes the short way to who knows it, and announces the length of what is whole', async () => {
    serving = await serve(handler(fetchOf(knowing())), { port: 0 })
    const answer = await ask()
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
      201,
      '10',
      'asked: hey',
    ])
  })

  test('asks who stands around with a request', async () => {
    const inner = fetchOf(knowing())
    serving = await serve(
      handler(request => inner(request)),
      { port: 0 },
    )
    expect(await (await ask()).text()).toBe('a request: hey')
  })

  test('pulls what is to be pulled, and closes the connection where that fails', async () => {
    const pieces = ['one ', 'two']
    const source = {
      next: async () => (pieces.length > 0 ? Buffer.from(pieces.shift()!) : Promise.reject(new Error('cut'))),
      cancel() {},
    }
    serving = await serve(handler(fetchOf(async () => ({ status: 200, headers: {}, body: source }))), { port: 0 })
    await expect(ask().then(answer => answer.text())).rejects.toThrow()
    expect(pieces).toEqual([])
  })
})

test('headers are told as a platform would', async () => {
  const names = ['x-one', 'constructor', 'x-list']
  const told: Answer = async ({ headers, url }) => {
    const read = names.map(name => [headers.get(name), headers.has(name)])
    return {
      status: 200,
      headers: {},
      body: JSON.stringify([url.pathname, read, Object.fromEntries(headers)['x-one']]),
    }
  }
  serving = await serve(handler(fetchOf(told)), { port: 0 })
  const sent = new Headers([
    ['X-One', '1'],
    ['X-List', 'a'],
    ['X-List', 'b'],
  ])
  const answers = [fetch(`${serving.url}/x?y=1`, { headers: sent }), fetchOf(told)('http://a/x?y=1', { headers: sent })]
  for (const answer of answers)
    expect(await (await answer).json()).toEqual([
      '/x',
      [
        ['1', true],
        [null, false],
        ['a, b', true],
      ],
      '1',
    ])
})

test('an answer is a response like any other for everybody else', async () => {
  const pieces = ['one ', 'two']
  const source: BodySource = {
    next: async () => (pieces.length > 0 ? Buffer.from(pieces.shift()!) : undefined),
    cancel() {},
  }
  const pulled = await fetchOf(async () => ({ status: 202, headers: { 'x-a': 'b' }, body: source }))('http://a')
  expect([pulled.status, pulled.headers.get('x-a'), await pulled.text()]).toEqual([202, 'b', 'one two'])
  const whole = await fetchOf(async () => ({ status: 200, headers: {}, body: 'whole' }))('http://a')
  expect(await whole.text()).toBe('whole')
  expect((await fetchOf(async () => ({ status: 204, headers: {} }))('http://a')).body).toBeNull()
})
