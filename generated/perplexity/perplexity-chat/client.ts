// Code generated from specs/perplexity/perplexity-chat.yaml, specs/perplexity/with/perplexity-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/no-thoughts.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/perplexity/openapi.yaml. DO NOT EDIT.
import type {
  ChatApi,
  ChatCall,
  ClientApi,
  Context,
  SchemaDialect,
  StreamSink,
} from '../../../runtime/adapter/adapter.ts'
import { bare, orText } from '../../../runtime/adapter/bare-text.ts'
import { complement, peek, spelled } from '../../../runtime/adapter/complement.ts'
import {
  annexed,
  at0,
  decoded,
  emptyList,
  emptyObject,
  inOrder,
  rawText,
  records,
  settled,
} from '../../../runtime/adapter/decoding.ts'
import { recode } from '../../../runtime/adapter/encoding.ts'
import { concat, each } from '../../../runtime/adapter/lists.ts'
import { foreign, unplaced, unsupported, unsupportedIn, untaken, withheld } from '../../../runtime/adapter/loss.ts'
import { eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, hasMore, isMany, newLeft, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled } from '../../../runtime/adapter/optional.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { address, mediaUrl } from '../../../runtime/codecs/media.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { int8s } from '../../../runtime/codecs/vectors.ts'
import { citeAll } from '../../../runtime/stream/stream-verbs.ts'
import type * as U from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'perplexity-chat'

export type { Types as Native } from './native.ts'

const schemaFinite: SchemaDialect = {
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
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'prefixItems',
    'minItems',
    'maxItems',
  ],
  root: 'object',
  recursion: false,
  untyped: false,
}

const chat: ChatCall = {
  transport: sse,
  endOfStream: '[DONE]',
  encode: (u, c) => ({ method: 'POST', path: '/chat/completions', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const perplexityChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to perplexity-chat, its answers in. */
export const perplexityChatClient: ClientApi = {
  id: API,
  schemas: { output: schemaFinite, strictOutput: schemaFinite },
  turns: { first: 'user', alternate: true },
  chat,
  embed: {
    maxBatch: 512,
    encode: (u, c) => ({ method: 'POST', path: '/v1/embeddings', body: encodeEmbed(u, { ...c, request: u }) }),
    decode: decodeEmbed,
  },
  models: { encode: () => ({ method: 'GET', path: '/v1/models' }), decode: decodeModels },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.ApiChatCompletionsRequest {
  foreign(u, c)
  unsupported(
    u,
    [
      'tools',
      'toolChoice',
      'parallelToolCalls',
      'topK',
      'minP',
      'seed',
      'presencePenalty',
      'frequencyPenalty',
      'repetitionPenalty',
      'logprobs',
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
  unplaced(u.messages, 'messages', ['user', 'assistant', 'system'], ['message'], c)
  withheld(
    u.reasoning?.effort,
    peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.effort === true,
    'reasoning.effort',
    c,
  )
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens', 'includeText'], c)
  return withNative<wire.ApiChatCompletionsRequest>(
    {
      model: u.model,
      messages: concat(
        each(u.system, 'system', 'systemMessage', c, encodeSystemMessage) ?? [],
        eachSaid(u.messages, 'messages', 'message', c, encodeMessage, ['content']),
      ),
      response_format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      reasoning_effort:
        peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.effort === true
          ? wordFor(effortEnum, u.reasoning?.effort, 'reasoning.effort', c, peek(u.native?.[API], 'reasoning_effort'))
          : undefined,
      max_tokens: u.maxOutputTokens,
      temperature: u.temperature,
      top_p: u.topP,
      stop: recode(oneOrMany, u.stop, peek(u.native?.[API], 'stop')),
      stream: u.stream,
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.CompletionResponse): U.Response {
  const response = compact<U.Response>({
    content: annexed([
      ...(nodes(w.search_results, API, 'found', decodeFound) ?? []),
      ...(bare(at0(w.choices)?.message?.content, decodeTextOut) ?? []),
    ]),
    id: w.id ?? undefined,
    createdAt: w.created ?? undefined,
    model: w.model ?? undefined,
    rawFinishReason: rawText(at0(w.choices)?.finish_reason),
    finishReason: finishEnum.decode(at0(w.choices)?.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape2, {
      search_results: emptyList(w.search_results),
      choices: {
        '0': {
          message: { content: at0(w.choices)?.message?.content === '' ? '' : undefined },
          finish_reason: finishEnum.known(at0(w.choices)?.finish_reason)
            ? undefined
            : (at0(w.choices)?.finish_reason ?? undefined),
        },
      },
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

function decodeEvent(w: wire.CompletionResponse, s: StreamSink): void {
  if (has(w, 'error')) {
    s.error(decodeError(w) ?? {})
    return
  }
  if (!s.started)
    s.start(compact({ id: w.id ?? undefined, createdAt: w.created ?? undefined, model: w.model ?? undefined }))
  const choice = at0(w.choices)
  if (w.search_results) {
    citeAll(s, nodes(w.search_results, API, 'result', decodeResult))
  }
  const delta = choice?.delta
  if (delta != null) {
    if (delta.content) {
      s.delta('text', undefined, delta.content ?? '')
    }
  }
  if (choice?.finish_reason) {
    s.finish(
      compact({
        finishReason: finishEnum.decode(choice?.finish_reason),
        rawFinishReason: rawText(choice?.finish_reason),
        ambiguous: finishEnum.ambiguous(choice?.finish_reason),
      }),
    )
  }
  if (w.usage) {
    s.usage(decoded(decodeUsage, w.usage))
  }
  if (
    hasMore(w, shape6, s.told) ||
    isMany(w.choices) ||
    hasMore(w.choices?.[0], shape5) ||
    hasMore(w.choices?.[0]?.delta, shape4)
  )
    s.unknown(newLeft(w, shape3, s.told, ['citations', 'images', 'related_questions']))
}

function encodeEmbed(u: U.EmbedRequest, c: Context): wire.EmbeddingsRequest {
  foreign(u, c)
  unsupported(u, ['purpose', 'userId'], c)
  return withNative<wire.EmbeddingsRequest>(
    { model: u.model, input: textList.encode(u.input), dimensions: u.dimensions },
    u.native?.[API],
  )
}

function decodeEmbed(w: wire.EmbeddingsResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    model: w.model ?? undefined,
    embeddings: records(inOrder(w.data, 'index'), decodeEmbedding),
    usage: decoded(decodeEmbedUsage, w.usage),
    native: complement(API, w, shape8),
  })
}

function decodeModels(w: wire.ListModelsResponse): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.data, decodeModelsResponseModel),
    native: complement(API, w, shape10),
  })
}

function encodeSystemMessage(u: U.Part, c: Context): wire.ChatMessage_Input | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatMessage_Input>(
        { role: 'system', content: plainText.encode(u.text) ?? null },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeMessage(u: U.Message, c: Context): wire.ChatMessage_Input | undefined {
  const own = ownMessage<wire.ChatMessage_Input>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unsupported(u, ['name'], c)
      unplaced(u.content, 'content', ['document', 'video', 'text', 'image', 'search-result'], ['part'], c)
      return withNative<wire.ChatMessage_Input>(
        {
          role: 'user',
          content:
            orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'content')) ?? null,
        },
        u.native?.[API],
      )
    }
    case 'assistant': {
      unsupported(u, ['name'], c)
      unplaced(u.content, 'content', ['refusal', 'text'], ['assistantText'], c)
      return withNative<wire.ChatMessage_Input>(
        {
          role: 'assistant',
          content:
            orText(
              each(u.content, 'content', 'assistantText', c, encodeAssistantText),
              spelled(u.native?.[API], 'content'),
            ) ?? null,
        },
        u.native?.[API],
      )
    }
    case 'system': {
      unplaced(u.content, 'content', ['text', 'search-result'], ['text'], c)
      return withNative<wire.ChatMessage_Input>(
        {
          role: 'system',
          content:
            orText(each(u.content, 'content', 'text', c, encodeText), spelled(u.native?.[API], 'content')) ?? null,
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodePart(
  u: U.Part,
  c: Context,
):
  | wire.ChatMessageContentTextChunk
  | wire.ChatMessageContentImageChunk
  | wire.ChatMessageContentFileChunk
  | wire.ChatMessageContentPDFChunk
  | wire.ChatMessageContentVideoChunk
  | undefined {
  switch (u.type) {
    case 'document': {
      if (u.url !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.ChatMessageContentFileChunk>(
          { type: 'file_url', file_url: { url: address.encode(u.url) }, file_name: u.filename },
          u.native?.[API],
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['text', 'mediaType', 'url', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.ChatMessageContentFileChunk>(
          { type: 'file_url', file_url: { url: u.data }, file_name: u.filename },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'video': {
      if (u.data !== undefined) {
        unsupported(u, ['fileId', 'cache'], c)
        return withNative<wire.ChatMessageContentVideoChunk>(
          { type: 'video_url', video_url: { url: mediaUrl.encode(u) } },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<wire.ChatMessageContentVideoChunk>(
          { type: 'video_url', video_url: { url: u.url } },
          u.native?.[API],
        )
      }
      return untaken(c, 'video')
    }
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatMessageContentTextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'fileId', 'cache'], c)
        return withNative<wire.ChatMessageContentImageChunk>(
          { type: 'image_url', image_url: { url: mediaUrl.encode(u) } },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['detail', 'mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<wire.ChatMessageContentImageChunk>(
          { type: 'image_url', image_url: { url: u.url } },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ChatMessageContentTextChunk>(
        { type: 'text', text: foundText.encode(u, c) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeAssistantText(
  u: U.Part,
  c: Context,
):
  | wire.ChatMessageContentTextChunk
  | wire.ChatMessageContentImageChunk
  | wire.ChatMessageContentFileChunk
  | wire.ChatMessageContentPDFChunk
  | wire.ChatMessageContentVideoChunk
  | undefined {
  switch (u.type) {
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatMessageContentTextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatMessageContentTextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeText(
  u: U.Part,
  c: Context,
):
  | wire.ChatMessageContentTextChunk
  | wire.ChatMessageContentImageChunk
  | wire.ChatMessageContentFileChunk
  | wire.ChatMessageContentPDFChunk
  | wire.ChatMessageContentVideoChunk
  | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatMessageContentTextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ChatMessageContentTextChunk>(
        { type: 'text', text: foundText.encode(u, c) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeResponseFormat(
  u: U.ResponseFormat,
  c: Context,
): wire.ResponseFormatText | wire.ResponseFormatJSONSchema | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<wire.ResponseFormatText>({ type: 'text' }, u.native?.[API])
    }
    case 'json': {
      if (u.schema !== undefined) {
        return withNative<wire.ResponseFormatJSONSchema>(
          {
            type: 'json_schema',
            json_schema: { name: u.name, description: u.description, schema: u.schema, strict: u.strict },
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'json')
    }
    default:
      return undefined
  }
}

function decodeFound(w: wire.ApiPublicSearchResult): U.Part | undefined {
  const textPart = decodeResult(w)
  if (textPart !== undefined) return { type: 'text', text: '', citations: [textPart].flat() }
  return undefined
}

function decodeResult(w: wire.ApiPublicSearchResult): U.Citation | undefined {
  if (read(w, 'url') != null) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.url ?? '',
      title: w.title ?? undefined,
      quote: w.snippet ?? undefined,
      native: complement(API, w, shape0),
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

function decodeUsage(w: wire.UsageInfo): U.Usage {
  return compact<U.Usage>({
    hostedTools: filled({ webSearch: w.num_search_queries ?? undefined }),
    cost: w.cost?.total_cost ?? undefined,
    reasoningTokens: w.reasoning_tokens ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape1, { cost: emptyObject(w.cost) }),
  })
}

function decodeEmbedding(w: wire.EmbeddingObject): number[] {
  return int8s.decode(w.embedding) ?? []
}

function decodeEmbedUsage(w: wire.EmbeddingsUsage): U.Usage {
  return compact<U.Usage>({
    cost: w.cost?.total_cost ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape7, { cost: emptyObject(w.cost) }),
  })
}

function decodeModelsResponseModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({ id: w.id ?? '', createdAt: w.created ?? undefined, native: complement(API, w, shape9) })
}

const shape0 = /* @__PURE__ */ fields('snippet title url')

const shape1 = /* @__PURE__ */ fields(
  'completion_tokens num_search_queries prompt_tokens reasoning_tokens total_tokens',
  { cost: /* @__PURE__ */ fields('total_cost') },
)

const shape2 = /* @__PURE__ */ fields('created id model object search_results usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', { message: /* @__PURE__ */ fields('content role') }),
  ),
})

const shape3 = /* @__PURE__ */ fields('created id model object search_results usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', { delta: /* @__PURE__ */ fields('content role') }),
  ),
})

const shape4 = /* @__PURE__ */ fields('content role')

const shape5 = /* @__PURE__ */ fields('delta finish_reason index')

const shape6 = /* @__PURE__ */ fields('choices created id model object search_results usage')

const shape7 = /* @__PURE__ */ fields('prompt_tokens total_tokens', { cost: /* @__PURE__ */ fields('total_cost') })

const shape8 = /* @__PURE__ */ fields('data model usage')

const shape9 = /* @__PURE__ */ fields('created id object')

const shape10 = /* @__PURE__ */ fields('data object')

const effortEnum = /* @__PURE__ */ enumTable(
  { minimal: 'minimal', low: 'low', medium: 'medium', high: 'high' },
  { minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'high', max: 'high' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  { stop: 'stop', length: 'length' },
  { stop: 'stop', length: 'length', 'tool-calls': 'stop', 'content-filter': 'stop', error: 'stop' },
  { fallback: 'other', ambiguous: ['stop'] },
)
