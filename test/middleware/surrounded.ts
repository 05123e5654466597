/** A client of the toy api at a server that plays a script, with middlewares around its calls. */
import { afterEach } from 'vitest'
import { createClient } from '../../runtime/index.ts'
import type { Middleware } from '../../runtime/middleware.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { CANARY, toy } from '../support/toy-api.ts'

export let server: Loopback
afterEach(() => server?.close())

export async function surrounded(script: Script, ...use: Middleware[]) {
  server = await startLoopback(script)
  return createClient({ providers: [toy({ apiKey: CANARY, baseURL: server.baseURL })], use, retry: false })
}

/** What the server was asked, as JSON. */
export const asked = (at = 0) => JSON.parse(server.requests[at]!.body)
