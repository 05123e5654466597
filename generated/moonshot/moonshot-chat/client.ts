// Code generated from specs/moonshot/moonshot-chat.yaml, specs/moonshot/with/moonshot-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/moonshot/openapi.yaml. DO NOT EDIT.
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
import { at0, decoded, emptyList, emptyObject, extras, rawText, records } from '../../../runtime/adapter/decoding.ts'
import { query, recode, uncoded } from '../../../runtime/adapter/encoding.ts'
import { concat, each } from '../../../runtime/adapter/lists.ts'
import { foreign, unplaced, unsupported, unsupportedIn, untaken, withheld } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, hasMore, isMany, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { verbatim } from '../../../runtime/codecs/json-values.ts'
import { oneOrMany } from '../../../runtime/codecs/lists.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { plainText, predicted } from '../../../runtime/codecs/texts.ts'
import { inBytes } from '../../../runtime/http/in-bytes.ts'
import { multipart } from '../../../runtime/http/multipart.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part, Upload } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'moonshot-chat'

export type { Types as Native } from './native.ts'

const schemaFlavoured: SchemaDialect = { keywords: ['$ref', 'anyOf', 'default'], root: 'object', typeLists: false }

const chat: ChatCall = {
  transport: sse,
  endOfStream: '[DONE]',
  encode: (u, c) => ({ method: 'POST', path: '/v1/chat/completions', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const moonshotChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to moonshot-chat, its answers in. */
export const moonshotChatClient: ClientApi = {
  id: API,
  schemas: {
    tools: schemaFlavoured,
    strictTools: schemaFlavoured,
    output: schemaFlavoured,
    strictOutput: schemaFlavoured,
  },
  chat,
  models: { encode: () => ({ method: 'GET', path: '/v1/models' }), decode: decodeModels },
  countTokens: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/v1/tokenizers/estimate-token-count',
      body: encodeCountTokens(u, { ...c, request: u }),
    }),
    decode: decodeCountTokens,
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
  files: { encode: () => ({ method: 'GET', path: '/v1/files' }), decode: decodeFiles },
  fileInfo: { encode: u => ({ method: 'GET', path: `/v1/files/${segment(u.id)}` }), decode: decodeFileInfo },
  deleteFile: { encode: u => ({ method: 'DELETE', path: `/v1/files/${segment(u.id)}` }), decode: decodeDeleteFile },
  fileContent: { encode: u => ({ method: 'GET', path: `/v1/files/${segment(u.id)}/content` }), decode: inBytes },
  createBatch: {
    encode: (u, c) => ({ method: 'POST', path: '/v1/batches', body: encodeCreateBatch(u, { ...c, request: u }) }),
    decode: decodeCreateBatch,
  },
  batches: {
    encode: u => ({ method: 'GET', path: `/v1/batches${query({ after: u.pageToken })}` }),
    decode: decodeBatches,
  },
  batchInfo: { encode: u => ({ method: 'GET', path: `/v1/batches/${segment(u.id)}` }), decode: decodeBatchInfo },
  cancelBatch: {
    encode: u => ({ method: 'POST', path: `/v1/batches/${segment(u.id)}/cancel` }),
    decode: decodeCancelBatch,
  },
  batchLine: {
    encode: (u, c) => ({ method: 'POST', path: '/v1/batches', body: encodeBatchLine(u, { ...c, request: u }) }),
    decode: decodeBatchLine,
  },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.MoonshotV1ChatRequest {
  foreign(u, c)
  unsupported(
    u,
    ['parallelToolCalls', 'topK', 'minP', 'seed', 'repetitionPenalty', 'verbosity', 'serviceTier', 'cache', 'metadata'],
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
  withheld(
    u.maxOutputTokens,
    peek(u.native?.[API], 'max_completion_tokens') !== undefined ||
      (c.facts.maxCompletionTokens === true && peek(u.native?.[API], 'max_tokens') === undefined) ||
      peek(u.native?.[API], 'max_tokens') !== undefined ||
      (c.facts.maxCompletionTokens !== true && peek(u.native?.[API], 'max_completion_tokens') === undefined),
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
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens', 'includeText'], c)
  return withNative<wire.MoonshotV1ChatRequest>(
    {
      thinking: implied(u.native?.[API], 'thinking', u.reasoning?.effort === 'none' ? { type: 'disabled' } : undefined),
      prompt_cache_key: u.cacheKey,
      prediction: recode(predicted, u.prediction, peek(u.native?.[API], 'prediction')),
      safety_identifier: u.userId,
      model: u.model,
      messages: concat(
        each(u.system, 'system', 'systemMessage', c, encodeSystemMessage) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, [
          'content',
          'reasoning_content',
          'tool_calls',
        ]),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      response_format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      reasoning_effort:
        peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.effort === true
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
      temperature:
        peek(u.native?.[API], 'temperature') !== undefined || c.facts.reasoning !== true
          ? u.temperature === undefined
            ? undefined
            : clamp.encode(u.temperature, '0..1', c, 'temperature')
          : undefined,
      top_p: peek(u.native?.[API], 'top_p') !== undefined || c.facts.reasoning !== true ? u.topP : undefined,
      stop: recode(oneOrMany, u.stop, peek(u.native?.[API], 'stop')),
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

function decodeResponse(w: wire.ChatCompletionResponse): U.Response {
  return compact<U.Response>({
    id: w.id ?? undefined,
    createdAt: w.created ?? undefined,
    model: w.model ?? undefined,
    content: [
      ...(bare(at0(w.choices)?.message?.reasoning_content, decodeThought) ?? []),
      ...(bare(at0(w.choices)?.message?.content, decodeTextOut) ?? []),
      ...(nodes(at0(w.choices)?.message?.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
    ],
    rawFinishReason: rawText(at0(w.choices)?.finish_reason),
    finishReason: finishEnum.decode(at0(w.choices)?.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape2, {
      choices: {
        '0': {
          message: {
            reasoning_content: at0(w.choices)?.message?.reasoning_content === '' ? '' : undefined,
            content: at0(w.choices)?.message?.content === '' ? '' : undefined,
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

function decodeEvent(w: wire.ChatCompletionChunk, s: StreamSink): void {
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
            native: complement(API, item, shape3),
          }),
          item.function?.arguments ?? '',
        )
      } else if (item.function?.arguments) {
        s.delta('tool-call', item.index, item.function?.arguments ?? '')
        s.native(item.index, extras(item, shape3))
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
    hasMore(w, shape7, s.told) ||
    isMany(w.choices) ||
    hasMore(w.choices?.[0], shape6) ||
    hasMore(w.choices?.[0]?.delta, shape5)
  )
    s.unknown(leftover(w, shape4, s.told))
}

function decodeModels(w: {
  data?: {
    context_length?: number
    created?: number
    id?: string
    object?: string
    owned_by?: string
    supports_image_in?: boolean
    supports_reasoning?: boolean
    supports_video_in?: boolean
  }[]
  object?: string
}): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.data, decodeModelsResponseModel),
    native: complement(API, w, shape9),
  })
}

function encodeCountTokens(u: U.Request, c: Context): wire.EstimateTokenRequest {
  foreign(u, c)
  unsupported(
    u,
    [
      'tools',
      'toolChoice',
      'parallelToolCalls',
      'responseFormat',
      'reasoning',
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
      'cache',
      'cacheKey',
      'userId',
      'metadata',
    ],
    c,
  )
  unplaced(u.system, 'system', ['text'], ['systemMessage'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  return withNative<wire.EstimateTokenRequest>(
    {
      model: u.model,
      messages: concat(
        each(u.system, 'system', 'systemMessage', c, encodeSystemMessage) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, [
          'content',
          'reasoning_content',
          'tool_calls',
        ]),
      ),
    },
    u.native?.[API],
  )
}

function decodeCountTokens(w: wire.EstimateTokenResponse): U.TokenCount {
  return compact<U.TokenCount>({
    inputTokens: w.data?.total_tokens ?? 0,
    native: complement(API, w, shape10, { data: emptyObject(w.data) }),
  })
}

function encodeUploadFile(
  u: U.UploadRequest,
  c: Context,
): { file: Upload; purpose: 'batch' | 'file-extract' | 'image' | 'video' | (string & {}) } {
  foreign(u, c)
  unsupported(u, ['expiresAfter'], c)
  return withNative<
    Extract<{ file: Upload; purpose: 'batch' | 'file-extract' | 'image' | 'video' | (string & {}) }, object>
  >({ file: u.file, purpose: u.purpose ?? 'batch' }, u.native?.[API])
}

function decodeUploadFile(w: wire.FileObject): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeFiles(w: wire.FileListResponse): U.FilePage {
  return compact<U.FilePage>({ files: records(w.data, decodeFile), native: complement(API, w, shape9) })
}

function decodeFileInfo(w: wire.FileObject): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeDeleteFile(w: wire.FileDeleteResponse): U.FileDeletion {
  return compact<U.FileDeletion>({
    id: w.id ?? undefined,
    deleted: w.deleted ?? undefined,
    native: complement(API, w, shape12),
  })
}

function encodeCreateBatch(u: U.BatchSubmission, c: Context): wire.BatchCreateRequest {
  foreign(u, c)
  return withNative<wire.BatchCreateRequest>(
    { input_file_id: u.inputFile, endpoint: '/v1/chat/completions', completion_window: '24h', metadata: u.metadata },
    u.native?.[API],
  )
}

function decodeCreateBatch(w: wire.BatchObject): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeBatches(w: wire.BatchListResponse): U.BatchPage {
  return compact<U.BatchPage>({
    batches: records(w.data, decodeBatch),
    hasMore: w.has_more ?? undefined,
    native: complement(API, w, shape15),
  })
}

function decodeBatchInfo(w: wire.BatchObject): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeCancelBatch(w: wire.BatchObject): U.BatchAnswer {
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
    native: complement(API, w, shape16, {
      response: emptyObject(w.response) ?? { body: uncoded(verbatim, w.response?.body) },
      error: uncoded(verbatim, w.error),
    }),
  })
}

function encodeSystemMessage(u: U.Part, c: Context): wire.Message | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.Message>({ role: 'system', content: plainText.encode(u.text) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeMessage(u: U.Message, c: Context): wire.Message | wire.Message[] | undefined {
  const own = ownMessage<wire.Message>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unplaced(u.content, 'content', ['video', 'text', 'image', 'search-result'], ['part'], c)
      return withNative<wire.Message>(
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
        ['thought', 'assistantText', 'toolCall'],
        c,
      )
      return withNative<wire.Message>(
        {
          reasoning_content: joined(each(u.content, 'content', 'thought', c, encodeThought)),
          role: 'assistant',
          content: orText(
            some(each(u.content, 'content', 'assistantText', c, encodeAssistantText)),
            peek(u.native?.[API], 'content'),
          ),
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
      unplaced(u.content, 'content', ['text', 'search-result'], ['text'], c)
      return withNative<wire.Message>(
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

function encodePart(
  u: U.Part,
  c: Context,
):
  | { text: string; type: 'text' }
  | { image_url: { url: string } | string; type: 'image_url' }
  | { type: 'video_url'; video_url: { url: string } | string }
  | undefined {
  switch (u.type) {
    case 'video': {
      if (u.data !== undefined) {
        unsupported(u, ['fileId', 'cache'], c)
        return withNative<
          Extract<
            | { text: string; type: 'text' }
            | { image_url: { url: string } | string; type: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } | string },
            object
          >
        >({ type: 'video_url', video_url: { url: mediaUrl.encode(u) } }, u.native?.[API])
      }
      if (u.url !== undefined) {
        unsupported(u, ['mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<
          Extract<
            | { text: string; type: 'text' }
            | { image_url: { url: string } | string; type: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } | string },
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
          | { image_url: { url: string } | string; type: 'image_url' }
          | { type: 'video_url'; video_url: { url: string } | string },
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
            | { image_url: { url: string } | string; type: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } | string },
            object
          >
        >({ type: 'image_url', image_url: { url: mediaUrl.encode(u) } }, u.native?.[API])
      }
      if (u.url !== undefined) {
        unsupported(u, ['detail', 'mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<
          Extract<
            | { text: string; type: 'text' }
            | { image_url: { url: string } | string; type: 'image_url' }
            | { type: 'video_url'; video_url: { url: string } | string },
            object
          >
        >({ type: 'image_url', image_url: { url: u.url } }, u.native?.[API])
      }
      return untaken(c, 'image')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<
        Extract<
          | { text: string; type: 'text' }
          | { image_url: { url: string } | string; type: 'image_url' }
          | { type: 'video_url'; video_url: { url: string } | string },
          object
        >
      >({ type: 'text', text: foundText.encode(u, c) }, u.native?.[API])
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

function encodeAssistantText(
  u: U.Part,
  c: Context,
):
  | { text: string; type: 'text' }
  | { image_url: { url: string } | string; type: 'image_url' }
  | { type: 'video_url'; video_url: { url: string } | string }
  | undefined {
  switch (u.type) {
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return withNative<
        Extract<
          | { text: string; type: 'text' }
          | { image_url: { url: string } | string; type: 'image_url' }
          | { type: 'video_url'; video_url: { url: string } | string },
          object
        >
      >({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<
        Extract<
          | { text: string; type: 'text' }
          | { image_url: { url: string } | string; type: 'image_url' }
          | { type: 'video_url'; video_url: { url: string } | string },
          object
        >
      >({ type: 'text', text: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeToolCall(u: U.Part, c: Context): wire.WholeCall | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind !== 'function_call') {
        unsupported(u, ['cache'], c)
        if (u.kind !== 'function') unsupported(u, ['kind'], c)
        return withNative<wire.WholeCall>(
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

function encodeToolMessage(u: U.Part, c: Context): wire.Message | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['text', 'search-result'], ['text'], c)
      return withNative<wire.Message>(
        {
          role: 'tool',
          tool_call_id: u.id || undefined,
          content: orText(each(u.content, 'content', 'text', c, encodeText), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeText(
  u: U.Part,
  c: Context,
):
  | { text: string; type: 'text' }
  | { image_url: { url: string } | string; type: 'image_url' }
  | { type: 'video_url'; video_url: { url: string } | string }
  | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<
        Extract<
          | { text: string; type: 'text' }
          | { image_url: { url: string } | string; type: 'image_url' }
          | { type: 'video_url'; video_url: { url: string } | string },
          object
        >
      >({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<
        Extract<
          | { text: string; type: 'text' }
          | { image_url: { url: string } | string; type: 'image_url' }
          | { type: 'video_url'; video_url: { url: string } | string },
          object
        >
      >({ type: 'text', text: foundText.encode(u, c) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.ToolDefinition | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ToolDefinition>(
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

function encodeToolChoice(
  u: U.ToolChoice,
  _c: Context,
): 'auto' | 'none' | 'required' | (string & {}) | { function: { name: string }; type: 'function' } | undefined {
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
      return withNative<
        Extract<'auto' | 'none' | 'required' | (string & {}) | { function: { name: string }; type: 'function' }, object>
      >({ type: 'function', function: { name: u.name } }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeResponseFormat(
  u: U.ResponseFormat,
  c: Context,
):
  | {
      json_schema?: { name: string; schema: { [key: string]: unknown }; strict?: boolean }
      type?: 'json_object' | 'json_schema' | 'text' | (string & {})
    }
  | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<
        Extract<
          {
            json_schema?: { name: string; schema: { [key: string]: unknown }; strict?: boolean }
            type?: 'json_object' | 'json_schema' | 'text' | (string & {})
          },
          object
        >
      >({ type: 'text' }, u.native?.[API])
    }
    case 'json': {
      if (u.schema !== undefined) {
        unsupported(u, ['description'], c)
        return withNative<
          Extract<
            {
              json_schema?: { name: string; schema: { [key: string]: unknown }; strict?: boolean }
              type?: 'json_object' | 'json_schema' | 'text' | (string & {})
            },
            object
          >
        >(
          {
            type: 'json_schema',
            json_schema: filled({ name: u.name ?? 'response', schema: u.schema, strict: u.strict }),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['schema', 'name', 'description', 'strict'], c)
      return withNative<
        Extract<
          {
            json_schema?: { name: string; schema: { [key: string]: unknown }; strict?: boolean }
            type?: 'json_object' | 'json_schema' | 'text' | (string & {})
          },
          object
        >
      >({ type: 'json_object' }, u.native?.[API])
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

function decodeToolCall(w: {
  function?: { arguments?: string; name?: string }
  id?: string
  type?: 'function'
}): U.Part | undefined {
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

function decodeUsage(w: {
  cached_tokens?: number
  completion_tokens?: number
  completion_tokens_details?: { reasoning_tokens?: number }
  prompt_tokens?: number
  total_tokens?: number
}): U.Usage {
  return compact<U.Usage>({
    cacheReadTokens: w.cached_tokens ?? undefined,
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: w.completion_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
    native: complement(API, w, shape1, { completion_tokens_details: emptyObject(w.completion_tokens_details) }),
  })
}

function decodeModelsResponseModel(w: {
  context_length?: number
  created?: number
  id?: string
  object?: string
  owned_by?: string
  supports_image_in?: boolean
  supports_reasoning?: boolean
  supports_video_in?: boolean
}): U.ModelInfo {
  return compact<U.ModelInfo>({
    contextWindow: w.context_length ?? undefined,
    id: w.id ?? '',
    createdAt: w.created ?? undefined,
    native: complement(API, w, shape8),
  })
}

function decodeFile(w: wire.FileObject): U.FileInfo {
  return compact<U.FileInfo>({
    id: w.id ?? '',
    bytes: w.bytes ?? undefined,
    createdAt: w.created_at ?? undefined,
    name: w.filename ?? undefined,
    purpose: w.purpose ?? undefined,
    native: complement(API, w, shape11),
  })
}

function decodeBatch(w: wire.BatchObject): U.BatchInfo {
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
    metadata: w.metadata ?? undefined,
    native: complement(API, w, shape14, {
      status: batchStatusEnum.known(w.status) ? undefined : (w.status ?? undefined),
    }),
  })
}

function decodeBatchCounts(w: wire.BatchRequestCounts): U.BatchCounts {
  return compact<U.BatchCounts>({
    total: w.total ?? undefined,
    succeeded: w.completed ?? undefined,
    failed: w.failed ?? undefined,
    native: complement(API, w, shape13),
  })
}

const shape0 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape1 = /* @__PURE__ */ fields('cached_tokens completion_tokens prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields('reasoning_tokens'),
})

const shape2 = /* @__PURE__ */ fields('created id model object usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      message: /* @__PURE__ */ fields('content reasoning_content role tool_calls'),
    }),
  ),
})

const shape3 = /* @__PURE__ */ fields('id index type', { function: /* @__PURE__ */ fields('arguments name') })

const shape4 = /* @__PURE__ */ fields('created id model object usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      delta: /* @__PURE__ */ fields('content reasoning_content role tool_calls'),
    }),
  ),
})

const shape5 = /* @__PURE__ */ fields('content reasoning_content role tool_calls')

const shape6 = /* @__PURE__ */ fields('delta finish_reason index')

const shape7 = /* @__PURE__ */ fields('choices created id model object usage')

const shape8 = /* @__PURE__ */ fields('context_length created id object')

const shape9 = /* @__PURE__ */ fields('data object')

const shape10 = /* @__PURE__ */ fields('', { data: /* @__PURE__ */ fields('total_tokens') })

const shape11 = /* @__PURE__ */ fields('bytes created_at filename id object purpose')

const shape12 = /* @__PURE__ */ fields('deleted id')

const shape13 = /* @__PURE__ */ fields('completed failed total')

const shape14 = /* @__PURE__ */ fields(
  'completed_at created_at error_file_id expires_at id metadata object output_file_id request_counts status',
)

const shape15 = /* @__PURE__ */ fields('data has_more object')

const shape16 = /* @__PURE__ */ fields('custom_id error', { response: /* @__PURE__ */ fields('body status_code') })

const effortEnum = /* @__PURE__ */ enumTable(
  { low: 'low', high: 'high', max: 'max' },
  { low: 'low', high: 'high', max: 'max', minimal: 'low', medium: 'high', xhigh: 'max' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  { stop: 'stop', length: 'length', tool_calls: 'tool-calls' },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'stop', error: 'stop' },
  { fallback: 'other' },
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
