// Code generated from specs/mistral/mistral-chat.yaml, specs/mistral/with/mistral-batches.yaml, specs/mistral/with/mistral-batch.yaml, specs/mistral/with/mistral-files.yaml, specs/mistral/with/mistral-models.yaml, specs/mistral/with/mistral-audio.yaml, specs/mistral/with/mistral-embeddings.yaml and specs/mistral/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bareText, orText } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelling } from '../../../runtime/adapter/complement.ts'
import { decoded, emptyList, emptyObject, isLong, ownMessages, singles } from '../../../runtime/adapter/decoding.ts'
import {
  answerContext,
  mergeRuns,
  pathModel,
  recode,
  silentContext,
  toldContext,
  uncoded,
  unstreamed,
} from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, lose, record, unplaced, unsupported } from '../../../runtime/adapter/loss.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { address, mediaUrl, plainUrl } from '../../../runtime/codecs/media.ts'
import { shortId } from '../../../runtime/codecs/names.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { plainText, predicted, texts } from '../../../runtime/codecs/texts.ts'
import { floats } from '../../../runtime/codecs/vectors.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'mistral-chat'

/** Requests of mistral-chat in, unified answers out in its words. */
export const mistralChatServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    endOfStream: '[DONE]',

    usageFields: ['completion_tokens', 'prompt_tokens'],
    usageOf: answer => usageOf(answer as wire.ChatCompletionResponse),
    ends: { told: ['error', 'length', 'stop', 'tool-calls'], unsaid: 'stop' },
    parts: ['text', 'refusal', 'reasoning', 'tool-call'],

    decode: call => decodeRequest(call.body as wire.ChatCompletionRequest),
    encode: (response, loss) => encodeResponse(response, answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'string', messages: 'array' },
  },
  embed: {
    decode: call => decodeEmbed(call.body as wire.EmbeddingRequest),
    encode: (told, asked, loss) => encodeEmbed(told, toldContext(API, asked, loss)),
  },
  models: { decode: () => ({}), encode: (told, asked, loss) => encodeModels(told, toldContext(API, asked, loss)) },
  model: {
    decode: call => ({ model: pathModel(call.path, '/v1/models/{$model}') }),
    encode: (told, asked, loss) => encodeModel(told, toldContext(API, asked, loss)),
  },
  encodeError,
  errorRules,
}

function decodeRequest(w: wire.ChatCompletionRequest): U.Request {
  const [system, messages] = leading(w.messages, decodeSystemMessage, items =>
    canonicalMessages(ownMessages(nodes(items, API, 'message', decodeMessage), 'user'), { makeIds: false }),
  )
  return compact<U.Request>({
    model: w.model ?? '',
    system: system,
    messages: messages,
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    toolChoice: nodeOf(w.tool_choice, API, 'toolChoice', decodeToolChoice),
    parallelToolCalls: w.parallel_tool_calls ?? undefined,
    responseFormat: nodeOf(w.response_format, API, 'responseFormat', decodeResponseFormat),
    reasoning: filled({ effort: effortEnum.decode(w.reasoning_effort) }),
    maxOutputTokens: w.max_tokens ?? undefined,
    temperature: decoded(clamp.decode, w.temperature, '0..1.5'),
    topP: w.top_p ?? undefined,
    stop: decoded(oneOrMany.decode, w.stop),
    seed: w.random_seed ?? undefined,
    presencePenalty: w.presence_penalty ?? undefined,
    frequencyPenalty: w.frequency_penalty ?? undefined,
    cacheKey: w.prompt_cache_key ?? undefined,
    prediction: decoded(predicted.decode, w.prediction),
    metadata: decoded(texts.decode, w.metadata),
    stream: w.stream ?? undefined,
    native: complement(API, w, shape18, {
      messages: emptyList(w.messages),
      reasoning_effort: effortEnum.unlike(w.reasoning_effort),
      stop: uncoded(oneOrMany, w.stop),
      prediction: uncoded(predicted, w.prediction),
      metadata: uncoded(texts, w.metadata),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.ChatCompletionResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence', 'serviceTier', 'safety'], c)
  unplaced(u.content, 'content', ['reasoning', 'text', 'refusal', 'tool-call'], ['chunk', 'toolCall'], c)
  return withNative<wire.ChatCompletionResponse>(
    {
      id: u.id ?? 'chatcmpl',
      object: 'chat.completion',
      created: u.createdAt ?? 0,
      model: u.model ?? 'unknown',
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: orText(
              some(
                mergeRuns(each(u.content, 'content', 'chunk', c, encodeChunk), [
                  { list: 'thinking', same: { type: 'thinking' } },
                ]),
              ),
              peek(u.native?.[API], 'choices', '0', 'message', 'content'),
            ),
            tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeCallOut)),
          },
          finish_reason:
            finishEnum.encode(
              u.finishReason,
              u.rawFinishReason,
              peek(u.native?.[API], 'choices', '0', 'finish_reason'),
            ) ?? 'stop',
        },
      ],
      usage: record(u.usage ?? {}, 'usage', c, encodeUsage),
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.ChatCompletionResponse): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.CompletionChunk | wire.ErrorBody)[] {
  const out: (wire.CompletionChunk | wire.ErrorBody)[] = []
  const c = silentContext(API)
  switch (e.type) {
    case 'start': {
      out.push({
        id: s.head.id ?? 'chatcmpl',
        object: 'chat.completion.chunk',
        created: s.head.createdAt ?? 0,
        model: s.head.model ?? 'unknown',
        choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }],
      })
      break
    }
    case 'part-start': {
      if (e.part.type === 'tool-call') {
        out.push({
          id: e.part.id ?? 'chatcmpl',
          object: 'chat.completion.chunk',
          created: s.head.createdAt ?? 0,
          model: s.head.model ?? 'unknown',
          choices: [
            {
              index: 0,
              delta: {
                tool_calls: [
                  {
                    index: s.key(e.index, true),
                    id: e.part.id,
                    type: 'function',
                    function: filled({ name: e.part.name, arguments: '' }),
                  },
                ],
              },
              finish_reason: null,
            },
          ],
        })
      }
      break
    }
    case 'part-delta': {
      switch (e.kind) {
        case 'text':
          out.push({
            id: s.head.id ?? 'chatcmpl',
            object: 'chat.completion.chunk',
            created: s.head.createdAt ?? 0,
            model: s.head.model ?? 'unknown',
            choices: [{ index: 0, delta: { content: plainText.encode(e.delta) }, finish_reason: null }],
          })
          break
        case 'reasoning':
          out.push({
            id: s.head.id ?? 'chatcmpl',
            object: 'chat.completion.chunk',
            created: s.head.createdAt ?? 0,
            model: s.head.model ?? 'unknown',
            choices: [
              {
                index: 0,
                delta: { content: [{ type: 'thinking', thinking: [{ type: 'text', text: e.delta }] }] },
                finish_reason: null,
              },
            ],
          })
          break
        case 'refusal':
          out.push({
            id: s.head.id ?? 'chatcmpl',
            object: 'chat.completion.chunk',
            created: s.head.createdAt ?? 0,
            model: s.head.model ?? 'unknown',
            choices: [{ index: 0, delta: { content: plainText.encode(e.delta) }, finish_reason: null }],
          })
          break
        case 'tool-call':
          out.push({
            id: s.head.id ?? 'chatcmpl',
            object: 'chat.completion.chunk',
            created: s.head.createdAt ?? 0,
            model: s.head.model ?? 'unknown',
            choices: [
              {
                index: 0,
                delta: {
                  tool_calls: [
                    {
                      index: s.key(e.index, true),
                      function: e.delta !== undefined ? { name: '', arguments: e.delta } : undefined,
                    },
                  ],
                },
                finish_reason: null,
              },
            ],
          })
          break
      }
      break
    }
    case 'part-native': {
      break
    }
    case 'part-end': {
      for (const part of each(
        unstreamed(e.part, API, ['text', 'reasoning', 'refusal', 'tool-call']),
        'content',
        'chunk',
        c,
        encodeChunk,
      ) ?? [])
        out.push({
          id: s.head.id ?? 'chatcmpl',
          object: 'chat.completion.chunk',
          created: s.head.createdAt ?? 0,
          model: s.head.model ?? 'unknown',
          choices: [{ index: 0, delta: { content: [part] }, finish_reason: null }],
        })

      break
    }
    case 'finish': {
      out.push({
        id: s.head.id ?? 'chatcmpl',
        object: 'chat.completion.chunk',
        created: s.head.createdAt ?? 0,
        model: s.head.model ?? 'unknown',
        choices: [
          { index: 0, delta: {}, finish_reason: finishEnum.encode(e.finishReason, e.rawFinishReason) ?? 'stop' },
        ],
        usage: record(e.usage, 'usage', c, encodeUsage),
      })

      break
    }
    case 'error': {
      out.push(encodeError(e.error))
      break
    }
    case 'native':
      if (e.api === API) out.push(e.value as wire.CompletionChunk)
  }
  return out
}

const errorTypes: {
  [kind in ApiError['kind']]?:
    | 'invalid_request_error'
    | 'invalid_model'
    | 'rate_limited'
    | 'service_tier_capacity_exceeded'
    | 'internal_server_error'
} = {
  'invalid-request': 'invalid_request_error',
  'not-found': 'invalid_model',
  'rate-limit': 'rate_limited',
  overloaded: 'service_tier_capacity_exceeded',
  server: 'internal_server_error',
  authentication: 'invalid_request_error',
  permission: 'invalid_request_error',
  'context-length': 'invalid_request_error',
  'request-too-large': 'invalid_request_error',
  'content-filter': 'invalid_request_error',
  'quota-exhausted': 'invalid_request_error',
  timeout: 'internal_server_error',
}

function encodeError(e: ApiError): wire.ErrorBody {
  return {
    object: 'error',
    message: recode(plainText, e.message, peek(e.native?.[API], 'message')) ?? 'error',
    type: errorTypes[e.kind] ?? 'internal_server_error',
    code: e.code ?? null,
    param: e.param ?? null,
  }
}

function decodeEmbed(w: wire.EmbeddingRequest): U.EmbedRequest {
  return compact<U.EmbedRequest>({
    model: w.model ?? '',
    input: decoded(textList.decode, w.input) ?? [],
    dimensions: w.output_dimension ?? undefined,
    native: complement(API, w, shape20, { input: uncoded(textList, w.input) }),
  })
}

function encodeEmbed(u: U.EmbedResponse, c: Context): wire.EmbeddingResponse {
  foreign(u, c)
  return withNative<wire.EmbeddingResponse>(
    {
      id: 'embd',
      object: 'list',
      model: u.model ?? 'unknown',
      data: items(u.embeddings, 'embeddings', c, encodeEmbedding),
      usage: record(u.usage ?? {}, 'usage', c, encodeEmbedUsage),
    },
    u.native?.[API],
  )
}

function encodeModels(u: U.ModelPage, c: Context): wire.ModelList {
  foreign(u, c)
  unsupported(u, ['nextPage'], c)
  return withNative<wire.ModelList>(
    { object: 'list', data: items(u.models, 'models', c, encodeModelsResponseModel) },
    u.native?.[API],
  )
}

function encodeModel(u: U.ModelInfo, c: Context): wire.ModelCard {
  foreign(u, c)
  unsupported(u, ['maxOutputTokens'], c)
  return withNative<wire.ModelCard>(
    {
      type: peek(u.native?.[API], 'type') ?? 'base',
      id: u.id,
      name: u.name,
      capabilities: peek(u.native?.[API], 'capabilities') ?? {},
      created: u.createdAt,
      max_context_length: u.contextWindow,
    },
    u.native?.[API],
  )
}

function decodeSystemMessage(
  w: wire.SystemMessage | wire.UserMessage | wire.AssistantMessage | wire.ToolMessage,
): U.Part | U.Part[] | undefined {
  if (read(w, 'role') === 'system' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemMessage', decodeSystemMessageItem))
  return decodeSystemMessageItem(w)
}

function decodeSystemMessageItem(
  w: wire.SystemMessage | wire.UserMessage | wire.AssistantMessage | wire.ToolMessage,
): U.Part | undefined {
  if (is(w, 'role', 'system') && is(w.content?.[0], 'type', 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.content?.[0]?.text ?? '',
      native: complement(API, w, shape0, { content: [] }),
    })
  }
  if (is(w, 'role', 'system') && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape1),
    })
  }
  return undefined
}

function decodeMessage(
  w: wire.SystemMessage | wire.UserMessage | wire.AssistantMessage | wire.ToolMessage,
): U.Message | undefined {
  if (is(w, 'role', 'user')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      native: complement(API, w, shape1, { content: spelling(w.content, content, true) }),
    })
  }
  if (is(w, 'role', 'assistant')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'chunk', decodeChunk)]
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: [...(content ?? []), ...(nodes(w.tool_calls, API, 'toolCall', decodeToolCall) ?? [])],
      native: complement(API, w, shape12, {
        content: spelling(w.content, content),
        tool_calls: emptyList(w.tool_calls),
      }),
    })
  }
  const toolPart = decodeToolMessage(w)
  if (toolPart !== undefined) return { role: 'tool', content: [toolPart].flat() }
  if (is(w, 'role', 'system')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape1, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodePart(w: wire.ContentChunk): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  if (is(w, 'type', 'image_url') && plainUrl.test(read(w, 'image_url'))) {
    return compact<U.ImagePart>({
      type: 'image',
      ...plainUrl.decode(w.image_url),
      native: complement(API, w, shape3, { image_url: 'bare' }),
    })
  }
  if (is(w, 'type', 'image_url') && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      detail: read(w.image_url, 'detail') ?? undefined,
      ...mediaUrl.decode(read(w.image_url, 'url')),
      native: complement(API, w, shape4, { image_url: emptyObject(w.image_url) }),
    })
  }
  if (is(w, 'type', 'input_audio') && read(read(w, 'input_audio'), 'data') != null) {
    return compact<U.AudioPart>({
      type: 'audio',
      data: read(w.input_audio, 'data') ?? undefined,
      mediaType: audioFormatEnum.decode(read(w.input_audio, 'format')),
      native: complement(API, w, shape5, {
        input_audio: emptyObject(w.input_audio) ?? { format: audioFormatEnum.unlike(read(w.input_audio, 'format')) },
      }),
    })
  }
  if (is(w, 'type', 'input_audio') && read(w, 'input_audio') != null && address.test(read(w, 'input_audio'))) {
    return compact<U.AudioPart>({
      type: 'audio',
      url: decoded(address.decode, w.input_audio),
      native: complement(API, w, shape6),
    })
  }
  if (is(w, 'type', 'file') && read(w, 'file_id') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      fileId: w.file_id ?? undefined,
      native: complement(API, w, shape7),
    })
  }
  if (is(w, 'type', 'document_url') && read(w, 'document_url') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      filename: w.document_name ?? undefined,
      ...mediaUrl.decode(w.document_url),
      native: complement(API, w, shape8),
    })
  }
  return undefined
}

function decodeChunk(w: wire.ContentChunk): U.Part | U.Part[] | undefined {
  if (read(w, 'type') === 'thinking' && isLong(w, 'thinking'))
    return singles(w, 'thinking', ['type']).flatMap(item => nodes([item], API, 'chunk', decodeChunkItem))
  return decodeChunkItem(w)
}

function decodeChunkItem(w: wire.ContentChunk): U.Part | undefined {
  if (is(w, 'type', 'thinking') && is(w.thinking?.[0], 'type', 'text')) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.thinking?.[0]?.text ?? '',
      native: complement(API, w, shape9),
    })
  }
  if (is(w, 'type', 'reference') && read(w, 'reference_ids') != null) {
    return compact<U.TextPart>({
      type: 'text',
      text: '',
      citations: some(nodes(w.reference_ids, API, 'reference', decodeReference)),
      native: complement(API, w, shape10),
    })
  }
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  return undefined
}

function decodeReference(w: number): U.Citation | undefined {
  if (typeof w === 'number') {
    return compact<U.DocumentCitation>({ type: 'document', index: w ?? undefined })
  }
  return undefined
}

function decodeToolCall(w: wire.WholeToolCall): U.Part | undefined {
  if (read(w, 'id') != null) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: decoded(shortId.decode, w.id, '9') ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape11, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolMessage(
  w: wire.SystemMessage | wire.UserMessage | wire.AssistantMessage | wire.ToolMessage,
): U.Part | undefined {
  if (is(w, 'role', 'tool')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: decoded(shortId.decode, w.tool_call_id, '9') ?? '',
      content: content,
      native: complement(API, w, shape13, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodeText(w: wire.SystemMessageContentChunks): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  return undefined
}

function decodeTool(w: wire.Tool): U.Tool | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.function?.name ?? '',
      description: w.function?.description ?? undefined,
      inputSchema: w.function?.parameters ?? undefined,
      strict: w.function?.strict ?? undefined,
      native: complement(API, w, shape14, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolChoice(w: wire.ToolChoice | wire.ToolChoiceEnum): U.ToolChoice | undefined {
  if (w === 'auto') {
    return compact<Extract<U.ToolChoice, { type: 'auto' }>>({ type: 'auto' })
  }
  if (w === 'none') {
    return compact<Extract<U.ToolChoice, { type: 'none' }>>({ type: 'none' })
  }
  if (w === 'any') {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({ type: 'required' })
  }
  if (w === 'required') {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({ type: 'required' })
  }
  if (is(w, 'type', 'function')) {
    return compact<Extract<U.ToolChoice, { type: 'tool' }>>({
      type: 'tool',
      name: w.function?.name ?? '',
      native: complement(API, w, shape15, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeResponseFormat(w: wire.ResponseFormat): U.ResponseFormat | undefined {
  if (read(w, 'type') === 'text') {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape16) })
  }
  if (read(w, 'type') === 'json_schema' && read(read(w, 'json_schema'), 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      name: w.json_schema?.name ?? undefined,
      description: w.json_schema?.description ?? undefined,
      schema: w.json_schema?.schema ?? undefined,
      strict: w.json_schema?.strict ?? undefined,
      native: complement(API, w, shape17, { json_schema: emptyObject(w.json_schema) }),
    })
  }
  if (read(w, 'type') === 'json_object') {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json', native: complement(API, w, shape16) })
  }
  return undefined
}

function encodeChunk(u: U.Part, c: Context): wire.ContentChunk | undefined {
  switch (u.type) {
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ThinkChunk>(
        { type: 'thinking', thinking: [{ type: 'text', text: u.text }], closed: peek(u.native?.[API], 'closed') },
        u.native?.[API],
      )
    }
    case 'text': {
      if (u.citations !== undefined && u.text === '') {
        unsupported(u, ['logprobs', 'cache'], c)
        unplaced(u.citations, 'citations', ['document'], ['reference'], c)
        return withNative<wire.ReferenceChunk>(
          { type: 'reference', reference_ids: each(u.citations, 'citations', 'reference', c, encodeReference) ?? [] },
          u.native?.[API],
        )
      }
      unsupported(u, ['citations', 'logprobs', 'cache'], c)
      return withNative<wire.TextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'refusal': {
      lose(c, 'changed', 'mistral-chat tells a refusal in another form')
      unsupported(u, ['logprobs', 'cache'], c)
      return withNative<wire.TextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeReference(u: U.Citation, c: Context): number | undefined {
  switch (u.type) {
    case 'document': {
      unsupported(u, ['id', 'location', 'start', 'end', 'title', 'quote'], c)
      return u.index
    }
    default:
      return undefined
  }
}

function encodeCallOut(u: U.Part, c: Context): wire.WholeToolCall | undefined {
  switch (u.type) {
    case 'tool-call': {
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.WholeToolCall>(
        {
          id: u.id,
          type: peek(u.native?.[API], 'type') ?? 'function',
          function: { name: u.name, arguments: callArguments.encode(u) },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeUsage(u: U.Usage, c: Context): wire.UsageInfo {
  unsupported(
    u,
    [
      'cacheWriteTokens',
      'cacheWrites',
      'reasoningTokens',
      'acceptedPredictionTokens',
      'rejectedPredictionTokens',
      'hostedTools',
      'cost',
    ],
    c,
  )
  return withNative<wire.UsageInfo>(
    {
      prompt_tokens: u.inputTokens ?? 0,
      completion_tokens: u.outputTokens ?? 0,
      total_tokens: u.totalTokens ?? 0,
      prompt_tokens_details: u.cacheReadTokens !== undefined ? { cached_tokens: u.cacheReadTokens } : undefined,
    },
    u.native?.[API],
  )
}

function decodeUsage(w: wire.UsageInfo): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    cacheReadTokens: w.prompt_tokens_details?.cached_tokens ?? undefined,
    native: complement(API, w, shape19, { prompt_tokens_details: emptyObject(w.prompt_tokens_details) }),
  })
}

function encodeEmbedding(u: number[], c: Context): wire.EmbeddingResponseData {
  return { object: 'embedding', index: 0, embedding: floats.encode(u, c) }
}

function encodeEmbedUsage(u: U.Usage, c: Context): wire.UsageInfo {
  unsupported(
    u,
    [
      'cacheReadTokens',
      'cacheWriteTokens',
      'cacheWrites',
      'outputTokens',
      'reasoningTokens',
      'acceptedPredictionTokens',
      'rejectedPredictionTokens',
      'hostedTools',
      'cost',
    ],
    c,
  )
  return withNative<wire.UsageInfo>(
    { prompt_tokens: u.inputTokens ?? 0, total_tokens: u.totalTokens ?? 0, completion_tokens: 0 },
    u.native?.[API],
  )
}

function encodeModelsResponseModel(u: U.ModelInfo, c: Context): wire.ModelCard {
  unsupported(u, ['maxOutputTokens'], c)
  return withNative<wire.ModelCard>(
    {
      type: peek(u.native?.[API], 'type') ?? 'base',
      id: u.id,
      name: u.name,
      capabilities: peek(u.native?.[API], 'capabilities') ?? {},
      created: u.createdAt,
      max_context_length: u.contextWindow,
    },
    u.native?.[API],
  )
}

const shape0 = /* @__PURE__ */ fields('role', { content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')) })

const shape1 = /* @__PURE__ */ fields('content role')

const shape2 = /* @__PURE__ */ fields('text type')

const shape3 = /* @__PURE__ */ fields('image_url type')

const shape4 = /* @__PURE__ */ fields('type', { image_url: /* @__PURE__ */ fields('detail url') })

const shape5 = /* @__PURE__ */ fields('type', { input_audio: /* @__PURE__ */ fields('data format') })

const shape6 = /* @__PURE__ */ fields('input_audio type')

const shape7 = /* @__PURE__ */ fields('file_id type')

const shape8 = /* @__PURE__ */ fields('document_name document_url type')

const shape9 = /* @__PURE__ */ fields('type', {
  thinking: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')),
})

const shape10 = /* @__PURE__ */ fields('reference_ids type')

const shape11 = /* @__PURE__ */ fields('id', { function: /* @__PURE__ */ fields('arguments name') })

const shape12 = /* @__PURE__ */ fields('content role tool_calls')

const shape13 = /* @__PURE__ */ fields('content role tool_call_id')

const shape14 = /* @__PURE__ */ fields('type', {
  function: /* @__PURE__ */ fields('description name parameters strict'),
})

const shape15 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('name') })

const shape16 = /* @__PURE__ */ fields('type')

const shape17 = /* @__PURE__ */ fields('type', {
  json_schema: /* @__PURE__ */ fields('description name schema strict'),
})

const shape18 = /* @__PURE__ */ fields(
  'frequency_penalty max_tokens messages metadata model parallel_tool_calls prediction presence_penalty prompt_cache_key random_seed reasoning_effort response_format stop stream temperature tool_choice tools top_p',
)

const shape19 = /* @__PURE__ */ fields('completion_tokens prompt_tokens total_tokens', {
  prompt_tokens_details: /* @__PURE__ */ fields('cached_tokens'),
})

const shape20 = /* @__PURE__ */ fields('input model output_dimension')

const audioFormatEnum = /* @__PURE__ */ enumTable(
  { wav: 'audio/wav', mp3: 'audio/mpeg', flac: 'audio/flac', ogg: 'audio/ogg' },
  {
    'audio/wav': 'wav',
    'audio/mpeg': 'mp3',
    'audio/flac': 'flac',
    'audio/ogg': 'ogg',
    'audio/x-wav': 'wav',
    'audio/wave': 'wav',
    'audio/mp3': 'mp3',
  },
)

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', high: 'high' },
  { none: 'none', high: 'high', minimal: 'none', low: 'high', medium: 'high', xhigh: 'high', max: 'high' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  { stop: 'stop', length: 'length', model_length: 'length', tool_calls: 'tool-calls', error: 'error' },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', error: 'error', 'content-filter': 'error' },
  { fallback: 'other' },
)
