// Code generated from specs/xai/xai-responses.yaml, specs/xai/with/xai-words.yaml, specs/openai/openai-responses.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bare, bareText } from '../../../runtime/adapter/bare-text.ts'
import { canonicalMessages, joinAssistant } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelling } from '../../../runtime/adapter/complement.ts'
import {
  anyList,
  bareMessage,
  bareSpelling,
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
  recode,
  silentContext,
  textOf,
  uncoded,
} from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, record, unplaced, unsupported } from '../../../runtime/adapter/loss.ts'
import { eachLeft, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some, under } from '../../../runtime/adapter/optional.ts'
import type { ItemNames, ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { jsonSchema } from '../../../runtime/codecs/json-schema.ts'
import { fileData, mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp, scaled } from '../../../runtime/codecs/numbers.ts'
import { flag, present } from '../../../runtime/codecs/switches.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { withItemIds } from '../../../runtime/stream/item-ids.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'xai-responses'

const itemNames: ItemNames = {
  id: 'item_id',
  of: 'output_index',
  as: 'item',
  in: 'response',
  all: 'output',
  made: ['msg', 'rs', 'fc', 'ctc'],
}

/** Requests of xai-responses in, unified answers out in its words. */
export const xaiResponsesServer: ServerApi = {
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
    usageOf: answer => usageOf(answer as wire.ModelResponse),
    ends: { told: ['content-filter', 'error', 'length', 'other', 'stop', 'tool-calls'], unsaid: 'completed' },
    parts: ['text', 'refusal', 'reasoning', 'tool-call'],

    decode: call => decodeRequest(call.body as wire.ModelRequest),
    encode: (response, loss) => withItemIds(encodeResponse(response, answerContext(API, response, loss)), itemNames),
    encodeEvent,
    required: { model: 'string', input: 'any' },
  },
  encodeError,
  errorRules,
  statuses: { 'quota-exhausted': 429 },
}

function decodeRequest(w: wire.ModelRequest): U.Request {
  const [system, messages] = leading(w.input, decodeSystemItem, items =>
    canonicalMessages(joinAssistant(ownMessages(nodes(items, API, 'message', decodeMessage), 'assistant')), {
      makeIds: false,
    }),
  )
  return compact<U.Request>({
    logprobs: decoded(present.decode, w.logprobs) ?? decoded(clamp.decode, w.top_logprobs, '0..8'),
    userId: w.user ?? undefined,
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
    maxOutputTokens: decoded(clamp.decode, w.max_output_tokens, '16..'),
    temperature: w.temperature ?? undefined,
    topP: w.top_p ?? undefined,
    cacheKey: w.prompt_cache_key ?? undefined,
    serviceTier: serviceTierEnum.decode(w.service_tier),
    stream: w.stream ?? undefined,
    native: complement(API, w, shape21, {
      logprobs: uncoded(present, w.logprobs),
      instructions: w.instructions === '' ? '' : undefined,
      input: bareSpelling(w.input),
      reasoning: emptyObject(w.reasoning) ?? {
        effort: effortEnum.unlike(w.reasoning?.effort),
        summary: uncoded(flag, w.reasoning?.summary, 'auto'),
      },
      text: emptyObject(w.text),
      service_tier: serviceTierEnum.unlike(w.service_tier),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.ModelResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence', 'safety'], c)
  unplaced(u.content, 'content', ['text', 'refusal', 'reasoning', 'tool-call'], ['inputItem'], c)
  return withNative<wire.ModelResponse>(
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
      incomplete_details: under(
        'reason',
        incompleteEnum.encode(u.finishReason, u.rawFinishReason, peek(u.native?.[API], 'incomplete_details', 'reason')),
      ),
      status: statusEnum.encode(u.finishReason, u.rawFinishReason, peek(u.native?.[API], 'status')) ?? 'completed',
      usage: record(u.usage, 'usage', c, encodeUsage),
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
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

function usageOf(w: wire.ModelResponse): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): wire.ModelStreamEvent[] {
  const out: wire.ModelStreamEvent[] = []
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
            logprobs: items(e.logprobs, 'logprobs', c, encodeStreamToken),
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
          break
      }
      break
    }
    case 'part-citation': {
      for (const citation of each([e.citation], 'content', 'annotation', c, encodeAnnotation) ?? [])
        out.push({
          sequence_number: s.sequence(),
          type: 'response.output_text.annotation.added',
          item_id: 'item',
          output_index: s.key(e.index),
          content_index: 0,
          annotation_index: s.cited(e.index),
          annotation: citation,
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
          logprobs: items(e.part.logprobs, 'logprobs', c, encodeStreamToken),
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
            annotations: eachLeft(e.part.citations, 'citations', 'annotation', c, encodeAnnotation),
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
            arguments: callArguments.encode(e.part),
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
      if (e.api === API) out.push(e.value as wire.ModelStreamEvent)
  }
  return out
}

function encodeError(e: ApiError): wire.ErrorBody {
  return { code: e.code, error: e.message ?? 'error' }
}

function decodeInstruction(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodeSystemItem(w: wire.ModelInputPart): U.Part | U.Part[] | undefined {
  if (read(w, 'role') === 'developer' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemItem', decodeSystemItemItem))
  if (read(w, 'role') === 'system' && isLong(w, 'content'))
    return singles(w, 'content', ['role']).flatMap(item => nodes([item], API, 'systemItem', decodeSystemItemItem))
  return decodeSystemItemItem(w)
}

function decodeSystemItemItem(w: wire.ModelInputPart): U.Part | undefined {
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

function decodeMessage(w: wire.ModelInputPart): U.Message | undefined {
  if (read(w, 'role') === 'user') {
    const content = [...bareText(read(w, 'content')), ...nodes(anyList(read(w, 'content')), API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      native: complement(API, w, shape1, { content: spelling(read(w, 'content'), content, true) }),
    })
  }
  if (read(w, 'role') === 'developer') {
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

function decodePart(w: wire.ModelInputContentItem): U.Part | undefined {
  if (is(w, 'type', 'input_text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  if (is(w, 'type', 'input_image') && read(w, 'image_url') != null) {
    return compact<U.ImagePart>({ type: 'image', ...mediaUrl.decode(w.image_url), native: complement(API, w, shape3) })
  }
  if (is(w, 'type', 'input_file') && read(w, 'file_id') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      fileId: w.file_id ?? undefined,
      filename: w.filename ?? undefined,
      native: complement(API, w, shape4),
    })
  }
  if (is(w, 'type', 'input_file') && read(w, 'file_data') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      filename: w.filename ?? undefined,
      ...fileData.decode(w.file_data),
      native: complement(API, w, shape5),
    })
  }
  if (is(w, 'type', 'input_file') && read(w, 'file_url') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      url: w.file_url ?? undefined,
      filename: w.filename ?? undefined,
      native: complement(API, w, shape6),
    })
  }
  return undefined
}

function decodeToolOutput(w: wire.ModelInputPart): U.Part | undefined {
  if (is(w, 'type', 'function_call_output')) {
    const content = [...bareText(w.output), ...nodes(w.output, API, 'part', decodePart)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.call_id ?? '',
      content: content,
      native: complement(API, w, shape7, { output: spelling(w.output, content, true) }),
    })
  }
  return undefined
}

function decodeInputItem(w: wire.ModelInputPart): U.Part | U.Part[] | undefined {
  if (read(w, 'type') === 'message' && read(w, 'role') === 'assistant' && isLong(w, 'content'))
    return singles(w, 'content', ['type', 'role']).flatMap(item => nodes([item], API, 'inputItem', decodeInputItemItem))
  if (read(w, 'type') === 'reasoning' && isLong(w, 'summary'))
    return singles(w, 'summary', ['type']).flatMap(item => nodes([item], API, 'inputItem', decodeInputItemItem))
  if (read(w, 'type') === 'reasoning' && isLong(w, 'content'))
    return singles(w, 'content', ['type']).flatMap(item => nodes([item], API, 'inputItem', decodeInputItemItem))
  return decodeInputItemItem(w)
}

function decodeInputItemItem(w: wire.ModelInputPart): U.Part | undefined {
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
      native: complement(API, w, shape11, { content: [] }),
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
      native: complement(API, w, shape12, { content: [] }),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.summary?.[0], 'type', 'summary_text') && read(w, 'id') != null) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.summary?.[0]?.text ?? '',
      native: complement(API, w, shape13, { summary: [] }),
    })
  }
  if (is(w, 'type', 'reasoning') && is(w.content?.[0], 'type', 'reasoning_text') && read(w, 'id') != null) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.content?.[0]?.text ?? '',
      native: complement(API, w, shape14, { content: [] }),
    })
  }
  if (is(w, 'type', 'reasoning') && read(w, 'id') != null) {
    return compact<U.ReasoningPart>({ text: '', type: 'reasoning', native: complement(API, w, shape15) })
  }
  if (is(w, 'type', 'function_call')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.call_id ?? '',
      name: w.name ?? '',
      ...callArguments.decode(w.arguments),
      native: complement(API, w, shape16),
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
      native: complement(API, w, shape8),
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
    native: complement(API, w, shape10),
  })
}

function decodeAlternative(w: wire.TopLogProb): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logprob ?? 0,
    bytes: w.bytes ?? undefined,
    native: complement(API, w, shape9),
  })
}

function decodeTool(w: wire.ModelTool): U.Tool | undefined {
  if (is(w, 'type', 'function')) {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.name ?? '',
      description: w.description ?? undefined,
      inputSchema: decoded(jsonSchema.decode, w.parameters),
      strict: w.strict ?? undefined,
      native: complement(API, w, shape17, { parameters: uncoded(jsonSchema, w.parameters) }),
    })
  }
  return undefined
}

function decodeToolChoice(w: string | { name: string; type: string }): U.ToolChoice | undefined {
  if (w === 'auto') {
    return compact<Extract<U.ToolChoice, { type: 'auto' }>>({ type: 'auto' })
  }
  if (w === 'none') {
    return compact<Extract<U.ToolChoice, { type: 'none' }>>({ type: 'none' })
  }
  if (w === 'required') {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({ type: 'required' })
  }
  if (read(w, 'type') === 'function') {
    return compact<Extract<U.ToolChoice, { type: 'tool' }>>({
      type: 'tool',
      name: read(w, 'name') ?? '',
      native: complement(API, w, shape18),
    })
  }
  return undefined
}

function decodeResponseFormat(
  w:
    | { type: 'text' }
    | { type: 'json_object' }
    | {
        description?: string
        name?: string
        schema: { [key: string]: unknown }
        strict?: boolean
        type: 'json_schema'
      },
): U.ResponseFormat | undefined {
  if (is(w, 'type', 'text')) {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape19) })
  }
  if (is(w, 'type', 'json_schema') && read(w, 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      name: w.name ?? undefined,
      description: w.description ?? undefined,
      schema: w.schema ?? undefined,
      strict: w.strict ?? undefined,
      native: complement(API, w, shape20),
    })
  }
  if (is(w, 'type', 'json_object')) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({ type: 'json', native: complement(API, w, shape19) })
  }
  return undefined
}

function encodeOutputItem(u: U.Part, c: Context): wire.ModelOutput | undefined {
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
            id: peek(u.native?.[API], 'id') ?? 'msg',
            status: peek(u.native?.[API], 'status') ?? 'completed',
          },
          u.native?.[API],
        )
      }
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
        return withNative<wire.Reasoning>(
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
        return withNative<wire.Reasoning>(
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
        return withNative<wire.Reasoning>(
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
      return withNative<wire.Reasoning>(
        { type: 'reasoning', summary: [], id: peek(u.native?.[API], 'id') ?? 'rs' },
        u.native?.[API],
      )
    }
    case 'tool-call': {
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

function encodeUsage(u: U.Usage, c: Context): wire.ModelUsage {
  unsupported(u, ['cacheWriteTokens', 'cacheWrites', 'acceptedPredictionTokens', 'rejectedPredictionTokens'], c)
  return withNative<wire.ModelUsage>(
    {
      server_side_tool_usage_details: record(u.hostedTools, 'hostedTools', c, encodeHostedTools),
      cost_in_usd_ticks: recode(scaled, u.cost, peek(u.native?.[API], 'cost_in_usd_ticks'), '10000000000'),
      input_tokens: u.inputTokens ?? 0,
      input_tokens_details: u.cacheReadTokens !== undefined ? { cached_tokens: u.cacheReadTokens ?? 0 } : undefined,
      output_tokens: u.outputTokens ?? 0,
      output_tokens_details: u.reasoningTokens !== undefined ? { reasoning_tokens: u.reasoningTokens ?? 0 } : undefined,
      total_tokens: u.totalTokens ?? 0,
    },
    u.native?.[API],
  )
}

function encodeHostedTools(u: U.HostedToolRuns, _c: Context): wire.ServerSideToolUsageDetails {
  return withNative<wire.ServerSideToolUsageDetails>(
    {
      web_search_calls: u.webSearch ?? 0,
      x_search_calls: peek(u.native?.[API], 'x_search_calls') ?? 0,
      code_interpreter_calls: peek(u.native?.[API], 'code_interpreter_calls') ?? 0,
      document_search_calls: peek(u.native?.[API], 'document_search_calls') ?? 0,
      file_search_calls: peek(u.native?.[API], 'file_search_calls') ?? 0,
      mcp_calls: peek(u.native?.[API], 'mcp_calls') ?? 0,
    },
    u.native?.[API],
  )
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
    native: complement(API, w, shape23, {
      cost_in_usd_ticks: uncoded(scaled, w.cost_in_usd_ticks, '10000000000'),
      input_tokens_details: emptyObject(w.input_tokens_details),
      output_tokens_details: emptyObject(w.output_tokens_details),
    }),
  })
}

function decodeHostedTools(w: wire.ServerSideToolUsageDetails): U.HostedToolRuns {
  return compact<U.HostedToolRuns>({ webSearch: w.web_search_calls ?? undefined, native: complement(API, w, shape22) })
}

function encodeStreamToken(u: U.TokenLogprob, c: Context): wire.TokenLogProb {
  unsupported(u, ['bytes'], c)
  return withNative<wire.TokenLogProb>(
    {
      token: u.token,
      logprob: u.logprob,
      top_logprobs: items(u.alternatives ?? [], 'alternatives', c, encodeStreamAlternative),
    },
    u.native?.[API],
  )
}

function encodeStreamAlternative(u: U.TokenAlternative, c: Context): wire.TopLogProb {
  unsupported(u, ['bytes'], c)
  return withNative<wire.TopLogProb>({ token: u.token, logprob: u.logprob }, u.native?.[API])
}

const shape0 = /* @__PURE__ */ fields('role', { content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')) })

const shape1 = /* @__PURE__ */ fields('content role')

const shape2 = /* @__PURE__ */ fields('text type')

const shape3 = /* @__PURE__ */ fields('image_url type')

const shape4 = /* @__PURE__ */ fields('file_id filename type')

const shape5 = /* @__PURE__ */ fields('file_data filename type')

const shape6 = /* @__PURE__ */ fields('file_url filename type')

const shape7 = /* @__PURE__ */ fields('call_id output type')

const shape8 = /* @__PURE__ */ fields('end_index start_index title type url')

const shape9 = /* @__PURE__ */ fields('bytes logprob token')

const shape10 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape11 = /* @__PURE__ */ fields('role type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('annotations logprobs text type')),
})

const shape12 = /* @__PURE__ */ fields('role type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('refusal type')),
})

const shape13 = /* @__PURE__ */ fields('type', {
  summary: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')),
})

const shape14 = /* @__PURE__ */ fields('summary type', {
  content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text type')),
})

const shape15 = /* @__PURE__ */ fields('summary type')

const shape16 = /* @__PURE__ */ fields('arguments call_id name type')

const shape17 = /* @__PURE__ */ fields('description name parameters strict type')

const shape18 = /* @__PURE__ */ fields('name type')

const shape19 = /* @__PURE__ */ fields('type')

const shape20 = /* @__PURE__ */ fields('description name schema strict type')

const shape21 = /* @__PURE__ */ fields(
  'input instructions logprobs max_output_tokens model parallel_tool_calls prompt_cache_key service_tier stream temperature tool_choice tools top_logprobs top_p user',
  { reasoning: /* @__PURE__ */ fields('effort summary'), text: /* @__PURE__ */ fields('format') },
)

const shape22 = /* @__PURE__ */ fields('web_search_calls')

const shape23 = /* @__PURE__ */ fields(
  'cost_in_usd_ticks input_tokens output_tokens server_side_tool_usage_details total_tokens',
  {
    input_tokens_details: /* @__PURE__ */ fields('cached_tokens'),
    output_tokens_details: /* @__PURE__ */ fields('reasoning_tokens'),
  },
)

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
