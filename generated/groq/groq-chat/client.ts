// Code generated from specs/groq/groq-chat.yaml, specs/groq/with/groq-documents.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/groq/openapi.yaml. DO NOT EDIT.
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
import { gathered } from '../../../runtime/adapter/beside.ts'
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
import { mergeRuns, recode, uncoded } from '../../../runtime/adapter/encoding.ts'
import { concat, each } from '../../../runtime/adapter/lists.ts'
import { foreign, unplaced, unsupported, unsupportedIn, untaken, withheld } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, hasMore, isMany, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { citing } from '../../../runtime/codecs/citing.ts'
import { numbered, ordinal, passages } from '../../../runtime/codecs/documents.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { verbatim } from '../../../runtime/codecs/json-values.ts'
import { oneOrMany, textList } from '../../../runtime/codecs/lists.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { floats } from '../../../runtime/codecs/vectors.ts'
import { inBytes } from '../../../runtime/http/in-bytes.ts'
import { bracketed } from '../../../runtime/http/multipart.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'groq-chat'

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
  encode: (u, c) => ({
    method: 'POST',
    path: '/openai/v1/chat/completions',
    body: encodeRequest(u, { ...c, request: u }),
  }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const groqChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to groq-chat, its answers in. */
export const groqChatClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, strictTools: schemaStrict, output: schemaOpen, strictOutput: schemaStrict },
  chat,
  embed: {
    maxBatch: 2048,
    encode: (u, c) => ({ method: 'POST', path: '/openai/v1/embeddings', body: encodeEmbed(u, { ...c, request: u }) }),
    decode: decodeEmbed,
  },
  models: { encode: () => ({ method: 'GET', path: '/openai/v1/models' }), decode: decodeModels },
  model: { encode: u => ({ method: 'GET', path: `/openai/v1/models/${segment(u.model)}` }), decode: decodeModel },
  speech: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/openai/v1/audio/speech',
      body: encodeSpeech(u, { ...c, request: u }),
    }),
    decode: inBytes,
  },
  transcribe: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/openai/v1/audio/transcriptions',
      body: encodeTranscribe(u, { ...c, request: u }),
      write: bracketed,
    }),
    decode: decodeTranscribe,
  },
  uploadFile: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/openai/v1/files',
      body: encodeUploadFile(u, { ...c, request: u }),
      write: bracketed,
    }),
    decode: decodeUploadFile,
  },
  files: { encode: () => ({ method: 'GET', path: '/openai/v1/files' }), decode: decodeFiles },
  fileInfo: { encode: u => ({ method: 'GET', path: `/openai/v1/files/${segment(u.id)}` }), decode: decodeFileInfo },
  deleteFile: {
    encode: u => ({ method: 'DELETE', path: `/openai/v1/files/${segment(u.id)}` }),
    decode: decodeDeleteFile,
  },
  fileContent: { encode: u => ({ method: 'GET', path: `/openai/v1/files/${segment(u.id)}/content` }), decode: inBytes },
  createBatch: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/openai/v1/batches',
      body: encodeCreateBatch(u, { ...c, request: u }),
    }),
    decode: decodeCreateBatch,
  },
  batches: { encode: () => ({ method: 'GET', path: '/openai/v1/batches' }), decode: decodeBatches },
  batchInfo: { encode: u => ({ method: 'GET', path: `/openai/v1/batches/${segment(u.id)}` }), decode: decodeBatchInfo },
  cancelBatch: {
    encode: u => ({ method: 'POST', path: `/openai/v1/batches/${segment(u.id)}/cancel` }),
    decode: decodeCancelBatch,
  },
  batchLine: {
    encode: (u, c) => ({ method: 'POST', path: '/openai/v1/batches', body: encodeBatchLine(u, { ...c, request: u }) }),
    decode: decodeBatchLine,
  },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.CreateChatCompletionRequest {
  foreign(u, c)
  unsupported(u, ['topK', 'minP', 'repetitionPenalty', 'prediction', 'verbosity', 'cache', 'cacheKey'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['grounding', 'message'], c)
  unplaced(u.system, 'system', ['text'], ['systemMessage'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  withheld(
    u.reasoning?.includeText,
    peek(u.native?.[API], 'include_reasoning') !== undefined || c.facts.reasoning === true,
    'reasoning.includeText',
    c,
  )
  withheld(
    u.reasoning?.effort,
    peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.reasoning === true,
    'reasoning.effort',
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
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens'], c)
  return withNative<wire.CreateChatCompletionRequest>(
    {
      include_reasoning:
        peek(u.native?.[API], 'include_reasoning') !== undefined || c.facts.reasoning === true
          ? u.reasoning?.includeText
          : undefined,
      documents: gathered(identified(u.messages), 'messages', c, encodeGrounding),
      citation_options: citing.encode(
        u.messages,
        peek(u.native?.[API], 'citation_options'),
        'enabled,disabled',
        c,
        'messages',
      ),
      user: u.userId,
      model: u.model,
      messages: concat(
        mergeRuns(each(u.system, 'system', 'systemMessage', c, encodeSystemMessage), [
          { list: 'content', same: { role: 'developer' } },
          { list: 'content', same: { role: 'system' } },
        ]) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, [
          'content',
          'reasoning',
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

function decodeResponse(w: wire.CreateChatCompletionResponse): U.Response {
  return compact<U.Response>({
    id: w.id ?? undefined,
    createdAt: w.created ?? undefined,
    model: w.model ?? undefined,
    serviceTier: serviceTierEnum.decode(w.service_tier),
    content: annexed([
      ...(bare(at0(w.choices)?.message?.reasoning, decodeThought) ?? []),
      ...(bare(at0(w.choices)?.message?.content, decodeTextOut) ?? []),
      ...(nodes(at0(w.choices)?.message?.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ...(nodes(oneNode(at0(w.choices)?.message?.function_call), API, 'legacyCall', decodeLegacyCall) ?? []),
      ...(nodes(at0(w.choices)?.message?.annotations, API, 'cited', decodeCited) ?? []),
      ...(nodes(at0(w.choices)?.logprobs?.content, API, 'scored', decodeScored) ?? []),
    ]),
    rawFinishReason: rawText(at0(w.choices)?.finish_reason),
    finishReason: finishEnum.decode(at0(w.choices)?.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape7, {
      service_tier: serviceTierEnum.unlike(w.service_tier),
      choices: {
        '0': {
          message: {
            reasoning: at0(w.choices)?.message?.reasoning === '' ? '' : undefined,
            content: at0(w.choices)?.message?.content === '' ? '' : undefined,
            tool_calls: emptyList(at0(w.choices)?.message?.tool_calls),
            annotations: emptyList(at0(w.choices)?.message?.annotations),
          },
          finish_reason: finishEnum.known(at0(w.choices)?.finish_reason)
            ? undefined
            : (at0(w.choices)?.finish_reason ?? undefined),
          logprobs: { content: emptyList(at0(w.choices)?.logprobs?.content) },
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
            native: complement(API, item, shape8),
          }),
          item.function?.arguments ?? '',
        )
      } else if (item.function?.arguments) {
        s.delta('tool-call', item.index, item.function?.arguments ?? '')
        s.native(item.index, extras(item, shape8))
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
  if (w.x_groq?.usage) {
    s.usage(decoded(decodeUsage, w.x_groq?.usage))
  }
  if (w.usage) {
    s.usage(decoded(decodeUsage, w.usage))
  }
  const logprobs = choice?.logprobs
  if (logprobs != null) {
    if (logprobs.content) {
      s.score('text', undefined, records(logprobs.content, decodeToken))
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
    hasMore(w.x_groq, shape13)
  )
    s.unknown(leftover(w, shape9, s.told))
}

function encodeEmbed(u: U.EmbedRequest, c: Context): wire.CreateEmbeddingRequest {
  foreign(u, c)
  unsupported(u, ['dimensions', 'purpose'], c)
  return withNative<wire.CreateEmbeddingRequest>(
    { model: u.model, input: textList.encode(u.input), user: u.userId },
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

function encodeSpeech(u: U.SpeechRequest, c: Context): wire.CreateSpeechRequest {
  foreign(u, c)
  unsupported(u, ['instructions'], c)
  return withNative<wire.CreateSpeechRequest>(
    { model: u.model, input: u.input, voice: plainText.encode(u.voice), response_format: u.format, speed: u.speed },
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

function decodeTranscribe(w: wire.CreateTranscriptionResponseJson): U.TranscribeResponse {
  return compact<U.TranscribeResponse>({
    text: w.text ?? '',
    language: w.language ?? undefined,
    duration: w.duration ?? undefined,
    segments: w.segments == null ? undefined : records(w.segments, decodeTimedText),
    words: w.words == null ? undefined : records(w.words, decodeTimedWord),
    native: complement(API, w, shape21),
  })
}

function encodeUploadFile(u: U.UploadRequest, c: Context): wire.CreateFileRequest {
  foreign(u, c)
  unsupported(u, ['purpose', 'expiresAfter'], c)
  return withNative<wire.CreateFileRequest>({ file: u.file, purpose: 'batch' }, u.native?.[API])
}

function decodeUploadFile(w: wire.File): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeFiles(w: wire.ListFilesResponse): U.FilePage {
  return compact<U.FilePage>({ files: records(w.data, decodeFile), native: complement(API, w, shape18) })
}

function decodeFileInfo(w: wire.File): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeDeleteFile(w: wire.DeleteFileResponse): U.FileDeletion {
  return compact<U.FileDeletion>({
    id: w.id ?? undefined,
    deleted: w.deleted ?? undefined,
    native: complement(API, w, shape23),
  })
}

function encodeCreateBatch(
  u: U.BatchSubmission,
  c: Context,
): {
  completion_window: string
  endpoint: '/v1/chat/completions'
  input_file_id: string
  metadata?: { [key: string]: unknown } | null
} {
  foreign(u, c)
  return withNative<
    Extract<
      {
        completion_window: string
        endpoint: '/v1/chat/completions'
        input_file_id: string
        metadata?: { [key: string]: unknown } | null
      },
      object
    >
  >(
    { input_file_id: u.inputFile, endpoint: '/v1/chat/completions', completion_window: '24h', metadata: u.metadata },
    u.native?.[API],
  )
}

function decodeCreateBatch(w: wire.Batch): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeBatches(w: wire.ListBatchesResponse): U.BatchPage {
  return compact<U.BatchPage>({ batches: records(w.data, decodeBatch), native: complement(API, w, shape18) })
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
    native: complement(API, w, shape26, {
      response: emptyObject(w.response) ?? { body: uncoded(verbatim, w.response?.body) },
      error: uncoded(verbatim, w.error),
    }),
  })
}

function encodeGrounding(
  u: U.Message,
  c: Context,
): wire.ChatCompletionDocument | wire.ChatCompletionDocument[] | undefined {
  const own = ownMessage<wire.ChatCompletionDocument>(u, 'grounding', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      return each(u.content, 'content', 'ground', c, encodeGround)
    }
    default:
      return undefined
  }
}

function encodeGround(u: U.Part, c: Context): wire.ChatCompletionDocument | undefined {
  switch (u.type) {
    case 'search-result': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatCompletionDocument>(
        {
          source: {
            type: 'json',
            data: {
              text: passages.encode(u.content, c, 'content'),
              title: plainText.encode(u.title),
              source: plainText.encode(u.source),
            },
          },
          id: numbered.encode(u, spelled(u.native?.[API], 'id'), c),
        },
        u.native?.[API],
      )
    }
    case 'document': {
      if (u.text !== undefined && u.filename !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ChatCompletionDocument>(
          {
            source: { type: 'json', data: { text: plainText.encode(u.text), title: plainText.encode(u.filename) } },
            id: numbered.encode(u, spelled(u.native?.[API], 'id'), c),
          },
          u.native?.[API],
        )
      }
      if (u.text !== undefined) {
        unsupported(u, ['filename', 'mediaType', 'data', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ChatCompletionDocument>(
          { source: { type: 'text', text: u.text }, id: numbered.encode(u, spelled(u.native?.[API], 'id'), c) },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    default:
      return undefined
  }
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
        return withNative<wire.ChatCompletionRequestSystemMessage>(
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
        return withNative<wire.ChatCompletionRequestSystemMessage>(
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
      unplaced(u.content, 'content', ['text', 'image', 'search-result', 'document'], ['part', 'ground'], c)
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
        ['thought', 'assistantText', 'toolCall', 'legacyCall'],
        c,
      )
      return withNative<wire.ChatCompletionRequestAssistantMessage>(
        {
          reasoning: joined(each(u.content, 'content', 'thought', c, encodeThought)),
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
        return withNative<wire.ChatCompletionRequestSystemMessage>(
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
          content: orText(each(u.content, 'content', 'text', c, encodeSystemText), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodePart(u: U.Part, c: Context): wire.ChatCompletionRequestMessageContentPart | undefined {
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

function encodeAssistantText(u: U.Part, c: Context): wire.ChatCompletionRequestMessageContentPartText | undefined {
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

function encodeLegacyCall(u: U.Part, c: Context): { arguments?: string; name?: string } | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind === 'function_call') {
        unsupported(u, ['cache'], c)
        return withNative<Extract<{ arguments?: string; name?: string }, object>>(
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

function encodeText(u: U.Part, c: Context): wire.ChatCompletionRequestMessageContentPart | undefined {
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

function encodeTool(u: U.Tool, c: Context): wire.ChatCompletionTool | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatCompletionTool>(
        {
          type: 'function',
          function: filled({ name: u.name, description: u.description, parameters: u.inputSchema, strict: u.strict }),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolChoice(u: U.ToolChoice, _c: Context): NonNullable<wire.ChatCompletionToolChoiceOption> | undefined {
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
      return withNative<Extract<NonNullable<wire.ChatCompletionToolChoiceOption>, object>>(
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

function decodeToolCall(w: wire.ChatCompletionMessageToolCall): U.Part | undefined {
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

function decodeCited(w: wire.Annotation): U.Part | undefined {
  return { type: 'text', text: '', citations: nodes([w], API, 'annotation', decodeAnnotation) }
}

function decodeAnnotation(w: wire.Annotation): U.Citation | undefined {
  if (read(w, 'type') === 'function_citation') {
    return compact<U.ToolResultCitation>({
      type: 'tool-result',
      id: w.function_citation?.tool_call_id ?? '',
      start: w.function_citation?.start_index ?? undefined,
      end: w.function_citation?.end_index ?? undefined,
      native: complement(API, w, shape2, { function_citation: emptyObject(w.function_citation) }),
    })
  }
  if (
    read(w, 'type') === 'document_citation' &&
    read(read(w, 'document_citation'), 'document_id') != null &&
    ordinal.test(read(read(w, 'document_citation'), 'document_id'), 'doc')
  ) {
    return compact<U.DocumentCitation>({
      type: 'document',
      index: decoded(ordinal.decode, w.document_citation?.document_id, 'doc'),
      start: w.document_citation?.start_index ?? undefined,
      end: w.document_citation?.end_index ?? undefined,
      native: complement(API, w, shape3, { document_citation: emptyObject(w.document_citation) }),
    })
  }
  if (read(w, 'type') === 'document_citation') {
    return compact<U.DocumentCitation>({
      type: 'document',
      id: w.document_citation?.document_id ?? undefined,
      start: w.document_citation?.start_index ?? undefined,
      end: w.document_citation?.end_index ?? undefined,
      native: complement(API, w, shape3, { document_citation: emptyObject(w.document_citation) }),
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

function decodeUsage(w: wire.CompletionUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    cacheReadTokens: w.prompt_tokens_details?.cached_tokens ?? undefined,
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
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

function decodeTimedText(w: wire.TranscriptionSegment): U.TimedText {
  return compact<U.TimedText>({
    start: w.start ?? 0,
    end: w.end ?? 0,
    text: w.text ?? '',
    native: complement(API, w, shape19),
  })
}

function decodeTimedWord(w: wire.TranscriptionWord): U.TimedText {
  return compact<U.TimedText>({
    text: w.word ?? '',
    start: w.start ?? 0,
    end: w.end ?? 0,
    native: complement(API, w, shape20),
  })
}

function decodeFile(w: wire.File): U.FileInfo {
  return compact<U.FileInfo>({
    id: w.id ?? '',
    bytes: w.bytes ?? undefined,
    createdAt: w.created_at ?? undefined,
    name: w.filename ?? undefined,
    purpose: w.purpose ?? undefined,
    native: complement(API, w, shape22),
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
    native: complement(API, w, shape25, {
      status: batchStatusEnum.known(w.status) ? undefined : (w.status ?? undefined),
    }),
  })
}

function decodeBatchCounts(w: { completed: number; failed: number; total: number }): U.BatchCounts {
  return compact<U.BatchCounts>({
    total: w.total ?? undefined,
    succeeded: w.completed ?? undefined,
    failed: w.failed ?? undefined,
    native: complement(API, w, shape24),
  })
}

const shape0 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape1 = /* @__PURE__ */ fields('arguments name')

const shape2 = /* @__PURE__ */ fields('type', {
  function_citation: /* @__PURE__ */ fields('end_index start_index tool_call_id'),
})

const shape3 = /* @__PURE__ */ fields('type', {
  document_citation: /* @__PURE__ */ fields('document_id end_index start_index'),
})

const shape4 = /* @__PURE__ */ fields('bytes logprob token')

const shape5 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape6 = /* @__PURE__ */ fields('completion_tokens prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields('reasoning_tokens'),
  prompt_tokens_details: /* @__PURE__ */ fields('cached_tokens'),
})

const shape7 = /* @__PURE__ */ fields('created id model object service_tier usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      logprobs: /* @__PURE__ */ fields('content'),
      message: /* @__PURE__ */ fields('annotations content function_call reasoning role tool_calls'),
    }),
  ),
})

const shape8 = /* @__PURE__ */ fields('id index type', { function: /* @__PURE__ */ fields('arguments name') })

const shape9 = /* @__PURE__ */ fields('created id model object usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      delta: /* @__PURE__ */ fields('annotations content reasoning role tool_calls'),
      logprobs: /* @__PURE__ */ fields('content'),
    }),
  ),
  x_groq: /* @__PURE__ */ fields('usage'),
})

const shape10 = /* @__PURE__ */ fields('annotations content reasoning role tool_calls')

const shape11 = /* @__PURE__ */ fields('content')

const shape12 = /* @__PURE__ */ fields('delta finish_reason index logprobs')

const shape13 = /* @__PURE__ */ fields('usage')

const shape14 = /* @__PURE__ */ fields('choices created id model object usage x_groq')

const shape15 = /* @__PURE__ */ fields('prompt_tokens total_tokens')

const shape16 = /* @__PURE__ */ fields('data model object usage')

const shape17 = /* @__PURE__ */ fields('created id object')

const shape18 = /* @__PURE__ */ fields('data object')

const shape19 = /* @__PURE__ */ fields('end start text')

const shape20 = /* @__PURE__ */ fields('end start word')

const shape21 = /* @__PURE__ */ fields('duration language segments text words')

const shape22 = /* @__PURE__ */ fields('bytes created_at filename id object purpose')

const shape23 = /* @__PURE__ */ fields('deleted id')

const shape24 = /* @__PURE__ */ fields('completed failed total')

const shape25 = /* @__PURE__ */ fields(
  'completed_at created_at error_file_id expires_at id object output_file_id request_counts status',
)

const shape26 = /* @__PURE__ */ fields('custom_id error', { response: /* @__PURE__ */ fields('body status_code') })

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

const transcriptFormEnum = /* @__PURE__ */ enumTable(
  { json: null, text: null, verbose_json: 'timestamps' },
  { timestamps: 'verbose_json' },
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
