/** A client of the toy api at a server that plays a script, with middlewares around its calls. */
import { onTestFinished } from 'vitest'
import type { Middleware } from '../../runtime/call/middleware.ts'
import { createClient } from '../../runtime/index.ts'
import type { Usage } from '../../runtime/types.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'
import { counting } from './counting-api.ts'

export let server: Loopback

export interface Use {
  client?: Middleware[]
  provider?: Middleware[]
  retries?: number
}

export async function surroundedAt(script: Script, { client = [], provider = [], retries = 0 }: Use) {
  const own = await startLoopback(script)
  server = own
  onTestFinished(() => own.close())
  const provided = counting({ apiKey: CANARY, baseURL: server.baseURL, use: provider })
  const retry = retries > 0 && { maxRetries: retries, baseMs: 1 }
  return createClient({ providers: [provided], use: client, retry })
}

export const surrounded = (script: Script, ...client: Middleware[]) => surroundedAt(script, { client })

/** What the server was asked, as JSON. */
export const asked = (at = 0) => JSON.parse(server.requests[at]!.body)

/** An event that tells what was used so far. */
export const used = (usage: Usage) => `data: ${JSON.stringify({ usage })}\n\n`
