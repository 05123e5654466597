// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openrouter/with/cache-hints.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openrouter/with/openrouter-media.yaml, specs/openrouter/with/words-first.yaml, specs/openrouter/with/drawn-pictures.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.
import type {
  ChatApi,
  ChatCall,
  ClientApi,
  Context,
  SchemaDialect,
  StreamSink,
} from '../../../runtime/adapter/adapter.ts'
import { bare, joined, orText } from '../../../runtime/adapter/bare-text.ts'
import { identified } from '../../../runtime/adapter/canonical.ts'
import { complement, implied, peek, spelled } from '../../../runtime/adapter/complement.ts'
import {
  annexed,
  at0,
  decoded,
  emptyList,
  emptyObject,
  extras,
  inOrder,
  oneNode,
  rawText,
  records,
} from '../../../runtime/adapter/decoding.ts'
import { mergeRuns, recode } from '../../../runtime/adapter/encoding.ts'
import { concat, each } from '../../../runtime/adapter/lists.ts'
import {
  foreign,
  record,
  unplaced,
  unsupported,
  unsupportedIn,
  untaken,
  withheld,
} from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, hasMore, isMany, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { fileData, mediaUrl } from '../../../runtime/codecs/media.ts'
import { pixels } from '../../../runtime/codecs/numbers.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { either, present } from '../../../runtime/codecs/switches.ts'
import { plainText, predicted } from '../../../runtime/codecs/texts.ts'
import { floats } from '../../../runtime/codecs/vectors.ts'
import { wholePart } from '../../../runtime/stream/stream-verbs.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'openrouter-chat'

export type { Types as Native } from './native.ts'

const schemaOpen: SchemaDialect = { root: 'object' }

const schemaStrict: SchemaDialect = {
  keywords: [
    '$ref',
    'anyOf',
    'const',
    'title',
    'pattern',
    'format',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minItems',
    'maxItems',
  ],
  formats: ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'],
  root: 'object',
  required: 'all',
  objects: 'closed',
  untyped: false,
  limits: { depth: 10, properties: 5000, enumValues: 1000, letters: 120000 },
}

const chat: ChatCall = {
  transport: sse,
  endOfStream: '[DONE]',
  encode: (u, c) => ({ method: 'POST', path: '/chat/completions', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const openrouterChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to openrouter-chat, its answers in. */
export const openrouterChatClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, strictTools: schemaStrict, output: schemaOpen, strictOutput: schemaStrict },
  chat,
  embed: {
    maxBatch: 2048,
    encode: (u, c) => ({ method: 'POST', path: '/embeddings', body: encodeEmbed(u, { ...c, request: u }) }),
    decode: decodeEmbed,
  },
  models: { encode: () => ({ method: 'GET', path: '/models' }), decode: decodeModels },
  rerank: {
    encode: (u, c) => ({ method: 'POST', path: '/rerank', body: encodeRerank(u, { ...c, request: u }) }),
    decode: decodeRerank,
  },
  generateImage: {
    maxBatch: 10,
    encode: (u, c) => ({ method: 'POST', path: '/images', body: encodeGenerateImage(u, { ...c, request: u }) }),
    decode: decodeGenerateImage,
  },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.ChatRequest {
  foreign(u, c)
  unsupported(u, ['verbosity'], c)
  unplaced(u.system, 'system', ['text'], ['systemMessage'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  withheld(
    u.cache,
    peek(u.native?.[API], 'cache_control') !== undefined ||
      (c.facts.cacheBreakpoints !== true && peek(u.native?.[API], 'prompt_cache_options') === undefined) ||
      peek(u.native?.[API], 'prompt_cache_options') !== undefined ||
      (c.facts.cacheBreakpoints === true && peek(u.native?.[API], 'cache_control') === undefined),
    'cache',
    c,
  )
  withheld(
    u.maxOutputTokens,
    peek(u.native?.[API], 'max_completion_tokens') !== undefined ||
      (c.facts.maxCompletionTokens === true && peek(u.native?.[API], 'max_tokens') === undefined) ||
      peek(u.native?.[API], 'max_tokens') !== undefined ||
      (c.facts.maxCompletionTokens !== true && peek(u.native?.[API], 'max_completion_tokens') === undefined),
    'maxOutputTokens',
    c,
  )
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens', 'includeText'], c)
  return withNative<wire.ChatRequest>(
    {
      reasoning: filled({
        effort: wordFor(
          effortEnum,
          u.reasoning?.effort,
          'reasoning.effort',
          c,
          peek(u.native?.[API], 'reasoning', 'effort'),
        ),
      }),
      prompt_cache_key: u.cacheKey,
      prediction: recode(predicted, u.prediction, peek(u.native?.[API], 'prediction')),
      cache_control:
        peek(u.native?.[API], 'cache_control') !== undefined ||
        (c.facts.cacheBreakpoints !== true && peek(u.native?.[API], 'prompt_cache_options') === undefined)
          ? record(u.cache, 'cache', c, encodePromptCache)
          : undefined,
      prompt_cache_options:
        peek(u.native?.[API], 'prompt_cache_options') !== undefined ||
        (c.facts.cacheBreakpoints === true && peek(u.native?.[API], 'cache_control') === undefined)
          ? record(u.cache, 'cache', c, encodeCacheOptions)
          : undefined,
      top_k: u.topK,
      min_p: u.minP,
      repetition_penalty: u.repetitionPenalty,
      user: u.userId,
      model: u.model || undefined,
      messages: concat(
        mergeRuns(each(u.system, 'system', 'systemMessage', c, encodeSystemMessage), [
          { list: 'content', same: { role: 'developer' } },
          { list: 'content', same: { role: 'system' } },
        ]) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, [
          'content',
          'reasoning_details',
          'refusal',
          'images',
          'tool_calls',
        ]),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      parallel_tool_calls: u.parallelToolCalls,
      response_format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      max_completion_tokens:
        peek(u.native?.[API], 'max_completion_tokens') !== undefined ||
        (c.facts.maxCompletionTokens === true && peek(u.native?.[API], 'max_tokens') === undefined)
          ? u.maxOutputTokens
          : undefined,
      max_tokens:
        peek(u.native?.[API], 'max_tokens') !== undefined ||
        (c.facts.maxCompletionTokens !== true && peek(u.native?.[API], 'max_completion_tokens') === undefined)
          ? u.maxOutputTokens
          : undefined,
      temperature: u.temperature,
      top_p: u.topP,
      stop: recode(oneOrMany, u.stop, peek(u.native?.[API], 'stop')),
      seed: u.seed,
      presence_penalty: u.presencePenalty,
      frequency_penalty: u.frequencyPenalty,
      top_logprobs: u.logprobs,
      logprobs: recode(present, u.logprobs, peek(u.native?.[API], 'logprobs')),
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      metadata: u.metadata,
      stream: u.stream,
      stream_options: implied(
        u.native?.[API],
        'stream_options',
        u.stream === true ? { include_usage: true } : undefined,
      ),
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.ChatResult): U.Response {
  return compact<U.Response>({
    id: w.id ?? undefined,
    createdAt: w.created ?? undefined,
    model: w.model ?? undefined,
    serviceTier: serviceTierEnum.decode(w.service_tier),
    content: annexed([
      ...(nodes(at0(w.choices)?.message?.reasoning_details, API, 'detail', decodeDetail) ?? []),
      ...(bare(at0(w.choices)?.message?.refusal, decodeRefusalOut) ?? []),
      ...(bare(at0(w.choices)?.message?.content, decodeTextOut) ?? []),
      ...(nodes(at0(w.choices)?.message?.images, API, 'picture', decodePicture) ?? []),
      ...(nodes(at0(w.choices)?.message?.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ...(nodes(at0(w.choices)?.message?.annotations, API, 'cited', decodeCited) ?? []),
      ...(nodes(at0(w.choices)?.logprobs?.content, API, 'scored', decodeScored) ?? []),
      ...(nodes(at0(w.choices)?.logprobs?.refusal, API, 'scoredRefusal', decodeScoredRefusal) ?? []),
    ]),
    rawFinishReason: rawText(at0(w.choices)?.finish_reason),
    finishReason: finishEnum.decode(at0(w.choices)?.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape8, {
      service_tier: serviceTierEnum.unlike(w.service_tier),
      choices: {
        '0': {
          message: {
            reasoning_details: emptyList(at0(w.choices)?.message?.reasoning_details),
            refusal: at0(w.choices)?.message?.refusal === '' ? '' : undefined,
            content: at0(w.choices)?.message?.content === '' ? '' : undefined,
            images: emptyList(at0(w.choices)?.message?.images),
            tool_calls: emptyList(at0(w.choices)?.message?.tool_calls),
            annotations: emptyList(at0(w.choices)?.message?.annotations),
          },
          finish_reason: finishEnum.known(at0(w.choices)?.finish_reason)
            ? undefined
            : (at0(w.choices)?.finish_reason ?? undefined),
          logprobs: {
            content: emptyList(at0(w.choices)?.logprobs?.content),
            refusal: emptyList(at0(w.choices)?.logprobs?.refusal),
          },
        },
      },
    }),
  })
}

function decodeEvent(w: wire.ChatStreamChunk, s: StreamSink): void {
  if (has(w, 'error')) {
    s.error(decodeError(w) ?? {})
    return
  }
  if (!s.started)
    s.start(compact({ id: w.id ?? undefined, createdAt: w.created ?? undefined, model: w.model ?? undefined }))
  const choice = at0(w.choices)
  const images = choice?.delta?.images
  if (images != null)
    for (const item of images) {
      for (const part of nodes(oneNode(item), API, 'picture', decodePicture)) wholePart(s, part)
    }
  const reasoningDetails = choice?.delta?.reasoning_details
  if (reasoningDetails != null)
    for (const item of reasoningDetails) {
      if (is(item, 'type', 'reasoning.text') && item.text) {
        s.delta('reasoning', item.index, item.text ?? '')
        s.native(item.index, extras(item, shape9))
      } else if (is(item, 'type', 'reasoning.summary') && item.summary) {
        s.delta('reasoning', item.index, item.summary ?? '')
        s.native(item.index, extras(item, shape9))
      } else {
        for (const part of nodes(oneNode(item), API, 'detail', decodeDetail)) wholePart(s, part)
      }
    }

  const delta = choice?.delta
  if (delta != null) {
    if (delta.content) {
      s.delta('text', undefined, delta.content ?? '')
    }
    if (delta.refusal) {
      s.delta('refusal', undefined, delta.refusal ?? '')
    }
  }
  const toolCalls = choice?.delta?.tool_calls
  if (toolCalls != null)
    for (const item of toolCalls) {
      if (item.id || item.function?.name) {
        s.open(
          item.index,
          compact<Part>({
            type: 'tool-call',
            id: item.id ?? '',
            name: item.function?.name ?? '',
            input: undefined,
            native: complement(API, item, shape10),
          }),
          item.function?.arguments ?? '',
        )
      } else if (item.function?.arguments) {
        s.delta('tool-call', item.index, item.function?.arguments ?? '')
        s.native(item.index, extras(item, shape10))
      }
    }
  if (choice?.finish_reason) {
    s.finish(
      compact({
        finishReason: finishEnum.decode(choice?.finish_reason),
        rawFinishReason: rawText(choice?.finish_reason),
        serviceTier: serviceTierEnum.decode(w.service_tier),
        ambiguous: finishEnum.ambiguous(choice?.finish_reason),
      }),
    )
  }
  if (w.usage) {
    s.usage(decoded(decodeUsage, w.usage))
  }
  const logprobs = choice?.logprobs
  if (logprobs != null) {
    if (logprobs.content) {
      s.score('text', undefined, records(logprobs.content, decodeToken))
    }
    if (logprobs.refusal) {
      s.score('refusal', undefined, records(logprobs.refusal, decodeToken))
    }
  }
  const annotations = choice?.delta?.annotations
  if (annotations != null)
    for (const item of annotations) {
      for (const citation of nodes(oneNode(item), API, 'annotation', decodeAnnotation)) s.cite(undefined, citation)
    }
  if (
    hasMore(w, shape15, s.told) ||
    isMany(w.choices) ||
    hasMore(w.choices?.[0], shape14) ||
    hasMore(w.choices?.[0]?.delta, shape12) ||
    hasMore(w.choices?.[0]?.logprobs, shape13)
  )
    s.unknown(leftover(w, shape11, s.told))
}

function encodeEmbed(
  u: U.EmbedRequest,
  c: Context,
): {
  dimensions?: number
  encoding_format?: 'base64' | 'float' | (string & {})
  input:
    | string
    | string[]
    | number[]
    | number[][]
    | {
        content: (
          | { text: string; type: 'text' }
          | { image_url: { url: string }; type: 'image_url' }
          | wire.ContentPartInputAudio
          | wire.ContentPartInputVideo
          | wire.ContentPartInputFile
        )[]
      }[]
  input_type?: string
  model: string
  provider?: wire.ProviderPreferences
  user?: string
} {
  foreign(u, c)
  return withNative<
    Extract<
      {
        dimensions?: number
        encoding_format?: 'base64' | 'float' | (string & {})
        input:
          | string
          | string[]
          | number[]
          | number[][]
          | {
              content: (
                | { text: string; type: 'text' }
                | { image_url: { url: string }; type: 'image_url' }
                | wire.ContentPartInputAudio
                | wire.ContentPartInputVideo
                | wire.ContentPartInputFile
              )[]
            }[]
        input_type?: string
        model: string
        provider?: wire.ProviderPreferences
        user?: string
      },
      object
    >
  >(
    {
      encoding_format: recode(either, u.packed, peek(u.native?.[API], 'encoding_format'), 'base64,float') ?? 'base64',
      input_type: wordFor(purposeEnum, u.purpose, 'purpose', c, peek(u.native?.[API], 'input_type')),
      model: u.model,
      input: textList.encode(u.input),
      dimensions: u.dimensions,
      user: u.userId,
    },
    u.native?.[API],
  )
}

function decodeEmbed(w: {
  data: { embedding: number[] | string; index?: number; object: 'embedding' }[]
  id?: string
  model: string
  object: 'list'
  usage?: {
    cost?: number
    cost_details?: wire.CostDetails
    is_byok?: boolean
    prompt_tokens: number
    prompt_tokens_details?: {
      audio_tokens?: number
      file_tokens?: number
      image_tokens?: number
      text_tokens?: number
      video_tokens?: number
    }
    total_tokens: number
  }
}): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    model: w.model ?? undefined,
    embeddings: records(inOrder(w.data, 'index'), decodeEmbedding),
    usage: decoded(decodeEmbedUsage, w.usage),
    native: complement(API, w, shape17),
  })
}

function decodeModels(w: wire.ModelsListResponse): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.data, decodeModelsResponseModel),
    native: complement(API, w, shape19),
  })
}

function encodeRerank(
  u: U.RerankRequest,
  c: Context,
): {
  documents: (string | { image?: string; text?: string })[]
  model: string
  provider?: wire.ProviderPreferences
  query: string
  top_n?: number
} {
  foreign(u, c)
  unsupported(u, ['maxTokensPerDocument'], c)
  return withNative<
    Extract<
      {
        documents: (string | { image?: string; text?: string })[]
        model: string
        provider?: wire.ProviderPreferences
        query: string
        top_n?: number
      },
      object
    >
  >({ model: u.model, query: u.query, documents: u.documents, top_n: u.topN }, u.native?.[API])
}

function decodeRerank(w: {
  id?: string
  model: string
  provider?: string
  results: { document: { image?: string; text?: string }; index: number; relevance_score: number }[]
  usage?: { cost?: number; search_units?: number; total_tokens?: number }
}): U.RerankResponse {
  return compact<U.RerankResponse>({
    id: w.id ?? undefined,
    model: w.model ?? undefined,
    results: records(w.results, decodeRanked),
    usage: filled({ cost: w.usage?.cost ?? undefined, totalTokens: w.usage?.total_tokens ?? undefined }),
    native: complement(API, w, shape21, { usage: emptyObject(w.usage) }),
  })
}

function encodeGenerateImage(u: U.ImageRequest, c: Context): wire.ImageGenerationRequest {
  foreign(u, c)
  unsupported(u, ['delivery', 'negativePrompt', 'userId'], c)
  return withNative<wire.ImageGenerationRequest>(
    {
      aspect_ratio: u.aspectRatio,
      seed: u.seed,
      model: u.model,
      prompt: u.prompt,
      n: u.n,
      size: recode(pixels, u.size, peek(u.native?.[API], 'size')),
      quality: u.quality,
      background: u.background,
      output_format: u.outputFormat,
      output_compression: u.outputCompression,
    },
    u.native?.[API],
  )
}

function decodeGenerateImage(w: wire.ImageGenerationResponse): U.ImageResponse {
  return compact<U.ImageResponse>({
    createdAt: w.created ?? undefined,
    images: records(w.data, decodeImageOut),
    usage: decoded(decodeImageUsage, w.usage),
    native: complement(API, w, shape24),
  })
}

function encodePromptCache(u: U.PromptCache, c: Context): wire.AnthropicCacheControlDirective | undefined {
  if (u.only !== 'marked') {
    return withNative<wire.AnthropicCacheControlDirective>(
      { type: 'ephemeral', ttl: wordFor(ttlEnum, u.ttl, 'ttl', c, peek(u.native?.[API], 'ttl')) },
      u.native?.[API],
    )
  }
  return untaken(c, 'promptCache')
}

function encodeCacheOptions(u: U.PromptCache, c: Context): NonNullable<wire.PromptCacheOptions> | undefined {
  if (u.only === 'marked') {
    return withNative<Extract<NonNullable<wire.PromptCacheOptions>, object>>(
      { mode: 'explicit', ttl: wordFor(cacheTimeEnum, u.ttl, 'ttl', c, peek(u.native?.[API], 'ttl')) },
      u.native?.[API],
    )
  }
  return untaken(c, 'cacheOptions')
}

function encodeSystemMessage(u: U.Part, c: Context): wire.ChatMessages | undefined {
  switch (u.type) {
    case 'text': {
      if (
        peek(u.native?.[API], 'content') !== undefined &&
        (peek(u.native?.[API], 'role') === 'developer' ||
          (peek(u.native?.[API], 'role') === undefined && c.facts.developerRole === true))
      ) {
        unsupported(u, ['citations'], c)
        return withNative<wire.ChatDeveloperMessage>(
          {
            role: 'developer',
            content: [{ type: 'text', text: u.text, cache_control: record(u.cache, 'cache', c, encodeCacheHint) }],
          },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['citations'], c)
        return withNative<wire.ChatSystemMessage>(
          {
            role: 'system',
            content: [{ type: 'text', text: u.text, cache_control: record(u.cache, 'cache', c, encodeCacheHint) }],
          },
          u.native?.[API],
        )
      }
      if (u.cache !== undefined) {
        unsupported(u, ['citations'], c)
        return withNative<wire.ChatSystemMessage>(
          {
            role: 'system',
            content: [{ type: 'text', text: u.text, cache_control: record(u.cache, 'cache', c, encodeCacheHint) }],
          },
          u.native?.[API],
        )
      }
      if (
        peek(u.native?.[API], 'role') === 'developer' ||
        (peek(u.native?.[API], 'role') === undefined && c.facts.developerRole === true)
      ) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.ChatDeveloperMessage>(
          { role: 'developer', content: plainText.encode(u.text) },
          u.native?.[API],
        )
      }
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatSystemMessage>({ role: 'system', content: plainText.encode(u.text) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeCacheHint(u: U.CacheHint, c: Context): wire.ChatContentCacheControl {
  return withNative<wire.ChatContentCacheControl>(
    { type: 'ephemeral', ttl: wordFor(ttlEnum, u.ttl, 'ttl', c, peek(u.native?.[API], 'ttl')) },
    u.native?.[API],
  )
}

function encodeMessage(u: U.Message, c: Context): wire.ChatMessages | wire.ChatMessages[] | undefined {
  const own = ownMessage<wire.ChatMessages>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unplaced(u.content, 'content', ['video', 'text', 'image', 'audio', 'document', 'search-result'], ['part'], c)
      return withNative<wire.ChatUserMessage>(
        {
          role: 'user',
          content: orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'content')),
          name: u.name,
        },
        u.native?.[API],
      )
    }
    case 'assistant': {
      unplaced(
        u.content,
        'content',
        ['reasoning', 'refusal', 'text', 'image', 'tool-call'],
        ['detail', 'refusalOut', 'assistantText', 'picture', 'toolCall'],
        c,
      )
      return withNative<wire.ChatAssistantMessage>(
        {
          reasoning_details: some(each(u.content, 'content', 'detail', c, encodeDetail)),
          refusal: joined(each(u.content, 'content', 'refusalOut', c, encodeRefusalOut)),
          content: orText(
            some(each(u.content, 'content', 'assistantText', c, encodeAssistantText)),
            peek(u.native?.[API], 'content'),
          ),
          images: some(each(u.content, 'content', 'picture', c, encodePicture)),
          role: 'assistant',
          tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
          name: u.name,
        },
        u.native?.[API],
      )
    }
    case 'tool': {
      unplaced(u.content, 'content', ['tool-result'], ['toolMessage'], c)
      return each(u.content, 'content', 'toolMessage', c, encodeToolMessage)
    }
    case 'system': {
      if (
        peek(u.native?.[API], 'role') === 'developer' ||
        (peek(u.native?.[API], 'role') === undefined && c.facts.developerRole === true)
      ) {
        unplaced(u.content, 'content', ['text', 'search-result'], ['text'], c)
        return withNative<wire.ChatDeveloperMessage>(
          {
            role: 'developer',
            content: orText(
              each(u.content, 'content', 'text', c, encodeSystemText),
              spelled(u.native?.[API], 'content'),
            ),
          },
          u.native?.[API],
        )
      }
      unplaced(u.content, 'content', ['text', 'search-result'], ['text'], c)
      return withNative<wire.ChatSystemMessage>(
        {
          role: 'system',
          content: orText(each(u.content, 'content', 'text', c, encodeSystemText), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodePart(u: U.Part, c: Context): wire.ChatContentItems | undefined {
  switch (u.type) {
    case 'video': {
      if (u.data !== undefined) {
        unsupported(u, ['fileId', 'cache'], c)
        return withNative<wire.ChatContentVideo>(
          { type: 'video_url', video_url: { url: mediaUrl.encode(u) } },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<wire.ChatContentVideo>({ type: 'video_url', video_url: { url: u.url } }, u.native?.[API])
      }
      return untaken(c, 'video')
    }
    case 'text': {
      unsupported(u, ['citations'], c)
      return withNative<wire.ChatContentText>(
        { cache_control: record(u.cache, 'cache', c, encodeCacheHint), type: 'text', text: u.text },
        u.native?.[API],
      )
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['fileId', 'cache'], c)
        return withNative<wire.ChatContentImage>(
          { type: 'image_url', image_url: { url: mediaUrl.encode(u), detail: u.detail } },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<wire.ChatContentImage>(
          { type: 'image_url', image_url: { url: u.url, detail: u.detail } },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'audio': {
      if (u.data !== undefined && audioFormatEnum.says(u.mediaType)) {
        unsupported(u, ['transcript', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ChatContentAudio>(
          {
            type: 'input_audio',
            input_audio: {
              data: u.data,
              format:
                audioFormatEnum.encode(u.mediaType, peek(u.native?.[API], 'input_audio', 'format')) ??
                peek(u.native?.[API], 'input_audio', 'format') ??
                'wav',
            },
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'audio')
    }
    case 'document': {
      if (u.fileId !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'url', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.ChatContentFile>(
          { type: 'file', file: { file_id: u.fileId, filename: u.filename } },
          u.native?.[API],
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['text', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.ChatContentFile>(
          { type: 'file', file: { filename: u.filename ?? 'document', file_data: fileData.encode(u) } },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.ChatContentFile>(
          { type: 'file', file: { filename: u.filename, file_data: u.url } },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ChatContentText>(
        { cache_control: record(u.cache, 'cache', c, encodeCacheHint), type: 'text', text: foundText.encode(u, c) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
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
      return untaken(c, 'refusal')
    }
    default:
      return undefined
  }
}

function encodeAssistantText(u: U.Part, c: Context): wire.ChatContentItems | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatContentText>({ type: 'text', text: u.text }, u.native?.[API])
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

function encodeToolMessage(u: U.Part, c: Context): wire.ChatMessages | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['text', 'search-result'], ['text'], c)
      return withNative<wire.ChatToolMessage>(
        {
          role: 'tool',
          tool_call_id: u.id,
          content: orText(each(u.content, 'content', 'text', c, encodeText), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeText(u: U.Part, c: Context): wire.ChatContentItems | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatContentText>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ChatContentText>({ type: 'text', text: foundText.encode(u, c) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeSystemText(u: U.Part, c: Context): wire.ChatContentText | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatContentText>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ChatContentText>({ type: 'text', text: foundText.encode(u, c) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.ChatFunctionTool | undefined {
  switch (u.type) {
    case 'function': {
      return withNative<Extract<wire.ChatFunctionTool, object>>(
        {
          cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          type: 'function',
          function: { name: u.name, description: u.description, parameters: u.inputSchema, strict: u.strict },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolChoice(u: U.ToolChoice, _c: Context): wire.ChatToolChoice | undefined {
  switch (u.type) {
    case 'auto': {
      return 'auto'
    }
    case 'none': {
      return 'none'
    }
    case 'required': {
      return 'required'
    }
    case 'tool': {
      return withNative<wire.ChatNamedToolChoice>({ type: 'function', function: { name: u.name } }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeResponseFormat(
  u: U.ResponseFormat,
  c: Context,
):
  | wire.ChatFormatTextConfig
  | wire.ChatFormatJsonObjectConfig
  | wire.ChatFormatJsonSchemaConfig
  | wire.ChatFormatGrammarConfig
  | wire.ChatFormatPythonConfig
  | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<wire.ChatFormatTextConfig>({ type: 'text' }, u.native?.[API])
    }
    case 'json': {
      if (u.schema !== undefined) {
        return withNative<wire.ChatFormatJsonSchemaConfig>(
          {
            type: 'json_schema',
            json_schema: { name: u.name ?? 'response', description: u.description, schema: u.schema, strict: u.strict },
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['schema', 'name', 'description', 'strict'], c)
      return withNative<wire.ChatFormatJsonObjectConfig>({ type: 'json_object' }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function decodeDetail(w: wire.ReasoningDetailUnion): U.Part | undefined {
  if (is(w, 'type', 'reasoning.summary')) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.summary ?? '',
      native: complement(API, w, shape0, { type: 'reasoning.summary' }),
    })
  }
  if (is(w, 'type', 'reasoning.text') && read(w, 'text') != null) {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  return undefined
}

function decodeRefusalOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.RefusalPart>({ type: 'refusal', text: w ?? '' })
  }
  return undefined
}

function decodeTextOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodePicture(w: { image_url: { url: string } }): U.Part | undefined {
  if (read(w, 'image_url') != null && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      ...mediaUrl.decode(w.image_url?.url),
      native: complement(API, w, shape2, { image_url: emptyObject(w.image_url) }),
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
      native: complement(API, w, shape3, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeCited(w: {
  type: 'url_citation'
  url_citation: { content?: string; end_index: number; start_index: number; title: string; url: string }
}): U.Part | undefined {
  return { type: 'text', text: '', citations: nodes([w], API, 'annotation', decodeAnnotation) }
}

function decodeAnnotation(w: {
  type: 'url_citation'
  url_citation: { content?: string; end_index: number; start_index: number; title: string; url: string }
}): U.Citation | undefined {
  if (read(w, 'type') === 'url_citation') {
    return compact<U.UrlCitation>({
      type: 'url',
      quote: w.url_citation?.content ?? undefined,
      url: w.url_citation?.url ?? '',
      title: w.url_citation?.title ?? undefined,
      start: w.url_citation?.start_index ?? undefined,
      end: w.url_citation?.end_index ?? undefined,
      native: complement(API, w, shape4, { url_citation: emptyObject(w.url_citation) }),
    })
  }
  return undefined
}

function decodeScored(w: wire.ChatTokenLogprob): U.Part | undefined {
  const textPart = decodeToken(w)
  if (textPart !== undefined) return { type: 'text', text: '', logprobs: [textPart].flat() }
  return undefined
}

function decodeToken(w: wire.ChatTokenLogprob): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    alternatives: some(records(w.top_logprobs, decodeAlternative)),
    native: complement(API, w, shape6),
  })
}

function decodeAlternative(w: { bytes: number[] | null; logprob: number; token: string }): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    native: complement(API, w, shape5),
  })
}

function decodeScoredRefusal(w: wire.ChatTokenLogprob): U.Part | undefined {
  const refusalPart = decodeToken(w)
  if (refusalPart !== undefined) return { type: 'refusal', text: '', logprobs: [refusalPart].flat() }
  return undefined
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
    native: complement(API, w, shape7, {
      server_tool_use_details: emptyObject(w.server_tool_use_details),
      prompt_tokens_details: emptyObject(w.prompt_tokens_details),
      completion_tokens_details: emptyObject(w.completion_tokens_details),
    }),
  })
}

function decodeEmbedding(w: { embedding: number[] | string; index?: number; object: 'embedding' }): number[] {
  return floats.decode(w.embedding) ?? []
}

function decodeEmbedUsage(w: {
  cost?: number
  cost_details?: wire.CostDetails
  is_byok?: boolean
  prompt_tokens: number
  prompt_tokens_details?: {
    audio_tokens?: number
    file_tokens?: number
    image_tokens?: number
    text_tokens?: number
    video_tokens?: number
  }
  total_tokens: number
}): U.Usage {
  return compact<U.Usage>({
    cost: w.cost ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape16),
  })
}

function decodeModelsResponseModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({
    name: w.name ?? undefined,
    contextWindow: w.context_length ?? undefined,
    maxOutputTokens: w.top_provider?.max_completion_tokens ?? undefined,
    id: w.id ?? '',
    createdAt: w.created ?? undefined,
    native: complement(API, w, shape18, { top_provider: emptyObject(w.top_provider) }),
  })
}

function decodeRanked(w: {
  document: { image?: string; text?: string }
  index: number
  relevance_score: number
}): U.RankedDocument {
  return compact<U.RankedDocument>({
    index: w.index ?? 0,
    score: w.relevance_score ?? 0,
    native: complement(API, w, shape20),
  })
}

function decodeImageOut(w: { b64_json: string; media_type?: string }): U.GeneratedImage {
  return compact<U.GeneratedImage>({
    mediaType: w.media_type ?? undefined,
    data: w.b64_json ?? undefined,
    native: complement(API, w, shape22),
  })
}

function decodeImageUsage(w: wire.ImageGenerationUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    hostedTools: filled({ webSearch: w.server_tool_use?.web_search_requests ?? undefined }),
    cacheReadTokens: w.prompt_tokens_details?.cached_tokens ?? undefined,
    cacheWriteTokens: w.prompt_tokens_details?.cache_write_tokens ?? undefined,
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
    cost: w.cost ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape23, {
      server_tool_use: emptyObject(w.server_tool_use),
      prompt_tokens_details: emptyObject(w.prompt_tokens_details),
      completion_tokens_details: emptyObject(w.completion_tokens_details),
    }),
  })
}

const shape0 = /* @__PURE__ */ fields('summary type')

const shape1 = /* @__PURE__ */ fields('text type')

const shape2 = /* @__PURE__ */ fields('', { image_url: /* @__PURE__ */ fields('url') })

const shape3 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape4 = /* @__PURE__ */ fields('type', {
  url_citation: /* @__PURE__ */ fields('content end_index start_index title url'),
})

const shape5 = /* @__PURE__ */ fields('bytes logprob token')

const shape6 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape7 = /* @__PURE__ */ fields('completion_tokens cost prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields(
    'accepted_prediction_tokens reasoning_tokens rejected_prediction_tokens',
  ),
  prompt_tokens_details: /* @__PURE__ */ fields('cache_write_tokens cached_tokens'),
  server_tool_use_details: /* @__PURE__ */ fields('web_search_requests'),
})

const shape8 = /* @__PURE__ */ fields('created id model object service_tier usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      logprobs: /* @__PURE__ */ fields('content refusal'),
      message: /* @__PURE__ */ fields('annotations content images reasoning_details refusal role tool_calls'),
    }),
  ),
})

const shape9 = /* @__PURE__ */ fields('index summary text type')

const shape10 = /* @__PURE__ */ fields('id index type', { function: /* @__PURE__ */ fields('arguments name') })

const shape11 = /* @__PURE__ */ fields('created id model object service_tier usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      delta: /* @__PURE__ */ fields('annotations content images reasoning_details refusal role tool_calls'),
      logprobs: /* @__PURE__ */ fields('content refusal'),
    }),
  ),
})

const shape12 = /* @__PURE__ */ fields('annotations content images reasoning_details refusal role tool_calls')

const shape13 = /* @__PURE__ */ fields('content refusal')

const shape14 = /* @__PURE__ */ fields('delta finish_reason index logprobs')

const shape15 = /* @__PURE__ */ fields('choices created id model object service_tier usage')

const shape16 = /* @__PURE__ */ fields('cost prompt_tokens total_tokens')

const shape17 = /* @__PURE__ */ fields('data model object usage')

const shape18 = /* @__PURE__ */ fields('context_length created id name', {
  top_provider: /* @__PURE__ */ fields('max_completion_tokens'),
})

const shape19 = /* @__PURE__ */ fields('data')

const shape20 = /* @__PURE__ */ fields('index relevance_score')

const shape21 = /* @__PURE__ */ fields('id model results', { usage: /* @__PURE__ */ fields('cost total_tokens') })

const shape22 = /* @__PURE__ */ fields('b64_json media_type')

const shape23 = /* @__PURE__ */ fields('completion_tokens cost prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields('reasoning_tokens'),
  prompt_tokens_details: /* @__PURE__ */ fields('cache_write_tokens cached_tokens'),
  server_tool_use: /* @__PURE__ */ fields('web_search_requests'),
})

const shape24 = /* @__PURE__ */ fields('created data usage')

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

const purposeEnum = /* @__PURE__ */ enumTable(
  {
    search_query: 'query',
    search_document: 'document',
    classification: 'classification',
    clustering: 'clustering',
    similarity: 'similarity',
  },
  {
    query: 'search_query',
    document: 'search_document',
    classification: 'classification',
    clustering: 'clustering',
    similarity: 'similarity',
  },
)
