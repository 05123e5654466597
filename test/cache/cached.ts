/** A client with a cache, at a server that counts. */
import { onTestFinished } from 'vitest'
import { type CacheOptions, cache } from '../../runtime/cache/index.ts'
import { createClient } from '../../runtime/index.ts'
import { eventStream, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { answer, CANARY, toy } from '../support/toy-api.ts'

export let server: Loopback

/** An answer that tells which request it is to. */
export const counting: Script = exchange => {
  const count = server.requests.length
  if (exchange.request.url === '/embed')
    return json({ embeddings: [[count, 0.5]], usage: { inputTokens: 1 } })(exchange)
  if (exchange.body.includes('"stream":true')) return eventStream(answer('answer ', `${count}`), 5)(exchange)
  return json({ id: 'x', text: `answer ${count}`, why: 'stop' })(exchange)
}

export async function cached(script: Script = counting, options: CacheOptions = {}, where = 'client') {
  const own = await startLoopback(script)
  server = own
  onTestFinished(() => own.close())
  return clientOf(options, where)
}

/** One more client of the same server. */
export function clientOf(options: CacheOptions = {}, where = 'client') {
  const use = [cache(options)]
  const provider = toy({ apiKey: CANARY, baseURL: server.baseURL, ...(where === 'provider' && { use }) })
  return createClient({ providers: [provider], retry: false, ...(where === 'client' && { use }) })
}
