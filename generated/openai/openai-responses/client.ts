// Code generated from specs/openai/openai-responses.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
import type {
  ChatApi,
  ChatCall,
  ClientApi,
  Context,
  SchemaDialect,
  StreamSink,
} from '../../../runtime/adapter/adapter.ts'
import { joined, orText } from '../../../runtime/adapter/bare-text.ts'
import { identified } from '../../../runtime/adapter/canonical.ts'
import { complement, echo, peek, spelled } from '../../../runtime/adapter/complement.ts'
import {
  bodyOf,
  both,
  decoded,
  emptyObject,
  extras,
  isLong,
  oneNode,
  rawText,
  records,
  settled,
  singles,
} from '../../../runtime/adapter/decoding.ts'
import { mergeRuns, orBare, recode } from '../../../runtime/adapter/encoding.ts'
import { concat, each, items } from '../../../runtime/adapter/lists.ts'
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
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some, unlessEmpty } from '../../../runtime/adapter/optional.ts'
import { errorOf, judged } from '../../../runtime/adapter/wire-error.ts'
import { callArguments, callText, callValue } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { fileData, mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { moderated } from '../../../runtime/codecs/safety-findings.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { flag, included } from '../../../runtime/codecs/switches.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { finishWhole } from '../../../runtime/stream/stream-verbs.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError, errorRules } from './error.ts'

const API = 'openai-responses'

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

  encode: (u, c) => ({ method: 'POST', path: '/responses', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const openaiResponsesChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to openai-responses, its answers in. */
export const openaiResponsesClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, strictTools: schemaStrict, output: schemaOpen, strictOutput: schemaStrict },
  chat,
  countTokens: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/responses/input_tokens',
      body: encodeCountTokens(u, { ...c, request: u }),
    }),
    decode: decodeCountTokens,
  },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.CreateResponse {
  foreign(u, c)
  unsupported(
    u,
    ['topK', 'minP', 'stop', 'seed', 'presencePenalty', 'frequencyPenalty', 'repetitionPenalty', 'prediction'],
    c,
  )
  unplaced(u.system, 'system', ['text'], ['instruction', 'systemItem'], c)
  unplaced(u.messages, 'messages', ['user', 'system', 'tool', 'assistant'], ['message'], c)
  unplaced(u.tools, 'tools', ['function', 'custom'], ['tool'], c)
  withheld(
    u.reasoning?.effort,
    peek(u.native?.[API], 'reasoning', 'effort') !== undefined || c.facts.reasoning === true,
    'reasoning.effort',
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
    u.cache,
    peek(u.native?.[API], 'prompt_cache_options') !== undefined || c.facts.cacheBreakpoints === true,
    'cache',
    c,
  )
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens'], c)
  return withNative<wire.CreateResponse>(
    {
      model: u.model || undefined,
      instructions: joined(each(u.system, 'system', 'instruction', c, encodeInstruction)),
      input: orBare(
        some(
          concat(
            some(
              mergeRuns(each(u.system, 'system', 'systemItem', c, encodeSystemItem), [
                { list: 'content', same: { role: 'developer' } },
                { list: 'content', same: { role: 'system' } },
              ]),
            ),
            eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, ['content']),
          ),
        ),
        u.messages,
        peek(u.native?.[API], 'input'),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      parallel_tool_calls: u.parallelToolCalls,
      reasoning: filled({
        effort:
          peek(u.native?.[API], 'reasoning', 'effort') !== undefined || c.facts.reasoning === true
            ? wordFor(
                effortEnum,
                u.reasoning?.effort,
                'reasoning.effort',
                c,
                peek(u.native?.[API], 'reasoning', 'effort'),
              )
            : undefined,
        summary: recode(flag, u.reasoning?.includeText, peek(u.native?.[API], 'reasoning', 'summary'), 'auto'),
      }),
      text: filled({
        format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
        verbosity: wordFor(verbosityEnum, u.verbosity, 'verbosity', c, peek(u.native?.[API], 'text', 'verbosity')),
      }),
      max_output_tokens:
        u.maxOutputTokens === undefined ? undefined : clamp.encode(u.maxOutputTokens, '16..', c, 'maxOutputTokens'),
      temperature:
        peek(u.native?.[API], 'temperature') !== undefined || c.facts.reasoning !== true ? u.temperature : undefined,
      top_p: peek(u.native?.[API], 'top_p') !== undefined || c.facts.reasoning !== true ? u.topP : undefined,
      top_logprobs: u.logprobs,
      include: included.encode(u.logprobs, peek(u.native?.[API], 'include'), 'message.output_text.logprobs'),
      prompt_cache_key: u.cacheKey,
      prompt_cache_options:
        peek(u.native?.[API], 'prompt_cache_options') !== undefined || c.facts.cacheBreakpoints === true
          ? record(u.cache, 'cache', c, encodePromptCache)
          : undefined,
      safety_identifier: u.userId,
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      metadata: u.metadata,
      stream: u.stream,
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.Response): U.Response {
  const response = compact<U.Response>({
    id: w.id ?? undefined,
    createdAt: w.created_at ?? undefined,
    model: w.model ?? undefined,
    content: nodes(w.output, API, 'inputItem', decodeOutputItem),
    rawFinishReason: rawText(w.incomplete_details?.reason) ?? rawText(w.status),
    finishReason: incompleteEnum.decode(w.incomplete_details?.reason) ?? statusEnum.decode(w.status),
    usage: both(decoded(decodeUsage, w.usage), filled({ hostedTools: decoded(decodeHostedTools, w.tool_usage) })),
    serviceTier: serviceTierEnum.decode(w.service_tier),
    safety: moderated.decode(w.moderation),
    native: complement(API, w, shape17, {
      incomplete_details: emptyObject(w.incomplete_details) ?? {
        reason: incompleteEnum.known(w.incomplete_details?.reason)
          ? undefined
          : (w.incomplete_details?.reason ?? undefined),
      },
      status: statusEnum.known(w.status) ? undefined : (w.status ?? undefined),
      service_tier: serviceTierEnum.unlike(w.service_tier),
    }),
  })
  if (response.finishReason !== undefined)
    response.finishReason = settled(
      response.finishReason,
      statusEnum.ambiguous(response.rawFinishReason),
      response.content,
    )
  return response
}

function decodeEvent(w: wire.ResponseStreamEvent, s: StreamSink): void {
  switch (w.type) {
    case 'response.created': {
      s.start(decodeResponse(bodyOf(w.response)))
      s.unknown(extras(w, shape18))
      return
    }
    case 'response.in_progress': {
      s.start(decodeResponse(bodyOf(w.response)))
      s.unknown(extras(w, shape18))
      return
    }
    case 'response.output_item.added': {
      if (is(w.item, 'type', 'message')) {
        s.unknown(leftover(w, shape19))
        return
      }
      if (is(w.item, 'type', 'reasoning')) {
        s.unknown(leftover(w, shape19))
        return
      }
      const [opened] = nodes(oneNode(w.item), API, 'inputItem', decodeOutputItem)
      if (opened !== undefined) s.open(w.output_index, opened)
      s.native(w.output_index, extras(w, shape20))
      return
    }
    case 'response.content_part.added': {
      if (is(w.part, 'type', 'output_text')) {
        s.open(`${w.output_index}.${w.content_index}`, compact<Part>({ type: 'text', text: '' }))
        s.native(`${w.output_index}.${w.content_index}`, extras(w, shape21))
        return
      }
      if (is(w.part, 'type', 'refusal')) {
        s.open(`${w.output_index}.${w.content_index}`, compact<Part>({ type: 'refusal', text: '' }))
        s.native(`${w.output_index}.${w.content_index}`, extras(w, shape22))
        return
      }
      s.unknown(w)
      return
    }
    case 'response.output_text.delta': {
      s.delta('text', `${w.output_index}.${w.content_index}`, w.delta ?? '')
      if (unlessEmpty(w.logprobs))
        s.score('text', `${w.output_index}.${w.content_index}`, records(w.logprobs, decodeStreamToken))
      s.native(`${w.output_index}.${w.content_index}`, extras(w, shape25))
      return
    }
    case 'response.output_text.annotation.added': {
      for (const citation of nodes(oneNode(w.annotation), API, 'annotation', decodeAnnotation))
        s.cite(`${w.output_index}.${w.content_index}`, citation)
      s.native(`${w.output_index}.${w.content_index}`, extras(w, shape26))
      return
    }
    case 'response.refusal.delta': {
      s.delta('refusal', `${w.output_index}.${w.content_index}`, w.delta ?? '')
      s.native(`${w.output_index}.${w.content_index}`, extras(w, shape27))
      return
    }
    case 'response.reasoning_summary_part.added': {
      if (is(w.part, 'type', 'summary_text')) {
        s.open(`${w.output_index}.${w.summary_index}`, compact<Part>({ type: 'reasoning', text: '' }))
        s.native(`${w.output_index}.${w.summary_index}`, extras(w, shape28))
        return
      }
      s.unknown(w)
      return
    }
    case 'response.reasoning_summary_text.delta': {
      s.delta('reasoning', `${w.output_index}.${w.summary_index}`, w.delta ?? '')
      s.native(`${w.output_index}.${w.summary_index}`, extras(w, shape29))
      return
    }
    case 'response.reasoning_text.delta': {
      s.delta('reasoning', `${w.output_index}.${w.content_index}`, w.delta ?? '')
      s.native(`${w.output_index}.${w.content_index}`, extras(w, shape27))
      return
    }
    case 'response.function_call_arguments.delta': {
      s.delta('tool-call', w.output_index, w.delta ?? '')
      s.native(w.output_index, extras(w, shape30))
      return
    }
    case 'response.custom_tool_call_input.delta': {
      s.delta('tool-call', w.output_index, w.delta ?? '')
      s.native(w.output_index, extras(w, shape30))
      return
    }
    case 'response.output_item.done': {
      s.close(w.output_index, nodes(oneNode(w.item), API, 'inputItem', decodeOutputItem))
      s.unknown(extras(w, shape20))
      return
    }
    case 'response.completed': {
      const response = decodeResponse(bodyOf(w.response))
      s.usage(response.usage)
      finishWhole(
        s,
        compact({
          finishReason: response.finishReason,
          rawFinishReason: response.rawFinishReason,
          stopSequence: response.stopSequence,
          ambiguous: statusEnum.ambiguous(response.rawFinishReason),
          response,
        }),
      )
      s.unknown(extras(w, shape18))
      return
    }
    case 'response.incomplete': {
      const response = decodeResponse(bodyOf(w.response))
      s.usage(response.usage)
      finishWhole(
        s,
        compact({
          finishReason: response.finishReason,
          rawFinishReason: response.rawFinishReason,
          stopSequence: response.stopSequence,
          ambiguous: statusEnum.ambiguous(response.rawFinishReason),
          response,
        }),
      )
      s.unknown(extras(w, shape18))
      return
    }
    case 'error': {
      if (w.message != null) {
        s.unknown(extras(w, shape31))
        s.error(
          judged(
            errorOf({ message: w.message ?? undefined, code: w.code ?? undefined, param: w.param ?? undefined }),
            errorRules,
          ),
        )
        return
      }
      if (w.error?.message != null) {
        s.unknown(extras(w, shape32))
        s.error(
          judged(
            errorOf({
              message: w.error?.message ?? undefined,
              type: w.error?.type ?? undefined,
              code: w.error?.code ?? undefined,
              param: w.error?.param ?? undefined,
            }),
            errorRules,
          ),
        )
        return
      }
      s.unknown(w)
      return
    }
    case 'response.failed': {
      s.unknown(extras(w, shape33))
      s.error(
        judged(
          errorOf({ message: w.response?.error?.message ?? undefined, code: w.response?.error?.code ?? undefined }),
          errorRules,
        ),
      )
      return
    }
    case 'response.queued':
    case 'response.content_part.done':
    case 'response.output_text.done':
    case 'response.refusal.done':
    case 'response.function_call_arguments.done':
    case 'response.custom_tool_call_input.done':
    case 'response.reasoning_summary_part.done':
    case 'response.reasoning_summary_text.done':
    case 'response.reasoning_text.done': {
      s.unknown(leftover(w, shape19))
      return
    }
    default:
      s.unknown(w)
  }
}

function encodeCountTokens(u: U.Request, c: Context): wire.TokenCountsBody {
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
      'serviceTier',
      'cache',
      'cacheKey',
      'userId',
      'metadata',
    ],
    c,
  )
  unplaced(u.system, 'system', ['text'], ['instruction', 'systemItem'], c)
  unplaced(u.messages, 'messages', ['user', 'system', 'tool', 'assistant'], ['message'], c)
  unplaced(u.tools, 'tools', ['function', 'custom'], ['tool'], c)
  withheld(
    u.reasoning?.effort,
    peek(u.native?.[API], 'reasoning', 'effort') !== undefined || c.facts.reasoning === true,
    'reasoning.effort',
    c,
  )
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens'], c)
  return withNative<wire.TokenCountsBody>(
    {
      model: u.model || undefined,
      instructions: joined(each(u.system, 'system', 'instruction', c, encodeInstruction)),
      input: orBare(
        some(
          concat(
            some(
              mergeRuns(each(u.system, 'system', 'systemItem', c, encodeSystemItem), [
                { list: 'content', same: { role: 'developer' } },
                { list: 'content', same: { role: 'system' } },
              ]),
            ),
            eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, ['content']),
          ),
        ),
        u.messages,
        peek(u.native?.[API], 'input'),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeCountTokensRequestToolChoice),
      parallel_tool_calls: u.parallelToolCalls,
      reasoning: filled({
        effort:
          peek(u.native?.[API], 'reasoning', 'effort') !== undefined || c.facts.reasoning === true
            ? wordFor(
                effortEnum,
                u.reasoning?.effort,
                'reasoning.effort',
                c,
                peek(u.native?.[API], 'reasoning', 'effort'),
              )
            : undefined,
        summary: recode(flag, u.reasoning?.includeText, peek(u.native?.[API], 'reasoning', 'summary'), 'auto'),
      }),
      text: filled({
        format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
        verbosity: wordFor(verbosityEnum, u.verbosity, 'verbosity', c, peek(u.native?.[API], 'text', 'verbosity')),
      }),
    },
    u.native?.[API],
  )
}

function decodeCountTokens(w: wire.TokenCountsResource): U.TokenCount {
  return compact<U.TokenCount>({ inputTokens: w.input_tokens ?? 0, native: complement(API, w, shape34) })
}

function encodeInstruction(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'text': {
      if (peek(u.native?.[API], 'role') === undefined) {
        unsupported(u, ['citations', 'cache'], c)
        return u.text
      }
      return undefined
    }
    default:
      return undefined
  }
}

function encodeSystemItem(u: U.Part, c: Context): wire.InputItem | undefined {
  switch (u.type) {
    case 'text': {
      if (peek(u.native?.[API], 'role') === 'developer' && peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.EasyInputMessage | wire.InputMessage>(
          { role: 'developer', content: [{ type: 'input_text', text: u.text }] },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'role') === 'system' && peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.EasyInputMessage | wire.InputMessage>(
          { role: 'system', content: [{ type: 'input_text', text: u.text }] },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'role') === 'developer') {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.EasyInputMessage | wire.InputMessage>(
          { role: 'developer', content: plainText.encode(u.text) },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'role') === 'system') {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.EasyInputMessage | wire.InputMessage>(
          { role: 'system', content: plainText.encode(u.text) },
          u.native?.[API],
        )
      }
      return undefined
    }
    default:
      return undefined
  }
}

function encodeMessage(u: U.Message, c: Context): wire.InputItem | wire.InputItem[] | undefined {
  const own = ownMessage<wire.InputItem>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unsupported(u, ['name'], c)
      unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
      return withNative<wire.EasyInputMessage | wire.InputMessage>(
        {
          role: 'user',
          content: orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    case 'system': {
      if (peek(u.native?.[API], 'role') === 'developer') {
        unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
        return withNative<wire.EasyInputMessage | wire.InputMessage>(
          {
            role: 'developer',
            content: orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'content')),
          },
          u.native?.[API],
        )
      }
      unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
      return withNative<wire.EasyInputMessage | wire.InputMessage>(
        {
          role: 'system',
          content: orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    case 'tool': {
      unplaced(u.content, 'content', ['tool-result'], ['toolOutput'], c)
      return each(u.content, 'content', 'toolOutput', c, encodeToolOutput)
    }
    case 'assistant': {
      unsupported(u, ['name'], c)
      unplaced(u.content, 'content', ['text', 'refusal', 'reasoning', 'tool-call'], ['inputItem'], c)
      return mergeRuns(each(u.content, 'content', 'inputItem', c, encodeInputItem), [
        { list: 'content', same: { type: 'message', role: 'assistant' } },
        { list: 'summary', same: { type: 'reasoning' } },
        { list: 'content', same: { type: 'reasoning' } },
      ])
    }
    default:
      return undefined
  }
}

function encodePart(u: U.Part, c: Context): wire.InputContent | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.InputTextContent>(
        {
          type: 'input_text',
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
      if (u.fileId !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.InputImageContent>(
          {
            type: 'input_image',
            file_id: u.fileId,
            detail: u.detail ?? 'auto',
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['fileId'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.InputImageContent>(
          {
            type: 'input_image',
            image_url: mediaUrl.encode(u),
            detail: u.detail ?? 'auto',
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
        return withNative<wire.InputImageContent>(
          {
            type: 'input_image',
            image_url: u.url,
            detail: u.detail ?? 'auto',
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
        return withNative<wire.InputFileContent>(
          {
            type: 'input_file',
            file_id: u.fileId,
            filename: u.filename,
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
        return withNative<wire.InputFileContent>(
          {
            type: 'input_file',
            file_data: fileData.encode(u),
            filename: u.filename ?? 'document',
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'fileId'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.InputFileContent>(
          {
            type: 'input_file',
            file_url: u.url,
            filename: u.filename,
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
      return withNative<wire.InputTextContent>(
        {
          type: 'input_text',
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

function encodeBreakpoint(u: U.CacheHint, c: Context): wire.PromptCacheBreakpointConfig {
  unsupported(u, ['ttl'], c)
  return withNative<wire.PromptCacheBreakpointConfig>({ mode: 'explicit' }, u.native?.[API])
}

function encodeToolOutput(u: U.Part, c: Context): wire.InputItem | undefined {
  switch (u.type) {
    case 'tool-result': {
      if (u.kind === 'custom') {
        unsupported(u, ['isError', 'cache'], c)
        unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
        return withNative<wire.CustomToolCallOutput>(
          {
            type: 'custom_tool_call_output',
            call_id: u.id,
            output: orText(
              each(u.content, 'content', 'part', c, encodeToolResultPart),
              spelled(u.native?.[API], 'output'),
            ),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
      return withNative<wire.FunctionCallOutputItemParam>(
        {
          type: 'function_call_output',
          call_id: unlessEmpty(u.id || undefined),
          output: orText(
            each(u.content, 'content', 'part', c, encodeToolResultPart2),
            spelled(u.native?.[API], 'output'),
          ),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolResultPart(u: U.Part, c: Context): wire.FunctionAndCustomToolCallOutput | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.InputTextContent>(
        {
          type: 'input_text',
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
      if (u.fileId !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.InputImageContent>(
          {
            type: 'input_image',
            file_id: u.fileId,
            detail: u.detail ?? 'auto',
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['fileId'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.InputImageContent>(
          {
            type: 'input_image',
            image_url: mediaUrl.encode(u),
            detail: u.detail ?? 'auto',
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
        return withNative<wire.InputImageContent>(
          {
            type: 'input_image',
            image_url: u.url,
            detail: u.detail ?? 'auto',
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
        return withNative<wire.InputFileContent>(
          {
            type: 'input_file',
            file_id: u.fileId,
            filename: u.filename,
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
        return withNative<wire.InputFileContent>(
          {
            type: 'input_file',
            file_data: fileData.encode(u),
            filename: u.filename ?? 'document',
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'fileId'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.InputFileContent>(
          {
            type: 'input_file',
            file_url: u.url,
            filename: u.filename,
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
      return withNative<wire.InputTextContent>(
        {
          type: 'input_text',
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

function encodeToolResultPart2(
  u: U.Part,
  c: Context,
): wire.InputTextContentParam | wire.InputImageContentParamAutoParam | wire.InputFileContentParam | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations'], c)
      withheld(
        u.cache,
        peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
        'cache',
        c,
      )
      return withNative<wire.InputTextContentParam>(
        {
          type: 'input_text',
          text: u.text,
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeTextBreakpoint)
              : undefined,
        },
        u.native?.[API],
      )
    }
    case 'image': {
      if (u.fileId !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.InputImageContentParamAutoParam>(
          {
            type: 'input_image',
            file_id: u.fileId,
            detail: u.detail ?? 'auto',
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeTextBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['fileId'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.InputImageContentParamAutoParam>(
          {
            type: 'input_image',
            image_url: mediaUrl.encode(u),
            detail: u.detail ?? 'auto',
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeTextBreakpoint)
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
        return withNative<wire.InputImageContentParamAutoParam>(
          {
            type: 'input_image',
            image_url: u.url,
            detail: u.detail ?? 'auto',
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeTextBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
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
        return withNative<wire.InputFileContentParam>(
          {
            type: 'input_file',
            file_id: u.fileId,
            filename: u.filename,
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeTextBreakpoint)
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
        return withNative<wire.InputFileContentParam>(
          {
            type: 'input_file',
            file_data: fileData.encode(u),
            filename: u.filename ?? 'document',
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeTextBreakpoint)
                : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'fileId'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        withheld(
          u.cache,
          peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true,
          'cache',
          c,
        )
        return withNative<wire.InputFileContentParam>(
          {
            type: 'input_file',
            file_url: u.url,
            filename: u.filename,
            prompt_cache_breakpoint:
              peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
                ? record(u.cache, 'cache', c, encodeTextBreakpoint)
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
      return withNative<wire.InputTextContentParam>(
        {
          type: 'input_text',
          text: foundText.encode(u, c),
          prompt_cache_breakpoint:
            peek(u.native?.[API], 'prompt_cache_breakpoint') !== undefined || c.facts.cacheBreakpoints === true
              ? record(u.cache, 'cache', c, encodeTextBreakpoint)
              : undefined,
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeTextBreakpoint(u: U.CacheHint, c: Context): wire.PromptCacheBreakpointParam {
  unsupported(u, ['ttl'], c)
  return withNative<wire.PromptCacheBreakpointParam>({ mode: 'explicit' }, u.native?.[API])
}

function encodeInputItem(u: U.Part, c: Context): wire.InputItem | undefined {
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
            id: echo(u.native?.[API], 'id'),
            status: echo(u.native?.[API], 'status'),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.EasyInputMessage | wire.OutputMessage>(
        { role: 'assistant', content: plainText.encode(u.text) },
        u.native?.[API],
      )
    }
    case 'refusal': {
      if (peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['cache'], c)
        return withNative<wire.OutputMessage>(
          {
            type: 'message',
            role: 'assistant',
            content: [{ type: 'refusal', refusal: u.text }],
            id: echo(u.native?.[API], 'id'),
            status: echo(u.native?.[API], 'status'),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['cache'], c)
      return withNative<wire.EasyInputMessage | wire.OutputMessage>(
        { role: 'assistant', content: plainText.encode(u.text) },
        u.native?.[API],
      )
    }
    case 'reasoning': {
      if (peek(u.native?.[API], 'summary') !== undefined) {
        unsupported(u, ['cache'], c)
        return withNative<wire.ReasoningItem>(
          { type: 'reasoning', summary: [{ type: 'summary_text', text: u.text }], id: echo(u.native?.[API], 'id') },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'content') !== undefined && u.text !== '') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ReasoningItem>(
          {
            type: 'reasoning',
            content: [{ type: 'reasoning_text', text: u.text }],
            summary: [],
            id: echo(u.native?.[API], 'id'),
          },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'id') !== undefined) {
        unsupported(u, ['text', 'cache'], c)
        return withNative<wire.ReasoningItem>(
          { type: 'reasoning', summary: [], id: echo(u.native?.[API], 'id') },
          u.native?.[API],
        )
      }
      return untaken(c, 'reasoning')
    }
    case 'tool-call': {
      if (u.kind === 'custom') {
        unsupported(u, ['cache'], c)
        return withNative<wire.CustomToolCall>(
          { type: 'custom_tool_call', call_id: u.id, name: u.name, input: callText.encode(u) },
          u.native?.[API],
        )
      }
      if (u.kind === 'apply_patch_call' && u.name === 'apply_patch') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ApplyPatchToolCallItemParam>(
          {
            type: 'apply_patch_call',
            call_id: u.id,
            operation: callValue.encode(u),
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
        return withNative<wire.FunctionShellCallItemParam>(
          { type: 'shell_call', call_id: u.id, action: callValue.encode(u) },
          u.native?.[API],
        )
      }
      if (u.kind === 'tool_search_call' && u.name === 'tool_search') {
        unsupported(u, ['cache'], c)
        return withNative<wire.ToolSearchCallItemParam>(
          {
            type: 'tool_search_call',
            execution: 'client',
            call_id: unlessEmpty(u.id || undefined),
            arguments: callValue.encode(u),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.FunctionToolCall>(
        { type: 'function_call', call_id: u.id, name: u.name, arguments: callArguments.encode(u) },
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

function encodeTool(u: U.Tool, c: Context): wire.Tool | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['cache'], c)
      return withNative<wire.FunctionTool>(
        {
          type: 'function',
          name: u.name,
          description: u.description,
          parameters: u.inputSchema ?? null,
          strict: u.strict ?? null,
        },
        u.native?.[API],
      )
    }
    case 'custom': {
      return withNative<wire.CustomToolParam>(
        { type: 'custom', name: u.name, description: u.description },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolChoice(u: U.ToolChoice, _c: Context): wire.ToolChoiceParam | undefined {
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
      return withNative<wire.ToolChoiceFunction>({ type: 'function', name: u.name }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeResponseFormat(u: U.ResponseFormat, c: Context): wire.TextResponseFormatConfiguration | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<wire.ResponseFormatText>({ type: 'text' }, u.native?.[API])
    }
    case 'json': {
      if (u.schema !== undefined) {
        return withNative<wire.TextResponseFormatJsonSchema>(
          {
            type: 'json_schema',
            name: u.name ?? 'response',
            description: u.description,
            schema: u.schema,
            strict: u.strict,
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

function decodeOutputItem(w: wire.OutputItem): U.Part | U.Part[] | undefined {
  if (read(w, 'type') === 'message' && read(w, 'role') === 'assistant' && isLong(w, 'content'))
    return singles(w, 'content', ['type', 'role']).flatMap(item =>
      nodes([item], API, 'inputItem', decodeOutputItemItem),
    )
  if (read(w, 'type') === 'reasoning' && isLong(w, 'summary'))
    return singles(w, 'summary', ['type']).flatMap(item => nodes([item], API, 'inputItem', decodeOutputItemItem))
  if (read(w, 'type') === 'reasoning' && isLong(w, 'content'))
    return singles(w, 'content', ['type']).flatMap(item => nodes([item], API, 'inputItem', decodeOutputItemItem))
  return decodeOutputItemItem(w)
}

function decodeOutputItemItem(w: wire.OutputItem): U.Part | undefined {
  if (read(w, 'type') === 'shell_call' && read(read(w, 'environment'), 'type') === 'container_reference')
    return undefined
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
      native: complement(API, w, shape5, { content: [] }),
    })
  }
  if (is(w, 'type', 'message') && is(w, 'role', 'assistant') && is(w.content?.[0], 'type', 'output_text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.content?.[0]?.text ?? '',
      citations: some(nodes(w.content?.[0]?.annotations, API, 'annotation', decodeAnnotation)),
      logprobs: w.content?.[0]?.logprobs == null ? undefined : records(w.content?.[0]?.logprobs, decodeToken),
      native: complement(API, w, shape5),
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
      native: complement(API, w, shape6, { content: [] }),
    })
  }
  if (is(w, 'type', 'message') && is(w, 'role', 'assistant') && is(w.content?.[0], 'type', 'refusal')) {
    return compact<U.RefusalPart>({
      type: 'refusal',
      text: w.content?.[0]?.refusal ?? '',
      native: complement(API, w, shape6),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.summary?.[0], 'type', 'summary_text') && read(w, 'id') != null) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.summary?.[0]?.text ?? '',
      native: complement(API, w, shape7, { summary: [] }),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.summary?.[0], 'type', 'summary_text')) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.summary?.[0]?.text ?? '',
      native: complement(API, w, shape7),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.content?.[0], 'type', 'reasoning_text')) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.content?.[0]?.text ?? '',
      native: complement(API, w, shape8),
    })
  }
  if (is(w, 'type', 'reasoning')) {
    return compact<U.ReasoningPart>({ text: '', type: 'reasoning', native: complement(API, w, shape9) })
  }
  if (is(w, 'type', 'custom_tool_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'custom',
      id: w.call_id ?? '',
      name: w.name ?? '',
      ...callText.decode(w.input),
      native: complement(API, w, shape10),
    })
  }
  if (is(w, 'type', 'apply_patch_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'apply_patch_call',
      name: 'apply_patch',
      id: w.call_id ?? '',
      ...callValue.decode(w.operation),
      native: complement(API, w, shape11),
    })
  }
  if (is(w, 'type', 'local_shell_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'local_shell_call',
      name: 'local_shell',
      id: w.call_id ?? '',
      ...callValue.decode(w.action),
      native: complement(API, w, shape12),
    })
  }
  if (is(w, 'type', 'shell_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'shell_call',
      name: 'shell',
      id: w.call_id ?? '',
      ...callValue.decode(w.action),
      native: complement(API, w, shape12),
    })
  }
  if (is(w, 'type', 'tool_search_call') && read(w, 'execution') === 'client') {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      kind: 'tool_search_call',
      name: 'tool_search',
      id: w.call_id ?? '',
      ...callValue.decode(w.arguments),
      native: complement(API, w, shape13),
    })
  }
  if (is(w, 'type', 'function_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.call_id ?? '',
      name: w.name ?? '',
      ...callArguments.decode(w.arguments),
      native: complement(API, w, shape14),
    })
  }
  return undefined
}

function decodeAnnotation(
  w: wire.Annotation | wire.FileCitationBody | wire.UrlCitationBody | wire.ContainerFileCitationBody | wire.FilePath,
): U.Citation | undefined {
  if (is(w, 'type', 'url_citation')) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.url ?? '',
      title: w.title ?? undefined,
      start: w.start_index ?? undefined,
      end: w.end_index ?? undefined,
      native: complement(API, w, shape0),
    })
  }
  if (is(w, 'type', 'container_file_citation') && read(w, 'container_id') != null) {
    return compact<U.FileCitation>({
      type: 'file',
      fileId: w.file_id ?? '',
      filename: w.filename ?? undefined,
      start: w.start_index ?? undefined,
      end: w.end_index ?? undefined,
      native: complement(API, w, shape1),
    })
  }
  if (is(w, 'type', 'file_citation')) {
    return compact<U.FileCitation>({
      type: 'file',
      fileId: w.file_id ?? '',
      filename: w.filename ?? undefined,
      native: complement(API, w, shape2),
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
    native: complement(API, w, shape4),
  })
}

function decodeAlternative(w: wire.TopLogProb): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    native: complement(API, w, shape3),
  })
}

function decodeUsage(w: wire.ResponseUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.input_tokens ?? undefined,
    cacheReadTokens: w.input_tokens_details?.cached_tokens ?? undefined,
    cacheWriteTokens: w.input_tokens_details?.cache_write_tokens ?? undefined,
    outputTokens: w.output_tokens ?? undefined,
    reasoningTokens: w.output_tokens_details?.reasoning_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape15, {
      input_tokens_details: emptyObject(w.input_tokens_details),
      output_tokens_details: emptyObject(w.output_tokens_details),
    }),
  })
}

function decodeHostedTools(w: { web_search?: { num_requests: number } }): U.HostedToolRuns {
  return compact<U.HostedToolRuns>({
    webSearch: w.web_search?.num_requests ?? undefined,
    native: complement(API, w, shape16, { web_search: emptyObject(w.web_search) }),
  })
}

function decodeStreamToken(w: wire.ResponseLogProb): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    alternatives: w.top_logprobs == null ? undefined : records(w.top_logprobs, decodeStreamAlternative),
    native: complement(API, w, shape24),
  })
}

function decodeStreamAlternative(w: { logprob?: number; token?: string }): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    native: complement(API, w, shape23),
  })
}

function encodeCountTokensRequestToolChoice(
  u: U.ToolChoice,
  _c: Context,
):
  | wire.ToolChoiceOptions
  | wire.ToolChoiceAllowed
  | wire.ToolChoiceTypes
  | wire.ToolChoiceFunction
  | wire.ToolChoiceMCP
  | wire.ToolChoiceCustom
  | wire.SpecificProgrammaticToolCallingParam
  | wire.SpecificApplyPatchParam
  | wire.SpecificFunctionShellParam
  | undefined {
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
      return withNative<wire.ToolChoiceFunction>({ type: 'function', name: u.name }, u.native?.[API])
    }
    default:
      return undefined
  }
}

const shape0 = /* @__PURE__ */ fields('end_index start_index title type url')

const shape1 = /* @__PURE__ */ fields('end_index file_id filename start_index type')

const shape2 = /* @__PURE__ */ fields('file_id filename type')

const shape3 = /* @__PURE__ */ fields('bytes logprob token')

const shape4 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape5 = /* @__PURE__ */ fields('role type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('annotations logprobs text type')),
})

const shape6 = /* @__PURE__ */ fields('role type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('refusal type')),
})

const shape7 = /* @__PURE__ */ fields('type', { summary: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')) })

const shape8 = /* @__PURE__ */ fields('summary type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')),
})

const shape9 = /* @__PURE__ */ fields('summary type')

const shape10 = /* @__PURE__ */ fields('call_id input name type')

const shape11 = /* @__PURE__ */ fields('call_id operation type')

const shape12 = /* @__PURE__ */ fields('action call_id type')

const shape13 = /* @__PURE__ */ fields('arguments call_id execution type')

const shape14 = /* @__PURE__ */ fields('arguments call_id name type')

const shape15 = /* @__PURE__ */ fields('input_tokens output_tokens total_tokens', {
  input_tokens_details: /* @__PURE__ */ fields('cache_write_tokens cached_tokens'),
  output_tokens_details: /* @__PURE__ */ fields('reasoning_tokens'),
})

const shape16 = /* @__PURE__ */ fields('', { web_search: /* @__PURE__ */ fields('num_requests') })

const shape17 = /* @__PURE__ */ fields('created_at id model object output service_tier status tool_usage usage', {
  incomplete_details: /* @__PURE__ */ fields('reason'),
})

const shape18 = /* @__PURE__ */ fields('item_id obfuscation response sequence_number type')

const shape19 = /* @__PURE__ */ fields(
  'arguments content_index input item_id logprobs name output_index refusal sequence_number status summary_index text type',
  {
    item: /* @__PURE__ */ fields('content encrypted_content id phase role status summary type'),
    part: /* @__PURE__ */ fields('annotations logprobs refusal text type'),
    response: /* @__PURE__ */ fields(
      'background completed_at created_at id instructions max_output_tokens max_tool_calls metadata model object output output_text parallel_tool_calls previous_response_id prompt_cache_key prompt_cache_retention safety_identifier service_tier status temperature tool_choice tools top_logprobs top_p truncation user',
      {
        conversation: /* @__PURE__ */ fields('id'),
        error: /* @__PURE__ */ fields('code message'),
        incomplete_details: /* @__PURE__ */ fields('reason'),
        moderation: /* @__PURE__ */ fields('input output'),
        prompt: /* @__PURE__ */ fields('id variables version'),
        prompt_cache_options: /* @__PURE__ */ fields('mode ttl'),
        reasoning: /* @__PURE__ */ fields('context effort generate_summary mode summary'),
        text: /* @__PURE__ */ fields('format verbosity'),
        tool_usage: /* @__PURE__ */ fields('web_search'),
        usage: /* @__PURE__ */ fields(
          'input_tokens input_tokens_details output_tokens output_tokens_details total_tokens',
        ),
      },
    ),
  },
)

const shape20 = /* @__PURE__ */ fields('item item_id obfuscation output_index sequence_number type')

const shape21 = /* @__PURE__ */ fields('content_index item_id obfuscation output_index sequence_number type', {
  part: /* @__PURE__ */ fields('text type'),
})

const shape22 = /* @__PURE__ */ fields('content_index item_id obfuscation output_index sequence_number type', {
  part: /* @__PURE__ */ fields('refusal type'),
})

const shape23 = /* @__PURE__ */ fields('logprob token')

const shape24 = /* @__PURE__ */ fields('logprob token top_logprobs')

const shape25 = /* @__PURE__ */ fields(
  'content_index delta item_id logprobs obfuscation output_index sequence_number type',
)

const shape26 = /* @__PURE__ */ fields(
  'annotation annotation_index content_index item_id obfuscation output_index sequence_number type',
)

const shape27 = /* @__PURE__ */ fields('content_index delta item_id obfuscation output_index sequence_number type')

const shape28 = /* @__PURE__ */ fields('item_id obfuscation output_index sequence_number summary_index type', {
  part: /* @__PURE__ */ fields('text type'),
})

const shape29 = /* @__PURE__ */ fields('delta item_id obfuscation output_index sequence_number summary_index type')

const shape30 = /* @__PURE__ */ fields('delta item_id obfuscation output_index sequence_number type')

const shape31 = /* @__PURE__ */ fields('code item_id message obfuscation param sequence_number type')

const shape32 = /* @__PURE__ */ fields('item_id obfuscation sequence_number type', {
  error: /* @__PURE__ */ fields('code message param type'),
})

const shape33 = /* @__PURE__ */ fields('item_id obfuscation sequence_number type', {
  response: /* @__PURE__ */ fields('', { error: /* @__PURE__ */ fields('code message') }),
})

const shape34 = /* @__PURE__ */ fields('input_tokens object')

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
