/** What the gateway saves itself on the way of a request gives the same. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { remembered } from '../../runtime/gateway/remembered.ts'
import { usageIn } from '../../runtime/gateway/usage-in.ts'
import { addressOf } from '../../runtime/serve/address.ts'
import { Gone } from '../../runtime/serve/gone.ts'
import type { Response } from '../../runtime/types.ts'

describe('an address', () => {
  it.each([
    '/v1/messages',
    '/v1beta/models/a-1.5:generateContent',
    '/a/~b/c_d',
    '/..a',
    '/v1/../x',
    '/v1/./x',
    '/v1//x',
    '/v1/',
    '/',
    '/%2e%2e/x',
    '/a?b=c',
    '/a#b',
    '/ä',
  ])('%s is what it is for the platform', path => {
    for (const host of [
      'localhost',
      '127.0.0.1:8787',
      'a.example:80',
      'A.example',
      '[::1]:1',
      '1.2',
      '127.0.0.1:99999',
      'a b',
      '0x7f.1',
    ]) {
      const [own, { href, pathname, searchParams } = {}] = [addressOf(path, host), platforms(path, host)]
      expect([own?.pathname, own?.searchParams.toString()]).toEqual([pathname, searchParams?.toString()])
      expect(own && new URL(own.href).href).toBe(href)
    }
  })

  function platforms(path: string, host: string): URL | undefined {
    return URL.canParse(path, `http://${host}`) ? new URL(path, `http://${host}`) : undefined
  }
})

const usage = { inputTokens: 30, outputTokens: 12, totalTokens: 42 }
const answer: Response = {
  id: 'a',
  model: 'm',
  createdAt: 1,
  content: [{ type: 'text', text: 'Fine.' }],
  finishReason: 'stop',
  usage,
}

it.each(Object.entries(apis))('usage of %s', (_, { client, server }) => {
  const body = server.chat.encode(answer)
  const whole = client.chat.decode(JSON.parse(JSON.stringify(body))).usage
  expect(whole).toMatchObject({ inputTokens: 30, outputTokens: 12 })
  expect(usageIn(JSON.stringify(body), server.chat.usageOf)).toEqual(whole)
})

it('usage of what is none', () => {
  const { server } = apis['openai-chat']!
  for (const text of ['', '[]', 'null', '7', '{"usage":7}', '<html>'])
    expect(usageIn(text, server.chat.usageOf)?.inputTokens).toBeUndefined()
})

it('a client that is gone is told once, as a signal tells it', () => {
  const gone = new Gone()
  const told: unknown[] = []
  const early = gone.signal
  gone.addEventListener('abort', ({ target }) => told.push(target))
  const never = () => told.push('never')
  gone.addEventListener('abort', never)
  gone.removeEventListener('abort', never)
  gone.abort()
  gone.abort()
  expect([told, gone.aborted, early.aborted, gone.signal.aborted]).toEqual([[gone], true, true, true])
  expect([early.reason, gone.reason]).toEqual([gone.signal.reason, expect.objectContaining({ name: 'AbortError' })])
  const late = new Gone()
  late.abort()
  expect(late.signal.reason).toBe(late.reason)
})

it('what is found for a name is looked for once, but for long names and when too many are known', () => {
  const looked: string[] = []
  const find = remembered(name => {
    looked.push(name)
    return `found ${name}`
  })
  const names = ['b'.repeat(101), ...Array.from({ length: 600 }, (_, at) => `a${at}`)]
  for (let time = 0; time < 2; time++) expect(names.map(find)).toEqual(names.map(name => `found ${name}`))
  expect(looked).toEqual([...names, names[0], ...names.slice(501)])
})
