/** The calls beside chat at each vendor that has them: what stands on the wire, and what becomes of its answer. */

import { describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { cohere } from '../../generated/cohere/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { groq } from '../../generated/groq/index.ts'
import { mistral } from '../../generated/mistral/index.ts'
import { moonshot } from '../../generated/moonshot/index.ts'
import { ollama } from '../../generated/ollama/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { openrouter } from '../../generated/openrouter/index.ts'
import { perplexity } from '../../generated/perplexity/index.ts'
import { together } from '../../generated/together/index.ts'
import type { Client } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { json, type Script } from '../support/loopback.ts'
import { asked, atAzure, compatible, talk, usage } from './asked.ts'
import type { Make } from './wire.ts'

const base64 = Buffer.from(new Float32Array([0.5, -1]).buffer).toString('base64')
const listed = (embedding: unknown) => ({
  object: 'list',
  model: 'm',
  data: [{ object: 'embedding', index: 0, embedding }],
})
const counted = { usage: { prompt_tokens: 3, total_tokens: 3 } }

describe('embeddings', () => {
  const inOpenais = { model: 'm', input: ['a'], dimensions: 2 }
  it.each<[string, Make, object, object, object]>([
    ['openai', openai, { ...inOpenais, encoding_format: 'base64' }, { ...listed(base64), ...counted }, { usage }],
    ['azure', atAzure, { ...inOpenais, encoding_format: 'base64' }, { ...listed(base64), ...counted }, { usage }],
    [
      'openrouter',
      openrouter,
      { ...inOpenais, encoding_format: 'base64', input_type: 'search_query' },
      listed(base64),
      {},
    ],
    ['openai-compatible', compatible, inOpenais, { ...listed([0.5, -1]), ...counted }, { usage }],
    ['groq', groq, { model: 'm', input: ['a'] }, { ...listed([0.5, -1]), ...counted }, { usage }],
    ['together', together, { model: 'm', input: ['a'] }, listed([0.5, -1]), {}],
    [
      'mistral',
      mistral,
      { model: 'm', input: ['a'], output_dimension: 2 },
      { ...listed([0.5, -1]), ...counted },
      { usage },
    ],
    [
      'ollama',
      ollama,
      { model: 'm', input: ['a'], dimensions: 2 },
      { embeddings: [[0.5, -1]], prompt_eval_count: 3 },
      { usage: { inputTokens: 3 } },
    ],
    [
      'cohere',
      cohere,
      { model: 'm', texts: ['a'], input_type: 'search_query', embedding_types: ['float'], output_dimension: 2 },
      { id: 'x', embeddings: { float: [[0.5, -1]] }, meta: { billed_units: { input_tokens: 3 } } },
      { usage: { inputTokens: 3 } },
    ],
    [
      'gemini',
      gemini,
      {
        requests: [
          {
            model: 'models/m',
            content: { parts: [{ text: 'a' }] },
            outputDimensionality: 2,
            taskType: 'RETRIEVAL_QUERY',
          },
        ],
      },
      { embeddings: [{ values: [0.5, -1] }], usageMetadata: { promptTokenCount: 3 } },
      { usage: { inputTokens: 3 } },
    ],
  ])('%s', async (_, make, body, answer, more) => {
    const result = await asked(make, answer, (llm, model) =>
      llm.embed({ model, input: 'a', dimensions: 2, purpose: 'query' }),
    )
    expect(talk!.sent().body).toEqual(body)
    expect(result).toMatchObject({ embeddings: [[0.5, -1]], ...more })
    // What has no place on the wire is told.
    const text = JSON.stringify(body)
    const lost = [...(/dimension/i.test(text) ? [] : ['dimensions']), ...(/query/i.test(text) ? [] : ['purpose'])]
    expect(result.loss.map(({ path }) => path)).toEqual(lost)
  })

  it.each<[string, Make]>([
    ['openai', openai],
    ['mistral', mistral],
    ['openai-compatible', compatible],
  ])('%s: come in the order of the inputs, whatever the order on the wire', async (_, make) => {
    const data = [2, 0, 1].map(index => ({ object: 'embedding', index, embedding: [index] }))
    const { embeddings } = await asked(make, { data }, (llm, model) => llm.embed({ model, input: ['a', 'b', 'c'] }))
    expect(embeddings).toEqual([[0], [1], [2]])
  })

  it('perplexity: whole numbers, a byte each', async () => {
    const packed = Buffer.from(new Int8Array([1, -128, 127]).buffer).toString('base64')
    const { embeddings } = await asked(perplexity, listed(packed), (llm, model) => llm.embed({ model, input: 'a' }))
    expect(embeddings).toEqual([[1, -128, 127]])
  })

  it.each<[string, Make, number, (body: Record<string, unknown>) => unknown, (count: number) => object]>([
    ['openai', openai, 2048, body => body.input, many => ({ data: Array(many).fill({ embedding: [1] }) })],
    ['mistral', mistral, 512, body => body.input, many => ({ data: Array(many).fill({ embedding: [1] }) })],
    ['cohere', cohere, 96, body => body.texts, many => ({ embeddings: { float: Array(many).fill([1]) } })],
    ['gemini', gemini, 100, body => body.requests, many => ({ embeddings: Array(many).fill({ values: [1] }) })],
  ])('%s: more than %s carries are split', async (_, make, most, inputsOf, answer) => {
    const sizes: number[] = []
    const script: Script = exchange => {
      const inputs = inputsOf(JSON.parse(exchange.body)) as unknown[]
      sizes.push(inputs.length)
      json(answer(inputs.length))(exchange)
    }
    const input = Array.from({ length: most + 1 }, (_, at) => `${at}`)
    const { embeddings } = await asked(make, {}, (llm, model) => llm.embed({ model, input }), script)
    expect(embeddings).toHaveLength(most + 1)
    expect(sizes.sort((a, b) => a - b)).toEqual([1, most])
  })
})

describe('rerank', () => {
  const ranked = (more: object) => ({
    results: [
      { index: 1, relevance_score: 0.9, ...more },
      { index: 0, relevance_score: 0.25, ...more },
    ],
  })
  const results = [
    { index: 1, score: 0.9, document: 'b' },
    { index: 0, score: 0.25, document: 'a' },
  ]
  const body = { model: 'm', query: 'q', documents: ['a', 'b'], top_n: 2 }
  it.each<[string, Make, string, object, object, string[]]>([
    [
      'cohere',
      cohere,
      '/v2/rerank',
      { ...ranked({}), id: 'x', meta: { billed_units: { search_units: 1 } } },
      { id: 'x', native: { 'cohere-chat': { meta: { billed_units: { search_units: 1 } } } } },
      [],
    ],
    [
      'together',
      together,
      '/rerank',
      {
        ...ranked({ document: {} }),
        model: 'm',
        object: 'rerank',
        usage: { prompt_tokens: 3, completion_tokens: 0, total_tokens: 3 },
      },
      { model: 'm', usage: { inputTokens: 3, outputTokens: 0, totalTokens: 3 } },
      ['maxTokensPerDocument'],
    ],
    [
      'openrouter',
      openrouter,
      '/rerank',
      { ...ranked({ document: { text: 'a' } }), model: 'm', usage: { total_tokens: 3 } },
      { model: 'm', usage: { totalTokens: 3 } },
      ['maxTokensPerDocument'],
    ],
  ])('%s', async (_, make, url, answer, more, lost) => {
    const result = await asked(make, answer, (llm, model) =>
      llm.rerank({ model, query: 'q', documents: ['a', 'b'], topN: 2, maxTokensPerDocument: 50 }),
    )
    expect(talk!.sent()).toEqual({ url, body: lost.length > 0 ? body : { ...body, max_tokens_per_doc: 50 } })
    expect(result).toMatchObject({ ...more, results })
    expect(result.loss.map(({ path }) => path)).toEqual(lost)
  })
})

describe('moderate', () => {
  const categories = { hate: false, 'self-harm': true }
  const category_scores = { hate: 0.01, 'self-harm': 0.8 }
  it.each<[string, Make, string, object]>([
    [
      'openai',
      openai,
      '/moderations',
      { flagged: true, categories: { ...categories, illicit: null }, category_scores },
    ],
    ['mistral', mistral, '/v1/moderations', { categories, category_scores }],
  ])('%s', async (_, make, url, result) => {
    const answer = { id: 'x', model: 'm', results: [result] }
    const judged = await asked(make, answer, (llm, model) => llm.moderate({ model, input: 'a' }))
    expect(talk!.sent()).toEqual({ url, body: { model: 'm', input: ['a'] } })
    expect(judged).toMatchObject({ id: 'x', model: 'm', flagged: true })
    expect(judged.results[0]).toMatchObject({ flagged: true, categories, scores: category_scores })
  })
})

describe('countTokens', () => {
  it.each<[string, Make, string, object, object]>([
    ['openai', openai, '/responses/input_tokens', { object: 'response.input_tokens', input_tokens: 7 }, { model: 'm' }],
    ['moonshot', moonshot, '/v1/tokenizers/estimate-token-count', { data: { total_tokens: 7 } }, { model: 'm' }],
  ])('%s', async (_, make, url, answer, body) => {
    const input = { messages: 'Hi', system: 'Be brief.' }
    const { inputTokens } = await asked(make, answer, (llm, model) => llm.countTokens({ model, ...input }))
    expect(inputTokens).toBe(7)
    expect(talk!.sent()).toMatchObject({ url, body })
    expect(JSON.stringify(talk!.sent().body)).toMatch(/Hi.*|Be brief\./)
  })
})

describe('models, with their limits', () => {
  it.each<[string, Make, object, object]>([
    [
      'anthropic',
      anthropic,
      { data: [{ id: 'm', max_input_tokens: 9, max_tokens: 8 }] },
      { contextWindow: 9, maxOutputTokens: 8 },
    ],
    [
      'gemini',
      gemini,
      { models: [{ name: 'models/m', inputTokenLimit: 9, outputTokenLimit: 8 }] },
      { contextWindow: 9, maxOutputTokens: 8 },
    ],
    [
      'openrouter',
      openrouter,
      { data: [{ id: 'm', context_length: 9, top_provider: { max_completion_tokens: 8 } }] },
      { contextWindow: 9, maxOutputTokens: 8 },
    ],
    ['mistral', mistral, { data: [{ id: 'm', max_context_length: 9 }] }, { contextWindow: 9 }],
    ['cohere', cohere, { models: [{ name: 'm', context_length: 9 }] }, { contextWindow: 9 }],
    ['together', together, [{ id: 'm', context_length: 9 }], { contextWindow: 9 }],
    ['moonshot', moonshot, { data: [{ id: 'm', context_length: 9 }] }, { contextWindow: 9 }],
  ])('%s', async (name, make, answer, limits) => {
    const { models } = await asked(make, answer, llm => llm.models(name))
    expect(models).toMatchObject([{ id: 'm', provider: name, model: `${name}/m`, ...limits }])
  })
})

describe('what goes wrong', () => {
  const calls: [string, (llm: Client, model: string) => Promise<unknown>][] = [
    ['embed', (llm, model) => llm.embed({ model, input: 'a' })],
    ['rerank', (llm, model) => llm.rerank({ model, query: 'q', documents: ['a'] })],
    ['moderate', (llm, model) => llm.moderate({ model, input: 'a' })],
    ['generateImage', (llm, model) => llm.generateImage({ model, prompt: 'p' })],
  ]

  it.each(calls)('%s: a provider without the call is refused before anything is sent', async (verb, call) => {
    const error = await asked(anthropic, {}, (llm, model) => failure(call(llm, model)))
    expect(error).toMatchObject({
      kind: 'invalid-request',
      message: expect.stringContaining(`does not offer '${verb}'`),
    })
    expect(() => talk!.sent()).toThrow()
  })

  it.each(calls.filter(([verb]) => verb !== 'rerank'))(
    '%s: a wrong key and an unknown model are typed',
    async (_, call) => {
      const refused = (status: number, code: string) =>
        asked(
          openai,
          {},
          (llm, model) => failure(call(llm, model)),
          json({ error: { message: 'no', type: 'invalid_request_error', code } }, status),
        )
      expect(await refused(401, 'invalid_api_key')).toMatchObject({ kind: 'authentication', status: 401 })
      expect(await refused(404, 'model_not_found')).toMatchObject({ kind: 'not-found', status: 404 })
    },
  )

  it('rerank: a wrong key and an unknown model are typed', async () => {
    const refused = (status: number, message: string) =>
      asked(cohere, {}, (llm, model) => failure(calls[1]![1](llm, model)), json({ message }, status))
    expect(await refused(401, 'invalid api token')).toMatchObject({ kind: 'authentication' })
    expect(await refused(404, 'model not found')).toMatchObject({ kind: 'not-found' })
  })

  it.each<[string, Make]>([['azure', atAzure]])(
    '%s offers what is listed, not all that its api has',
    async (_, make) => {
      const error = await asked(make, {}, (llm, model) => failure(llm.moderate({ model, input: 'a' })))
      expect(error.message).toContain("does not offer 'moderate'")
    },
  )
})
