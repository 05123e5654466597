/** What would become of a request: the wire request of each target, and what of it would be lost. Nothing is sent. */
import { matchFacts } from '../adapter/facts.ts'
import { type Ingress, likeness } from '../adapter/ingress.ts'
import { type ClientOptions, providerOf, wayOf } from '../call/call.ts'
import { toRequest } from '../chat/input.ts'
import type { Router } from '../chat/route.ts'
import type { AskedHeaders } from '../http/exchange.ts'
import type { Request as Asked, JsonObject, Loss } from '../types.ts'
import { decodedBody } from './decoded.ts'
import { refused } from './failure.ts'
import type { House } from './gateway-request.ts'
import type { Holder } from './keys.ts'
import { linesBehind, linesOfLoss, type MappingLine, type MappingLines, type WritingLine } from './lines.ts'
import { nameOfModel } from './models.ts'
import { withinAllowed } from './native.ts'

/** What is asked: a request as a client would send it, and the models to think of in place of its own. */
export interface Explaining {
  /** As `/v1/chat/completions`. */
  path: string
  body: JsonObject
  targets: readonly string[] | undefined
}

export interface Explained {
  /** The api that the request is of. */
  api: string
  /** The unified request that it means. */
  request: Asked
  /** The lines by which it was read; absent where the gateway has no `lines`. */
  mapping?: WritingLine[]
  targets: ExplainedTarget[]
}

interface ExplainedTarget {
  /** `provider/model`. */
  target: string
  api: string
  method: string
  /** Below the provider's base URL. */
  path: string
  body: unknown
  /** The lines that would have carried it are those of `mapping`; none where the grammar has no place for it. */
  loss: (Loss & { mapping?: MappingLine[] })[]
  /** The lines by which it is written; absent where the gateway has no `lines`. */
  mapping?: WritingLine[]
}

/** Throws `invalid-request` for what cannot be explained: no chat, a router without targets. */
export async function explain(
  house: House,
  ingress: readonly Ingress[],
  { path, body, targets }: Explaining,
  headers: AskedHeaders,
  holder: Holder | undefined,
): Promise<Explained> {
  const url = new URL(path, 'http://localhost')
  const places = ingress
    .map(one => ({ one, found: one.find('POST', url.pathname, url.searchParams) }))
    .sort((a, b) => likeness(b.one, headers) - likeness(a.one, headers))
  const place = places.find(({ found }) => found?.route.call === 'chat')
  if (!place?.found) throw refused('not-found', `no chat is asked at '${url.pathname}'`, { param: 'path' })
  const { api } = place.found.route
  const { call } = place.found
  const { request, loss } = withinAllowed(
    decodedBody(() => api.chat.decode({ ...call, body }, () => ({}))),
    house.native,
  )
  const model = nameOfModel(request.model)
  holder?.mayAsk(model)
  for (const target of targets ?? []) holder?.mayAsk(target)
  const meant = targets ?? leavesOf(house.options, house.names.resolve(model, place.one.name))
  const explained = await Promise.all(meant.map(target => explainedAt(house, target, request)))
  const told = explained.map(each => ({ ...each, loss: [...loss, ...each.loss] }))
  const lines = await house.lines?.().then(known => known.lines)
  const own = lines?.[api.id]
  return {
    api: api.id,
    request,
    ...(own && { mapping: linesBehind(body, request, own) }),
    targets: told.map(target => withLines(target, request, lines?.[target.api])),
  }
}

/** All models that a name may lead to, each once. */
function leavesOf(
  options: ClientOptions,
  target: string | Router,
  through: readonly Router[] = [],
): (string | Router)[] {
  const way = wayOf(options, target)
  if ('provider' in way || !way.models || through.includes(way)) return [target]
  return [...new Set(way.models.flatMap(model => leavesOf(options, model, [...through, way])))]
}

function withLines(target: ExplainedTarget, request: Asked, lines: MappingLines | undefined): ExplainedTarget {
  if (!lines) return target
  const loss = target.loss.map(one => {
    const mapping = linesOfLoss(one, lines)
    return mapping.length > 0 ? { ...one, mapping } : one
  })
  return { ...target, loss, mapping: linesBehind(target.body, request, lines) }
}

async function explainedAt({ options }: House, target: string | Router, asked: Asked): Promise<ExplainedTarget> {
  const way = wayOf(options, target)
  if (!('provider' in way))
    throw refused('invalid-request', `'${way.name}' is a router: say which \`targets\` to think of`, {
      param: 'targets',
    })
  const provider = providerOf(options, way.provider)
  const api = provider.api()
  const { model: _, stream, ...rest } = asked
  const request = await toRequest({ ...rest, model: way.model } as Parameters<typeof toRequest>[0], way.model)
  const facts = { ...matchFacts(provider.spec.facts, way.model), ...provider.quirks }
  const context = { api: api.id, facts, loss: [] as Loss[], path: [] }
  const { method, path, body } = api.chat.encode({ ...request, ...(stream && { stream }) }, context)
  return { target: `${provider.name}/${way.model}`, api: api.id, method, path, body, loss: context.loss }
}
