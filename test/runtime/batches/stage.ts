/** Batches of several vendors at a server that plays a script, and what such a server says. */
import { onTestFinished } from 'vitest'
import { type Batches, type BatchResult, batchesOf } from '../../../runtime/batch/index.ts'
import type { ClientOptions } from '../../../runtime/index.ts'
import { chatCompletion } from '../../support/chat-completion.ts'
import { json, type Loopback, type Script, startLoopback } from '../../support/loopback.ts'
import { filingClient } from '../filing-vendors.ts'

export let server: Loopback

export async function batches(script: Script, options: Partial<ClientOptions> = {}): Promise<Batches> {
  const own = await startLoopback(script)
  server = own
  onTestFinished(() => own.close())
  return batchesOf(filingClient(server.baseURL, options))
}

export const requests = [
  { id: 'a', messages: 'Hello' },
  { id: 'b', messages: 'Bye', system: 'Be brief', maxOutputTokens: 5 },
]
const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }
export const completion = (content: string) => chatCompletion({ content, refusal: null }, { logprobs: null }, { usage })

/** Answers by what the address says. */
export const by =
  (table: Record<string, unknown>): Script =>
  exchange => {
    const { method, url } = exchange.request
    const found = Object.entries(table).find(([key]) => `${method} ${url!.split('?')[0]}`.endsWith(key))?.[1]
    if (typeof found !== 'string')
      return json(found ?? { error: { message: 'no such thing' } }, found ? 200 : 404)(exchange)
    exchange.head(200, { 'content-type': 'application/octet-stream' })
    exchange.end(found)
  }

export const job = {
  id: 'b1',
  object: 'batch',
  endpoint: '/v1/chat/completions',
  input_file_id: 'f1',
  completion_window: '24h',
  status: 'validating',
  created_at: 1_700_000_000,
}
export const file = { id: 'f1', object: 'file', bytes: 5, created_at: 1, filename: 'batch.jsonl', purpose: 'batch' }
export const messageBatch = {
  id: 'b1',
  type: 'message_batch',
  processing_status: 'in_progress',
  request_counts: { processing: 2, succeeded: 0, errored: 0, canceled: 0, expired: 0 },
  created_at: '2023-11-14T22:13:20Z',
  expires_at: '2023-11-15T22:13:20Z',
  ended_at: null,
}

export const collect = async <T>(items: AsyncIterable<T>) => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
export const told = (results: BatchResult[]) =>
  results.map(({ id, response, error }) => [id, response?.text ?? `${error?.kind}: ${error?.told}`])
