/** A client of a toy api at a server that plays a script, and what its streams tell. */
import { onTestFinished } from 'vitest'
import { createClient } from '../../runtime/index.ts'
import type { StreamEvent } from '../../runtime/types.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { CANARY, toy } from '../support/toy-api.ts'

export let server: Loopback

export async function llm(script: Script, options: Partial<Parameters<typeof createClient>[0]> = {}) {
  const own = await startLoopback(script)
  server = own
  onTestFinished(() => own.close())
  return createClient({ providers: [toy({ apiKey: CANARY, baseURL: server.baseURL })], ...options })
}

export const ask = { model: 'toy/m', messages: 'hello' }

export async function read(stream: AsyncIterable<StreamEvent>): Promise<StreamEvent[]> {
  const events: StreamEvent[] = []
  for await (const event of stream) events.push(event)
  return events
}

export const types = (events: StreamEvent[]) => events.map(({ type }) => type)
