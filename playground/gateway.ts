import type { Loss } from '../runtime/index.ts'
import type { AskForm } from './form.ts'

/** What a model would be sent; `error` where it would not be asked at all. */
export interface WireTarget {
  model: string
  api?: string
  method?: string
  url?: string
  body?: unknown
  loss: Loss[]
  error?: string
}

export function gatewayAt(path: string): string {
  return new URL(path, location.origin).href
}

/** The models that the gateway knows by name; none where it does not say. */
export async function listModels({ key }: AskForm): Promise<string[]> {
  const answer = await fetch(gatewayAt('/openai/v1/models'), { headers: headersOf(key) })
  if (!answer.ok) return []
  const { data }: { data: { id: string }[] } = await answer.json()
  return data.map(({ id }) => id)
}

/** What this request is on the wire, for the model that is asked and those beside it. */
export async function showWire(asked: AskForm, signal: AbortSignal): Promise<WireTarget[]> {
  const { model, others, key, request } = asked
  const answer = await fetch(gatewayAt('/explain'), {
    method: 'POST',
    headers: { ...headersOf(key), 'content-type': 'application/json' },
    body: JSON.stringify({ models: [model, ...others], request }),
    signal,
  })
  if (!answer.ok) throw new Error(`the gateway explains nothing (${answer.status})`)
  const { targets }: { targets: WireTarget[] } = await answer.json()
  return targets
}

function headersOf(key: string): Record<string, string> {
  return key === '' ? {} : { authorization: `Bearer ${key}` }
}
