/** A client of the toy api at a server that plays a script, with middlewares around its calls. */
import { afterEach } from 'vitest'
import { type Client, createClient } from '../../runtime/index.ts'
import { type Middleware, throughAll } from '../../runtime/middleware.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { CANARY, toy } from '../support/toy-api.ts'

export let server: Loopback
afterEach(() => server?.close())

export async function surrounded(script: Script, ...use: Middleware[]) {
  server = await startLoopback(script)
  const client: Client = createClient({ providers: [toy({ apiKey: CANARY, baseURL: server.baseURL })] })
  return {
    chat: (input: Parameters<Client['chat']>[0]) =>
      throughAll(use, { verb: 'chat', input }, call => client.chat(call.input)),
    stream: (input: Parameters<Client['stream']>[0]) =>
      throughAll(use, { verb: 'stream', input }, async call => client.stream(call.input)),
    embed: (input: Parameters<Client['embed']>[0]) =>
      throughAll(use, { verb: 'embed', input }, call => client.embed(call.input)),
  }
}

/** What the server was asked, as JSON. */
export const asked = (at = 0) => JSON.parse(server.requests[at]!.body)
