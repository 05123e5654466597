/** The smallest request that asks for a feature, as it goes to the wire and is read there. */
import { apis } from '../../generated/registry.ts'
import type { Context } from '../../runtime/adapter/adapter.ts'
import { matchFacts } from '../../runtime/adapter/facts.ts'
import { probes } from '../../runtime/call/supports.ts'
import type { ChatFeature } from '../../runtime/index.ts'
import type { Loss, Request } from '../../runtime/types.ts'

const base: Request = { model: '', messages: [{ role: 'user', content: [{ type: 'text', text: 'unchanged' }] }] }

export interface Sent {
  probe: Partial<Request>
  wire: { body?: unknown; [field: string]: unknown }
  /** What the mapping's other direction reads of it. */
  read: Request
  loss: Loss[]
}

/** Without a feature, the request that asks for nothing. */
export function sent(api: string, model: string, feature: ChatFeature | undefined): Sent {
  const { client, server, facts } = apis[api]!
  const probe: Partial<Request> = feature ? probes[feature] : {}
  const context: Context = { api, facts: matchFacts(facts, model), loss: [], path: [] }
  const call = client.chat.encode({ ...base, ...probe, model }, context)
  const wire = JSON.parse(JSON.stringify(call))
  return { probe, wire, read: server.chat.decode(wire, name => matchFacts(facts, name)), loss: context.loss }
}
