// Code generated from specs/xai/xai-chat.yaml, specs/xai/with/xai-images.yaml, specs/xai/with/xai-words.yaml, specs/xai/with/xai-refusals.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bare, bareText, joined } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelling, unlikeImplied } from '../../../runtime/adapter/complement.ts'
import { decoded, emptyList, emptyObject, ownMessages } from '../../../runtime/adapter/decoding.ts'
import { answerContext, recode, silentContext, uncoded } from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, record, unplaced, unsupported, untaken } from '../../../runtime/adapter/loss.ts'
import { eachLeft, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, needing, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { minus, plusKnown } from '../../../runtime/adapter/sums.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { jsonSchema } from '../../../runtime/codecs/json-schema.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp, scaled } from '../../../runtime/codecs/numbers.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'xai-chat'

/** Requests of xai-chat in, unified answers out in its words. */
export const xaiChatServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    usageIf: ['stream_options', 'include_usage'],
    endOfStream: '[DONE]',

    usageFields: ['completion_tokens', 'prompt_tokens'],
    usageOf: answer => usageOf(answer as wire.ChatResponse),
    ends: { told: ['content-filter', 'length', 'stop', 'tool-calls'], unsaid: 'stop' },
    parts: ['reasoning', 'text', 'refusal', 'tool-call'],

    decode: call => decodeRequest(call.body as wire.ChatRequest),
    encode: (response, loss) => encodeResponse(response, answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'string', messages: 'array' },
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
    cacheKey: w.prompt_cache_key ?? undefined,
    userId: w.user ?? undefined,
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
    stop: w.stop ?? undefined,
    seed: w.seed ?? undefined,
    presencePenalty: w.presence_penalty ?? undefined,
    frequencyPenalty: w.frequency_penalty ?? undefined,
    logprobs: decoded(clamp.decode, w.top_logprobs, '0..8') ?? decoded(present.decode, w.logprobs),
    serviceTier: serviceTierEnum.decode(w.service_tier),
    stream: w.stream ?? undefined,
    native: complement(API, w, shape13, {
      messages: emptyList(w.messages),
      reasoning_effort: effortEnum.unlike(w.reasoning_effort),
      max_completion_tokens: w.max_completion_tokens ?? undefined,
      max_tokens: w.max_tokens ?? undefined,
      stop: w.stop ?? undefined,
      presence_penalty: w.presence_penalty ?? undefined,
      frequency_penalty: w.frequency_penalty ?? undefined,
      logprobs: uncoded(present, w.logprobs),
      service_tier: serviceTierEnum.unlike(w.service_tier),
      stream_options: unlikeImplied(
        w.stream_options,
        (w.stream ?? undefined === true) ? { include_usage: true } : undefined,
      ),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.ChatResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence', 'safety'], c)
  unplaced(
    u.content,
    'content',
    ['text', 'reasoning', 'refusal', 'tool-call'],
    ['found', 'thought', 'refusalOut', 'textOut', 'toolCall', 'scored'],
    c,
  )
  return withNative<wire.ChatResponse>(
    {
      citations: some(each(u.content, 'content', 'found', c, encodeFound)),
      id: u.id ?? 'chatcmpl',
      object: 'chat.completion',
      created: u.createdAt ?? 0,
      model: u.model ?? 'unknown',
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      choices: [
        {
          index: 0,
          message: {
            reasoning_content: joined(each(u.content, 'content', 'thought', c, encodeThought)),
            refusal: joined(each(u.content, 'content', 'refusalOut', c, encodeRefusalOut)),
            role: 'assistant',
            content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)),
            tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
          },
          finish_reason:
            finishEnum.encode(
              u.finishReason,
              u.rawFinishReason,
              peek(u.native?.[API], 'choices', '0', 'finish_reason'),
            ) ?? 'stop',
          logprobs: needing(
            'content',
            filled({ content: some(each(u.content, 'content', 'scored', c, encodeScored)) }),
          ),
        },
      ],
      usage: record(u.usage, 'usage', c, encodeUsage),
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.ChatResponse): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.ChatResponseChunk | wire.ErrorBody)[] {
  const out: (wire.ChatResponseChunk | wire.ErrorBody)[] = []
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
                  logprobs: filled({ content: items(e.logprobs, 'logprobs', c, encodeToken) }),
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
            choices: [{ index: 0, delta: { reasoning_content: e.delta }, finish_reason: null }],
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
    case 'part-citation': {
      out.push({
        id: s.head.id ?? 'chatcmpl',
        object: 'chat.completion.chunk',
        created: s.head.createdAt ?? 0,
        model: s.head.model ?? 'unknown',
        choices: [{ index: 0, delta: {}, finish_reason: null }],
        citations: eachLeft(s.citations(), 'citations', 'address', c, encodeAddress),
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
      if (e.api === API) out.push(e.value as wire.ChatResponseChunk)
  }
  return out
}

function encodeError(e: ApiError): wire.ErrorBody {
  return { code: e.code, error: e.message ?? 'error' }
}

function decodeSystemMessage(w: wire.Message): U.Part | undefined {
  if (is(w, 'role', 'system') && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape0),
    })
  }
  return undefined
}

function decodeMessage(w: wire.Message): U.Message | undefined {
  if (is(w, 'role', 'user')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      name: w.name ?? undefined,
      native: complement(API, w, shape5, { content: spelling(w.content, content, true) }),
    })
  }
  if (is(w, 'role', 'assistant')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'assistantText', decodeAssistantText)]
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: [
        ...(bare(w.reasoning_content, decodeThought) ?? []),
        ...(content ?? []),
        ...(nodes(w.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ],
      name: w.name ?? undefined,
      native: complement(API, w, shape7, {
        reasoning_content: w.reasoning_content === '' ? '' : undefined,
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
      native: complement(API, w, shape0, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodePart(w: wire.ContentPart): U.Part | undefined {
  if (read(w, 'type') === 'text') {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  if (read(w, 'type') === 'image_url' && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      ...mediaUrl.decode(w.image_url?.url),
      native: complement(API, w, shape2, { image_url: emptyObject(w.image_url) }),
    })
  }
  if (read(w, 'type') === 'file' && read(read(w, 'file'), 'file_id') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      fileId: w.file?.file_id ?? undefined,
      native: complement(API, w, shape3, { file: emptyObject(w.file) }),
    })
  }
  if (read(w, 'type') === 'file' && read(read(w, 'file'), 'url') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      url: w.file?.url ?? undefined,
      native: complement(API, w, shape4, { file: emptyObject(w.file) }),
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

function decodeAssistantText(w: wire.ContentPart): U.Part | undefined {
  if (read(w, 'type') === 'text') {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  return undefined
}

function decodeToolCall(w: wire.ToolCall): U.Part | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape6, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolMessage(w: wire.Message): U.Part | undefined {
  if (is(w, 'role', 'tool')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.tool_call_id ?? '',
      content: content,
      native: complement(API, w, shape8, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodeText(w: wire.ContentPart): U.Part | undefined {
  if (read(w, 'type') === 'text') {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  return undefined
}

function decodeTool(w: wire.Tool): U.Tool | undefined {
  if (is(w, 'type', 'function')) {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.function?.name ?? '',
      description: w.function?.description ?? undefined,
      inputSchema: decoded(jsonSchema.decode, w.function?.parameters),
      strict: w.function?.strict ?? undefined,
      native: complement(API, w, shape9, {
        function: emptyObject(w.function) ?? { parameters: uncoded(jsonSchema, w.function?.parameters) },
      }),
    })
  }
  return undefined
}

function decodeToolChoice(w: string | { function?: wire.FunctionChoice; type: string }): U.ToolChoice | undefined {
  if (w === 'auto') {
    return compact<Extract<U.ToolChoice, { type: 'auto' }>>({ type: 'auto' })
  }
  if (w === 'none') {
    return compact<Extract<U.ToolChoice, { type: 'none' }>>({ type: 'none' })
  }
  if (w === 'required') {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({ type: 'required' })
  }
  if (read(w, 'type') === 'function') {
    return compact<Extract<U.ToolChoice, { type: 'tool' }>>({
      type: 'tool',
      name: read(read(w, 'function'), 'name') ?? '',
      native: complement(API, w, shape10, { function: emptyObject(read(w, 'function')) }),
    })
  }
  return undefined
}

function decodeResponseFormat(
  w:
    | { type: 'text' }
    | { type: 'json_object' }
    | {
        json_schema: { description?: string; name: string; schema?: { [key: string]: unknown }; strict?: boolean }
        type: 'json_schema'
      },
): U.ResponseFormat | undefined {
  if (is(w, 'type', 'text')) {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape11) })
  }
  if (is(w, 'type', 'json_schema') && read(read(w, 'json_schema'), 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      name: w.json_schema?.name ?? undefined,
      description: w.json_schema?.description ?? undefined,
      schema: w.json_schema?.schema ?? undefined,
      strict: w.json_schema?.strict ?? undefined,
      native: complement(API, w, shape12, { json_schema: emptyObject(w.json_schema) }),
    })
  }
  if (is(w, 'type', 'json_object')) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json', native: complement(API, w, shape11) })
  }
  return undefined
}

function encodeFound(u: U.Part, c: Context): string | string[] | undefined {
  switch (u.type) {
    case 'text': {
      unplaced(u.citations, 'citations', ['url'], ['address'], c)
      return each(u.citations, 'citations', 'address', c, encodeAddress) ?? []
    }
    default:
      return undefined
  }
}

function encodeAddress(u: U.Citation, c: Context): string | undefined {
  switch (u.type) {
    case 'url': {
      unsupported(u, ['start', 'end', 'title', 'quote'], c)
      return u.url
    }
    default:
      return undefined
  }
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

function encodeRefusalOut(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'refusal': {
      if (peek(u.native?.[API], 'type') === undefined) {
        unsupported(u, ['cache'], c)
        return u.text
      }
      return untaken(c, 'refusal')
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

function encodeToolCall(u: U.Part, c: Context): wire.ToolCall | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind !== 'function_call') {
        unsupported(u, ['cache'], c)
        if (u.kind !== 'function') unsupported(u, ['kind'], c)
        return withNative<wire.ToolCall>(
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

function encodeScored(u: U.Part, c: Context): wire.TokenLogProb | wire.TokenLogProb[] | undefined {
  switch (u.type) {
    case 'text': {
      return items(u.logprobs ?? [], 'logprobs', c, encodeToken)
    }
    default:
      return undefined
  }
}

function encodeToken(u: U.TokenLogprob, c: Context): wire.TokenLogProb {
  return withNative<wire.TokenLogProb>(
    {
      token: u.token,
      logprob: u.logprob,
      bytes: u.bytes,
      top_logprobs: items(u.alternatives ?? [], 'alternatives', c, encodeAlternative),
    },
    u.native?.[API],
  )
}

function encodeAlternative(u: U.TokenAlternative, _c: Context): wire.TopLogProb {
  return withNative<wire.TopLogProb>({ token: u.token, logprob: u.logprob, bytes: u.bytes }, u.native?.[API])
}

function encodeUsage(u: U.Usage, c: Context): wire.Usage {
  unsupported(u, ['cacheWriteTokens', 'cacheWrites', 'hostedTools'], c)
  return withNative<wire.Usage>(
    {
      cost_in_usd_ticks: recode(scaled, u.cost, peek(u.native?.[API], 'cost_in_usd_ticks'), '10000000000'),
      prompt_tokens: u.inputTokens ?? 0,
      completion_tokens: minus(u.outputTokens, u.reasoningTokens) ?? 0,
      total_tokens: u.totalTokens ?? 0,
      prompt_tokens_details: u.cacheReadTokens !== undefined ? { cached_tokens: u.cacheReadTokens } : undefined,
      completion_tokens_details: filled({
        reasoning_tokens: u.reasoningTokens,
        accepted_prediction_tokens: u.acceptedPredictionTokens,
        rejected_prediction_tokens: u.rejectedPredictionTokens,
      }),
    },
    u.native?.[API],
  )
}

function decodeUsage(w: wire.Usage): U.Usage {
  return compact<U.Usage>({
    cost: decoded(scaled.decode, w.cost_in_usd_ticks, '10000000000'),
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: plusKnown(w.completion_tokens, w.completion_tokens_details?.reasoning_tokens),
    totalTokens: w.total_tokens ?? undefined,
    cacheReadTokens: w.prompt_tokens_details?.cached_tokens ?? undefined,
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
    acceptedPredictionTokens: w.completion_tokens_details?.accepted_prediction_tokens ?? undefined,
    rejectedPredictionTokens: w.completion_tokens_details?.rejected_prediction_tokens ?? undefined,
    native: complement(API, w, shape14, {
      cost_in_usd_ticks: uncoded(scaled, w.cost_in_usd_ticks, '10000000000'),
      prompt_tokens_details: emptyObject(w.prompt_tokens_details),
      completion_tokens_details: emptyObject(w.completion_tokens_details),
    }),
  })
}

const shape0 = /* @__PURE__ */ fields('content role')

const shape1 = /* @__PURE__ */ fields('text type')

const shape2 = /* @__PURE__ */ fields('type', { image_url: /* @__PURE__ */ fields('url') })

const shape3 = /* @__PURE__ */ fields('type', { file: /* @__PURE__ */ fields('file_id') })

const shape4 = /* @__PURE__ */ fields('type', { file: /* @__PURE__ */ fields('url') })

const shape5 = /* @__PURE__ */ fields('content name role')

const shape6 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape7 = /* @__PURE__ */ fields('content name reasoning_content role tool_calls')

const shape8 = /* @__PURE__ */ fields('content role tool_call_id')

const shape9 = /* @__PURE__ */ fields('type', {
  function: /* @__PURE__ */ fields('description name parameters strict'),
})

const shape10 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('name') })

const shape11 = /* @__PURE__ */ fields('type')

const shape12 = /* @__PURE__ */ fields('type', {
  json_schema: /* @__PURE__ */ fields('description name schema strict'),
})

const shape13 = /* @__PURE__ */ fields(
  'frequency_penalty logprobs max_completion_tokens max_tokens messages model parallel_tool_calls presence_penalty prompt_cache_key reasoning_effort response_format seed service_tier stop stream temperature tool_choice tools top_logprobs top_p user',
  { stream_options: /* @__PURE__ */ fields('include_usage') },
)

const shape14 = /* @__PURE__ */ fields('completion_tokens cost_in_usd_ticks prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields(
    'accepted_prediction_tokens reasoning_tokens rejected_prediction_tokens',
  ),
  prompt_tokens_details: /* @__PURE__ */ fields('cached_tokens'),
})

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', low: 'low', medium: 'medium', high: 'high' },
  { none: 'none', low: 'low', medium: 'medium', high: 'high', minimal: 'low', xhigh: 'high', max: 'high' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { default: 'standard', priority: 'priority' },
  { standard: 'default', priority: 'priority' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  {
    stop: 'stop',
    length: 'length',
    tool_calls: 'tool-calls',
    function_call: 'tool-calls',
    content_filter: 'content-filter',
    eos: 'stop',
    '': null,
  },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'content_filter', error: 'stop' },
  { fallback: 'other' },
)
