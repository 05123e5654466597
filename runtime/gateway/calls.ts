/** The calls beside chat, each by the library's own. */
import type { ServerCall } from '../adapter/server-api.ts'
import { isRouter } from '../call/call.ts'
import type { Answered } from '../http/exchange.ts'
import type { CallName, ModelInfo } from '../types.ts'
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
    return json(countTokens.encode(told, asked), 200, headersOf(asking, [...loss, ...told.loss]))
  },

  async models(asking) {
    const { models } = served(asking, 'models')
    return json(models.encode({ models: await listed(asking) }, {}), 200, headersOf(asking, []))
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
  const body = wire.encode(answer, { ...asked, ...(packed !== undefined && { packed }) })
  return json(body, 200, headersOf(asking, [...loss, ...told.loss]))
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

/** The names that are given here, then what the providers list; one that does not answer has none. */
async function listed(asking: Asking): Promise<ModelInfo[]> {
  const { house, request, holder } = asking
  const { signal } = request
  const providers = house.options.providers.filter(provider => !isRouter(provider))
  const lists = await Promise.allSettled(providers.map(({ name }) => clientOf(asking).models(name, { signal })))
  const found = lists.flatMap(list => (list.status === 'fulfilled' ? list.value.models : []))
  // Some wires demand a name to show.
  const named = house.names.list.map((id): ModelInfo => ({ id, name: id }))
  const all = [...named, ...found.map(({ model, provider, native, ...info }) => ({ name: model, ...info, id: model }))]
  return all.filter(({ id }) => {
    try {
      holder?.mayAsk(id)
      return true
    } catch {
      return false
    }
  })
}
