// Code generated from specs/xai/xai-responses.yaml, specs/xai/with/xai-words.yaml, specs/openai/openai-responses.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
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
import { complement, peek, spelled } from '../../../runtime/adapter/complement.ts'
import {
  bodyOf,
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
import { mergeRuns, orBare, recode, uncoded } from '../../../runtime/adapter/encoding.ts'
import { concat, each, items } from '../../../runtime/adapter/lists.ts'
import { foreign, unplaced, unsupported, unsupportedIn, untaken, withheld } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some, unlessEmpty } from '../../../runtime/adapter/optional.ts'
import { errorOf, judged } from '../../../runtime/adapter/wire-error.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { jsonSchema } from '../../../runtime/codecs/json-schema.ts'
import { fileData, mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp, scaled } from '../../../runtime/codecs/numbers.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { flag, present } from '../../../runtime/codecs/switches.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { finishWhole } from '../../../runtime/stream/stream-verbs.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError, errorRules } from './error.ts'

const API = 'xai-responses'

export type { Types as Native } from './native.ts'

const schemaStrict: SchemaDialect = {
  keywords: ['$ref', 'anyOf', 'const', 'title', 'format'],
  formats: ['date', 'time', 'date-time', 'email', 'uuid', 'ipv4'],
  root: 'object',
  objects: 'closed',
  recursion: false,
  untyped: false,
}

const chat: ChatCall = {
  transport: sse,

  encode: (u, c) => ({ method: 'POST', path: '/v1/responses', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const xaiResponsesChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to xai-responses, its answers in. */
export const xaiResponsesClient: ClientApi = {
  id: API,
  schemas: { tools: schemaStrict, strictTools: schemaStrict, output: schemaStrict, strictOutput: schemaStrict },
  chat,

  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.ModelRequest {
  foreign(u, c)
  unsupported(
    u,
    [
      'topK',
      'minP',
      'stop',
      'seed',
      'presencePenalty',
      'frequencyPenalty',
      'repetitionPenalty',
      'prediction',
      'verbosity',
      'cache',
      'metadata',
    ],
    c,
  )
  unplaced(u.system, 'system', ['text'], ['instruction', 'systemItem'], c)
  unplaced(u.messages, 'messages', ['user', 'system', 'tool', 'assistant'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  withheld(
    u.reasoning?.effort,
    peek(u.native?.[API], 'reasoning', 'effort') !== undefined || c.facts.effort === true,
    'reasoning.effort',
    c,
  )
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens'], c)
  return withNative<wire.ModelRequest>(
    {
      logprobs: recode(present, u.logprobs, peek(u.native?.[API], 'logprobs')),
      user: u.userId,
      model: u.model,
      instructions: joined(each(u.system, 'system', 'instruction', c, encodeInstruction)),
      input: orBare(
        concat(
          mergeRuns(each(u.system, 'system', 'systemItem', c, encodeSystemItem), [
            { list: 'content', same: { role: 'developer' } },
            { list: 'content', same: { role: 'system' } },
          ]) ?? [],
          eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, ['content']),
        ),
        u.messages,
        peek(u.native?.[API], 'input'),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      parallel_tool_calls: u.parallelToolCalls,
      reasoning: filled({
        effort:
          peek(u.native?.[API], 'reasoning', 'effort') !== undefined || c.facts.effort === true
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
      text: filled({ format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat) }),
      max_output_tokens:
        u.maxOutputTokens === undefined ? undefined : clamp.encode(u.maxOutputTokens, '16..', c, 'maxOutputTokens'),
      temperature: u.temperature,
      top_p: u.topP,
      top_logprobs: u.logprobs === undefined ? undefined : clamp.encode(u.logprobs, '0..8', c, 'logprobs'),
      prompt_cache_key: u.cacheKey,
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      stream: u.stream,
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.ModelResponse): U.Response {
  const response = compact<U.Response>({
    id: w.id ?? undefined,
    createdAt: w.created_at ?? undefined,
    model: w.model ?? undefined,
    content: nodes(w.output, API, 'inputItem', decodeOutputItem),
    rawFinishReason: rawText(w.incomplete_details?.reason) ?? rawText(w.status),
    finishReason: incompleteEnum.decode(w.incomplete_details?.reason) ?? statusEnum.decode(w.status),
    usage: decoded(decodeUsage, w.usage),
    serviceTier: serviceTierEnum.decode(w.service_tier),
    native: complement(API, w, shape11, {
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

function decodeEvent(w: wire.ModelStreamEvent, s: StreamSink): void {
  switch (w.type) {
    case 'response.created': {
      s.start(decodeResponse(bodyOf(w.response)))
      s.unknown(extras(w, shape12))
      return
    }
    case 'response.in_progress': {
      s.start(decodeResponse(bodyOf(w.response)))
      s.unknown(extras(w, shape12))
      return
    }
    case 'response.output_item.added': {
      if (is(w.item, 'type', 'message')) {
        s.unknown(leftover(w, shape13))
        return
      }
      if (is(w.item, 'type', 'reasoning')) {
        s.unknown(leftover(w, shape13))
        return
      }
      const [opened] = nodes(oneNode(w.item), API, 'inputItem', decodeOutputItem)
      if (opened !== undefined) s.open(w.output_index, opened)
      s.native(w.output_index, extras(w, shape14))
      return
    }
    case 'response.content_part.added': {
      if (is(w.part, 'type', 'output_text')) {
        s.open(`${w.output_index}.${w.content_index}`, compact<Part>({ type: 'text', text: '' }))
        s.native(`${w.output_index}.${w.content_index}`, extras(w, shape15))
        return
      }
      if (is(w.part, 'type', 'refusal')) {
        s.open(`${w.output_index}.${w.content_index}`, compact<Part>({ type: 'refusal', text: '' }))
        s.native(`${w.output_index}.${w.content_index}`, extras(w, shape16))
        return
      }
      s.unknown(w)
      return
    }
    case 'response.output_text.delta': {
      s.delta('text', `${w.output_index}.${w.content_index}`, w.delta ?? '')
      if (unlessEmpty(w.logprobs))
        s.score('text', `${w.output_index}.${w.content_index}`, records(w.logprobs, decodeStreamToken))
      s.native(`${w.output_index}.${w.content_index}`, extras(w, shape19))
      return
    }
    case 'response.output_text.annotation.added': {
      for (const citation of nodes(oneNode(w.annotation), API, 'annotation', decodeAnnotation))
        s.cite(`${w.output_index}.${w.content_index}`, citation)
      s.native(`${w.output_index}.${w.content_index}`, extras(w, shape20))
      return
    }
    case 'response.refusal.delta': {
      s.delta('refusal', `${w.output_index}.${w.content_index}`, w.delta ?? '')
      s.native(`${w.output_index}.${w.content_index}`, extras(w, shape21))
      return
    }
    case 'response.reasoning_summary_part.added': {
      if (is(w.part, 'type', 'summary_text')) {
        s.open(`${w.output_index}.${w.summary_index}`, compact<Part>({ type: 'reasoning', text: '' }))
        s.native(`${w.output_index}.${w.summary_index}`, extras(w, shape22))
        return
      }
      s.unknown(w)
      return
    }
    case 'response.reasoning_summary_text.delta': {
      s.delta('reasoning', `${w.output_index}.${w.summary_index}`, w.delta ?? '')
      s.native(`${w.output_index}.${w.summary_index}`, extras(w, shape23))
      return
    }
    case 'response.reasoning_text.delta': {
      s.delta('reasoning', `${w.output_index}.${w.content_index}`, w.delta ?? '')
      s.native(`${w.output_index}.${w.content_index}`, extras(w, shape21))
      return
    }
    case 'response.function_call_arguments.delta': {
      s.delta('tool-call', w.output_index, w.delta ?? '')
      s.native(w.output_index, extras(w, shape24))
      return
    }
    case 'response.output_item.done': {
      s.close(w.output_index, nodes(oneNode(w.item), API, 'inputItem', decodeOutputItem))
      s.unknown(extras(w, shape14))
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
      s.unknown(extras(w, shape12))
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
      s.unknown(extras(w, shape12))
      return
    }
    case 'error': {
      s.unknown(extras(w, shape25))
      s.error(
        judged(
          errorOf({ message: w.message ?? undefined, code: w.code ?? undefined, param: w.param ?? undefined }),
          errorRules,
        ),
      )
      return
    }
    case 'response.failed': {
      s.unknown(extras(w, shape26))
      s.error(
        judged(
          errorOf({ message: w.response?.error?.message ?? undefined, code: w.response?.error?.code ?? undefined }),
          errorRules,
        ),
      )
      return
    }
    case 'response.custom_tool_call_input.delta':
    case 'response.content_part.done':
    case 'response.output_text.done':
    case 'response.refusal.done':
    case 'response.function_call_arguments.done':
    case 'response.custom_tool_call_input.done':
    case 'response.reasoning_summary_part.done':
    case 'response.reasoning_summary_text.done':
    case 'response.reasoning_text.done': {
      s.unknown(leftover(w, shape13))
      return
    }
    default:
      s.unknown(w)
  }
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

function encodeSystemItem(u: U.Part, c: Context): wire.ModelInputPart | undefined {
  switch (u.type) {
    case 'text': {
      if (peek(u.native?.[API], 'role') === 'developer' && peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<Extract<wire.ModelInputPart, object>>(
          { role: 'developer', content: [{ type: 'input_text', text: u.text }] },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'role') === 'system' && peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<Extract<wire.ModelInputPart, object>>(
          { role: 'system', content: [{ type: 'input_text', text: u.text }] },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'role') === 'developer') {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<Extract<wire.ModelInputPart, object>>(
          { role: 'developer', content: plainText.encode(u.text) },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'role') === 'system') {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<Extract<wire.ModelInputPart, object>>(
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

function encodeMessage(u: U.Message, c: Context): wire.ModelInputPart | wire.ModelInputPart[] | undefined {
  const own = ownMessage<wire.ModelInputPart>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unsupported(u, ['name'], c)
      unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
      return withNative<Extract<wire.ModelInputPart, object>>(
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
        return withNative<Extract<wire.ModelInputPart, object>>(
          {
            role: 'developer',
            content: orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'content')),
          },
          u.native?.[API],
        )
      }
      unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
      return withNative<Extract<wire.ModelInputPart, object>>(
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

function encodePart(u: U.Part, c: Context): wire.ModelInputContentItem | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<Extract<wire.ModelInputContentItem, object>>(
        { type: 'input_text', text: u.text },
        u.native?.[API],
      )
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'fileId', 'cache'], c)
        return withNative<Extract<wire.ModelInputContentItem, object>>(
          { type: 'input_image', image_url: mediaUrl.encode(u) },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['detail', 'mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<Extract<wire.ModelInputContentItem, object>>(
          { type: 'input_image', image_url: u.url },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'document': {
      if (u.fileId !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'url', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<Extract<wire.ModelInputContentItem, object>>(
          { type: 'input_file', file_id: u.fileId, filename: u.filename },
          u.native?.[API],
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['text', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<Extract<wire.ModelInputContentItem, object>>(
          { type: 'input_file', file_data: fileData.encode(u), filename: u.filename ?? 'document' },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['text', 'mediaType', 'data', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<Extract<wire.ModelInputContentItem, object>>(
          { type: 'input_file', file_url: u.url, filename: u.filename },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<Extract<wire.ModelInputContentItem, object>>(
        { type: 'input_text', text: foundText.encode(u, c) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolOutput(u: U.Part, c: Context): wire.ModelInputPart | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
      return withNative<wire.FunctionToolCallOutput>(
        {
          type: 'function_call_output',
          call_id: u.id,
          output: orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'output')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeInputItem(u: U.Part, c: Context): wire.ModelInputPart | undefined {
  switch (u.type) {
    case 'text': {
      if (peek(u.native?.[API], 'content') !== undefined) {
        unsupported(u, ['cache'], c)
        unplaced(u.citations, 'citations', ['url'], ['annotation'], c)
        return withNative<wire.OutputMessage>(
          {
            type: 'message',
            role: 'assistant',
            content: [
              {
                type: 'output_text',
                text: u.text,
                annotations: eachLeft(u.citations, 'citations', 'annotation', c, encodeAnnotation),
                logprobs: items(u.logprobs, 'logprobs', c, encodeToken),
              },
            ],
            id: peek(u.native?.[API], 'id'),
            status: peek(u.native?.[API], 'status'),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['citations', 'cache'], c)
      return withNative<Extract<wire.ModelInputPart, object>>(
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
            id: peek(u.native?.[API], 'id'),
            status: peek(u.native?.[API], 'status'),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['cache'], c)
      return withNative<Extract<wire.ModelInputPart, object>>(
        { role: 'assistant', content: plainText.encode(u.text) },
        u.native?.[API],
      )
    }
    case 'reasoning': {
      if (peek(u.native?.[API], 'summary') !== undefined) {
        unsupported(u, ['cache'], c)
        return withNative<wire.Reasoning>(
          { type: 'reasoning', summary: [{ type: 'summary_text', text: u.text }], id: peek(u.native?.[API], 'id') },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'content') !== undefined && u.text !== '') {
        unsupported(u, ['cache'], c)
        return withNative<wire.Reasoning>(
          {
            type: 'reasoning',
            content: [{ type: 'reasoning_text', text: u.text }],
            summary: [],
            id: peek(u.native?.[API], 'id'),
          },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'id') !== undefined) {
        unsupported(u, ['text', 'cache'], c)
        return withNative<wire.Reasoning>(
          { type: 'reasoning', summary: [], id: peek(u.native?.[API], 'id') },
          u.native?.[API],
        )
      }
      return untaken(c, 'reasoning')
    }
    case 'tool-call': {
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
      return withNative<wire.Annotation>(
        { type: 'url_citation', url: u.url, title: u.title ?? '', start_index: u.start ?? 0, end_index: u.end ?? 0 },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToken(u: U.TokenLogprob, c: Context): wire.TokenLogProb {
  return withNative<wire.TokenLogProb>(
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

function encodeTool(u: U.Tool, c: Context): wire.ModelTool | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['cache'], c)
      return withNative<Extract<wire.ModelTool, object>>(
        {
          type: 'function',
          name: u.name,
          description: u.description,
          parameters: recode(jsonSchema, u.inputSchema, peek(u.native?.[API], 'parameters')) ?? {},
          strict: u.strict ?? null,
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolChoice(u: U.ToolChoice, _c: Context): string | { name: string; type: string } | undefined {
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
      return withNative<Extract<string | { name: string; type: string }, object>>(
        { type: 'function', name: u.name },
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
):
  | { type: 'text' }
  | { type: 'json_object' }
  | { description?: string; name?: string; schema: { [key: string]: unknown }; strict?: boolean; type: 'json_schema' }
  | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<
        Extract<
          | { type: 'text' }
          | { type: 'json_object' }
          | {
              description?: string
              name?: string
              schema: { [key: string]: unknown }
              strict?: boolean
              type: 'json_schema'
            },
          object
        >
      >({ type: 'text' }, u.native?.[API])
    }
    case 'json': {
      if (u.schema !== undefined) {
        return withNative<
          Extract<
            | { type: 'text' }
            | { type: 'json_object' }
            | {
                description?: string
                name?: string
                schema: { [key: string]: unknown }
                strict?: boolean
                type: 'json_schema'
              },
            object
          >
        >(
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
      return withNative<
        Extract<
          | { type: 'text' }
          | { type: 'json_object' }
          | {
              description?: string
              name?: string
              schema: { [key: string]: unknown }
              strict?: boolean
              type: 'json_schema'
            },
          object
        >
      >({ type: 'json_object' }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function decodeOutputItem(w: wire.ModelOutput): U.Part | U.Part[] | undefined {
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

function decodeOutputItemItem(w: wire.ModelOutput): U.Part | undefined {
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
      citations:
        w.content?.[0]?.annotations == null
          ? undefined
          : nodes(w.content?.[0]?.annotations, API, 'annotation', decodeAnnotation),
      logprobs: w.content?.[0]?.logprobs == null ? undefined : records(w.content?.[0]?.logprobs, decodeToken),
      native: complement(API, w, shape3, { content: [] }),
    })
  }
  if (is(w, 'type', 'message') && is(w, 'role', 'assistant') && is(w.content?.[0], 'type', 'output_text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.content?.[0]?.text ?? '',
      citations:
        w.content?.[0]?.annotations == null
          ? undefined
          : nodes(w.content?.[0]?.annotations, API, 'annotation', decodeAnnotation),
      logprobs: w.content?.[0]?.logprobs == null ? undefined : records(w.content?.[0]?.logprobs, decodeToken),
      native: complement(API, w, shape3),
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
      native: complement(API, w, shape4, { content: [] }),
    })
  }
  if (is(w, 'type', 'message') && is(w, 'role', 'assistant') && is(w.content?.[0], 'type', 'refusal')) {
    return compact<U.RefusalPart>({
      type: 'refusal',
      text: w.content?.[0]?.refusal ?? '',
      native: complement(API, w, shape4),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.summary?.[0], 'type', 'summary_text') && read(w, 'id') != null) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.summary?.[0]?.text ?? '',
      native: complement(API, w, shape5, { summary: [] }),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.summary?.[0], 'type', 'summary_text')) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.summary?.[0]?.text ?? '',
      native: complement(API, w, shape5),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.content?.[0], 'type', 'reasoning_text')) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.content?.[0]?.text ?? '',
      native: complement(API, w, shape6),
    })
  }
  if (is(w, 'type', 'reasoning')) {
    return compact<U.ReasoningPart>({ text: '', type: 'reasoning', native: complement(API, w, shape7) })
  }
  if (is(w, 'type', 'function_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.call_id ?? '',
      name: w.name ?? '',
      ...callArguments.decode(w.arguments),
      native: complement(API, w, shape8),
    })
  }
  return undefined
}

function decodeAnnotation(w: wire.Annotation): U.Citation | undefined {
  if (read(w, 'type') === 'url_citation') {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.url ?? '',
      title: w.title ?? undefined,
      start: w.start_index ?? undefined,
      end: w.end_index ?? undefined,
      native: complement(API, w, shape0),
    })
  }
  return undefined
}

function decodeToken(w: wire.TokenLogProb): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    alternatives: some(records(w.top_logprobs, decodeAlternative)),
    native: complement(API, w, shape2),
  })
}

function decodeAlternative(w: wire.TopLogProb): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    native: complement(API, w, shape1),
  })
}

function decodeUsage(w: wire.ModelUsage): U.Usage {
  return compact<U.Usage>({
    hostedTools: decoded(decodeHostedTools, w.server_side_tool_usage_details),
    cost: decoded(scaled.decode, w.cost_in_usd_ticks, '10000000000'),
    inputTokens: w.input_tokens ?? undefined,
    cacheReadTokens: w.input_tokens_details?.cached_tokens ?? undefined,
    outputTokens: w.output_tokens ?? undefined,
    reasoningTokens: w.output_tokens_details?.reasoning_tokens ?? undefined,
    totalTokens: w.total_tokens ?? undefined,
    native: complement(API, w, shape10, {
      cost_in_usd_ticks: uncoded(scaled, w.cost_in_usd_ticks, '10000000000'),
      input_tokens_details: emptyObject(w.input_tokens_details),
      output_tokens_details: emptyObject(w.output_tokens_details),
    }),
  })
}

function decodeHostedTools(w: wire.ServerSideToolUsageDetails): U.HostedToolRuns {
  return compact<U.HostedToolRuns>({ webSearch: w.web_search_calls ?? undefined, native: complement(API, w, shape9) })
}

function decodeStreamToken(w: wire.TokenLogProb): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    alternatives: some(records(w.top_logprobs, decodeStreamAlternative)),
    native: complement(API, w, shape18),
  })
}

function decodeStreamAlternative(w: wire.TopLogProb): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    native: complement(API, w, shape17),
  })
}

const shape0 = /* @__PURE__ */ fields('end_index start_index title type url')

const shape1 = /* @__PURE__ */ fields('bytes logprob token')

const shape2 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape3 = /* @__PURE__ */ fields('role type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('annotations logprobs text type')),
})

const shape4 = /* @__PURE__ */ fields('role type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('refusal type')),
})

const shape5 = /* @__PURE__ */ fields('type', { summary: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')) })

const shape6 = /* @__PURE__ */ fields('summary type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')),
})

const shape7 = /* @__PURE__ */ fields('summary type')

const shape8 = /* @__PURE__ */ fields('arguments call_id name type')

const shape9 = /* @__PURE__ */ fields('web_search_calls')

const shape10 = /* @__PURE__ */ fields(
  'cost_in_usd_ticks input_tokens output_tokens server_side_tool_usage_details total_tokens',
  {
    input_tokens_details: /* @__PURE__ */ fields('cached_tokens'),
    output_tokens_details: /* @__PURE__ */ fields('reasoning_tokens'),
  },
)

const shape11 = /* @__PURE__ */ fields('created_at id model object output service_tier status usage', {
  incomplete_details: /* @__PURE__ */ fields('reason'),
})

const shape12 = /* @__PURE__ */ fields('item_id response sequence_number type')

const shape13 = /* @__PURE__ */ fields(
  'arguments content_index delta input item_id logprobs output_index refusal sequence_number summary_index text type',
  {
    item: /* @__PURE__ */ fields('content encrypted_content id role status summary type'),
    part: /* @__PURE__ */ fields('annotations logprobs refusal text type'),
  },
)

const shape14 = /* @__PURE__ */ fields('item item_id output_index sequence_number type')

const shape15 = /* @__PURE__ */ fields('content_index item_id output_index sequence_number type', {
  part: /* @__PURE__ */ fields('text type'),
})

const shape16 = /* @__PURE__ */ fields('content_index item_id output_index sequence_number type', {
  part: /* @__PURE__ */ fields('refusal type'),
})

const shape17 = /* @__PURE__ */ fields('logprob token')

const shape18 = /* @__PURE__ */ fields('logprob token top_logprobs')

const shape19 = /* @__PURE__ */ fields('content_index delta item_id logprobs output_index sequence_number type')

const shape20 = /* @__PURE__ */ fields(
  'annotation annotation_index content_index item_id output_index sequence_number type',
)

const shape21 = /* @__PURE__ */ fields('content_index delta item_id output_index sequence_number type')

const shape22 = /* @__PURE__ */ fields('item_id output_index sequence_number summary_index type', {
  part: /* @__PURE__ */ fields('text type'),
})

const shape23 = /* @__PURE__ */ fields('delta item_id output_index sequence_number summary_index type')

const shape24 = /* @__PURE__ */ fields('delta item_id output_index sequence_number type')

const shape25 = /* @__PURE__ */ fields('code item_id message param sequence_number type')

const shape26 = /* @__PURE__ */ fields('item_id sequence_number type', {
  response: /* @__PURE__ */ fields('', { error: /* @__PURE__ */ fields('code message') }),
})

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', low: 'low', medium: 'medium', high: 'high' },
  { none: 'none', low: 'low', medium: 'medium', high: 'high', minimal: 'low', xhigh: 'high', max: 'high' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { default: 'standard', priority: 'priority' },
  { standard: 'default', priority: 'priority' },
)

const incompleteEnum = /* @__PURE__ */ enumTable(
  {
    max_output_tokens: 'length',
    max_prompt_tokens: 'length',
    max_time_limit: 'length',
    content_filter: 'content-filter',
  },
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
