/** One request on its way through the gateway: what is known of it, and what is found out. */
import type { HttpCall } from '../adapter.ts'
import type { ClientOptions } from '../call.ts'
import type { Client } from '../client.ts'
import type { Ingress, IngressRoute } from '../ingress.ts'
import type { Attempt, Loss, Usage } from '../types.ts'
import type { GatewayEntry } from './entry.ts'
import type { Holder } from './keys.ts'
import type { Names } from './models.ts'

/** What all requests of a gateway share. */
export interface House {
  /** `strict` refuses what would not arrive whole. */
  readonly clients: { readonly usual: Client; readonly strict: Client }
  readonly options: ClientOptions
  readonly names: Names
  readonly native: true | readonly string[]
  /** Whether many may ask, each by a key. */
  readonly keyed: boolean
}

export interface Asking {
  readonly house: House
  readonly ingress: Ingress
  readonly route: IngressRoute
  /** As the route's api decodes it, its body with it. */
  readonly call: HttpCall
  readonly query: URLSearchParams
  /** As the client sent them. */
  readonly headers: Headers
  /** Ends when the client goes. */
  readonly signal: AbortSignal
  readonly strict: boolean
  readonly holder: Holder | undefined
  readonly entry: GatewayEntry
  /** To be called once, when nothing more comes. */
  done(): void
}

/** The client that this request is to be asked of. */
export function clientOf({ house, strict }: Asking): Client {
  return strict ? house.clients.strict : house.clients.usual
}

/** What came of it, for log and metrics. */
export function settle({ entry, holder }: Asking, usage: Usage | undefined): void {
  if (usage) entry.usage = usage
  if (usage) holder?.used(usage.totalTokens ?? (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0))
}

/** Where an answer came from: the last attempt. */
export function answeredBy({ entry }: Asking, attempts: readonly Attempt[]): void {
  const last = attempts.findLast(({ outcome }) => outcome === 'answered')
  if (last) entry.target = `${last.provider}/${last.model}`
}

/** The headers of an answer that say what is true of it and stands in no body. */
export function headersOf({ entry }: Asking, loss: readonly Loss[]): Record<string, string> {
  if (loss.length > 0) entry.loss = loss.map(({ path, kind }) => ({ path, kind }))
  return {
    'x-request-id': entry.id,
    'cache-control': 'no-store',
    ...(entry.target && { 'x-interlingua-model': headerText(entry.target) }),
    ...(loss.length > 0 && { 'x-interlingua-loss': lossText(loss) }),
  }
}

const MOST = 2_000

/** `path (kind)`, with commas between; of a long list the beginning, and how many there are. */
function lossText(loss: readonly Loss[]): string {
  const all = loss.map(({ path, kind }) => `${headerText(path)} (${kind})`)
  let text = ''
  for (const [at, one] of all.entries()) {
    if (text.length + one.length > MOST) return `${text}, … ${all.length - at} more`.replace('…', '...')
    text += at === 0 ? one : `, ${one}`
  }
  return text
}

/** What a header can carry. */
function headerText(text: string): string {
  return text.replace(/[^ -~]/g, '?')
}
