/** One request on its way through the gateway: what is known of it, and what is found out. */
import type { HttpCall } from '../adapter/adapter.ts'
import type { Ingress, IngressRoute } from '../adapter/ingress.ts'
import { type ClientOptions, providerOf, wayOf } from '../call/call.ts'
import type { Client } from '../client/client.ts'
import type { Asked, Leaving } from '../http/exchange.ts'
import type { Attempt, Loss, Message, Usage } from '../types.ts'
import type { Keeping } from './answers.ts'
import type { Holder } from './keys.ts'
import type { LoadLines } from './lines.ts'
import type { GatewayEntry } from './log-entry.ts'
import type { Names } from './models.ts'

/** What all requests of a gateway share. */
export interface House {
  /** `strict` refuses what would not arrive whole. */
  readonly clients: { readonly usual: Client; readonly strict: Client }
  readonly options: ClientOptions
  readonly names: Names
  readonly native: true | readonly string[]
  readonly lines: LoadLines | undefined
  /** Whether many may ask, each by a key. */
  readonly keyed: boolean
}

export interface Asking {
  readonly house: House
  readonly ingress: Ingress
  readonly route: IngressRoute
  /** As the route's api decodes it, its body with it. */
  readonly call: HttpCall
  /** The body as it came. */
  readonly text: string | undefined
  /** As the client sent it. */
  readonly request: Asked
  readonly strict: boolean
  readonly holder: Holder | undefined
  /** What it has to do with answers that are kept, where some are. */
  readonly keeping: Keeping | undefined
  readonly entry: GatewayEntry
  /** To be called once, when nothing more comes. */
  done(): void
}

/** When the client goes, where no signal of the platform is needed. */
export function leavingOf({ request }: Asking): Leaving {
  return request.leaving ?? request.signal
}

/** The client that this request is to be asked of. */
export function clientOf({ house, strict }: Asking): Client {
  return strict ? house.clients.strict : house.clients.usual
}

/** The grammar that a model is asked in; undefined where no provider has it. */
export function apiOf({ options }: House, model: string): string | undefined {
  try {
    const way = wayOf(options, model)
    return 'provider' in way ? providerOf(options, way.provider).api().id : undefined
  } catch {
    return undefined
  }
}

/** What came of it, for log and metrics. */
export function settle({ entry }: Asking, usage: Usage | undefined, cost?: number): void {
  if (cost !== undefined) entry.cost = cost
  if (usage) entry.usage = usage
}

/** Keeps the answer for requests that go on from it, before its client is told the end of it. */
export async function keep(
  { keeping, entry }: Asking,
  message: Message,
  id: string | undefined,
  body: unknown,
  provider?: string,
): Promise<void> {
  if (keeping?.id === undefined || id === undefined) return
  if (!(await keeping.keep(message, id, body, provider))) entry.unkept = true
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
