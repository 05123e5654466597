/** The lists of models that providers publish. */
import { readBody } from './answer.ts'
import { attemptsAt } from './attempts-of.ts'
import { type ClientOptions, contextOf, decodedAnswer, isRouter, operationOf, providerOf, sendCall } from './call.ts'
import type { CallOptions } from './input.ts'
import type { Provider } from './provider.ts'
import type { ModelInfo } from './types.ts'

/** A model of a provider's list. */
export interface ListedModel extends ModelInfo {
  provider: string
  /** What to call it by: `provider/model`. */
  model: string
}

export interface ModelList {
  models: ListedModel[]
  /** Pass as `page` to go on; absent on the last page. */
  nextPage?: string
}

export interface ModelsOptions extends CallOptions {
  /** The `nextPage` of the list before. */
  page?: string
}

/** One page of a provider's models; all pages of all that list theirs, where no provider is named. */
export async function models(client: ClientOptions, name?: string, options: ModelsOptions = {}): Promise<ModelList> {
  if (name === undefined) {
    const providers = client.providers.filter((candidate): candidate is Provider => !isRouter(candidate))
    const lists = await Promise.all(providers.filter(listing).map(provider => allOf(client, provider, options)))
    return { models: lists.flat() }
  }
  return pageOf(client, providerOf(client, name), options)
}

function listing(provider: Provider): boolean {
  try {
    return provider.api('models').models !== undefined
  } catch {
    return false
  }
}

async function allOf(client: ClientOptions, provider: Provider, options: CallOptions): Promise<ListedModel[]> {
  const all: ListedModel[] = []
  let page: string | undefined
  do {
    const list = await pageOf(client, provider, { ...options, ...(page && { page }) })
    all.push(...list.models)
    // A vendor that hands out the same page for ever is not followed.
    page = list.nextPage === page ? undefined : list.nextPage
  } while (page)
  return all
}

async function pageOf(client: ClientOptions, provider: Provider, options: ModelsOptions): Promise<ModelList> {
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
