/** The lists of models that providers publish. */
import { readBody } from '../call/answer.ts'
import { attemptsAt } from '../call/attempts-of.ts'
import { type ClientOptions, contextOf, decodedAnswer, operationOf, providerOf, sendCall } from '../call/call.ts'
import type { Provider } from '../call/provider.ts'
import type { CallOptions } from '../chat/input.ts'
import type { Router } from '../chat/route.ts'
import type { ModelInfo } from '../types.ts'

/** A model of a provider's list. */
export interface ListedModel extends ModelInfo {
  /** The provider's name. */
  provider: string
  /** What to call it by: `provider/model`. */
  model: string
}

/** A page of a provider's models. */
export interface ModelList {
  /** In the vendor's order. */
  models: ListedModel[]
  /** Pass as `page` to go on; absent on the last page. */
  nextPage?: string
}

export interface ModelsOptions extends CallOptions {
  /** The `nextPage` of the list before. */
  page?: string
}

/** A list that is awaited, or walked through: `for await` asks for its further pages as it gets there. */
export interface Models extends Promise<ModelList>, AsyncIterable<ListedModel> {}

/** One page of a provider's models; all pages of all that list theirs, where no provider is named. */
export function models(client: ClientOptions, name?: string, options: ModelsOptions = {}): Models {
  const list = name === undefined ? everyones(client, options) : pageOf(client, name, options)
  return Object.assign(list, {
    [Symbol.asyncIterator]: () => walked(list, page => pageOf(client, name!, { ...options, page })),
  })
}

async function* walked(
  pending: Promise<ModelList>,
  next: (page: string) => Promise<ModelList>,
  before?: string,
): AsyncGenerator<ListedModel, void, undefined> {
  const { models, nextPage } = await pending
  yield* models
  // A vendor that hands out the same page for ever is not followed.
  if (nextPage && nextPage !== before) yield* walked(next(nextPage), next, nextPage)
}

async function everyones(client: ClientOptions, options: ModelsOptions): Promise<ModelList> {
  const listOf = async ({ name }: Provider | Router) => {
    const all: ListedModel[] = []
    for await (const model of models(client, name, options)) all.push(model)
    return all
  }
  return { models: (await Promise.all(client.providers.filter(listsModels).map(listOf))).flat() }
}

/** Routers have no api, and the api of some providers no list. */
export function listsModels(candidate: Provider | Router): boolean {
  try {
    return (candidate as Provider).api('models').models !== undefined
  } catch {
    return false
  }
}

async function pageOf(client: ClientOptions, name: string, options: ModelsOptions): Promise<ModelList> {
  const provider = providerOf(client, name)
  const { models, nextPage } = await attemptsAt(client, provider, options, 'models').untilAnswered(async target => {
    const api = operationOf(target, 'models')
    const call = api.encode(options.page === undefined ? {} : { pageToken: options.page }, contextOf(target))
    const body = await readBody(await sendCall(target, call, client, options), target)
    return decodedAnswer(target, () => api.decode(body))
  })
  const listed = (models ?? []).map(model => ({
    ...model,
    provider: provider.name,
    model: `${provider.name}/${model.id}`,
  }))
  return { models: listed, ...(nextPage && { nextPage }) }
}
