// Code generated from specs/openai/openai-chat.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bare, bareText, joined } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelling, unlikeImplied } from '../../../runtime/adapter/complement.ts'
import {
  decoded,
  emptyList,
  emptyObject,
  isLong,
  oneNode,
  ownMessages,
  singles,
} from '../../../runtime/adapter/decoding.ts'
import {
  answerContext,
  listing,
  pathModel,
  recode,
  silentContext,
  toldContext,
  uncoded,
  withSpans,
} from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, record, unplaced, unsupported, unsupportedIn } from '../../../runtime/adapter/loss.ts'
import { wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, needing, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callArguments, callText } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { fileData, mediaUrl } from '../../../runtime/codecs/media.ts'
import { findings, moderatedEach } from '../../../runtime/codecs/safety-findings.ts'
import { either, present } from '../../../runtime/codecs/switches.ts'
import { plainText, predicted } from '../../../runtime/codecs/texts.ts'
import { floats } from '../../../runtime/codecs/vectors.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'openai-chat'

/** Requests of openai-chat in, unified answers out in its words. */
export const openaiChatServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    usageIf: ['stream_options', 'include_usage'],
    endOfStream: '[DONE]',

    usageFields: ['completion_tokens', 'prompt_tokens'],
    usageOf: answer => usageOf(answer as wire.CreateChatCompletionResponse),
    ends: { told: ['content-filter', 'length', 'stop', 'tool-calls'], unsaid: 'stop' },
    parts: ['text', 'refusal', 'tool-call'],
    spans: 'answer',
    decode: call => decodeRequest(call.body as wire.CreateChatCompletionRequest),
    encode: (response, loss) => encodeResponse(withSpans(response, 'answer'), answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'any', messages: 'array' },
  },
  embed: {
    decode: call => decodeEmbed(call.body as wire.CreateEmbeddingRequest),
    encode: (told, asked, loss) => encodeEmbed(told, toldContext(API, asked, loss)),
  },
  models: { decode: () => ({}), encode: (told, asked, loss) => encodeModels(told, toldContext(API, asked, loss)) },
  model: {
    decode: call => ({ model: pathModel(call.path, '/models/{$model}') }),
    encode: (told, asked, loss) => encodeModel(told, toldContext(API, asked, loss)),
  },
  encodeError,
  errorRules,
  statuses: { 'quota-exhausted': 429 },
}

function decodeRequest(w: wire.CreateChatCompletionRequest): U.Request {
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
    maxOutputTokens: w.max_completion_tokens ?? w.max_tokens ?? undefined,
    temperature: w.temperature ?? undefined,
    topP: w.top_p ?? undefined,
    stop: decoded(oneOrMany.decode, w.stop),
    seed: w.seed ?? undefined,
    presencePenalty: w.presence_penalty ?? undefined,
    frequencyPenalty: w.frequency_penalty ?? undefined,
    logprobs: w.top_logprobs ?? decoded(present.decode, w.logprobs),
    prediction: decoded(predicted.decode, w.prediction),
    verbosity: verbosityEnum.decode(w.verbosity),
    userId: w.safety_identifier ?? undefined,
    cacheKey: w.prompt_cache_key ?? undefined,
    cache: decoded(decodePromptCache, w.prompt_cache_options),
    serviceTier: serviceTierEnum.decode(w.service_tier),
    metadata: w.metadata ?? undefined,
    stream: w.stream ?? undefined,
    native: complement(API, w, shape22, {
      messages: emptyList(w.messages),
      reasoning_effort: effortEnum.unlike(w.reasoning_effort),
      max_completion_tokens: w.max_completion_tokens ?? undefined,
      max_tokens: w.max_tokens ?? undefined,
      temperature: w.temperature ?? undefined,
      top_p: w.top_p ?? undefined,
      stop: uncoded(oneOrMany, w.stop),
      presence_penalty: w.presence_penalty ?? undefined,
      frequency_penalty: w.frequency_penalty ?? undefined,
      logprobs: uncoded(present, w.logprobs),
      prediction: uncoded(predicted, w.prediction),
      verbosity: verbosityEnum.unlike(w.verbosity),
      prompt_cache_options: w.prompt_cache_options ?? undefined,
      service_tier: serviceTierEnum.unlike(w.service_tier),
      stream_options: unlikeImplied(
        w.stream_options,
        (w.stream ?? undefined === true) ? { include_usage: true } : undefined,
      ),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.CreateChatCompletionResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence'], c)
  unplaced(
    u.content,
    'content',
    ['text', 'refusal', 'tool-call'],
    ['textOut', 'refusalOut', 'toolCall', 'legacyCall', 'cited', 'scored', 'scoredRefusal'],
    c,
  )
  unsupportedIn(u.safety, 'safety', ['reason', 'explanation'], c)
  return withNative<wire.CreateChatCompletionResponse>(
    {
      id: u.id ?? 'chatcmpl',
      object: 'chat.completion',
      created: u.createdAt ?? 0,
      model: u.model ?? 'unknown',
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      prompt_filter_results: listing('content_filter_results', {
        prompt_index: 0,
        content_filter_results: recode(
          findings,
          u.safety?.prompt,
          peek(u.native?.[API], 'prompt_filter_results', '0', 'content_filter_results'),
          'openai-chat',
        ),
      }),
      moderation: moderatedEach.encode(u.safety, peek(u.native?.[API], 'moderation')),
      choices: [
        {
          index: 0,
          content_filter_results: recode(
            findings,
            u.safety?.answer,
            peek(u.native?.[API], 'choices', '0', 'content_filter_results'),
            'openai-chat',
          ),
          message: {
            role: 'assistant',
            content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)) ?? null,
            refusal: joined(each(u.content, 'content', 'refusalOut', c, encodeRefusalOut)) ?? null,
            tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
            function_call: each(u.content, 'content', 'legacyCall', c, encodeLegacyCall)?.[0],
            annotations: some(each(u.content, 'content', 'cited', c, encodeCited)),
          },
          finish_reason:
            finishEnum.encode(
              u.finishReason,
              u.rawFinishReason,
              peek(u.native?.[API], 'choices', '0', 'finish_reason'),
            ) ?? 'stop',
          logprobs:
            needing(
              ['content', 'refusal'],
              filled({
                content: some(each(u.content, 'content', 'scored', c, encodeScored)) ?? null,
                refusal: some(each(u.content, 'content', 'scoredRefusal', c, encodeScoredRefusal)) ?? null,
              }),
            ) ?? null,
        },
      ],
      usage: record(u.usage, 'usage', c, encodeUsage),
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.CreateChatCompletionResponse): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.CreateChatCompletionStreamResponse | wire.ErrorResponse)[] {
  const out: (wire.CreateChatCompletionStreamResponse | wire.ErrorResponse)[] = []
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
            choices: [{ index: 0, delta: { content: e.delta }, finish_reason: null }],
          })
          if (e.logprobs !== undefined)
            out.push({
              id: s.head.id ?? 'chatcmpl',
              object: 'chat.completion.chunk',
              created: s.head.createdAt ?? 0,
              model: s.head.model ?? 'unknown',
              choices: [
                {
                  index: 0,
                  delta: {},
                  finish_reason: null,
                  logprobs:
                    e.logprobs !== undefined
                      ? { content: items(e.logprobs ?? [], 'logprobs', c, encodeToken) ?? null, refusal: null }
                      : undefined,
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
            choices: [{ index: 0, delta: { refusal: e.delta }, finish_reason: null }],
          })
          if (e.logprobs !== undefined)
            out.push({
              id: s.head.id ?? 'chatcmpl',
              object: 'chat.completion.chunk',
              created: s.head.createdAt ?? 0,
              model: s.head.model ?? 'unknown',
              choices: [
                {
                  index: 0,
                  delta: {},
                  finish_reason: null,
                  logprobs:
                    e.logprobs !== undefined
                      ? { content: null, refusal: items(e.logprobs ?? [], 'logprobs', c, encodeToken) ?? null }
                      : undefined,
                },
              ],
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
                      function: e.delta !== undefined ? { arguments: e.delta } : undefined,
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
    case 'part-citation': {
      for (const citation of each([e.citation], 'content', 'annotation', c, encodeAnnotation) ?? [])
        out.push({
          id: s.head.id ?? 'chatcmpl',
          object: 'chat.completion.chunk',
          created: s.head.createdAt ?? 0,
          model: s.head.model ?? 'unknown',
          choices: [{ index: 0, delta: { annotations: [citation] }, finish_reason: null }],
        })
      break
    }
    case 'part-native': {
      break
    }
    case 'part-end': {
      break
    }
    case 'finish': {
      out.push({
        id: s.head.id ?? 'chatcmpl',
        object: 'chat.completion.chunk',
        created: s.head.createdAt ?? 0,
        model: s.head.model ?? 'unknown',
        choices: [
          {
            index: 0,
            delta: {},
            finish_reason: finishEnum.encode(e.finishReason, e.rawFinishReason) ?? 'stop',
            content_filter_results: recode(findings, s.head.safety?.answer, undefined, 'openai-chat'),
          },
        ],
        moderation: moderatedEach.encode(s.head.safety, peek(s.head.native?.[API], 'moderation')),
        prompt_filter_results: listing('content_filter_results', {
          prompt_index: 0,
          content_filter_results: recode(findings, s.head.safety?.prompt, undefined, 'openai-chat'),
        }),
        service_tier: serviceTierEnum.encode(s.head.serviceTier),
      })
      if (e.usage !== undefined)
        out.push({
          id: s.head.id ?? 'chatcmpl',
          object: 'chat.completion.chunk',
          created: s.head.createdAt ?? 0,
          model: s.head.model ?? 'unknown',
          choices: [],
          usage: record(e.usage, 'usage', c, encodeUsage),
        })

      break
    }
    case 'error': {
      out.push(encodeError(e.error))
      break
    }
    case 'native':
      if (e.api === API) out.push(e.value as wire.CreateChatCompletionStreamResponse)
  }
  return out
}

const errorTypes: {
  [kind in ApiError['kind']]?:
    | 'insufficient_quota'
    | 'invalid_request_error'
    | 'authentication_error'
    | 'server_error'
    | 'rate_limit_error'
} = {
  'quota-exhausted': 'insufficient_quota',
  'invalid-request': 'invalid_request_error',
  authentication: 'authentication_error',
  server: 'server_error',
  'rate-limit': 'rate_limit_error',
  permission: 'invalid_request_error',
  'not-found': 'invalid_request_error',
  'context-length': 'invalid_request_error',
  'request-too-large': 'invalid_request_error',
  'content-filter': 'invalid_request_error',
  overloaded: 'server_error',
  timeout: 'server_error',
}

function encodeError(e: ApiError): wire.ErrorResponse {
  return {
    error: {
      message: e.message ?? 'error',
      type: errorTypes[e.kind] ?? 'server_error',
      code: e.code ?? null,
      param: e.param ?? null,
    },
  }
}

function decodeEmbed(w: wire.CreateEmbeddingRequest): U.EmbedRequest {
  return compact<U.EmbedRequest>({
    model: w.model ?? '',
    input: decoded(textList.decode, w.input) ?? [],
    dimensions: w.dimensions ?? undefined,
    packed: decoded(either.decode, w.encoding_format, 'base64,float'),
    userId: w.user ?? undefined,
    native: complement(API, w, shape24, {
      input: uncoded(textList, w.input),
      encoding_format: uncoded(either, w.encoding_format, 'base64,float'),
    }),
  })
}

function encodeEmbed(u: U.EmbedResponse, c: Context): wire.CreateEmbeddingResponse {
  foreign(u, c)
  return withNative<wire.CreateEmbeddingResponse>(
    {
      object: 'list',
      model: u.model ?? 'unknown',
      data: items(u.embeddings, 'embeddings', c, encodeEmbedding),
      usage: record(u.usage ?? {}, 'usage', c, encodeEmbedUsage),
    },
    u.native?.[API],
  )
}

function encodeModels(u: U.ModelPage, c: Context): wire.ListModelsResponse {
  foreign(u, c)
  unsupported(u, ['nextPage'], c)
  return withNative<wire.ListModelsResponse>(
    { object: 'list', data: items(u.models, 'models', c, encodeModelsResponseModel) },
    u.native?.[API],
  )
}

function encodeModel(u: U.ModelInfo, c: Context): wire.Model {
  foreign(u, c)
  unsupported(u, ['name', 'contextWindow', 'maxOutputTokens'], c)
  return withNative<wire.Model>(
    { id: u.id, object: 'model', created: u.createdAt ?? 0, owned_by: peek(u.native?.[API], 'owned_by') ?? 'unknown' },
    u.native?.[API],
  )
}

function decodeSystemMessage(w: wire.ChatCompletionRequestMessage): U.Part | U.Part[] | undefined {
  if (read(w, 'role') === 'developer' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemMessage', decodeSystemMessageItem))
  if (read(w, 'role') === 'system' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemMessage', decodeSystemMessageItem))
  return decodeSystemMessageItem(w)
}

function decodeSystemMessageItem(w: wire.ChatCompletionRequestMessage): U.Part | undefined {
  if (is(w, 'role', 'developer') && is(w.content?.[0], 'type', 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.content?.[0]?.text ?? '',
      cache: decoded(decodeBreakpoint, w.content?.[0]?.prompt_cache_breakpoint),
      native: complement(API, w, shape1, { content: [], role: 'developer' }),
    })
  }
  if (is(w, 'role', 'system') && is(w.content?.[0], 'type', 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.content?.[0]?.text ?? '',
      cache: decoded(decodeBreakpoint, w.content?.[0]?.prompt_cache_breakpoint),
      native: complement(API, w, shape1, { content: [] }),
    })
  }
  if (is(w, 'role', 'developer') && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape2, { role: 'developer' }),
    })
  }
  if (is(w, 'role', 'system') && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape2, { role: 'system' }),
    })
  }
  return undefined
}

function decodeBreakpoint(w: wire.PromptCacheBreakpointParam): U.CacheHint {
  return compact<U.CacheHint>({ native: complement(API, w, shape0) })
}

function decodeMessage(w: wire.ChatCompletionRequestMessage): U.Message | undefined {
  if (is(w, 'role', 'user')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      name: w.name ?? undefined,
      native: complement(API, w, shape8, { content: spelling(w.content, content, true) }),
    })
  }
  if (is(w, 'role', 'assistant')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'assistantText', decodeAssistantText)]
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: [
        ...(content ?? []),
        ...(bare(w.refusal, decodeRefusalOut) ?? []),
        ...(nodes(w.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
        ...(nodes(oneNode(w.function_call), API, 'legacyCall', decodeLegacyCall) ?? []),
      ],
      name: w.name ?? undefined,
      native: complement(API, w, shape14, {
        content: spelling(w.content, content),
        refusal: w.refusal === '' ? '' : undefined,
        tool_calls: emptyList(w.tool_calls),
      }),
    })
  }
  const toolPart = decodeToolMessage(w)
  if (toolPart !== undefined) return { role: 'tool', content: [toolPart].flat() }
  if (is(w, 'role', 'developer')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape2, { content: spelling(w.content, content, true), role: 'developer' }),
    })
  }
  if (is(w, 'role', 'system')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape2, { content: spelling(w.content, content, true), role: 'system' }),
    })
  }
  return undefined
}

function decodePart(w: wire.ChatCompletionRequestUserMessageContentPart): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.text ?? '',
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      native: complement(API, w, shape3, { prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined }),
    })
  }
  if (is(w, 'type', 'image_url') && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      detail: w.image_url?.detail ?? undefined,
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      ...mediaUrl.decode(w.image_url?.url),
      native: complement(API, w, shape4, {
        image_url: emptyObject(w.image_url),
        prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined,
      }),
    })
  }
  if (is(w, 'type', 'input_audio') && read(read(w, 'input_audio'), 'data') != null) {
    return compact<U.AudioPart>({
      type: 'audio',
      data: w.input_audio?.data ?? undefined,
      mediaType: audioFormatEnum.decode(w.input_audio?.format),
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      native: complement(API, w, shape5, {
        input_audio: emptyObject(w.input_audio) ?? { format: audioFormatEnum.unlike(w.input_audio?.format) },
        prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined,
      }),
    })
  }
  if (is(w, 'type', 'file') && read(read(w, 'file'), 'file_id') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      fileId: w.file?.file_id ?? undefined,
      filename: w.file?.filename ?? undefined,
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      native: complement(API, w, shape6, {
        file: emptyObject(w.file),
        prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined,
      }),
    })
  }
  if (is(w, 'type', 'file') && read(read(w, 'file'), 'file_data') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      filename: w.file?.filename ?? undefined,
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      ...fileData.decode(w.file?.file_data),
      native: complement(API, w, shape7, {
        file: emptyObject(w.file),
        prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined,
      }),
    })
  }
  return undefined
}

function decodeAssistantText(w: wire.ChatCompletionRequestAssistantMessageContentPart): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape9) })
  }
  if (is(w, 'type', 'refusal')) {
    return compact<U.RefusalPart>({
      type: 'refusal',
      text: w.refusal ?? '',
      native: complement(API, w, shape10, { type: 'refusal' }),
    })
  }
  return undefined
}

function decodeRefusalOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.RefusalPart>({ type: 'refusal', text: w ?? '' })
  }
  return undefined
}

function decodeToolCall(
  w: wire.ChatCompletionMessageToolCall | wire.ChatCompletionMessageCustomToolCall,
): U.Part | undefined {
  if (is(w, 'type', 'custom')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'custom',
      id: w.id ?? '',
      name: w.custom?.name ?? '',
      ...callText.decode(w.custom?.input),
      native: complement(API, w, shape11, { custom: emptyObject(w.custom) }),
    })
  }
  if (is(w, 'type', 'function')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape12, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeLegacyCall(w: { arguments: string; name: string }): U.Part | undefined {
  if (read(w, 'name') != null) {
    return compact<U.ToolCallPart>({
      id: '',
      type: 'tool-call',
      kind: 'function_call',
      name: w.name ?? '',
      ...callArguments.decode(w.arguments),
      native: complement(API, w, shape13),
    })
  }
  return undefined
}

function decodeToolMessage(w: wire.ChatCompletionRequestMessage): U.Part | undefined {
  if (is(w, 'role', 'tool')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.tool_call_id ?? '',
      content: content,
      native: complement(API, w, shape15, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodeText(
  w:
    | wire.ChatCompletionRequestToolMessageContentPart
    | wire.ChatCompletionRequestMessageContentPartText
    | wire.ChatCompletionRequestSystemMessageContentPart,
): U.Part | undefined {
  if (read(w, 'type') === 'text') {
    return compact<U.TextPart>({
      type: 'text',
      text: w.text ?? '',
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      native: complement(API, w, shape3, { prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined }),
    })
  }
  return undefined
}

function decodeTool(w: wire.ChatCompletionTool | wire.CustomToolChatCompletions): U.Tool | undefined {
  if (is(w, 'type', 'function')) {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.function?.name ?? '',
      description: w.function?.description ?? undefined,
      inputSchema: w.function?.parameters ?? undefined,
      strict: w.function?.strict ?? undefined,
      native: complement(API, w, shape16, { function: emptyObject(w.function) }),
    })
  }
  if (is(w, 'type', 'custom')) {
    return compact<U.CustomTool>({
      type: 'custom',
      name: w.custom?.name ?? '',
      description: w.custom?.description ?? undefined,
      native: complement(API, w, shape17, { custom: emptyObject(w.custom) }),
    })
  }
  return undefined
}

function decodeToolChoice(w: wire.ChatCompletionToolChoiceOption): U.ToolChoice | undefined {
  if (w === 'auto') {
    return compact<Extract<U.ToolChoice, { type: 'auto' }>>({ type: 'auto' })
  }
  if (w === 'none') {
    return compact<Extract<U.ToolChoice, { type: 'none' }>>({ type: 'none' })
  }
  if (w === 'required') {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({ type: 'required' })
  }
  if (is(w, 'type', 'function')) {
    return compact<Extract<U.ToolChoice, { type: 'tool' }>>({
      type: 'tool',
      name: w.function?.name ?? '',
      native: complement(API, w, shape18, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeResponseFormat(
  w: wire.ResponseFormatText | wire.ResponseFormatJsonSchema | wire.ResponseFormatJsonObject,
): U.ResponseFormat | undefined {
  if (is(w, 'type', 'text')) {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape19) })
  }
  if (is(w, 'type', 'json_schema') && read(read(w, 'json_schema'), 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      name: w.json_schema?.name ?? undefined,
      description: w.json_schema?.description ?? undefined,
      schema: w.json_schema?.schema ?? undefined,
      strict: w.json_schema?.strict ?? undefined,
      native: complement(API, w, shape20, { json_schema: emptyObject(w.json_schema) }),
    })
  }
  if (is(w, 'type', 'json_object')) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json', native: complement(API, w, shape19) })
  }
  return undefined
}

function decodePromptCache(w: wire.PromptCacheOptionsParam): U.PromptCache {
  return compact<U.PromptCache>({
    only: cacheModeEnum.decode(w.mode),
    ttl: cacheTimeEnum.decode(w.ttl),
    native: complement(API, w, shape21, { mode: cacheModeEnum.unlike(w.mode), ttl: cacheTimeEnum.unlike(w.ttl) }),
  })
}

function encodeTextOut(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['cache'], c)
      return u.text
    }
    default:
      return undefined
  }
}

function encodeRefusalOut(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'refusal': {
      if (peek(u.native?.[API], 'type') === undefined) {
        unsupported(u, ['cache'], c)
        return u.text
      }
      return undefined
    }
    default:
      return undefined
  }
}

function encodeToolCall(
  u: U.Part,
  c: Context,
): wire.ChatCompletionMessageToolCall | wire.ChatCompletionMessageCustomToolCall | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind === 'custom') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ChatCompletionMessageCustomToolCall>(
          { id: u.id, type: 'custom', custom: { name: u.name, input: callText.encode(u) } },
          u.native?.[API],
        )
      }
      if (u.kind !== 'function_call') {
        unsupported(u, ['cache'], c)
        if (u.kind !== 'function') unsupported(u, ['kind'], c)
        return withNative<wire.ChatCompletionMessageToolCall>(
          { id: u.id, type: 'function', function: { name: u.name, arguments: callArguments.encode(u) } },
          u.native?.[API],
        )
      }
      return undefined
    }
    default:
      return undefined
  }
}

function encodeLegacyCall(u: U.Part, c: Context): { arguments: string; name: string } | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind === 'function_call') {
        unsupported(u, ['cache'], c)
        return withNative<Extract<{ arguments: string; name: string }, object>>(
          { name: u.name, arguments: callArguments.encode(u) },
          u.native?.[API],
        )
      }
      return undefined
    }
    default:
      return undefined
  }
}

function encodeCited(
  u: U.Part,
  c: Context,
):
  | { type: 'url_citation'; url_citation: { end_index: number; start_index: number; title: string; url: string } }
  | { type: 'url_citation'; url_citation: { end_index: number; start_index: number; title: string; url: string } }[]
  | undefined {
  switch (u.type) {
    case 'text': {
      unplaced(u.citations, 'citations', ['url'], ['annotation'], c)
      return each(u.citations, 'citations', 'annotation', c, encodeAnnotation) ?? []
    }
    default:
      return undefined
  }
}

function encodeAnnotation(
  u: U.Citation,
  c: Context,
):
  | { type: 'url_citation'; url_citation: { end_index: number; start_index: number; title: string; url: string } }
  | undefined {
  switch (u.type) {
    case 'url': {
      unsupported(u, ['quote'], c)
      return withNative<
        Extract<
          {
            type: 'url_citation'
            url_citation: { end_index: number; start_index: number; title: string; url: string }
          },
          object
        >
      >(
        {
          type: 'url_citation',
          url_citation: { url: u.url, title: u.title ?? '', start_index: u.start ?? 0, end_index: u.end ?? 0 },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeScored(
  u: U.Part,
  c: Context,
): wire.ChatCompletionTokenLogprob | wire.ChatCompletionTokenLogprob[] | undefined {
  switch (u.type) {
    case 'text': {
      return items(u.logprobs ?? [], 'logprobs', c, encodeToken)
    }
    default:
      return undefined
  }
}

function encodeToken(u: U.TokenLogprob, c: Context): wire.ChatCompletionTokenLogprob {
  return withNative<wire.ChatCompletionTokenLogprob>(
    {
      token: u.token,
      logprob: u.logprob,
      bytes: u.bytes ?? null,
      top_logprobs: items(u.alternatives ?? [], 'alternatives', c, encodeAlternative),
    },
    u.native?.[API],
  )
}

function encodeAlternative(
  u: U.TokenAlternative,
  _c: Context,
): { bytes: number[] | null; logprob: number; token: string } {
  return withNative<Extract<{ bytes: number[] | null; logprob: number; token: string }, object>>(
    { token: u.token, logprob: u.logprob, bytes: u.bytes ?? null },
    u.native?.[API],
  )
}

function encodeScoredRefusal(
  u: U.Part,
  c: Context,
): wire.ChatCompletionTokenLogprob | wire.ChatCompletionTokenLogprob[] | undefined {
  switch (u.type) {
    case 'refusal': {
      return items(u.logprobs ?? [], 'logprobs', c, encodeToken)
    }
    default:
      return undefined
  }
}

function encodeUsage(u: U.Usage, c: Context): wire.CompletionUsage {
  unsupported(u, ['cacheWrites', 'hostedTools', 'cost'], c)
  return withNative<wire.CompletionUsage>(
    {
      prompt_tokens: u.inputTokens ?? 0,
      completion_tokens: u.outputTokens ?? 0,
      total_tokens: u.totalTokens ?? 0,
      prompt_tokens_details: filled({ cached_tokens: u.cacheReadTokens, cache_write_tokens: u.cacheWriteTokens }),
      completion_tokens_details: filled({
        reasoning_tokens: u.reasoningTokens,
        accepted_prediction_tokens: u.acceptedPredictionTokens,
        rejected_prediction_tokens: u.rejectedPredictionTokens,
      }),
    },
    u.native?.[API],
  )
}

function decodeUsage(w: wire.CompletionUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    cacheReadTokens: w.prompt_tokens_details?.cached_tokens ?? undefined,
    cacheWriteTokens: w.prompt_tokens_details?.cache_write_tokens ?? undefined,
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
    acceptedPredictionTokens: w.completion_tokens_details?.accepted_prediction_tokens ?? undefined,
    rejectedPredictionTokens: w.completion_tokens_details?.rejected_prediction_tokens ?? undefined,
    native: complement(API, w, shape23, {
      prompt_tokens_details: emptyObject(w.prompt_tokens_details),
      completion_tokens_details: emptyObject(w.completion_tokens_details),
    }),
  })
}

function encodeEmbedding(u: number[], c: Context): wire.Embedding {
  return { object: 'embedding', index: 0, embedding: floats.encode(u, c) }
}

function encodeEmbedUsage(u: U.Usage, c: Context): { prompt_tokens: number; total_tokens: number } {
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
  return withNative<Extract<{ prompt_tokens: number; total_tokens: number }, object>>(
    { prompt_tokens: u.inputTokens ?? 0, total_tokens: u.totalTokens ?? 0 },
    u.native?.[API],
  )
}

function encodeModelsResponseModel(u: U.ModelInfo, c: Context): wire.Model {
  unsupported(u, ['name', 'contextWindow', 'maxOutputTokens'], c)
  return withNative<wire.Model>(
    { id: u.id, object: 'model', created: u.createdAt ?? 0, owned_by: peek(u.native?.[API], 'owned_by') ?? 'unknown' },
    u.native?.[API],
  )
}

const shape0 = /* @__PURE__ */ fields('mode')

const shape1 = /* @__PURE__ */ fields('role', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('prompt_cache_breakpoint text type')),
})

const shape2 = /* @__PURE__ */ fields('content role')

const shape3 = /* @__PURE__ */ fields('prompt_cache_breakpoint text type')

const shape4 = /* @__PURE__ */ fields('prompt_cache_breakpoint type', {
  image_url: /* @__PURE__ */ fields('detail url'),
})

const shape5 = /* @__PURE__ */ fields('prompt_cache_breakpoint type', {
  input_audio: /* @__PURE__ */ fields('data format'),
})

const shape6 = /* @__PURE__ */ fields('prompt_cache_breakpoint type', {
  file: /* @__PURE__ */ fields('file_id filename'),
})

const shape7 = /* @__PURE__ */ fields('prompt_cache_breakpoint type', {
  file: /* @__PURE__ */ fields('file_data filename'),
})

const shape8 = /* @__PURE__ */ fields('content name role')

const shape9 = /* @__PURE__ */ fields('text type')

const shape10 = /* @__PURE__ */ fields('refusal type')

const shape11 = /* @__PURE__ */ fields('id type', { custom: /* @__PURE__ */ fields('input name') })

const shape12 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape13 = /* @__PURE__ */ fields('arguments name')

const shape14 = /* @__PURE__ */ fields('content function_call name refusal role tool_calls')

const shape15 = /* @__PURE__ */ fields('content role tool_call_id')

const shape16 = /* @__PURE__ */ fields('type', {
  function: /* @__PURE__ */ fields('description name parameters strict'),
})

const shape17 = /* @__PURE__ */ fields('type', { custom: /* @__PURE__ */ fields('description name') })

const shape18 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('name') })

const shape19 = /* @__PURE__ */ fields('type')

const shape20 = /* @__PURE__ */ fields('type', {
  json_schema: /* @__PURE__ */ fields('description name schema strict'),
})

const shape21 = /* @__PURE__ */ fields('mode ttl')

const shape22 = /* @__PURE__ */ fields(
  'frequency_penalty logprobs max_completion_tokens max_tokens messages metadata model parallel_tool_calls prediction presence_penalty prompt_cache_key prompt_cache_options reasoning_effort response_format safety_identifier seed service_tier stop stream temperature tool_choice tools top_logprobs top_p verbosity',
  { stream_options: /* @__PURE__ */ fields('include_usage') },
)

const shape23 = /* @__PURE__ */ fields('completion_tokens prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields(
    'accepted_prediction_tokens reasoning_tokens rejected_prediction_tokens',
  ),
  prompt_tokens_details: /* @__PURE__ */ fields('cache_write_tokens cached_tokens'),
})

const shape24 = /* @__PURE__ */ fields('dimensions encoding_format input model user')

const audioFormatEnum = /* @__PURE__ */ enumTable(
  { wav: 'audio/wav', mp3: 'audio/mpeg' },
  { 'audio/wav': 'wav', 'audio/mpeg': 'mp3', 'audio/x-wav': 'wav', 'audio/wave': 'wav', 'audio/mp3': 'mp3' },
)

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
  { none: 'none', minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
)

const verbosityEnum = /* @__PURE__ */ enumTable(
  { low: 'low', medium: 'medium', high: 'high' },
  { low: 'low', medium: 'medium', high: 'high' },
)

const cacheModeEnum = /* @__PURE__ */ enumTable({ implicit: null, explicit: 'marked' }, { marked: 'explicit' })

const cacheTimeEnum = /* @__PURE__ */ enumTable({ '30m': '30m' }, { '30m': '30m', '5m': '30m' })

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { auto: 'auto', default: 'standard', flex: 'flex', priority: 'priority', scale: 'scale', fast: 'fast' },
  { auto: 'auto', standard: 'default', flex: 'flex', priority: 'priority', scale: 'scale', fast: 'fast' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  {
    stop: 'stop',
    length: 'length',
    tool_calls: 'tool-calls',
    function_call: 'tool-calls',
    content_filter: 'content-filter',
  },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'content_filter', error: 'stop' },
  { fallback: 'other' },
)
