/** The calls beside chat, each by the library's own. */
import type { ServerCall } from '../adapter/server-api.ts'
import { listsModels } from '../client/models.ts'
import type { Answered } from '../http/exchange.ts'
import type { CallName, Loss, ModelInfo } from '../types.ts'
import { contextOf, decodedChat, inputOf, lossy } from './chat.ts'
import { decodedBody } from './decoded.ts'
import { json, refused } from './failure.ts'
import { type Asking, answeredBy, clientOf, headersOf, settle } from './gateway-request.ts'
import { nameOfModel } from './models.ts'
import { fieldsWithin } from './native.ts'

type Serve = (asking: Asking) => Promise<Answered>

/** Those that a gateway can serve; the ingress says which of them a vendor's clients call. */
export const calls: { readonly [Name in CallName]?: Serve } = {
  embed: asking => embed(asking, 'embed'),
  embedOne: asking => embed(asking, 'embedOne'),

  async countTokens(asking) {
    const { countTokens } = served(asking, 'countTokens')
    const { asked, loss } = decodedChat(asking, () => countTokens.decode(asking.call))
    const told = await clientOf(asking).countTokens(inputOf(asking, asked))
    const untold: Loss[] = []
    const body = countTokens.encode(told, asked, untold)
    return json(body, 200, headersOf(asking, [...loss, ...told.loss, ...untold]))
  },

  async models(asking) {
    const { models } = served(asking, 'models')
    const { found, loss } = await listed(asking)
    const untold: Loss[] = []
    const body = models.encode({ models: found }, {}, untold)
    return json(body, 200, headersOf(asking, [...loss, ...ofEach(untold)]))
  },

  async model(asking) {
    const { model } = served(asking, 'model')
    const asked = decodedBody(() => model.decode(asking.call))
    resolved(asking, asked.model)
    return json(model.encode({ id: asked.model }, asked), 200, headersOf(asking, []))
  },
}

async function embed(asking: Asking, name: 'embed' | 'embedOne'): Promise<Answered> {
  const wire = served(asking, name)[name]
  const decoded = decodedBody(() => wire.decode(asking.call))
  const { request, loss } = fieldsWithin(decoded, asking.house.native)
  if (asking.strict && loss.length > 0) throw lossy(loss)
  const { packed, ...asked } = request
  const model = resolved(asking, asked.model)
  const told = await clientOf(asking).embed({
    ...asked,
    model,
    ...contextOf(asking.holder),
    signal: asking.request.signal,
  })
  answeredBy(asking, told.attempts)
  settle(asking, told.usage, told.cost)
  const answer = { ...told, model: told.model ?? asked.model, usage: told.usage ?? {} }
  const untold: Loss[] = []
  const body = wire.encode(answer, { ...asked, ...(packed !== undefined && { packed }) }, untold)
  return json(body, 200, headersOf(asking, [...loss, ...told.loss, ...untold]))
}

function resolved({ house, ingress, holder }: Asking, said: unknown) {
  const model = nameOfModel(said)
  holder?.mayAsk(model)
  return house.names.resolve(model, ingress.name)
}

function served<Name extends CallName>({ route }: Asking, name: Name): { [N in Name]: ServerCall<N> } {
  const call = (route.api as { [N in CallName]?: ServerCall<N> })[name]
  if (!call) throw refused('not-found', `${route.api.id} has no '${name}' here`)
  return { [name]: call } as { [N in Name]: ServerCall<N> }
}

/** What is lost of one element of a list mostly is of each: it is told once. */
function ofEach(loss: readonly Loss[]): Loss[] {
  const all = loss.map(each => ({ ...each, path: each.path.replace(/\[\d+\]/g, '[]') }))
  return all.filter(({ path }, at) => all.findIndex(other => other.path === path) === at)
}

/** The names that are given here, then what the providers list; one that does not answer has none, which is told. */
async function listed(asking: Asking): Promise<{ found: ModelInfo[]; loss: Loss[] }> {
  const { house, request, holder } = asking
  const { signal } = request
  const providers = house.options.providers.filter(listsModels)
  const lists = await Promise.allSettled(providers.map(({ name }) => clientOf(asking).models(name, { signal })))
  const loss = lists.flatMap((list, at) => (list.status === 'rejected' ? [unlisted(providers[at]!.name)] : []))
  const told = lists.flatMap(list => (list.status === 'fulfilled' ? list.value.models : []))
  // Some wires demand a name to show.
  const named = house.names.list.map((id): ModelInfo => ({ id, name: id }))
  const all = [...named, ...told.map(({ model, provider, ...info }) => ({ name: model, ...info, id: model }))]
  const found = all.filter(({ id }) => {
    try {
      holder?.mayAsk(id)
      return true
    } catch {
      return false
    }
  })
  return { found, loss }
}

function unlisted(provider: string): Loss {
  return { path: `answer.models.${provider}`, kind: 'unsupported', detail: `${provider} did not list its models` }
}
