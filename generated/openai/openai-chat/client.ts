// Code generated from specs/openai/openai-chat.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
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
  both,
  decoded,
  emptyList,
  emptyObject,
  extras,
  inOrder,
  oneNode,
  rawText,
  records,
} from '../../../runtime/adapter/decoding.ts'
import { mergeRuns, query, recode, uncoded } from '../../../runtime/adapter/encoding.ts'
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
import { filled, some, unlessEmpty } from '../../../runtime/adapter/optional.ts'
import { callArguments, callText } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { verbatim } from '../../../runtime/codecs/json-values.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { fileData, mediaUrl } from '../../../runtime/codecs/media.ts'
import { pixels } from '../../../runtime/codecs/numbers.ts'
import { categories, findings, moderatedEach } from '../../../runtime/codecs/safety-findings.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { either, present } from '../../../runtime/codecs/switches.ts'
import { plainText, predicted } from '../../../runtime/codecs/texts.ts'
import { floats } from '../../../runtime/codecs/vectors.ts'
import { inBytes } from '../../../runtime/http/in-bytes.ts'
import { bracketed } from '../../../runtime/http/multipart.ts'
import { tellSafety } from '../../../runtime/stream/safety.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'openai-chat'

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
export const openaiChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to openai-chat, its answers in. */
export const openaiChatClient: ClientApi = {
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
  moderate: {
    encode: (u, c) => ({ method: 'POST', path: '/moderations', body: encodeModerate(u, { ...c, request: u }) }),
    decode: decodeModerate,
  },
  generateImage: {
    maxBatch: 10,
    encode: (u, c) => ({
      method: 'POST',
      path: '/images/generations',
      body: encodeGenerateImage(u, { ...c, request: u }),
    }),
    decode: decodeGenerateImage,
  },
  speech: {
    encode: (u, c) => ({ method: 'POST', path: '/audio/speech', body: encodeSpeech(u, { ...c, request: u }) }),
    decode: inBytes,
  },
  transcribe: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/audio/transcriptions',
      body: encodeTranscribe(u, { ...c, request: u }),
      write: bracketed,
    }),
    decode: decodeTranscribe,
  },
  uploadFile: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/files',
      body: encodeUploadFile(u, { ...c, request: u }),
      write: bracketed,
    }),
    decode: decodeUploadFile,
  },
  files: {
    encode: u => ({ method: 'GET', path: `/files${query({ after: u.pageToken, purpose: u.purpose })}` }),
    decode: decodeFiles,
  },
  fileInfo: { encode: u => ({ method: 'GET', path: `/files/${segment(u.id)}` }), decode: decodeFileInfo },
  deleteFile: { encode: u => ({ method: 'DELETE', path: `/files/${segment(u.id)}` }), decode: decodeDeleteFile },
  fileContent: { encode: u => ({ method: 'GET', path: `/files/${segment(u.id)}/content` }), decode: inBytes },
  createBatch: {
    encode: (u, c) => ({ method: 'POST', path: '/batches', body: encodeCreateBatch(u, { ...c, request: u }) }),
    decode: decodeCreateBatch,
  },
  batches: {
    encode: u => ({ method: 'GET', path: `/batches${query({ after: u.pageToken })}` }),
    decode: decodeBatches,
  },
  batchInfo: { encode: u => ({ method: 'GET', path: `/batches/${segment(u.id)}` }), decode: decodeBatchInfo },
  cancelBatch: {
    encode: u => ({ method: 'POST', path: `/batches/${segment(u.id)}/cancel` }),
    decode: decodeCancelBatch,
  },
  batchLine: {
    encode: (u, c) => ({ method: 'POST', path: '/batches', body: encodeBatchLine(u, { ...c, request: u }) }),
    decode: decodeBatchLine,
  },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.CreateChatCompletionRequest {
  foreign(u, c)
  unsupported(u, ['topK', 'minP', 'repetitionPenalty'], c)
  unplaced(u.system, 'system', ['text'], ['systemMessage'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function', 'custom'], ['tool'], c)
  withheld(
    u.reasoning?.effort,
    peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.reasoning === true,
    'reasoning.effort',
    c,
  )
  withheld(
    u.maxOutputTokens,
    peek(u.native?.[API], 'max_completion_tokens') !== undefined ||
      (c.facts.reasoning === true && peek(u.native?.[API], 'max_tokens') === undefined) ||
      peek(u.native?.[API], 'max_tokens') !== undefined ||
      (c.facts.reasoning !== true && peek(u.native?.[API], 'max_completion_tokens') === undefined),
    'maxOutputTokens',
    c,
  )
  withheld(
    u.temperature,
    peek(u.native?.[API], 'temperature') !== undefined || c.facts.reasoning !== true,
    'temperature',
    c,
  )
  withheld(u.topP, peek(u.native?.[API], 'top_p') !== undefined || c.facts.reasoning !== true, 'topP', c)
  withheld(
    u.presencePenalty,
    peek(u.native?.[API], 'presence_penalty') !== undefined || c.facts.reasoning !== true,
    'presencePenalty',
    c,
  )
  withheld(
    u.frequencyPenalty,
    peek(u.native?.[API], 'frequency_penalty') !== undefined || c.facts.reasoning !== true,
    'frequencyPenalty',
    c,
  )
  withheld(
    u.cache,
    peek(u.native?.[API], 'prompt_cache_options') !== undefined || c.facts.cacheBreakpoints === true,
    'cache',
    c,
  )
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens', 'includeText'], c)
  return withNative<wire.CreateChatCompletionRequest>(
    {
      model: u.model,
      messages: concat(
        mergeRuns(each(u.system, 'system', 'systemMessage', c, encodeSystemMessage), [
          { list: 'content', same: { role: 'developer' } },
          { list: 'content', same: { role: 'system' } },
        ]) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, [
          'content',
          'refusal',
          'tool_calls',
          'function_call',
        ]),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      parallel_tool_calls: u.parallelToolCalls,
      response_format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      reasoning_effort:
        peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.reasoning === true
          ? wordFor(effortEnum, u.reasoning?.effort, 'reasoning.effort', c, peek(u.native?.[API], 'reasoning_effort'))
          : undefined,
      max_completion_tokens:
        peek(u.native?.[API], 'max_completion_tokens') !== undefined ||
        (c.facts.reasoning === true && peek(u.native?.[API], 'max_tokens') === undefined)
          ? u.maxOutputTokens
          : undefined,
      max_tokens:
        peek(u.native?.[API], 'max_tokens') !== undefined ||
        (c.facts.reasoning !== true && peek(u.native?.[API], 'max_completion_tokens') === undefined)
          ? u.maxOutputTokens
          : undefined,
      temperature:
        peek(u.native?.[API], 'temperature') !== undefined || c.facts.reasoning !== true ? u.temperature : undefined,
      top_p: peek(u.native?.[API], 'top_p') !== undefined || c.facts.reasoning !== true ? u.topP : undefined,
      stop: unlessEmpty(recode(oneOrMany, u.stop, peek(u.native?.[API], 'stop'))),
      seed: u.seed,
      presence_penalty:
        peek(u.native?.[API], 'presence_penalty') !== undefined || c.facts.reasoning !== true
          ? u.presencePenalty
          : undefined,
      frequency_penalty:
        peek(u.native?.[API], 'frequency_penalty') !== undefined || c.facts.reasoning !== true
          ? u.frequencyPenalty
          : undefined,
      top_logprobs: u.logprobs,
      logprobs: recode(present, u.logprobs, peek(u.native?.[API], 'logprobs')),
      prediction: recode(predicted, u.prediction, peek(u.native?.[API], 'prediction')),
      verbosity: wordFor(verbosityEnum, u.verbosity, 'verbosity', c, peek(u.native?.[API], 'verbosity')),
      safety_identifier: u.userId,
      prompt_cache_key: u.cacheKey,
      prompt_cache_options:
        peek(u.native?.[API], 'prompt_cache_options') !== undefined || c.facts.cacheBreakpoints === true
          ? record(u.cache, 'cache', c, encodePromptCache)
          : undefined,
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
    safety: both(
      moderatedEach.decode(w.moderation),
      filled({
        prompt: decoded(findings.decode, w.prompt_filter_results?.[0]?.content_filter_results, 'openai-chat'),
        answer: decoded(findings.decode, at0(w.choices)?.content_filter_results, 'openai-chat'),
      }),
    ),
    content: annexed([
      ...(bare(at0(w.choices)?.message?.content, decodeTextOut) ?? []),
      ...(bare(at0(w.choices)?.message?.refusal, decodeRefusalOut) ?? []),
      ...(nodes(at0(w.choices)?.message?.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ...(nodes(oneNode(at0(w.choices)?.message?.function_call), API, 'legacyCall', decodeLegacyCall) ?? []),
      ...(nodes(at0(w.choices)?.message?.annotations, API, 'cited', decodeCited) ?? []),
      ...(nodes(at0(w.choices)?.logprobs?.content, API, 'scored', decodeScored) ?? []),
      ...(nodes(at0(w.choices)?.logprobs?.refusal, API, 'scoredRefusal', decodeScoredRefusal) ?? []),
    ]),
    rawFinishReason: rawText(at0(w.choices)?.finish_reason),
    finishReason: finishEnum.decode(at0(w.choices)?.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape7, {
      service_tier: serviceTierEnum.unlike(w.service_tier),
      choices: {
        '0': {
          message: {
            content: at0(w.choices)?.message?.content === '' ? '' : undefined,
            refusal: at0(w.choices)?.message?.refusal === '' ? '' : undefined,
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
  const prompt_filter_result = at0(w.prompt_filter_results)
  const choice = at0(w.choices)

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
            native: complement(API, item, shape8),
          }),
          item.function?.arguments ?? '',
        )
      } else if (item.function?.arguments) {
        s.delta('tool-call', item.index, item.function?.arguments ?? '')
        s.native(item.index, extras(item, shape8))
      }
    }
  if (
    w.moderation != null ||
    prompt_filter_result?.content_filter_results != null ||
    choice?.content_filter_results != null
  )
    tellSafety(
      s,
      both(
        moderatedEach.decode(w.moderation),
        filled({
          prompt: decoded(findings.decode, prompt_filter_result?.content_filter_results, 'openai-chat'),
          answer: decoded(findings.decode, choice?.content_filter_results, 'openai-chat'),
        }),
      ),
    )

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
    hasMore(w, shape14, s.told) ||
    isMany(w.choices) ||
    hasMore(w.choices?.[0], shape12) ||
    hasMore(w.choices?.[0]?.delta, shape10) ||
    hasMore(w.choices?.[0]?.logprobs, shape11) ||
    isMany(w.prompt_filter_results) ||
    hasMore(w.prompt_filter_results?.[0], shape13)
  )
    s.unknown(leftover(w, shape9, s.told))
}

function encodeEmbed(u: U.EmbedRequest, c: Context): wire.CreateEmbeddingRequest {
  foreign(u, c)
  unsupported(u, ['purpose'], c)
  return withNative<wire.CreateEmbeddingRequest>(
    {
      model: u.model,
      input: textList.encode(u.input),
      dimensions: u.dimensions,
      encoding_format: recode(either, u.packed, peek(u.native?.[API], 'encoding_format'), 'base64,float') ?? 'base64',
      user: u.userId,
    },
    u.native?.[API],
  )
}

function decodeEmbed(w: wire.CreateEmbeddingResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    model: w.model ?? undefined,
    embeddings: records(inOrder(w.data, 'index'), decodeEmbedding),
    usage: decoded(decodeEmbedUsage, w.usage),
    native: complement(API, w, shape16),
  })
}

function decodeModels(w: wire.ListModelsResponse): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.data, decodeModelsResponseModel),
    native: complement(API, w, shape18),
  })
}

function decodeModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    createdAt: w.created ?? undefined,
    native: complement(API, w, shape17),
  })
}

function encodeModerate(u: U.ModerateRequest, c: Context): wire.CreateModerationRequest {
  foreign(u, c)
  return withNative<wire.CreateModerationRequest>({ model: u.model, input: u.input }, u.native?.[API])
}

function decodeModerate(w: wire.CreateModerationResponse): U.ModerateResponse {
  return compact<U.ModerateResponse>({
    id: w.id ?? undefined,
    model: w.model ?? undefined,
    results: records(w.results, decodeModeration),
    native: complement(API, w, shape20),
  })
}

function encodeGenerateImage(u: U.ImageRequest, c: Context): wire.CreateImageRequest {
  foreign(u, c)
  unsupported(u, ['aspectRatio', 'negativePrompt', 'seed'], c)
  withheld(
    u.delivery,
    peek(u.native?.[API], 'response_format') !== undefined || c.facts.imageData !== true,
    'delivery',
    c,
  )
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
      response_format:
        peek(u.native?.[API], 'response_format') !== undefined || c.facts.imageData !== true
          ? wordFor(deliveryEnum, u.delivery, 'delivery', c, peek(u.native?.[API], 'response_format'))
          : undefined,
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
    native: complement(API, w, shape23),
  })
}

function encodeSpeech(u: U.SpeechRequest, c: Context): wire.CreateSpeechRequest {
  foreign(u, c)
  return withNative<wire.CreateSpeechRequest>(
    {
      model: u.model,
      input: u.input,
      voice: plainText.encode(u.voice),
      response_format: u.format,
      speed: u.speed,
      instructions: u.instructions,
    },
    u.native?.[API],
  )
}

function encodeTranscribe(u: U.TranscribeRequest, c: Context): wire.CreateTranscriptionRequest {
  foreign(u, c)
  unsupported(u, ['diarize'], c)
  return withNative<wire.CreateTranscriptionRequest>(
    {
      file: u.audio,
      model: u.model,
      language: u.language,
      prompt: u.prompt,
      temperature: u.temperature,
      response_format: wordFor(transcriptFormEnum, u.detail, 'detail', c, peek(u.native?.[API], 'response_format')),
      timestamp_granularities: u.timestamps,
    },
    u.native?.[API],
  )
}

function decodeTranscribe(w: wire.CreateTranscriptionResponseVerboseJson): U.TranscribeResponse {
  return compact<U.TranscribeResponse>({
    text: w.text ?? '',
    language: w.language ?? undefined,
    duration: w.duration ?? undefined,
    segments: w.segments == null ? undefined : records(w.segments, decodeTimedText),
    words: w.words == null ? undefined : records(w.words, decodeTimedWord),
    usage: decoded(decodeTranscriptUsage, w.usage),
    native: complement(API, w, shape26),
  })
}

function encodeUploadFile(u: U.UploadRequest, c: Context): wire.CreateFileRequest {
  foreign(u, c)
  return withNative<wire.CreateFileRequest>(
    {
      file: u.file,
      purpose: u.purpose ?? 'user_data',
      expires_after: implied(
        u.native?.[API],
        'expires_after',
        u.expiresAfter !== undefined ? { anchor: 'created_at', seconds: u.expiresAfter } : undefined,
      ),
    },
    u.native?.[API],
  )
}

function decodeUploadFile(w: wire.OpenAIFile): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeFiles(w: wire.ListFilesResponse): U.FilePage {
  return compact<U.FilePage>({
    files: records(w.data, decodeFile),
    hasMore: w.has_more ?? undefined,
    nextPage: w.last_id ?? undefined,
    native: complement(API, w, shape28),
  })
}

function decodeFileInfo(w: wire.OpenAIFile): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeDeleteFile(w: wire.DeleteFileResponse): U.FileDeletion {
  return compact<U.FileDeletion>({
    id: w.id ?? undefined,
    deleted: w.deleted ?? undefined,
    native: complement(API, w, shape29),
  })
}

function encodeCreateBatch(u: U.BatchSubmission, c: Context): wire.CreateBatchRequest {
  foreign(u, c)
  return withNative<wire.CreateBatchRequest>(
    { input_file_id: u.inputFile, endpoint: '/v1/chat/completions', completion_window: '24h', metadata: u.metadata },
    u.native?.[API],
  )
}

function decodeCreateBatch(w: wire.Batch): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeBatches(w: wire.ListBatchesResponse): U.BatchPage {
  return compact<U.BatchPage>({
    batches: records(w.data, decodeBatch),
    hasMore: w.has_more ?? undefined,
    nextPage: w.last_id ?? undefined,
    native: complement(API, w, shape28),
  })
}

function decodeBatchInfo(w: wire.Batch): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeCancelBatch(w: wire.Batch): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function encodeBatchLine(u: U.BatchItem, c: Context): wire.BatchRequestInput {
  foreign(u, c)
  return withNative<wire.BatchRequestInput>(
    { custom_id: u.id, method: 'POST', url: '/v1/chat/completions', body: verbatim.encode(u.body) },
    u.native?.[API],
  )
}

function decodeBatchLine(w: wire.BatchRequestOutput): U.BatchLine {
  return compact<U.BatchLine>({
    id: w.custom_id ?? '',
    status: w.response?.status_code ?? undefined,
    body: decoded(verbatim.decode, w.response?.body),
    error: decoded(verbatim.decode, w.error),
    native: complement(API, w, shape33, {
      response: emptyObject(w.response) ?? { body: uncoded(verbatim, w.response?.body) },
      error: uncoded(verbatim, w.error),
    }),
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
        unsupported(u, ['citations'], c)
        return withNative<wire.ChatCompletionRequestDeveloperMessage>(
          {
            role: 'developer',
            content: [
              { type: 'text', text: u.text, prompt_cache_breakpoint: record(u.cache, 'cache', c, encodeBreakpoint) },
            ],
          },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['citations'], c)
        return withNative<wire.ChatCompletionRequestSystemMessage>(
          {
            role: 'system',
            content: [
              { type: 'text', text: u.text, prompt_cache_breakpoint: record(u.cache, 'cache', c, encodeBreakpoint) },
            ],
          },
          u.native?.[API],
        )
      }
      if (
        u.cache !== undefined &&
        (peek(u.native?.[API], 'role') === 'developer' ||
          (peek(u.native?.[API], 'role') === undefined && c.facts.cacheBreakpoints === true))
      ) {
        unsupported(u, ['citations'], c)
        return withNative<wire.ChatCompletionRequestDeveloperMessage>(
          {
            role: 'developer',
            content: [
              { type: 'text', text: u.text, prompt_cache_breakpoint: record(u.cache, 'cache', c, encodeBreakpoint) },
            ],
          },
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

function encodeBreakpoint(u: U.CacheHint, c: Context): wire.PromptCacheBreakpointParam {
  unsupported(u, ['ttl'], c)
  return withNative<wire.PromptCacheBreakpointParam>({ mode: 'explicit' }, u.native?.[API])
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
        ['text', 'refusal', 'tool-call'],
        ['assistantText', 'refusalOut', 'toolCall', 'legacyCall'],
        c,
      )
      return withNative<wire.ChatCompletionRequestAssistantMessage>(
        {
          role: 'assistant',
          content: orText(
            some(each(u.content, 'content', 'assistantText', c, encodeAssistantText)),
            peek(u.native?.[API], 'content'),
          ),
          refusal: joined(each(u.content, 'content', 'refusalOut', c, encodeRefusalOut)),
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
      unsupported(u, ['citations'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        {
          type: 'text',
          text: u.text,
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeBreakpoint)
              : undefined,
        },
        u.native?.[API],
      )
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['fileId'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.ChatCompletionRequestMessageContentPartImage>(
          {
            type: 'image_url',
            image_url: { url: mediaUrl.encode(u), detail: u.detail },
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['mediaType', 'data', 'fileId'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.ChatCompletionRequestMessageContentPartImage>(
          {
            type: 'image_url',
            image_url: { url: u.url, detail: u.detail },
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'audio': {
      if (u.data !== undefined && audioFormatEnum.says(u.mediaType)) {
        unsupported(u, ['transcript', 'url', 'fileId'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
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
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'audio')
    }
    case 'document': {
      if (u.fileId !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'url'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.ChatCompletionRequestMessageContentPartFile>(
          {
            type: 'file',
            file: { file_id: u.fileId, filename: u.filename },
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['text', 'fileId'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.ChatCompletionRequestMessageContentPartFile>(
          {
            type: 'file',
            file: { filename: u.filename ?? 'document', file_data: fileData.encode(u) },
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      if (u.cite) unsupported(u, ['cite'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        {
          type: 'text',
          text: foundText.encode(u, c),
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeBreakpoint)
              : undefined,
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeAssistantText(u: U.Part, c: Context): wire.ChatCompletionRequestAssistantMessageContentPart | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        { type: 'text', text: u.text },
        u.native?.[API],
      )
    }
    case 'refusal': {
      if (peek(u.native?.[API], 'type') === 'refusal') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ChatCompletionRequestMessageContentPartRefusal>(
          { type: 'refusal', refusal: u.text },
          u.native?.[API],
        )
      }
      return undefined
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
      return undefined
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
      if (u.kind === 'custom') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ChatCompletionMessageCustomToolCall>(
          { id: u.id, type: 'custom', custom: { name: u.name, input: callText.encode(u) } },
          u.native?.[API],
        )
      }
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
      unsupported(u, ['citations'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        {
          type: 'text',
          text: u.text,
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeBreakpoint)
              : undefined,
        },
        u.native?.[API],
      )
    }
    case 'search-result': {
      if (u.cite) unsupported(u, ['cite'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        {
          type: 'text',
          text: foundText.encode(u, c),
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeBreakpoint)
              : undefined,
        },
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
      unsupported(u, ['citations'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        {
          type: 'text',
          text: u.text,
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeBreakpoint)
              : undefined,
        },
        u.native?.[API],
      )
    }
    case 'search-result': {
      if (u.cite) unsupported(u, ['cite'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        {
          type: 'text',
          text: foundText.encode(u, c),
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeBreakpoint)
              : undefined,
        },
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
      unsupported(u, ['citations'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        {
          type: 'text',
          text: u.text,
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeBreakpoint)
              : undefined,
        },
        u.native?.[API],
      )
    }
    case 'search-result': {
      if (u.cite) unsupported(u, ['cite'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.ChatCompletionRequestMessageContentPartText>(
        {
          type: 'text',
          text: foundText.encode(u, c),
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeBreakpoint)
              : undefined,
        },
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
    case 'custom': {
      return withNative<wire.CustomToolChatCompletions>(
        { type: 'custom', custom: { name: u.name, description: u.description } },
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

function encodePromptCache(u: U.PromptCache, c: Context): wire.PromptCacheOptionsParam {
  return withNative<wire.PromptCacheOptionsParam>(
    {
      mode: wordFor(cacheModeEnum, u.only, 'only', c, peek(u.native?.[API], 'mode')),
      ttl: wordFor(cacheTimeEnum, u.ttl, 'ttl', c, peek(u.native?.[API], 'ttl')),
    },
    u.native?.[API],
  )
}

function decodeTextOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodeRefusalOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.RefusalPart>({ type: 'refusal', text: w ?? '' })
  }
  return undefined
}

function decodeToolCall(
  w: wire.ChatCompletionMessageToolCall | wire.ChatCompletionMessageCustomToolCall,
): U.Part | undefined {
  if (is(w, 'type', 'custom')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'custom',
      id: w.id ?? '',
      name: w.custom?.name ?? '',
      ...callText.decode(w.custom?.input),
      native: complement(API, w, shape0, { custom: emptyObject(w.custom) }),
    })
  }
  if (is(w, 'type', 'function')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape1, { function: emptyObject(w.function) }),
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
      native: complement(API, w, shape2),
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
      native: complement(API, w, shape3, { url_citation: emptyObject(w.url_citation) }),
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
    native: complement(API, w, shape5),
  })
}

function decodeAlternative(w: { bytes: number[] | null; logprob: number; token: string }): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    native: complement(API, w, shape4),
  })
}

function decodeScoredRefusal(w: wire.ChatCompletionTokenLogprob): U.Part | undefined {
  const refusalPart = decodeToken(w)
  if (refusalPart !== undefined) return { type: 'refusal', text: '', logprobs: [refusalPart].flat() }
  return undefined
}

function decodeUsage(w: wire.CompletionUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    cacheReadTokens: w.prompt_tokens_details?.cached_tokens ?? undefined,
    cacheWriteTokens: w.prompt_tokens_details?.cache_write_tokens ?? undefined,
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
    acceptedPredictionTokens: w.completion_tokens_details?.accepted_prediction_tokens ?? undefined,
    rejectedPredictionTokens: w.completion_tokens_details?.rejected_prediction_tokens ?? undefined,
    native: complement(API, w, shape6, {
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
    native: complement(API, w, shape15),
  })
}

function decodeModelsResponseModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    createdAt: w.created ?? undefined,
    native: complement(API, w, shape17),
  })
}

function decodeModeration(w: {
  categories: {
    harassment: boolean
    'harassment/threatening': boolean
    hate: boolean
    'hate/threatening': boolean
    illicit: boolean | null
    'illicit/violent': boolean | null
    'self-harm': boolean
    'self-harm/instructions': boolean
    'self-harm/intent': boolean
    sexual: boolean
    'sexual/minors': boolean
    violence: boolean
    'violence/graphic': boolean
  }
  category_applied_input_types: {
    harassment: 'text'[]
    'harassment/threatening': 'text'[]
    hate: 'text'[]
    'hate/threatening': 'text'[]
    illicit: 'text'[]
    'illicit/violent': 'text'[]
    'self-harm': ('image' | 'text' | (string & {}))[]
    'self-harm/instructions': ('image' | 'text' | (string & {}))[]
    'self-harm/intent': ('image' | 'text' | (string & {}))[]
    sexual: ('image' | 'text' | (string & {}))[]
    'sexual/minors': 'text'[]
    violence: ('image' | 'text' | (string & {}))[]
    'violence/graphic': ('image' | 'text' | (string & {}))[]
  }
  category_scores: {
    harassment: number
    'harassment/threatening': number
    hate: number
    'hate/threatening': number
    illicit: number
    'illicit/violent': number
    'self-harm': number
    'self-harm/instructions': number
    'self-harm/intent': number
    sexual: number
    'sexual/minors': number
    violence: number
    'violence/graphic': number
  }
  flagged: boolean
}): U.Moderation {
  return compact<U.Moderation>({
    flagged: w.flagged ?? undefined,
    categories: decoded(categories.decode, w.categories),
    scores: decoded(categories.decode, w.category_scores),
    native: complement(API, w, shape19, {
      categories: uncoded(categories, w.categories),
      category_scores: uncoded(categories, w.category_scores),
    }),
  })
}

function decodeImageOut(w: wire.Image): U.GeneratedImage {
  return compact<U.GeneratedImage>({
    data: w.b64_json ?? undefined,
    url: w.url ?? undefined,
    revisedPrompt: w.revised_prompt ?? undefined,
    native: complement(API, w, shape21),
  })
}

function decodeImageUsage(w: wire.ImageGenUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.input_tokens ?? undefined,
    outputTokens: w.output_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape22),
  })
}

function decodeTimedText(w: wire.TranscriptionSegment): U.TimedText {
  return compact<U.TimedText>({
    start: w.start ?? 0,
    end: w.end ?? 0,
    text: w.text ?? '',
    speaker: w.speaker ?? undefined,
    native: complement(API, w, shape24),
  })
}

function decodeTimedWord(w: wire.TranscriptionWord): U.TimedText {
  return compact<U.TimedText>({
    text: w.word ?? '',
    start: w.start ?? 0,
    end: w.end ?? 0,
    native: complement(API, w, shape25),
  })
}

function decodeTranscriptUsage(w: wire.TranscriptTextUsageTokens | wire.TranscriptTextUsageDuration): U.Usage {
  if (has(w, 'input_tokens')) {
    return compact<U.Usage>({
      inputTokens: w.input_tokens ?? undefined,
      outputTokens: w.output_tokens ?? undefined,
      totalTokens: w.total_tokens ?? undefined,
      native: complement(API, w, shape22),
    })
  }
  return { native: { [API]: w } }
}

function decodeFile(w: wire.OpenAIFile): U.FileInfo {
  return compact<U.FileInfo>({
    id: w.id ?? '',
    bytes: w.bytes ?? undefined,
    createdAt: w.created_at ?? undefined,
    expiresAt: w.expires_at ?? undefined,
    name: w.filename ?? undefined,
    purpose: w.purpose ?? undefined,
    native: complement(API, w, shape27),
  })
}

function decodeBatch(w: wire.Batch): U.BatchInfo {
  return compact<U.BatchInfo>({
    id: w.id ?? '',
    rawStatus: rawText(w.status),
    status: batchStatusEnum.decode(w.status),
    counts: decoded(decodeBatchCounts, w.request_counts),
    createdAt: w.created_at ?? undefined,
    endedAt: w.completed_at ?? undefined,
    expiresAt: w.expires_at ?? undefined,
    outputFile: w.output_file_id ?? undefined,
    errorFile: w.error_file_id ?? undefined,
    errors: w.errors?.data == null ? undefined : records(w.errors?.data, decodeBatchFault),
    metadata: w.metadata ?? undefined,
    native: complement(API, w, shape32, {
      status: batchStatusEnum.known(w.status) ? undefined : (w.status ?? undefined),
      errors: emptyObject(w.errors),
    }),
  })
}

function decodeBatchCounts(w: wire.BatchRequestCounts): U.BatchCounts {
  return compact<U.BatchCounts>({
    total: w.total ?? undefined,
    succeeded: w.completed ?? undefined,
    failed: w.failed ?? undefined,
    native: complement(API, w, shape30),
  })
}

function decodeBatchFault(w: wire.BatchError): U.BatchFault {
  return compact<U.BatchFault>({
    message: w.message ?? undefined,
    code: w.code ?? undefined,
    line: w.line ?? undefined,
    native: complement(API, w, shape31),
  })
}

const shape0 = /* @__PURE__ */ fields('id type', { custom: /* @__PURE__ */ fields('input name') })

const shape1 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape2 = /* @__PURE__ */ fields('arguments name')

const shape3 = /* @__PURE__ */ fields('type', {
  url_citation: /* @__PURE__ */ fields('end_index start_index title url'),
})

const shape4 = /* @__PURE__ */ fields('bytes logprob token')

const shape5 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape6 = /* @__PURE__ */ fields('completion_tokens prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields(
    'accepted_prediction_tokens reasoning_tokens rejected_prediction_tokens',
  ),
  prompt_tokens_details: /* @__PURE__ */ fields('cache_write_tokens cached_tokens'),
})

const shape7 = /* @__PURE__ */ fields('created id model object service_tier usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('content_filter_results finish_reason index', {
      logprobs: /* @__PURE__ */ fields('content refusal'),
      message: /* @__PURE__ */ fields('annotations content function_call refusal role tool_calls'),
    }),
  ),
  prompt_filter_results: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('content_filter_results prompt_index')),
})

const shape8 = /* @__PURE__ */ fields('id index type', { function: /* @__PURE__ */ fields('arguments name') })

const shape9 = /* @__PURE__ */ fields('created id model object service_tier usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('content_filter_results finish_reason index', {
      delta: /* @__PURE__ */ fields('annotations content refusal role tool_calls'),
      logprobs: /* @__PURE__ */ fields('content refusal'),
    }),
  ),
  prompt_filter_results: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('content_filter_results prompt_index')),
})

const shape10 = /* @__PURE__ */ fields('annotations content refusal role tool_calls')

const shape11 = /* @__PURE__ */ fields('content refusal')

const shape12 = /* @__PURE__ */ fields('content_filter_results delta finish_reason index logprobs')

const shape13 = /* @__PURE__ */ fields('content_filter_results prompt_index')

const shape14 = /* @__PURE__ */ fields('choices created id model object prompt_filter_results service_tier usage')

const shape15 = /* @__PURE__ */ fields('prompt_tokens total_tokens')

const shape16 = /* @__PURE__ */ fields('data model object usage')

const shape17 = /* @__PURE__ */ fields('created id object')

const shape18 = /* @__PURE__ */ fields('data object')

const shape19 = /* @__PURE__ */ fields('categories category_scores flagged')

const shape20 = /* @__PURE__ */ fields('id model results')

const shape21 = /* @__PURE__ */ fields('b64_json revised_prompt url')

const shape22 = /* @__PURE__ */ fields('input_tokens output_tokens total_tokens')

const shape23 = /* @__PURE__ */ fields('created data output_format usage')

const shape24 = /* @__PURE__ */ fields('end speaker start text')

const shape25 = /* @__PURE__ */ fields('end start word')

const shape26 = /* @__PURE__ */ fields('duration language segments text usage words')

const shape27 = /* @__PURE__ */ fields('bytes created_at expires_at filename id object purpose')

const shape28 = /* @__PURE__ */ fields('data has_more last_id object')

const shape29 = /* @__PURE__ */ fields('deleted id')

const shape30 = /* @__PURE__ */ fields('completed failed total')

const shape31 = /* @__PURE__ */ fields('code line message')

const shape32 = /* @__PURE__ */ fields(
  'completed_at created_at error_file_id expires_at id metadata object output_file_id request_counts status',
  { errors: /* @__PURE__ */ fields('data') },
)

const shape33 = /* @__PURE__ */ fields('custom_id error', { response: /* @__PURE__ */ fields('body status_code') })

const audioFormatEnum = /* @__PURE__ */ enumTable(
  { wav: 'audio/wav', mp3: 'audio/mpeg' },
  { 'audio/wav': 'wav', 'audio/mpeg': 'mp3', 'audio/x-wav': 'wav', 'audio/wave': 'wav', 'audio/mp3': 'mp3' },
)

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
  { none: 'none', minimal: 'minimal', low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
)

const verbosityEnum = /* @__PURE__ */ enumTable(
  { low: 'low', medium: 'medium', high: 'high' },
  { low: 'low', medium: 'medium', high: 'high' },
)

const cacheModeEnum = /* @__PURE__ */ enumTable({ implicit: null, explicit: 'marked' }, { marked: 'explicit' })

const cacheTimeEnum = /* @__PURE__ */ enumTable({ '30m': '30m' }, { '30m': '30m', '5m': '30m' })

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
  },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'content_filter', error: 'stop' },
  { fallback: 'other' },
)

const deliveryEnum = /* @__PURE__ */ enumTable({ b64_json: 'data', url: 'url' }, { data: 'b64_json', url: 'url' })

const transcriptFormEnum = /* @__PURE__ */ enumTable(
  { json: null, text: null, srt: null, vtt: null, verbose_json: 'timestamps', diarized_json: 'speakers' },
  { timestamps: 'verbose_json', speakers: 'diarized_json' },
)

const batchStatusEnum = /* @__PURE__ */ enumTable(
  {
    validating: 'validating',
    in_progress: 'in-progress',
    finalizing: 'finalizing',
    cancelling: 'cancelling',
    completed: 'completed',
    failed: 'failed',
    expired: 'expired',
    cancelled: 'cancelled',
  },
  {
    validating: 'validating',
    'in-progress': 'in_progress',
    finalizing: 'finalizing',
    cancelling: 'cancelling',
    completed: 'completed',
    failed: 'failed',
    expired: 'expired',
    cancelled: 'cancelled',
  },
  { fallback: 'other' },
)
