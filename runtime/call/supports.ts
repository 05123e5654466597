/** What can be asked of a model, found out by writing such a request and looking at what would be lost of it. */
import type { ClientApi } from '../adapter/adapter.ts'
import { matchFacts } from '../adapter/facts.ts'
import type { SchemaDialects } from '../adapter/schema-dialect.ts'
import { type ChatInput, toRequest } from '../chat/input.ts'
import { InterlinguaError } from '../errors.ts'
import type { Effort, Facts, Loss, Part, Request, Turns } from '../types.ts'
import { type ClientOptions, isRouter, providerOf, wayOf } from './call.ts'
import type { Operation, Provider } from './provider.ts'

/** Whether something can be asked of a model, and why. */
export interface Support {
  /** Whether the model gets it, be it in another form. */
  supported: boolean
  /** A sentence: what the api or the model lacks, what is sent in another form, or that it has a place. */
  reason: string
  /** What a request that asks for it would lose. */
  loss: Loss[]
}

const said = (part: Part): Partial<Request> => ({ messages: [{ role: 'user', content: [part] }] })
const weather = { type: 'function', name: 'weather', inputSchema: { type: 'object', properties: {} } } as const
const tools = [weather]
const effort: Effort = 'high'

/** The smallest request that asks for each feature, beside a model and a message. */
export const probes = {
  system: { system: [{ type: 'text', text: 'probe' }] },
  tools: { tools },
  'tool-choice': { tools, toolChoice: { type: 'tool', name: 'weather' } },
  'parallel-tool-calls': { tools, parallelToolCalls: false },
  'custom-tools': { tools: [{ type: 'custom', name: 'weather' }] },
  json: { responseFormat: { type: 'json' } },
  'json-schema': { responseFormat: { type: 'json', schema: { type: 'object', properties: {} } } },
  'reasoning-effort': { reasoning: { effort } },
  'reasoning-budget': { reasoning: { budgetTokens: 2048 } },
  'reasoning-text': { reasoning: { effort, includeText: true } },
  image: /* @__PURE__ */ said({ type: 'image', mediaType: 'image/png', data: 'cHJvYmU=' }),
  'image-url': /* @__PURE__ */ said({ type: 'image', url: 'https://example.com/probe.png' }),
  audio: /* @__PURE__ */ said({ type: 'audio', mediaType: 'audio/wav', data: 'cHJvYmU=' }),
  video: /* @__PURE__ */ said({ type: 'video', mediaType: 'video/mp4', data: 'cHJvYmU=' }),
  document: /* @__PURE__ */ said({ type: 'document', mediaType: 'application/pdf', data: 'cHJvYmU=' }),
  'document-url': /* @__PURE__ */ said({ type: 'document', url: 'https://example.com/probe.pdf' }),
  'document-citations': /* @__PURE__ */ said({ type: 'document', text: 'probe', cite: true }),
  'search-results': /* @__PURE__ */ said({
    type: 'search-result',
    source: 'https://example.com/probe.png',
    title: 'probe',
    content: [{ type: 'text', text: 'probe' }],
    cite: true,
  }),
  'max-output-tokens': { maxOutputTokens: 100 },
  temperature: { temperature: 0.5 },
  'top-p': { topP: 0.5 },
  'top-k': { topK: 5 },
  'min-p': { minP: 0.5 },
  stop: { stop: ['probe'] },
  seed: { seed: 7 },
  'presence-penalty': { presencePenalty: 0.5 },
  'frequency-penalty': { frequencyPenalty: 0.5 },
  'repetition-penalty': { repetitionPenalty: 1.5 },
  logprobs: { logprobs: 2 },
  prediction: { prediction: 'probe' },
  verbosity: { verbosity: 'low' },
  'service-tier': { serviceTier: 'standard' },
  'cache-hints': /* @__PURE__ */ said({ type: 'text', text: 'probe', cache: {} }),
  'prompt-cache': { cache: {} },
  'cache-key': { cacheKey: 'probe' },
  'user-id': { userId: 'probe' },
  metadata: { metadata: { probe: 'probe' } },
} satisfies Record<string, Partial<Request>>

/** Calls that not every provider has, by the feature's name. */
export const operations = {
  embeddings: 'embed',
  rerank: 'rerank',
  moderation: 'moderate',
  'image-generation': 'generateImage',
  speech: 'speech',
  transcription: 'transcribe',
  files: 'uploadFile',
  batches: 'createBatch',
  models: 'models',
  'token-count': 'countTokens',
} as const

/** What can be asked of a model in a chat. */
export type ChatFeature = keyof typeof probes
/** What can be asked of a model: in a chat, or as a call beside it. */
export type Feature = ChatFeature | keyof typeof operations

/** The features that can be asked about. */
export const features = /* @__PURE__ */ Object.keys(
  /* @__PURE__ */ Object.assign({}, probes, operations),
) as readonly Feature[]

/** Where a request would go, and what would become of it. */
export interface DryRun {
  /** The provider that would be asked. */
  provider: string
  /** The api that it would be asked in. */
  api: string
  /** Its name there. */
  model: string
  /** What of the request would not arrive as it is. */
  loss: Loss[]
  /** How the api wants a conversation to be told, where that is known. */
  turns?: Turns
}

/** Writes a request and does not send it. Throws `invalid-request` as `supports` does, and for what is no request. */
export async function dryRun(client: ClientOptions, input: ChatInput): Promise<DryRun> {
  const { provider, model } = placeOf(client, input.model, 'takes')
  const api = provider.api()
  const request = await toRequest(input, model)
  const context = { api: api.id, facts: factsOf(provider, model), loss: [], path: [] }
  api.chat.encode(request, context)
  return { provider: provider.name, api: api.id, model, loss: context.loss, ...(api.turns && { turns: api.turns }) }
}

/** What JSON Schemas a model takes, by its api. Throws `invalid-request` for a model that no provider serves, and for a router. */
export function schemasOf(client: ClientOptions, model: string): SchemaDialects | undefined {
  return placeOf(client, model, 'takes').provider.api().schemas
}

function placeOf(
  client: ClientOptions,
  model: ChatInput['model'],
  what: string,
): { provider: Provider; model: string } {
  const way = wayOf(client, model)
  if (!isRouter(way)) return { provider: providerOf(client, way.provider), model: way.model }
  const message = `'${way.name}' is a router: what it ${what} is a matter of the models behind it. Ask about them.`
  throw new InterlinguaError({ kind: 'invalid-request', message, param: 'model' })
}

/** Throws `invalid-request` for a model that no provider serves, a router, and a feature that is none. */
export function supports(client: ClientOptions, model: string, feature: Feature): Support {
  const at = placeOf(client, model, 'supports')
  if (Object.hasOwn(operations, feature)) return offered(at.provider, operations[feature as keyof typeof operations])
  if (Object.hasOwn(probes, feature)) return expressed(at.provider, at.model, probes[feature as ChatFeature])
  const message = `no feature is called '${feature}'; there are ${features.join(', ')}`
  throw new InterlinguaError({ kind: 'invalid-request', message })
}

function offered(provider: Provider, operation: Operation): Support {
  try {
    return { supported: true, reason: `${provider.api(operation).id} has this call`, loss: [] }
  } catch (error) {
    return { supported: false, reason: (error as InterlinguaError).message, loss: [] }
  }
}

function expressed(provider: Provider, model: string, probe: Partial<Request>): Support {
  const api = provider.api()
  const loss = lossOf(api, factsOf(provider, model), model, probe)
  const missing = loss.find(({ kind }) => kind !== 'changed')
  const told = missing ?? loss[0]
  return { supported: missing === undefined, reason: told?.detail ?? `${api.id} has a place for it`, loss }
}

function factsOf(provider: Provider, model: string): Facts {
  return { ...matchFacts(provider.spec.facts, model), ...provider.quirks }
}

function lossOf({ id, chat }: ClientApi, facts: Facts, model: string, probe: Partial<Request>): Loss[] {
  const context = { api: id, facts, loss: [], path: [] }
  chat.encode({ model, messages: [{ role: 'user', content: [{ type: 'text', text: 'probe' }] }], ...probe }, context)
  return context.loss
}
