// Code generated from specs/ollama/ollama-chat.yaml and specs/ollama/openapi.yaml. DO NOT EDIT.
import type {
  ChatApi,
  ChatCall,
  ClientApi,
  Context,
  SchemaDialect,
  StreamSink,
} from '../../../runtime/adapter/adapter.ts'
import { bare, joined } from '../../../runtime/adapter/bare-text.ts'
import { complement, peek } from '../../../runtime/adapter/complement.ts'
import {
  annexed,
  decoded,
  emptyList,
  emptyObject,
  oneNode,
  rawText,
  records,
  settled,
} from '../../../runtime/adapter/decoding.ts'
import { recode, uncoded } from '../../../runtime/adapter/encoding.ts'
import { concat, each } from '../../../runtime/adapter/lists.ts'
import { foreign, unplaced, unsupported, untaken } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, hasMore, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import { callObject } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { toolSchema } from '../../../runtime/codecs/json-schema.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { bareImage } from '../../../runtime/codecs/media.ts'
import { thinkSwitch } from '../../../runtime/codecs/reasoning-effort.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { present, unlessDeclined } from '../../../runtime/codecs/switches.ts'
import { isoTime } from '../../../runtime/codecs/times.ts'
import { wholePart } from '../../../runtime/stream/stream-verbs.ts'
import type * as U from '../../../runtime/types.ts'
import { ndjson } from '../../../runtime/wire/ndjson.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'ollama-chat'

export type { Types as Native } from './native.ts'

const schemaOpen: SchemaDialect = { root: 'object' }

const schemaGrammar: SchemaDialect = {
  keywords: [
    '$ref',
    'anyOf',
    'oneOf',
    'allOf',
    'const',
    'title',
    'default',
    'pattern',
    'format',
    'minLength',
    'maxLength',
    'prefixItems',
    'minItems',
    'maxItems',
  ],
  formats: ['date', 'time', 'date-time', 'uuid'],
}

const chat: ChatCall = {
  transport: ndjson,

  encode: (u, c) => ({ method: 'POST', path: '/api/chat', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const ollamaChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to ollama-chat, its answers in. */
export const ollamaChatClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, output: schemaGrammar },
  chat,
  embed: {
    encode: (u, c) => ({ method: 'POST', path: '/api/embed', body: encodeEmbed(u, { ...c, request: u }) }),
    decode: decodeEmbed,
  },
  models: { encode: () => ({ method: 'GET', path: '/api/tags' }), decode: decodeModels },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.ChatRequest {
  foreign(u, c)
  unsupported(
    u,
    [
      'toolChoice',
      'parallelToolCalls',
      'prediction',
      'verbosity',
      'serviceTier',
      'cache',
      'cacheKey',
      'userId',
      'metadata',
    ],
    c,
  )
  unplaced(u.system, 'system', ['text'], ['systemMessage'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  return withNative<wire.ChatRequest>(
    {
      model: u.model,
      messages: concat(
        each(u.system, 'system', 'systemMessage', c, encodeSystemMessage) ?? [],
        eachSaid(u.messages, 'messages', 'message', c, encodeMessage, ['content', 'images', 'thinking', 'tool_calls']),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      format: node(u.responseFormat, 'responseFormat', 'format', c, encodeFormat),
      think:
        u.reasoning === undefined ? undefined : thinkSwitch.encode(u.reasoning, 'low,medium,high,max', c, 'reasoning'),
      options: filled({
        num_predict: u.maxOutputTokens,
        temperature: u.temperature,
        top_p: u.topP,
        top_k: u.topK,
        min_p: u.minP,
        stop: recode(oneOrMany, u.stop, peek(u.native?.[API], 'options', 'stop')),
        seed: u.seed,
        presence_penalty: u.presencePenalty,
        frequency_penalty: u.frequencyPenalty,
        repeat_penalty: u.repetitionPenalty,
      }),
      logprobs: recode(present, u.logprobs, peek(u.native?.[API], 'logprobs')),
      top_logprobs: u.logprobs,
      stream: unlessDeclined.encode(u.stream, peek(u.native?.[API], 'stream')),
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.ChatResponse): U.Response {
  const response = compact<U.Response>({
    model: w.model ?? undefined,
    createdAt: decoded(isoTime.decode, w.created_at),
    content: annexed([
      ...(bare(w.message?.thinking, decodeThought) ?? []),
      ...(bare(w.message?.content, decodeText) ?? []),
      ...(nodes(w.message?.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ...(nodes(w.logprobs, API, 'scored', decodeScored) ?? []),
    ]),
    rawFinishReason: rawText(w.done_reason),
    finishReason: finishEnum.decode(w.done_reason),
    usage: filled({ inputTokens: w.prompt_eval_count ?? undefined, outputTokens: w.eval_count ?? undefined }),
    native: complement(API, w, shape3, {
      created_at: uncoded(isoTime, w.created_at),
      message: emptyObject(w.message) ?? {
        thinking: w.message?.thinking === '' ? '' : undefined,
        content: w.message?.content === '' ? '' : undefined,
        tool_calls: emptyList(w.message?.tool_calls),
      },
      done_reason: finishEnum.known(w.done_reason) ? undefined : (w.done_reason ?? undefined),
      logprobs: emptyList(w.logprobs),
    }),
  })
  if (response.finishReason !== undefined)
    response.finishReason = settled(
      response.finishReason,
      finishEnum.ambiguous(response.rawFinishReason),
      response.content,
    )
  return response
}

function decodeEvent(w: wire.ChatStreamEvent, s: StreamSink): void {
  if (has(w, 'error')) {
    s.error(decodeError(w) ?? {})
    return
  }
  if (!s.started) s.start(compact({ model: w.model ?? undefined, createdAt: decoded(isoTime.decode, w.created_at) }))
  const message = w?.message
  if (message != null) {
    if (message.thinking) {
      s.delta('reasoning', undefined, message.thinking ?? '')
    }
    if (message.content) {
      s.delta('text', undefined, message.content ?? '')
    }
  }
  const toolCalls = w?.message?.tool_calls
  if (toolCalls != null)
    for (const item of toolCalls) {
      for (const part of nodes(oneNode(item), API, 'toolCall', decodeToolCall)) wholePart(s, part)
    }
  if (w.logprobs) {
    s.score('text', undefined, records(w.logprobs, decodeToken))
  }
  if (w.done === true) {
    s.usage(compact({ inputTokens: w.prompt_eval_count ?? undefined, outputTokens: w.eval_count ?? undefined }))
    s.finish(
      compact({
        finishReason: finishEnum.decode(w.done_reason),
        rawFinishReason: rawText(w.done_reason),
        ambiguous: finishEnum.ambiguous(w.done_reason),
      }),
    )
  }
  if (hasMore(w, shape5, s.told) || hasMore(w.message, shape4)) s.unknown(leftover(w, shape3, s.told))
  if (w.done === true) s.end()
}

function encodeEmbed(u: U.EmbedRequest, c: Context): wire.EmbedRequest {
  foreign(u, c)
  unsupported(u, ['purpose', 'userId'], c)
  return withNative<wire.EmbedRequest>(
    { model: u.model, input: textList.encode(u.input), dimensions: u.dimensions },
    u.native?.[API],
  )
}

function decodeEmbed(w: wire.EmbedResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    model: w.model ?? undefined,
    embeddings: records(w.embeddings, decodeEmbedding),
    usage: filled({ inputTokens: w.prompt_eval_count ?? undefined }),
    native: complement(API, w, shape6),
  })
}

function decodeModels(w: wire.ListResponse): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.models, decodeModelsResponseModel),
    native: complement(API, w, shape8),
  })
}

function encodeSystemMessage(u: U.Part, c: Context): wire.ChatMessage | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatMessage>({ role: 'system', content: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeMessage(u: U.Message, c: Context): wire.ChatMessage | wire.ChatMessage[] | undefined {
  const own = ownMessage<wire.ChatMessage>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unsupported(u, ['name'], c)
      unplaced(u.content, 'content', ['text', 'refusal', 'search-result', 'image'], ['text', 'image'], c)
      return withNative<wire.ChatMessage>(
        {
          role: 'user',
          content: joined(each(u.content, 'content', 'text', c, encodeText)) ?? '',
          images: some(each(u.content, 'content', 'image', c, encodeImage)),
        },
        u.native?.[API],
      )
    }
    case 'assistant': {
      unsupported(u, ['name'], c)
      unplaced(
        u.content,
        'content',
        ['reasoning', 'text', 'refusal', 'search-result', 'tool-call'],
        ['thought', 'text', 'toolCall'],
        c,
      )
      return withNative<wire.ChatMessage>(
        {
          role: 'assistant',
          thinking: joined(each(u.content, 'content', 'thought', c, encodeThought)),
          content: joined(each(u.content, 'content', 'text', c, encodeText)) ?? '',
          tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
        },
        u.native?.[API],
      )
    }
    case 'tool': {
      unplaced(u.content, 'content', ['tool-result'], ['toolMessage'], c)
      return each(u.content, 'content', 'toolMessage', c, encodeToolMessage)
    }
    case 'system': {
      unplaced(u.content, 'content', ['text', 'refusal', 'search-result'], ['text'], c)
      return withNative<wire.ChatMessage>(
        { role: 'system', content: joined(each(u.content, 'content', 'text', c, encodeText)) ?? '' },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeText(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return u.text
    }
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return u.text
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return foundText.encode(u, c)
    }
    default:
      return undefined
  }
}

function encodeImage(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'url', 'fileId', 'cache'], c)
        return bareImage.encode(u)
      }
      return untaken(c, 'image')
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

function encodeToolCall(u: U.Part, c: Context): wire.ToolCall | undefined {
  switch (u.type) {
    case 'tool-call': {
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.ToolCall>(
        { function: { name: u.name, arguments: callObject.encode(u, c) }, id: u.id || undefined },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolMessage(u: U.Part, c: Context): wire.ChatMessage | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['text', 'refusal', 'search-result'], ['text'], c)
      return withNative<wire.ChatMessage>(
        {
          role: 'tool',
          tool_name: u.name,
          tool_call_id: u.id || undefined,
          content: joined(each(u.content, 'content', 'text', c, encodeText)) ?? '',
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.ToolDefinition | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['strict', 'cache'], c)
      return withNative<wire.ToolDefinition>(
        { type: 'function', function: { name: u.name, description: u.description, parameters: toolSchema.encode(u) } },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeFormat(
  u: U.ResponseFormat,
  c: Context,
): '' | 'json' | (string & {}) | { [key: string]: unknown } | undefined {
  switch (u.type) {
    case 'json': {
      if (u.schema !== undefined) {
        unsupported(u, ['name', 'description', 'strict'], c)
        return u.schema
      }
      unsupported(u, ['schema', 'name', 'description', 'strict'], c)
      return 'json'
    }
    case 'text': {
      return ''
    }
    default:
      return undefined
  }
}

function decodeThought(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w ?? '' })
  }
  return undefined
}

function decodeText(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodeToolCall(w: wire.ToolCall): U.Part | undefined {
  if (read(w, 'function') != null) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      name: w.function?.name ?? '',
      id: w.id ?? '',
      ...callObject.decode(w.function?.arguments),
      native: complement(API, w, shape0, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeScored(w: wire.Logprob): U.Part | undefined {
  const textPart = decodeToken(w)
  if (textPart !== undefined) return { type: 'text', text: '', logprobs: [textPart].flat() }
  return undefined
}

function decodeToken(w: wire.Logprob): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    alternatives: w.top_logprobs == null ? undefined : records(w.top_logprobs, decodeAlternative),
    native: complement(API, w, shape2),
  })
}

function decodeAlternative(w: wire.TokenLogprob): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    native: complement(API, w, shape1),
  })
}

function decodeEmbedding(w: number[]): number[] {
  return w ?? []
}

function decodeModelsResponseModel(w: wire.ModelSummary): U.ModelInfo {
  return compact<U.ModelInfo>({ id: w.model ?? '', name: w.name ?? undefined, native: complement(API, w, shape7) })
}

const shape0 = /* @__PURE__ */ fields('id', { function: /* @__PURE__ */ fields('arguments name') })

const shape1 = /* @__PURE__ */ fields('bytes logprob token')

const shape2 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape3 = /* @__PURE__ */ fields('created_at done done_reason eval_count logprobs model prompt_eval_count', {
  message: /* @__PURE__ */ fields('content role thinking tool_calls'),
})

const shape4 = /* @__PURE__ */ fields('content role thinking tool_calls')

const shape5 = /* @__PURE__ */ fields('created_at done done_reason eval_count logprobs message model prompt_eval_count')

const shape6 = /* @__PURE__ */ fields('embeddings model prompt_eval_count')

const shape7 = /* @__PURE__ */ fields('model name')

const shape8 = /* @__PURE__ */ fields('models')

const finishEnum = /* @__PURE__ */ enumTable(
  { stop: 'stop', length: 'length' },
  { stop: 'stop', length: 'length', 'tool-calls': 'stop', 'content-filter': 'stop', error: 'stop' },
  { fallback: 'other', ambiguous: ['stop'] },
)
