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
  error?: string
}

export function gatewayAt(path: string): string {
  return new URL(path, location.origin).href
}

/** The models that the gateway knows by name; none where it does not say. */
export async function listModels({ key }: AskForm): Promise<string[]> {
  const answer = await fetch(gatewayAt('/v1/capabilities'), { headers: headersOf(key) })
  if (!answer.ok) return []
  const { models }: { models: string[] } = await answer.json()
  return models
}

/** What this request is on the wire, for the model that is asked and those beside it. */
export async function showWire(asked: AskForm, signal: AbortSignal): Promise<WireTarget[]> {
  const body = await bodyOf(asked)
  return Promise.all([undefined, ...asked.others].map(target => explained(asked, body, target, signal)))
}

/** Without a target, what the request names: that may be a name for another model. */
async function explained(
  { key, model }: AskForm,
  body: JsonObject,
  target: string | undefined,
  signal: AbortSignal,
): Promise<WireTarget> {
  const asked = { path: '/v1/responses', body, ...(target !== undefined && { targets: [target] }) }
  const headers = { ...headersOf(key), 'content-type': 'application/json' }
  const answer = await fetch(gatewayAt('/explain'), { method: 'POST', headers, body: JSON.stringify(asked), signal })
  const told: { targets?: WireTarget[]; error?: { message?: string } } = await answer.json()
  const failed = { target: target ?? model, loss: [], error: told.error?.message ?? `HTTP ${answer.status}` }
  return told.targets?.[0] ?? failed
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
