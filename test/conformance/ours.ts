/** The implementation under test, as its users get it: the client over HTTP, the generated adapters for requests. */
import { join } from 'node:path'
import { providers } from '../../generated/providers.ts'
import { apis } from '../../generated/registry.ts'
import { matchFacts } from '../../runtime/adapter/facts.ts'
import { wayOf } from '../../runtime/call/call.ts'
import { createClient, InterlinguaError } from '../../runtime/index.ts'
import { readContract } from './contract.ts'
import type { Served } from './served.ts'
import type { Answer, Contract, Outcome, Subject } from './subject.ts'

const specs = join(import.meta.dirname, '../../specs')

export function ours(): Subject {
  const contracts = new Map<string, Contract>()
  return {
    replay,
    apis: Object.keys(apis),
    decodeRequest: (api, call) => adapter(api).server.chat.decode(call, model => matchFacts(adapter(api).facts, model)),
    encodeRequest: (api, request) =>
      adapter(api).client.chat.encode(request, {
        api,
        facts: matchFacts(adapter(api).facts, request.model),
        loss: [],
        path: [],
      }),
    refuses(api, { model }) {
      const { provider } = adapter(api)
      const known = providers[provider as keyof typeof providers]({
        apiKey: 'conformance',
        baseURL: 'http://127.0.0.1:1',
      })
      try {
        wayOf({ providers: [known] }, `${provider}/${model}`)
        return false
      } catch (error) {
        if (error instanceof InterlinguaError && error.kind === 'invalid-request') return true
        throw error
      }
    },
    contract(api) {
      const { provider } = adapter(api)
      const contract = contracts.get(provider) ?? readContract(join(specs, provider, 'openapi.yaml'))
      contracts.set(provider, contract)
      return contract
    },
  }
}

function adapter(api: string) {
  const found = apis[api]
  if (!found) throw new Error(`served.ts names ${api}, generated/registry.ts has ${Object.keys(apis).join(', ')}`)
  return found
}

async function replay(served: Served, baseURL: string, call: { stream: boolean; inputs: number }): Promise<Outcome> {
  const { provider, api } = served.ours
  const configure = providers[provider as keyof typeof providers]
  const llm = createClient({
    providers: [configure({ api, apiKey: 'conformance', baseURL, project: 'conformance' })],
    retry: false,
  })
  const model = `${provider}/replayed`
  const question = { model, messages: 'conformance' }
  try {
    switch (served.operation) {
      case 'embed': {
        const { embeddings } = await llm.embed({
          model,
          input: Array.from({ length: call.inputs }, (_, at) => `${at}`),
        })
        return { type: 'embeddings', embeddings }
      }
      case 'rerank': {
        const { results } = await llm.rerank({ model, query: 'conformance', documents: ['conformance'] })
        return { type: 'ranked', results: results.map(({ index, score }) => ({ index, score })) }
      }
      case 'moderate': {
        const { results } = await llm.moderate({ model, input: 'conformance' })
        return { type: 'moderated', results: results.map(({ flagged, scores = {} }) => ({ flagged, scores })) }
      }
      case 'generate-image': {
        const { images } = await llm.generateImage({ model, prompt: 'conformance' })
        return { type: 'drawn', images: images.map(({ data, url }) => data ?? url ?? '') }
      }
      case 'models':
        await llm.models(provider)
        return { type: 'listed' }
      case 'count-tokens':
        return { type: 'counted', inputTokens: (await llm.countTokens(question)).inputTokens }
      case 'chat':
        return {
          type: 'answer',
          answer: call.stream ? await readStream(llm.stream(question)) : await llm.chat(question),
        }
    }
  } catch (error) {
    if (!(error instanceof InterlinguaError)) return { type: 'crash', error }
    const { kind, message, retryable, midStream, partial } = error
    return { type: 'failure', failure: { kind, message, retryable, midStream, ...(partial && { partial }) } }
  }
}

/** Reads as a user does: event by event, then the whole. */
async function readStream(stream: AsyncIterable<unknown> & { response: Promise<Answer> }): Promise<Answer> {
  for await (const _ of stream);
  return stream.response
}
