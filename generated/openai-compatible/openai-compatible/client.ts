// Code generated from specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openai-compatible/openapi.yaml. DO NOT EDIT.
import { segment } from '../../../runtime/access/path-segment.ts'
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
import { foreign, unplaced, unsupported, unsupportedIn, untaken, withheld } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, hasMore, isMany, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { some, unlessEmpty } from '../../../runtime/adapter/optional.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { fileData, mediaUrl } from '../../../runtime/codecs/media.ts'
import { pixels } from '../../../runtime/codecs/numbers.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { floats } from '../../../runtime/codecs/vectors.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'openai-compatible'

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
export const openaiCompatibleChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to openai-compatible, its answers in. */
export const openaiCompatibleClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, strictTools: schemaStrict, output: schemaOpen, strictOutput: schemaStrict },
  chat,
  embed: {
    maxBatch: 2048,
    encode: (u, c) => ({ method: 'POST', path: '/embeddings', body: encodeEmbed(u, { ...c, request: u }) }),
    decode: decodeEmbed,
  },
  models: { encode: () => ({ method: 'GET', path: '/models' }), decode: decodeModels },
  model: { encode: u => ({ method: 'GET', path: `/models/${segment(u.model)}` }), decode: decodeModel },
  generateImage: {
    maxBatch: 10,
    encode: (u, c) => ({
      method: 'POST',
      path: '/images/generations',
      body: encodeGenerateImage(u, { ...c, request: u }),
    }),
    decode: decodeGenerateImage,
  },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.CreateChatCompletionRequest {
  foreign(u, c)
  unsupported(u, ['prediction', 'verbosity', 'cache', 'cacheKey'], c)
  unplaced(u.system, 'system', ['text'], ['systemMessage'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
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
  return withNative<wire.CreateChatCompletionRequest>(
    {
      top_k: u.topK,
      min_p: u.minP,
      repetition_penalty: u.repetitionPenalty,
      user: u.userId,
      model: u.model,
      messages: concat(
        mergeRuns(each(u.system, 'system', 'systemMessage', c, encodeSystemMessage), [
          { list: 'content', same: { role: 'developer' } },
          { list: 'content', same: { role: 'system' } },
        ]) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, [
          'content',
          'reasoning_content',
          'reasoning',
          'tool_calls',
          'function_call',
        ]),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      parallel_tool_calls: u.parallelToolCalls,
      response_format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      reasoning_effort: wordFor(
        effortEnum,
        u.reasoning?.effort,
        'reasoning.effort',
        c,
        peek(u.native?.[API], 'reasoning_effort'),
      ),
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
      stop: unlessEmpty(recode(oneOrMany, u.stop, peek(u.native?.[API], 'stop'))),
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

function decodeResponse(w: wire.CreateChatCompletionResponse): U.Response {
  return compact<U.Response>({
    id: w.id ?? undefined,
    createdAt: w.created ?? undefined,
    model: w.model ?? undefined,
    serviceTier: serviceTierEnum.decode(w.service_tier),
    content: annexed([
      ...(bare(at0(w.choices)?.message?.reasoning_content, decodeThought) ?? []),
      ...(bare(at0(w.choices)?.message?.reasoning, decodeAlsoThought) ?? []),
      ...(bare(at0(w.choices)?.message?.content, decodeTextOut) ?? []),
      ...(nodes(at0(w.choices)?.message?.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ...(nodes(oneNode(at0(w.choices)?.message?.function_call), API, 'legacyCall', decodeLegacyCall) ?? []),
      ...(nodes(at0(w.choices)?.message?.annotations, API, 'cited', decodeCited) ?? []),
      ...(nodes(at0(w.choices)?.logprobs?.content, API, 'scored', decodeScored) ?? []),
      ...(nodes(at0(w.choices)?.logprobs?.refusal, API, 'scoredRefusal', decodeScoredRefusal) ?? []),
    ]),
    rawFinishReason: rawText(at0(w.choices)?.finish_reason),
    finishReason: finishEnum.decode(at0(w.choices)?.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape6, {
      service_tier: serviceTierEnum.unlike(w.service_tier),
      choices: {
        '0': {
          message: {
            reasoning_content: at0(w.choices)?.message?.reasoning_content === '' ? '' : undefined,
            reasoning: at0(w.choices)?.message?.reasoning === '' ? '' : undefined,
            content: at0(w.choices)?.message?.content === '' ? '' : undefined,
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

function decodeEvent(w: wire.CreateChatCompletionStreamResponse, s: StreamSink): void {
  if (has(w, 'error')) {
    s.error(decodeError(w) ?? {})
    return
  }
  if (!s.started)
    s.start(compact({ id: w.id ?? undefined, createdAt: w.created ?? undefined, model: w.model ?? undefined }))
  const choice = at0(w.choices)

  const delta = choice?.delta
  if (delta != null) {
    if (delta.reasoning_content) {
      s.delta('reasoning', undefined, delta.reasoning_content ?? '')
    }
    if (delta.reasoning) {
      s.delta('reasoning', undefined, delta.reasoning ?? '')
    }
    if (delta.content) {
      s.delta('text', undefined, delta.content ?? '')
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
            native: complement(API, item, shape7),
          }),
          item.function?.arguments ?? '',
        )
      } else if (item.function?.arguments) {
        s.delta('tool-call', item.index, item.function?.arguments ?? '')
        s.native(item.index, extras(item, shape7))
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
    hasMore(w, shape12, s.told) ||
    isMany(w.choices) ||
    hasMore(w.choices?.[0], shape11) ||
    hasMore(w.choices?.[0]?.delta, shape9) ||
    hasMore(w.choices?.[0]?.logprobs, shape10)
  )
    s.unknown(leftover(w, shape8, s.told))
}

function encodeEmbed(u: U.EmbedRequest, c: Context): wire.CreateEmbeddingRequest {
  foreign(u, c)
  unsupported(u, ['purpose'], c)
  return withNative<wire.CreateEmbeddingRequest>(
    { model: u.model, input: textList.encode(u.input), dimensions: u.dimensions, user: u.userId },
    u.native?.[API],
  )
}

function decodeEmbed(w: wire.CreateEmbeddingResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    model: w.model ?? undefined,
    embeddings: records(inOrder(w.data, 'index'), decodeEmbedding),
    usage: decoded(decodeEmbedUsage, w.usage),
    native: complement(API, w, shape14),
  })
}

function decodeModels(w: wire.ListModelsResponse): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.data, decodeModelsResponseModel),
    native: complement(API, w, shape16),
  })
}

function decodeModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    createdAt: w.created ?? undefined,
    native: complement(API, w, shape15),
  })
}

function encodeGenerateImage(u: U.ImageRequest, c: Context): wire.CreateImageRequest {
  foreign(u, c)
  unsupported(u, ['aspectRatio', 'negativePrompt', 'seed'], c)
  return withNative<wire.CreateImageRequest>(
    {
      model: u.model,
      prompt: u.prompt,
      n: u.n,
      size: recode(pixels, u.size, peek(u.native?.[API], 'size')),
      quality: u.quality,
      background: u.background,
      output_format: u.outputFormat,
      output_compression: u.outputCompression,
      response_format: wordFor(deliveryEnum, u.delivery, 'delivery', c, peek(u.native?.[API], 'response_format')),
      user: u.userId,
    },
    u.native?.[API],
  )
}

function decodeGenerateImage(w: wire.ImagesResponse): U.ImageResponse {
  return compact<U.ImageResponse>({
    createdAt: w.created ?? undefined,
    images: records(w.data, decodeImageOut),
    outputFormat: w.output_format ?? undefined,
    usage: decoded(decodeImageUsage, w.usage),
    native: complement(API, w, shape19),
  })
}

function encodeSystemMessage(u: U.Part, c: Context): wire.ChatCompletionRequestMessage | undefined {
  switch (u.type) {
    case 'text': {
      if (
        peek(u.native?.[API], 'content') !== undefined &&
        (peek(u.native?.[API], 'role') === 'developer' ||
          (peek(u.native?.[API], 'role') === undefined && c.facts.developerRole === true))
      ) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.ChatCompletionRequestDeveloperMessage>(
          { role: 'developer', content: [{ type: 'text', text: u.text }] },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.ChatCompletionRequestSystemMessage>(
          { role: 'system', content: [{ type: 'text', text: u.text }] },
          u.native?.[API],
        )
      }
      if (
        peek(u.native?.[API], 'role') === 'developer' ||
        (peek(u.native?.[API], 'role') === undefined && c.facts.developerRole === true)
      ) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.ChatCompletionRequestDeveloperMessage>(
          { role: 'developer', content: plainText.encode(u.text) },
          u.native?.[API],
        )
      }
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatCompletionRequestSystemMessage>(
        { role: 'system', content: plainText.encode(u.text) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeMessage(
  u: U.Message,
  c: Context,
): wire.ChatCompletionRequestMessage | wire.ChatCompletionRequestMessage[] | undefined {
  const own = ownMessage<wire.ChatCompletionRequestMessage>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unplaced(u.content, 'content', ['text', 'image', 'audio', 'document', 'search-result'], ['part'], c)
      return withNative<wire.ChatCompletionRequestUserMessage>(
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
        ['reasoning', 'refusal', 'text', 'tool-call'],
        ['thought', 'alsoThought', 'assistantText', 'toolCall', 'legacyCall'],
        c,
      )
      return withNative<wire.ChatCompletionRequestAssistantMessage>(
        {
          reasoning_content: joined(each(u.content, 'content', 'thought', c, encodeThought)),
          reasoning: joined(each(u.content, 'content', 'alsoThought', c, encodeAlsoThought)),
          role: 'assistant',
          content: orText(
            some(each(u.content, 'content', 'assistantText', c, encodeAssistantText)),
            peek(u.native?.[API], 'content'),
          ),
          tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
          function_call: each(u.content, 'content', 'legacyCall', c, encodeLegacyCall)?.[0],
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
        return withNative<wire.ChatCompletionRequestDeveloperMessage>(
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
      return withNative<wire.ChatCompletionRequestSystemMessage>(
        {
          role: 'system',
          content: orText(
            each(u.content, 'content', 'text', c, encodeSystemText2),
            spelled(u.native?.[API], 'content'),
          ),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodePart(u: U.Part, c: Context): wire.ChatCompletionRequestUserMessageContentPart | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: u.text },
        u.native?.[API],
      )
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['fileId', 'cache'], c)
        return withNative<wire.ChatCompletionRequestMessageContentPartImage>(
          { type: 'image_url', image_url: { url: mediaUrl.encode(u), detail: u.detail } },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<wire.ChatCompletionRequestMessageContentPartImage>(
          { type: 'image_url', image_url: { url: u.url, detail: u.detail } },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'audio': {
      if (u.data !== undefined && audioFormatEnum.says(u.mediaType)) {
        unsupported(u, ['transcript', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ChatCompletionRequestMessageContentPartAudio>(
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
        return withNative<wire.ChatCompletionRequestMessageContentPartFile>(
          { type: 'file', file: { file_id: u.fileId, filename: u.filename } },
          u.native?.[API],
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['text', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.ChatCompletionRequestMessageContentPartFile>(
          { type: 'file', file: { filename: u.filename ?? 'document', file_data: fileData.encode(u) } },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: foundText.encode(u, c) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeThought(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'reasoning': {
      if (peek(u.native?.[API], 'field') === undefined) {
        unsupported(u, ['cache'], c)
        return u.text
      }
      return undefined
    }
    default:
      return undefined
  }
}

function encodeAlsoThought(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'reasoning': {
      if (peek(u.native?.[API], 'field') === 'reasoning') {
        unsupported(u, ['cache'], c)
        return u.text
      }
      return undefined
    }
    default:
      return undefined
  }
}

function encodeAssistantText(u: U.Part, c: Context): wire.ChatCompletionRequestAssistantMessageContentPart | undefined {
  switch (u.type) {
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: u.text },
        u.native?.[API],
      )
    }
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: u.text },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolCall(
  u: U.Part,
  c: Context,
): wire.ChatCompletionMessageToolCall | wire.ChatCompletionMessageCustomToolCall | undefined {
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

function encodeToolMessage(u: U.Part, c: Context): wire.ChatCompletionRequestMessage | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['text', 'search-result'], ['text'], c)
      return withNative<wire.ChatCompletionRequestToolMessage>(
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

function encodeText(u: U.Part, c: Context): wire.ChatCompletionRequestToolMessageContentPart | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: u.text },
        u.native?.[API],
      )
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: foundText.encode(u, c) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeSystemText(u: U.Part, c: Context): wire.ChatCompletionRequestMessageContentPartText | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: u.text },
        u.native?.[API],
      )
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: foundText.encode(u, c) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeSystemText2(u: U.Part, c: Context): wire.ChatCompletionRequestSystemMessageContentPart | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: u.text },
        u.native?.[API],
      )
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: foundText.encode(u, c) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.ChatCompletionTool | wire.CustomToolChatCompletions | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatCompletionTool>(
        {
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

function encodeToolChoice(u: U.ToolChoice, _c: Context): wire.ChatCompletionToolChoiceOption | undefined {
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
      return withNative<wire.ChatCompletionNamedToolChoice>(
        { type: 'function', function: { name: u.name } },
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
): wire.ResponseFormatText | wire.ResponseFormatJsonSchema | wire.ResponseFormatJsonObject | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<wire.ResponseFormatText>({ type: 'text' }, u.native?.[API])
    }
    case 'json': {
      if (u.schema !== undefined) {
        return withNative<wire.ResponseFormatJsonSchema>(
          {
            type: 'json_schema',
            json_schema: { name: u.name ?? 'response', description: u.description, schema: u.schema, strict: u.strict },
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['schema', 'name', 'description', 'strict'], c)
      return withNative<wire.ResponseFormatJsonObject>({ type: 'json_object' }, u.native?.[API])
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

function decodeAlsoThought(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w ?? '', native: { [API]: { field: 'reasoning' } } })
  }
  return undefined
}

function decodeTextOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodeToolCall(
  w: wire.ChatCompletionMessageToolCall | wire.ChatCompletionMessageCustomToolCall,
): U.Part | undefined {
  if (is(w, 'type', 'function')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape0, { function: emptyObject(w.function) }),
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
      native: complement(API, w, shape1),
    })
  }
  return undefined
}

function decodeCited(w: {
  type: 'url_citation'
  url_citation: { end_index: number; start_index: number; title: string; url: string }
}): U.Part | undefined {
  return { type: 'text', text: '', citations: nodes([w], API, 'annotation', decodeAnnotation) }
}

function decodeAnnotation(w: {
  type: 'url_citation'
  url_citation: { end_index: number; start_index: number; title: string; url: string }
}): U.Citation | undefined {
  if (read(w, 'type') === 'url_citation') {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.url_citation?.url ?? '',
      title: w.url_citation?.title ?? undefined,
      start: w.url_citation?.start_index ?? undefined,
      end: w.url_citation?.end_index ?? undefined,
      native: complement(API, w, shape2, { url_citation: emptyObject(w.url_citation) }),
    })
  }
  return undefined
}

function decodeScored(w: wire.ChatCompletionTokenLogprob): U.Part | undefined {
  const textPart = decodeToken(w)
  if (textPart !== undefined) return { type: 'text', text: '', logprobs: [textPart].flat() }
  return undefined
}

function decodeToken(w: wire.ChatCompletionTokenLogprob): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    alternatives: some(records(w.top_logprobs, decodeAlternative)),
    native: complement(API, w, shape4),
  })
}

function decodeAlternative(w: { bytes: number[] | null; logprob: number; token: string }): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    native: complement(API, w, shape3),
  })
}

function decodeScoredRefusal(w: wire.ChatCompletionTokenLogprob): U.Part | undefined {
  const refusalPart = decodeToken(w)
  if (refusalPart !== undefined) return { type: 'refusal', text: '', logprobs: [refusalPart].flat() }
  return undefined
}

function decodeUsage(w: wire.CompletionUsage): U.Usage {
  return compact<U.Usage>({
    reasoningTokens: w.reasoning_tokens ?? w.completion_tokens_details?.reasoning_tokens ?? undefined,
    cacheReadTokens: w.cached_tokens ?? w.prompt_tokens_details?.cached_tokens ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    cacheWriteTokens: w.prompt_tokens_details?.cache_write_tokens ?? undefined,
    acceptedPredictionTokens: w.completion_tokens_details?.accepted_prediction_tokens ?? undefined,
    rejectedPredictionTokens: w.completion_tokens_details?.rejected_prediction_tokens ?? undefined,
    native: complement(API, w, shape5, {
      prompt_tokens_details: emptyObject(w.prompt_tokens_details),
      completion_tokens_details: emptyObject(w.completion_tokens_details),
    }),
  })
}

function decodeEmbedding(w: wire.Embedding): number[] {
  return floats.decode(w.embedding) ?? []
}

function decodeEmbedUsage(w: { prompt_tokens: number; total_tokens: number }): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.prompt_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape13),
  })
}

function decodeModelsResponseModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    createdAt: w.created ?? undefined,
    native: complement(API, w, shape15),
  })
}

function decodeImageOut(w: wire.Image): U.GeneratedImage {
  return compact<U.GeneratedImage>({
    data: w.b64_json ?? undefined,
    url: w.url ?? undefined,
    revisedPrompt: w.revised_prompt ?? undefined,
    native: complement(API, w, shape17),
  })
}

function decodeImageUsage(w: wire.ImageGenUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.input_tokens ?? undefined,
    outputTokens: w.output_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape18),
  })
}

const shape0 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape1 = /* @__PURE__ */ fields('arguments name')

const shape2 = /* @__PURE__ */ fields('type', {
  url_citation: /* @__PURE__ */ fields('end_index start_index title url'),
})

const shape3 = /* @__PURE__ */ fields('bytes logprob token')

const shape4 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape5 = /* @__PURE__ */ fields('cached_tokens completion_tokens prompt_tokens reasoning_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields(
    'accepted_prediction_tokens reasoning_tokens rejected_prediction_tokens',
  ),
  prompt_tokens_details: /* @__PURE__ */ fields('cache_write_tokens cached_tokens'),
})

const shape6 = /* @__PURE__ */ fields('created id model object service_tier usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      logprobs: /* @__PURE__ */ fields('content refusal'),
      message: /* @__PURE__ */ fields('annotations content function_call reasoning reasoning_content role tool_calls'),
    }),
  ),
})

const shape7 = /* @__PURE__ */ fields('id index type', { function: /* @__PURE__ */ fields('arguments name') })

const shape8 = /* @__PURE__ */ fields('created id model object service_tier usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      delta: /* @__PURE__ */ fields('annotations content reasoning reasoning_content role tool_calls'),
      logprobs: /* @__PURE__ */ fields('content refusal'),
    }),
  ),
})

const shape9 = /* @__PURE__ */ fields('annotations content reasoning reasoning_content role tool_calls')

const shape10 = /* @__PURE__ */ fields('content refusal')

const shape11 = /* @__PURE__ */ fields('delta finish_reason index logprobs')

const shape12 = /* @__PURE__ */ fields('choices created id model object service_tier usage')

const shape13 = /* @__PURE__ */ fields('prompt_tokens total_tokens')

const shape14 = /* @__PURE__ */ fields('data model object usage')

const shape15 = /* @__PURE__ */ fields('created id object')

const shape16 = /* @__PURE__ */ fields('data object')

const shape17 = /* @__PURE__ */ fields('b64_json revised_prompt url')

const shape18 = /* @__PURE__ */ fields('input_tokens output_tokens total_tokens')

const shape19 = /* @__PURE__ */ fields('created data output_format usage')

const audioFormatEnum = /* @__PURE__ */ enumTable(
  { wav: 'audio/wav', mp3: 'audio/mpeg' },
  { 'audio/wav': 'wav', 'audio/mpeg': 'mp3', 'audio/x-wav': 'wav', 'audio/wave': 'wav', 'audio/mp3': 'mp3' },
)

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
  { none: 'none', minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { auto: 'auto', default: 'standard', flex: 'flex', priority: 'priority', scale: 'scale', fast: 'fast' },
  { auto: 'auto', standard: 'default', flex: 'flex', priority: 'priority', scale: 'scale', fast: 'fast' },
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

const deliveryEnum = /* @__PURE__ */ enumTable({ b64_json: 'data', url: 'url' }, { data: 'b64_json', url: 'url' })
