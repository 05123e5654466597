/** Two vendors' wire formats, written by hand, behind servers that play scripts. */
import { onTestFinished } from 'vitest'
import { anthropic } from '../../../generated/anthropic/index.ts'
import { openai } from '../../../generated/openai/index.ts'
import { type ClientOptions, createClient } from '../../../runtime/index.ts'
import { anthropicBeginning, anthropicMessage } from '../../support/anthropic-message.ts'
import { chatChunk, chatCompletion } from '../../support/chat-completion.ts'
import { eventStream, json, type Loopback, type Script, startLoopback } from '../../support/loopback.ts'

/** Servers that play these scripts until the test is over. */
export async function listening(a: Script, b: Script): Promise<[Loopback, Loopback]> {
  const pair: [Loopback, Loopback] = [await startLoopback(a), await startLoopback(b)]
  onTestFinished(async () => void (await Promise.all(pair.map(server => server.close()))))
  return pair
}

/** A client of both, `a` speaking the one format and `b` the other, each call sent once a deployment. */
export async function vendors(a: Script, b: Script, options: Partial<ClientOptions> = {}, keys: string[] = ['key-a']) {
  const [one, two] = await listening(a, b)
  const { providers = [], ...others } = options
  const client = createClient({
    providers: [
      openai({ name: 'a', api: 'openai-chat', apiKey: keys, baseURL: one.baseURL }),
      anthropic({ name: 'b', apiKey: 'key-b', baseURL: two.baseURL }),
      ...providers,
    ],
    retry: false,
    ...others,
  })
  return { client, a: one, b: two }
}

const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`

/** The format of `a`. */
const chunk = (delta: object, choice: object = {}, more: object = {}) =>
  data(chatChunk(delta, choice, { id: 'chatcmpl-1', ...more }))

export const aGreets = chunk({ role: 'assistant', content: '' })
export const aSays = (content: string) => chunk({ content })
export const aUses = (input: number, output: number) =>
  chunk(
    {},
    {},
    { choices: [], usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output } },
  )
export const aCalls = chunk({
  tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'look', arguments: '{"at":' } }],
})
export const aFails = data({ error: { message: 'The server had an error', type: 'server_error' } })
export const aStream = (...texts: string[]) =>
  eventStream([aGreets, ...texts.map(aSays), chunk({}, { finish_reason: 'stop' }), aUses(3, 4), 'data: [DONE]\n\n'])

/** Fails as `a` does, by its status. */
export const aRefuses = (status: number, code: string | null = null, headers: Record<string, string> = {}) =>
  json({ error: { message: `no: ${status}`, type: 'some_error', code, param: null } }, status, headers)

/** The format of `b`. */
const event = (type: string, more: object = {}) => `event: ${type}\n${data({ type, ...more })}`

export const bGreets = [
  event('message_start', { message: anthropicBeginning({ usage: { input_tokens: 11, output_tokens: 1 } }) }),
  event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
  event('ping'),
].join('')
export const bSays = (text: string) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })
export const bEnds = [
  event('content_block_stop', { index: 0 }),
  event('message_delta', { delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 5 } }),
  event('message_stop'),
].join('')
export const bFails = event('error', { error: { type: 'overloaded_error', message: 'Overloaded' } })
export const bStream = (...texts: string[]) => eventStream([bGreets, ...texts.map(bSays), bEnds])

const bAnswers = (text: string) => json(anthropicMessage(text, { usage: { input_tokens: 11, output_tokens: 5 } }))

export const bRefuses = (status: number, type = 'api_error', headers: Record<string, string> = {}) =>
  json({ type: 'error', error: { type, message: `no: ${status}` } }, status, headers)

/** `a` answers as it is asked. */
export const aWhole: Script = exchange =>
  exchange.body.includes('"stream":true')
    ? aStream('from a')(exchange)
    : json(chatCompletion({ content: 'from a' }))(exchange)

/** `b` answers as it is asked: whole or as a stream. */
export const hello: Script = exchange =>
  (exchange.body.includes('"stream":true') ? bStream('hello') : bAnswers('hello'))(exchange)
