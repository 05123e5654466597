// Code generated from specs/together/together-chat.yaml, specs/together/with/together-batches.yaml, specs/together/with/together-files.yaml, specs/together/with/together-audio.yaml, specs/together/with/together-images.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/together/openapi.yaml. DO NOT EDIT.
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
import { rowless, rows } from '../../../runtime/adapter/columns.ts'
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
import { uncoded } from '../../../runtime/adapter/encoding.ts'
import { concat, each } from '../../../runtime/adapter/lists.ts'
import { foreign, unplaced, unsupported, unsupportedIn, untaken, withheld } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, hasMore, isMany, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some, unlessEmpty } from '../../../runtime/adapter/optional.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { verbatim } from '../../../runtime/codecs/json-values.ts'
import { textList } from '../../../runtime/codecs/lists.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { isoTime } from '../../../runtime/codecs/times.ts'
import { floats } from '../../../runtime/codecs/vectors.ts'
import { inBytes } from '../../../runtime/http/in-bytes.ts'
import { bracketed } from '../../../runtime/http/multipart.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part, Upload } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'together-chat'

export type { Types as Native } from './native.ts'

const schemaOpen: SchemaDialect = { root: 'object' }

const chat: ChatCall = {
  transport: sse,
  endOfStream: '[DONE]',
  encode: (u, c) => ({ method: 'POST', path: '/chat/completions', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const togetherChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to together-chat, its answers in. */
export const togetherChatClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, output: schemaOpen, strictOutput: schemaOpen },
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
      path: '/files/upload',
      body: encodeUploadFile(u, { ...c, request: u }),
      write: bracketed,
    }),
    decode: decodeUploadFile,
  },
  files: { encode: () => ({ method: 'GET', path: '/files' }), decode: decodeFiles },
  fileInfo: { encode: u => ({ method: 'GET', path: `/files/${segment(u.id)}` }), decode: decodeFileInfo },
  deleteFile: { encode: u => ({ method: 'DELETE', path: `/files/${segment(u.id)}` }), decode: decodeDeleteFile },
  fileContent: { encode: u => ({ method: 'GET', path: `/files/${segment(u.id)}/content` }), decode: inBytes },
  createBatch: {
    encode: (u, c) => ({ method: 'POST', path: '/batches', body: encodeCreateBatch(u, { ...c, request: u }) }),
    decode: decodeCreateBatch,
  },
  batches: { encode: () => ({ method: 'GET', path: '/batches' }), decode: decodeBatches },
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

function encodeRequest(u: U.Request, c: Context): wire.ChatCompletionRequest {
  foreign(u, c)
  unsupported(
    u,
    ['parallelToolCalls', 'prediction', 'verbosity', 'serviceTier', 'cache', 'cacheKey', 'userId', 'metadata'],
    c,
  )
  unplaced(u.system, 'system', ['text'], ['systemMessage'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  withheld(
    u.reasoning?.effort,
    peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.effort === true,
    'reasoning.effort',
    c,
  )
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens', 'includeText'], c)
  return withNative<wire.ChatCompletionRequest>(
    {
      reasoning: implied(u.native?.[API], 'reasoning', u.reasoning?.effort === 'none' ? { enabled: false } : undefined),
      top_k: u.topK,
      min_p: u.minP,
      repetition_penalty: u.repetitionPenalty,
      model: u.model,
      messages: concat(
        each(u.system, 'system', 'systemMessage', c, encodeSystemMessage) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, [
          'content',
          'tool_calls',
          'function_call',
        ]),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      response_format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      reasoning_effort:
        peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.effort === true
          ? wordFor(effortEnum, u.reasoning?.effort, 'reasoning.effort', c, peek(u.native?.[API], 'reasoning_effort'))
          : undefined,
      max_tokens: u.maxOutputTokens,
      temperature: u.temperature,
      top_p: u.topP,
      stop: u.stop,
      seed: u.seed,
      presence_penalty: u.presencePenalty,
      frequency_penalty: u.frequencyPenalty,
      logprobs: u.logprobs,
      stream: u.stream,
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.ChatCompletionResponse): U.Response {
  return compact<U.Response>({
    id: w.id ?? undefined,
    createdAt: w.created ?? undefined,
    model: w.model ?? undefined,
    content: annexed([
      ...(bare(at0(w.choices)?.message?.reasoning, decodeThought) ?? []),
      ...(bare(at0(w.choices)?.message?.content, decodeTextOut) ?? []),
      ...(nodes(at0(w.choices)?.message?.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ...(nodes(oneNode(at0(w.choices)?.message?.function_call), API, 'legacyCall', decodeLegacyCall) ?? []),
      ...(nodes(
        rows(at0(w.choices)?.logprobs, ['token_ids', 'token_logprobs', 'tokens']),
        API,
        'scored',
        decodeScored,
      ) ?? []),
    ]),
    rawFinishReason: rawText(at0(w.choices)?.finish_reason),
    finishReason: finishEnum.decode(at0(w.choices)?.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape4, {
      choices: {
        '0': {
          message: {
            reasoning: at0(w.choices)?.message?.reasoning === '' ? '' : undefined,
            content: at0(w.choices)?.message?.content === '' ? '' : undefined,
            tool_calls: emptyList(at0(w.choices)?.message?.tool_calls),
          },
          finish_reason: finishEnum.known(at0(w.choices)?.finish_reason)
            ? undefined
            : (at0(w.choices)?.finish_reason ?? undefined),
          logprobs: rowless(at0(w.choices)?.logprobs),
        },
      },
    }),
  })
}

function decodeEvent(w: wire.ChatCompletionChunk, s: StreamSink): void {
  if (has(w, 'error')) {
    s.error(decodeError(w) ?? {})
    return
  }
  if (!s.started)
    s.start(compact({ id: w.id ?? undefined, createdAt: w.created ?? undefined, model: w.model ?? undefined }))
  const choice = at0(w.choices)

  const first = choice
  if (first != null) {
    if (first.delta?.reasoning) {
      s.delta('reasoning', undefined, first.delta?.reasoning ?? '')
    }
    if (first.delta?.content) {
      s.delta('text', undefined, first.delta?.content ?? '')
      if (typeof first.logprobs === 'number')
        s.score('text', undefined, [{ token: first.delta?.content ?? '', logprob: first.logprobs }])
    }
    if (first.logprobs != null && (!first.delta?.content || typeof first.logprobs !== 'number'))
      s.unknown({ choices: [{ logprobs: first.logprobs }] })
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
            native: complement(API, item, shape5),
          }),
          item.function?.arguments ?? '',
        )
      } else if (item.function?.arguments) {
        s.delta('tool-call', item.index, item.function?.arguments ?? '')
        s.native(item.index, extras(item, shape5))
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
    hasMore(w, shape9, s.told) ||
    isMany(w.choices) ||
    hasMore(w.choices?.[0], shape8) ||
    hasMore(w.choices?.[0]?.delta, shape7)
  )
    s.unknown(leftover(w, shape6, s.told))
}

function encodeEmbed(u: U.EmbedRequest, c: Context): wire.EmbeddingsRequest {
  foreign(u, c)
  unsupported(u, ['dimensions', 'purpose', 'userId'], c)
  return withNative<wire.EmbeddingsRequest>({ model: u.model, input: textList.encode(u.input) }, u.native?.[API])
}

function decodeEmbed(w: wire.EmbeddingsResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    model: w.model ?? undefined,
    embeddings: records(inOrder(w.data, 'index'), decodeEmbedding),
    native: complement(API, w, shape10),
  })
}

function decodeModels(w: wire.ModelInfoList): U.ModelPage {
  return compact<U.ModelPage>({ models: records(w, decodeModelsResponseModel) })
}

function encodeRerank(u: U.RerankRequest, c: Context): wire.RerankRequest {
  foreign(u, c)
  unsupported(u, ['maxTokensPerDocument'], c)
  return withNative<wire.RerankRequest>(
    { model: u.model, query: u.query, documents: u.documents, top_n: u.topN },
    u.native?.[API],
  )
}

function decodeRerank(w: wire.RerankResponse): U.RerankResponse {
  return compact<U.RerankResponse>({
    id: w.id ?? undefined,
    model: w.model ?? undefined,
    results: records(w.results, decodeRanked),
    usage: filled({
      inputTokens: w.usage?.prompt_tokens ?? undefined,
      outputTokens: w.usage?.completion_tokens ?? undefined,
      totalTokens: w.usage?.total_tokens ?? undefined,
    }),
    native: complement(API, w, shape13, { usage: emptyObject(w.usage) }),
  })
}

function encodeGenerateImage(
  u: U.ImageRequest,
  c: Context,
): {
  disable_safety_checker?: boolean
  guidance_scale?: number
  height?: number
  image_loras?: { path: string; scale: number }[]
  image_url?: string
  model:
    | 'black-forest-labs/FLUX.1-schnell'
    | 'black-forest-labs/FLUX.1-schnell-Free'
    | 'black-forest-labs/FLUX.1.1-pro'
    | (string & {})
    | string
  n?: number
  negative_prompt?: string
  output_format?: 'jpeg' | 'png' | (string & {})
  prompt: string
  reference_images?: string[]
  response_format?: 'base64' | 'url' | (string & {})
  seed?: number
  steps?: number
  width?: number
} {
  foreign(u, c)
  unsupported(u, ['aspectRatio', 'quality', 'background', 'outputCompression', 'userId'], c)
  return withNative<
    Extract<
      {
        disable_safety_checker?: boolean
        guidance_scale?: number
        height?: number
        image_loras?: { path: string; scale: number }[]
        image_url?: string
        model:
          | 'black-forest-labs/FLUX.1-schnell'
          | 'black-forest-labs/FLUX.1-schnell-Free'
          | 'black-forest-labs/FLUX.1.1-pro'
          | (string & {})
          | string
        n?: number
        negative_prompt?: string
        output_format?: 'jpeg' | 'png' | (string & {})
        prompt: string
        reference_images?: string[]
        response_format?: 'base64' | 'url' | (string & {})
        seed?: number
        steps?: number
        width?: number
      },
      object
    >
  >(
    {
      width: u.size?.width,
      height: u.size?.height,
      negative_prompt: u.negativePrompt,
      seed: u.seed,
      model: u.model,
      prompt: u.prompt,
      n: u.n,
      output_format: u.outputFormat,
      response_format: wordFor(deliveryEnum, u.delivery, 'delivery', c, peek(u.native?.[API], 'response_format')),
    },
    u.native?.[API],
  )
}

function decodeGenerateImage(w: wire.ImageResponse): U.ImageResponse {
  return compact<U.ImageResponse>({
    id: w.id ?? undefined,
    model: w.model ?? undefined,
    images: records(w.data, decodeImageOut),
    native: complement(API, w, shape16),
  })
}

function encodeSpeech(u: U.SpeechRequest, c: Context): wire.AudioSpeechRequest {
  foreign(u, c)
  unsupported(u, ['speed', 'instructions'], c)
  return withNative<wire.AudioSpeechRequest>(
    {
      model: u.model,
      input: u.input,
      voice: plainText.encode(u.voice),
      response_format: wordFor(speechFormatEnum, u.format, 'format', c, peek(u.native?.[API], 'response_format')),
    },
    u.native?.[API],
  )
}

function encodeTranscribe(u: U.TranscribeRequest, c: Context): wire.AudioTranscriptionRequest {
  foreign(u, c)
  return withNative<wire.AudioTranscriptionRequest>(
    {
      diarize: u.diarize,
      file: u.audio,
      model: u.model,
      language: u.language,
      prompt: u.prompt,
      temperature: u.temperature,
      response_format: wordFor(transcriptFormEnum, u.detail, 'detail', c, peek(u.native?.[API], 'response_format')),
      timestamp_granularities: unlessEmpty(u.timestamps),
    },
    u.native?.[API],
  )
}

function decodeTranscribe(w: wire.AudioTranscriptionVerboseJsonResponse): U.TranscribeResponse {
  return compact<U.TranscribeResponse>({
    text: w.text ?? '',
    language: w.language ?? undefined,
    duration: w.duration ?? undefined,
    segments: some(records(w.segments, decodeTimedText)),
    words: w.words == null ? undefined : records(w.words, decodeTimedWord),
    native: complement(API, w, shape19),
  })
}

function encodeUploadFile(
  u: U.UploadRequest,
  c: Context,
): { file: Upload; file_name: string; file_type?: wire.FileType; purpose: wire.FilePurpose } {
  foreign(u, c)
  unsupported(u, ['expiresAfter'], c)
  return withNative<
    Extract<{ file: Upload; file_name: string; file_type?: wire.FileType; purpose: wire.FilePurpose }, object>
  >(
    {
      file_name: u.filename ?? 'file',
      file: u.file,
      purpose:
        wordFor(filePurposeEnum, u.purpose, 'purpose', c, peek(u.native?.[API], 'purpose')) ??
        peek(u.native?.[API], 'purpose') ??
        'batch-api',
    },
    u.native?.[API],
  )
}

function decodeUploadFile(w: wire.FileResponse): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeFiles(w: wire.FileList): U.FilePage {
  return compact<U.FilePage>({ files: records(w.data, decodeFile), native: complement(API, w, shape21) })
}

function decodeFileInfo(w: wire.FileResponse): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeDeleteFile(w: wire.FileDeleteResponse): U.FileDeletion {
  return compact<U.FileDeletion>({
    id: w.id ?? undefined,
    deleted: w.deleted ?? undefined,
    native: complement(API, w, shape22),
  })
}

function encodeCreateBatch(u: U.BatchSubmission, c: Context): wire.CreateBatchRequest {
  foreign(u, c)
  unsupported(u, ['metadata'], c)
  return withNative<wire.CreateBatchRequest>(
    { input_file_id: u.inputFile, endpoint: '/v1/chat/completions', completion_window: '24h' },
    u.native?.[API],
  )
}

function decodeCreateBatch(w: wire.BatchJobWithWarning): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w.job), native: complement(API, w, shape24) })
}

function decodeBatches(w: wire.BatchJob[]): U.BatchPage {
  return compact<U.BatchPage>({ batches: records(w, decodeBatch) })
}

function decodeBatchInfo(w: wire.BatchJob): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeCancelBatch(w: wire.BatchJob): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function encodeBatchLine(u: U.BatchItem, c: Context): wire.BatchRequestInput {
  foreign(u, c)
  return withNative<wire.BatchRequestInput>({ custom_id: u.id, body: verbatim.encode(u.body) }, u.native?.[API])
}

function decodeBatchLine(w: wire.BatchRequestOutput): U.BatchLine {
  return compact<U.BatchLine>({
    id: w.custom_id ?? '',
    status: w.response?.status_code ?? undefined,
    body: decoded(verbatim.decode, w.response?.body),
    error: decoded(verbatim.decode, w.error),
    native: complement(API, w, shape25, {
      response: emptyObject(w.response) ?? { body: uncoded(verbatim, w.response?.body) },
      error: uncoded(verbatim, w.error),
    }),
  })
}

function encodeSystemMessage(u: U.Part, c: Context): wire.ChatCompletionMessageParam | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatCompletionSystemMessageParam>(
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
): wire.ChatCompletionMessageParam | wire.ChatCompletionMessageParam[] | undefined {
  const own = ownMessage<wire.ChatCompletionMessageParam>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unplaced(u.content, 'content', ['video', 'text', 'image', 'audio', 'search-result'], ['part'], c)
      return withNative<wire.ChatCompletionUserMessageParam>(
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
        ['search-result', 'refusal', 'text', 'tool-call'],
        ['textOut', 'toolCall', 'legacyCall'],
        c,
      )
      return withNative<wire.ChatCompletionAssistantMessageParam>(
        {
          role: 'assistant',
          content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)),
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
      unplaced(u.content, 'content', ['search-result', 'refusal', 'text'], ['textOut'], c)
      return withNative<wire.ChatCompletionSystemMessageParam>(
        { role: 'system', content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)) ?? '' },
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
  | { text: string; type: 'text' }
  | { image_url?: { url: string }; type?: 'image_url' }
  | { type: 'video_url'; video_url: { url: string } }
  | { audio_url: { url: string }; type: 'audio_url' }
  | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' }
  | undefined {
  switch (u.type) {
    case 'video': {
      if (u.data !== undefined) {
        unsupported(u, ['fileId', 'cache'], c)
        return withNative<
          Extract<
            | { text: string; type: 'text' }
            | { image_url?: { url: string }; type?: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } }
            | { audio_url: { url: string }; type: 'audio_url' }
            | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' },
            object
          >
        >({ type: 'video_url', video_url: { url: mediaUrl.encode(u) } }, u.native?.[API])
      }
      if (u.url !== undefined) {
        unsupported(u, ['mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<
          Extract<
            | { text: string; type: 'text' }
            | { image_url?: { url: string }; type?: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } }
            | { audio_url: { url: string }; type: 'audio_url' }
            | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' },
            object
          >
        >({ type: 'video_url', video_url: { url: u.url } }, u.native?.[API])
      }
      return untaken(c, 'video')
    }
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<
        Extract<
          | { text: string; type: 'text' }
          | { image_url?: { url: string }; type?: 'image_url' }
          | { type: 'video_url'; video_url: { url: string } }
          | { audio_url: { url: string }; type: 'audio_url' }
          | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' },
          object
        >
      >({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'fileId', 'cache'], c)
        return withNative<
          Extract<
            | { text: string; type: 'text' }
            | { image_url?: { url: string }; type?: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } }
            | { audio_url: { url: string }; type: 'audio_url' }
            | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' },
            object
          >
        >({ type: 'image_url', image_url: filled({ url: mediaUrl.encode(u) }) }, u.native?.[API])
      }
      if (u.url !== undefined) {
        unsupported(u, ['detail', 'mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<
          Extract<
            | { text: string; type: 'text' }
            | { image_url?: { url: string }; type?: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } }
            | { audio_url: { url: string }; type: 'audio_url' }
            | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' },
            object
          >
        >({ type: 'image_url', image_url: u.url !== undefined ? { url: u.url } : undefined }, u.native?.[API])
      }
      return untaken(c, 'image')
    }
    case 'audio': {
      if (u.data !== undefined && audioFormatEnum.says(u.mediaType)) {
        unsupported(u, ['transcript', 'url', 'fileId', 'cache'], c)
        return withNative<
          Extract<
            | { text: string; type: 'text' }
            | { image_url?: { url: string }; type?: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } }
            | { audio_url: { url: string }; type: 'audio_url' }
            | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' },
            object
          >
        >(
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
      if (u.url !== undefined) {
        unsupported(u, ['transcript', 'mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<
          Extract<
            | { text: string; type: 'text' }
            | { image_url?: { url: string }; type?: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } }
            | { audio_url: { url: string }; type: 'audio_url' }
            | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' },
            object
          >
        >({ type: 'audio_url', audio_url: { url: u.url } }, u.native?.[API])
      }
      return untaken(c, 'audio')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<
        Extract<
          | { text: string; type: 'text' }
          | { image_url?: { url: string }; type?: 'image_url' }
          | { type: 'video_url'; video_url: { url: string } }
          | { audio_url: { url: string }; type: 'audio_url' }
          | { input_audio: { data: string; format: 'wav' }; type: 'input_audio' },
          object
        >
      >({ type: 'text', text: foundText.encode(u, c) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeTextOut(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return foundText.encode(u, c)
    }
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return u.text
    }
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return u.text
    }
    default:
      return undefined
  }
}

function encodeToolCall(u: U.Part, c: Context): wire.ToolChoice | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind !== 'function_call') {
        unsupported(u, ['cache'], c)
        if (u.kind !== 'function') unsupported(u, ['kind'], c)
        return withNative<wire.ToolChoice>(
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

function encodeToolMessage(u: U.Part, c: Context): wire.ChatCompletionMessageParam | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['search-result', 'refusal', 'text'], ['textOut'], c)
      return withNative<wire.ChatCompletionToolMessageParam>(
        {
          role: 'tool',
          tool_call_id: u.id,
          content: joined(each(u.content, 'content', 'textOut', c, encodeTextOut)) ?? '',
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.ToolsPart | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['strict', 'cache'], c)
      return withNative<wire.ToolsPart>(
        { type: 'function', function: filled({ name: u.name, description: u.description, parameters: u.inputSchema }) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolChoice(
  u: U.ToolChoice,
  _c: Context,
): string | { function: { name: string }; type: 'function' } | undefined {
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
      return withNative<Extract<string | { function: { name: string }; type: 'function' }, object>>(
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

function decodeTextOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodeToolCall(w: wire.ToolChoice): U.Part | undefined {
  if (read(w, 'type') === 'function') {
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

function decodeScored(w: { token_ids?: number; token_logprobs?: number; tokens?: string }): U.Part | undefined {
  const textPart = decodeToken(w)
  if (textPart !== undefined) return { type: 'text', text: '', logprobs: [textPart].flat() }
  return undefined
}

function decodeToken(w: { token_ids?: number; token_logprobs?: number; tokens?: string }): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.tokens ?? '',
    logprob: w.token_logprobs ?? 0,
    native: complement(API, w, shape2),
  })
}

function decodeUsage(w: wire.UsageData): U.Usage {
  return compact<U.Usage>({
    cacheReadTokens: w.cached_tokens ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape3),
  })
}

function decodeEmbedding(w: { embedding: number[]; index: number; object: 'embedding' }): number[] {
  return floats.decode(w.embedding) ?? []
}

function decodeModelsResponseModel(w: wire.ModelInfo): U.ModelInfo {
  return compact<U.ModelInfo>({
    name: w.display_name ?? undefined,
    contextWindow: w.context_length ?? undefined,
    id: w.id ?? '',
    createdAt: w.created ?? undefined,
    native: complement(API, w, shape11),
  })
}

function decodeRanked(w: {
  document: { text?: string | null }
  index: number
  relevance_score: number
}): U.RankedDocument {
  return compact<U.RankedDocument>({
    index: w.index ?? 0,
    score: w.relevance_score ?? 0,
    native: complement(API, w, shape12),
  })
}

function decodeImageOut(w: wire.ImageResponseDataB64 | wire.ImageResponseDataUrl): U.GeneratedImage {
  if (is(w, 'type', 'b64_json') && read(w, 'b64_json') != null) {
    return compact<U.GeneratedImage>({ data: w.b64_json ?? undefined, native: complement(API, w, shape14) })
  }
  if (is(w, 'type', 'url')) {
    return compact<U.GeneratedImage>({ url: w.url ?? undefined, native: complement(API, w, shape15) })
  }
  return { native: { [API]: w } }
}

function decodeTimedText(w: wire.AudioTranscriptionSegment): U.TimedText {
  return compact<U.TimedText>({
    start: w.start ?? 0,
    end: w.end ?? 0,
    text: w.text ?? '',
    native: complement(API, w, shape17),
  })
}

function decodeTimedWord(w: wire.AudioTranscriptionWord): U.TimedText {
  return compact<U.TimedText>({
    speaker: w.speaker_id ?? undefined,
    text: w.word ?? '',
    start: w.start ?? 0,
    end: w.end ?? 0,
    native: complement(API, w, shape18),
  })
}

function decodeFile(w: wire.FileResponse): U.FileInfo {
  return compact<U.FileInfo>({
    id: w.id ?? '',
    bytes: w.bytes ?? undefined,
    createdAt: w.created_at ?? undefined,
    name: w.filename ?? undefined,
    purpose: w.purpose ?? undefined,
    native: complement(API, w, shape20),
  })
}

function decodeBatch(w: wire.BatchJob): U.BatchInfo {
  return compact<U.BatchInfo>({
    expiresAt: decoded(isoTime.decode, w.job_deadline),
    errors: bare(w.error, decodeBatchFault),
    id: w.id ?? '',
    rawStatus: rawText(w.status),
    status: batchStatusEnum.decode(w.status),
    createdAt: decoded(isoTime.decode, w.created_at),
    endedAt: decoded(isoTime.decode, w.completed_at),
    outputFile: w.output_file_id ?? undefined,
    errorFile: w.error_file_id ?? undefined,
    native: complement(API, w, shape23, {
      job_deadline: uncoded(isoTime, w.job_deadline),
      error: w.error === '' ? '' : undefined,
      status: batchStatusEnum.known(w.status) ? undefined : (w.status ?? undefined),
      created_at: uncoded(isoTime, w.created_at),
      completed_at: uncoded(isoTime, w.completed_at),
    }),
  })
}

function decodeBatchFault(w: string): U.BatchFault {
  return compact<U.BatchFault>({ message: w ?? undefined })
}

const shape0 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape1 = /* @__PURE__ */ fields('arguments name')

const shape2 = /* @__PURE__ */ fields('token_logprobs tokens')

const shape3 = /* @__PURE__ */ fields('cached_tokens completion_tokens prompt_tokens total_tokens')

const shape4 = /* @__PURE__ */ fields('created id model object usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      logprobs: /* @__PURE__ */ fields('token_ids token_logprobs tokens'),
      message: /* @__PURE__ */ fields('content function_call reasoning role tool_calls'),
    }),
  ),
})

const shape5 = /* @__PURE__ */ fields('id index type', { function: /* @__PURE__ */ fields('arguments name') })

const shape6 = /* @__PURE__ */ fields('created id model object usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index logprobs', {
      delta: /* @__PURE__ */ fields('content reasoning role tool_calls'),
    }),
  ),
})

const shape7 = /* @__PURE__ */ fields('content reasoning role tool_calls')

const shape8 = /* @__PURE__ */ fields('delta finish_reason index logprobs')

const shape9 = /* @__PURE__ */ fields('choices created id model object usage')

const shape10 = /* @__PURE__ */ fields('data model object')

const shape11 = /* @__PURE__ */ fields('context_length created display_name id object')

const shape12 = /* @__PURE__ */ fields('index relevance_score')

const shape13 = /* @__PURE__ */ fields('id model results', {
  usage: /* @__PURE__ */ fields('completion_tokens prompt_tokens total_tokens'),
})

const shape14 = /* @__PURE__ */ fields('b64_json type')

const shape15 = /* @__PURE__ */ fields('type url')

const shape16 = /* @__PURE__ */ fields('data id model')

const shape17 = /* @__PURE__ */ fields('end start text')

const shape18 = /* @__PURE__ */ fields('end speaker_id start word')

const shape19 = /* @__PURE__ */ fields('duration language segments text words')

const shape20 = /* @__PURE__ */ fields('bytes created_at filename id object purpose')

const shape21 = /* @__PURE__ */ fields('data')

const shape22 = /* @__PURE__ */ fields('deleted id')

const shape23 = /* @__PURE__ */ fields(
  'completed_at created_at error error_file_id id job_deadline output_file_id status',
)

const shape24 = /* @__PURE__ */ fields('job')

const shape25 = /* @__PURE__ */ fields('custom_id error', { response: /* @__PURE__ */ fields('body status_code') })

const audioFormatEnum = /* @__PURE__ */ enumTable(
  { wav: 'audio/wav' },
  { 'audio/wav': 'wav', 'audio/x-wav': 'wav', 'audio/wave': 'wav' },
)

const effortEnum = /* @__PURE__ */ enumTable(
  { low: 'low', medium: 'medium', high: 'high' },
  { low: 'low', medium: 'medium', high: 'high', minimal: 'low', xhigh: 'high', max: 'high' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  {
    stop: 'stop',
    length: 'length',
    tool_calls: 'tool-calls',
    function_call: 'tool-calls',
    content_filter: 'content-filter',
    eos: 'stop',
  },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'content_filter', error: 'stop' },
  { fallback: 'other' },
)

const deliveryEnum = /* @__PURE__ */ enumTable({ base64: 'data', url: 'url' }, { data: 'base64', url: 'url' })

const speechFormatEnum = /* @__PURE__ */ enumTable(
  { mp3: 'mp3', wav: 'wav', raw: 'pcm' },
  { mp3: 'mp3', wav: 'wav', pcm: 'raw' },
)

const transcriptFormEnum = /* @__PURE__ */ enumTable(
  { json: null, verbose_json: 'timestamps' },
  { timestamps: 'verbose_json' },
)

const filePurposeEnum = /* @__PURE__ */ enumTable(
  {
    'batch-api': 'batch',
    'fine-tune': 'fine-tune',
    eval: 'eval',
    'eval-sample': 'eval-sample',
    'eval-output': 'eval-output',
    'eval-summary': 'eval-summary',
    'batch-generated': 'batch-generated',
  },
  {
    batch: 'batch-api',
    'batch-api': 'batch-api',
    'fine-tune': 'fine-tune',
    eval: 'eval',
    'eval-sample': 'eval-sample',
    'eval-output': 'eval-output',
    'eval-summary': 'eval-summary',
    'batch-generated': 'batch-generated',
  },
)

const batchStatusEnum = /* @__PURE__ */ enumTable(
  {
    VALIDATING: 'validating',
    IN_PROGRESS: 'in-progress',
    COMPLETED: 'completed',
    FAILED: 'failed',
    EXPIRED: 'expired',
    CANCELLED: 'cancelled',
  },
  {
    validating: 'VALIDATING',
    'in-progress': 'IN_PROGRESS',
    completed: 'COMPLETED',
    failed: 'FAILED',
    expired: 'EXPIRED',
    cancelled: 'CANCELLED',
  },
  { fallback: 'other' },
)
