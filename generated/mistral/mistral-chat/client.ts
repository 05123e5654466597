// Code generated from specs/mistral/mistral-chat.yaml, specs/mistral/with/mistral-batches.yaml, specs/mistral/with/mistral-batch.yaml, specs/mistral/with/mistral-files.yaml, specs/mistral/with/mistral-models.yaml, specs/mistral/with/mistral-audio.yaml, specs/mistral/with/mistral-embeddings.yaml and specs/mistral/openapi.yaml. DO NOT EDIT.
import { segment } from '../../../runtime/access/path-segment.ts'
import type {
  ChatApi,
  ChatCall,
  ClientApi,
  Context,
  SchemaDialect,
  StreamSink,
} from '../../../runtime/adapter/adapter.ts'
import { bareText, orText } from '../../../runtime/adapter/bare-text.ts'
import { identified } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelled, spelling } from '../../../runtime/adapter/complement.ts'
import {
  at0,
  decoded,
  emptyList,
  emptyObject,
  extras,
  inOrder,
  isLong,
  oneNode,
  rawText,
  records,
  singles,
} from '../../../runtime/adapter/decoding.ts'
import { mergeRuns, query, recode, uncoded } from '../../../runtime/adapter/encoding.ts'
import { concat, each, items } from '../../../runtime/adapter/lists.ts'
import { foreign, unplaced, unsupported, unsupportedIn, untaken, withheld } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, hasMore, isMany, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { verbatim } from '../../../runtime/codecs/json-values.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { address, mediaUrl, plainUrl } from '../../../runtime/codecs/media.ts'
import { shortId } from '../../../runtime/codecs/names.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { plainText, predicted, texts } from '../../../runtime/codecs/texts.ts'
import { floats } from '../../../runtime/codecs/vectors.ts'
import { inBytes } from '../../../runtime/http/in-bytes.ts'
import { multipart } from '../../../runtime/http/multipart.ts'
import { wholePart } from '../../../runtime/stream/stream-verbs.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'mistral-chat'

export type { Types as Native } from './native.ts'

const schemaOpen: SchemaDialect = { root: 'object' }

const chat: ChatCall = {
  transport: sse,
  endOfStream: '[DONE]',
  encode: (u, c) => ({ method: 'POST', path: '/v1/chat/completions', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const mistralChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to mistral-chat, its answers in. */
export const mistralChatClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, strictTools: schemaOpen, output: schemaOpen, strictOutput: schemaOpen },
  chat,
  embed: {
    maxBatch: 512,
    encode: (u, c) => ({ method: 'POST', path: '/v1/embeddings', body: encodeEmbed(u, { ...c, request: u }) }),
    decode: decodeEmbed,
  },
  models: { encode: () => ({ method: 'GET', path: '/v1/models' }), decode: decodeModels },
  model: { encode: u => ({ method: 'GET', path: `/v1/models/${segment(u.model)}` }), decode: decodeModel },
  moderate: {
    encode: (u, c) => ({ method: 'POST', path: '/v1/moderations', body: encodeModerate(u, { ...c, request: u }) }),
    decode: decodeModerate,
  },
  speech: {
    encode: (u, c) => ({ method: 'POST', path: '/v1/audio/speech', body: encodeSpeech(u, { ...c, request: u }) }),
    decode: decodeSpeech,
  },
  transcribe: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/v1/audio/transcriptions',
      body: encodeTranscribe(u, { ...c, request: u }),
      write: multipart,
    }),
    decode: decodeTranscribe,
  },
  uploadFile: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/v1/files',
      body: encodeUploadFile(u, { ...c, request: u }),
      write: multipart,
    }),
    decode: decodeUploadFile,
  },
  files: {
    encode: u => ({ method: 'GET', path: `/v1/files${query({ page: u.pageNumber, purpose: u.purpose })}` }),
    decode: decodeFiles,
  },
  fileInfo: { encode: u => ({ method: 'GET', path: `/v1/files/${segment(u.id)}` }), decode: decodeFileInfo },
  deleteFile: { encode: u => ({ method: 'DELETE', path: `/v1/files/${segment(u.id)}` }), decode: decodeDeleteFile },
  fileContent: { encode: u => ({ method: 'GET', path: `/v1/files/${segment(u.id)}/content` }), decode: inBytes },
  createBatch: {
    encode: (u, c) => ({ method: 'POST', path: '/v1/batch/jobs', body: encodeCreateBatch(u, { ...c, request: u }) }),
    decode: decodeCreateBatch,
  },
  batches: {
    encode: u => ({ method: 'GET', path: `/v1/batch/jobs${query({ page: u.pageNumber })}` }),
    decode: decodeBatches,
  },
  batchInfo: { encode: u => ({ method: 'GET', path: `/v1/batch/jobs/${segment(u.id)}` }), decode: decodeBatchInfo },
  cancelBatch: {
    encode: u => ({ method: 'POST', path: `/v1/batch/jobs/${segment(u.id)}/cancel` }),
    decode: decodeCancelBatch,
  },
  batchLine: { encode: () => ({ method: 'POST', path: '/v1/batch/jobs' }), decode: decodeBatchLine },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.ChatCompletionRequest {
  foreign(u, c)
  unsupported(u, ['topK', 'minP', 'repetitionPenalty', 'logprobs', 'verbosity', 'serviceTier', 'cache', 'userId'], c)
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
      model: u.model,
      messages: concat(
        mergeRuns(each(u.system, 'system', 'systemMessage', c, encodeSystemMessage), [
          { list: 'content', same: { role: 'system' } },
        ]) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, ['content', 'tool_calls']),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      parallel_tool_calls: u.parallelToolCalls,
      response_format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      reasoning_effort:
        peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.effort === true
          ? wordFor(effortEnum, u.reasoning?.effort, 'reasoning.effort', c, peek(u.native?.[API], 'reasoning_effort'))
          : undefined,
      max_tokens: u.maxOutputTokens,
      temperature: u.temperature === undefined ? undefined : clamp.encode(u.temperature, '0..1.5', c, 'temperature'),
      top_p: u.topP,
      stop: recode(oneOrMany, u.stop, peek(u.native?.[API], 'stop')),
      random_seed: u.seed,
      presence_penalty: u.presencePenalty,
      frequency_penalty: u.frequencyPenalty,
      prompt_cache_key: u.cacheKey,
      prediction: recode(predicted, u.prediction, peek(u.native?.[API], 'prediction')),
      metadata: recode(texts, u.metadata, peek(u.native?.[API], 'metadata')),
      stream: u.stream,
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.ChatCompletionResponse): U.Response {
  const content = [
    ...bareText(at0(w.choices)?.message?.content),
    ...nodes(at0(w.choices)?.message?.content, API, 'chunk', decodeChunk),
  ]
  return compact<U.Response>({
    id: w.id ?? undefined,
    createdAt: w.created ?? undefined,
    model: w.model ?? undefined,
    content: [
      ...(content ?? []),
      ...(nodes(at0(w.choices)?.message?.tool_calls, API, 'toolCall', decodeCallOut) ?? []),
    ],
    rawFinishReason: rawText(at0(w.choices)?.finish_reason),
    finishReason: finishEnum.decode(at0(w.choices)?.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape5, {
      choices: {
        '0': {
          message: {
            content: spelling(at0(w.choices)?.message?.content, content),
            tool_calls: emptyList(at0(w.choices)?.message?.tool_calls),
          },
          finish_reason: finishEnum.known(at0(w.choices)?.finish_reason)
            ? undefined
            : (at0(w.choices)?.finish_reason ?? undefined),
        },
      },
    }),
  })
}

function decodeEvent(w: wire.CompletionChunk, s: StreamSink): void {
  if (has(w, 'error') || has(w, 'message') || has(w, 'detail')) {
    s.error(decodeError(w) ?? {})
    return
  }
  if (!s.started)
    s.start(compact({ id: w.id ?? undefined, createdAt: w.created ?? undefined, model: w.model ?? undefined }))
  const choice = at0(w.choices)

  const delta = choice?.delta
  if (delta != null) {
    if (delta.content) {
      s.delta('text', undefined, plainText.decode(delta.content) ?? '')
    }
  }
  const content = choice?.delta?.content
  if (Array.isArray(content))
    for (const item of content) {
      for (const part of nodes(oneNode(item), API, 'chunk', decodeChunk)) wholePart(s, part)
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
            native: complement(API, item, shape6),
          }),
          item.function?.arguments ?? '',
        )
      } else if (item.function?.arguments) {
        s.delta('tool-call', item.index, item.function?.arguments ?? '')
        s.native(item.index, extras(item, shape6))
      }
    }
  if (w.usage) {
    s.usage(decoded(decodeUsage, w.usage))
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
  if (
    hasMore(w, shape10, s.told) ||
    isMany(w.choices) ||
    hasMore(w.choices?.[0], shape9) ||
    hasMore(w.choices?.[0]?.delta, shape8)
  )
    s.unknown(leftover(w, shape7, s.told))
}

function encodeEmbed(u: U.EmbedRequest, c: Context): wire.EmbeddingRequest {
  foreign(u, c)
  unsupported(u, ['purpose', 'userId'], c)
  return withNative<wire.EmbeddingRequest>(
    { model: u.model, input: textList.encode(u.input), output_dimension: u.dimensions },
    u.native?.[API],
  )
}

function decodeEmbed(w: wire.EmbeddingResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    model: w.model ?? undefined,
    embeddings: records(inOrder(w.data, 'index'), decodeEmbedding),
    usage: decoded(decodeEmbedUsage, w.usage),
    native: complement(API, w, shape12),
  })
}

function decodeModels(w: wire.ModelList): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.data, decodeModelsResponseModel),
    native: complement(API, w, shape14),
  })
}

function decodeModel(w: wire.ModelCard): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    name: w.name ?? undefined,
    createdAt: w.created ?? undefined,
    contextWindow: w.max_context_length ?? undefined,
    native: complement(API, w, shape13),
  })
}

function encodeModerate(u: U.ModerateRequest, c: Context): wire.ClassificationRequest {
  foreign(u, c)
  return withNative<wire.ClassificationRequest>({ model: u.model, input: u.input }, u.native?.[API])
}

function decodeModerate(w: wire.ModerationResponse): U.ModerateResponse {
  return compact<U.ModerateResponse>({
    id: w.id ?? undefined,
    model: w.model ?? undefined,
    results: records(w.results, decodeModeration),
    native: complement(API, w, shape16),
  })
}

function encodeSpeech(u: U.SpeechRequest, c: Context): wire.SpeechRequest {
  foreign(u, c)
  unsupported(u, ['speed', 'instructions'], c)
  return withNative<wire.SpeechRequest>(
    { model: u.model, input: u.input, voice_id: u.voice, response_format: u.format },
    u.native?.[API],
  )
}

function decodeSpeech(w: wire.SpeechResponse): U.SpeechAnswer {
  return compact<U.SpeechAnswer>({ audio: w.audio_data ?? '', native: complement(API, w, shape17) })
}

function encodeTranscribe(u: U.TranscribeRequest, c: Context): wire.AudioTranscriptionRequest {
  foreign(u, c)
  unsupported(u, ['prompt'], c)
  return withNative<wire.AudioTranscriptionRequest>(
    {
      model: u.model,
      file: u.audio,
      language: u.language,
      temperature: u.temperature,
      timestamp_granularities: u.timestamps,
      diarize: u.diarize,
    },
    u.native?.[API],
  )
}

function decodeTranscribe(w: wire.TranscriptionResponse): U.TranscribeResponse {
  return compact<U.TranscribeResponse>({
    text: w.text ?? '',
    language: w.language ?? undefined,
    segments: w.segments == null ? undefined : records(w.segments, decodeTimedText),
    usage: decoded(decodeTranscriptUsage, w.usage),
    native: complement(API, w, shape19),
  })
}

function encodeUploadFile(
  u: U.UploadRequest,
  c: Context,
): {
  expiry?: number | null
  file: wire.File
  purpose?: wire.FilePurpose
  visibility?: 'user' | 'workspace' | (string & {})
} {
  foreign(u, c)
  unsupported(u, ['expiresAfter'], c)
  return withNative<
    Extract<
      {
        expiry?: number | null
        file: wire.File
        purpose?: wire.FilePurpose
        visibility?: 'user' | 'workspace' | (string & {})
      },
      object
    >
  >({ file: u.file, purpose: u.purpose }, u.native?.[API])
}

function decodeUploadFile(w: wire.UploadFileOut): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeFiles(w: wire.ListFilesOut): U.FilePage {
  return compact<U.FilePage>({
    files: records(w.data, decodeFile),
    total: w.total ?? undefined,
    native: complement(API, w, shape21),
  })
}

function decodeFileInfo(w: wire.RetrieveFileOut): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeDeleteFile(w: wire.DeleteFileOut): U.FileDeletion {
  return compact<U.FileDeletion>({
    id: w.id ?? undefined,
    deleted: w.deleted ?? undefined,
    native: complement(API, w, shape22),
  })
}

function encodeCreateBatch(u: U.BatchSubmission, c: Context): wire.BatchJobIn {
  foreign(u, c)
  return withNative<wire.BatchJobIn>(
    {
      requests: items(u.items, 'items', c, encodeBatchItem),
      model: u.model,
      endpoint: '/v1/chat/completions',
      metadata: u.metadata,
    },
    u.native?.[API],
  )
}

function decodeCreateBatch(w: wire.BatchJobOut): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeBatches(w: wire.BatchJobsOut): U.BatchPage {
  return compact<U.BatchPage>({
    batches: records(w.data, decodeBatch),
    total: w.total ?? undefined,
    native: complement(API, w, shape25),
  })
}

function decodeBatchInfo(w: wire.BatchJobOut): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeCancelBatch(w: wire.BatchJobOut): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeBatchLine(w: wire.BatchResult): U.BatchLine {
  return compact<U.BatchLine>({
    id: w.custom_id ?? '',
    status: w.response?.status_code ?? undefined,
    body: decoded(verbatim.decode, w.response?.body),
    error: decoded(verbatim.decode, w.error),
    native: complement(API, w, shape26, {
      response: emptyObject(w.response) ?? { body: uncoded(verbatim, w.response?.body) },
      error: uncoded(verbatim, w.error),
    }),
  })
}

function encodeSystemMessage(
  u: U.Part,
  c: Context,
): wire.SystemMessage | wire.UserMessage | wire.AssistantMessage | wire.ToolMessage | undefined {
  switch (u.type) {
    case 'text': {
      if (peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.SystemMessage>(
          { role: 'system', content: [{ type: 'text', text: u.text }] },
          u.native?.[API],
        )
      }
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.SystemMessage>({ role: 'system', content: plainText.encode(u.text) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeMessage(
  u: U.Message,
  c: Context,
):
  | wire.SystemMessage
  | wire.UserMessage
  | wire.AssistantMessage
  | wire.ToolMessage
  | (wire.SystemMessage | wire.UserMessage | wire.AssistantMessage | wire.ToolMessage)[]
  | undefined {
  const own = ownMessage<wire.SystemMessage | wire.UserMessage | wire.AssistantMessage | wire.ToolMessage>(
    u,
    'message',
    c,
  )
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unsupported(u, ['name'], c)
      unplaced(u.content, 'content', ['text', 'image', 'audio', 'document', 'search-result'], ['part'], c)
      return withNative<wire.UserMessage>(
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
      unplaced(u.content, 'content', ['reasoning', 'text', 'refusal', 'tool-call'], ['chunk', 'toolCall'], c)
      return withNative<wire.AssistantMessage>(
        {
          role: 'assistant',
          content: orText(
            some(
              mergeRuns(each(u.content, 'content', 'chunk', c, encodeChunk), [
                { list: 'thinking', same: { type: 'thinking' } },
              ]),
            ),
            peek(u.native?.[API], 'content'),
          ),
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
      unplaced(u.content, 'content', ['text'], ['text'], c)
      return withNative<wire.SystemMessage>(
        {
          role: 'system',
          content: orText(each(u.content, 'content', 'text', c, encodeText), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodePart(u: U.Part, c: Context): wire.ContentChunk | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.TextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'image': {
      if (peek(u.native?.[API], 'image_url') === 'bare') {
        unsupported(u, ['detail', 'fileId', 'cache'], c)
        return withNative<wire.ImageURLChunk>({ type: 'image_url', image_url: plainUrl.encode(u) }, u.native?.[API])
      }
      if (u.data !== undefined) {
        unsupported(u, ['fileId', 'cache'], c)
        return withNative<wire.ImageURLChunk>(
          { type: 'image_url', image_url: { url: mediaUrl.encode(u), detail: u.detail } },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<wire.ImageURLChunk>(
          { type: 'image_url', image_url: { url: u.url, detail: u.detail } },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'audio': {
      if (u.data !== undefined && audioFormatEnum.says(u.mediaType)) {
        unsupported(u, ['transcript', 'url', 'fileId', 'cache'], c)
        return withNative<wire.AudioChunk>(
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
        return withNative<wire.AudioChunk>({ type: 'input_audio', input_audio: address.encode(u.url) }, u.native?.[API])
      }
      return untaken(c, 'audio')
    }
    case 'document': {
      if (u.fileId !== undefined) {
        unsupported(u, ['filename', 'text', 'mediaType', 'data', 'url', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.FileChunk>({ type: 'file', file_id: u.fileId }, u.native?.[API])
      }
      if (u.data !== undefined) {
        unsupported(u, ['text', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.DocumentURLChunk>(
          { type: 'document_url', document_url: mediaUrl.encode(u), document_name: u.filename },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.DocumentURLChunk>(
          { type: 'document_url', document_url: u.url, document_name: u.filename },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.TextChunk>({ type: 'text', text: foundText.encode(u, c) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeChunk(u: U.Part, c: Context): wire.ContentChunk | undefined {
  switch (u.type) {
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ThinkChunk>(
        { type: 'thinking', thinking: [{ type: 'text', text: u.text }], closed: peek(u.native?.[API], 'closed') },
        u.native?.[API],
      )
    }
    case 'text': {
      if (u.citations !== undefined && u.text === '') {
        unsupported(u, ['cache'], c)
        unplaced(u.citations, 'citations', ['document'], ['reference'], c)
        return withNative<wire.ReferenceChunk>(
          { type: 'reference', reference_ids: each(u.citations, 'citations', 'reference', c, encodeReference) ?? [] },
          u.native?.[API],
        )
      }
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.TextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return withNative<wire.TextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeReference(u: U.Citation, c: Context): number | undefined {
  switch (u.type) {
    case 'document': {
      unsupported(u, ['id', 'location', 'start', 'end', 'title', 'quote'], c)
      return u.index
    }
    default:
      return undefined
  }
}

function encodeToolCall(u: U.Part, c: Context): wire.WholeToolCall | undefined {
  switch (u.type) {
    case 'tool-call': {
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.WholeToolCall>(
        {
          id: shortId.encode(u.id, '9', c, 'id'),
          type: peek(u.native?.[API], 'type') ?? 'function',
          function: { name: u.name, arguments: callArguments.encode(u) },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolMessage(
  u: U.Part,
  c: Context,
): wire.SystemMessage | wire.UserMessage | wire.AssistantMessage | wire.ToolMessage | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['text', 'image', 'audio', 'document', 'search-result'], ['part'], c)
      return withNative<wire.ToolMessage>(
        {
          role: 'tool',
          tool_call_id: shortId.encode(u.id, '9', c, 'id'),
          content:
            orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'content')) ?? null,
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeText(u: U.Part, c: Context): wire.SystemMessageContentChunks | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.TextChunk>({ type: 'text', text: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.Tool | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['cache'], c)
      return withNative<wire.Tool>(
        {
          type: 'function',
          function: { name: u.name, description: u.description, parameters: u.inputSchema ?? {}, strict: u.strict },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolChoice(u: U.ToolChoice, _c: Context): wire.ToolChoice | wire.ToolChoiceEnum | undefined {
  switch (u.type) {
    case 'auto': {
      return 'auto'
    }
    case 'none': {
      return 'none'
    }
    case 'required': {
      return 'any'
    }
    case 'tool': {
      return withNative<wire.ToolChoice>({ type: 'function', function: { name: u.name } }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeResponseFormat(u: U.ResponseFormat, c: Context): wire.ResponseFormat | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<wire.ResponseFormat>({ type: 'text' }, u.native?.[API])
    }
    case 'json': {
      if (u.schema !== undefined) {
        return withNative<wire.ResponseFormat>(
          {
            type: 'json_schema',
            json_schema: filled({
              name: u.name ?? 'response',
              description: u.description,
              schema: u.schema,
              strict: u.strict,
            }),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['schema', 'name', 'description', 'strict'], c)
      return withNative<wire.ResponseFormat>({ type: 'json_object' }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function decodeChunk(w: wire.ContentChunk): U.Part | U.Part[] | undefined {
  if (read(w, 'type') === 'thinking' && isLong(w, 'thinking'))
    return singles(w, 'thinking', ['type']).flatMap(item => nodes([item], API, 'chunk', decodeChunkItem))
  return decodeChunkItem(w)
}

function decodeChunkItem(w: wire.ContentChunk): U.Part | undefined {
  if (is(w, 'type', 'thinking') && is(w.thinking?.[0], 'type', 'text')) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.thinking?.[0]?.text ?? '',
      native: complement(API, w, shape0),
    })
  }
  if (is(w, 'type', 'reference') && read(w, 'reference_ids') != null) {
    return compact<U.TextPart>({
      type: 'text',
      text: '',
      citations: some(nodes(w.reference_ids, API, 'reference', decodeReference)),
      native: complement(API, w, shape1),
    })
  }
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  return undefined
}

function decodeReference(w: number): U.Citation | undefined {
  if (typeof w === 'number') {
    return compact<U.DocumentCitation>({ type: 'document', index: w ?? undefined })
  }
  return undefined
}

function decodeCallOut(w: wire.WholeToolCall): U.Part | undefined {
  if (read(w, 'id') != null) {
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

function decodeUsage(w: wire.UsageInfo): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    cacheReadTokens: w.prompt_tokens_details?.cached_tokens ?? undefined,
    native: complement(API, w, shape4, { prompt_tokens_details: emptyObject(w.prompt_tokens_details) }),
  })
}

function decodeEmbedding(w: wire.EmbeddingResponseData): number[] {
  return floats.decode(w.embedding) ?? []
}

function decodeEmbedUsage(w: wire.UsageInfo): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.prompt_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape11),
  })
}

function decodeModelsResponseModel(w: wire.ModelCard): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    name: w.name ?? undefined,
    createdAt: w.created ?? undefined,
    contextWindow: w.max_context_length ?? undefined,
    native: complement(API, w, shape13),
  })
}

function decodeModeration(w: wire.ModerationObject): U.Moderation {
  return compact<U.Moderation>({
    categories: w.categories ?? undefined,
    scores: w.category_scores ?? undefined,
    native: complement(API, w, shape15),
  })
}

function decodeTimedText(w: wire.TranscriptionSegmentChunk): U.TimedText {
  return compact<U.TimedText>({
    text: w.text ?? '',
    start: w.start ?? 0,
    end: w.end ?? 0,
    speaker: w.speaker_id ?? undefined,
    native: complement(API, w, shape18),
  })
}

function decodeTranscriptUsage(w: wire.UsageInfo): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape11),
  })
}

function decodeFile(w: wire.UploadFileOut | wire.FileSchema | wire.RetrieveFileOut): U.FileInfo {
  return compact<U.FileInfo>({
    id: w.id ?? '',
    bytes: w.bytes ?? undefined,
    createdAt: w.created_at ?? undefined,
    expiresAt: w.expires_at ?? undefined,
    name: w.filename ?? undefined,
    mediaType: w.mimetype ?? undefined,
    purpose: w.purpose ?? undefined,
    native: complement(API, w, shape20),
  })
}

function encodeBatchItem(u: U.BatchItem, _c: Context): wire.BatchRequest {
  return withNative<wire.BatchRequest>({ custom_id: u.id, body: verbatim.encode(u.body) }, u.native?.[API])
}

function decodeBatch(w: wire.BatchJobOut): U.BatchInfo {
  return compact<U.BatchInfo>({
    id: w.id ?? '',
    rawStatus: rawText(w.status),
    status: batchStatusEnum.decode(w.status),
    counts: filled({
      total: w.total_requests ?? undefined,
      succeeded: w.succeeded_requests ?? undefined,
      failed: w.failed_requests ?? undefined,
    }),
    createdAt: w.created_at ?? undefined,
    endedAt: w.completed_at ?? undefined,
    outputFile: w.output_file ?? undefined,
    errorFile: w.error_file ?? undefined,
    errors: some(records(w.errors, decodeBatchFault)),
    metadata: decoded(texts.decode, w.metadata),
    native: complement(API, w, shape24, {
      status: batchStatusEnum.known(w.status) ? undefined : (w.status ?? undefined),
      metadata: uncoded(texts, w.metadata),
    }),
  })
}

function decodeBatchFault(w: wire.BatchError): U.BatchFault {
  return compact<U.BatchFault>({ message: w.message ?? undefined, native: complement(API, w, shape23) })
}

const shape0 = /* @__PURE__ */ fields('type', {
  thinking: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')),
})

const shape1 = /* @__PURE__ */ fields('reference_ids type')

const shape2 = /* @__PURE__ */ fields('text type')

const shape3 = /* @__PURE__ */ fields('id', { function: /* @__PURE__ */ fields('arguments name') })

const shape4 = /* @__PURE__ */ fields('completion_tokens prompt_tokens total_tokens', {
  prompt_tokens_details: /* @__PURE__ */ fields('cached_tokens'),
})

const shape5 = /* @__PURE__ */ fields('created id model object usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', { message: /* @__PURE__ */ fields('content role tool_calls') }),
  ),
})

const shape6 = /* @__PURE__ */ fields('id index type', { function: /* @__PURE__ */ fields('arguments name') })

const shape7 = /* @__PURE__ */ fields('created id model object p usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', { delta: /* @__PURE__ */ fields('content role tool_calls') }),
  ),
})

const shape8 = /* @__PURE__ */ fields('content role tool_calls')

const shape9 = /* @__PURE__ */ fields('delta finish_reason index')

const shape10 = /* @__PURE__ */ fields('choices created id model object p usage')

const shape11 = /* @__PURE__ */ fields('completion_tokens prompt_tokens total_tokens')

const shape12 = /* @__PURE__ */ fields('data id model object usage')

const shape13 = /* @__PURE__ */ fields('created id max_context_length name')

const shape14 = /* @__PURE__ */ fields('data object')

const shape15 = /* @__PURE__ */ fields('categories category_scores')

const shape16 = /* @__PURE__ */ fields('id model results')

const shape17 = /* @__PURE__ */ fields('audio_data')

const shape18 = /* @__PURE__ */ fields('end speaker_id start text')

const shape19 = /* @__PURE__ */ fields('language segments text usage')

const shape20 = /* @__PURE__ */ fields('bytes created_at expires_at filename id mimetype object purpose')

const shape21 = /* @__PURE__ */ fields('data object total')

const shape22 = /* @__PURE__ */ fields('deleted id')

const shape23 = /* @__PURE__ */ fields('message')

const shape24 = /* @__PURE__ */ fields(
  'completed_at created_at error_file errors failed_requests id metadata output_file status succeeded_requests total_requests',
)

const shape25 = /* @__PURE__ */ fields('data total')

const shape26 = /* @__PURE__ */ fields('custom_id error', { response: /* @__PURE__ */ fields('body status_code') })

const audioFormatEnum = /* @__PURE__ */ enumTable(
  { wav: 'audio/wav', mp3: 'audio/mpeg', flac: 'audio/flac', ogg: 'audio/ogg' },
  {
    'audio/wav': 'wav',
    'audio/mpeg': 'mp3',
    'audio/flac': 'flac',
    'audio/ogg': 'ogg',
    'audio/x-wav': 'wav',
    'audio/wave': 'wav',
    'audio/mp3': 'mp3',
  },
)

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', high: 'high' },
  { none: 'none', high: 'high', minimal: 'none', low: 'high', medium: 'high', xhigh: 'high', max: 'high' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  { stop: 'stop', length: 'length', model_length: 'length', tool_calls: 'tool-calls', error: 'error' },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', error: 'error', 'content-filter': 'error' },
  { fallback: 'other' },
)

const batchStatusEnum = /* @__PURE__ */ enumTable(
  {
    QUEUED: 'validating',
    RUNNING: 'in-progress',
    SUCCESS: 'completed',
    FAILED: 'failed',
    TIMEOUT_EXCEEDED: 'expired',
    CANCELLATION_REQUESTED: 'cancelling',
    CANCELLED: 'cancelled',
  },
  {
    validating: 'QUEUED',
    'in-progress': 'RUNNING',
    completed: 'SUCCESS',
    failed: 'FAILED',
    expired: 'TIMEOUT_EXCEEDED',
    cancelling: 'CANCELLATION_REQUESTED',
    cancelled: 'CANCELLED',
  },
  { fallback: 'other' },
)
