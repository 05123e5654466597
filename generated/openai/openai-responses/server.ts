// Code generated from specs/openai/openai-responses.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bare, bareText } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages, joinAssistant } from '../../../runtime/adapter/canonical.ts'
import { complement, echo, peek, spelling } from '../../../runtime/adapter/complement.ts'
import {
  anyList,
  bareMessage,
  bareSpelling,
  both,
  decoded,
  emptyObject,
  isLong,
  ownMessages,
  records,
  singles,
} from '../../../runtime/adapter/decoding.ts'
import {
  answerContext,
  mergeRuns,
  opened,
  silentContext,
  textOf,
  toldContext,
  uncoded,
  withSpans,
} from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, record, unplaced, unsupported, unsupportedIn } from '../../../runtime/adapter/loss.ts'
import { wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import type { ItemNames, ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callArguments, callText, callValue } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { fileData, mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { moderated } from '../../../runtime/codecs/safety-findings.ts'
import { flag, included } from '../../../runtime/codecs/switches.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { withItemIds } from '../../../runtime/stream/item-ids.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'openai-responses'

const itemNames: ItemNames = {
  id: 'item_id',
  of: 'output_index',
  as: 'item',
  in: 'response',
  all: 'output',
  made: ['msg', 'rs', 'fc', 'ctc'],
}

/** Requests of openai-responses in, unified answers out in its words. */
export const openaiResponsesServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    kept: {
      from: 'previous_response_id',
      unless: 'store',
      apart: ['instructions'],
      id: 'resp_',
      missing: 'previous_response_not_found',
      forgotten: { object: 'response', deleted: true },
    },

    eventName: 'type',
    sequence: 'sequence_number',
    items: itemNames,
    usageFields: ['input_tokens', 'output_tokens'],
    usageOf: answer => usageOf(answer as wire.Response),
    ends: { told: ['content-filter', 'error', 'length', 'other', 'stop', 'tool-calls'] },
    parts: ['text', 'refusal', 'reasoning', 'tool-call'],
    spans: 'text',
    decode: call => decodeRequest(call.body as wire.CreateResponse),
    encode: (response, loss) =>
      withItemIds(encodeResponse(withSpans(response, 'text'), answerContext(API, response, loss)), itemNames),
    encodeEvent,
  },
  countTokens: {
    decode: call => decodeCountTokens(call.body as wire.TokenCountsBody),
    encode: (told, asked, loss) => encodeCountTokens(told, toldContext(API, asked, loss)),
  },
  encodeError,
  errorRules,
  statuses: { 'quota-exhausted': 429 },
}

function decodeRequest(w: wire.CreateResponse): U.Request {
  const [system, messages] = leading(w.input, decodeSystemItem, items =>
    canonicalMessages(joinAssistant(ownMessages(nodes(items, API, 'message', decodeMessage), 'assistant')), {
      makeIds: false,
    }),
  )
  return compact<U.Request>({
    model: w.model ?? '',
    system: some([...(bare(w.instructions, decodeInstruction) ?? []), ...(system ?? [])]),
    messages: bareMessage(w.input) ?? messages ?? [],
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    toolChoice: nodeOf(w.tool_choice, API, 'toolChoice', decodeToolChoice),
    parallelToolCalls: w.parallel_tool_calls ?? undefined,
    reasoning: filled({
      effort: effortEnum.decode(w.reasoning?.effort),
      includeText: decoded(flag.decode, w.reasoning?.summary, 'auto'),
    }),
    responseFormat: nodeOf(w.text?.format, API, 'responseFormat', decodeResponseFormat),
    verbosity: verbosityEnum.decode(w.text?.verbosity),
    maxOutputTokens: decoded(clamp.decode, w.max_output_tokens, '16..'),
    temperature: w.temperature ?? undefined,
    topP: w.top_p ?? undefined,
    logprobs: w.top_logprobs ?? included.decode(w.include, 'message.output_text.logprobs'),
    cacheKey: w.prompt_cache_key ?? undefined,
    cache: decoded(decodePromptCache, w.prompt_cache_options),
    userId: w.safety_identifier ?? undefined,
    serviceTier: serviceTierEnum.decode(w.service_tier),
    metadata: w.metadata ?? undefined,
    stream: w.stream ?? undefined,
    native: complement(API, w, shape31, {
      instructions: w.instructions === '' ? '' : undefined,
      input: bareSpelling(w.input),
      reasoning: emptyObject(w.reasoning) ?? {
        effort: effortEnum.unlike(w.reasoning?.effort),
        summary: uncoded(flag, w.reasoning?.summary, 'auto'),
      },
      text: emptyObject(w.text) ?? { verbosity: verbosityEnum.unlike(w.text?.verbosity) },
      temperature: w.temperature ?? undefined,
      top_p: w.top_p ?? undefined,
      prompt_cache_options: w.prompt_cache_options ?? undefined,
      service_tier: serviceTierEnum.unlike(w.service_tier),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.Response {
  foreign(u, c)
  unsupported(u, ['stopSequence'], c)
  unplaced(u.content, 'content', ['text', 'refusal', 'reasoning', 'tool-call'], ['inputItem'], c)
  unsupportedIn(u.safety, 'safety', ['reason', 'explanation'], c)
  return withNative<wire.Response>(
    {
      id: u.id ?? 'resp',
      object: 'response',
      created_at: u.createdAt ?? 0,
      model: u.model ?? 'unknown',
      output: mergeRuns(each(u.content, 'content', 'inputItem', c, encodeOutputItem), [
        { list: 'content', same: { type: 'message', role: 'assistant' } },
        { list: 'summary', same: { type: 'reasoning' } },
        { list: 'content', same: { type: 'reasoning' } },
      ]),
      incomplete_details:
        filled({
          reason: incompleteEnum.encode(
            u.finishReason,
            u.rawFinishReason,
            peek(u.native?.[API], 'incomplete_details', 'reason'),
          ),
        }) ?? null,
      status: statusEnum.encode(u.finishReason, u.rawFinishReason, peek(u.native?.[API], 'status')),
      usage: record(u.usage, 'usage', c, encodeUsage),
      tool_usage: record(u.usage?.hostedTools, 'usage.hostedTools', c, encodeHostedTools),
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      moderation: moderated.encode(u.safety, peek(u.native?.[API], 'moderation'), c, 'safety'),
      error: peek(u.native?.[API], 'error') ?? null,
      instructions: peek(u.native?.[API], 'instructions') ?? null,
      metadata: peek(u.native?.[API], 'metadata') ?? null,
      parallel_tool_calls: peek(u.native?.[API], 'parallel_tool_calls') ?? true,
      temperature: peek(u.native?.[API], 'temperature') ?? null,
      tool_choice: peek(u.native?.[API], 'tool_choice') ?? 'auto',
      tools: peek(u.native?.[API], 'tools') ?? [],
      top_p: peek(u.native?.[API], 'top_p') ?? null,
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.Response): U.Usage | undefined {
  return both(decoded(decodeUsage, w.usage), filled({ hostedTools: decoded(decodeHostedTools, w.tool_usage) }))
}

function encodeEvent(e: StreamEvent, s: StreamState): wire.ResponseStreamEvent[] {
  const out: wire.ResponseStreamEvent[] = []
  const c = silentContext(API)
  switch (e.type) {
    case 'start': {
      out.push({ sequence_number: s.sequence(), type: 'response.created', response: encodeResponse(s.response(), c) })
      out.push({
        sequence_number: s.sequence(),
        type: 'response.in_progress',
        response: encodeResponse(s.response(), c),
      })
      break
    }
    case 'part-start': {
      for (const part of each([opened(e.part)], 'content', 'inputItem', c, encodeOutputItem) ?? [])
        out.push({
          sequence_number: s.sequence(),
          type: 'response.output_item.added',
          output_index: s.key(e.index),
          item: part,
        })
      if (e.part.type === 'text') {
        out.push({
          sequence_number: s.sequence(),
          type: 'response.content_part.added',
          item_id: 'item',
          output_index: s.key(e.index),
          content_index: 0,
          part: { type: 'output_text', text: '', annotations: [], logprobs: [] },
        })
      }
      if (e.part.type === 'reasoning') {
        out.push({
          sequence_number: s.sequence(),
          type: 'response.reasoning_summary_part.added',
          item_id: 'item',
          output_index: s.key(e.index),
          summary_index: 0,
          part: { type: 'summary_text', text: '' },
        })
      }
      if (e.part.type === 'refusal') {
        out.push({
          sequence_number: s.sequence(),
          type: 'response.content_part.added',
          item_id: 'item',
          output_index: s.key(e.index),
          content_index: 0,
          part: { type: 'refusal', refusal: '' },
        })
      }

      break
    }
    case 'part-delta': {
      switch (e.kind) {
        case 'text':
          out.push({
            sequence_number: s.sequence(),
            type: 'response.output_text.delta',
            item_id: 'item',
            output_index: s.key(e.index),
            content_index: 0,
            delta: e.delta,
            logprobs: items(e.logprobs ?? [], 'logprobs', c, encodeStreamToken),
          })
          break
        case 'reasoning':
          out.push({
            sequence_number: s.sequence(),
            type: 'response.reasoning_summary_text.delta',
            item_id: 'item',
            output_index: s.key(e.index),
            summary_index: 0,
            delta: e.delta,
          })
          break
        case 'refusal':
          out.push({
            sequence_number: s.sequence(),
            type: 'response.refusal.delta',
            item_id: 'item',
            output_index: s.key(e.index),
            content_index: 0,
            delta: e.delta,
          })
          break
        case 'tool-call':
          if (s.kind(e.index) !== 'custom')
            out.push({
              sequence_number: s.sequence(),
              type: 'response.function_call_arguments.delta',
              item_id: 'item',
              output_index: s.key(e.index),
              delta: e.delta,
            })
          if (s.kind(e.index) === 'custom')
            out.push({
              sequence_number: s.sequence(),
              type: 'response.custom_tool_call_input.delta',
              item_id: 'item',
              output_index: s.key(e.index),
              delta: e.delta,
            })
          break
      }
      break
    }
    case 'part-citation': {
      for (const citation of each([e.citation], 'content', 'annotation', c, encodeStreamPartCitationAnnotation) ?? [])
        out.push({
          sequence_number: s.sequence(),
          type: 'response.output_text.annotation.added',
          item_id: 'item',
          output_index: s.key(e.index),
          content_index: 0,
          annotation_index: s.cited(e.index),
          annotation: citation ?? null,
        })
      break
    }
    case 'part-native': {
      break
    }
    case 'part-end': {
      if (e.part.type === 'text') {
        out.push({
          sequence_number: s.sequence(),
          type: 'response.output_text.done',
          item_id: 'item',
          output_index: s.key(e.index),
          content_index: 0,
          text: textOf(e.part),
          logprobs: items(e.part.logprobs ?? [], 'logprobs', c, encodeStreamToken),
        })
        out.push({
          sequence_number: s.sequence(),
          type: 'response.content_part.done',
          item_id: 'item',
          output_index: s.key(e.index),
          content_index: 0,
          part: {
            type: 'output_text',
            text: textOf(e.part),
            annotations: each(e.part.citations, 'citations', 'annotation', c, encodeAnnotation) ?? [],
            logprobs: items(e.part.logprobs, 'logprobs', c, encodeToken),
          },
        })
      }
      if (e.part.type === 'reasoning') {
        out.push({
          sequence_number: s.sequence(),
          type: 'response.reasoning_summary_text.done',
          item_id: 'item',
          output_index: s.key(e.index),
          summary_index: 0,
          text: textOf(e.part),
        })
        out.push({
          sequence_number: s.sequence(),
          type: 'response.reasoning_summary_part.done',
          item_id: 'item',
          output_index: s.key(e.index),
          summary_index: 0,
          part: { type: 'summary_text', text: textOf(e.part) },
        })
      }
      if (e.part.type === 'refusal') {
        out.push({
          sequence_number: s.sequence(),
          type: 'response.refusal.done',
          item_id: 'item',
          output_index: s.key(e.index),
          content_index: 0,
          refusal: textOf(e.part),
        })
      }
      if (e.part.type === 'tool-call') {
        if (e.part.kind !== 'custom')
          out.push({
            sequence_number: s.sequence(),
            type: 'response.function_call_arguments.done',
            item_id: 'item',
            output_index: s.key(e.index),
            name: e.part.name,
            arguments: callArguments.encode(e.part),
          })
        if (e.part.kind === 'custom')
          out.push({
            sequence_number: s.sequence(),
            type: 'response.custom_tool_call_input.done',
            item_id: 'item',
            output_index: s.key(e.index),
            input: callText.encode(e.part),
          })
      }
      for (const part of each([e.part], 'content', 'inputItem', c, encodeOutputItem) ?? [])
        out.push({
          sequence_number: s.sequence(),
          type: 'response.output_item.done',
          output_index: s.key(e.index),
          item: part,
        })
      break
    }
    case 'finish': {
      if (e.finishReason !== 'length')
        out.push({
          sequence_number: s.sequence(),
          type: 'response.completed',
          response: encodeResponse(s.response(), c),
        })
      if (e.finishReason === 'length')
        out.push({
          sequence_number: s.sequence(),
          type: 'response.incomplete',
          response: encodeResponse(s.response(), c),
        })

      break
    }
    case 'error': {
      out.push({
        sequence_number: s.sequence(),
        type: 'error',
        message: e.error.message ?? 'error',
        code: e.error.code ?? null,
        param: e.error.param ?? null,
      })
      break
    }
    case 'native':
      if (e.api === API) out.push(e.value as wire.ResponseStreamEvent)
  }
  return out
}

const errorTypes: {
  [kind in ApiError['kind']]?:
    | 'insufficient_quota'
    | 'invalid_request_error'
    | 'authentication_error'
    | 'server_error'
    | 'rate_limit_error'
} = {
  'quota-exhausted': 'insufficient_quota',
  'invalid-request': 'invalid_request_error',
  authentication: 'authentication_error',
  server: 'server_error',
  'rate-limit': 'rate_limit_error',
  permission: 'invalid_request_error',
  'not-found': 'invalid_request_error',
  'context-length': 'invalid_request_error',
  'request-too-large': 'invalid_request_error',
  'content-filter': 'invalid_request_error',
  overloaded: 'server_error',
  timeout: 'server_error',
}

function encodeError(e: ApiError): wire.ErrorResponse {
  return {
    error: {
      message: e.message ?? 'error',
      type: errorTypes[e.kind] ?? 'server_error',
      code: e.code ?? null,
      param: e.param ?? null,
    },
  }
}

function decodeCountTokens(w: wire.TokenCountsBody): U.Request {
  const [system, messages] = leading(w.input, decodeSystemItem, items =>
    canonicalMessages(joinAssistant(ownMessages(nodes(items, API, 'message', decodeMessage), 'assistant')), {
      makeIds: false,
    }),
  )
  return compact<U.Request>({
    model: w.model ?? '',
    system: some([...(bare(w.instructions, decodeInstruction) ?? []), ...(system ?? [])]),
    messages: bareMessage(w.input) ?? messages ?? [],
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    toolChoice: nodeOf(w.tool_choice, API, 'toolChoice', decodeToolChoice),
    parallelToolCalls: w.parallel_tool_calls ?? undefined,
    reasoning: filled({
      effort: effortEnum.decode(w.reasoning?.effort),
      includeText: decoded(flag.decode, w.reasoning?.summary, 'auto'),
    }),
    responseFormat: nodeOf(w.text?.format, API, 'responseFormat', decodeResponseFormat),
    verbosity: verbosityEnum.decode(w.text?.verbosity),
    native: complement(API, w, shape34, {
      instructions: w.instructions === '' ? '' : undefined,
      input: bareSpelling(w.input),
      reasoning: emptyObject(w.reasoning) ?? {
        effort: effortEnum.unlike(w.reasoning?.effort),
        summary: uncoded(flag, w.reasoning?.summary, 'auto'),
      },
      text: emptyObject(w.text) ?? { verbosity: verbosityEnum.unlike(w.text?.verbosity) },
    }),
  })
}

function encodeCountTokens(u: U.TokenCount, c: Context): wire.TokenCountsResource {
  foreign(u, c)
  return withNative<wire.TokenCountsResource>(
    { object: 'response.input_tokens', input_tokens: u.inputTokens },
    u.native?.[API],
  )
}

function decodeInstruction(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodeSystemItem(w: wire.InputItem): U.Part | U.Part[] | undefined {
  if (read(w, 'role') === 'developer' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemItem', decodeSystemItemItem))
  if (read(w, 'role') === 'system' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemItem', decodeSystemItemItem))
  return decodeSystemItemItem(w)
}

function decodeSystemItemItem(w: wire.InputItem): U.Part | undefined {
  if (read(w, 'role') === 'developer' && read(read(w, 'content')?.[0], 'type') === 'input_text') {
    return compact<U.TextPart>({
      type: 'text',
      text: read(read(w, 'content')?.[0], 'text') ?? '',
      native: complement(API, w, shape0, { role: 'developer', content: [] }),
    })
  }
  if (read(w, 'role') === 'system' && read(read(w, 'content')?.[0], 'type') === 'input_text') {
    return compact<U.TextPart>({
      type: 'text',
      text: read(read(w, 'content')?.[0], 'text') ?? '',
      native: complement(API, w, shape0, { role: 'system', content: [] }),
    })
  }
  if (read(w, 'role') === 'developer' && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, read(w, 'content')) ?? '',
      native: complement(API, w, shape1, { role: 'developer' }),
    })
  }
  if (read(w, 'role') === 'system' && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, read(w, 'content')) ?? '',
      native: complement(API, w, shape1, { role: 'system' }),
    })
  }
  return undefined
}

function decodeMessage(w: wire.InputItem): U.Message | undefined {
  if (read(w, 'role') === 'user') {
    const content = [...bareText(read(w, 'content')), ...nodes(anyList(read(w, 'content')), API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      native: complement(API, w, shape1, { content: spelling(read(w, 'content'), content, true) }),
    })
  }
  if (read(w, 'role') === 'developer' && read(w, 'content') != null) {
    const content = [...bareText(read(w, 'content')), ...nodes(anyList(read(w, 'content')), API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape1, { content: spelling(read(w, 'content'), content, true), role: 'developer' }),
    })
  }
  if (read(w, 'role') === 'system') {
    const content = [...bareText(read(w, 'content')), ...nodes(anyList(read(w, 'content')), API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape1, { content: spelling(read(w, 'content'), content, true) }),
    })
  }
  const toolPart = decodeToolOutput(w)
  if (toolPart !== undefined) return { role: 'tool', content: [toolPart].flat() }
  return { role: 'assistant', content: nodes([w], API, 'inputItem', decodeInputItem) }
}

function decodePart(
  w:
    | wire.InputContent
    | wire.FunctionAndCustomToolCallOutput
    | wire.InputTextContentParam
    | wire.InputImageContentParamAutoParam
    | wire.InputFileContentParam,
): U.Part | undefined {
  if (is(w, 'type', 'input_text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.text ?? '',
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      native: complement(API, w, shape3, { prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined }),
    })
  }
  if (is(w, 'type', 'input_image') && read(w, 'file_id') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      fileId: w.file_id ?? undefined,
      detail: w.detail ?? undefined,
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      native: complement(API, w, shape4, { prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined }),
    })
  }
  if (is(w, 'type', 'input_image') && read(w, 'image_url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      detail: w.detail ?? undefined,
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      ...mediaUrl.decode(w.image_url),
      native: complement(API, w, shape5, { prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined }),
    })
  }
  if (is(w, 'type', 'input_file') && read(w, 'file_id') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      fileId: w.file_id ?? undefined,
      filename: w.filename ?? undefined,
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      native: complement(API, w, shape6, { prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined }),
    })
  }
  if (is(w, 'type', 'input_file') && read(w, 'file_data') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      filename: w.filename ?? undefined,
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      ...fileData.decode(w.file_data),
      native: complement(API, w, shape7, { prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined }),
    })
  }
  if (is(w, 'type', 'input_file') && read(w, 'file_url') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      url: w.file_url ?? undefined,
      filename: w.filename ?? undefined,
      cache: decoded(decodeBreakpoint, w.prompt_cache_breakpoint),
      native: complement(API, w, shape8, { prompt_cache_breakpoint: w.prompt_cache_breakpoint ?? undefined }),
    })
  }
  return undefined
}

function decodeBreakpoint(w: wire.PromptCacheBreakpointConfig | wire.PromptCacheBreakpointParam): U.CacheHint {
  return compact<U.CacheHint>({ native: complement(API, w, shape2) })
}

function decodeToolOutput(w: wire.InputItem): U.Part | undefined {
  if (is(w, 'type', 'custom_tool_call_output')) {
    const content = [...bareText(w.output), ...nodes(w.output, API, 'part', decodePart)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      kind: 'custom',
      id: w.call_id ?? '',
      content: content,
      native: complement(API, w, shape9, { output: spelling(w.output, content, true) }),
    })
  }
  if (is(w, 'type', 'function_call_output')) {
    const content = [...bareText(w.output), ...nodes(w.output, API, 'part', decodePart)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.call_id ?? '',
      content: content,
      native: complement(API, w, shape9, { output: spelling(w.output, content, true) }),
    })
  }
  return undefined
}

function decodeInputItem(w: wire.InputItem): U.Part | U.Part[] | undefined {
  if (read(w, 'type') === 'message' && read(w, 'role') === 'assistant' && isLong(w, 'content'))
    return singles(w, 'content', ['type', 'role']).flatMap(item => nodes([item], API, 'inputItem', decodeInputItemItem))
  if (read(w, 'type') === 'reasoning' && isLong(w, 'summary'))
    return singles(w, 'summary', ['type']).flatMap(item => nodes([item], API, 'inputItem', decodeInputItemItem))
  if (read(w, 'type') === 'reasoning' && isLong(w, 'content'))
    return singles(w, 'content', ['type']).flatMap(item => nodes([item], API, 'inputItem', decodeInputItemItem))
  return decodeInputItemItem(w)
}

function decodeInputItemItem(w: wire.InputItem): U.Part | undefined {
  if (
    is(w, 'type', 'message') &&
    is(w, 'role', 'assistant') &&
    is(w.content?.[0], 'type', 'output_text') &&
    read(w, 'id') != null &&
    read(w, 'status') != null
  ) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.content?.[0]?.text ?? '',
      citations: some(nodes(w.content?.[0]?.annotations, API, 'annotation', decodeAnnotation)),
      logprobs: w.content?.[0]?.logprobs == null ? undefined : records(w.content?.[0]?.logprobs, decodeToken),
      native: complement(API, w, shape15, { content: [] }),
    })
  }
  if (read(w, 'role') === 'assistant' && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, read(w, 'content')) ?? '',
      native: complement(API, w, shape1),
    })
  }
  if (
    is(w, 'type', 'message') &&
    is(w, 'role', 'assistant') &&
    is(w.content?.[0], 'type', 'refusal') &&
    read(w, 'id') != null &&
    read(w, 'status') != null
  ) {
    return compact<U.RefusalPart>({
      type: 'refusal',
      text: w.content?.[0]?.refusal ?? '',
      native: complement(API, w, shape16, { content: [] }),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.summary?.[0], 'type', 'summary_text') && read(w, 'id') != null) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.summary?.[0]?.text ?? '',
      native: complement(API, w, shape17, { summary: [] }),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.content?.[0], 'type', 'reasoning_text') && read(w, 'id') != null) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.content?.[0]?.text ?? '',
      native: complement(API, w, shape18, { content: [] }),
    })
  }
  if (is(w, 'type', 'reasoning') && read(w, 'id') != null) {
    return compact<U.ReasoningPart>({ text: '', type: 'reasoning', native: complement(API, w, shape19) })
  }
  if (is(w, 'type', 'custom_tool_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'custom',
      id: w.call_id ?? '',
      name: w.name ?? '',
      ...callText.decode(w.input),
      native: complement(API, w, shape20),
    })
  }
  if (is(w, 'type', 'apply_patch_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'apply_patch_call',
      name: 'apply_patch',
      id: w.call_id ?? '',
      ...callValue.decode(w.operation),
      native: complement(API, w, shape21),
    })
  }
  if (is(w, 'type', 'local_shell_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'local_shell_call',
      name: 'local_shell',
      id: w.call_id ?? '',
      ...callValue.decode(w.action),
      native: complement(API, w, shape22),
    })
  }
  if (is(w, 'type', 'shell_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'shell_call',
      name: 'shell',
      id: w.call_id ?? '',
      ...callValue.decode(w.action),
      native: complement(API, w, shape22),
    })
  }
  if (is(w, 'type', 'tool_search_call') && read(w, 'execution') === 'client') {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'tool_search_call',
      name: 'tool_search',
      id: w.call_id ?? '',
      ...callValue.decode(w.arguments),
      native: complement(API, w, shape23),
    })
  }
  if (is(w, 'type', 'function_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.call_id ?? '',
      name: w.name ?? '',
      ...callArguments.decode(w.arguments),
      native: complement(API, w, shape24),
    })
  }
  return undefined
}

function decodeAnnotation(w: wire.Annotation): U.Citation | undefined {
  if (is(w, 'type', 'url_citation')) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.url ?? '',
      title: w.title ?? undefined,
      start: w.start_index ?? undefined,
      end: w.end_index ?? undefined,
      native: complement(API, w, shape10),
    })
  }
  if (is(w, 'type', 'container_file_citation') && read(w, 'container_id') != null) {
    return compact<U.FileCitation>({
      type: 'file',
      fileId: w.file_id ?? '',
      filename: w.filename ?? undefined,
      start: w.start_index ?? undefined,
      end: w.end_index ?? undefined,
      native: complement(API, w, shape11),
    })
  }
  if (is(w, 'type', 'file_citation')) {
    return compact<U.FileCitation>({
      type: 'file',
      fileId: w.file_id ?? '',
      filename: w.filename ?? undefined,
      native: complement(API, w, shape12),
    })
  }
  return undefined
}

function decodeToken(w: wire.LogProb): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    alternatives: some(records(w.top_logprobs, decodeAlternative)),
    native: complement(API, w, shape14),
  })
}

function decodeAlternative(w: wire.TopLogProb): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    native: complement(API, w, shape13),
  })
}

function decodeTool(w: wire.Tool): U.Tool | undefined {
  if (is(w, 'type', 'function')) {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.name ?? '',
      description: w.description ?? undefined,
      inputSchema: w.parameters ?? undefined,
      strict: w.strict ?? undefined,
      native: complement(API, w, shape25),
    })
  }
  if (is(w, 'type', 'custom')) {
    return compact<U.CustomTool>({
      type: 'custom',
      name: w.name ?? '',
      description: w.description ?? undefined,
      native: complement(API, w, shape26),
    })
  }
  return undefined
}

function decodeToolChoice(
  w:
    | wire.ToolChoiceParam
    | wire.ToolChoiceOptions
    | wire.ToolChoiceAllowed
    | wire.ToolChoiceTypes
    | wire.ToolChoiceFunction
    | wire.ToolChoiceMCP
    | wire.ToolChoiceCustom
    | wire.SpecificProgrammaticToolCallingParam
    | wire.SpecificApplyPatchParam
    | wire.SpecificFunctionShellParam,
): U.ToolChoice | undefined {
  if (w === 'auto') {
    return compact<Extract<U.ToolChoice, { type: 'auto' }>>({ type: 'auto' })
  }
  if (w === 'none') {
    return compact<Extract<U.ToolChoice, { type: 'none' }>>({ type: 'none' })
  }
  if (w === 'required') {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({ type: 'required' })
  }
  if (is(w, 'type', 'function')) {
    return compact<Extract<U.ToolChoice, { type: 'tool' }>>({
      type: 'tool',
      name: w.name ?? '',
      native: complement(API, w, shape27),
    })
  }
  return undefined
}

function decodeResponseFormat(w: wire.TextResponseFormatConfiguration): U.ResponseFormat | undefined {
  if (is(w, 'type', 'text')) {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape28) })
  }
  if (is(w, 'type', 'json_schema') && read(w, 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      name: w.name ?? undefined,
      description: w.description ?? undefined,
      schema: w.schema ?? undefined,
      strict: w.strict ?? undefined,
      native: complement(API, w, shape29),
    })
  }
  if (is(w, 'type', 'json_object')) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json', native: complement(API, w, shape28) })
  }
  return undefined
}

function decodePromptCache(w: wire.PromptCacheOptionsParam): U.PromptCache {
  return compact<U.PromptCache>({
    only: cacheModeEnum.decode(w.mode),
    ttl: cacheTimeEnum.decode(w.ttl),
    native: complement(API, w, shape30, { mode: cacheModeEnum.unlike(w.mode), ttl: cacheTimeEnum.unlike(w.ttl) }),
  })
}

function encodeOutputItem(u: U.Part, c: Context): wire.OutputItem | undefined {
  switch (u.type) {
    case 'text': {
      if (peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['cache'], c)
        unplaced(u.citations, 'citations', ['url', 'file'], ['annotation'], c)
        return withNative<wire.OutputMessage>(
          {
            type: 'message',
            role: 'assistant',
            content: [
              {
                type: 'output_text',
                text: u.text,
                annotations: each(u.citations, 'citations', 'annotation', c, encodeAnnotation) ?? [],
                logprobs: items(u.logprobs, 'logprobs', c, encodeToken),
              },
            ],
            id: peek(u.native?.[API], 'id') ?? 'msg',
            status: peek(u.native?.[API], 'status') ?? 'completed',
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['cache'], c)
      unplaced(u.citations, 'citations', ['url', 'file'], ['annotation'], c)
      return withNative<wire.OutputMessage>(
        {
          type: 'message',
          role: 'assistant',
          content: [
            {
              type: 'output_text',
              text: u.text,
              annotations: each(u.citations, 'citations', 'annotation', c, encodeAnnotation) ?? [],
              logprobs: items(u.logprobs, 'logprobs', c, encodeToken),
            },
          ],
          id: peek(u.native?.[API], 'id') ?? 'msg',
          status: peek(u.native?.[API], 'status') ?? 'completed',
        },
        u.native?.[API],
      )
    }
    case 'refusal': {
      if (peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['logprobs', 'cache'], c)
        return withNative<wire.OutputMessage>(
          {
            type: 'message',
            role: 'assistant',
            content: [{ type: 'refusal', refusal: u.text }],
            id: peek(u.native?.[API], 'id') ?? 'msg',
            status: peek(u.native?.[API], 'status') ?? 'completed',
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['logprobs', 'cache'], c)
      return withNative<wire.OutputMessage>(
        {
          type: 'message',
          role: 'assistant',
          content: [{ type: 'refusal', refusal: u.text }],
          id: peek(u.native?.[API], 'id') ?? 'msg',
          status: peek(u.native?.[API], 'status') ?? 'completed',
        },
        u.native?.[API],
      )
    }
    case 'reasoning': {
      if (peek(u.native?.[API], 'summary') !== undefined && u.text !== '') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ReasoningItem>(
          {
            type: 'reasoning',
            summary: [{ type: 'summary_text', text: u.text }],
            id: peek(u.native?.[API], 'id') ?? 'rs',
          },
          u.native?.[API],
        )
      }
      if (u.text !== '') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ReasoningItem>(
          {
            type: 'reasoning',
            summary: [{ type: 'summary_text', text: u.text }],
            id: peek(u.native?.[API], 'id') ?? 'rs',
          },
          u.native?.[API],
        )
      }
      if (u.text !== '') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ReasoningItem>(
          {
            type: 'reasoning',
            content: [{ type: 'reasoning_text', text: u.text }],
            summary: [],
            id: peek(u.native?.[API], 'id') ?? 'rs',
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['text', 'cache'], c)
      return withNative<wire.ReasoningItem>(
        { type: 'reasoning', summary: [], id: peek(u.native?.[API], 'id') ?? 'rs' },
        u.native?.[API],
      )
    }
    case 'tool-call': {
      if (u.kind === 'custom') {
        unsupported(u, ['cache'], c)
        return withNative<wire.CustomToolCall>(
          {
            type: 'custom_tool_call',
            call_id: u.id,
            name: u.name,
            input: callText.encode(u),
            id: peek(u.native?.[API], 'id') ?? 'ctc',
          },
          u.native?.[API],
        )
      }
      if (u.kind === 'apply_patch_call' && u.name === 'apply_patch') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ApplyPatchToolCall>(
          {
            type: 'apply_patch_call',
            call_id: u.id,
            operation: callValue.encode(u),
            id: echo(u.native?.[API], 'id'),
            status: echo(u.native?.[API], 'status'),
          },
          u.native?.[API],
        )
      }
      if (u.kind === 'local_shell_call' && u.name === 'local_shell') {
        unsupported(u, ['cache'], c)
        return withNative<wire.LocalShellToolCall>(
          {
            type: 'local_shell_call',
            call_id: u.id,
            action: callValue.encode(u),
            id: echo(u.native?.[API], 'id'),
            status: echo(u.native?.[API], 'status'),
          },
          u.native?.[API],
        )
      }
      if (u.kind === 'shell_call' && u.name === 'shell') {
        unsupported(u, ['cache'], c)
        return withNative<wire.FunctionShellCall>(
          {
            type: 'shell_call',
            call_id: u.id,
            action: callValue.encode(u),
            environment: peek(u.native?.[API], 'environment') ?? null,
            id: echo(u.native?.[API], 'id'),
            status: echo(u.native?.[API], 'status'),
          },
          u.native?.[API],
        )
      }
      if (u.kind === 'tool_search_call' && u.name === 'tool_search') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ToolSearchCall>(
          {
            type: 'tool_search_call',
            execution: 'client',
            call_id: u.id ?? null,
            arguments: callValue.encode(u),
            id: echo(u.native?.[API], 'id'),
            status: echo(u.native?.[API], 'status'),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.FunctionToolCall>(
        {
          type: 'function_call',
          call_id: u.id,
          name: u.name,
          arguments: callArguments.encode(u),
          id: peek(u.native?.[API], 'id') ?? 'fc',
          status: peek(u.native?.[API], 'status') ?? 'completed',
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeAnnotation(u: U.Citation, c: Context): wire.Annotation | undefined {
  switch (u.type) {
    case 'url': {
      unsupported(u, ['quote'], c)
      return withNative<wire.UrlCitationBody>(
        { type: 'url_citation', url: u.url, title: u.title ?? '', start_index: u.start ?? 0, end_index: u.end ?? 0 },
        u.native?.[API],
      )
    }
    case 'file': {
      if (peek(u.native?.[API], 'container_id') !== undefined) {
        unsupported(u, ['title', 'quote'], c)
        return withNative<wire.ContainerFileCitationBody>(
          {
            type: 'container_file_citation',
            file_id: u.fileId,
            filename: u.filename ?? '',
            start_index: u.start ?? 0,
            end_index: u.end ?? 0,
            container_id: echo(u.native?.[API], 'container_id'),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['start', 'end', 'title', 'quote'], c)
      return withNative<wire.FileCitationBody>(
        {
          type: 'file_citation',
          file_id: u.fileId,
          filename: u.filename ?? '',
          index: peek(u.native?.[API], 'index') ?? 0,
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToken(u: U.TokenLogprob, c: Context): wire.LogProb {
  return withNative<wire.LogProb>(
    {
      token: u.token,
      logprob: u.logprob,
      bytes: u.bytes ?? [],
      top_logprobs: items(u.alternatives ?? [], 'alternatives', c, encodeAlternative),
    },
    u.native?.[API],
  )
}

function encodeAlternative(u: U.TokenAlternative, _c: Context): wire.TopLogProb {
  return withNative<wire.TopLogProb>({ token: u.token, logprob: u.logprob, bytes: u.bytes ?? [] }, u.native?.[API])
}

function encodeUsage(u: U.Usage, c: Context): wire.ResponseUsage {
  unsupported(u, ['cacheWrites', 'acceptedPredictionTokens', 'rejectedPredictionTokens', 'cost'], c)
  return withNative<wire.ResponseUsage>(
    {
      input_tokens: u.inputTokens ?? 0,
      input_tokens_details: { cached_tokens: u.cacheReadTokens ?? 0, cache_write_tokens: u.cacheWriteTokens ?? 0 },
      output_tokens: u.outputTokens ?? 0,
      output_tokens_details: { reasoning_tokens: u.reasoningTokens ?? 0 },
      total_tokens: u.totalTokens ?? 0,
    },
    u.native?.[API],
  )
}

function encodeHostedTools(u: U.HostedToolRuns, _c: Context): { web_search?: { num_requests: number } } {
  return withNative<Extract<{ web_search?: { num_requests: number } }, object>>(
    { web_search: u.webSearch !== undefined ? { num_requests: u.webSearch } : undefined },
    u.native?.[API],
  )
}

function decodeUsage(w: wire.ResponseUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.input_tokens ?? undefined,
    cacheReadTokens: w.input_tokens_details?.cached_tokens ?? undefined,
    cacheWriteTokens: w.input_tokens_details?.cache_write_tokens ?? undefined,
    outputTokens: w.output_tokens ?? undefined,
    reasoningTokens: w.output_tokens_details?.reasoning_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape32, {
      input_tokens_details: emptyObject(w.input_tokens_details),
      output_tokens_details: emptyObject(w.output_tokens_details),
    }),
  })
}

function decodeHostedTools(w: { web_search?: { num_requests: number } }): U.HostedToolRuns {
  return compact<U.HostedToolRuns>({
    webSearch: w.web_search?.num_requests ?? undefined,
    native: complement(API, w, shape33, { web_search: emptyObject(w.web_search) }),
  })
}

function encodeStreamToken(u: U.TokenLogprob, c: Context): wire.ResponseLogProb {
  unsupported(u, ['bytes'], c)
  return withNative<wire.ResponseLogProb>(
    {
      token: u.token,
      logprob: u.logprob,
      top_logprobs: items(u.alternatives, 'alternatives', c, encodeStreamAlternative),
    },
    u.native?.[API],
  )
}

function encodeStreamAlternative(u: U.TokenAlternative, c: Context): { logprob?: number; token?: string } {
  unsupported(u, ['bytes'], c)
  return withNative<Extract<{ logprob?: number; token?: string }, object>>(
    { token: u.token, logprob: u.logprob },
    u.native?.[API],
  )
}

function encodeStreamPartCitationAnnotation(
  u: U.Citation,
  c: Context,
): wire.FileCitationBody | wire.UrlCitationBody | wire.ContainerFileCitationBody | wire.FilePath | undefined {
  switch (u.type) {
    case 'url': {
      unsupported(u, ['quote'], c)
      return withNative<wire.UrlCitationBody>(
        { type: 'url_citation', url: u.url, title: u.title ?? '', start_index: u.start ?? 0, end_index: u.end ?? 0 },
        u.native?.[API],
      )
    }
    case 'file': {
      if (peek(u.native?.[API], 'container_id') !== undefined) {
        unsupported(u, ['title', 'quote'], c)
        return withNative<wire.ContainerFileCitationBody>(
          {
            type: 'container_file_citation',
            file_id: u.fileId,
            filename: u.filename ?? '',
            start_index: u.start ?? 0,
            end_index: u.end ?? 0,
            container_id: echo(u.native?.[API], 'container_id'),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['start', 'end', 'title', 'quote'], c)
      return withNative<wire.FileCitationBody>(
        {
          type: 'file_citation',
          file_id: u.fileId,
          filename: u.filename ?? '',
          index: peek(u.native?.[API], 'index') ?? 0,
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

const shape0 = /* @__PURE__ */ fields('role', { content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')) })

const shape1 = /* @__PURE__ */ fields('content role')

const shape2 = /* @__PURE__ */ fields('mode')

const shape3 = /* @__PURE__ */ fields('prompt_cache_breakpoint text type')

const shape4 = /* @__PURE__ */ fields('detail file_id prompt_cache_breakpoint type')

const shape5 = /* @__PURE__ */ fields('detail image_url prompt_cache_breakpoint type')

const shape6 = /* @__PURE__ */ fields('file_id filename prompt_cache_breakpoint type')

const shape7 = /* @__PURE__ */ fields('file_data filename prompt_cache_breakpoint type')

const shape8 = /* @__PURE__ */ fields('file_url filename prompt_cache_breakpoint type')

const shape9 = /* @__PURE__ */ fields('call_id output type')

const shape10 = /* @__PURE__ */ fields('end_index start_index title type url')

const shape11 = /* @__PURE__ */ fields('end_index file_id filename start_index type')

const shape12 = /* @__PURE__ */ fields('file_id filename type')

const shape13 = /* @__PURE__ */ fields('bytes logprob token')

const shape14 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape15 = /* @__PURE__ */ fields('role type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('annotations logprobs text type')),
})

const shape16 = /* @__PURE__ */ fields('role type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('refusal type')),
})

const shape17 = /* @__PURE__ */ fields('type', {
  summary: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')),
})

const shape18 = /* @__PURE__ */ fields('summary type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')),
})

const shape19 = /* @__PURE__ */ fields('summary type')

const shape20 = /* @__PURE__ */ fields('call_id input name type')

const shape21 = /* @__PURE__ */ fields('call_id operation type')

const shape22 = /* @__PURE__ */ fields('action call_id type')

const shape23 = /* @__PURE__ */ fields('arguments call_id execution type')

const shape24 = /* @__PURE__ */ fields('arguments call_id name type')

const shape25 = /* @__PURE__ */ fields('description name parameters strict type')

const shape26 = /* @__PURE__ */ fields('description name type')

const shape27 = /* @__PURE__ */ fields('name type')

const shape28 = /* @__PURE__ */ fields('type')

const shape29 = /* @__PURE__ */ fields('description name schema strict type')

const shape30 = /* @__PURE__ */ fields('mode ttl')

const shape31 = /* @__PURE__ */ fields(
  'input instructions max_output_tokens metadata model parallel_tool_calls prompt_cache_key prompt_cache_options safety_identifier service_tier stream temperature tool_choice tools top_logprobs top_p',
  { reasoning: /* @__PURE__ */ fields('effort summary'), text: /* @__PURE__ */ fields('format verbosity') },
)

const shape32 = /* @__PURE__ */ fields('input_tokens output_tokens total_tokens', {
  input_tokens_details: /* @__PURE__ */ fields('cache_write_tokens cached_tokens'),
  output_tokens_details: /* @__PURE__ */ fields('reasoning_tokens'),
})

const shape33 = /* @__PURE__ */ fields('', { web_search: /* @__PURE__ */ fields('num_requests') })

const shape34 = /* @__PURE__ */ fields('input instructions model parallel_tool_calls tool_choice tools', {
  reasoning: /* @__PURE__ */ fields('effort summary'),
  text: /* @__PURE__ */ fields('format verbosity'),
})

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
  {
    auto: 'auto',
    default: 'standard',
    flex: 'flex',
    priority: 'priority',
    scale: 'scale',
    fast: 'fast',
    ultrafast: 'ultrafast',
  },
  {
    auto: 'auto',
    standard: 'default',
    flex: 'flex',
    priority: 'priority',
    scale: 'scale',
    fast: 'fast',
    ultrafast: 'ultrafast',
  },
)

const incompleteEnum = /* @__PURE__ */ enumTable(
  { max_output_tokens: 'length', content_filter: 'content-filter' },
  { length: 'max_output_tokens', 'content-filter': 'content_filter' },
)

const statusEnum = /* @__PURE__ */ enumTable(
  { completed: 'stop', incomplete: 'other', failed: 'error', cancelled: 'other', in_progress: null, queued: null },
  {
    stop: 'completed',
    'tool-calls': 'completed',
    other: 'incomplete',
    error: 'failed',
    length: 'incomplete',
    'content-filter': 'incomplete',
  },
  { ambiguous: ['completed'] },
)
