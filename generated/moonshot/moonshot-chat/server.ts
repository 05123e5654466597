// Code generated from specs/moonshot/moonshot-chat.yaml, specs/moonshot/with/moonshot-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/moonshot/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bare, bareText, joined } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelling, unlikeImplied } from '../../../runtime/adapter/complement.ts'
import { decoded, emptyList, emptyObject, ownMessages } from '../../../runtime/adapter/decoding.ts'
import { answerContext, silentContext, uncoded } from '../../../runtime/adapter/encoding.ts'
import { each, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, lose, record, unplaced, unsupported, untaken } from '../../../runtime/adapter/loss.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { oneOrMany } from '../../../runtime/codecs/lists.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { plainText, predicted } from '../../../runtime/codecs/texts.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'moonshot-chat'

/** Requests of moonshot-chat in, unified answers out in its words. */
export const moonshotChatServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    usageIf: ['stream_options', 'include_usage'],
    endOfStream: '[DONE]',

    usageFields: ['completion_tokens', 'prompt_tokens'],
    usageOf: answer => usageOf(answer as wire.ChatCompletionResponse),
    ends: { told: ['length', 'stop', 'tool-calls'], unsaid: 'stop' },
    parts: ['reasoning', 'text', 'refusal', 'tool-call'],

    decode: call => decodeRequest(call.body as wire.MoonshotV1ChatRequest),
    encode: (response, loss) => encodeResponse(response, answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'string', messages: 'array' },
  },
  encodeError,
  errorRules,
  statuses: { 'quota-exhausted': 429 },
}

function decodeRequest(w: wire.MoonshotV1ChatRequest): U.Request {
  const [system, messages] = leading(w.messages, decodeSystemMessage, items =>
    canonicalMessages(ownMessages(nodes(items, API, 'message', decodeMessage), 'user'), { makeIds: false }),
  )
  return compact<U.Request>({
    cacheKey: w.prompt_cache_key ?? undefined,
    prediction: decoded(predicted.decode, w.prediction),
    userId: w.safety_identifier ?? undefined,
    model: w.model ?? '',
    system: system,
    messages: messages,
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    toolChoice: nodeOf(w.tool_choice, API, 'toolChoice', decodeToolChoice),
    responseFormat: nodeOf(w.response_format, API, 'responseFormat', decodeResponseFormat),
    reasoning: filled({ effort: effortEnum.decode(w.reasoning_effort) }),
    maxOutputTokens: w.max_completion_tokens ?? w.max_tokens ?? undefined,
    temperature: decoded(clamp.decode, w.temperature, '0..1'),
    topP: w.top_p ?? undefined,
    stop: decoded(oneOrMany.decode, w.stop),
    presencePenalty: w.presence_penalty ?? undefined,
    frequencyPenalty: w.frequency_penalty ?? undefined,
    logprobs: w.top_logprobs ?? decoded(present.decode, w.logprobs),
    stream: w.stream ?? undefined,
    native: complement(API, w, shape12, {
      thinking: unlikeImplied(w.thinking, undefined),
      prediction: uncoded(predicted, w.prediction),
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
      stream_options: unlikeImplied(
        w.stream_options,
        (w.stream ?? undefined === true) ? { include_usage: true } : undefined,
      ),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.ChatCompletionResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence', 'serviceTier', 'safety'], c)
  unplaced(u.content, 'content', ['reasoning', 'refusal', 'text', 'tool-call'], ['thought', 'textOut', 'toolCall'], c)
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
                  reasoning_content: joined(each(u.content, 'content', 'thought', c, encodeThought)),
                  role: 'assistant',
                  content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)),
                  tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
                }
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

function usageOf(w: wire.ChatCompletionResponse): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.ChatCompletionChunk | wire.ErrorResponse)[] {
  const out: (wire.ChatCompletionChunk | wire.ErrorResponse)[] = []
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
                delta: e.delta !== undefined ? { reasoning_content: e.delta } : undefined,
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
              { index: 0, delta: e.delta !== undefined ? { content: e.delta } : undefined, finish_reason: null },
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
    | 'exceeded_current_quota_error'
    | 'engine_overloaded_error'
    | 'content_filter'
    | 'invalid_request_error'
    | 'authentication_error'
    | 'server_error'
    | 'rate_limit_error'
} = {
  'quota-exhausted': 'exceeded_current_quota_error',
  overloaded: 'engine_overloaded_error',
  'content-filter': 'content_filter',
  'invalid-request': 'invalid_request_error',
  authentication: 'authentication_error',
  server: 'server_error',
  'rate-limit': 'rate_limit_error',
  permission: 'invalid_request_error',
  'not-found': 'invalid_request_error',
  'context-length': 'invalid_request_error',
  'request-too-large': 'invalid_request_error',
  timeout: 'server_error',
}

function encodeError(e: ApiError): wire.ErrorResponse {
  return { error: { message: e.message ?? 'error', type: errorTypes[e.kind] ?? 'server_error', code: e.code } }
}

function decodeSystemMessage(w: wire.Message): U.Part | undefined {
  if (read(w, 'role') === 'system' && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape0),
    })
  }
  return undefined
}

function decodeMessage(w: wire.Message): U.Message | undefined {
  if (read(w, 'role') === 'user') {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      name: w.name ?? undefined,
      native: complement(API, w, shape4, { content: spelling(w.content, content, true) }),
    })
  }
  if (read(w, 'role') === 'assistant') {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'assistantText', decodeAssistantText)]
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: [
        ...(bare(w.reasoning_content, decodeThought) ?? []),
        ...(content ?? []),
        ...(nodes(w.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ],
      name: w.name ?? undefined,
      native: complement(API, w, shape6, {
        reasoning_content: w.reasoning_content === '' ? '' : undefined,
        content: spelling(w.content, content),
        tool_calls: emptyList(w.tool_calls),
      }),
    })
  }
  const toolPart = decodeToolMessage(w)
  if (toolPart !== undefined) return { role: 'tool', content: [toolPart].flat() }
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
    | { text: string; type: 'text' }
    | { image_url: { url: string } | string; type: 'image_url' }
    | { type: 'video_url'; video_url: { url: string } | string },
): U.Part | undefined {
  if (is(w, 'type', 'video_url') && read(read(w, 'video_url'), 'url') != null) {
    return compact<U.VideoPart>({
      type: 'video',
      ...mediaUrl.decode(read(w.video_url, 'url')),
      native: complement(API, w, shape1, { video_url: emptyObject(w.video_url) }),
    })
  }
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  if (is(w, 'type', 'image_url') && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      ...mediaUrl.decode(read(w.image_url, 'url')),
      native: complement(API, w, shape3, { image_url: emptyObject(w.image_url) }),
    })
  }
  return undefined
}

function decodeThought(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w ?? '' })
  }
  return undefined
}

function decodeAssistantText(
  w:
    | { text: string; type: 'text' }
    | { image_url: { url: string } | string; type: 'image_url' }
    | { type: 'video_url'; video_url: { url: string } | string },
): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  return undefined
}

function decodeToolCall(w: wire.WholeCall): U.Part | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape5, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolMessage(w: wire.Message): U.Part | undefined {
  if (read(w, 'role') === 'tool') {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.tool_call_id ?? '',
      content: content,
      native: complement(API, w, shape7, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodeText(
  w:
    | { text: string; type: 'text' }
    | { image_url: { url: string } | string; type: 'image_url' }
    | { type: 'video_url'; video_url: { url: string } | string },
): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  return undefined
}

function decodeTool(w: wire.ToolDefinition): U.Tool | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.function?.name ?? '',
      description: w.function?.description ?? undefined,
      inputSchema: w.function?.parameters ?? undefined,
      strict: w.function?.strict ?? undefined,
      native: complement(API, w, shape8, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolChoice(
  w: 'auto' | 'none' | 'required' | (string & {}) | { function: { name: string }; type: 'function' },
): U.ToolChoice | undefined {
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
      native: complement(API, w, shape9, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeResponseFormat(w: {
  json_schema?: { name: string; schema: { [key: string]: unknown }; strict?: boolean }
  type?: 'json_object' | 'json_schema' | 'text' | (string & {})
}): U.ResponseFormat | undefined {
  if (read(w, 'type') === 'text') {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape10) })
  }
  if (read(w, 'type') === 'json_schema' && read(read(w, 'json_schema'), 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      name: w.json_schema?.name ?? undefined,
      schema: w.json_schema?.schema ?? undefined,
      strict: w.json_schema?.strict ?? undefined,
      native: complement(API, w, shape11, { json_schema: emptyObject(w.json_schema) }),
    })
  }
  if (read(w, 'type') === 'json_object') {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json', native: complement(API, w, shape10) })
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
    case 'refusal': {
      lose(c, 'changed', 'moonshot-chat tells a refusal in another form')
      unsupported(u, ['logprobs', 'cache'], c)
      return u.text
    }
    case 'text': {
      unsupported(u, ['citations', 'logprobs', 'cache'], c)
      return u.text
    }
    default:
      return undefined
  }
}

function encodeToolCall(
  u: U.Part,
  c: Context,
): { function?: { arguments?: string; name?: string }; id?: string; type?: 'function' } | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind !== 'function_call') {
        unsupported(u, ['cache'], c)
        if (u.kind !== 'function') unsupported(u, ['kind'], c)
        return withNative<
          Extract<{ function?: { arguments?: string; name?: string }; id?: string; type?: 'function' }, object>
        >(
          {
            id: u.id || undefined,
            type: 'function',
            function: filled({ name: u.name, arguments: callArguments.encode(u) }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'tool-call')
    }
    default:
      return undefined
  }
}

function encodeUsage(
  u: U.Usage,
  c: Context,
): {
  cached_tokens?: number
  completion_tokens?: number
  completion_tokens_details?: { reasoning_tokens?: number }
  prompt_tokens?: number
  total_tokens?: number
} {
  unsupported(
    u,
    ['cacheWriteTokens', 'cacheWrites', 'acceptedPredictionTokens', 'rejectedPredictionTokens', 'hostedTools', 'cost'],
    c,
  )
  return withNative<
    Extract<
      {
        cached_tokens?: number
        completion_tokens?: number
        completion_tokens_details?: { reasoning_tokens?: number }
        prompt_tokens?: number
        total_tokens?: number
      },
      object
    >
  >(
    {
      cached_tokens: u.cacheReadTokens,
      prompt_tokens: u.inputTokens ?? 0,
      completion_tokens: u.outputTokens ?? 0,
      total_tokens: u.totalTokens ?? 0,
      completion_tokens_details: u.reasoningTokens !== undefined ? { reasoning_tokens: u.reasoningTokens } : undefined,
    },
    u.native?.[API],
  )
}

function decodeUsage(w: {
  cached_tokens?: number
  completion_tokens?: number
  completion_tokens_details?: { reasoning_tokens?: number }
  prompt_tokens?: number
  total_tokens?: number
}): U.Usage {
  return compact<U.Usage>({
    cacheReadTokens: w.cached_tokens ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
    native: complement(API, w, shape13, { completion_tokens_details: emptyObject(w.completion_tokens_details) }),
  })
}

const shape0 = /* @__PURE__ */ fields('content role')

const shape1 = /* @__PURE__ */ fields('type', { video_url: /* @__PURE__ */ fields('url') })

const shape2 = /* @__PURE__ */ fields('text type')

const shape3 = /* @__PURE__ */ fields('type', { image_url: /* @__PURE__ */ fields('url') })

const shape4 = /* @__PURE__ */ fields('content name role')

const shape5 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape6 = /* @__PURE__ */ fields('content name reasoning_content role tool_calls')

const shape7 = /* @__PURE__ */ fields('content role tool_call_id')

const shape8 = /* @__PURE__ */ fields('type', {
  function: /* @__PURE__ */ fields('description name parameters strict'),
})

const shape9 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('name') })

const shape10 = /* @__PURE__ */ fields('type')

const shape11 = /* @__PURE__ */ fields('type', { json_schema: /* @__PURE__ */ fields('name schema strict') })

const shape12 = /* @__PURE__ */ fields(
  'frequency_penalty logprobs max_completion_tokens max_tokens messages model prediction presence_penalty prompt_cache_key reasoning_effort response_format safety_identifier stop stream temperature tool_choice tools top_logprobs top_p',
  { stream_options: /* @__PURE__ */ fields('include_usage'), thinking: /* @__PURE__ */ fields('type') },
)

const shape13 = /* @__PURE__ */ fields('cached_tokens completion_tokens prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields('reasoning_tokens'),
})

const effortEnum = /* @__PURE__ */ enumTable(
  { low: 'low', high: 'high', max: 'max' },
  { low: 'low', high: 'high', max: 'max', minimal: 'low', medium: 'high', xhigh: 'max' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  { stop: 'stop', length: 'length', tool_calls: 'tool-calls' },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'stop', error: 'stop' },
  { fallback: 'other' },
)
