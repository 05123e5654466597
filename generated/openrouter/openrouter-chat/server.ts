// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openrouter/with/cache-hints.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openrouter/with/openrouter-media.yaml, specs/openrouter/with/words-first.yaml, specs/openrouter/with/drawn-pictures.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bare, bareText, joined } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelling, unlikeImplied } from '../../../runtime/adapter/complement.ts'
import { decoded, emptyList, emptyObject, isLong, ownMessages, singles } from '../../../runtime/adapter/decoding.ts'
import { answerContext, silentContext, uncoded, unstreamed, withSpans } from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, record, unplaced, unsupported, unsupportedIn, untaken } from '../../../runtime/adapter/loss.ts'
import { wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, needing, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { oneOrMany } from '../../../runtime/codecs/lists.ts'
import { fileData, mediaUrl } from '../../../runtime/codecs/media.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { plainText, predicted } from '../../../runtime/codecs/texts.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'openrouter-chat'

/** Requests of openrouter-chat in, unified answers out in its words. */
export const openrouterChatServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    usageIf: ['stream_options', 'include_usage'],
    endOfStream: '[DONE]',

    usageFields: ['completion_tokens', 'prompt_tokens'],
    usageOf: answer => usageOf(answer as wire.ChatResult),
    ends: { told: ['content-filter', 'error', 'length', 'stop', 'tool-calls'], unsaid: 'stop' },
    parts: ['reasoning', 'text', 'refusal', 'tool-call', 'image'],
    spans: 'answer',
    decode: call => decodeRequest(call.body as wire.ChatRequest),
    encode: (response, loss) => encodeResponse(withSpans(response, 'answer'), answerContext(API, response, loss)),
    encodeEvent,
    required: { messages: 'array' },
  },
  encodeError,
  errorRules,
  statuses: { 'quota-exhausted': 429 },
}

function decodeRequest(w: wire.ChatRequest): U.Request {
  const [system, messages] = leading(w.messages, decodeSystemMessage, items =>
    canonicalMessages(ownMessages(nodes(items, API, 'message', decodeMessage), 'user'), { makeIds: false }),
  )
  return compact<U.Request>({
    reasoning: filled({ effort: effortEnum.decode(w.reasoning?.effort) }),
    cacheKey: w.prompt_cache_key ?? undefined,
    prediction: decoded(predicted.decode, w.prediction),
    cache: decoded(decodePromptCache, w.cache_control) ?? decoded(decodeCacheOptions, w.prompt_cache_options),
    topK: w.top_k ?? undefined,
    minP: w.min_p ?? undefined,
    repetitionPenalty: w.repetition_penalty ?? undefined,
    userId: w.user ?? undefined,
    model: w.model ?? '',
    system: system,
    messages: messages,
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    toolChoice: nodeOf(w.tool_choice, API, 'toolChoice', decodeToolChoice),
    parallelToolCalls: w.parallel_tool_calls ?? undefined,
    responseFormat: nodeOf(w.response_format, API, 'responseFormat', decodeResponseFormat),
    maxOutputTokens: w.max_completion_tokens ?? w.max_tokens ?? undefined,
    temperature: w.temperature ?? undefined,
    topP: w.top_p ?? undefined,
    stop: decoded(oneOrMany.decode, w.stop),
    seed: w.seed ?? undefined,
    presencePenalty: w.presence_penalty ?? undefined,
    frequencyPenalty: w.frequency_penalty ?? undefined,
    logprobs: w.top_logprobs ?? decoded(present.decode, w.logprobs),
    serviceTier: serviceTierEnum.decode(w.service_tier),
    metadata: w.metadata ?? undefined,
    stream: w.stream ?? undefined,
    native: complement(API, w, shape21, {
      reasoning: emptyObject(w.reasoning) ?? { effort: effortEnum.unlike(w.reasoning?.effort) },
      prediction: uncoded(predicted, w.prediction),
      cache_control: w.cache_control ?? undefined,
      prompt_cache_options: w.prompt_cache_options ?? undefined,
      messages: emptyList(w.messages),
      max_completion_tokens: w.max_completion_tokens ?? undefined,
      max_tokens: w.max_tokens ?? undefined,
      stop: uncoded(oneOrMany, w.stop),
      logprobs: uncoded(present, w.logprobs),
      service_tier: serviceTierEnum.unlike(w.service_tier),
      stream_options: unlikeImplied(
        w.stream_options,
        (w.stream ?? undefined === true) ? { include_usage: true } : undefined,
      ),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.ChatResult {
  foreign(u, c)
  unsupported(u, ['stopSequence', 'safety'], c)
  unplaced(
    u.content,
    'content',
    ['reasoning', 'refusal', 'text', 'image', 'tool-call'],
    ['detail', 'refusalOut', 'textOut', 'picture', 'toolCall', 'cited', 'scored', 'scoredRefusal'],
    c,
  )
  return withNative<wire.ChatResult>(
    {
      id: u.id ?? 'chatcmpl',
      object: 'chat.completion',
      created: u.createdAt ?? 0,
      model: u.model ?? 'unknown',
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      choices: [
        {
          index: 0,
          message:
            u.content !== undefined
              ? {
                  reasoning_details: some(each(u.content, 'content', 'detail', c, encodeDetail)),
                  refusal: joined(each(u.content, 'content', 'refusalOut', c, encodeRefusalOut)),
                  content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)),
                  images: some(each(u.content, 'content', 'picture', c, encodePicture)),
                  role: 'assistant',
                  tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
                  annotations: some(each(u.content, 'content', 'cited', c, encodeCited)),
                }
              : undefined,
          finish_reason:
            finishEnum.encode(
              u.finishReason,
              u.rawFinishReason,
              peek(u.native?.[API], 'choices', '0', 'finish_reason'),
            ) ?? 'stop',
          logprobs: needing(
            ['content', 'refusal'],
            filled({
              content: some(each(u.content, 'content', 'scored', c, encodeScored)) ?? null,
              refusal: some(each(u.content, 'content', 'scoredRefusal', c, encodeScoredRefusal)),
            }),
          ),
        },
      ],
      usage: record(u.usage, 'usage', c, encodeUsage),
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.ChatResult): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.ChatStreamChunk | wire.BadRequestResponse)[] {
  const out: (wire.ChatStreamChunk | wire.BadRequestResponse)[] = []
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
              delta: filled({
                tool_calls: [
                  {
                    index: s.key(e.index, true),
                    id: e.part.id,
                    type: 'function',
                    function: filled({ name: e.part.name, arguments: '' }),
                  },
                ],
              }),
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
            choices: [
              { index: 0, delta: e.delta !== undefined ? { content: e.delta } : undefined, finish_reason: null },
            ],
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
        case 'reasoning':
          out.push({
            id: s.head.id ?? 'chatcmpl',
            object: 'chat.completion.chunk',
            created: s.head.createdAt ?? 0,
            model: s.head.model ?? 'unknown',
            choices: [
              {
                index: 0,
                delta: filled({
                  reasoning_details: [{ type: 'reasoning.text', index: s.key(e.index), text: e.delta }],
                }),
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
            choices: [
              { index: 0, delta: e.delta !== undefined ? { refusal: e.delta } : undefined, finish_reason: null },
            ],
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
                      ? { content: null, refusal: items(e.logprobs, 'logprobs', c, encodeToken) }
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
                delta: filled({
                  tool_calls: [
                    {
                      index: s.key(e.index, true),
                      function: e.delta !== undefined ? { arguments: e.delta } : undefined,
                    },
                  ],
                }),
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
      for (const part of each(
        unstreamed(e.part, API, ['text', 'reasoning', 'refusal', 'tool-call']),
        'content',
        'picture',
        c,
        encodePicture,
      ) ?? [])
        out.push({
          id: s.head.id ?? 'chatcmpl',
          object: 'chat.completion.chunk',
          created: s.head.createdAt ?? 0,
          model: s.head.model ?? 'unknown',
          choices: [{ index: 0, delta: { images: [part] }, finish_reason: null }],
        })
      for (const part of each(
        unstreamed(e.part, API, ['text', 'reasoning', 'refusal', 'tool-call']),
        'content',
        'detail',
        c,
        encodeDetail,
      ) ?? [])
        out.push({
          id: s.head.id ?? 'chatcmpl',
          object: 'chat.completion.chunk',
          created: s.head.createdAt ?? 0,
          model: s.head.model ?? 'unknown',
          choices: [{ index: 0, delta: { reasoning_details: [part] }, finish_reason: null }],
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
      if (e.api === API) out.push(e.value as wire.ChatStreamChunk)
  }
  return out
}

function encodeError(e: ApiError): wire.BadRequestResponse {
  return { error: { message: e.message ?? 'error', code: e.status ?? 500 } }
}

function decodePromptCache(w: wire.AnthropicCacheControlDirective): U.PromptCache {
  return compact<U.PromptCache>({
    ttl: ttlEnum.decode(w.ttl),
    native: complement(API, w, shape0, { ttl: ttlEnum.unlike(w.ttl) }),
  })
}

function decodeCacheOptions(w: NonNullable<wire.PromptCacheOptions>): U.PromptCache {
  return compact<U.PromptCache>({
    only: 'marked',
    ttl: cacheTimeEnum.decode(w.ttl),
    native: complement(API, w, shape1, { ttl: cacheTimeEnum.unlike(w.ttl) }),
  })
}

function decodeSystemMessage(w: wire.ChatMessages): U.Part | U.Part[] | undefined {
  if (read(w, 'role') === 'developer' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemMessage', decodeSystemMessageItem))
  if (read(w, 'role') === 'system' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemMessage', decodeSystemMessageItem))
  return decodeSystemMessageItem(w)
}

function decodeSystemMessageItem(w: wire.ChatMessages): U.Part | undefined {
  if (is(w, 'role', 'developer') && is(w.content?.[0], 'type', 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.content?.[0]?.text ?? '',
      cache: decoded(decodeCacheHint, w.content?.[0]?.cache_control),
      native: complement(API, w, shape2, { content: [], role: 'developer' }),
    })
  }
  if (is(w, 'role', 'system') && is(w.content?.[0], 'type', 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.content?.[0]?.text ?? '',
      cache: decoded(decodeCacheHint, w.content?.[0]?.cache_control),
      native: complement(API, w, shape2, { content: [] }),
    })
  }
  if (is(w, 'role', 'developer') && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape3, { role: 'developer' }),
    })
  }
  if (is(w, 'role', 'system') && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape3, { role: 'system' }),
    })
  }
  return undefined
}

function decodeCacheHint(w: wire.ChatContentCacheControl): U.CacheHint {
  return compact<U.CacheHint>({
    ttl: ttlEnum.decode(w.ttl),
    native: complement(API, w, shape0, { ttl: ttlEnum.unlike(w.ttl) }),
  })
}

function decodeMessage(w: wire.ChatMessages): U.Message | undefined {
  if (is(w, 'role', 'user')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      name: w.name ?? undefined,
      native: complement(API, w, shape10, { content: spelling(w.content, content, true) }),
    })
  }
  if (is(w, 'role', 'assistant')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'assistantText', decodeAssistantText)]
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: [
        ...(nodes(w.reasoning_details, API, 'detail', decodeDetail) ?? []),
        ...(bare(w.refusal, decodeRefusalOut) ?? []),
        ...(content ?? []),
        ...(nodes(w.images, API, 'picture', decodePicture) ?? []),
        ...(nodes(w.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ],
      name: w.name ?? undefined,
      native: complement(API, w, shape15, {
        reasoning_details: emptyList(w.reasoning_details),
        refusal: w.refusal === '' ? '' : undefined,
        content: spelling(w.content, content),
        images: emptyList(w.images),
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
      native: complement(API, w, shape3, { content: spelling(w.content, content, true), role: 'developer' }),
    })
  }
  if (is(w, 'role', 'system')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape3, { content: spelling(w.content, content, true), role: 'system' }),
    })
  }
  return undefined
}

function decodePart(w: wire.ChatContentItems): U.Part | undefined {
  if (is(w, 'type', 'video_url') && read(read(w, 'video_url'), 'url') != null) {
    return compact<U.VideoPart>({
      type: 'video',
      ...mediaUrl.decode(w.video_url?.url),
      native: complement(API, w, shape4, { video_url: emptyObject(w.video_url) }),
    })
  }
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      cache: decoded(decodeCacheHint, w.cache_control),
      text: w.text ?? '',
      native: complement(API, w, shape5),
    })
  }
  if (is(w, 'type', 'image_url') && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      detail: w.image_url?.detail ?? undefined,
      ...mediaUrl.decode(w.image_url?.url),
      native: complement(API, w, shape6, { image_url: emptyObject(w.image_url) }),
    })
  }
  if (is(w, 'type', 'input_audio') && read(read(w, 'input_audio'), 'data') != null) {
    return compact<U.AudioPart>({
      type: 'audio',
      data: w.input_audio?.data ?? undefined,
      mediaType: audioFormatEnum.decode(w.input_audio?.format),
      native: complement(API, w, shape7, {
        input_audio: emptyObject(w.input_audio) ?? { format: audioFormatEnum.unlike(w.input_audio?.format) },
      }),
    })
  }
  if (is(w, 'type', 'file') && read(read(w, 'file'), 'file_id') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      fileId: w.file?.file_id ?? undefined,
      filename: w.file?.filename ?? undefined,
      native: complement(API, w, shape8, { file: emptyObject(w.file) }),
    })
  }
  if (is(w, 'type', 'file') && read(read(w, 'file'), 'file_data') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      filename: w.file?.filename ?? undefined,
      ...fileData.decode(w.file?.file_data),
      native: complement(API, w, shape9, { file: emptyObject(w.file) }),
    })
  }
  return undefined
}

function decodeDetail(w: wire.ReasoningDetailUnion): U.Part | undefined {
  if (is(w, 'type', 'reasoning.summary')) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.summary ?? '',
      native: complement(API, w, shape11, { type: 'reasoning.summary' }),
    })
  }
  if (is(w, 'type', 'reasoning.text') && read(w, 'text') != null) {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w.text ?? '', native: complement(API, w, shape12) })
  }
  return undefined
}

function decodeRefusalOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.RefusalPart>({ type: 'refusal', text: w ?? '' })
  }
  return undefined
}

function decodeAssistantText(w: wire.ChatContentItems): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape12) })
  }
  return undefined
}

function decodePicture(w: { image_url: { url: string } }): U.Part | undefined {
  if (read(w, 'image_url') != null && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      ...mediaUrl.decode(w.image_url?.url),
      native: complement(API, w, shape13, { image_url: emptyObject(w.image_url) }),
    })
  }
  return undefined
}

function decodeToolCall(w: wire.ChatToolCall): U.Part | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape14, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolMessage(w: wire.ChatMessages): U.Part | undefined {
  if (is(w, 'role', 'tool')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.tool_call_id ?? '',
      content: content,
      native: complement(API, w, shape16, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodeText(w: wire.ChatContentItems | wire.ChatContentText): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape12) })
  }
  return undefined
}

function decodeTool(w: wire.ChatFunctionTool): U.Tool | undefined {
  if (is(w, 'type', 'function')) {
    return compact<U.FunctionTool>({
      type: 'function',
      cache: decoded(decodeCacheHint, w.cache_control),
      name: w.function?.name ?? '',
      description: w.function?.description ?? undefined,
      inputSchema: w.function?.parameters ?? undefined,
      strict: w.function?.strict ?? undefined,
      native: complement(API, w, shape17, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolChoice(w: wire.ChatToolChoice): U.ToolChoice | undefined {
  if (w === 'auto') {
    return compact<Extract<U.ToolChoice, { type: 'auto' }>>({ type: 'auto' })
  }
  if (w === 'none') {
    return compact<Extract<U.ToolChoice, { type: 'none' }>>({ type: 'none' })
  }
  if (w === 'required') {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({ type: 'required' })
  }
  if (is(w, 'type', 'function') && read(w, 'function') != null) {
    return compact<Extract<U.ToolChoice, { type: 'tool' }>>({
      type: 'tool',
      name: w.function?.name ?? '',
      native: complement(API, w, shape18, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeResponseFormat(
  w:
    | wire.ChatFormatTextConfig
    | wire.ChatFormatJsonObjectConfig
    | wire.ChatFormatJsonSchemaConfig
    | wire.ChatFormatGrammarConfig
    | wire.ChatFormatPythonConfig,
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

function encodeDetail(u: U.Part, c: Context): wire.ReasoningDetailUnion | undefined {
  switch (u.type) {
    case 'reasoning': {
      if (peek(u.native?.[API], 'type') === 'reasoning.summary') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ReasoningDetailSummary>({ type: 'reasoning.summary', summary: u.text }, u.native?.[API])
      }
      if (u.text !== undefined) {
        unsupported(u, ['cache'], c)
        return withNative<wire.ReasoningDetailText>({ type: 'reasoning.text', text: u.text }, u.native?.[API])
      }
      return untaken(c, 'reasoning')
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

function encodePicture(u: U.Part, c: Context): { image_url: { url: string } } | undefined {
  switch (u.type) {
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'fileId', 'cache'], c)
        return withNative<Extract<{ image_url: { url: string } }, object>>(
          { image_url: { url: mediaUrl.encode(u) } },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['detail', 'mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<Extract<{ image_url: { url: string } }, object>>(
          { image_url: { url: u.url } },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    default:
      return undefined
  }
}

function encodeToolCall(u: U.Part, c: Context): wire.ChatToolCall | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind !== 'function_call') {
        unsupported(u, ['cache'], c)
        if (u.kind !== 'function') unsupported(u, ['kind'], c)
        return withNative<wire.ChatToolCall>(
          { id: u.id, type: 'function', function: { name: u.name, arguments: callArguments.encode(u) } },
          u.native?.[API],
        )
      }
      return untaken(c, 'tool-call')
    }
    default:
      return undefined
  }
}

function encodeCited(
  u: U.Part,
  c: Context,
):
  | {
      type: 'url_citation'
      url_citation: { content?: string; end_index: number; start_index: number; title: string; url: string }
    }
  | {
      type: 'url_citation'
      url_citation: { content?: string; end_index: number; start_index: number; title: string; url: string }
    }[]
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
  _c: Context,
):
  | {
      type: 'url_citation'
      url_citation: { content?: string; end_index: number; start_index: number; title: string; url: string }
    }
  | undefined {
  switch (u.type) {
    case 'url': {
      return withNative<
        Extract<
          {
            type: 'url_citation'
            url_citation: { content?: string; end_index: number; start_index: number; title: string; url: string }
          },
          object
        >
      >(
        {
          type: 'url_citation',
          url_citation: {
            content: u.quote,
            url: u.url,
            title: u.title ?? '',
            start_index: u.start ?? 0,
            end_index: u.end ?? 0,
          },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeScored(u: U.Part, c: Context): wire.ChatTokenLogprob | wire.ChatTokenLogprob[] | undefined {
  switch (u.type) {
    case 'text': {
      return items(u.logprobs ?? [], 'logprobs', c, encodeToken)
    }
    default:
      return undefined
  }
}

function encodeToken(u: U.TokenLogprob, c: Context): wire.ChatTokenLogprob {
  return withNative<wire.ChatTokenLogprob>(
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

function encodeScoredRefusal(u: U.Part, c: Context): wire.ChatTokenLogprob | wire.ChatTokenLogprob[] | undefined {
  switch (u.type) {
    case 'refusal': {
      return items(u.logprobs ?? [], 'logprobs', c, encodeToken)
    }
    default:
      return undefined
  }
}

function encodeUsage(u: U.Usage, c: Context): wire.ChatUsage {
  unsupported(u, ['cacheWrites'], c)
  unsupportedIn(u.hostedTools, 'hostedTools', [], c)
  return withNative<wire.ChatUsage>(
    {
      server_tool_use_details:
        u.hostedTools?.webSearch !== undefined ? { web_search_requests: u.hostedTools?.webSearch } : undefined,
      cost: u.cost,
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

function decodeUsage(w: wire.ChatUsage): U.Usage {
  return compact<U.Usage>({
    hostedTools: filled({ webSearch: w.server_tool_use_details?.web_search_requests ?? undefined }),
    cost: w.cost ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    cacheReadTokens: w.prompt_tokens_details?.cached_tokens ?? undefined,
    cacheWriteTokens: w.prompt_tokens_details?.cache_write_tokens ?? undefined,
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
    acceptedPredictionTokens: w.completion_tokens_details?.accepted_prediction_tokens ?? undefined,
    rejectedPredictionTokens: w.completion_tokens_details?.rejected_prediction_tokens ?? undefined,
    native: complement(API, w, shape22, {
      server_tool_use_details: emptyObject(w.server_tool_use_details),
      prompt_tokens_details: emptyObject(w.prompt_tokens_details),
      completion_tokens_details: emptyObject(w.completion_tokens_details),
    }),
  })
}

const shape0 = /* @__PURE__ */ fields('ttl type')

const shape1 = /* @__PURE__ */ fields('mode ttl')

const shape2 = /* @__PURE__ */ fields('role', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('cache_control text type')),
})

const shape3 = /* @__PURE__ */ fields('content role')

const shape4 = /* @__PURE__ */ fields('type', { video_url: /* @__PURE__ */ fields('url') })

const shape5 = /* @__PURE__ */ fields('cache_control text type')

const shape6 = /* @__PURE__ */ fields('type', { image_url: /* @__PURE__ */ fields('detail url') })

const shape7 = /* @__PURE__ */ fields('type', { input_audio: /* @__PURE__ */ fields('data format') })

const shape8 = /* @__PURE__ */ fields('type', { file: /* @__PURE__ */ fields('file_id filename') })

const shape9 = /* @__PURE__ */ fields('type', { file: /* @__PURE__ */ fields('file_data filename') })

const shape10 = /* @__PURE__ */ fields('content name role')

const shape11 = /* @__PURE__ */ fields('summary type')

const shape12 = /* @__PURE__ */ fields('text type')

const shape13 = /* @__PURE__ */ fields('', { image_url: /* @__PURE__ */ fields('url') })

const shape14 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape15 = /* @__PURE__ */ fields('content images name reasoning_details refusal role tool_calls')

const shape16 = /* @__PURE__ */ fields('content role tool_call_id')

const shape17 = /* @__PURE__ */ fields('cache_control type', {
  function: /* @__PURE__ */ fields('description name parameters strict'),
})

const shape18 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('name') })

const shape19 = /* @__PURE__ */ fields('type')

const shape20 = /* @__PURE__ */ fields('type', {
  json_schema: /* @__PURE__ */ fields('description name schema strict'),
})

const shape21 = /* @__PURE__ */ fields(
  'cache_control frequency_penalty logprobs max_completion_tokens max_tokens messages metadata min_p model parallel_tool_calls prediction presence_penalty prompt_cache_key prompt_cache_options repetition_penalty response_format seed service_tier stop stream temperature tool_choice tools top_k top_logprobs top_p user',
  { reasoning: /* @__PURE__ */ fields('effort'), stream_options: /* @__PURE__ */ fields('include_usage') },
)

const shape22 = /* @__PURE__ */ fields('completion_tokens cost prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields(
    'accepted_prediction_tokens reasoning_tokens rejected_prediction_tokens',
  ),
  prompt_tokens_details: /* @__PURE__ */ fields('cache_write_tokens cached_tokens'),
  server_tool_use_details: /* @__PURE__ */ fields('web_search_requests'),
})

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
  { none: 'none', minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
)

const ttlEnum = /* @__PURE__ */ enumTable({ '5m': '5m', '1h': '1h' }, { '5m': '5m', '1h': '1h' })

const cacheTimeEnum = /* @__PURE__ */ enumTable({ '30m': '30m' }, { '30m': '30m', '5m': '30m' })

const audioFormatEnum = /* @__PURE__ */ enumTable(
  { wav: 'audio/wav', mp3: 'audio/mpeg' },
  { 'audio/wav': 'wav', 'audio/mpeg': 'mp3', 'audio/x-wav': 'wav', 'audio/wave': 'wav', 'audio/mp3': 'mp3' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { auto: 'auto', default: 'standard', flex: 'flex', priority: 'priority', scale: 'scale', fast: 'fast' },
  { auto: 'auto', standard: 'default', flex: 'flex', priority: 'priority', scale: 'scale', fast: 'fast' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  { stop: 'stop', length: 'length', tool_calls: 'tool-calls', content_filter: 'content-filter', error: 'error' },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'content_filter', error: 'error' },
  { fallback: 'other' },
)
