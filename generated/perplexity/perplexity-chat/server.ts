// Code generated from specs/perplexity/perplexity-chat.yaml, specs/perplexity/with/perplexity-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/no-thoughts.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/perplexity/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bareText, joined } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelling } from '../../../runtime/adapter/complement.ts'
import { decoded, emptyList, emptyObject, ownMessages } from '../../../runtime/adapter/decoding.ts'
import { answerContext, silentContext, uncoded } from '../../../runtime/adapter/encoding.ts'
import { each, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, lose, record, unplaced, unsupported, unsupportedIn } from '../../../runtime/adapter/loss.ts'
import { eachLeft } from '../../../runtime/adapter/lossy-encoding.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { oneOrMany } from '../../../runtime/codecs/lists.ts'
import { address, mediaUrl } from '../../../runtime/codecs/media.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'perplexity-chat'

/** Requests of perplexity-chat in, unified answers out in its words. */
export const perplexityChatServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    usageIf: ['stream_options', 'include_usage'],
    endOfStream: '[DONE]',

    usageFields: ['completion_tokens', 'prompt_tokens'],
    usageOf: answer => usageOf(answer as wire.CompletionResponse),
    ends: { told: ['length', 'stop'], unsaid: 'stop' },
    parts: ['text', 'refusal'],

    decode: call => decodeRequest(call.body as wire.ApiChatCompletionsRequest),
    encode: (response, loss) => encodeResponse(response, answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'string', messages: 'array' },
  },
  encodeError,
  errorRules,
  statuses: { 'quota-exhausted': 429 },
}

function decodeRequest(w: wire.ApiChatCompletionsRequest): U.Request {
  const [system, messages] = leading(w.messages, decodeSystemMessage, items =>
    canonicalMessages(ownMessages(nodes(items, API, 'message', decodeMessage), 'user'), { makeIds: false }),
  )
  return compact<U.Request>({
    model: w.model ?? '',
    system: system,
    messages: messages,
    responseFormat: nodeOf(w.response_format, API, 'responseFormat', decodeResponseFormat),
    reasoning: filled({ effort: effortEnum.decode(w.reasoning_effort) }),
    maxOutputTokens: w.max_tokens ?? undefined,
    temperature: w.temperature ?? undefined,
    topP: w.top_p ?? undefined,
    stop: decoded(oneOrMany.decode, w.stop),
    stream: w.stream ?? undefined,
    native: complement(API, w, shape7, {
      messages: emptyList(w.messages),
      reasoning_effort: effortEnum.unlike(w.reasoning_effort),
      stop: uncoded(oneOrMany, w.stop),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.CompletionResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence', 'serviceTier', 'safety'], c)
  unplaced(u.content, 'content', ['text', 'refusal'], ['found', 'textOut'], c)
  return withNative<wire.CompletionResponse>(
    {
      search_results: some(each(u.content, 'content', 'found', c, encodeFound)),
      id: u.id ?? 'chatcmpl',
      object: 'chat.completion',
      created: u.createdAt ?? 0,
      model: u.model ?? 'unknown',
      choices: [
        {
          index: 0,
          message:
            u.content !== undefined
              ? { role: 'assistant', content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)) ?? null }
              : undefined,
          finish_reason:
            finishEnum.encode(
              u.finishReason,
              u.rawFinishReason,
              peek(u.native?.[API], 'choices', '0', 'finish_reason'),
            ) ?? 'stop',
        },
      ],
      usage: record(u.usage, 'usage', c, encodeUsage),
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.CompletionResponse): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.CompletionResponse | wire.ErrorBody)[] {
  const out: (wire.CompletionResponse | wire.ErrorBody)[] = []
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
          break
        case 'refusal':
          out.push({
            id: s.head.id ?? 'chatcmpl',
            object: 'chat.completion.chunk',
            created: s.head.createdAt ?? 0,
            model: s.head.model ?? 'unknown',
            choices: [
              { index: 0, delta: e.delta !== undefined ? { content: e.delta } : undefined, finish_reason: null },
            ],
          })
          break
      }
      break
    }
    case 'part-citation': {
      out.push({
        id: s.head.id ?? 'chatcmpl',
        object: 'chat.completion.chunk',
        created: s.head.createdAt ?? 0,
        model: s.head.model ?? 'unknown',
        choices: [{ index: 0, delta: {}, finish_reason: null }],
        search_results: eachLeft(s.citations(), 'citations', 'result', c, encodeResult),
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
      if (e.api === API) out.push(e.value as wire.CompletionResponse)
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
  return { error: { message: e.message ?? 'error', type: errorTypes[e.kind] ?? 'server_error', code: e.status ?? 500 } }
}

function decodeSystemMessage(w: wire.ChatMessage_Input): U.Part | undefined {
  if (read(w, 'role') === 'system' && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape0),
    })
  }
  return undefined
}

function decodeMessage(w: wire.ChatMessage_Input): U.Message | undefined {
  if (read(w, 'role') === 'user') {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      native: complement(API, w, shape0, { content: spelling(w.content, content, true) }),
    })
  }
  if (read(w, 'role') === 'assistant') {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'assistantText', decodeAssistantText)]
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: content,
      native: complement(API, w, shape0, { content: spelling(w.content, content, true) }),
    })
  }
  if (read(w, 'role') === 'system') {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape0, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodePart(
  w:
    | wire.ChatMessageContentTextChunk
    | wire.ChatMessageContentImageChunk
    | wire.ChatMessageContentFileChunk
    | wire.ChatMessageContentPDFChunk
    | wire.ChatMessageContentVideoChunk,
): U.Part | undefined {
  if (is(w, 'type', 'file_url') && read(read(w, 'file_url'), 'url') != null && address.test(read(w.file_url, 'url'))) {
    return compact<U.DocumentPart>({
      type: 'document',
      url: decoded(address.decode, read(w.file_url, 'url')),
      filename: w.file_name ?? undefined,
      native: complement(API, w, shape1, { file_url: emptyObject(w.file_url) }),
    })
  }
  if (is(w, 'type', 'file_url') && read(read(w, 'file_url'), 'url') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      data: read(w.file_url, 'url') ?? undefined,
      filename: w.file_name ?? undefined,
      native: complement(API, w, shape1, { file_url: emptyObject(w.file_url) }),
    })
  }
  if (is(w, 'type', 'video_url') && read(read(w, 'video_url'), 'url') != null) {
    return compact<U.VideoPart>({
      type: 'video',
      ...mediaUrl.decode(read(w.video_url, 'url')),
      native: complement(API, w, shape2, { video_url: emptyObject(w.video_url) }),
    })
  }
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape3) })
  }
  if (is(w, 'type', 'image_url') && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      ...mediaUrl.decode(read(w.image_url, 'url')),
      native: complement(API, w, shape4, { image_url: emptyObject(w.image_url) }),
    })
  }
  return undefined
}

function decodeAssistantText(
  w:
    | wire.ChatMessageContentTextChunk
    | wire.ChatMessageContentImageChunk
    | wire.ChatMessageContentFileChunk
    | wire.ChatMessageContentPDFChunk
    | wire.ChatMessageContentVideoChunk,
): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape3) })
  }
  return undefined
}

function decodeText(
  w:
    | wire.ChatMessageContentTextChunk
    | wire.ChatMessageContentImageChunk
    | wire.ChatMessageContentFileChunk
    | wire.ChatMessageContentPDFChunk
    | wire.ChatMessageContentVideoChunk,
): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape3) })
  }
  return undefined
}

function decodeResponseFormat(
  w: wire.ResponseFormatText | wire.ResponseFormatJSONSchema,
): U.ResponseFormat | undefined {
  if (is(w, 'type', 'text')) {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape5) })
  }
  if (is(w, 'type', 'json_schema') && read(read(w, 'json_schema'), 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      name: w.json_schema?.name ?? undefined,
      description: w.json_schema?.description ?? undefined,
      schema: w.json_schema?.schema ?? undefined,
      strict: w.json_schema?.strict ?? undefined,
      native: complement(API, w, shape6, { json_schema: emptyObject(w.json_schema) }),
    })
  }
  return undefined
}

function encodeFound(u: U.Part, c: Context): wire.ApiPublicSearchResult | wire.ApiPublicSearchResult[] | undefined {
  switch (u.type) {
    case 'text': {
      unplaced(u.citations, 'citations', ['url'], ['result'], c)
      return each(u.citations, 'citations', 'result', c, encodeResult) ?? []
    }
    default:
      return undefined
  }
}

function encodeResult(u: U.Citation, c: Context): wire.ApiPublicSearchResult | undefined {
  switch (u.type) {
    case 'url': {
      unsupported(u, ['start', 'end'], c)
      return withNative<wire.ApiPublicSearchResult>(
        { url: u.url, title: u.title ?? '', snippet: u.quote },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeTextOut(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'refusal': {
      lose(c, 'changed', 'perplexity-chat tells a refusal in another form')
      unsupported(u, ['logprobs', 'cache'], c)
      return u.text
    }
    case 'text': {
      unsupported(u, ['logprobs', 'cache'], c)
      return u.text
    }
    default:
      return undefined
  }
}

function encodeUsage(u: U.Usage, c: Context): wire.UsageInfo {
  unsupported(
    u,
    ['cacheReadTokens', 'cacheWriteTokens', 'cacheWrites', 'acceptedPredictionTokens', 'rejectedPredictionTokens'],
    c,
  )
  unsupportedIn(u.hostedTools, 'hostedTools', [], c)
  return withNative<wire.UsageInfo>(
    {
      num_search_queries: u.hostedTools?.webSearch,
      cost: u.cost !== undefined ? { total_cost: u.cost } : undefined,
      reasoning_tokens: u.reasoningTokens,
      prompt_tokens: u.inputTokens ?? 0,
      completion_tokens: u.outputTokens ?? 0,
      total_tokens: u.totalTokens ?? 0,
    },
    u.native?.[API],
  )
}

function decodeUsage(w: wire.UsageInfo): U.Usage {
  return compact<U.Usage>({
    hostedTools: filled({ webSearch: w.num_search_queries ?? undefined }),
    cost: w.cost?.total_cost ?? undefined,
    reasoningTokens: w.reasoning_tokens ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape8, { cost: emptyObject(w.cost) }),
  })
}

const shape0 = /* @__PURE__ */ fields('content role')

const shape1 = /* @__PURE__ */ fields('file_name type', { file_url: /* @__PURE__ */ fields('url') })

const shape2 = /* @__PURE__ */ fields('type', { video_url: /* @__PURE__ */ fields('url') })

const shape3 = /* @__PURE__ */ fields('text type')

const shape4 = /* @__PURE__ */ fields('type', { image_url: /* @__PURE__ */ fields('url') })

const shape5 = /* @__PURE__ */ fields('type')

const shape6 = /* @__PURE__ */ fields('type', { json_schema: /* @__PURE__ */ fields('description name schema strict') })

const shape7 = /* @__PURE__ */ fields(
  'max_tokens messages model reasoning_effort response_format stop stream temperature top_p',
)

const shape8 = /* @__PURE__ */ fields(
  'completion_tokens num_search_queries prompt_tokens reasoning_tokens total_tokens',
  { cost: /* @__PURE__ */ fields('total_cost') },
)

const effortEnum = /* @__PURE__ */ enumTable(
  { minimal: 'minimal', low: 'low', medium: 'medium', high: 'high' },
  { minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'high', max: 'high' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  { stop: 'stop', length: 'length' },
  { stop: 'stop', length: 'length', 'tool-calls': 'stop', 'content-filter': 'stop', error: 'stop' },
  { fallback: 'other', ambiguous: ['stop'] },
)
