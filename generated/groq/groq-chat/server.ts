// Code generated from specs/groq/groq-chat.yaml, specs/groq/with/groq-documents.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/groq/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bare, bareText, joined } from '../../../runtime/adapter/bare-text.ts'
import { handedOut } from '../../../runtime/adapter/beside.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { absence, complement, peek, spelling, unlikeImplied, without } from '../../../runtime/adapter/complement.ts'
import {
  anyList,
  decoded,
  emptyList,
  emptyObject,
  isLong,
  oneNode,
  ownMessages,
  singles,
} from '../../../runtime/adapter/decoding.ts'
import { answerContext, silentContext, uncoded, withSpans } from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, lose, record, unplaced, unsupported, untaken } from '../../../runtime/adapter/loss.ts'
import { wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, needing, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { citing } from '../../../runtime/codecs/citing.ts'
import { numbered, ordinal, passages } from '../../../runtime/codecs/documents.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { oneOrMany } from '../../../runtime/codecs/lists.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'groq-chat'

/** Requests of groq-chat in, unified answers out in its words. */
export const groqChatServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    usageIf: ['stream_options', 'include_usage'],
    endOfStream: '[DONE]',

    usageFields: ['completion_tokens', 'prompt_tokens'],
    usageOf: answer => usageOf(answer as wire.CreateChatCompletionResponse),
    ends: { told: ['content-filter', 'length', 'stop', 'tool-calls'], unsaid: 'stop' },
    parts: ['reasoning', 'text', 'refusal', 'tool-call'],
    spans: 'answer',
    decode: call => decodeRequest(call.body as wire.CreateChatCompletionRequest),
    encode: (response, loss) => encodeResponse(withSpans(response, 'answer'), answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'any', messages: 'array' },
  },
  encodeError,
  errorRules,
  statuses: { 'quota-exhausted': 429 },
}

function decodeRequest(w: wire.CreateChatCompletionRequest): U.Request {
  const [system, messages] = leading(w.messages, decodeSystemMessage, items =>
    canonicalMessages(ownMessages(nodes(items, API, 'message', decodeMessage), 'user'), { makeIds: false }),
  )
  const allMessages = citing.decode(
    w.citation_options,
    'enabled,disabled',
    handedOut(messages, ownMessages(nodes(w.documents, API, 'grounding', decodeGrounding), 'user')),
  )
  return compact<U.Request>({
    reasoning: filled({ includeText: w.include_reasoning ?? undefined, effort: effortEnum.decode(w.reasoning_effort) }),
    userId: w.user ?? undefined,
    model: w.model ?? '',
    system: system,
    messages: allMessages,
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
    native: complement(
      API,
      without(w, citing.carried(w.citation_options, 'enabled,disabled', allMessages), 'citation_options'),
      shape16,
      {
        include_reasoning: w.include_reasoning ?? undefined,
        documents: emptyList(w.documents),
        messages: emptyList(w.messages),
        reasoning_effort: effortEnum.unlike(w.reasoning_effort),
        max_completion_tokens: w.max_completion_tokens ?? undefined,
        max_tokens: w.max_tokens ?? undefined,
        stop: uncoded(oneOrMany, w.stop),
        logprobs: uncoded(present, w.logprobs),
        service_tier: serviceTierEnum.unlike(w.service_tier),
        stream_options: unlikeImplied(
          w.stream_options,
          (w.stream ?? undefined === true) ? { include_usage: true } : undefined,
        ),
      },
    ),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.CreateChatCompletionResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence', 'safety'], c)
  unplaced(
    u.content,
    'content',
    ['reasoning', 'refusal', 'text', 'tool-call'],
    ['thought', 'textOut', 'toolCall', 'legacyCall', 'cited', 'scored'],
    c,
  )
  return withNative<wire.CreateChatCompletionResponse>(
    {
      id: u.id ?? 'chatcmpl',
      object: 'chat.completion',
      created: u.createdAt ?? 0,
      model: u.model ?? 'unknown',
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      choices: [
        {
          index: 0,
          message: {
            reasoning: joined(each(u.content, 'content', 'thought', c, encodeThought)),
            role: 'assistant',
            content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)) ?? null,
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
              'content',
              filled({ content: some(each(u.content, 'content', 'scored', c, encodeScored)) ?? null }),
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
                  logprobs: filled({ content: items(e.logprobs ?? [], 'logprobs', c, encodeToken) ?? null }),
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
          { index: 0, delta: {}, finish_reason: finishEnum.encode(e.finishReason, e.rawFinishReason) ?? 'stop' },
        ],
      })
      if (peek(e.native?.[API], 'x_groq') !== undefined)
        out.push({
          id: s.head.id ?? 'chatcmpl',
          object: 'chat.completion.chunk',
          created: s.head.createdAt ?? 0,
          model: s.head.model ?? 'unknown',
          choices: [],
          x_groq: filled({ usage: record(e.usage, 'usage', c, encodeUsage) }),
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

function decodeGrounding(w: wire.ChatCompletionDocument): U.Message | undefined {
  return { role: 'user', content: nodes([w], API, 'ground', decodeGround) }
}

function decodeGround(w: wire.ChatCompletionDocument): U.Part | undefined {
  if (
    is(w.source, 'type', 'json') &&
    plainText.test(read(read(read(w, 'source'), 'data'), 'text')) &&
    plainText.test(read(read(read(w, 'source'), 'data'), 'title')) &&
    plainText.test(read(read(read(w, 'source'), 'data'), 'source'))
  ) {
    return compact<U.SearchResultPart>({
      type: 'search-result',
      content: decoded(passages.decode, w.source?.data?.text) ?? [],
      title: decoded(plainText.decode, w.source?.data?.title) ?? '',
      source: decoded(plainText.decode, w.source?.data?.source) ?? '',
      ...numbered.decode(),
      native: complement(API, w, shape0, {
        source: emptyObject(w.source) ?? { data: emptyObject(w.source?.data) },
        id: absence(w.id),
      }),
    })
  }
  if (
    is(w.source, 'type', 'json') &&
    read(read(read(w, 'source'), 'data'), 'text') != null &&
    read(read(read(w, 'source'), 'data'), 'title') != null &&
    plainText.test(read(read(read(w, 'source'), 'data'), 'text')) &&
    plainText.test(read(read(read(w, 'source'), 'data'), 'title'))
  ) {
    return compact<U.DocumentPart>({
      type: 'document',
      text: decoded(plainText.decode, w.source?.data?.text),
      filename: decoded(plainText.decode, w.source?.data?.title),
      ...numbered.decode(),
      native: complement(API, w, shape1, {
        source: emptyObject(w.source) ?? { data: emptyObject(w.source?.data) },
        id: absence(w.id),
      }),
    })
  }
  if (is(w.source, 'type', 'text') && read(read(w, 'source'), 'text') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      text: w.source?.text ?? undefined,
      ...numbered.decode(),
      native: complement(API, w, shape2, { source: emptyObject(w.source), id: absence(w.id) }),
    })
  }
  return undefined
}

function decodeSystemMessage(w: wire.ChatCompletionRequestMessage): U.Part | U.Part[] | undefined {
  if (read(w, 'role') === 'developer' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemMessage', decodeSystemMessageItem))
  if (read(w, 'role') === 'system' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemMessage', decodeSystemMessageItem))
  return decodeSystemMessageItem(w)
}

function decodeSystemMessageItem(w: wire.ChatCompletionRequestMessage): U.Part | undefined {
  if (read(w, 'role') === 'developer' && read(read(w, 'content')?.[0], 'type') === 'text') {
    return compact<U.TextPart>({
      type: 'text',
      text: read(read(w, 'content')?.[0], 'text') ?? '',
      native: complement(API, w, shape3, { content: [], role: 'developer' }),
    })
  }
  if (read(w, 'role') === 'system' && read(read(w, 'content')?.[0], 'type') === 'text') {
    return compact<U.TextPart>({
      type: 'text',
      text: read(read(w, 'content')?.[0], 'text') ?? '',
      native: complement(API, w, shape3, { content: [] }),
    })
  }
  if (read(w, 'role') === 'developer' && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, read(w, 'content')) ?? '',
      native: complement(API, w, shape4, { role: 'developer' }),
    })
  }
  if (read(w, 'role') === 'system' && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, read(w, 'content')) ?? '',
      native: complement(API, w, shape4, { role: 'system' }),
    })
  }
  return undefined
}

function decodeMessage(w: wire.ChatCompletionRequestMessage): U.Message | undefined {
  if (is(w, 'role', 'user')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      name: w.name ?? undefined,
      native: complement(API, w, shape7, { content: spelling(w.content, content, true) }),
    })
  }
  if (is(w, 'role', 'assistant')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'assistantText', decodeAssistantText)]
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: [
        ...(bare(w.reasoning, decodeThought) ?? []),
        ...(content ?? []),
        ...(nodes(w.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
        ...(nodes(oneNode(w.function_call), API, 'legacyCall', decodeLegacyCall) ?? []),
      ],
      name: w.name ?? undefined,
      native: complement(API, w, shape10, {
        reasoning: w.reasoning === '' ? '' : undefined,
        content: spelling(w.content, content),
        tool_calls: emptyList(w.tool_calls),
      }),
    })
  }
  const toolPart = decodeToolMessage(w)
  if (toolPart !== undefined) return { role: 'tool', content: [toolPart].flat() }
  if (read(w, 'role') === 'developer') {
    const content = [...bareText(read(w, 'content')), ...nodes(anyList(read(w, 'content')), API, 'text', decodeText)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape4, { content: spelling(read(w, 'content'), content, true), role: 'developer' }),
    })
  }
  if (read(w, 'role') === 'system') {
    const content = [...bareText(read(w, 'content')), ...nodes(anyList(read(w, 'content')), API, 'text', decodeText)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape4, { content: spelling(read(w, 'content'), content, true), role: 'system' }),
    })
  }
  return undefined
}

function decodePart(w: wire.ChatCompletionRequestMessageContentPart): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape5) })
  }
  if (is(w, 'type', 'image_url') && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      detail: w.image_url?.detail ?? undefined,
      ...mediaUrl.decode(w.image_url?.url),
      native: complement(API, w, shape6, { image_url: emptyObject(w.image_url) }),
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

function decodeAssistantText(w: wire.ChatCompletionRequestMessageContentPartText): U.Part | undefined {
  if (read(w, 'type') === 'text') {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape5) })
  }
  return undefined
}

function decodeToolCall(w: wire.ChatCompletionMessageToolCall): U.Part | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape8, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeLegacyCall(w: { arguments?: string; name?: string }): U.Part | undefined {
  if (read(w, 'name') != null) {
    return compact<U.ToolCallPart>({
      id: '',
      type: 'tool-call',
      kind: 'function_call',
      name: w.name ?? '',
      ...callArguments.decode(w.arguments),
      native: complement(API, w, shape9),
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
      native: complement(API, w, shape11, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodeText(
  w: wire.ChatCompletionRequestMessageContentPart | wire.ChatCompletionRequestMessageContentPartText,
): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape5) })
  }
  return undefined
}

function decodeTool(w: wire.ChatCompletionTool): U.Tool | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.function?.name ?? '',
      description: w.function?.description ?? undefined,
      inputSchema: w.function?.parameters ?? undefined,
      strict: w.function?.strict ?? undefined,
      native: complement(API, w, shape12, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolChoice(w: NonNullable<wire.ChatCompletionToolChoiceOption>): U.ToolChoice | undefined {
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
      native: complement(API, w, shape13, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeResponseFormat(
  w: wire.ResponseFormatText | wire.ResponseFormatJsonSchema | wire.ResponseFormatJsonObject,
): U.ResponseFormat | undefined {
  if (is(w, 'type', 'text')) {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape14) })
  }
  if (is(w, 'type', 'json_schema') && read(read(w, 'json_schema'), 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      name: w.json_schema?.name ?? undefined,
      description: w.json_schema?.description ?? undefined,
      schema: w.json_schema?.schema ?? undefined,
      strict: w.json_schema?.strict ?? undefined,
      native: complement(API, w, shape15, { json_schema: emptyObject(w.json_schema) }),
    })
  }
  if (is(w, 'type', 'json_object')) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json', native: complement(API, w, shape14) })
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
      lose(c, 'changed', 'groq-chat tells a refusal in another form')
      unsupported(u, ['cache'], c)
      return u.text
    }
    case 'text': {
      unsupported(u, ['cache'], c)
      return u.text
    }
    default:
      return undefined
  }
}

function encodeToolCall(u: U.Part, c: Context): wire.ChatCompletionMessageToolCall | undefined {
  switch (u.type) {
    case 'tool-call': {
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

function encodeCited(u: U.Part, c: Context): wire.Annotation | wire.Annotation[] | undefined {
  switch (u.type) {
    case 'text': {
      unplaced(u.citations, 'citations', ['tool-result', 'search-result', 'document'], ['annotation'], c)
      return each(u.citations, 'citations', 'annotation', c, encodeAnnotation) ?? []
    }
    default:
      return undefined
  }
}

function encodeAnnotation(u: U.Citation, c: Context): wire.Annotation | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['title', 'quote'], c)
      return withNative<wire.Annotation>(
        {
          type: 'function_citation',
          function_citation: filled({ tool_call_id: u.id, start_index: u.start ?? 0, end_index: u.end ?? 0 }),
        },
        u.native?.[API],
      )
    }
    case 'search-result': {
      lose(c, 'changed', 'groq-chat tells a search-result in another form')
      if (u.index !== undefined) {
        unsupported(u, ['source', 'location', 'title', 'quote'], c)
        return withNative<wire.Annotation>(
          {
            type: 'document_citation',
            document_citation: filled({
              document_id: ordinal.encode(u.index, 'result'),
              start_index: u.start ?? 0,
              end_index: u.end ?? 0,
            }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'search-result')
    }
    case 'document': {
      if (u.index !== undefined) {
        unsupported(u, ['id', 'location', 'title', 'quote'], c)
        return withNative<wire.Annotation>(
          {
            type: 'document_citation',
            document_citation: filled({
              document_id: ordinal.encode(u.index, 'doc'),
              start_index: u.start ?? 0,
              end_index: u.end ?? 0,
            }),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['index', 'location', 'title', 'quote'], c)
      return withNative<wire.Annotation>(
        {
          type: 'document_citation',
          document_citation: filled({ document_id: u.id ?? '', start_index: u.start ?? 0, end_index: u.end ?? 0 }),
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

function encodeUsage(u: U.Usage, c: Context): wire.CompletionUsage {
  unsupported(
    u,
    ['cacheWriteTokens', 'cacheWrites', 'acceptedPredictionTokens', 'rejectedPredictionTokens', 'hostedTools', 'cost'],
    c,
  )
  return withNative<wire.CompletionUsage>(
    {
      prompt_tokens: u.inputTokens ?? 0,
      completion_tokens: u.outputTokens ?? 0,
      total_tokens: u.totalTokens ?? 0,
      prompt_tokens_details: u.cacheReadTokens !== undefined ? { cached_tokens: u.cacheReadTokens } : undefined,
      completion_tokens_details: u.reasoningTokens !== undefined ? { reasoning_tokens: u.reasoningTokens } : undefined,
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
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
    native: complement(API, w, shape17, {
      prompt_tokens_details: emptyObject(w.prompt_tokens_details),
      completion_tokens_details: emptyObject(w.completion_tokens_details),
    }),
  })
}

const shape0 = /* @__PURE__ */ fields('', {
  source: /* @__PURE__ */ fields('type', { data: /* @__PURE__ */ fields('source text title') }),
})

const shape1 = /* @__PURE__ */ fields('', {
  source: /* @__PURE__ */ fields('type', { data: /* @__PURE__ */ fields('text title') }),
})

const shape2 = /* @__PURE__ */ fields('', { source: /* @__PURE__ */ fields('text type') })

const shape3 = /* @__PURE__ */ fields('role', { content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')) })

const shape4 = /* @__PURE__ */ fields('content role')

const shape5 = /* @__PURE__ */ fields('text type')

const shape6 = /* @__PURE__ */ fields('type', { image_url: /* @__PURE__ */ fields('detail url') })

const shape7 = /* @__PURE__ */ fields('content name role')

const shape8 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape9 = /* @__PURE__ */ fields('arguments name')

const shape10 = /* @__PURE__ */ fields('content function_call name reasoning role tool_calls')

const shape11 = /* @__PURE__ */ fields('content role tool_call_id')

const shape12 = /* @__PURE__ */ fields('type', {
  function: /* @__PURE__ */ fields('description name parameters strict'),
})

const shape13 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('name') })

const shape14 = /* @__PURE__ */ fields('type')

const shape15 = /* @__PURE__ */ fields('type', {
  json_schema: /* @__PURE__ */ fields('description name schema strict'),
})

const shape16 = /* @__PURE__ */ fields(
  'documents frequency_penalty include_reasoning logprobs max_completion_tokens max_tokens messages metadata model parallel_tool_calls presence_penalty reasoning_effort response_format seed service_tier stop stream temperature tool_choice tools top_logprobs top_p user',
  { stream_options: /* @__PURE__ */ fields('include_usage') },
)

const shape17 = /* @__PURE__ */ fields('completion_tokens prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields('reasoning_tokens'),
  prompt_tokens_details: /* @__PURE__ */ fields('cached_tokens'),
})

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', low: 'low', medium: 'medium', high: 'high', default: null },
  { none: 'none', low: 'low', medium: 'medium', high: 'high', minimal: 'low', xhigh: 'high', max: 'high' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { auto: 'auto', on_demand: 'standard', flex: 'flex', performance: 'priority' },
  { auto: 'auto', standard: 'on_demand', flex: 'flex', priority: 'performance' },
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
