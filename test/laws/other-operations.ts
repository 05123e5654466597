/** Wires of the operations beside chat, and events that our server direction has another way to say. */
import type { ClientApi } from '../../runtime/adapter/adapter.ts'
import type { EmbedRequest, ImageRequest, Request } from '../../runtime/types.ts'
import { everything } from './everything.ts'
import { keptOperationsOf } from './kept-operations.ts'
import { got, type Operation, sent } from './operation.ts'
import { subject } from './subject.ts'

const counting: Request = {
  ...everything,
  model: 'claude-opus-4-6',
  reasoning: { effort: 'low', includeText: true },
  cache: { ttl: '1h' },
}

const drawn: ImageRequest = {
  model: 'm',
  prompt: 'p',
  n: 2,
  size: { width: 4, height: 3 },
  quality: 'high',
  background: 'opaque',
  outputFormat: 'png',
  outputCompression: 50,
  delivery: 'data',
  userId: 'u',
}

export function operationsOf(id: string): Operation[] {
  const { client } = subject(id)
  return [...otherOperationsOf(client), ...keptOperationsOf(client)]
}

function otherOperationsOf({ id, embed, models, model, countTokens, moderate, generateImage }: ClientApi): Operation[] {
  const context = { api: id, facts: { effort: true, reasoning: true }, loss: [], path: [] }
  const asked: EmbedRequest = { model: 'm', input: ['a', 'b'], dimensions: 3, purpose: 'query', userId: 'u' }
  const usage = { prompt_tokens: 3, total_tokens: 3 }
  switch (id) {
    case 'openai-chat':
      return [
        sent('CreateEmbeddingRequest', embed!.encode(asked, context)),
        ...got(
          'CreateEmbeddingResponse',
          { object: 'list', model: 'm', data: [{ object: 'embedding', index: 0, embedding: [1, 2] }], usage },
          embed?.decode,
        ),
        ...got(
          'ListModelsResponse',
          { object: 'list', data: [{ id: 'm', object: 'model', created: 5, owned_by: 'x' }] },
          models?.decode,
        ),
        ...got('Model', { id: 'm', object: 'model', created: 5, owned_by: 'x' }, model?.decode),
        sent('CreateModerationRequest', moderate!.encode({ model: 'm', input: ['a'] }, context)),
        ...got(
          'CreateModerationResponse',
          {
            id: 'x',
            model: 'm',
            results: [{ flagged: true, categories: { hate: true }, category_scores: { hate: 0.5 } }],
          },
          moderate?.decode,
        ),
        sent('CreateImageRequest', generateImage!.encode(drawn, context)),
        ...got(
          'ImagesResponse',
          {
            created: 5,
            data: [{ b64_json: 'AA==', url: 'u', revised_prompt: 'r' }],
            output_format: 'png',
            usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
          },
          generateImage?.decode,
        ),
      ]
    case 'openai-responses':
      return [
        sent('TokenCountsBody', countTokens!.encode({ ...counting, model: 'm', parallelToolCalls: false }, context)),
        ...got('TokenCountsResource', { object: 'response.input_tokens', input_tokens: 7 }, countTokens?.decode),
      ]
    case 'anthropic-messages': {
      const one = {
        type: 'model',
        id: 'm',
        display_name: 'M',
        created_at: '2026-01-01T00:00:00Z',
        max_input_tokens: 9,
        max_tokens: 8,
      }
      const list = { data: [one], first_id: 'm', has_more: true, last_id: 'm' }
      return [
        sent('CountMessageTokensParams', countTokens!.encode(counting, context)),
        ...got('CountMessageTokensResponse', { input_tokens: 7 }, countTokens?.decode),
        ...got('ListResponse_ModelInfo_', list, models?.decode),
        ...got('ModelInfo', one, model?.decode),
      ]
    }
    case 'gemini': {
      const oneVector = [
        { embedding: { values: [1, 2] }, usageMetadata: { promptTokenCount: 3 } },
        { predictions: [{ embeddings: { values: [1, 2], statistics: { token_count: 3 } } }] },
      ]
      const one = { name: 'models/m', displayName: 'M', inputTokenLimit: 9, outputTokenLimit: 8 }
      return [
        sent('BatchEmbedContentsRequest', embed!.encode(asked, { ...context, request: asked })),
        ...got(
          'BatchEmbedContentsResponse',
          { embeddings: [{ values: [1, 2] }], usageMetadata: { promptTokenCount: 3 } },
          embed?.decode,
        ),
        ...embed!.ways!.flatMap(({ call }, at) => [
          sent(['EmbedContentRequest', 'PredictRequest'][at]!, call.encode(asked, { ...context, request: asked })),
          ...got(['EmbedContentResponse', 'PredictResponse'][at]!, oneVector[at], call.decode),
        ]),
        sent('CountTokensRequest', countTokens!.encode(counting, context)),
        ...got('CountTokensResponse', { totalTokens: 7 }, countTokens?.decode),
        ...got('ListModelsResponse', { models: [one], nextPageToken: 't' }, models?.decode),
        ...got('Model', one, model?.decode),
        sent(
          'PredictRequest',
          generateImage!.encode({ ...drawn, aspectRatio: '1:1', negativePrompt: 'x', seed: 7 }, context),
        ),
        ...got(
          'PredictResponse',
          { predictions: [{ bytesBase64Encoded: 'AA==', mimeType: 'image/png', prompt: 'r' }] },
          generateImage?.decode,
        ),
      ]
    }
    default:
      return []
  }
}

/** Streams as vendors send them, of events that we only read. */
export function recordedAlike(id: string): unknown[][] {
  const item = { item_id: 'i', output_index: 0 }
  const call = { type: 'custom_tool_call', call_id: 'c', name: 'n', input: '' }
  const error = { code: 'server_error', message: 'oops' }
  const shell = { type: 'shell_call', id: 's', status: 'completed', action: { commands: ['ls'] }, call_id: 'c' }
  const remote = { ...shell, environment: { type: 'container_reference', container_id: 'x' } }
  const done = { type: 'response.output_item.done', output_index: 2, sequence_number: 4, item: remote }
  if (id === 'openai-responses')
    return [
      [
        { type: 'response.output_item.added', output_index: 0, sequence_number: 1, item: call },
        { type: 'response.custom_tool_call_input.delta', ...item, sequence_number: 2, delta: 'abc' },
        {
          type: 'response.reasoning_text.delta',
          ...item,
          output_index: 1,
          content_index: 0,
          sequence_number: 3,
          delta: 'hm',
        },
        { ...done, type: 'response.output_item.added', sequence_number: 3 },
        done,
        { type: 'response.failed', sequence_number: 5, response: { id: 'r', object: 'response', error } },
      ],
      [{ type: 'error', sequence_number: 0, error: { ...error, type: 'server_error', param: null } }],
    ]
  if (id === 'gemini') {
    const [a, b] = [
      { jsonPath: '$.a', stringValue: 'x' },
      { jsonPath: '$.b', numberValue: 1 },
    ]
    const [c, d] = [
      { jsonPath: '$.c', boolValue: true },
      { jsonPath: '$.d', nullValue: 'NULL_VALUE' },
    ]
    return [[part({ id: 'c', name: 'n', partialArgs: [a, b], willContinue: true }), part({ partialArgs: [c, d] })]]
  }
  return []
}

const part = (functionCall: object) => ({ candidates: [{ content: { role: 'model', parts: [{ functionCall }] } }] })
