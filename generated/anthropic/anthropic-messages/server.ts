// Code generated from specs/anthropic/anthropic-messages.yaml and specs/anthropic/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bareText } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelling } from '../../../runtime/adapter/complement.ts'
import { both, decoded, emptyObject, markBoundaries, ownMessages } from '../../../runtime/adapter/decoding.ts'
import {
  answerContext,
  opened,
  pathModel,
  queryField,
  recode,
  streamContext,
  toldContext,
  uncoded,
} from '../../../runtime/adapter/encoding.ts'
import { each, items } from '../../../runtime/adapter/lists.ts'
import { foreign, lose, record, unplaced, unsupported, untaken } from '../../../runtime/adapter/loss.ts'
import { wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { minus, plusKnown } from '../../../runtime/adapter/sums.ts'
import { callObject } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { toolSchema } from '../../../runtime/codecs/json-schema.ts'
import { plainId } from '../../../runtime/codecs/names.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { either, negated } from '../../../runtime/codecs/switches.ts'
import { isoTime } from '../../../runtime/codecs/times.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'anthropic-messages'

/** Requests of anthropic-messages in, unified answers out in its words. */
export const anthropicMessagesServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,

    eventName: 'type',

    usageFields: ['input_tokens', 'output_tokens'],
    usageOf: answer => usageOf(answer as wire.Message),
    ends: { told: ['content-filter', 'length', 'pause', 'stop', 'tool-calls'] },
    parts: ['text', 'reasoning', 'tool-call', 'refusal'],
    countsFirst: true,

    decode: call => decodeRequest(call.body as wire.CreateMessageParams),
    encode: (response, loss) => encodeResponse(response, answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'any', max_tokens: 'number', messages: 'array' },
  },
  models: {
    decode: call => ({ ...queryField('pageToken', call.path, 'after_id') }),
    encode: (told, asked, loss) => encodeModels(told, toldContext(API, asked, loss)),
  },
  model: {
    decode: call => ({ model: pathModel(call.path, '/v1/models/{$model}') }),
    encode: (told, asked, loss) => encodeModel(told, toldContext(API, asked, loss)),
  },
  countTokens: {
    decode: call => decodeCountTokens(call.body as wire.CountMessageTokensParams),
    encode: (told, asked, loss) => encodeCountTokens(told, toldContext(API, asked, loss)),
  },
  encodeError,
  errorRules,
  statuses: { overloaded: 529 },
}

function decodeRequest(w: wire.CreateMessageParams): U.Request {
  const system = [...bareText(w.system), ...nodes(w.system, API, 'part', decodePart)]
  return compact<U.Request>({
    model: w.model ?? '',
    maxOutputTokens: w.max_tokens ?? undefined,
    system: some(system),
    messages: canonicalMessages(
      markBoundaries(ownMessages(nodes(w.messages, API, 'message', decodeMessage), 'user'), API, 'role'),
      { makeIds: false },
    ),
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    parallelToolCalls: decoded(negated.decode, peek(w.tool_choice, 'disable_parallel_tool_use')),
    toolChoice: nodeOf(w.tool_choice, API, 'toolChoice', decodeToolChoice),
    reasoning: both(
      decoded(decodeThinking, w.thinking),
      filled({ effort: effortEnum.decode(w.output_config?.effort) }),
    ),
    responseFormat: nodeOf(w.output_config?.format, API, 'outputFormat', decodeOutputFormat),
    temperature: decoded(clamp.decode, w.temperature, '0..1'),
    topP: w.top_p ?? undefined,
    topK: w.top_k ?? undefined,
    stop: w.stop_sequences ?? undefined,
    stream: w.stream ?? undefined,
    userId: w.metadata?.user_id ?? undefined,
    serviceTier: serviceTierEnum.decode(w.service_tier),
    cache: decoded(decodePromptCache, w.cache_control),
    native: complement(API, w, shape23, {
      system: spelling(w.system, system),
      output_config: emptyObject(w.output_config) ?? { effort: effortEnum.unlike(w.output_config?.effort) },
      metadata: emptyObject(w.metadata),
      service_tier: serviceTierEnum.unlike(w.service_tier),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.Message {
  foreign(u, c)
  unplaced(u.content, 'content', ['text', 'refusal', 'reasoning', 'tool-call'], ['part'], c)
  wordFor(usedTierEnum, u.serviceTier, 'serviceTier', c)
  return withNative<wire.Message>(
    {
      id: u.id ?? 'msg',
      type: 'message',
      role: 'assistant',
      model: u.model ?? 'unknown',
      content: each(u.content, 'content', 'part', c, encodeAnswer),
      stop_reason: finishEnum.encode(u.finishReason, u.rawFinishReason, peek(u.native?.[API], 'stop_reason')) ?? null,
      stop_sequence: u.stopSequence ?? null,
      usage: record(u.usage ?? {}, 'usage', c, encodeUsage),
      container: peek(u.native?.[API], 'container') ?? null,
      stop_details: record(u.safety, 'safety', c, encodeRefusal) ?? null,
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.Message): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): wire.MessageStreamEvent[] {
  const out: wire.MessageStreamEvent[] = []
  const c = streamContext(API, s)
  switch (e.type) {
    case 'start': {
      out.push({ type: 'message_start', message: encodeResponse(s.response(), c) })
      break
    }
    case 'part-start': {
      for (const part of each([opened(e.part)], 'content', 'part', c, encodeStreamPartOpenAnswer) ?? [])
        out.push({ type: 'content_block_start', index: s.key(e.index), content_block: part })

      break
    }
    case 'part-delta': {
      switch (e.kind) {
        case 'text':
          out.push({ type: 'content_block_delta', index: s.key(e.index), delta: { type: 'text_delta', text: e.delta } })
          break
        case 'reasoning':
          out.push({
            type: 'content_block_delta',
            index: s.key(e.index),
            delta: { type: 'thinking_delta', thinking: e.delta },
          })
          break
        case 'refusal':
          out.push({ type: 'content_block_delta', index: s.key(e.index), delta: { type: 'text_delta', text: e.delta } })
          break
        case 'tool-call':
          out.push({
            type: 'content_block_delta',
            index: s.key(e.index),
            delta: { type: 'input_json_delta', partial_json: e.delta },
          })
          break
      }
      break
    }
    case 'part-citation': {
      for (const citation of each([e.citation], 'content', 'citation', c, encodeCitation) ?? [])
        out.push({
          type: 'content_block_delta',
          index: s.key(e.index),
          delta: { type: 'citations_delta', citation: citation },
        })
      break
    }
    case 'part-native': {
      if (e.api === API && peek(e.native, 'signature') !== undefined)
        out.push({
          type: 'content_block_delta',
          index: s.key(e.index),
          delta: { type: 'signature_delta', signature: peek(e.native, 'signature') ?? '' },
        })
      break
    }
    case 'part-end': {
      out.push({ type: 'content_block_stop', index: s.key(e.index) })
      break
    }
    case 'finish': {
      out.push({
        type: 'message_delta',
        delta: {
          stop_reason: finishEnum.encode(e.finishReason, e.rawFinishReason) ?? null,
          stop_sequence: e.stopSequence ?? null,
          container: peek(e.native?.[API], 'container') ?? null,
          stop_details: record(s.head.safety, 'safety', c, encodeRefusal) ?? null,
        },
        usage: record(e.usage ?? {}, 'usage', c, encodeDeltaUsage),
      })

      out.push({ type: 'message_stop' })
      break
    }
    case 'error': {
      out.push({
        type: 'error',
        error: {
          type: errorTypes[e.error.kind] ?? 'api_error',
          message: e.error.message ?? 'error',
          details: e.error.code !== undefined ? { error_code: e.error.code } : undefined,
        },
      })
      break
    }
    case 'native':
      if (e.api === API) out.push(e.value as wire.MessageStreamEvent)
  }
  return out
}

const errorTypes: {
  [kind in ApiError['kind']]?:
    | 'invalid_request_error'
    | 'authentication_error'
    | 'billing_error'
    | 'permission_error'
    | 'not_found_error'
    | 'rate_limit_error'
    | 'timeout_error'
    | 'api_error'
    | 'overloaded_error'
} = {
  'invalid-request': 'invalid_request_error',
  authentication: 'authentication_error',
  'quota-exhausted': 'billing_error',
  permission: 'permission_error',
  'not-found': 'not_found_error',
  'rate-limit': 'rate_limit_error',
  timeout: 'timeout_error',
  server: 'api_error',
  overloaded: 'overloaded_error',
  'context-length': 'invalid_request_error',
  'request-too-large': 'invalid_request_error',
  'content-filter': 'invalid_request_error',
}

function encodeError(e: ApiError): wire.ErrorResponse {
  return {
    type: 'error',
    error: {
      type: errorTypes[e.kind] ?? 'api_error',
      message: e.message ?? 'error',
      details: e.code !== undefined ? { error_code: e.code } : undefined,
    },
    request_id: e.requestId,
  }
}

function encodeModels(u: U.ModelPage, c: Context): wire.ListResponse_ModelInfo_ {
  foreign(u, c)
  return withNative<wire.ListResponse_ModelInfo_>(
    {
      data: items(u.models, 'models', c, encodeModelsResponseModel),
      has_more: peek(u.native?.[API], 'has_more') ?? false,
      first_id: peek(u.native?.[API], 'first_id') ?? null,
      last_id: u.nextPage ?? null,
    },
    u.native?.[API],
  )
}

function encodeModel(u: U.ModelInfo, c: Context): wire.ModelInfo {
  foreign(u, c)
  return withNative<wire.ModelInfo>(
    {
      type: 'model',
      id: u.id,
      capabilities: peek(u.native?.[API], 'capabilities') ?? null,
      display_name: u.name ?? '',
      created_at: recode(isoTime, u.createdAt, peek(u.native?.[API], 'created_at')) ?? '1970-01-01T00:00:00Z',
      max_input_tokens: u.contextWindow ?? null,
      max_tokens: u.maxOutputTokens ?? null,
    },
    u.native?.[API],
  )
}

function decodeCountTokens(w: wire.CountMessageTokensParams): U.Request {
  const system = [...bareText(w.system), ...nodes(w.system, API, 'part', decodePart)]
  return compact<U.Request>({
    model: w.model ?? '',
    system: some(system),
    messages: canonicalMessages(
      markBoundaries(ownMessages(nodes(w.messages, API, 'message', decodeMessage), 'user'), API, 'role'),
      { makeIds: false },
    ),
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    parallelToolCalls: decoded(negated.decode, peek(w.tool_choice, 'disable_parallel_tool_use')),
    toolChoice: nodeOf(w.tool_choice, API, 'toolChoice', decodeToolChoice),
    reasoning: both(
      decoded(decodeThinking, w.thinking),
      filled({ effort: effortEnum.decode(w.output_config?.effort) }),
    ),
    responseFormat: nodeOf(w.output_config?.format, API, 'outputFormat', decodeOutputFormat),
    cache: decoded(decodePromptCache, w.cache_control),
    native: complement(API, w, shape27, {
      system: spelling(w.system, system),
      output_config: emptyObject(w.output_config) ?? { effort: effortEnum.unlike(w.output_config?.effort) },
    }),
  })
}

function encodeCountTokens(u: U.TokenCount, c: Context): wire.CountMessageTokensResponse {
  foreign(u, c)
  return withNative<wire.CountMessageTokensResponse>({ input_tokens: u.inputTokens }, u.native?.[API])
}

function decodePart(
  w:
    | wire.RequestTextBlock
    | wire.InputContentBlock
    | wire.RequestImageBlock
    | wire.RequestSearchResultBlock
    | wire.RequestDocumentBlock
    | wire.RequestToolReferenceBlock,
): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.text ?? '',
      citations: w.citations == null ? undefined : nodes(w.citations, API, 'citing', decodeCiting),
      cache: decoded(decodeCacheHint, w.cache_control),
      native: complement(API, w, shape6),
    })
  }
  if (is(w, 'type', 'thinking') && read(w, 'signature') != null) {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w.thinking ?? '', native: complement(API, w, shape7) })
  }
  if (is(w, 'type', 'image') && is(w.source, 'type', 'base64') && read(read(w, 'source'), 'data') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      mediaType: w.source?.media_type ?? undefined,
      data: w.source?.data ?? undefined,
      cache: decoded(decodeCacheHint, w.cache_control),
      native: complement(API, w, shape8, { source: emptyObject(w.source) }),
    })
  }
  if (is(w, 'type', 'image') && is(w.source, 'type', 'url') && read(read(w, 'source'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      url: w.source?.url ?? undefined,
      cache: decoded(decodeCacheHint, w.cache_control),
      native: complement(API, w, shape9, { source: emptyObject(w.source) }),
    })
  }
  if (
    is(w, 'type', 'document') &&
    is(w.source, 'type', 'text') &&
    is(w.source, 'media_type', 'text/plain') &&
    read(read(w, 'source'), 'data') != null
  ) {
    return compact<U.DocumentPart>({
      type: 'document',
      filename: w.title ?? undefined,
      text: w.source?.data ?? undefined,
      cite: w.citations?.enabled ?? undefined,
      cache: decoded(decodeCacheHint, w.cache_control),
      native: complement(API, w, shape10, { source: emptyObject(w.source), citations: emptyObject(w.citations) }),
    })
  }
  if (
    is(w, 'type', 'document') &&
    is(w.source, 'type', 'base64') &&
    is(w.source, 'media_type', 'application/pdf') &&
    read(read(w, 'source'), 'data') != null
  ) {
    return compact<U.DocumentPart>({
      type: 'document',
      mediaType: 'application/pdf',
      filename: w.title ?? undefined,
      data: w.source?.data ?? undefined,
      cite: w.citations?.enabled ?? undefined,
      cache: decoded(decodeCacheHint, w.cache_control),
      native: complement(API, w, shape10, { source: emptyObject(w.source), citations: emptyObject(w.citations) }),
    })
  }
  if (is(w, 'type', 'document') && is(w.source, 'type', 'url') && read(read(w, 'source'), 'url') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      filename: w.title ?? undefined,
      url: w.source?.url ?? undefined,
      cite: w.citations?.enabled ?? undefined,
      cache: decoded(decodeCacheHint, w.cache_control),
      native: complement(API, w, shape11, { source: emptyObject(w.source), citations: emptyObject(w.citations) }),
    })
  }
  if (is(w, 'type', 'search_result')) {
    return compact<U.SearchResultPart>({
      type: 'search-result',
      source: w.source ?? '',
      title: w.title ?? '',
      content: nodes(w.content, API, 'passage', decodePassage),
      cite: w.citations?.enabled ?? undefined,
      cache: decoded(decodeCacheHint, w.cache_control),
      native: complement(API, w, shape12, { citations: emptyObject(w.citations) }),
    })
  }
  if (is(w, 'type', 'tool_use')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: decoded(plainId.decode, w.id) ?? '',
      name: w.name ?? '',
      cache: decoded(decodeCacheHint, w.cache_control),
      ...callObject.decode(w.input),
      native: complement(API, w, shape13),
    })
  }
  if (is(w, 'type', 'tool_result')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: decoded(plainId.decode, w.tool_use_id) ?? '',
      isError: w.is_error ?? undefined,
      content: content,
      cache: decoded(decodeCacheHint, w.cache_control),
      native: complement(API, w, shape14, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodeCiting(
  w:
    | wire.RequestCharLocationCitation
    | wire.RequestPageLocationCitation
    | wire.RequestContentBlockLocationCitation
    | wire.RequestWebSearchResultLocationCitation
    | wire.RequestSearchResultLocationCitation,
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

function decodeCacheHint(w: wire.CacheControlEphemeral): U.CacheHint {
  return compact<U.CacheHint>({
    ttl: ttlEnum.decode(w.ttl),
    native: complement(API, w, shape5, { ttl: ttlEnum.unlike(w.ttl) }),
  })
}

function decodePassage(w: wire.RequestTextBlock): U.Passage | undefined {
  if (read(w, 'type') === 'text') {
    return compact<U.TextPart>({
      type: 'text',
      text: w.text ?? '',
      citations: w.citations == null ? undefined : nodes(w.citations, API, 'citing', decodeCiting),
      cache: decoded(decodeCacheHint, w.cache_control),
      native: complement(API, w, shape6),
    })
  }
  return undefined
}

function decodeMessage(w: wire.InputMessage): U.Message | undefined {
  if (read(w, 'role') === 'user') {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      native: complement(API, w, shape15, { content: spelling(w.content, content, true) }),
    })
  }
  if (read(w, 'role') === 'assistant') {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: content,
      native: complement(API, w, shape15, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodeTool(
  w:
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
    | wire.ToolSearchToolRegex_20251119,
): U.Tool | undefined {
  if (has(w, 'input_schema')) {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.name ?? '',
      description: w.description ?? undefined,
      strict: w.strict ?? undefined,
      cache: decoded(decodeCacheHint, w.cache_control),
      ...toolSchema.decode(w.input_schema),
      native: complement(API, w, shape16),
    })
  }
  return undefined
}

function decodeToolChoice(w: wire.ToolChoice): U.ToolChoice | undefined {
  if (is(w, 'type', 'auto')) {
    return compact<Extract<U.ToolChoice, { type: 'auto' }>>({ type: 'auto', native: complement(API, w, shape17) })
  }
  if (is(w, 'type', 'any')) {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({
      type: 'required',
      native: complement(API, w, shape17),
    })
  }
  if (is(w, 'type', 'none')) {
    return compact<Extract<U.ToolChoice, { type: 'none' }>>({ type: 'none', native: complement(API, w, shape18) })
  }
  if (is(w, 'type', 'tool')) {
    return compact<Extract<U.ToolChoice, { type: 'tool' }>>({
      type: 'tool',
      name: w.name ?? '',
      native: complement(API, w, shape19),
    })
  }
  return undefined
}

function decodeThinking(w: wire.ThinkingConfigParam): U.Reasoning {
  if (is(w, 'type', 'disabled')) {
    return compact<U.Reasoning>({ effort: 'none', native: complement(API, w, shape18) })
  }
  if (is(w, 'type', 'enabled') && read(w, 'budget_tokens') != null) {
    return compact<U.Reasoning>({
      budgetTokens: decoded(clamp.decode, w.budget_tokens, '1024..'),
      includeText: decoded(either.decode, w.display, 'summarized,omitted'),
      native: complement(API, w, shape20, { display: uncoded(either, w.display, 'summarized,omitted') }),
    })
  }
  if (is(w, 'type', 'adaptive')) {
    return compact<U.Reasoning>({
      includeText: decoded(either.decode, w.display, 'summarized,omitted'),
      native: complement(API, w, shape21, {
        display: uncoded(either, w.display, 'summarized,omitted'),
        type: 'adaptive',
      }),
    })
  }
  return { native: { [API]: w } }
}

function decodeOutputFormat(w: wire.JsonOutputFormat): U.ResponseFormat | undefined {
  if (read(w, 'type') === 'json_schema' && read(w, 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      schema: w.schema ?? undefined,
      native: complement(API, w, shape22),
    })
  }
  return undefined
}

function decodePromptCache(w: wire.CacheControlEphemeral): U.PromptCache {
  return compact<U.PromptCache>({
    ttl: ttlEnum.decode(w.ttl),
    native: complement(API, w, shape5, { ttl: ttlEnum.unlike(w.ttl) }),
  })
}

function encodeAnswer(u: U.Part, c: Context): wire.ContentBlock | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['logprobs', 'cache'], c)
      unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citation'], c)
      return withNative<wire.ResponseTextBlock>(
        {
          type: 'text',
          text: u.text,
          citations: each(u.citations, 'citations', 'citation', c, encodeCitation) ?? null,
        },
        u.native?.[API],
      )
    }
    case 'refusal': {
      lose(c, 'changed', 'anthropic-messages tells a refusal in another form')
      unsupported(u, ['logprobs', 'cache'], c)
      return withNative<wire.ResponseTextBlock>({ type: 'text', text: u.text, citations: null }, u.native?.[API])
    }
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ResponseThinkingBlock>(
        { type: 'thinking', thinking: u.text, signature: peek(u.native?.[API], 'signature') ?? '' },
        u.native?.[API],
      )
    }
    case 'tool-call': {
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.ResponseToolUseBlock>(
        {
          type: 'tool_use',
          id: plainId.encode(u.id, c, 'id'),
          name: u.name,
          input: callObject.encode(u, c),
          caller: peek(u.native?.[API], 'caller') ?? { type: 'direct' },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeCitation(
  u: U.Citation,
  c: Context,
):
  | wire.ResponseCharLocationCitation
  | wire.ResponsePageLocationCitation
  | wire.ResponseContentBlockLocationCitation
  | wire.ResponseWebSearchResultLocationCitation
  | wire.ResponseSearchResultLocationCitation
  | undefined {
  switch (u.type) {
    case 'url': {
      unsupported(u, ['start', 'end'], c)
      return withNative<wire.ResponseWebSearchResultLocationCitation>(
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
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.ResponsePageLocationCitation>(
          {
            type: 'page_location',
            document_index: u.index ?? 0,
            document_title: u.title ?? null,
            file_id: u.id ?? null,
            cited_text: u.quote ?? '',
            start_page_number: u.location?.start ?? 1,
            end_page_number: u.location?.end ?? 2,
          },
          u.native?.[API],
        )
      }
      if (u.location?.unit === 'block') {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.ResponseContentBlockLocationCitation>(
          {
            type: 'content_block_location',
            document_index: u.index ?? 0,
            document_title: u.title ?? null,
            file_id: u.id ?? null,
            cited_text: u.quote ?? '',
            start_block_index: u.location?.start ?? 0,
            end_block_index: u.location?.end ?? 1,
          },
          u.native?.[API],
        )
      }
      if (u.location?.unit === 'character') {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.ResponseCharLocationCitation>(
          {
            type: 'char_location',
            document_index: u.index ?? 0,
            document_title: u.title ?? null,
            file_id: u.id ?? null,
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
        return withNative<wire.ResponseSearchResultLocationCitation>(
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

function encodeUsage(u: U.Usage, c: Context): wire.Usage {
  unsupported(u, ['acceptedPredictionTokens', 'rejectedPredictionTokens', 'cost'], c)
  return withNative<wire.Usage>(
    {
      input_tokens: minus(u.inputTokens, u.cacheReadTokens, u.cacheWriteTokens) ?? 0,
      cache_read_input_tokens: u.cacheReadTokens ?? null,
      cache_creation_input_tokens: u.cacheWriteTokens ?? null,
      output_tokens: u.outputTokens ?? 0,
      output_tokens_details:
        (u.reasoningTokens !== undefined ? { thinking_tokens: u.reasoningTokens } : undefined) ?? null,
      cache_creation: record(u.cacheWrites, 'cacheWrites', c, encodeCacheWrites) ?? null,
      server_tool_use: record(u.hostedTools, 'hostedTools', c, encodeHostedTools) ?? null,
      inference_geo: peek(u.native?.[API], 'inference_geo') ?? null,
      service_tier: usedTierEnum.encode(c.response?.serviceTier) ?? null,
    },
    u.native?.[API],
  )
}

function encodeCacheWrites(u: U.CacheWrites, _c: Context): wire.CacheCreation {
  return withNative<wire.CacheCreation>(
    { ephemeral_5m_input_tokens: u['5m'] ?? 0, ephemeral_1h_input_tokens: u['1h'] ?? 0 },
    u.native?.[API],
  )
}

function encodeHostedTools(u: U.HostedToolRuns, _c: Context): wire.ServerToolUsage {
  return withNative<wire.ServerToolUsage>(
    { web_search_requests: u.webSearch ?? 0, web_fetch_requests: peek(u.native?.[API], 'web_fetch_requests') ?? 0 },
    u.native?.[API],
  )
}

function encodeRefusal(u: U.Safety, c: Context): wire.RefusalStopDetails | undefined {
  if (u.blocked === 'answer') {
    unsupported(u, ['prompt', 'answer'], c)
    return withNative<wire.RefusalStopDetails>(
      {
        type: 'refusal',
        category: wordFor(refusedEnum, u.reason, 'reason', c, peek(u.native?.[API], 'category')) ?? null,
        explanation: u.explanation ?? null,
      },
      u.native?.[API],
    )
  }
  return untaken(c, 'refusal')
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
    native: complement(API, w, shape26, { output_tokens_details: emptyObject(w.output_tokens_details) }),
  })
}

function decodeCacheWrites(w: wire.CacheCreation): U.CacheWrites {
  return compact<U.CacheWrites>({
    '5m': w.ephemeral_5m_input_tokens ?? undefined,
    '1h': w.ephemeral_1h_input_tokens ?? undefined,
    native: complement(API, w, shape24),
  })
}

function decodeHostedTools(w: wire.ServerToolUsage): U.HostedToolRuns {
  return compact<U.HostedToolRuns>({
    webSearch: w.web_search_requests ?? undefined,
    native: complement(API, w, shape25),
  })
}

function encodeStreamPartOpenAnswer(
  u: U.Part,
  c: Context,
):
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
  | wire.ResponseContainerUploadBlock
  | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['logprobs', 'cache'], c)
      unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citation'], c)
      return withNative<wire.ResponseTextBlock>(
        {
          type: 'text',
          text: u.text,
          citations: each(u.citations, 'citations', 'citation', c, encodeCitation) ?? null,
        },
        u.native?.[API],
      )
    }
    case 'refusal': {
      lose(c, 'changed', 'anthropic-messages tells a refusal in another form')
      unsupported(u, ['logprobs', 'cache'], c)
      return withNative<wire.ResponseTextBlock>({ type: 'text', text: u.text, citations: null }, u.native?.[API])
    }
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ResponseThinkingBlock>(
        { type: 'thinking', thinking: u.text, signature: peek(u.native?.[API], 'signature') ?? '' },
        u.native?.[API],
      )
    }
    case 'tool-call': {
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.ResponseToolUseBlock>(
        {
          type: 'tool_use',
          id: plainId.encode(u.id, c, 'id'),
          name: u.name,
          input: callObject.encode(u, c),
          caller: peek(u.native?.[API], 'caller') ?? { type: 'direct' },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeDeltaUsage(u: U.Usage, c: Context): wire.MessageDeltaUsage {
  unsupported(u, ['cacheWrites', 'acceptedPredictionTokens', 'rejectedPredictionTokens', 'cost'], c)
  return withNative<wire.MessageDeltaUsage>(
    {
      input_tokens: minus(u.inputTokens, u.cacheReadTokens, u.cacheWriteTokens) ?? null,
      cache_read_input_tokens: u.cacheReadTokens ?? null,
      cache_creation_input_tokens: u.cacheWriteTokens ?? null,
      output_tokens: u.outputTokens ?? 0,
      output_tokens_details:
        (u.reasoningTokens !== undefined ? { thinking_tokens: u.reasoningTokens } : undefined) ?? null,
      server_tool_use: record(u.hostedTools, 'hostedTools', c, encodeHostedTools) ?? null,
    },
    u.native?.[API],
  )
}

function encodeModelsResponseModel(u: U.ModelInfo, _c: Context): wire.ModelInfo {
  return withNative<wire.ModelInfo>(
    {
      type: 'model',
      id: u.id,
      capabilities: peek(u.native?.[API], 'capabilities') ?? null,
      display_name: u.name ?? '',
      created_at: recode(isoTime, u.createdAt, peek(u.native?.[API], 'created_at')) ?? '1970-01-01T00:00:00Z',
      max_input_tokens: u.contextWindow ?? null,
      max_tokens: u.maxOutputTokens ?? null,
    },
    u.native?.[API],
  )
}

const shape0 = /* @__PURE__ */ fields('cited_text title type url')

const shape1 = /* @__PURE__ */ fields('cited_text document_index document_title end_page_number start_page_number type')

const shape2 = /* @__PURE__ */ fields('cited_text document_index document_title end_block_index start_block_index type')

const shape3 = /* @__PURE__ */ fields('cited_text document_index document_title end_char_index start_char_index type')

const shape4 = /* @__PURE__ */ fields(
  'cited_text end_block_index search_result_index source start_block_index title type',
)

const shape5 = /* @__PURE__ */ fields('ttl type')

const shape6 = /* @__PURE__ */ fields('cache_control citations text type')

const shape7 = /* @__PURE__ */ fields('thinking type')

const shape8 = /* @__PURE__ */ fields('cache_control type', { source: /* @__PURE__ */ fields('data media_type type') })

const shape9 = /* @__PURE__ */ fields('cache_control type', { source: /* @__PURE__ */ fields('type url') })

const shape10 = /* @__PURE__ */ fields('cache_control title type', {
  citations: /* @__PURE__ */ fields('enabled'),
  source: /* @__PURE__ */ fields('data media_type type'),
})

const shape11 = /* @__PURE__ */ fields('cache_control title type', {
  citations: /* @__PURE__ */ fields('enabled'),
  source: /* @__PURE__ */ fields('type url'),
})

const shape12 = /* @__PURE__ */ fields('cache_control content source title type', {
  citations: /* @__PURE__ */ fields('enabled'),
})

const shape13 = /* @__PURE__ */ fields('cache_control id input name type')

const shape14 = /* @__PURE__ */ fields('cache_control content is_error tool_use_id type')

const shape15 = /* @__PURE__ */ fields('content role')

const shape16 = /* @__PURE__ */ fields('cache_control description input_schema name strict')

const shape17 = /* @__PURE__ */ fields('disable_parallel_tool_use type')

const shape18 = /* @__PURE__ */ fields('type')

const shape19 = /* @__PURE__ */ fields('disable_parallel_tool_use name type')

const shape20 = /* @__PURE__ */ fields('budget_tokens display type')

const shape21 = /* @__PURE__ */ fields('display type')

const shape22 = /* @__PURE__ */ fields('schema type')

const shape23 = /* @__PURE__ */ fields(
  'cache_control max_tokens messages model service_tier stop_sequences stream system temperature thinking tool_choice tools top_k top_p',
  { metadata: /* @__PURE__ */ fields('user_id'), output_config: /* @__PURE__ */ fields('effort format') },
)

const shape24 = /* @__PURE__ */ fields('ephemeral_1h_input_tokens ephemeral_5m_input_tokens')

const shape25 = /* @__PURE__ */ fields('web_search_requests')

const shape26 = /* @__PURE__ */ fields(
  'cache_creation cache_creation_input_tokens cache_read_input_tokens input_tokens output_tokens server_tool_use service_tier',
  { output_tokens_details: /* @__PURE__ */ fields('thinking_tokens') },
)

const shape27 = /* @__PURE__ */ fields('cache_control messages model system thinking tool_choice tools', {
  output_config: /* @__PURE__ */ fields('effort format'),
})

const ttlEnum = /* @__PURE__ */ enumTable({ '5m': '5m', '1h': '1h' }, { '5m': '5m', '1h': '1h' })

const effortEnum = /* @__PURE__ */ enumTable(
  { low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
  { low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max', minimal: 'low' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { auto: 'auto', standard_only: 'standard' },
  { auto: 'auto', standard: 'standard_only' },
)

const usedTierEnum = /* @__PURE__ */ enumTable(
  { standard: 'standard', priority: 'priority', batch: 'batch' },
  { standard: 'standard', priority: 'priority', batch: 'batch' },
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

const refusedEnum = /* @__PURE__ */ enumTable(
  { bio: 'bio', cyber: 'cyber', frontier_llm: 'frontier-llm', reasoning_extraction: 'reasoning-extraction' },
  { bio: 'bio', cyber: 'cyber', 'frontier-llm': 'frontier_llm', 'reasoning-extraction': 'reasoning_extraction' },
)
