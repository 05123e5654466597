/**
 * One provider's streamed answers and nothing else, for programs that shall stay small. An answer is asked for once: what
 * sends again, times out, routes, watches and checks is `createClient`'s.
 */
import { checkAddress, joinPath } from './access/base-address.ts'
import { readEnvironment } from './access/environment.ts'
import { type Asking, requestHeaders, secretsIn } from './access/request-headers.ts'
import type { ChatApi, Context } from './adapter/adapter.ts'
import { callIds } from './adapter/canonical.ts'
import { type FactRow, matchFacts } from './adapter/facts.ts'
import { AnswerStream, type Sender, type Sent } from './call/answer-stream.ts'
import { encoded } from './call/encoded.ts'
import type { ChatInput } from './chat/chat-input.ts'
import type { ChatStream } from './chat/chat-stream.ts'
import { type AskedChat, plainPart, requestOf } from './chat/request.ts'
import { Watch } from './http/abort-watch.ts'
import { send } from './http/http.ts'
import type { Where } from './http/http-request.ts'
import { type Redact, redactor } from './http/redact.ts'
import type { HttpTransport } from './http/transport.ts'
import type { Facts, Request } from './types.ts'

/** What is known of a vendor and of one of its apis; generated. */
export interface LiteSpec extends Pick<Asking, 'name' | 'auth'> {
  /** Environment variables to look into, the first that is set wins. */
  env: Asking['env'] & { baseURL?: readonly string[] }
  /** Sent with every call. */
  headers?: Record<string, string>
  /** None where only the caller knows it. */
  baseURL?: string
  /** How it is asked. */
  api: ChatApi
  /** What is true of its models. */
  facts: readonly FactRow[]
}

/** How `streamChat` reaches a provider. */
export interface LiteOptions {
  /** Else from the environment, at each call. */
  apiKey?: string
  /** Else from the environment, else the vendor's own. */
  baseURL?: string
  /** Sent with every call. */
  headers?: Record<string, string>
  /**
   * In a page a key is shown to all who look, so that calls with one are refused there (`authentication`); true sends them all the
   * same: for pages that only their owner sees.
   */
  dangerouslyAllowBrowser?: boolean
  /** Else the platform's. */
  transport?: HttpTransport
  /** What is true of every model there, whatever is known of its name. */
  quirks?: Facts
}

/** A provider as `streamChat` takes it. */
export interface LiteProvider {
  /** What is known of the vendor. */
  readonly spec: LiteSpec
  /** What its user said. */
  readonly options: LiteOptions
}

/** What is asked. Media are base64 or an address. */
export interface LiteInput extends AskedChat {
  /** By the provider's own name for it. */
  model: string
  /** Win over the headers of the provider. */
  headers?: ChatInput['headers']
  /** Aborts the call: it fails with the kind `aborted` and the signal's reason as cause. */
  signal?: AbortSignal
}

/** Makes the function with which a user configures a provider. */
export function defineLite(spec: LiteSpec): (options?: LiteOptions) => LiteProvider {
  return (options = {}) => ({ spec, options })
}

/** One answer, as it comes. Never throws: what goes wrong is the stream's last event and rejects its `response`. */
export function streamChat({ spec, options }: LiteProvider, input: LiteInput): ChatStream {
  const { name: provider, api } = spec
  const { model, headers } = input
  const keyOf = () => options.apiKey || readEnvironment(spec.env.apiKey)
  const call = {
    api,
    where: { provider, api: api.id, model },
    redact: redactor(() => secretsIn([keyOf() ?? ''], [options.headers, headers])),
  }
  return new AnswerStream(call, sender => sent({ spec, options }, call, keyOf, input, sender))
}

async function sent(
  { spec, options }: LiteProvider,
  { where, redact }: { where: Where; redact: Redact },
  key: () => string | undefined,
  { headers, signal, model, ...asked }: LiteInput,
  { onStart, onAbort }: Sender,
): Promise<Sent> {
  const { name, auth, env, api } = spec
  const { transport, dangerouslyAllowBrowser } = options
  const { mediaType } = api.chat.transport
  const request = requestOf(asked, model, plainPart)
  const { context, call } = written(api, where, { ...matchFacts(spec.facts, model), ...options.quirks }, request)
  const layers = [
    spec.headers,
    options.headers,
    { accept: mediaType, 'content-type': 'application/json' },
    call.headers,
    headers,
  ]
  const http = {
    method: call.method,
    url: joinPath(checkAddress(name, options.baseURL ?? readEnvironment(env.baseURL ?? []) ?? spec.baseURL), call.path),
    headers: requestHeaders({ name, auth, env, key, dangerouslyAllowBrowser }, layers),
    body: JSON.stringify(call.body),
    signals: signal ? [signal] : [],
    where,
    redact,
    onStart,
    onAbort,
    ...(transport && { transport }),
  }
  return { reply: await send(http, new Watch(http)), loss: context.loss, makeId: callIds(request.messages) }
}

/** Apart, as all functions of one scope keep all of it: a long stream shall not keep its request. */
function written(api: ChatApi, where: Where, facts: Facts, request: Request) {
  const context: Context = { api: api.id, facts, loss: [], path: [] }
  return { context, call: encoded(where, () => api.chat.encode({ ...request, stream: true }, context)) }
}
