import type { JsonObject, Loss } from '../runtime/index.ts'
import type { AskForm } from './form.ts'
import { clientOf } from './stream.ts'

/** What a model would be sent; `error` where it would not be asked at all. */
export interface WireTarget {
  target: string
  api?: string
  method?: string
  path?: string
  body?: unknown
  loss: Loss[]
  /** The lines of the mapping that write it, where the gateway tells them. */
  mapping?: { at: string; line: string; writes: { field: string; from?: string }[] }[]
  error?: string
}

/** What a gateway can be asked for. */
export interface Known {
  /** Models by name. */
  models: string[]
  providers: string[]
}

export function gatewayAt(path: string): string {
  return new URL(path, location.origin).href
}

/** Nothing where the gateway does not say. */
export async function whatIsKnown({ key }: AskForm): Promise<Known> {
  const answer = await fetch(gatewayAt('/v1/capabilities'), { headers: headersOf(key) })
  if (!answer.ok) return { models: [], providers: [] }
  const { models, providers }: { models: string[]; providers: object } = await answer.json()
  return { models, providers: Object.keys(providers) }
}

/** What the gateway knows of an answer when it is over. */
export interface Outcome {
  target?: string
  /** In USD. */
  cost?: number
}

/** Nothing where it does not say. */
export async function outcomeOf(id: string | undefined, key: string): Promise<Outcome> {
  if (id === undefined) return {}
  const answer = await fetch(gatewayAt(`/v1/requests/${id}`), { headers: headersOf(key) })
  return answer.ok ? answer.json() : {}
}

/** What this request is on the wire, for the model that is asked and those beside it. */
export async function showWire(asked: AskForm, signal: AbortSignal): Promise<WireTarget[]> {
  const body = await bodyOf(asked)
  const all = await Promise.all([undefined, ...asked.others].map(target => explained(asked, body, target, signal)))
  return all.flat()
}

/** Without a target, what the request names: that may be a name for another model, or for several. */
async function explained(
  { key, model }: AskForm,
  body: JsonObject,
  target: string | undefined,
  signal: AbortSignal,
): Promise<WireTarget[]> {
  const asked = { path: '/v1/responses', body, ...(target !== undefined && { targets: [target] }) }
  const headers = { ...headersOf(key), 'content-type': 'application/json' }
  const answer = await fetch(gatewayAt('/explain'), { method: 'POST', headers, body: JSON.stringify(asked), signal })
  const told: { targets?: WireTarget[]; error?: { message?: string } } = await answer.json()
  const failed = { target: target ?? model, loss: [], error: told.error?.message ?? `HTTP ${answer.status}` }
  return told.targets ?? [failed]
}

/** The very body that the library sends for it, caught on its way. */
function bodyOf(asked: AskForm): Promise<JsonObject> {
  return new Promise((resolve, reject) => {
    const caught: typeof globalThis.fetch = async (_, init) => {
      resolve(JSON.parse(String(init?.body)))
      throw new Error('caught')
    }
    clientOf(asked, caught)
      .chat({ ...asked.request, model: `openai/${asked.model}` })
      .catch(reject)
  })
}

function headersOf(key: string): Record<string, string> {
  return key === '' ? {} : { authorization: `Bearer ${key}` }
}
