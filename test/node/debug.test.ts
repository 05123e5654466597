/** What `INTERLINGUA_DEBUG` tells, and what it does not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { createClient, fallback } from '../../runtime/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { debugging } from '../../runtime/node/debug.ts'
import { served } from '../mock/stage.ts'

const apiKey = 'sk-canary-0123456789'
const secret = 'The prompt of nobody else.'
const mock = createMock({ apis: served })
let lines: string[]
beforeEach(() => {
  lines = []
})
afterEach(() => vi.unstubAllEnvs())

function client(debug: string) {
  vi.stubEnv('INTERLINGUA_DEBUG', debug)
  const options = { apiKey, fetch: mock.fetch, headers: { 'x-tenant': 'canary-tenant' } }
  const use = debugging(line => lines.push(line))
  return createClient({ providers: [openai(options), anthropic(options)], retry: false, use })
}
const told = () => lines.map(line => line.replace(/\d+ ms/g, 'n ms'))

describe('a call that is debugged', () => {
  it('tells its model, end, tokens and losses, whole and streamed, and no word of it', async () => {
    mock.reset(['An answer.', 'An answer.'])
    const llm = client('1')
    await llm.chat({ model: 'openai/gpt-5-mini', messages: secret, topK: 3, headers: { 'x-call': 'canary-call' } })
    await llm.stream({ model: 'anthropic/claude-haiku-4-5', messages: secret }).response
    await vi.waitFor(() => expect(lines).toHaveLength(4))
    expect(told()).toEqual([
      'interlingua #1 chat openai/gpt-5-mini',
      expect.stringMatching(/^interlingua #1 answered \(stop; \d+ tokens in; \d+ tokens out; lost topK\) after n ms$/),
      'interlingua #2 stream anthropic/claude-haiku-4-5',
      expect.stringMatching(/^interlingua #2 answered \(stop; \d+ tokens in; \d+ tokens out\) after n ms$/),
    ])
    expect(lines.join()).not.toMatch(/canary|nobody|An answer/)
  })

  it('tells the kind of a failure and what was tried, without the words', async () => {
    const overloaded = { error: { kind: 'overloaded', message: `Not now: ${secret}` } } as const
    mock.reset([overloaded, overloaded])
    const model = fallback(['openai/gpt-5-mini', 'anthropic/claude-haiku-4-5'])
    await client('true')
      .chat({ model, messages: secret })
      .catch(() => {})
    expect(told()[1]).toMatch(
      /failed: overloaded .*tried openai\/gpt-5-mini server n ms, anthropic\/\S+ overloaded n ms/,
    )
    expect(lines.join()).not.toMatch(/canary|nobody/)
  })

  it('tells all but keys and headers where all is asked for', async () => {
    mock.reset(['An answer.'])
    await client('full').chat({ model: 'openai/gpt-5-mini', messages: secret, headers: { 'x-call': 'canary-call' } })
    expect(lines.join('\n')).toContain(secret)
    expect(lines.join('\n')).toContain('An answer.')
    expect(lines.join('\n')).not.toContain('canary')
  })
})

it.each(['', '0', 'false', 'off'])('nothing is told, and nothing surrounds calls, with %j', value => {
  vi.stubEnv('INTERLINGUA_DEBUG', value)
  expect(debugging()).toEqual([])
})
