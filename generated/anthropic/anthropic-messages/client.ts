// Code generated from specs/anthropic/anthropic-messages.yaml and specs/anthropic/openapi.yaml. DO NOT EDIT.
import { segment } from '../../../runtime/access/path-segment.ts'
import type {
  ChatApi,
  ChatCall,
  ClientApi,
  Context,
  SchemaDialect,
  StreamSink,
} from '../../../runtime/adapter/adapter.ts'
import { orText } from '../../../runtime/adapter/bare-text.ts'
import { identified } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelled } from '../../../runtime/adapter/complement.ts'
import { bodyOf, decoded, emptyObject, extras, oneNode, rawText, records } from '../../../runtime/adapter/decoding.ts'
import { query, recode, regroup, uncoded } from '../../../runtime/adapter/encoding.ts'
import { each, items } from '../../../runtime/adapter/lists.ts'
import {
  foreign,
  record,
  unfit,
  unplaced,
  unsupported,
  unsupportedIn,
  untaken,
  withheld,
} from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, nearWord, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { is } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodeOf, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, unlessEmpty } from '../../../runtime/adapter/optional.ts'
import { plus, plusKnown } from '../../../runtime/adapter/sums.ts'
import { errorOf, judged } from '../../../runtime/adapter/wire-error.ts'
import { callObject } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { toolSchema } from '../../../runtime/codecs/json-schema.ts'
import { verbatim } from '../../../runtime/codecs/json-values.ts'
import { plainId } from '../../../runtime/codecs/names.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { effortWithin } from '../../../runtime/codecs/reasoning-effort.ts'
import { either, negated } from '../../../runtime/codecs/switches.ts'
import { isoTime } from '../../../runtime/codecs/times.ts'
import { inBytes } from '../../../runtime/http/in-bytes.ts'
import { multipart } from '../../../runtime/http/multipart.ts'
import type * as U from '../../../runtime/types.ts'
import type { NativePart, Upload } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError, errorRules } from './error.ts'

const API = 'anthropic-messages'

export type { Types as Native } from './native.ts'

const schemaOpen: SchemaDialect = { root: 'object', names: '^[a-zA-Z0-9_.-]{1,64}$' }

const schemaStrict: SchemaDialect = {
  keywords: ['$ref', 'anyOf', 'const', 'default', 'title', 'pattern', 'format', 'minItems'],
  formats: ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'uri', 'ipv4', 'ipv6', 'uuid'],
  root: 'object',
  objects: 'closed',
  recursion: false,
  untyped: false,
  names: '^[a-zA-Z0-9_.-]{1,64}$',
  minItems: 1,
  limits: { optional: 24, unions: 16 },
}

const chat: ChatCall = {
  transport: sse,

  encode: (u, c) => ({ method: 'POST', path: '/v1/messages', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const anthropicMessagesChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to anthropic-messages, its answers in. */
export const anthropicMessagesClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, strictTools: schemaStrict, output: schemaStrict },
  turns: { first: 'user' },
  chat,
  models: {
    encode: u => ({ method: 'GET', path: `/v1/models${query({ after_id: u.pageToken })}` }),
    decode: decodeModels,
  },
  model: { encode: u => ({ method: 'GET', path: `/v1/models/${segment(u.model)}` }), decode: decodeModel },
  countTokens: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/v1/messages/count_tokens',
      body: encodeCountTokens(u, { ...c, request: u }),
    }),
    decode: decodeCountTokens,
  },
  uploadFile: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/v1/files',
      headers: { 'anthropic-beta': 'files-api-2025-04-14' },
      body: encodeUploadFile(u, { ...c, request: u }),
      write: multipart,
    }),
    decode: decodeUploadFile,
  },
  files: {
    encode: u => ({
      method: 'GET',
      path: `/v1/files${query({ after_id: u.pageToken })}`,
      headers: { 'anthropic-beta': 'files-api-2025-04-14' },
    }),
    decode: decodeFiles,
  },
  fileInfo: {
    encode: u => ({
      method: 'GET',
      path: `/v1/files/${segment(u.id)}`,
      headers: { 'anthropic-beta': 'files-api-2025-04-14' },
    }),
    decode: decodeFileInfo,
  },
  deleteFile: {
    encode: u => ({
      method: 'DELETE',
      path: `/v1/files/${segment(u.id)}`,
      headers: { 'anthropic-beta': 'files-api-2025-04-14' },
    }),
    decode: decodeDeleteFile,
  },
  fileContent: {
    encode: u => ({
      method: 'GET',
      path: `/v1/files/${segment(u.id)}/content`,
      headers: { 'anthropic-beta': 'files-api-2025-04-14' },
    }),
    decode: inBytes,
  },
  createBatch: {
    maxBatch: 100000,
    maxBytes: 268435456,
    encode: (u, c) => ({
      method: 'POST',
      path: '/v1/messages/batches',
      body: encodeCreateBatch(u, { ...c, request: u }),
    }),
    decode: decodeCreateBatch,
  },
  batches: {
    encode: u => ({ method: 'GET', path: `/v1/messages/batches${query({ after_id: u.pageToken })}` }),
    decode: decodeBatches,
  },
  batchInfo: {
    encode: u => ({ method: 'GET', path: `/v1/messages/batches/${segment(u.id)}` }),
    decode: decodeBatchInfo,
  },
  cancelBatch: {
    encode: u => ({ method: 'POST', path: `/v1/messages/batches/${segment(u.id)}/cancel` }),
    decode: decodeCancelBatch,
  },
  deleteBatch: {
    encode: u => ({ method: 'DELETE', path: `/v1/messages/batches/${segment(u.id)}` }),
    decode: decodeDeleteBatch,
  },
  batchLine: {
    encode: u => ({ method: 'GET', path: `/v1/messages/batches/${segment(u.id)}/results` }),
    decode: decodeBatchLine,
  },
  batchResults: {
    encode: u => ({ method: 'GET', path: `/v1/messages/batches/${segment(u.id)}/results` }),
    decode: inBytes,
  },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.CreateMessageParams {
  foreign(u, c)
  unsupported(
    u,
    [
      'minP',
      'seed',
      'presencePenalty',
      'frequencyPenalty',
      'repetitionPenalty',
      'logprobs',
      'prediction',
      'verbosity',
      'cacheKey',
      'metadata',
    ],
    c,
  )
  unplaced(u.system, 'system', ['text'], ['part'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  withheld(
    u.cache?.only !== 'marked' ? u.cache : undefined,
    u.cache?.only !== 'marked' && c.facts.cachePartsOnly !== true,
    'cache',
    c,
  )
  unsupportedIn(u.cache?.only !== 'marked' ? undefined : u.cache, 'cache', ['ttl'], c)
  unfit(u, 'parallelToolCalls', u.toolChoice?.type !== 'none', c)
  return withNative<wire.CreateMessageParams>(
    {
      model: u.model,
      max_tokens: u.maxOutputTokens ?? c.facts.maxOutputTokens ?? 4096,
      system: orText(eachLeft(u.system, 'system', 'part', c, encodePart), spelled(u.native?.[API], 'system')),
      messages: eachSaid(
        regroup(
          identified(u.messages),
          { user: 'user', assistant: 'assistant', tool: 'user', system: 'user' },
          c,
          'role',
        ),
        'messages',
        'message',
        c,
        encodeMessage,
        ['content'],
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(
        u.toolChoice ?? (u.parallelToolCalls !== undefined ? { type: 'auto' } : undefined),
        'toolChoice',
        'toolChoice',
        c,
        encodeToolChoice,
      ),
      thinking: record(u.reasoning, 'reasoning', c, encodeThinking),
      output_config: filled({
        effort:
          peek(u.native?.[API], 'output_config', 'effort') !== undefined || c.facts.effort === true
            ? nearWord(
                effortEnum,
                u.reasoning?.effort,
                'reasoning.effort',
                c,
                peek(u.native?.[API], 'output_config', 'effort'),
              )
            : undefined,
        format: node(u.responseFormat, 'responseFormat', 'outputFormat', c, encodeOutputFormat),
      }),
      temperature: u.temperature === undefined ? undefined : clamp.encode(u.temperature, '0..1', c, 'temperature'),
      top_p: u.topP,
      top_k: u.topK,
      stop_sequences: u.stop,
      stream: u.stream,
      metadata: u.userId !== undefined ? { user_id: u.userId } : undefined,
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      cache_control:
        u.cache?.only !== 'marked' && c.facts.cachePartsOnly !== true
          ? record(u.cache, 'cache', c, encodePromptCache)
          : undefined,
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.Message): U.Response {
  return compact<U.Response>({
    id: w.id ?? undefined,
    model: w.model ?? undefined,
    content: nodes(w.content, API, 'part', decodeAnswer),
    rawFinishReason: rawText(w.stop_reason),
    finishReason: finishEnum.decode(w.stop_reason),
    stopSequence: w.stop_sequence ?? undefined,
    serviceTier: usedTierEnum.decode(peek(w.usage, 'service_tier')),
    usage: decoded(decodeUsage, w.usage),
    safety: decoded(decodeRefusal, w.stop_details),
    native: complement(API, w, shape12, {
      stop_reason: finishEnum.known(w.stop_reason) ? undefined : (w.stop_reason ?? undefined),
      usage: { service_tier: usedTierEnum.unlike(peek(w.usage, 'service_tier')) },
    }),
  })
}

function decodeEvent(w: wire.MessageStreamEvent, s: StreamSink): void {
  switch (w.type) {
    case 'message_start': {
      s.start(decodeResponse(bodyOf(w.message)))
      s.unknown(extras(w, shape13))
      return
    }
    case 'content_block_start': {
      const [opened] = nodes(oneNode(w.content_block), API, 'part', decodeAnswer)
      if (opened !== undefined) s.open(w.index, opened)
      s.native(w.index, extras(w, shape14))
      return
    }
    case 'content_block_delta': {
      if (is(w.delta, 'type', 'text_delta')) {
        s.delta('text', w.index, w.delta?.text ?? '')
        s.native(w.index, extras(w, shape15))
        return
      }
      if (is(w.delta, 'type', 'thinking_delta')) {
        s.delta('reasoning', w.index, w.delta?.thinking ?? '')
        s.native(w.index, extras(w, shape16))
        return
      }
      if (is(w.delta, 'type', 'input_json_delta')) {
        s.delta('tool-call', w.index, w.delta?.partial_json ?? '')
        s.native(w.index, extras(w, shape17))
        return
      }
      if (is(w.delta, 'type', 'signature_delta')) {
        s.native(w.index, { signature: w.delta?.signature })
        s.native(w.index, extras(w, shape18))
        return
      }
      if (is(w.delta, 'type', 'citations_delta')) {
        for (const citation of nodes(oneNode(w.delta?.citation), API, 'citation', decodeCitation))
          s.cite(w.index, citation)
        s.native(w.index, extras(w, shape19))
        return
      }
      s.unknown(w)
      return
    }
    case 'content_block_stop': {
      s.close(w.index)
      s.unknown(extras(w, shape20))
      return
    }
    case 'message_delta': {
      s.usage(decoded(decodeDeltaUsage, w.usage))
      if (w.delta?.stop_details != null) s.start(compact({ safety: decoded(decodeRefusal, w.delta?.stop_details) }))
      s.finish(
        compact({
          finishReason: finishEnum.decode(w.delta?.stop_reason),
          rawFinishReason: rawText(w.delta?.stop_reason),
          stopSequence: w.delta?.stop_sequence ?? undefined,
          ambiguous: finishEnum.ambiguous(w.delta?.stop_reason),
        }),
      )
      s.unknown(extras(w, shape22))
      return
    }
    case 'message_stop': {
      s.unknown(extras(w, shape23))
      s.end()
      return
    }
    case 'error': {
      s.unknown(extras(w, shape24))
      s.error(
        judged(
          errorOf({
            message: w.error?.message ?? undefined,
            type: w.error?.type ?? undefined,
            code: w.error?.details?.error_code ?? undefined,
          }),
          errorRules,
        ),
      )
      return
    }
    case 'ping': {
      s.unknown(leftover(w, shape23))
      return
    }
    default:
      s.unknown(w)
  }
}

function decodeModels(w: wire.ListResponse_ModelInfo_): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.data, decodeModelsResponseModel),
    nextPage: w.last_id ?? undefined,
    native: complement(API, w, shape26),
  })
}

function decodeModel(w: wire.ModelInfo): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    name: w.display_name ?? undefined,
    createdAt: decoded(isoTime.decode, w.created_at),
    contextWindow: w.max_input_tokens ?? undefined,
    maxOutputTokens: w.max_tokens ?? undefined,
    native: complement(API, w, shape25, { created_at: uncoded(isoTime, w.created_at) }),
  })
}

function encodeCountTokens(u: U.Request, c: Context): wire.CountMessageTokensParams {
  foreign(u, c)
  unsupported(
    u,
    [
      'maxOutputTokens',
      'temperature',
      'topP',
      'topK',
      'minP',
      'stop',
      'seed',
      'presencePenalty',
      'frequencyPenalty',
      'repetitionPenalty',
      'logprobs',
      'prediction',
      'verbosity',
      'serviceTier',
      'cacheKey',
      'userId',
      'metadata',
    ],
    c,
  )
  unplaced(u.system, 'system', ['text'], ['part'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  withheld(
    u.cache?.only !== 'marked' ? u.cache : undefined,
    u.cache?.only !== 'marked' && c.facts.cachePartsOnly !== true,
    'cache',
    c,
  )
  unsupportedIn(u.cache?.only !== 'marked' ? undefined : u.cache, 'cache', ['ttl'], c)
  unfit(u, 'parallelToolCalls', u.toolChoice?.type !== 'none', c)
  return withNative<wire.CountMessageTokensParams>(
    {
      model: u.model,
      system: orText(eachLeft(u.system, 'system', 'part', c, encodePart), spelled(u.native?.[API], 'system')),
      messages: eachSaid(
        regroup(
          identified(u.messages),
          { user: 'user', assistant: 'assistant', tool: 'user', system: 'user' },
          c,
          'role',
        ),
        'messages',
        'message',
        c,
        encodeMessage,
        ['content'],
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(
        u.toolChoice ?? (u.parallelToolCalls !== undefined ? { type: 'auto' } : undefined),
        'toolChoice',
        'toolChoice',
        c,
        encodeToolChoice,
      ),
      thinking: record(u.reasoning, 'reasoning', c, encodeThinking),
      output_config: filled({
        effort:
          peek(u.native?.[API], 'output_config', 'effort') !== undefined || c.facts.effort === true
            ? nearWord(
                effortEnum,
                u.reasoning?.effort,
                'reasoning.effort',
                c,
                peek(u.native?.[API], 'output_config', 'effort'),
              )
            : undefined,
        format: node(u.responseFormat, 'responseFormat', 'outputFormat', c, encodeOutputFormat),
      }),
      cache_control:
        u.cache?.only !== 'marked' && c.facts.cachePartsOnly !== true
          ? record(u.cache, 'cache', c, encodePromptCache)
          : undefined,
    },
    u.native?.[API],
  )
}

function decodeCountTokens(w: wire.CountMessageTokensResponse): U.TokenCount {
  return compact<U.TokenCount>({ inputTokens: w.input_tokens ?? 0, native: complement(API, w, shape27) })
}

function encodeUploadFile(u: U.UploadRequest, c: Context): { file: Upload } {
  foreign(u, c)
  unsupported(u, ['purpose', 'expiresAfter'], c)
  return withNative<Extract<{ file: Upload }, object>>({ file: u.file }, u.native?.[API])
}

function decodeUploadFile(w: wire.BetaFileMetadataSchema): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeFiles(w: wire.BetaFileListResponse): U.FilePage {
  return compact<U.FilePage>({
    files: records(w.data, decodeFile),
    hasMore: w.has_more ?? undefined,
    nextPage: w.last_id ?? undefined,
    native: complement(API, w, shape29),
  })
}

function decodeFileInfo(w: wire.BetaFileMetadataSchema): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeDeleteFile(w: wire.BetaFileDeleteResponse): U.FileDeletion {
  return compact<U.FileDeletion>({ id: w.id ?? undefined, native: complement(API, w, shape30) })
}

function encodeCreateBatch(u: U.BatchSubmission, c: Context): wire.CreateMessageBatchParams {
  foreign(u, c)
  unsupported(u, ['metadata'], c)
  return withNative<wire.CreateMessageBatchParams>(
    { requests: items(u.items, 'items', c, encodeBatchItem) },
    u.native?.[API],
  )
}

function decodeCreateBatch(w: wire.MessageBatch): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeBatches(w: wire.ListResponse_MessageBatch_): U.BatchPage {
  return compact<U.BatchPage>({
    batches: records(w.data, decodeBatch),
    hasMore: w.has_more ?? undefined,
    nextPage: w.last_id ?? undefined,
    native: complement(API, w, shape29),
  })
}

function decodeBatchInfo(w: wire.MessageBatch): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeCancelBatch(w: wire.MessageBatch): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeDeleteBatch(w: wire.DeleteMessageBatchResponse): U.BatchDeletion {
  return compact<U.BatchDeletion>({ id: w.id ?? undefined, native: complement(API, w, shape30) })
}

function decodeBatchLine(w: wire.MessageBatchIndividualResponse): U.BatchLine {
  return compact<U.BatchLine>({
    id: w.custom_id ?? '',
    result: nodeOf(w.result, API, 'batchOutcome', decodeBatchOutcome),
    native: complement(API, w, shape34),
  })
}

function encodePart(u: U.Part, c: Context): wire.RequestTextBlock | undefined {
  switch (u.type) {
    case 'text': {
      if (u.text !== '') {
        unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citing'], c)
        return withNative<wire.RequestTextBlock>(
          {
            type: 'text',
            text: u.text,
            citations: eachLeft(u.citations, 'citations', 'citing', c, encodeCiting),
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'text')
    }
    default:
      return undefined
  }
}

function encodeCiting(
  u: U.Citation,
  c: Context,
):
  | wire.RequestCharLocationCitation
  | wire.RequestPageLocationCitation
  | wire.RequestContentBlockLocationCitation
  | wire.RequestWebSearchResultLocationCitation
  | wire.RequestSearchResultLocationCitation
  | undefined {
  switch (u.type) {
    case 'url': {
      unsupported(u, ['start', 'end'], c)
      return withNative<wire.RequestWebSearchResultLocationCitation>(
        {
          type: 'web_search_result_location',
          url: u.url,
          title: u.title ?? null,
          cited_text: u.quote ?? '',
          encrypted_index: peek(u.native?.[API], 'encrypted_index') ?? '',
        },
        u.native?.[API],
      )
    }
    case 'document': {
      if (u.location?.unit === 'page') {
        unsupported(u, ['id', 'start', 'end'], c)
        return withNative<wire.RequestPageLocationCitation>(
          {
            type: 'page_location',
            document_index: u.index ?? 0,
            document_title: u.title ?? null,
            cited_text: u.quote ?? '',
            start_page_number: u.location?.start ?? 1,
            end_page_number: u.location?.end ?? 2,
          },
          u.native?.[API],
        )
      }
      if (u.location?.unit === 'block') {
        unsupported(u, ['id', 'start', 'end'], c)
        return withNative<wire.RequestContentBlockLocationCitation>(
          {
            type: 'content_block_location',
            document_index: u.index ?? 0,
            document_title: u.title ?? null,
            cited_text: u.quote ?? '',
            start_block_index: u.location?.start ?? 0,
            end_block_index: u.location?.end ?? 1,
          },
          u.native?.[API],
        )
      }
      if (u.location?.unit === 'character') {
        unsupported(u, ['id', 'start', 'end'], c)
        return withNative<wire.RequestCharLocationCitation>(
          {
            type: 'char_location',
            document_index: u.index ?? 0,
            document_title: u.title ?? null,
            cited_text: u.quote ?? '',
            start_char_index: u.location?.start ?? 0,
            end_char_index: u.location?.end ?? 0,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      if (u.location?.unit === 'block') {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.RequestSearchResultLocationCitation>(
          {
            type: 'search_result_location',
            search_result_index: u.index ?? 0,
            source: u.source,
            title: u.title ?? null,
            cited_text: u.quote ?? '',
            start_block_index: u.location?.start ?? 0,
            end_block_index: u.location?.end ?? 1,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'search-result')
    }
    default:
      return undefined
  }
}

function encodeCacheHint(u: U.CacheHint, c: Context): wire.CacheControlEphemeral {
  return withNative<wire.CacheControlEphemeral>(
    { type: 'ephemeral', ttl: wordFor(ttlEnum, u.ttl, 'ttl', c, peek(u.native?.[API], 'ttl')) },
    u.native?.[API],
  )
}

function encodeMessage(u: U.Message, c: Context): wire.InputMessage | undefined {
  const own = ownMessage<wire.InputMessage>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unsupported(u, ['name'], c)
      unplaced(
        u.content,
        'content',
        ['text', 'reasoning', 'image', 'document', 'search-result', 'tool-call', 'tool-result'],
        ['part'],
        c,
      )
      return withNative<wire.InputMessage>(
        {
          role: 'user',
          content: orText(each(u.content, 'content', 'part', c, encodeUserPart), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    case 'assistant': {
      unsupported(u, ['name'], c)
      unplaced(
        u.content,
        'content',
        ['text', 'reasoning', 'image', 'document', 'search-result', 'tool-call', 'tool-result'],
        ['part'],
        c,
      )
      return withNative<wire.InputMessage>(
        {
          role: 'assistant',
          content: orText(each(u.content, 'content', 'part', c, encodeUserPart), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    case 'tool': {
      unplaced(
        u.content,
        'content',
        ['text', 'reasoning', 'image', 'document', 'search-result', 'tool-call', 'tool-result'],
        ['part'],
        c,
      )
      return withNative<wire.InputMessage>(
        {
          role: 'user',
          content: orText(each(u.content, 'content', 'part', c, encodeUserPart), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    case 'system': {
      unplaced(
        u.content,
        'content',
        ['text', 'reasoning', 'image', 'document', 'search-result', 'tool-call', 'tool-result'],
        ['part'],
        c,
      )
      return withNative<wire.InputMessage>(
        {
          role: 'user',
          content: orText(each(u.content, 'content', 'part', c, encodeUserPart), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeUserPart(u: U.Part, c: Context): wire.InputContentBlock | undefined {
  switch (u.type) {
    case 'text': {
      if (u.text !== '') {
        unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citing'], c)
        return withNative<wire.RequestTextBlock>(
          {
            type: 'text',
            text: u.text,
            citations: eachLeft(u.citations, 'citations', 'citing', c, encodeCiting),
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'text')
    }
    case 'reasoning': {
      if (peek(u.native?.[API], 'signature') !== undefined) {
        unsupported(u, ['cache'], c)
        return withNative<wire.RequestThinkingBlock>(
          { type: 'thinking', thinking: u.text, signature: peek(u.native?.[API], 'signature') ?? '' },
          u.native?.[API],
        )
      }
      return untaken(c, 'reasoning')
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'url', 'fileId'], c)
        return withNative<wire.RequestImageBlock>(
          {
            type: 'image',
            source: { type: 'base64', media_type: u.mediaType ?? 'image/png', data: u.data },
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['detail', 'mediaType', 'data', 'fileId'], c)
        return withNative<wire.RequestImageBlock>(
          {
            type: 'image',
            source: { type: 'url', url: u.url },
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'document': {
      if (u.text !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url', 'fileId'], c)
        return withNative<wire.RequestDocumentBlock>(
          {
            type: 'document',
            title: unlessEmpty(u.filename),
            source: { type: 'text', media_type: 'text/plain', data: u.text },
            citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      if (u.data !== undefined && u.mediaType === 'application/pdf') {
        unsupported(u, ['text', 'url', 'fileId'], c)
        return withNative<wire.RequestDocumentBlock>(
          {
            type: 'document',
            title: unlessEmpty(u.filename),
            source: { type: 'base64', media_type: 'application/pdf', data: u.data },
            citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'fileId'], c)
        return withNative<wire.RequestDocumentBlock>(
          {
            type: 'document',
            title: unlessEmpty(u.filename),
            source: { type: 'url', url: u.url },
            citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      unplaced(u.content, 'content', ['text'], ['passage'], c)
      return withNative<wire.RequestSearchResultBlock>(
        {
          type: 'search_result',
          source: u.source,
          title: u.title,
          content: each(u.content, 'content', 'passage', c, encodePassage),
          citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
          cache_control: record(u.cache, 'cache', c, encodeCacheHint),
        },
        u.native?.[API],
      )
    }
    case 'tool-call': {
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.RequestToolUseBlock>(
        {
          type: 'tool_use',
          id: plainId.encode(u.id, c, 'id'),
          name: u.name,
          input: callObject.encode(u, c),
          cache_control: record(u.cache, 'cache', c, encodeCacheHint),
        },
        u.native?.[API],
      )
    }
    case 'tool-result': {
      unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
      return withNative<wire.RequestToolResultBlock>(
        {
          type: 'tool_result',
          tool_use_id: plainId.encode(u.id, c, 'id'),
          is_error: u.isError,
          content: orText(
            each(u.content, 'content', 'part', c, encodeToolResultPart),
            spelled(u.native?.[API], 'content'),
          ),
          cache_control: record(u.cache, 'cache', c, encodeCacheHint),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodePassage(u: U.Passage, c: Context): wire.RequestTextBlock | undefined {
  switch (u.type) {
    case 'text': {
      if (u.text !== '') {
        unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citing'], c)
        return withNative<wire.RequestTextBlock>(
          {
            type: 'text',
            text: u.text,
            citations: eachLeft(u.citations, 'citations', 'citing', c, encodeCiting),
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'text')
    }
    default:
      return undefined
  }
}

function encodeToolResultPart(
  u: U.Part,
  c: Context,
):
  | wire.RequestTextBlock
  | wire.RequestImageBlock
  | wire.RequestSearchResultBlock
  | wire.RequestDocumentBlock
  | wire.RequestToolReferenceBlock
  | undefined {
  switch (u.type) {
    case 'text': {
      if (u.text !== '') {
        unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citing'], c)
        return withNative<wire.RequestTextBlock>(
          {
            type: 'text',
            text: u.text,
            citations: eachLeft(u.citations, 'citations', 'citing', c, encodeCiting),
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'text')
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'url', 'fileId'], c)
        return withNative<wire.RequestImageBlock>(
          {
            type: 'image',
            source: { type: 'base64', media_type: u.mediaType ?? 'image/png', data: u.data },
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['detail', 'mediaType', 'data', 'fileId'], c)
        return withNative<wire.RequestImageBlock>(
          {
            type: 'image',
            source: { type: 'url', url: u.url },
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'document': {
      if (u.text !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url', 'fileId'], c)
        return withNative<wire.RequestDocumentBlock>(
          {
            type: 'document',
            title: unlessEmpty(u.filename),
            source: { type: 'text', media_type: 'text/plain', data: u.text },
            citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      if (u.data !== undefined && u.mediaType === 'application/pdf') {
        unsupported(u, ['text', 'url', 'fileId'], c)
        return withNative<wire.RequestDocumentBlock>(
          {
            type: 'document',
            title: unlessEmpty(u.filename),
            source: { type: 'base64', media_type: 'application/pdf', data: u.data },
            citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'fileId'], c)
        return withNative<wire.RequestDocumentBlock>(
          {
            type: 'document',
            title: unlessEmpty(u.filename),
            source: { type: 'url', url: u.url },
            citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
            cache_control: record(u.cache, 'cache', c, encodeCacheHint),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      unplaced(u.content, 'content', ['text'], ['passage'], c)
      return withNative<wire.RequestSearchResultBlock>(
        {
          type: 'search_result',
          source: u.source,
          title: u.title,
          content: each(u.content, 'content', 'passage', c, encodePassage),
          citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
          cache_control: record(u.cache, 'cache', c, encodeCacheHint),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeTool(
  u: U.Tool,
  c: Context,
):
  | wire.Tool
  | wire.BashTool_20250124
  | wire.CodeExecutionTool_20250522
  | wire.CodeExecutionTool_20250825
  | wire.CodeExecutionTool_20260120
  | wire.MemoryTool_20250818
  | wire.TextEditor_20250124
  | wire.TextEditor_20250429
  | wire.TextEditor_20250728
  | wire.WebSearchTool_20250305
  | wire.WebFetchTool_20250910
  | wire.WebSearchTool_20260209
  | wire.WebFetchTool_20260209
  | wire.WebFetchTool_20260309
  | wire.ToolSearchToolBM25_20251119
  | wire.ToolSearchToolRegex_20251119
  | undefined {
  switch (u.type) {
    case 'function': {
      return withNative<wire.Tool>(
        {
          input_schema: toolSchema.encode(u),
          name: u.name,
          description: u.description,
          strict: u.strict,
          cache_control: record(u.cache, 'cache', c, encodeCacheHint),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolChoice(u: U.ToolChoice, c: Context): wire.ToolChoice | undefined {
  switch (u.type) {
    case 'auto': {
      return withNative<wire.ToolChoiceAuto>(
        {
          type: 'auto',
          disable_parallel_tool_use: recode(
            negated,
            (c.request as U.AnyRequest).parallelToolCalls,
            peek(u.native?.[API], 'disable_parallel_tool_use'),
          ),
        },
        u.native?.[API],
      )
    }
    case 'required': {
      return withNative<wire.ToolChoiceAny>(
        {
          type: 'any',
          disable_parallel_tool_use: recode(
            negated,
            (c.request as U.AnyRequest).parallelToolCalls,
            peek(u.native?.[API], 'disable_parallel_tool_use'),
          ),
        },
        u.native?.[API],
      )
    }
    case 'none': {
      return withNative<wire.ToolChoiceNone>({ type: 'none' }, u.native?.[API])
    }
    case 'tool': {
      return withNative<wire.ToolChoiceTool>(
        {
          type: 'tool',
          name: u.name,
          disable_parallel_tool_use: recode(
            negated,
            (c.request as U.AnyRequest).parallelToolCalls,
            peek(u.native?.[API], 'disable_parallel_tool_use'),
          ),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeThinking(u: U.Reasoning, c: Context): wire.ThinkingConfigParam | undefined {
  if (u.effort === 'none') {
    unsupported(u, ['budgetTokens', 'includeText'], c)
    return withNative<wire.ThinkingConfigDisabled>({ type: 'disabled' }, u.native?.[API])
  }
  if (u.budgetTokens !== undefined) {
    unsupported(u, ['effort'], c)
    return withNative<wire.ThinkingConfigEnabled>(
      {
        type: 'enabled',
        budget_tokens: clamp.encode(u.budgetTokens, '1024..', c, 'budgetTokens'),
        display: recode(either, u.includeText, peek(u.native?.[API], 'display'), 'summarized,omitted'),
      },
      u.native?.[API],
    )
  }
  if (
    (peek(u.native?.[API], 'type') === 'adaptive' ||
      (peek(u.native?.[API], 'type') === undefined && c.facts.adaptiveThinking === true)) &&
    u.effort !== undefined
  ) {
    unsupported(u, ['budgetTokens'], c)
    return withNative<wire.ThinkingConfigAdaptive>(
      {
        type: 'adaptive',
        display: recode(either, u.includeText, peek(u.native?.[API], 'display'), 'summarized,omitted'),
      },
      u.native?.[API],
    )
  }
  if (
    peek(u.native?.[API], 'type') === 'adaptive' ||
    (peek(u.native?.[API], 'type') === undefined && c.facts.adaptiveThinking === true)
  ) {
    unsupported(u, ['effort', 'budgetTokens'], c)
    return withNative<wire.ThinkingConfigAdaptive>(
      {
        type: 'adaptive',
        display: recode(either, u.includeText, peek(u.native?.[API], 'display'), 'summarized,omitted'),
      },
      u.native?.[API],
    )
  }
  if (u.effort !== undefined && effortWithin.says(u.effort, '4096', c)) {
    unsupported(u, ['budgetTokens'], c)
    return withNative<wire.ThinkingConfigEnabled>(
      {
        type: 'enabled',
        budget_tokens: effortWithin.encode(u.effort, '4096', c, 'effort'),
        display: recode(either, u.includeText, peek(u.native?.[API], 'display'), 'summarized,omitted'),
      },
      u.native?.[API],
    )
  }
  return untaken(c, 'thinking')
}

function encodeOutputFormat(u: U.ResponseFormat, c: Context): wire.JsonOutputFormat | undefined {
  switch (u.type) {
    case 'json': {
      if (u.schema !== undefined) {
        unsupported(u, ['name', 'description', 'strict'], c)
        return withNative<wire.JsonOutputFormat>({ type: 'json_schema', schema: u.schema }, u.native?.[API])
      }
      return untaken(c, 'json')
    }
    default:
      return undefined
  }
}

function encodePromptCache(u: U.PromptCache, c: Context): wire.CacheControlEphemeral | undefined {
  if (u.only !== 'marked') {
    return withNative<wire.CacheControlEphemeral>(
      { type: 'ephemeral', ttl: wordFor(ttlEnum, u.ttl, 'ttl', c, peek(u.native?.[API], 'ttl')) },
      u.native?.[API],
    )
  }
  return untaken(c, 'promptCache')
}

function decodeAnswer(
  w:
    | wire.ContentBlock
    | wire.ResponseTextBlock
    | wire.ResponseThinkingBlock
    | wire.ResponseRedactedThinkingBlock
    | wire.ResponseToolUseBlock
    | wire.ResponseServerToolUseBlock
    | wire.ResponseWebSearchToolResultBlock
    | wire.ResponseWebFetchToolResultBlock
    | wire.ResponseCodeExecutionToolResultBlock
    | wire.ResponseBashCodeExecutionToolResultBlock
    | wire.ResponseTextEditorCodeExecutionToolResultBlock
    | wire.ResponseToolSearchToolResultBlock
    | wire.ResponseContainerUploadBlock,
): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.text ?? '',
      citations: w.citations == null ? undefined : nodes(w.citations, API, 'citation', decodeCitation),
      native: complement(API, w, shape5),
    })
  }
  if (is(w, 'type', 'thinking')) {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w.thinking ?? '', native: complement(API, w, shape6) })
  }
  if (is(w, 'type', 'tool_use')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: decoded(plainId.decode, w.id) ?? '',
      name: w.name ?? '',
      ...callObject.decode(w.input),
      native: complement(API, w, shape7),
    })
  }
  return undefined
}

function decodeCitation(
  w:
    | wire.ResponseCharLocationCitation
    | wire.ResponsePageLocationCitation
    | wire.ResponseContentBlockLocationCitation
    | wire.ResponseWebSearchResultLocationCitation
    | wire.ResponseSearchResultLocationCitation,
): U.Citation | undefined {
  if (is(w, 'type', 'web_search_result_location')) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.url ?? '',
      title: w.title ?? undefined,
      quote: w.cited_text ?? undefined,
      native: complement(API, w, shape0),
    })
  }
  if (is(w, 'type', 'page_location')) {
    return compact<U.DocumentCitation>({
      type: 'document',
      index: w.document_index ?? undefined,
      title: w.document_title ?? undefined,
      id: w.file_id ?? undefined,
      quote: w.cited_text ?? undefined,
      location: filled({ start: w.start_page_number ?? undefined, end: w.end_page_number ?? undefined, unit: 'page' }),
      native: complement(API, w, shape1),
    })
  }
  if (is(w, 'type', 'content_block_location')) {
    return compact<U.DocumentCitation>({
      type: 'document',
      index: w.document_index ?? undefined,
      title: w.document_title ?? undefined,
      id: w.file_id ?? undefined,
      quote: w.cited_text ?? undefined,
      location: filled({ start: w.start_block_index ?? undefined, end: w.end_block_index ?? undefined, unit: 'block' }),
      native: complement(API, w, shape2),
    })
  }
  if (is(w, 'type', 'char_location')) {
    return compact<U.DocumentCitation>({
      type: 'document',
      index: w.document_index ?? undefined,
      title: w.document_title ?? undefined,
      id: w.file_id ?? undefined,
      quote: w.cited_text ?? undefined,
      location: filled({
        start: w.start_char_index ?? undefined,
        end: w.end_char_index ?? undefined,
        unit: 'character',
      }),
      native: complement(API, w, shape3),
    })
  }
  if (is(w, 'type', 'search_result_location')) {
    return compact<U.SearchResultCitation>({
      type: 'search-result',
      index: w.search_result_index ?? undefined,
      source: w.source ?? '',
      title: w.title ?? undefined,
      quote: w.cited_text ?? undefined,
      location: filled({ start: w.start_block_index ?? undefined, end: w.end_block_index ?? undefined, unit: 'block' }),
      native: complement(API, w, shape4),
    })
  }
  return undefined
}

function decodeUsage(w: wire.Usage): U.Usage {
  return compact<U.Usage>({
    inputTokens: plusKnown(w.input_tokens, w.cache_read_input_tokens, w.cache_creation_input_tokens),
    cacheReadTokens: w.cache_read_input_tokens ?? undefined,
    cacheWriteTokens: w.cache_creation_input_tokens ?? undefined,
    outputTokens: w.output_tokens ?? undefined,
    reasoningTokens: w.output_tokens_details?.thinking_tokens ?? undefined,
    cacheWrites: decoded(decodeCacheWrites, w.cache_creation),
    hostedTools: decoded(decodeHostedTools, w.server_tool_use),
    native: complement(API, w, shape10, { output_tokens_details: emptyObject(w.output_tokens_details) }),
  })
}

function decodeCacheWrites(w: wire.CacheCreation): U.CacheWrites {
  return compact<U.CacheWrites>({
    '5m': w.ephemeral_5m_input_tokens ?? undefined,
    '1h': w.ephemeral_1h_input_tokens ?? undefined,
    native: complement(API, w, shape8),
  })
}

function decodeHostedTools(w: wire.ServerToolUsage): U.HostedToolRuns {
  return compact<U.HostedToolRuns>({
    webSearch: w.web_search_requests ?? undefined,
    native: complement(API, w, shape9),
  })
}

function decodeRefusal(w: wire.RefusalStopDetails): U.Safety {
  return compact<U.Safety>({
    blocked: 'answer',
    reason: refusedEnum.decode(w.category),
    explanation: w.explanation ?? undefined,
    native: complement(API, w, shape11, { category: refusedEnum.unlike(w.category) }),
  })
}

function decodeDeltaUsage(w: wire.MessageDeltaUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: plus(w.input_tokens, w.cache_read_input_tokens, w.cache_creation_input_tokens),
    cacheReadTokens: w.cache_read_input_tokens ?? undefined,
    cacheWriteTokens: w.cache_creation_input_tokens ?? undefined,
    outputTokens: w.output_tokens ?? undefined,
    reasoningTokens: w.output_tokens_details?.thinking_tokens ?? undefined,
    hostedTools: decoded(decodeHostedTools, w.server_tool_use),
    native: complement(API, w, shape21, { output_tokens_details: emptyObject(w.output_tokens_details) }),
  })
}

function decodeModelsResponseModel(w: wire.ModelInfo): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    name: w.display_name ?? undefined,
    createdAt: decoded(isoTime.decode, w.created_at),
    contextWindow: w.max_input_tokens ?? undefined,
    maxOutputTokens: w.max_tokens ?? undefined,
    native: complement(API, w, shape25, { created_at: uncoded(isoTime, w.created_at) }),
  })
}

function decodeFile(w: wire.BetaFileMetadataSchema): U.FileInfo {
  return compact<U.FileInfo>({
    id: w.id ?? '',
    name: w.filename ?? undefined,
    mediaType: w.mime_type ?? undefined,
    bytes: w.size_bytes ?? undefined,
    createdAt: decoded(isoTime.decode, w.created_at),
    native: complement(API, w, shape28, { created_at: uncoded(isoTime, w.created_at) }),
  })
}

function encodeBatchItem(u: U.BatchItem, _c: Context): wire.MessageBatchIndividualRequestParams {
  return withNative<wire.MessageBatchIndividualRequestParams>(
    { custom_id: u.id, params: verbatim.encode(u.body) },
    u.native?.[API],
  )
}

function decodeBatch(w: wire.MessageBatch): U.BatchInfo {
  return compact<U.BatchInfo>({
    id: w.id ?? '',
    rawStatus: rawText(w.processing_status),
    status: batchStatusEnum.decode(w.processing_status),
    counts: decoded(decodeBatchCounts, w.request_counts),
    createdAt: decoded(isoTime.decode, w.created_at),
    endedAt: decoded(isoTime.decode, w.ended_at),
    expiresAt: decoded(isoTime.decode, w.expires_at),
    native: complement(API, w, shape32, {
      processing_status: batchStatusEnum.known(w.processing_status) ? undefined : (w.processing_status ?? undefined),
      created_at: uncoded(isoTime, w.created_at),
      ended_at: uncoded(isoTime, w.ended_at),
      expires_at: uncoded(isoTime, w.expires_at),
    }),
  })
}

function decodeBatchCounts(w: wire.RequestCounts): U.BatchCounts {
  return compact<U.BatchCounts>({
    processing: w.processing ?? undefined,
    succeeded: w.succeeded ?? undefined,
    failed: w.errored ?? undefined,
    cancelled: w.canceled ?? undefined,
    expired: w.expired ?? undefined,
    native: complement(API, w, shape31),
  })
}

function decodeBatchOutcome(
  w: wire.SucceededResult | wire.ErroredResult | wire.CanceledResult | wire.ExpiredResult,
): U.BatchOutcome | NativePart | undefined {
  if (is(w, 'type', 'succeeded')) {
    return compact<Extract<U.BatchOutcome | NativePart, { type: 'succeeded' }>>({
      type: 'succeeded',
      body: decoded(verbatim.decode, w.message),
      native: complement(API, w, shape13, { message: uncoded(verbatim, w.message) }),
    })
  }
  if (is(w, 'type', 'errored')) {
    return compact<Extract<U.BatchOutcome | NativePart, { type: 'errored' }>>({
      type: 'errored',
      error: decoded(verbatim.decode, w.error),
      native: complement(API, w, shape33, { error: uncoded(verbatim, w.error) }),
    })
  }
  if (is(w, 'type', 'canceled')) {
    return compact<Extract<U.BatchOutcome | NativePart, { type: 'cancelled' }>>({
      type: 'cancelled',
      native: complement(API, w, shape23),
    })
  }
  if (is(w, 'type', 'expired')) {
    return compact<Extract<U.BatchOutcome | NativePart, { type: 'expired' }>>({
      type: 'expired',
      native: complement(API, w, shape23),
    })
  }
  return undefined
}

const shape0 = /* @__PURE__ */ fields('cited_text title type url')

const shape1 = /* @__PURE__ */ fields(
  'cited_text document_index document_title end_page_number file_id start_page_number type',
)

const shape2 = /* @__PURE__ */ fields(
  'cited_text document_index document_title end_block_index file_id start_block_index type',
)

const shape3 = /* @__PURE__ */ fields(
  'cited_text document_index document_title end_char_index file_id start_char_index type',
)

const shape4 = /* @__PURE__ */ fields(
  'cited_text end_block_index search_result_index source start_block_index title type',
)

const shape5 = /* @__PURE__ */ fields('citations text type')

const shape6 = /* @__PURE__ */ fields('thinking type')

const shape7 = /* @__PURE__ */ fields('id input name type')

const shape8 = /* @__PURE__ */ fields('ephemeral_1h_input_tokens ephemeral_5m_input_tokens')

const shape9 = /* @__PURE__ */ fields('web_search_requests')

const shape10 = /* @__PURE__ */ fields(
  'cache_creation cache_creation_input_tokens cache_read_input_tokens input_tokens output_tokens server_tool_use service_tier',
  { output_tokens_details: /* @__PURE__ */ fields('thinking_tokens') },
)

const shape11 = /* @__PURE__ */ fields('category explanation type')

const shape12 = /* @__PURE__ */ fields('content id model role stop_details stop_reason stop_sequence type usage')

const shape13 = /* @__PURE__ */ fields('message type')

const shape14 = /* @__PURE__ */ fields('content_block index type')

const shape15 = /* @__PURE__ */ fields('index type', { delta: /* @__PURE__ */ fields('text type') })

const shape16 = /* @__PURE__ */ fields('index type', { delta: /* @__PURE__ */ fields('thinking type') })

const shape17 = /* @__PURE__ */ fields('index type', { delta: /* @__PURE__ */ fields('partial_json type') })

const shape18 = /* @__PURE__ */ fields('index type', { delta: /* @__PURE__ */ fields('signature type') })

const shape19 = /* @__PURE__ */ fields('index type', { delta: /* @__PURE__ */ fields('citation type') })

const shape20 = /* @__PURE__ */ fields('index type')

const shape21 = /* @__PURE__ */ fields(
  'cache_creation_input_tokens cache_read_input_tokens input_tokens output_tokens server_tool_use',
  { output_tokens_details: /* @__PURE__ */ fields('thinking_tokens') },
)

const shape22 = /* @__PURE__ */ fields('type usage', {
  delta: /* @__PURE__ */ fields('stop_details stop_reason stop_sequence'),
})

const shape23 = /* @__PURE__ */ fields('type')

const shape24 = /* @__PURE__ */ fields('type', {
  error: /* @__PURE__ */ fields('message type', { details: /* @__PURE__ */ fields('error_code') }),
})

const shape25 = /* @__PURE__ */ fields('created_at display_name id max_input_tokens max_tokens type')

const shape26 = /* @__PURE__ */ fields('data last_id')

const shape27 = /* @__PURE__ */ fields('input_tokens')

const shape28 = /* @__PURE__ */ fields('created_at filename id mime_type size_bytes type')

const shape29 = /* @__PURE__ */ fields('data has_more last_id')

const shape30 = /* @__PURE__ */ fields('id type')

const shape31 = /* @__PURE__ */ fields('canceled errored expired processing succeeded')

const shape32 = /* @__PURE__ */ fields('created_at ended_at expires_at id processing_status request_counts type')

const shape33 = /* @__PURE__ */ fields('error type')

const shape34 = /* @__PURE__ */ fields('custom_id result')

const ttlEnum = /* @__PURE__ */ enumTable({ '5m': '5m', '1h': '1h' }, { '5m': '5m', '1h': '1h' })

const effortEnum = /* @__PURE__ */ enumTable(
  { low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
  { low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max', minimal: 'low' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { auto: 'auto', standard_only: 'standard' },
  { auto: 'auto', standard: 'standard_only' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  {
    end_turn: 'stop',
    stop_sequence: 'stop',
    max_tokens: 'length',
    model_context_window_exceeded: 'length',
    tool_use: 'tool-calls',
    refusal: 'content-filter',
    pause_turn: 'pause',
  },
  {
    stop: 'end_turn',
    length: 'max_tokens',
    'tool-calls': 'tool_use',
    'content-filter': 'refusal',
    pause: 'pause_turn',
  },
  { fallback: 'other' },
)

const usedTierEnum = /* @__PURE__ */ enumTable(
  { standard: 'standard', priority: 'priority', batch: 'batch' },
  { standard: 'standard', priority: 'priority', batch: 'batch' },
)

const refusedEnum = /* @__PURE__ */ enumTable(
  { bio: 'bio', cyber: 'cyber', frontier_llm: 'frontier-llm', reasoning_extraction: 'reasoning-extraction' },
  { bio: 'bio', cyber: 'cyber', 'frontier-llm': 'frontier_llm', 'reasoning-extraction': 'reasoning_extraction' },
)

const batchStatusEnum = /* @__PURE__ */ enumTable(
  { in_progress: 'in-progress', canceling: 'cancelling', ended: 'completed' },
  { 'in-progress': 'in_progress', cancelling: 'canceling', completed: 'ended' },
  { fallback: 'other' },
)
