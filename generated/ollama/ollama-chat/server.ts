// Code generated from specs/ollama/ollama-chat.yaml and specs/ollama/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bare, joined } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { complement, peek } from '../../../runtime/adapter/complement.ts'
import { decoded, emptyList, emptyObject, ownMessages } from '../../../runtime/adapter/decoding.ts'
import {
  answerContext,
  recode,
  silentContext,
  toldContext,
  uncoded,
  unstreamed,
} from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, lose, unplaced, unsupported, unsupportedIn } from '../../../runtime/adapter/loss.ts'
import { read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callObject } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { toolSchema } from '../../../runtime/codecs/json-schema.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { bareImage } from '../../../runtime/codecs/media.ts'
import { thinkSwitch } from '../../../runtime/codecs/reasoning-effort.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { present, unlessDeclined } from '../../../runtime/codecs/switches.ts'
import { isoTime } from '../../../runtime/codecs/times.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { ndjsonFrames } from '../../../runtime/wire/ndjson.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'ollama-chat'

/** Requests of ollama-chat in, unified answers out in its words. */
export const ollamaChatServer: ServerApi = {
  id: API,
  chat: {
    frames: ndjsonFrames,

    usageFields: ['eval_count', 'prompt_eval_count'],
    usageOf: answer => usageOf(answer as wire.ChatResponse),
    ends: { told: ['length', 'stop', 'tool-calls'] },
    parts: ['reasoning', 'text', 'refusal', 'tool-call'],

    decode: call => decodeRequest(call.body as wire.ChatRequest),
    encode: (response, loss) => encodeResponse(response, answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'string', messages: 'array' },
  },
  embed: {
    decode: call => decodeEmbed(call.body as wire.EmbedRequest),
    encode: (told, asked, loss) => encodeEmbed(told, toldContext(API, asked, loss)),
  },
  models: { decode: () => ({}), encode: (told, asked, loss) => encodeModels(told, toldContext(API, asked, loss)) },
  encodeError,
  errorRules,
}

function decodeRequest(w: wire.ChatRequest): U.Request {
  const [system, messages] = leading(w.messages, decodeSystemMessage, items =>
    canonicalMessages(ownMessages(nodes(items, API, 'message', decodeMessage), 'user'), { makeIds: false }),
  )
  return compact<U.Request>({
    model: w.model ?? '',
    system: system,
    messages: messages,
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    responseFormat: nodeOf(w.format, API, 'format', decodeFormat),
    reasoning: decoded(thinkSwitch.decode, w.think, 'low,medium,high,max'),
    maxOutputTokens: w.options?.num_predict ?? undefined,
    temperature: w.options?.temperature ?? undefined,
    topP: w.options?.top_p ?? undefined,
    topK: w.options?.top_k ?? undefined,
    minP: w.options?.min_p ?? undefined,
    stop: decoded(oneOrMany.decode, w.options?.stop),
    seed: w.options?.seed ?? undefined,
    presencePenalty: w.options?.presence_penalty ?? undefined,
    frequencyPenalty: w.options?.frequency_penalty ?? undefined,
    repetitionPenalty: w.options?.repeat_penalty ?? undefined,
    logprobs: decoded(present.decode, w.logprobs) ?? w.top_logprobs ?? undefined,
    stream: unlessDeclined.decode(w.stream),
    native: complement(API, w, shape6, {
      messages: emptyList(w.messages),
      options: emptyObject(w.options) ?? { stop: uncoded(oneOrMany, w.options?.stop) },
      logprobs: uncoded(present, w.logprobs),
      stream: uncoded(unlessDeclined, w.stream),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.ChatResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence', 'serviceTier', 'safety'], c)
  unplaced(
    u.content,
    'content',
    ['reasoning', 'text', 'refusal', 'search-result', 'tool-call'],
    ['thought', 'text', 'toolCall', 'scored'],
    c,
  )
  unsupportedIn(
    u.usage,
    'usage',
    [
      'cacheReadTokens',
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
  return withNative<wire.ChatResponse>(
    {
      model: u.model ?? 'unknown',
      created_at: recode(isoTime, u.createdAt, peek(u.native?.[API], 'created_at')) ?? '1970-01-01T00:00:00Z',
      message: {
        role: 'assistant',
        thinking: joined(each(u.content, 'content', 'thought', c, encodeThought)),
        content: joined(each(u.content, 'content', 'text', c, encodeText)),
        tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
      },
      done: true,
      done_reason: finishEnum.encode(u.finishReason, u.rawFinishReason, peek(u.native?.[API], 'done_reason')),
      logprobs: some(each(u.content, 'content', 'scored', c, encodeScored)),
      prompt_eval_count: u.usage?.inputTokens,
      eval_count: u.usage?.outputTokens,
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.ChatResponse): U.Usage | undefined {
  return filled({ inputTokens: w.prompt_eval_count ?? undefined, outputTokens: w.eval_count ?? undefined })
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.ChatStreamEvent | wire.ErrorResponse)[] {
  const out: (wire.ChatStreamEvent | wire.ErrorResponse)[] = []
  const c = silentContext(API)
  switch (e.type) {
    case 'start': {
      break
    }
    case 'part-start': {
      break
    }
    case 'part-delta': {
      switch (e.kind) {
        case 'text':
          out.push({
            model: s.head.model ?? 'unknown',
            created_at: recode(isoTime, s.head.createdAt, undefined) ?? '1970-01-01T00:00:00Z',
            message: { role: 'assistant', content: e.delta },
            done: false,
          })
          if (e.logprobs !== undefined)
            out.push({
              model: s.head.model ?? 'unknown',
              created_at: recode(isoTime, s.head.createdAt, undefined) ?? '1970-01-01T00:00:00Z',
              message: { role: 'assistant', content: '' },
              done: false,
              logprobs: items(e.logprobs, 'logprobs', c, encodeToken),
            })
          break
        case 'reasoning':
          out.push({
            model: s.head.model ?? 'unknown',
            created_at: recode(isoTime, s.head.createdAt, undefined) ?? '1970-01-01T00:00:00Z',
            message: { role: 'assistant', content: '', thinking: e.delta },
            done: false,
          })
          break
        case 'refusal':
          out.push({
            model: s.head.model ?? 'unknown',
            created_at: recode(isoTime, s.head.createdAt, undefined) ?? '1970-01-01T00:00:00Z',
            message: { role: 'assistant', content: e.delta },
            done: false,
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
        unstreamed(e.part, API, ['text', 'reasoning', 'refusal']),
        'content',
        'toolCall',
        c,
        encodeToolCall,
      ) ?? [])
        out.push({
          model: s.head.model ?? 'unknown',
          created_at: recode(isoTime, s.head.createdAt, undefined) ?? '1970-01-01T00:00:00Z',
          message: { role: 'assistant', content: '', tool_calls: [part] },
          done: false,
        })

      break
    }
    case 'finish': {
      out.push({
        model: s.head.model ?? 'unknown',
        created_at: recode(isoTime, s.head.createdAt, undefined) ?? '1970-01-01T00:00:00Z',
        message: { role: 'assistant', content: '' },
        done: true,
        done_reason: finishEnum.encode(e.finishReason, e.rawFinishReason),
        prompt_eval_count: e.usage?.inputTokens,
        eval_count: e.usage?.outputTokens,
      })

      break
    }
    case 'error': {
      out.push(encodeError(e.error))
      break
    }
    case 'native':
      if (e.api === API) out.push(e.value as wire.ChatStreamEvent)
  }
  return out
}

function encodeError(e: ApiError): wire.ErrorResponse {
  return { error: e.message ?? 'error' }
}

function decodeEmbed(w: wire.EmbedRequest): U.EmbedRequest {
  return compact<U.EmbedRequest>({
    model: w.model ?? '',
    input: decoded(textList.decode, w.input) ?? [],
    dimensions: w.dimensions ?? undefined,
    native: complement(API, w, shape7, { input: uncoded(textList, w.input) }),
  })
}

function encodeEmbed(u: U.EmbedResponse, c: Context): wire.EmbedResponse {
  foreign(u, c)
  unsupportedIn(
    u.usage,
    'usage',
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
  return withNative<wire.EmbedResponse>(
    {
      model: u.model,
      embeddings: items(u.embeddings, 'embeddings', c, encodeEmbedding),
      prompt_eval_count: u.usage?.inputTokens,
    },
    u.native?.[API],
  )
}

function encodeModels(u: U.ModelPage, c: Context): wire.ListResponse {
  foreign(u, c)
  unsupported(u, ['nextPage'], c)
  return withNative<wire.ListResponse>(
    { models: items(u.models, 'models', c, encodeModelsResponseModel) },
    u.native?.[API],
  )
}

function decodeSystemMessage(w: wire.ChatMessage): U.Part | undefined {
  if (read(w, 'role') === 'system') {
    return compact<U.TextPart>({ type: 'text', text: w.content ?? '', native: complement(API, w, shape0) })
  }
  return undefined
}

function decodeMessage(w: wire.ChatMessage): U.Message | undefined {
  if (read(w, 'role') === 'user') {
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: [...(bare(w.content, decodeText) ?? []), ...(nodes(w.images, API, 'image', decodeImage) ?? [])],
      native: complement(API, w, shape1, { content: w.content === '' ? '' : undefined, images: emptyList(w.images) }),
    })
  }
  if (read(w, 'role') === 'assistant') {
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: [
        ...(bare(w.thinking, decodeThought) ?? []),
        ...(bare(w.content, decodeText) ?? []),
        ...(nodes(w.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ],
      native: complement(API, w, shape3, {
        thinking: w.thinking === '' ? '' : undefined,
        content: w.content === '' ? '' : undefined,
        tool_calls: emptyList(w.tool_calls),
      }),
    })
  }
  const toolPart = decodeToolMessage(w)
  if (toolPart !== undefined) return { role: 'tool', content: [toolPart].flat() }
  if (read(w, 'role') === 'system') {
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: bare(w.content, decodeText) ?? [],
      native: complement(API, w, shape0, { content: w.content === '' ? '' : undefined }),
    })
  }
  return undefined
}

function decodeText(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodeImage(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.ImagePart>({ type: 'image', ...bareImage.decode(w) })
  }
  return undefined
}

function decodeThought(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w ?? '' })
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
      native: complement(API, w, shape2, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolMessage(w: wire.ChatMessage): U.Part | undefined {
  if (read(w, 'role') === 'tool') {
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      name: w.tool_name ?? undefined,
      id: w.tool_call_id ?? '',
      content: bare(w.content, decodeText) ?? [],
      native: complement(API, w, shape4, { content: w.content === '' ? '' : undefined }),
    })
  }
  return undefined
}

function decodeTool(w: wire.ToolDefinition): U.Tool | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.function?.name ?? '',
      description: w.function?.description ?? undefined,
      ...toolSchema.decode(w.function?.parameters),
      native: complement(API, w, shape5, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeFormat(w: '' | 'json' | (string & {}) | { [key: string]: unknown }): U.ResponseFormat | undefined {
  if (typeof w === 'object') {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json', schema: w ?? undefined })
  }
  if (w === 'json') {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json' })
  }
  return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text' })
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

function encodeText(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return u.text
    }
    case 'refusal': {
      lose(c, 'changed', 'ollama-chat tells a refusal in another form')
      unsupported(u, ['cache'], c)
      return u.text
    }
    case 'search-result': {
      lose(c, 'changed', 'ollama-chat tells a search-result in another form')
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return foundText.encode(u, c)
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

function encodeScored(u: U.Part, c: Context): wire.Logprob | wire.Logprob[] | undefined {
  switch (u.type) {
    case 'text': {
      return items(u.logprobs ?? [], 'logprobs', c, encodeToken)
    }
    default:
      return undefined
  }
}

function encodeToken(u: U.TokenLogprob, c: Context): wire.Logprob {
  return withNative<wire.Logprob>(
    {
      token: u.token,
      logprob: u.logprob,
      bytes: u.bytes,
      top_logprobs: items(u.alternatives, 'alternatives', c, encodeAlternative),
    },
    u.native?.[API],
  )
}

function encodeAlternative(u: U.TokenAlternative, _c: Context): wire.TokenLogprob {
  return withNative<wire.TokenLogprob>({ token: u.token, logprob: u.logprob, bytes: u.bytes }, u.native?.[API])
}

function encodeEmbedding(u: number[], _c: Context): number[] {
  return u
}

function encodeModelsResponseModel(u: U.ModelInfo, c: Context): wire.ModelSummary {
  unsupported(u, ['createdAt', 'contextWindow', 'maxOutputTokens'], c)
  return withNative<wire.ModelSummary>({ model: u.id, name: u.name }, u.native?.[API])
}

const shape0 = /* @__PURE__ */ fields('content role')

const shape1 = /* @__PURE__ */ fields('content images role')

const shape2 = /* @__PURE__ */ fields('id', { function: /* @__PURE__ */ fields('arguments name') })

const shape3 = /* @__PURE__ */ fields('content role thinking tool_calls')

const shape4 = /* @__PURE__ */ fields('content role tool_call_id tool_name')

const shape5 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('description name parameters') })

const shape6 = /* @__PURE__ */ fields('format logprobs messages model stream think tools top_logprobs', {
  options: /* @__PURE__ */ fields(
    'frequency_penalty min_p num_predict presence_penalty repeat_penalty seed stop temperature top_k top_p',
  ),
})

const shape7 = /* @__PURE__ */ fields('dimensions input model')

const finishEnum = /* @__PURE__ */ enumTable(
  { stop: 'stop', length: 'length' },
  { stop: 'stop', length: 'length', 'tool-calls': 'stop', 'content-filter': 'stop', error: 'stop' },
  { fallback: 'other', ambiguous: ['stop'] },
)
