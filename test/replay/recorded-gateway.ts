/** A gateway whose one vendor answers as was recorded. */
import { ingress } from '../../generated/ingress.ts'
import { providers } from '../../generated/providers.ts'
import { apis } from '../../generated/registry.ts'
import { createGateway, type Gateway } from '../../runtime/gateway/index.ts'
import { type Client, createClient, type Fetch, InterlinguaError, type Provider } from '../../runtime/index.ts'
import type { Reply } from '../conformance/corpus.ts'
import type { Served } from '../conformance/served.ts'
import type { Answer, Outcome } from '../conformance/subject.ts'
import { bodyProblems } from '../event-order/stream.ts'
import { ingresses } from './ingresses.ts'

const MODEL = 'vendor/replayed'

export interface House {
  client: Client
  gateway: Gateway
  /** The same with something between, so that no answer is passed on as it came. */
  between: Gateway
}

/** `fetch` or the base URL is where the vendor is. */
export function houseOf({ ours }: Served, at: { fetch: Fetch } | { baseURL: string }): House {
  const configure = providers[ours.provider as keyof typeof providers] as (options: object) => Provider
  const places = { project: 'replay', region: 'eu-central-1', resource: 'replay', location: 'global' }
  const provider = configure({ name: 'vendor', api: ours.api, apiKey: 'replay', ...places, ...at })
  const client = createClient({ providers: [provider], retry: false })
  const served = ['openai', 'anthropic', 'gemini', 'ollama'] as const
  const gatewayOf = (given: Client) => createGateway({ client: given, ingress: served.map(name => ingress[name]()) })
  const between = createClient({ providers: [provider], retry: false, use: [(call, next) => next(call)] })
  return { client, gateway: gatewayOf(client), between: gatewayOf(between) }
}

/** A vendor without a network. */
export function answering({ status, headers, body }: Reply): Fetch {
  return async () => new Response(Buffer.from(body), { status, headers })
}

/** What a client of ours understands of the vendor; whose answer it is as it was told first. */
export async function direct({ client }: Pick<House, 'client'>, streamed: boolean, isClient = false): Promise<Outcome> {
  try {
    if (!streamed) return { type: 'answer', answer: await client.chat({ model: MODEL, messages: 'replay' }) }
    const stream = client.stream({ model: MODEL, messages: 'replay' })
    let first: { id?: string; model?: string } | undefined
    for await (const event of stream) if (event.type === 'start') first ??= event
    const { id, model, ...answer } = await stream.response
    const head = isClient ? { id, model } : { id: first?.id, model: first?.model }
    return {
      type: 'answer',
      answer: { ...answer, ...(head.id && { id: head.id }), ...(head.model && { model: head.model }) },
    }
  } catch (error) {
    return failed(error)
  }
}

export interface Through {
  outcome: Outcome
  /** What is wrong with the order of a stream that the gateway wrote. */
  order: string[]
}

/** What a client of an ingress' grammar understands of the gateway. */
export async function through(
  send: (path: string, init: RequestInit) => Promise<Response>,
  api: string,
  streamed: boolean,
  { isWritten, theirs }: { isWritten: boolean; theirs: readonly unknown[] },
): Promise<Through> {
  const { path, body } = ingresses.find(each => each.api === api)!.ask(MODEL, streamed)
  const headers = { 'content-type': 'application/json' }
  const response = await send(path, { method: 'POST', headers, body: JSON.stringify(body) })
  const bytes = await arrived(response)
  const isStream = streamed && response.ok
  const order = isStream && isWritten && bytes.isWhole ? bodyProblems(api, bytes.body, theirs) : []
  const replayed: Fetch = async () =>
    new Response(streamOf(bytes), { status: response.status, headers: response.headers })
  const { provider } = apis[api]!
  const configure = providers[provider as keyof typeof providers] as (options: object) => Provider
  const reader = createClient({
    providers: [configure({ name: 'vendor', api, apiKey: 'replay', fetch: replayed })],
    retry: false,
  })
  return { outcome: await direct({ client: reader }, streamed, true), order }
}

interface Bytes {
  body: Buffer<ArrayBuffer>
  /** It was not cut off. */
  isWhole: boolean
}

async function arrived(response: Response): Promise<Bytes> {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of response.body ?? []) pieces.push(piece)
    return { body: Buffer.concat(pieces), isWhole: true }
  } catch {
    return { body: Buffer.concat(pieces), isWhole: false }
  }
}

function streamOf({ body, isWhole }: Bytes): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(body)
      if (isWhole) controller.close()
      else controller.error(new TypeError('terminated'))
    },
  })
}

function failed(error: unknown): Outcome {
  if (!(error instanceof InterlinguaError)) return { type: 'crash', error }
  const { kind, message, retryable, midStream, partial } = error
  return {
    type: 'failure',
    failure: { kind, message, retryable, midStream, ...(partial && { partial: partial as Answer }) },
  }
}
