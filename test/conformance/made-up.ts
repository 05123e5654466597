/**
 * A made-up vendor whose answers are ours already, as JSON or one event a `data:` line; its errors and its
 * broken streams are what the runner has to tell apart.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Served } from './served.ts'
import type { Answer, Outcome, Subject } from './subject.ts'

export const folder = mkdtempSync(join(tmpdir(), 'conformance-'))

const ours = { provider: 'acme', api: 'acme-chat' }
export const served: Served[] = [{ provider: 'acme', api: 'messages', operation: 'chat', ours }]

export const answer = (text: string): Answer => ({ content: [{ type: 'text', text }], finishReason: 'stop' })
const expecting = (text: string) => ({ text, toolCalls: [], finishReason: 'stop', usage: null, order: ['text'] })
const event = (type: string, text: string) => JSON.stringify({ type, text })
const sse = (...texts: string[]) => texts.map(text => `data: ${event('text', text)}\r\n\r\n`).join('')
const request = { method: 'POST', url: 'https://acme.test/v1/chat?key=k', body: { say: 'hi', nothing: null } }

function cassette(id: string, response: object, entry: object) {
  const path = `cassettes/${id}.json`
  write(path, JSON.stringify({ request, response }))
  return { id, provider: 'acme', api: 'messages', path, requestFeatures: ['say'], ...entry }
}

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

write(
  'chunks/two.chunks.txt',
  [event('message_start', ''), event('text', 'é'), event('message_start', ''), event('text', 'ü')].join('\n'),
)
const refused = { kind: 'rate-limit', retryable: true, midStream: false }
write(
  'manifest.json',
  JSON.stringify([
    cassette('json', { status: 200, body: answer('naïve ✓') }, { kind: 'json', expected: expecting('naïve ✓') }),
    cassette(
      'stream',
      { status: 200, sse: `${sse('na', 'ïve 👍')}data: [DONE]\n\n` },
      { kind: 'stream', expected: expecting('naïve 👍') },
    ),
    cassette(
      'broken',
      { status: 200, sse: sse('half') },
      {
        kind: 'stream',
        features: ['truncated-stream'],
        expected: { ...expecting('half'), finishReason: 'unknown' },
      },
    ),
    cassette(
      'refused',
      { body: { error: { code: 429 } } },
      { kind: 'json', status: null, expected: null, expectedError: refused },
    ),
    {
      id: 'two',
      provider: 'acme',
      api: 'messages',
      kind: 'stream',
      path: 'chunks/two.chunks.txt',
      expected: { ...expecting('ü'), segments: [expecting('é'), expecting('ü')] },
    },
    cassette('whole', { status: 200, body: {} }, { kind: 'json', disputed: { whole: true } }),
    { id: 'other', provider: 'nobody', api: 'messages', kind: 'json', path: 'none', expected: null },
  ]),
)

export type Change = (outcome: Outcome) => Outcome

export function subject(change: Change = outcome => outcome, encode = (body: unknown) => body): Subject {
  const contract = {
    pathOf: (pathname: string) => (pathname.endsWith('/chat') ? '/chat' : undefined),
    validate: ({ body }: { body?: unknown }) => ((body as { say?: string }).say === 'hi' ? [] : ['/say must be hi']),
  }
  return {
    replay: async (_, baseURL, { stream }) => change(await replay(baseURL, stream)),
    apis: ['acme-chat', 'other-chat'],
    decodeRequest: (_, call) => call.body as never,
    encodeRequest: (api, body) => ({ method: 'POST', path: '/chat', body: api === 'acme-chat' ? encode(body) : body }),
    refuses: () => false,
    contract: () => contract,
  }
}

async function replay(baseURL: string, stream: boolean): Promise<Outcome> {
  const response = await fetch(`${baseURL}/chat`, { method: 'POST', body: '{}' })
  const text = await response.text()
  if (response.status === 429) return fail('rate-limit', true)
  if (!stream) return { type: 'answer', answer: JSON.parse(text) }
  const lines = [...text.matchAll(/^data: (.*?)\r?$/gm)].map(([, data]) => data!)
  const whole = answer(lines.map(line => (line === '[DONE]' ? '' : JSON.parse(line).text)).join(''))
  const ended = lines.includes('[DONE]') || lines[0]!.includes('message_start')
  return ended ? { type: 'answer', answer: whole } : fail('truncated', false, whole)
}

export const fail = (kind: string, retryable: boolean, partial?: Answer): Outcome => ({
  type: 'failure',
  failure: { kind, message: kind, retryable, midStream: partial !== undefined, ...(partial && { partial }) },
})
