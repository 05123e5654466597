// Code generated from specs/cohere/cohere-chat.yaml, specs/cohere/with/cohere-audio.yaml, specs/cohere/with/cohere-models.yaml, specs/cohere/with/cohere-rerank.yaml, specs/cohere/with/cohere-embeddings.yaml, specs/cohere/with/cohere-documents.yaml, specs/cohere/with/cohere-schemas.yaml and specs/cohere/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { bareText } from '../../../runtime/adapter/bare-text.ts'
import { handedOut } from '../../../runtime/adapter/beside.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { absence, complement, peek, spelling, without } from '../../../runtime/adapter/complement.ts'
import { annexed, decoded, emptyList, emptyObject, ownMessages } from '../../../runtime/adapter/decoding.ts'
import {
  answerContext,
  listing,
  opened,
  pathModel,
  queryField,
  silentContext,
  toldContext,
} from '../../../runtime/adapter/encoding.ts'
import { each, items, leading } from '../../../runtime/adapter/lists.ts'
import { foreign, lose, record, unplaced, unsupported, unsupportedIn, untaken } from '../../../runtime/adapter/loss.ts'
import { has, is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { citing } from '../../../runtime/codecs/citing.ts'
import { numbered, ordinal, passages } from '../../../runtime/codecs/documents.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { toolSchema } from '../../../runtime/codecs/json-schema.ts'
import { summed, tokensAlone } from '../../../runtime/codecs/logprobs.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'cohere-chat'

/** Requests of cohere-chat in, unified answers out in its words. */
export const cohereChatServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    endOfStream: '[DONE]',
    eventName: 'type',

    usageFields: ['input_tokens', 'output_tokens'],
    usageOf: answer => usageOf(answer as wire.ChatResponseV2),
    ends: { told: ['error', 'length', 'stop', 'tool-calls'], unsaid: 'COMPLETE' },
    parts: ['reasoning', 'text', 'refusal', 'tool-call'],

    decode: call =>
      decodeRequest(
        call.body as {
          citation_options?: wire.CitationOptions
          documents?: (string | wire.Document)[]
          frequency_penalty?: number
          k?: number
          logprobs?: boolean
          max_tokens?: number
          messages: wire.ChatMessages
          model: string
          p?: number
          presence_penalty?: number
          priority?: number
          response_format?: wire.ResponseFormatV2
          safety_mode?: 'CONTEXTUAL' | 'OFF' | 'STRICT' | (string & {})
          seed?: number
          stop_sequences?: string[]
          stream?: boolean
          strict_tools?: boolean
          temperature?: number
          thinking?: wire.Thinking
          tool_choice?: 'NONE' | 'REQUIRED' | (string & {})
          tools?: wire.ToolV2[]
        },
      ),
    encode: (response, loss) => encodeResponse(response, answerContext(API, response, loss)),
    encodeEvent,
    required: { model: 'string', messages: 'any' },
  },
  embed: {
    decode: call =>
      decodeEmbed(
        call.body as {
          embedding_types?: wire.EmbeddingType[]
          images?: string[]
          input_type: wire.EmbedInputType
          inputs?: wire.EmbedInput[]
          max_tokens?: number
          model: string
          output_dimension?: number
          priority?: number
          texts?: string[]
          truncate?: 'END' | 'NONE' | 'START' | (string & {})
        },
      ),
    encode: (told, asked, loss) => encodeEmbed(told, toldContext(API, asked, loss)),
  },
  models: {
    decode: call => ({ ...queryField('pageToken', call.path, 'page_token') }),
    encode: (told, asked, loss) => encodeModels(told, toldContext(API, asked, loss)),
  },
  model: {
    decode: call => ({ model: pathModel(call.path, '/v1/models/{$model}') }),
    encode: (told, asked, loss) => encodeModel(told, toldContext(API, asked, loss)),
  },
  encodeError,
  errorRules,
}

function decodeRequest(w: {
  citation_options?: wire.CitationOptions
  documents?: (string | wire.Document)[]
  frequency_penalty?: number
  k?: number
  logprobs?: boolean
  max_tokens?: number
  messages: wire.ChatMessages
  model: string
  p?: number
  presence_penalty?: number
  priority?: number
  response_format?: wire.ResponseFormatV2
  safety_mode?: 'CONTEXTUAL' | 'OFF' | 'STRICT' | (string & {})
  seed?: number
  stop_sequences?: string[]
  stream?: boolean
  strict_tools?: boolean
  temperature?: number
  thinking?: wire.Thinking
  tool_choice?: 'NONE' | 'REQUIRED' | (string & {})
  tools?: wire.ToolV2[]
}): U.Request {
  const [system, messages] = leading(w.messages, decodeSystemMessage, items =>
    canonicalMessages(ownMessages(nodes(items, API, 'message', decodeMessage), 'user'), { makeIds: false }),
  )
  const allMessages = citing.decode(
    w.citation_options?.mode,
    'ENABLED/FAST/ACCURATE,DISABLED/OFF',
    handedOut(messages, ownMessages(nodes(w.documents, API, 'grounding', decodeGrounding), 'user')),
  )
  return compact<U.Request>({
    model: w.model ?? '',
    system: system,
    messages: allMessages,
    tools: w.tools == null ? undefined : nodes(w.tools, API, 'tool', decodeTool),
    toolChoice: nodeOf(w.tool_choice, API, 'toolChoice', decodeToolChoice),
    responseFormat: nodeOf(w.response_format, API, 'responseFormat', decodeResponseFormat),
    reasoning: decoded(decodeThinking, w.thinking),
    maxOutputTokens: w.max_tokens ?? undefined,
    stop: w.stop_sequences ?? undefined,
    temperature: decoded(clamp.decode, w.temperature, '0..1'),
    topP: decoded(clamp.decode, w.p, '0.01..0.99'),
    topK: decoded(clamp.decode, w.k, '0..500'),
    seed: decoded(clamp.decode, w.seed, '0..'),
    frequencyPenalty: decoded(clamp.decode, w.frequency_penalty, '0..1'),
    presencePenalty: decoded(clamp.decode, w.presence_penalty, '0..1'),
    logprobs: decoded(tokensAlone.decode, w.logprobs),
    stream: w.stream ?? undefined,
    native: complement(
      API,
      without(
        w,
        citing.carried(w.citation_options?.mode, 'ENABLED/FAST/ACCURATE,DISABLED/OFF', allMessages),
        'citation_options',
        'mode',
      ),
      shape15,
      {
        messages: emptyList(w.messages),
        documents: emptyList(w.documents),
        citation_options: emptyObject(w.citation_options),
      },
    ),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.ChatResponseV2 {
  foreign(u, c)
  unsupported(u, ['model', 'stopSequence', 'serviceTier', 'safety'], c)
  unplaced(
    u.content,
    'content',
    ['text', 'refusal', 'reasoning', 'tool-call'],
    ['answer', 'toolCall', 'cited', 'scored'],
    c,
  )
  return withNative<wire.ChatResponseV2>(
    {
      id: u.id ?? 'chat',
      message: {
        role: 'assistant',
        content: some(each(u.content, 'content', 'answer', c, encodeAnswer)),
        tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
        citations: some(each(u.content, 'content', 'cited', c, encodeCited)),
      },
      finish_reason:
        finishEnum.encode(u.finishReason, u.rawFinishReason, peek(u.native?.[API], 'finish_reason')) ?? 'COMPLETE',
      logprobs: some(each(u.content, 'content', 'scored', c, encodeScored)),
      usage: record(u.usage, 'usage', c, encodeUsage),
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.ChatResponseV2): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(
  e: StreamEvent,
  s: StreamState,
): (
  | wire.ChatMessageStartEvent
  | wire.ChatContentStartEvent
  | wire.ChatContentDeltaEvent
  | wire.ChatContentEndEvent
  | wire.ChatToolPlanDeltaEvent
  | wire.ChatToolCallStartEvent
  | wire.ChatToolCallDeltaEvent
  | wire.ChatToolCallEndEvent
  | wire.ChatMessageEndEvent
  | wire.CitationStartEvent
  | wire.CitationEndEvent
)[] {
  const out: (
    | wire.ChatMessageStartEvent
    | wire.ChatContentStartEvent
    | wire.ChatContentDeltaEvent
    | wire.ChatContentEndEvent
    | wire.ChatToolPlanDeltaEvent
    | wire.ChatToolCallStartEvent
    | wire.ChatToolCallDeltaEvent
    | wire.ChatToolCallEndEvent
    | wire.ChatMessageEndEvent
    | wire.CitationStartEvent
    | wire.CitationEndEvent
  )[] = []
  const c = silentContext(API)
  switch (e.type) {
    case 'start': {
      out.push({
        type: 'message-start',
        id: s.head.id,
        delta: { message: { role: 'assistant', content: [], tool_plan: '', tool_calls: [], citations: [] } },
      })
      break
    }
    case 'part-start': {
      for (const part of each([opened(e.part)], 'content', 'answer', c, encodeStreamPartOpenAnswer) ?? [])
        out.push({ type: 'content-start', index: s.key(e.index), delta: { message: { content: part } } })

      if (e.part.type === 'tool-call') {
        out.push({
          type: 'tool-call-start',
          index: s.key(e.index, true),
          delta: filled({
            message: filled({
              tool_calls:
                e.part.id !== undefined || e.part.name !== undefined || '' !== undefined
                  ? { id: e.part.id, type: 'function', function: filled({ name: e.part.name, arguments: '' }) }
                  : undefined,
            }),
          }),
        })
      }
      break
    }
    case 'part-delta': {
      switch (e.kind) {
        case 'text':
          out.push({
            type: 'content-delta',
            index: s.key(e.index),
            delta:
              e.delta !== undefined
                ? {
                    message:
                      e.delta !== undefined
                        ? { content: e.delta !== undefined ? { text: e.delta } : undefined }
                        : undefined,
                  }
                : undefined,
            logprobs: items(e.logprobs, 'logprobs', c, encodeToken)?.[0],
          })
          break
        case 'reasoning':
          out.push({
            type: 'content-delta',
            index: s.key(e.index),
            delta:
              e.delta !== undefined
                ? {
                    message:
                      e.delta !== undefined
                        ? { content: e.delta !== undefined ? { thinking: e.delta } : undefined }
                        : undefined,
                  }
                : undefined,
          })
          break
        case 'refusal':
          out.push({
            type: 'content-delta',
            index: s.key(e.index),
            delta:
              e.delta !== undefined
                ? {
                    message:
                      e.delta !== undefined
                        ? { content: e.delta !== undefined ? { text: e.delta } : undefined }
                        : undefined,
                  }
                : undefined,
          })
          break
        case 'tool-call':
          out.push({
            type: 'tool-call-delta',
            index: s.key(e.index, true),
            delta:
              e.delta !== undefined
                ? {
                    message:
                      e.delta !== undefined
                        ? {
                            tool_calls:
                              e.delta !== undefined
                                ? { function: e.delta !== undefined ? { arguments: e.delta } : undefined }
                                : undefined,
                          }
                        : undefined,
                  }
                : undefined,
          })
          break
      }
      break
    }
    case 'part-citation': {
      for (const citation of each([e.citation], 'content', 'citation', c, encodeCitation) ?? [])
        out.push({ type: 'citation-start', index: s.cited(e.index), delta: { message: { citations: citation } } })
      break
    }
    case 'part-native': {
      break
    }
    case 'part-end': {
      if (e.part.type === 'text') {
        out.push({ type: 'content-end', index: s.key(e.index) })
      }
      if (e.part.type === 'reasoning') {
        out.push({ type: 'content-end', index: s.key(e.index) })
      }
      if (e.part.type === 'refusal') {
        out.push({ type: 'content-end', index: s.key(e.index) })
      }
      if (e.part.type === 'tool-call') {
        out.push({ type: 'tool-call-end', index: s.key(e.index, true) })
      }

      break
    }
    case 'finish': {
      out.push({
        type: 'message-end',
        delta: filled({
          finish_reason: finishEnum.encode(e.finishReason, e.rawFinishReason) ?? 'COMPLETE',
          usage: record(e.usage, 'usage', c, encodeUsage),
        }),
      })

      break
    }
    case 'error': {
      out.push({
        type: 'message-end',
        delta: filled({
          finish_reason: failureEnum.encode(e.error.code) ?? 'ERROR',
          error: e.error.message ?? 'error',
          error_type: errorTypes[e.error.kind],
        }),
      })
      break
    }
    case 'native':
      if (e.api === API)
        out.push(
          e.value as
            | wire.ChatMessageStartEvent
            | wire.ChatContentStartEvent
            | wire.ChatContentDeltaEvent
            | wire.ChatContentEndEvent
            | wire.ChatToolPlanDeltaEvent
            | wire.ChatToolCallStartEvent
            | wire.ChatToolCallDeltaEvent
            | wire.ChatToolCallEndEvent
            | wire.ChatMessageEndEvent
            | wire.CitationStartEvent
            | wire.CitationEndEvent,
        )
  }
  return out
}

const errorTypes: { [kind in ApiError['kind']]?: 'INVALID_TOOL_GENERATION' } = {
  'invalid-request': 'INVALID_TOOL_GENERATION',
}

function encodeError(e: ApiError): unknown {
  return { id: e.requestId, message: e.message ?? 'error' }
}

function decodeEmbed(w: {
  embedding_types?: wire.EmbeddingType[]
  images?: string[]
  input_type: wire.EmbedInputType
  inputs?: wire.EmbedInput[]
  max_tokens?: number
  model: string
  output_dimension?: number
  priority?: number
  texts?: string[]
  truncate?: 'END' | 'NONE' | 'START' | (string & {})
}): U.EmbedRequest {
  return compact<U.EmbedRequest>({
    model: w.model ?? '',
    input: w.texts ?? [],
    purpose: purposeEnum.decode(w.input_type),
    dimensions: w.output_dimension ?? undefined,
    native: complement(API, w, shape17, { input_type: purposeEnum.unlike(w.input_type) }),
  })
}

function encodeEmbed(u: U.EmbedResponse, c: Context): wire.EmbedByTypeResponse {
  foreign(u, c)
  unsupported(u, ['model'], c)
  unsupportedIn(
    u.usage,
    'usage',
    [
      'cacheReadTokens',
      'cacheWriteTokens',
      'cacheWrites',
      'outputTokens',
      'reasoningTokens',
      'acceptedPredictionTokens',
      'rejectedPredictionTokens',
      'hostedTools',
      'cost',
    ],
    c,
  )
  return withNative<wire.EmbedByTypeResponse>(
    {
      id: peek(u.native?.[API], 'id') ?? '',
      embeddings: {
        float: items(u.embeddings, 'embeddings', c, encodeEmbedding),
        int8:
          peek(u.native?.[API], 'int8') !== undefined
            ? items(u.embeddings, 'embeddings', c, encodeEmbedding)
            : undefined,
      },
      meta:
        u.usage?.inputTokens !== undefined
          ? { billed_units: u.usage?.inputTokens !== undefined ? { input_tokens: u.usage?.inputTokens } : undefined }
          : undefined,
    },
    u.native?.[API],
  )
}

function encodeModels(u: U.ModelPage, c: Context): wire.ListModelsResponse {
  foreign(u, c)
  return withNative<wire.ListModelsResponse>(
    { models: items(u.models, 'models', c, encodeModelsResponseModel), next_page_token: u.nextPage },
    u.native?.[API],
  )
}

function encodeModel(u: U.ModelInfo, c: Context): wire.GetModelResponse {
  foreign(u, c)
  unsupported(u, ['name', 'maxOutputTokens'], c)
  return withNative<wire.GetModelResponse>({ name: u.id, context_length: u.contextWindow }, u.native?.[API])
}

function decodeSystemMessage(w: wire.ChatMessageV2): U.Part | undefined {
  if (is(w, 'role', 'system') && plainText.test(read(w, 'content'))) {
    return compact<U.TextPart>({
      type: 'text',
      text: decoded(plainText.decode, w.content) ?? '',
      native: complement(API, w, shape0),
    })
  }
  return undefined
}

function decodeMessage(w: wire.ChatMessageV2): U.Message | undefined {
  if (is(w, 'role', 'user')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'part', decodePart)]
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: content,
      native: complement(API, w, shape0, { content: spelling(w.content, content, true) }),
    })
  }
  if (is(w, 'role', 'assistant')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'answer', decodeAnswer)]
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: annexed([
        ...(content ?? []),
        ...(nodes(w.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
        ...(nodes(w.citations, API, 'cited', decodeCited) ?? []),
      ]),
      native: complement(API, w, shape7, {
        content: spelling(w.content, content),
        tool_calls: emptyList(w.tool_calls),
        citations: emptyList(w.citations),
      }),
    })
  }
  const toolPart = decodeToolMessage(w)
  if (toolPart !== undefined) return { role: 'tool', content: [toolPart].flat() }
  if (is(w, 'role', 'system')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'text', decodeText)]
    return compact<Extract<U.Message, { role: 'system' }>>({
      role: 'system',
      content: content,
      native: complement(API, w, shape0, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodePart(w: wire.Content): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  if (is(w, 'type', 'image_url') && read(read(w, 'image_url'), 'url') != null) {
    return compact<U.ImagePart>({
      type: 'image',
      detail: w.image_url?.detail ?? undefined,
      ...mediaUrl.decode(w.image_url?.url),
      native: complement(API, w, shape2, { image_url: emptyObject(w.image_url) }),
    })
  }
  return undefined
}

function decodeAnswer(w: wire.ChatTextContent | wire.ChatThinkingContent): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  if (is(w, 'type', 'thinking')) {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w.thinking ?? '', native: complement(API, w, shape3) })
  }
  return undefined
}

function decodeToolCall(w: wire.ToolCallV2): U.Part | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape4, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeCited(w: wire.Citation): U.Part | undefined {
  return { type: 'text', text: '', citations: nodes([w], API, 'citation', decodeCitation) }
}

function decodeCitation(w: wire.Citation): U.Citation | undefined {
  if (is(w.sources?.[0], 'type', 'document') && ordinal.test(read(read(w, 'sources')?.[0], 'id'), 'result')) {
    return compact<U.SearchResultCitation>({
      type: 'search-result',
      start: w.start ?? undefined,
      end: w.end ?? undefined,
      index: decoded(ordinal.decode, w.sources?.[0]?.id, 'result'),
      source: w.sources?.[0]?.document?.source ?? '',
      native: complement(API, w, shape5),
    })
  }
  if (is(w.sources?.[0], 'type', 'document') && ordinal.test(read(read(w, 'sources')?.[0], 'id'), 'doc')) {
    return compact<U.DocumentCitation>({
      type: 'document',
      start: w.start ?? undefined,
      end: w.end ?? undefined,
      index: decoded(ordinal.decode, w.sources?.[0]?.id, 'doc'),
      native: complement(API, w, shape6),
    })
  }
  if (is(w.sources?.[0], 'type', 'document')) {
    return compact<U.DocumentCitation>({
      type: 'document',
      start: w.start ?? undefined,
      end: w.end ?? undefined,
      id: w.sources?.[0]?.id ?? undefined,
      native: complement(API, w, shape6),
    })
  }
  if (is(w.sources?.[0], 'type', 'tool')) {
    return compact<U.ToolResultCitation>({
      type: 'tool-result',
      start: w.start ?? undefined,
      end: w.end ?? undefined,
      id: w.sources?.[0]?.id ?? '',
      native: complement(API, w, shape6),
    })
  }
  return undefined
}

function decodeToolMessage(w: wire.ChatMessageV2): U.Part | undefined {
  if (is(w, 'role', 'tool')) {
    const content = [...bareText(w.content), ...nodes(w.content, API, 'found', decodeFound)]
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.tool_call_id ?? '',
      content: content,
      native: complement(API, w, shape8, { content: spelling(w.content, content, true) }),
    })
  }
  return undefined
}

function decodeFound(w: wire.ToolContent): U.Part | undefined {
  if (is(w, 'type', 'text')) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  return undefined
}

function decodeText(w: wire.ChatTextContent): U.Part | undefined {
  if (read(w, 'type') === 'text') {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  return undefined
}

function decodeTool(w: wire.ToolV2): U.Tool | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.function?.name ?? '',
      description: w.function?.description ?? undefined,
      ...toolSchema.decode(w.function?.parameters),
      native: complement(API, w, shape9, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeToolChoice(w: 'NONE' | 'REQUIRED' | (string & {})): U.ToolChoice | undefined {
  if (w === 'NONE') {
    return compact<Extract<U.ToolChoice, { type: 'none' }>>({ type: 'none' })
  }
  if (w === 'REQUIRED') {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({ type: 'required' })
  }
  return undefined
}

function decodeResponseFormat(w: wire.ResponseFormatV2): U.ResponseFormat | undefined {
  if (is(w, 'type', 'text')) {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text', native: complement(API, w, shape10) })
  }
  if (is(w, 'type', 'json_object')) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      schema: w.json_schema ?? undefined,
      native: complement(API, w, shape11),
    })
  }
  return undefined
}

function decodeThinking(w: wire.Thinking): U.Reasoning {
  if (read(w, 'type') === 'disabled') {
    return compact<U.Reasoning>({ effort: 'none', native: complement(API, w, shape10) })
  }
  if (read(w, 'type') === 'enabled' && read(w, 'token_budget') != null) {
    return compact<U.Reasoning>({
      budgetTokens: decoded(clamp.decode, w.token_budget, '1..'),
      native: complement(API, w, shape12),
    })
  }
  if (read(w, 'type') === 'enabled') {
    return compact<U.Reasoning>({ native: complement(API, w, shape10) })
  }
  return { native: { [API]: w } }
}

function decodeGrounding(w: string | wire.Document): U.Message | undefined {
  return { role: 'user', content: nodes([w], API, 'ground', decodeGround) }
}

function decodeGround(w: string | wire.Document): U.Part | undefined {
  if (
    has(w, 'data') &&
    has(w.data, 'text') &&
    has(w.data, 'title') &&
    has(w.data, 'source') &&
    plainText.test(read(w.data, 'text'))
  ) {
    return compact<U.SearchResultPart>({
      type: 'search-result',
      content: decoded(passages.decode, w.data?.text) ?? [],
      title: w.data?.title ?? '',
      source: w.data?.source ?? '',
      ...numbered.decode(),
      native: complement(API, w, shape13, { data: emptyObject(w.data), id: absence(w.id) }),
    })
  }
  if (has(w, 'data') && has(w.data, 'text')) {
    return compact<U.DocumentPart>({
      type: 'document',
      text: w.data?.text ?? undefined,
      filename: w.data?.title ?? undefined,
      ...numbered.decode(),
      native: complement(API, w, shape14, { data: emptyObject(w.data), id: absence(w.id) }),
    })
  }
  return undefined
}

function encodeAnswer(u: U.Part, c: Context): wire.ChatTextContent | wire.ChatThinkingContent | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatTextContent>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'refusal': {
      lose(c, 'changed', 'cohere-chat tells a refusal in another form')
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatTextContent>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatThinkingContent>({ type: 'thinking', thinking: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeToolCall(u: U.Part, c: Context): wire.ToolCallV2 | undefined {
  switch (u.type) {
    case 'tool-call': {
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.ToolCallV2>(
        { id: u.id, type: 'function', function: filled({ name: u.name, arguments: callArguments.encode(u) }) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeCited(u: U.Part, c: Context): wire.Citation | wire.Citation[] | undefined {
  switch (u.type) {
    case 'text': {
      unplaced(u.citations, 'citations', ['search-result', 'document', 'tool-result'], ['citation'], c)
      return each(u.citations, 'citations', 'citation', c, encodeCitation) ?? []
    }
    default:
      return undefined
  }
}

function encodeCitation(u: U.Citation, c: Context): wire.Citation | undefined {
  switch (u.type) {
    case 'search-result': {
      if (u.index !== undefined && u.source !== undefined) {
        unsupported(u, ['location', 'title', 'quote'], c)
        return withNative<wire.Citation>(
          {
            start: u.start,
            end: u.end,
            sources: [
              {
                type: 'document',
                id: ordinal.encode(u.index, 'result'),
                document: u.source !== undefined ? { source: u.source } : undefined,
              },
            ],
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'search-result')
    }
    case 'document': {
      if (u.index !== undefined) {
        unsupported(u, ['id', 'location', 'title', 'quote'], c)
        return withNative<wire.Citation>(
          {
            start: u.start,
            end: u.end,
            sources: listing('id', { type: 'document', id: ordinal.encode(u.index, 'doc') }),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['index', 'location', 'title', 'quote'], c)
      return withNative<wire.Citation>(
        { start: u.start, end: u.end, sources: [{ type: 'document', id: u.id }] },
        u.native?.[API],
      )
    }
    case 'tool-result': {
      unsupported(u, ['title', 'quote'], c)
      return withNative<wire.Citation>(
        { start: u.start, end: u.end, sources: [{ type: 'tool', id: u.id }] },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeScored(u: U.Part, c: Context): wire.LogprobItem | wire.LogprobItem[] | undefined {
  switch (u.type) {
    case 'text': {
      return items(u.logprobs ?? [], 'logprobs', c, encodeToken)
    }
    default:
      return undefined
  }
}

function encodeToken(u: U.TokenLogprob, c: Context): wire.LogprobItem {
  unsupported(u, ['alternatives', 'bytes'], c)
  return withNative<wire.LogprobItem>(
    { text: u.token, logprobs: summed.encode(u.logprob, peek(u.native?.[API], 'logprobs')) },
    u.native?.[API],
  )
}

function encodeUsage(u: U.Usage, c: Context): wire.Usage {
  unsupported(
    u,
    [
      'cacheWriteTokens',
      'cacheWrites',
      'reasoningTokens',
      'acceptedPredictionTokens',
      'rejectedPredictionTokens',
      'hostedTools',
      'cost',
    ],
    c,
  )
  return withNative<wire.Usage>(
    {
      tokens: filled({ input_tokens: u.inputTokens, output_tokens: u.outputTokens }),
      cached_tokens: u.cacheReadTokens,
    },
    u.native?.[API],
  )
}

function decodeUsage(w: wire.Usage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.tokens?.input_tokens ?? undefined,
    outputTokens: w.tokens?.output_tokens ?? undefined,
    cacheReadTokens: w.cached_tokens ?? undefined,
    native: complement(API, w, shape16, { tokens: emptyObject(w.tokens) }),
  })
}

function encodeStreamPartOpenAnswer(
  u: U.Part,
  c: Context,
): { text?: string; thinking?: string; type?: 'text' | 'thinking' | (string & {}) } | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'logprobs', 'cache'], c)
      return withNative<
        Extract<{ text?: string; thinking?: string; type?: 'text' | 'thinking' | (string & {}) }, object>
      >({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'refusal': {
      lose(c, 'changed', 'cohere-chat tells a refusal in another form')
      unsupported(u, ['logprobs', 'cache'], c)
      return withNative<
        Extract<{ text?: string; thinking?: string; type?: 'text' | 'thinking' | (string & {}) }, object>
      >({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return withNative<
        Extract<{ text?: string; thinking?: string; type?: 'text' | 'thinking' | (string & {}) }, object>
      >({ type: 'thinking', thinking: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeEmbedding(u: number[], _c: Context): number[] {
  return u
}

function encodeModelsResponseModel(u: U.ModelInfo, c: Context): wire.GetModelResponse {
  unsupported(u, ['name', 'createdAt', 'maxOutputTokens'], c)
  return withNative<wire.GetModelResponse>({ name: u.id, context_length: u.contextWindow }, u.native?.[API])
}

const shape0 = /* @__PURE__ */ fields('content role')

const shape1 = /* @__PURE__ */ fields('text type')

const shape2 = /* @__PURE__ */ fields('type', { image_url: /* @__PURE__ */ fields('detail url') })

const shape3 = /* @__PURE__ */ fields('thinking type')

const shape4 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape5 = /* @__PURE__ */ fields('end start', {
  sources: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('id type', { document: /* @__PURE__ */ fields('source') })),
})

const shape6 = /* @__PURE__ */ fields('end start', {
  sources: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('id type')),
})

const shape7 = /* @__PURE__ */ fields('citations content role tool_calls')

const shape8 = /* @__PURE__ */ fields('content role tool_call_id')

const shape9 = /* @__PURE__ */ fields('type', { function: /* @__PURE__ */ fields('description name parameters') })

const shape10 = /* @__PURE__ */ fields('type')

const shape11 = /* @__PURE__ */ fields('json_schema type')

const shape12 = /* @__PURE__ */ fields('token_budget type')

const shape13 = /* @__PURE__ */ fields('', { data: /* @__PURE__ */ fields('source text title') })

const shape14 = /* @__PURE__ */ fields('', { data: /* @__PURE__ */ fields('text title') })

const shape15 = /* @__PURE__ */ fields(
  'documents frequency_penalty k logprobs max_tokens messages model p presence_penalty response_format seed stop_sequences stream temperature thinking tool_choice tools',
  { citation_options: /* @__PURE__ */ fields('') },
)

const shape16 = /* @__PURE__ */ fields('cached_tokens', {
  tokens: /* @__PURE__ */ fields('input_tokens output_tokens'),
})

const shape17 = /* @__PURE__ */ fields('input_type model output_dimension texts', {
  embedding_types: /* @__PURE__ */ firstOf(),
})

const finishEnum = /* @__PURE__ */ enumTable(
  {
    COMPLETE: 'stop',
    STOP_SEQUENCE: 'stop',
    MAX_TOKENS: 'length',
    TOOL_CALL: 'tool-calls',
    ERROR: 'error',
    TIMEOUT: 'error',
  },
  { stop: 'COMPLETE', length: 'MAX_TOKENS', 'tool-calls': 'TOOL_CALL', error: 'ERROR', 'content-filter': 'COMPLETE' },
  { fallback: 'other' },
)

const failureEnum = /* @__PURE__ */ enumTable(
  { ERROR: 'ERROR', TIMEOUT: 'TIMEOUT', COMPLETE: null, MAX_TOKENS: null, STOP_SEQUENCE: null, TOOL_CALL: null },
  { ERROR: 'ERROR', TIMEOUT: 'TIMEOUT' },
)

const purposeEnum = /* @__PURE__ */ enumTable(
  {
    search_query: 'query',
    search_document: 'document',
    classification: 'classification',
    clustering: 'clustering',
    image: null,
  },
  {
    query: 'search_query',
    document: 'search_document',
    classification: 'classification',
    clustering: 'clustering',
    similarity: 'clustering',
  },
)
