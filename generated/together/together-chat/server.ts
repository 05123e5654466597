// Code generated from specs/together/together-chat.yaml, specs/together/with/together-batches.yaml, specs/together/with/together-files.yaml, specs/together/with/together-audio.yaml, specs/together/with/together-images.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/together/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bare, bareText, joined } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { columns } from '../../../runtime/adapter/columns.ts'
import { complement, peek, spelling, unlikeImplied } from '../../../runtime/adapter/complement.ts'
import { decoded, emptyList, emptyObject, oneNode, ownMessages } from '../../../runtime/adapter/decoding.ts'
import { answerContext, silentContext } from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, lose, record, unplaced, unsupported } from '../../../runtime/adapter/loss.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { likelihood } from '../../../runtime/stream/stream-verbs.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'together-chat'

/** Requests of together-chat in, unified answers out in its words. */
export const togetherChatServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    usageIf: ['stream_options', 'include_usage'],
    endOfStream: '[DONE]',

    usageFields: ['completion_tokens', 'prompt_tokens'],
    usageOf: answer => usageOf(answer as wire.ChatCompletionResponse),
    ends: { told: ['content-filter', 'length', 'stop', 'tool-calls'], unsaid: 'stop' },
    parts: ['reasoning', 'text', 'refusal', 'tool-call'],

    decode: call => decodeRequest(call.body as wire.ChatCompletionRequest),
    encode: (response, loss) => encodeResponse(response, answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'string', messages: 'array' },
  },
  encodeError,
  errorRules,
  statuses: { 'quota-exhausted': 429 },
}

function decodeRequest(w: wire.ChatCompletionRequest): U.Request {
  const [system, messages] = leading(w.messages, decodeSystemMessage, items =>
    canonicalMessages(ownMessages(nodes(items, API, 'message', decodeMessage), 'user'), { makeIds: false }),
  )
  return compact<U.Request>({
    topK: w.top_k ?? undefined,
    minP: w.min_p ?? undefined,
    repetitionPenalty: w.repetition_penalty ?? undefined,
    model: w.model ?? '',
    system: system,
    messages: messages,
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    toolChoice: nodeOf(w.tool_choice, API, 'toolChoice', decodeToolChoice),
    responseFormat: nodeOf(w.response_format, API, 'responseFormat', decodeResponseFormat),
    reasoning: filled({ effort: effortEnum.decode(w.reasoning_effort) }),
    maxOutputTokens: w.max_tokens ?? undefined,
    temperature: w.temperature ?? undefined,
    topP: w.top_p ?? undefined,
    stop: w.stop ?? undefined,
    seed: w.seed ?? undefined,
    presencePenalty: w.presence_penalty ?? undefined,
    frequencyPenalty: w.frequency_penalty ?? undefined,
    logprobs: w.logprobs ?? undefined,
    stream: w.stream ?? undefined,
    native: complement(API, w, shape15, {
      reasoning: unlikeImplied(w.reasoning, undefined),
      messages: emptyList(w.messages),
      reasoning_effort: effortEnum.unlike(w.reasoning_effort),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.ChatCompletionResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence', 'serviceTier', 'safety'], c)
  unplaced(
    u.content,
    'content',
    ['reasoning', 'search-result', 'refusal', 'text', 'tool-call'],
    ['thought', 'textOut', 'toolCall', 'legacyCall', 'scored'],
    c,
  )
  return withNative<wire.ChatCompletionResponse>(
    {
      id: u.id ?? 'chatcmpl',
      object: 'chat.completion',
      created: u.createdAt ?? 0,
      model: u.model ?? 'unknown',
      choices: [
        {
          index: 0,
          message:
            u.content !== undefined
              ? {
                  reasoning: joined(each(u.content, 'content', 'thought', c, encodeThought)),
                  role: 'assistant',
                  content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)) ?? null,
                  tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
                  function_call: each(u.content, 'content', 'legacyCall', c, encodeLegacyCall)?.[0],
                }
              : undefined,
          finish_reason:
            finishEnum.encode(
              u.finishReason,
              u.rawFinishReason,
              peek(u.native?.[API], 'choices', '0', 'finish_reason'),
            ) ?? 'stop',
          logprobs: columns(
            each(u.content, 'content', 'scored', c, encodeScored),
            peek(u.native?.[API], 'choices', '0', 'logprobs'),
          ),
        },
      ],
      usage: record(u.usage, 'usage', c, encodeUsage),
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.ChatCompletionResponse): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.ChatCompletionChunk | wire.ErrorBody)[] {
  const out: (wire.ChatCompletionChunk | wire.ErrorBody)[] = []
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
            choices: [{ index: 0, delta: { content: e.delta }, finish_reason: null, logprobs: likelihood(e.logprobs) }],
          })
          break
        case 'reasoning':
          out.push({
            id: s.head.id ?? 'chatcmpl',
            object: 'chat.completion.chunk',
            created: s.head.createdAt ?? 0,
            model: s.head.model ?? 'unknown',
            choices: [{ index: 0, delta: { reasoning: e.delta }, finish_reason: null }],
          })
          break
        case 'refusal':
          out.push({
            id: s.head.id ?? 'chatcmpl',
            object: 'chat.completion.chunk',
            created: s.head.createdAt ?? 0,
            model: s.head.model ?? 'unknown',
            choices: [{ index: 0, delta: { content: e.delta }, finish_reason: null }],
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
          { index: 0, delta: {}, finish_reason: finishEnum.encode(e.finishReason, e.rawFinishReason) ?? 'stop' },
        ],
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
      if (e.api === API) out.push(e.value as wire.ChatCompletionChunk)
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

function encodeError(e: ApiError): wire.ErrorBody {
  return {
    error: {
      message: e.message ?? 'error',
      type: errorTypes[e.kind] ?? 'server_error',
      code: e.code ?? null,
      param: e.param ?? null,
    },
  }
}

function decodeSystemMessage(w: wire.ChatCompletionMessageParam): U.Part | undefined {
  if (is(w, 'role', 'system') && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape0),
    })
  }
  return undefined
}

function decodeMessage(w: wire.ChatCompletionMessageParam): U.Message | undefined {
  if (is(w, 'role', 'user')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      name: w.name ?? undefined,
      native: complement(API, w, shape6, { content: spelling(w.content, content, true) }),
    })
  }
  if (is(w, 'role', 'assistant')) {
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: [
        ...(bare(w.content, decodeTextOut) ?? []),
        ...(nodes(w.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
        ...(nodes(oneNode(w.function_call), API, 'legacyCall', decodeLegacyCall) ?? []),
      ],
      name: w.name ?? undefined,
      native: complement(API, w, shape9, {
        content: w.content === '' ? '' : undefined,
        tool_calls: emptyList(w.tool_calls),
      }),
    })
  }
  const toolPart = decodeToolMessage(w)
  if (toolPart !== undefined) return { role: 'tool', content: [toolPart].flat() }
  if (is(w, 'role', 'system')) {
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: bare(w.content, decodeTextOut) ?? [],
      native: complement(API, w, shape0, { content: w.content === '' ? '' : undefined }),
    })
  }
  return undefined
}

function decodePart(
  w:
    | { text: string; type: 'text' }
    | { image_url?: { url: string }; type?: 'image_url' }
    | { type: 'video_url'; video_url: { url: string } }
    | { audio_url: { url: string }; type: 'audio_url' }
    | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' },
): U.Part | undefined {
  if (is(w, 'type', 'video_url') && read(read(w, 'video_url'), 'url') != null) {
    return compact<U.VideoPart>({
      type: 'video',
      ...mediaUrl.decode(w.video_url?.url),
      native: complement(API, w, shape1, { video_url: emptyObject(w.video_url) }),
    })
  }
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  if (is(w, 'type', 'image_url') && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      ...mediaUrl.decode(w.image_url?.url),
      native: complement(API, w, shape3, { image_url: emptyObject(w.image_url) }),
    })
  }
  if (is(w, 'type', 'input_audio') && read(read(w, 'input_audio'), 'data') != null) {
    return compact<U.AudioPart>({
      type: 'audio',
      data: w.input_audio?.data ?? undefined,
      mediaType: audioFormatEnum.decode(w.input_audio?.format),
      native: complement(API, w, shape4, {
        input_audio: emptyObject(w.input_audio) ?? { format: audioFormatEnum.unlike(w.input_audio?.format) },
      }),
    })
  }
  if (is(w, 'type', 'audio_url') && read(read(w, 'audio_url'), 'url') != null) {
    return compact<U.AudioPart>({
      type: 'audio',
      url: w.audio_url?.url ?? undefined,
      native: complement(API, w, shape5, { audio_url: emptyObject(w.audio_url) }),
    })
  }
  return undefined
}

function decodeTextOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodeToolCall(w: wire.ToolChoice): U.Part | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape7, { function: emptyObject(w.function) }),
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
      native: complement(API, w, shape8),
    })
  }
  return undefined
}

function decodeToolMessage(w: wire.ChatCompletionMessageParam): U.Part | undefined {
  if (is(w, 'role', 'tool')) {
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.tool_call_id ?? '',
      content: bare(w.content, decodeTextOut) ?? [],
      native: complement(API, w, shape10, { content: w.content === '' ? '' : undefined }),
    })
  }
  return undefined
}

function decodeTool(w: wire.ToolsPart): U.Tool | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.function?.name ?? '',
      description: w.function?.description ?? undefined,
      inputSchema: w.function?.parameters ?? undefined,
      native: complement(API, w, shape11, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolChoice(w: string | { function: { name: string }; type: 'function' }): U.ToolChoice | undefined {
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
      native: complement(API, w, shape12, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeResponseFormat(
  w: wire.ResponseFormatText | wire.ResponseFormatJsonSchema | wire.ResponseFormatJsonObject,
): U.ResponseFormat | undefined {
  if (is(w, 'type', 'text')) {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape13) })
  }
  if (is(w, 'type', 'json_schema') && read(read(w, 'json_schema'), 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      name: w.json_schema?.name ?? undefined,
      description: w.json_schema?.description ?? undefined,
      schema: w.json_schema?.schema ?? undefined,
      strict: w.json_schema?.strict ?? undefined,
      native: complement(API, w, shape14, { json_schema: emptyObject(w.json_schema) }),
    })
  }
  if (is(w, 'type', 'json_object')) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json', native: complement(API, w, shape13) })
  }
  return undefined
}

function encodeThought(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return u.text
    }
    default:
      return undefined
  }
}

function encodeTextOut(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'search-result': {
      lose(c, 'changed', 'together-chat tells a search-result in another form')
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return foundText.encode(u, c)
    }
    case 'refusal': {
      lose(c, 'changed', 'together-chat tells a refusal in another form')
      unsupported(u, ['cache'], c)
      return u.text
    }
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return u.text
    }
    default:
      return undefined
  }
}

function encodeToolCall(u: U.Part, c: Context): wire.ToolChoice | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind !== 'function_call') {
        unsupported(u, ['cache'], c)
        if (u.kind !== 'function') unsupported(u, ['kind'], c)
        return withNative<wire.ToolChoice>(
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

function encodeScored(
  u: U.Part,
  c: Context,
):
  | { token_ids?: number; token_logprobs?: number; tokens?: string }
  | { token_ids?: number; token_logprobs?: number; tokens?: string }[]
  | undefined {
  switch (u.type) {
    case 'text': {
      return items(u.logprobs ?? [], 'logprobs', c, encodeToken)
    }
    default:
      return undefined
  }
}

function encodeToken(u: U.TokenLogprob, c: Context): { token_ids?: number; token_logprobs?: number; tokens?: string } {
  unsupported(u, ['alternatives', 'bytes'], c)
  return withNative<Extract<{ token_ids?: number; token_logprobs?: number; tokens?: string }, object>>(
    { tokens: u.token, token_logprobs: u.logprob },
    u.native?.[API],
  )
}

function encodeUsage(u: U.Usage, c: Context): wire.UsageData {
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
  return withNative<wire.UsageData>(
    {
      cached_tokens: u.cacheReadTokens,
      prompt_tokens: u.inputTokens ?? 0,
      completion_tokens: u.outputTokens ?? 0,
      total_tokens: u.totalTokens ?? 0,
    },
    u.native?.[API],
  )
}

function decodeUsage(w: wire.UsageData): U.Usage {
  return compact<U.Usage>({
    cacheReadTokens: w.cached_tokens ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape16),
  })
}

const shape0 = /* @__PURE__ */ fields('content role')

const shape1 = /* @__PURE__ */ fields('type', { video_url: /* @__PURE__ */ fields('url') })

const shape2 = /* @__PURE__ */ fields('text type')

const shape3 = /* @__PURE__ */ fields('type', { image_url: /* @__PURE__ */ fields('url') })

const shape4 = /* @__PURE__ */ fields('type', { input_audio: /* @__PURE__ */ fields('data format') })

const shape5 = /* @__PURE__ */ fields('type', { audio_url: /* @__PURE__ */ fields('url') })

const shape6 = /* @__PURE__ */ fields('content name role')

const shape7 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape8 = /* @__PURE__ */ fields('arguments name')

const shape9 = /* @__PURE__ */ fields('content function_call name role tool_calls')

const shape10 = /* @__PURE__ */ fields('content role tool_call_id')

const shape11 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('description name parameters') })

const shape12 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('name') })

const shape13 = /* @__PURE__ */ fields('type')

const shape14 = /* @__PURE__ */ fields('type', {
  json_schema: /* @__PURE__ */ fields('description name schema strict'),
})

const shape15 = /* @__PURE__ */ fields(
  'frequency_penalty logprobs max_tokens messages min_p model presence_penalty reasoning_effort repetition_penalty response_format seed stop stream temperature tool_choice tools top_k top_p',
  { reasoning: /* @__PURE__ */ fields('enabled') },
)

const shape16 = /* @__PURE__ */ fields('cached_tokens completion_tokens prompt_tokens total_tokens')

const audioFormatEnum = /* @__PURE__ */ enumTable(
  { wav: 'audio/wav' },
  { 'audio/wav': 'wav', 'audio/x-wav': 'wav', 'audio/wave': 'wav' },
)

const effortEnum = /* @__PURE__ */ enumTable(
  { low: 'low', medium: 'medium', high: 'high' },
  { low: 'low', medium: 'medium', high: 'high', minimal: 'low', xhigh: 'high', max: 'high' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  {
    stop: 'stop',
    length: 'length',
    tool_calls: 'tool-calls',
    function_call: 'tool-calls',
    content_filter: 'content-filter',
    eos: 'stop',
  },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'content_filter', error: 'stop' },
  { fallback: 'other' },
)
