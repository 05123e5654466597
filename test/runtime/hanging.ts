/** Servers that keep a call waiting. */
import { onTestFinished } from 'vitest'
import { type Client, createClient } from '../../runtime/index.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { answer, CANARY, toy } from '../support/toy-api.ts'

/** The server of the last client. */
export let server: Loopback

/** A client of a server that follows the script, with one attempt each: how an attempt ends is asked here. */
export async function llm(script: Script, fetch?: typeof globalThis.fetch): Promise<Client> {
  const own = await startLoopback(script)
  server = own
  onTestFinished(() => own.close())
  const at = { apiKey: CANARY, baseURL: server.baseURL, ...(fetch && { fetch: fetch as never }) }
  return createClient({ retry: false, providers: [toy(at)] })
}

export const ask = { model: 'toy/m', messages: 'hello' }
export const hang: Script = () => {}
export const headersOnly: Script = exchange => exchange.head(200, { 'content-type': 'text/event-stream' })
export const oneDelta: Script = async exchange => {
  exchange.head(200, { 'content-type': 'text/event-stream' })
  await exchange.write(answer('one').slice(0, 2).join(''))
}
