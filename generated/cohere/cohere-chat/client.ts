// Code generated from specs/cohere/cohere-chat.yaml, specs/cohere/with/cohere-audio.yaml, specs/cohere/with/cohere-models.yaml, specs/cohere/with/cohere-rerank.yaml, specs/cohere/with/cohere-embeddings.yaml, specs/cohere/with/cohere-documents.yaml, specs/cohere/with/cohere-schemas.yaml and specs/cohere/openapi.yaml. DO NOT EDIT.
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
import { gathered } from '../../../runtime/adapter/beside.ts'
import { identified } from '../../../runtime/adapter/canonical.ts'
import { complement, peek, spelled } from '../../../runtime/adapter/complement.ts'
import {
  annexed,
  decoded,
  emptyList,
  emptyObject,
  extras,
  oneNode,
  rawText,
  records,
} from '../../../runtime/adapter/decoding.ts'
import { listing, query, uncoded } from '../../../runtime/adapter/encoding.ts'
import { concat, each } from '../../../runtime/adapter/lists.ts'
import { foreign, record, unplaced, unsupported, unsupportedIn, untaken } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some, unlessEmpty } from '../../../runtime/adapter/optional.ts'
import { errorOf, judged } from '../../../runtime/adapter/wire-error.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { citing } from '../../../runtime/codecs/citing.ts'
import { numbered, ordinal, passages } from '../../../runtime/codecs/documents.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { toolSchema } from '../../../runtime/codecs/json-schema.ts'
import { summed, tokensAlone } from '../../../runtime/codecs/logprobs.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { effortBudget } from '../../../runtime/codecs/reasoning-effort.ts'
import { paragraphs } from '../../../runtime/codecs/search-results.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { multipart } from '../../../runtime/http/multipart.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part, Upload } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError, errorRules } from './error.ts'

const API = 'cohere-chat'

export type { Types as Native } from './native.ts'

const schemaOpen: SchemaDialect = { root: 'object' }

const schemaOutput: SchemaDialect = {
  keywords: ['$ref', 'anyOf', 'const', 'title', 'default', 'pattern', 'format'],
  formats: ['date-time', 'uuid', 'date', 'time'],
  root: 'object',
  required: 'some',
  untyped: false,
}

const chat: ChatCall = {
  transport: sse,
  endOfStream: '[DONE]',
  encode: (u, c) => ({ method: 'POST', path: '/v2/chat', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const cohereChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to cohere-chat, its answers in. */
export const cohereChatClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, output: schemaOutput },
  chat,
  embed: {
    maxBatch: 96,
    encode: (u, c) => ({ method: 'POST', path: '/v2/embed', body: encodeEmbed(u, { ...c, request: u }) }),
    decode: decodeEmbed,
  },
  models: {
    encode: u => ({ method: 'GET', path: `/v1/models${query({ page_token: u.pageToken })}` }),
    decode: decodeModels,
  },
  model: { encode: u => ({ method: 'GET', path: `/v1/models/${segment(u.model)}` }), decode: decodeModel },
  rerank: {
    maxBatch: 10000,
    encode: (u, c) => ({ method: 'POST', path: '/v2/rerank', body: encodeRerank(u, { ...c, request: u }) }),
    decode: decodeRerank,
  },
  transcribe: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/v2/audio/transcriptions',
      body: encodeTranscribe(u, { ...c, request: u }),
      write: multipart,
    }),
    decode: decodeTranscribe,
  },
  decodeError,
}

function encodeRequest(
  u: U.Request,
  c: Context,
): {
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
} {
  foreign(u, c)
  unsupported(
    u,
    [
      'parallelToolCalls',
      'minP',
      'repetitionPenalty',
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
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message', 'grounding'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  unsupportedIn(u.toolChoice?.type !== 'auto' ? undefined : u.toolChoice, 'toolChoice', [], c)
  return withNative<
    Extract<
      {
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
      object
    >
  >(
    {
      model: u.model,
      messages: concat(
        each(u.system, 'system', 'systemMessage', c, encodeSystemMessage) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, [
          'content',
          'tool_calls',
          'citations',
        ]),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice:
        u.toolChoice?.type !== 'auto' ? node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice) : undefined,
      response_format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      thinking: record(u.reasoning, 'reasoning', c, encodeThinking),
      max_tokens: u.maxOutputTokens,
      stop_sequences: u.stop,
      temperature: u.temperature === undefined ? undefined : clamp.encode(u.temperature, '0..1', c, 'temperature'),
      p: u.topP === undefined ? undefined : clamp.encode(u.topP, '0.01..0.99', c, 'topP'),
      k: u.topK === undefined ? undefined : clamp.encode(u.topK, '0..500', c, 'topK'),
      seed: u.seed === undefined ? undefined : clamp.encode(u.seed, '0..', c, 'seed'),
      frequency_penalty:
        u.frequencyPenalty === undefined ? undefined : clamp.encode(u.frequencyPenalty, '0..1', c, 'frequencyPenalty'),
      presence_penalty:
        u.presencePenalty === undefined ? undefined : clamp.encode(u.presencePenalty, '0..1', c, 'presencePenalty'),
      logprobs: u.logprobs === undefined ? undefined : tokensAlone.encode(u.logprobs, c, 'logprobs'),
      stream: u.stream,
      documents: gathered(identified(u.messages), 'messages', c, encodeGrounding),
      citation_options: filled({
        mode: citing.encode(
          u.messages,
          peek(u.native?.[API], 'citation_options', 'mode'),
          'ENABLED/FAST/ACCURATE,DISABLED/OFF',
          c,
          'messages',
        ),
      }),
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.ChatResponseV2): U.Response {
  return compact<U.Response>({
    id: w.id ?? undefined,
    content: annexed([
      ...(nodes(w.message?.content, API, 'answer', decodeAnswer) ?? []),
      ...(nodes(w.message?.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ...(nodes(w.message?.citations, API, 'cited', decodeCited) ?? []),
      ...(nodes(w.logprobs, API, 'scored', decodeScored) ?? []),
    ]),
    rawFinishReason: rawText(w.finish_reason),
    finishReason: finishEnum.decode(w.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape7, {
      message: emptyObject(w.message) ?? {
        content: emptyList(w.message?.content),
        tool_calls: emptyList(w.message?.tool_calls),
        citations: emptyList(w.message?.citations),
      },
      finish_reason: finishEnum.known(w.finish_reason) ? undefined : (w.finish_reason ?? undefined),
      logprobs: emptyList(w.logprobs),
    }),
  })
}

function decodeEvent(
  w:
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
  s: StreamSink,
): void {
  switch (w.type) {
    case 'message-start': {
      if (is(w.delta?.message, 'role', 'assistant')) {
        s.start(compact({ id: w.id ?? undefined }))
        s.unknown(extras(w, shape8))
        return
      }
      s.unknown(w)
      return
    }
    case 'content-start': {
      const [opened] = nodes(oneNode(w.delta?.message?.content), API, 'answer', decodeAnswer)
      if (opened !== undefined) s.open(w.index, opened)
      s.native(w.index, extras(w, shape9))
      return
    }
    case 'content-delta': {
      if (w.delta?.message?.content?.thinking != null) {
        s.delta('reasoning', w.index, w.delta?.message?.content?.thinking ?? '')
        s.native(w.index, extras(w, shape10))
        return
      }
      if (w.delta?.message?.content?.text != null) {
        s.delta('text', w.index, w.delta?.message?.content?.text ?? '')
        if (unlessEmpty(oneNode(w.logprobs))) s.score('text', w.index, records(oneNode(w.logprobs), decodeToken))
        s.native(w.index, extras(w, shape11))
        return
      }
      s.unknown(w)
      return
    }
    case 'content-end': {
      s.close(w.index)
      s.native(w.index, extras(w, shape12))
      return
    }
    case 'tool-call-start': {
      if (is(w.delta?.message?.tool_calls, 'type', 'function')) {
        s.open(
          w.index,
          compact<Part>({
            type: 'tool-call',
            id: w.delta?.message?.tool_calls?.id ?? '',
            name: w.delta?.message?.tool_calls?.function?.name ?? '',
            input: undefined,
            native: complement(API, w, shape13),
          }),
          w.delta?.message?.tool_calls?.function?.arguments ?? '',
        )
        s.native(w.index, extras(w, shape13))
        return
      }
      s.unknown(w)
      return
    }
    case 'tool-call-delta': {
      s.delta('tool-call', w.index, w.delta?.message?.tool_calls?.function?.arguments ?? '')
      s.native(w.index, extras(w, shape14))
      return
    }
    case 'tool-call-end': {
      s.close(w.index)
      s.native(w.index, extras(w, shape12))
      return
    }
    case 'citation-start': {
      for (const citation of nodes(oneNode(w.delta?.message?.citations), API, 'citation', decodeCitation))
        s.cite(undefined, citation)
      s.unknown(extras(w, shape15))
      return
    }
    case 'message-end': {
      if (w.delta?.error != null || finishEnum.decode(w.delta?.finish_reason) === 'error') {
        s.unknown(extras(w, shape16))
        s.error(
          judged(
            errorOf({
              message: w.delta?.error ?? undefined,
              type: w.delta?.error_type ?? undefined,
              code: failureEnum.decode(w.delta?.finish_reason),
            }),
            errorRules,
          ),
        )
        return
      }
      s.usage(decoded(decodeUsage, w.delta?.usage))
      s.finish(
        compact({
          finishReason: finishEnum.decode(w.delta?.finish_reason),
          rawFinishReason: rawText(w.delta?.finish_reason),
          ambiguous: finishEnum.ambiguous(w.delta?.finish_reason),
        }),
      )
      s.unknown(extras(w, shape17))
      return
    }
    default:
      s.unknown(w)
  }
}

function encodeEmbed(
  u: U.EmbedRequest,
  c: Context,
): {
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
} {
  foreign(u, c)
  unsupported(u, ['userId'], c)
  return withNative<
    Extract<
      {
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
      object
    >
  >(
    {
      model: u.model,
      texts: unlessEmpty(u.input),
      input_type:
        wordFor(purposeEnum, u.purpose, 'purpose', c, peek(u.native?.[API], 'input_type')) ??
        peek(u.native?.[API], 'input_type') ??
        'search_document',
      embedding_types: ['float'],
      output_dimension: u.dimensions,
    },
    u.native?.[API],
  )
}

function decodeEmbed(w: wire.EmbedByTypeResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    embeddings: [
      ...(records(w.embeddings?.float, decodeEmbedding) ?? []),
      ...(records(w.embeddings?.int8, decodeEmbedding) ?? []),
    ],
    usage: filled({ inputTokens: w.meta?.billed_units?.input_tokens ?? undefined }),
    native: complement(API, w, shape18, {
      embeddings: emptyObject(w.embeddings),
      meta: emptyObject(w.meta) ?? { billed_units: emptyObject(w.meta?.billed_units) },
    }),
  })
}

function decodeModels(w: wire.ListModelsResponse): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.models, decodeModelsResponseModel),
    nextPage: w.next_page_token ?? undefined,
    native: complement(API, w, shape20),
  })
}

function decodeModel(w: wire.GetModelResponse): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.name ?? '',
    contextWindow: w.context_length ?? undefined,
    native: complement(API, w, shape19),
  })
}

function encodeRerank(
  u: U.RerankRequest,
  c: Context,
): {
  documents: string[]
  max_tokens_per_doc?: number
  model: string
  priority?: number
  query: string
  top_n?: number
} {
  foreign(u, c)
  return withNative<
    Extract<
      {
        documents: string[]
        max_tokens_per_doc?: number
        model: string
        priority?: number
        query: string
        top_n?: number
      },
      object
    >
  >(
    {
      model: u.model,
      query: u.query,
      documents: u.documents,
      top_n: u.topN,
      max_tokens_per_doc: u.maxTokensPerDocument,
    },
    u.native?.[API],
  )
}

function decodeRerank(w: {
  id?: string
  meta?: wire.ApiMeta
  results: { index: number; relevance_score: number }[]
}): U.RerankResponse {
  return compact<U.RerankResponse>({
    id: w.id ?? undefined,
    results: records(w.results, decodeRanked),
    usage: filled({
      inputTokens: w.meta?.tokens?.input_tokens ?? undefined,
      outputTokens: w.meta?.tokens?.output_tokens ?? undefined,
    }),
    native: complement(API, w, shape22, { meta: emptyObject(w.meta) ?? { tokens: emptyObject(w.meta?.tokens) } }),
  })
}

function encodeTranscribe(
  u: U.TranscribeRequest,
  c: Context,
): { file: Upload; language: string; model: string; temperature?: number } {
  foreign(u, c)
  unsupported(u, ['prompt', 'timestamps', 'diarize'], c)
  return withNative<Extract<{ file: Upload; language: string; model: string; temperature?: number }, object>>(
    { model: u.model, file: u.audio, language: u.language ?? 'en', temperature: u.temperature },
    u.native?.[API],
  )
}

function decodeTranscribe(w: { text: string }): U.TranscribeResponse {
  return compact<U.TranscribeResponse>({ text: w.text ?? '', native: complement(API, w, shape23) })
}

function encodeSystemMessage(u: U.Part, c: Context): wire.ChatMessageV2 | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.SystemMessageV2>({ role: 'system', content: plainText.encode(u.text) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeMessage(u: U.Message, c: Context): wire.ChatMessageV2 | wire.ChatMessageV2[] | undefined {
  const own = ownMessage<wire.ChatMessageV2>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unsupported(u, ['name'], c)
      unplaced(u.content, 'content', ['text', 'refusal', 'image', 'search-result', 'document'], ['part', 'ground'], c)
      return withNative<wire.UserMessageV2>(
        {
          role: 'user',
          content: orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    case 'assistant': {
      unsupported(u, ['name'], c)
      unplaced(u.content, 'content', ['text', 'refusal', 'reasoning', 'tool-call'], ['answer', 'toolCall', 'cited'], c)
      return withNative<wire.AssistantMessageV2>(
        {
          role: 'assistant',
          content: orText(
            some(each(u.content, 'content', 'answer', c, encodeAnswer)),
            peek(u.native?.[API], 'content'),
          ),
          tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
          citations: some(each(u.content, 'content', 'cited', c, encodeCited)),
        },
        u.native?.[API],
      )
    }
    case 'tool': {
      unplaced(u.content, 'content', ['tool-result'], ['toolMessage'], c)
      return each(u.content, 'content', 'toolMessage', c, encodeToolMessage)
    }
    case 'system': {
      unplaced(u.content, 'content', ['text', 'refusal'], ['text'], c)
      return withNative<wire.SystemMessageV2>(
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

function encodePart(u: U.Part, c: Context): wire.Content | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatTextContent>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatTextContent>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['fileId', 'cache'], c)
        return withNative<wire.ImageContent>(
          { type: 'image_url', image_url: { url: mediaUrl.encode(u), detail: u.detail } },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<wire.ImageContent>(
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

function encodeAnswer(u: U.Part, c: Context): wire.ChatTextContent | wire.ChatThinkingContent | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatTextContent>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'refusal': {
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

function encodeToolMessage(u: U.Part, c: Context): wire.ChatMessageV2 | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['text', 'document', 'search-result'], ['found'], c)
      return withNative<wire.ToolMessageV2>(
        {
          role: 'tool',
          tool_call_id: u.id,
          content: orText(each(u.content, 'content', 'found', c, encodeFound), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeFound(u: U.Part, c: Context): wire.ToolContent | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatTextContent>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'document': {
      if (u.text !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.DocumentContent>(
          { type: 'document', document: { data: { text: u.text, title: u.filename } } },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.DocumentContent>(
        {
          type: 'document',
          document: { data: { title: u.title, source: u.source, text: paragraphs.encode(u.content, c, 'content') } },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeText(u: U.Part, c: Context): wire.ChatTextContent | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ChatTextContent>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ChatTextContent>({ type: 'text', text: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.ToolV2 | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['strict', 'cache'], c)
      return withNative<wire.ToolV2>(
        {
          type: 'function',
          function: filled({ name: u.name, description: u.description, parameters: toolSchema.encode(u) }),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolChoice(u: U.ToolChoice, c: Context): 'NONE' | 'REQUIRED' | (string & {}) | undefined {
  switch (u.type) {
    case 'none': {
      return 'NONE'
    }
    case 'required': {
      return 'REQUIRED'
    }
    case 'tool': {
      unsupported(u, ['name'], c)
      return 'REQUIRED'
    }
    default:
      return undefined
  }
}

function encodeResponseFormat(u: U.ResponseFormat, c: Context): wire.ResponseFormatV2 | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<wire.ChatTextResponseFormatV2>({ type: 'text' }, u.native?.[API])
    }
    case 'json': {
      unsupported(u, ['name', 'description', 'strict'], c)
      return withNative<wire.JsonResponseFormatV2>({ type: 'json_object', json_schema: u.schema }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeThinking(u: U.Reasoning, c: Context): wire.Thinking {
  if (u.effort === 'none') {
    unsupported(u, ['budgetTokens', 'includeText'], c)
    return withNative<wire.Thinking>({ type: 'disabled' }, u.native?.[API])
  }
  if (u.budgetTokens !== undefined) {
    unsupported(u, ['effort', 'includeText'], c)
    return withNative<wire.Thinking>(
      { type: 'enabled', token_budget: clamp.encode(u.budgetTokens, '1..', c, 'budgetTokens') },
      u.native?.[API],
    )
  }
  if (u.effort !== undefined) {
    unsupported(u, ['budgetTokens', 'includeText'], c)
    return withNative<wire.Thinking>(
      { type: 'enabled', token_budget: effortBudget.encode(u.effort, c, 'effort') },
      u.native?.[API],
    )
  }
  unsupported(u, ['effort', 'budgetTokens', 'includeText'], c)
  return withNative<wire.Thinking>({ type: 'enabled' }, u.native?.[API])
}

function encodeGrounding(u: U.Message, c: Context): string | wire.Document | (string | wire.Document)[] | undefined {
  const own = ownMessage<string | wire.Document>(u, 'grounding', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      return each(u.content, 'content', 'ground', c, encodeGround)
    }
    default:
      return undefined
  }
}

function encodeGround(u: U.Part, c: Context): string | wire.Document | undefined {
  switch (u.type) {
    case 'search-result': {
      if (u.content !== undefined && u.title !== undefined && u.source !== undefined) {
        unsupported(u, ['cache'], c)
        return withNative<wire.Document>(
          {
            data: { text: passages.encode(u.content, c, 'content'), title: u.title, source: u.source },
            id: numbered.encode(u, spelled(u.native?.[API], 'id'), c),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'search-result')
    }
    case 'document': {
      if (u.text !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url', 'fileId', 'cache'], c)
        return withNative<wire.Document>(
          { data: { text: u.text, title: u.filename }, id: numbered.encode(u, spelled(u.native?.[API], 'id'), c) },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    default:
      return undefined
  }
}

function decodeAnswer(
  w:
    | wire.ChatTextContent
    | wire.ChatThinkingContent
    | { text?: string; thinking?: string; type?: 'text' | 'thinking' | (string & {}) },
): U.Part | undefined {
  if (read(w, 'type') === 'text') {
    return compact<U.TextPart>({ type: 'text', text: read(w, 'text') ?? '', native: complement(API, w, shape0) })
  }
  if (read(w, 'type') === 'thinking') {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: read(w, 'thinking') ?? '',
      native: complement(API, w, shape1),
    })
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
      native: complement(API, w, shape2, { function: emptyObject(w.function) }),
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
      native: complement(API, w, shape3),
    })
  }
  if (is(w.sources?.[0], 'type', 'document') && ordinal.test(read(read(w, 'sources')?.[0], 'id'), 'doc')) {
    return compact<U.DocumentCitation>({
      type: 'document',
      start: w.start ?? undefined,
      end: w.end ?? undefined,
      index: decoded(ordinal.decode, w.sources?.[0]?.id, 'doc'),
      native: complement(API, w, shape4),
    })
  }
  if (is(w.sources?.[0], 'type', 'document')) {
    return compact<U.DocumentCitation>({
      type: 'document',
      start: w.start ?? undefined,
      end: w.end ?? undefined,
      id: w.sources?.[0]?.id ?? undefined,
      native: complement(API, w, shape4),
    })
  }
  if (is(w.sources?.[0], 'type', 'tool')) {
    return compact<U.ToolResultCitation>({
      type: 'tool-result',
      start: w.start ?? undefined,
      end: w.end ?? undefined,
      id: w.sources?.[0]?.id ?? '',
      native: complement(API, w, shape4),
    })
  }
  return undefined
}

function decodeScored(w: wire.LogprobItem): U.Part | undefined {
  const textPart = decodeToken(w)
  if (textPart !== undefined) return { type: 'text', text: '', logprobs: [textPart].flat() }
  return undefined
}

function decodeToken(w: wire.LogprobItem): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.text ?? '',
    logprob: summed.decode(w.logprobs) ?? 0,
    native: complement(API, w, shape5, { logprobs: uncoded(summed, w.logprobs) }),
  })
}

function decodeUsage(w: wire.Usage): U.Usage {
  return compact<U.Usage>({
    inputTokens: w.tokens?.input_tokens ?? undefined,
    outputTokens: w.tokens?.output_tokens ?? undefined,
    cacheReadTokens: w.cached_tokens ?? undefined,
    native: complement(API, w, shape6, { tokens: emptyObject(w.tokens) }),
  })
}

function decodeEmbedding(w: number[]): number[] {
  return w ?? []
}

function decodeModelsResponseModel(w: wire.GetModelResponse): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.name ?? '',
    contextWindow: w.context_length ?? undefined,
    native: complement(API, w, shape19),
  })
}

function decodeRanked(w: { index: number; relevance_score: number }): U.RankedDocument {
  return compact<U.RankedDocument>({
    index: w.index ?? 0,
    score: w.relevance_score ?? 0,
    native: complement(API, w, shape21),
  })
}

const shape0 = /* @__PURE__ */ fields('text type')

const shape1 = /* @__PURE__ */ fields('thinking type')

const shape2 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape3 = /* @__PURE__ */ fields('end start', {
  sources: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('id type', { document: /* @__PURE__ */ fields('source') })),
})

const shape4 = /* @__PURE__ */ fields('end start', {
  sources: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('id type')),
})

const shape5 = /* @__PURE__ */ fields('logprobs text')

const shape6 = /* @__PURE__ */ fields('cached_tokens', { tokens: /* @__PURE__ */ fields('input_tokens output_tokens') })

const shape7 = /* @__PURE__ */ fields('finish_reason id logprobs usage', {
  message: /* @__PURE__ */ fields('citations content role tool_calls'),
})

const shape8 = /* @__PURE__ */ fields('id type', {
  delta: /* @__PURE__ */ fields('', { message: /* @__PURE__ */ fields('role tool_plan') }),
})

const shape9 = /* @__PURE__ */ fields('index type', {
  delta: /* @__PURE__ */ fields('', { message: /* @__PURE__ */ fields('content') }),
})

const shape10 = /* @__PURE__ */ fields('index type', {
  delta: /* @__PURE__ */ fields('', {
    message: /* @__PURE__ */ fields('', { content: /* @__PURE__ */ fields('thinking') }),
  }),
})

const shape11 = /* @__PURE__ */ fields('index logprobs type', {
  delta: /* @__PURE__ */ fields('', {
    message: /* @__PURE__ */ fields('', { content: /* @__PURE__ */ fields('text') }),
  }),
})

const shape12 = /* @__PURE__ */ fields('index type')

const shape13 = /* @__PURE__ */ fields('index type', {
  delta: /* @__PURE__ */ fields('', {
    message: /* @__PURE__ */ fields('', {
      tool_calls: /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') }),
    }),
  }),
})

const shape14 = /* @__PURE__ */ fields('index type', {
  delta: /* @__PURE__ */ fields('', {
    message: /* @__PURE__ */ fields('', {
      tool_calls: /* @__PURE__ */ fields('', { function: /* @__PURE__ */ fields('arguments') }),
    }),
  }),
})

const shape15 = /* @__PURE__ */ fields('index type', {
  delta: /* @__PURE__ */ fields('', { message: /* @__PURE__ */ fields('citations') }),
})

const shape16 = /* @__PURE__ */ fields('type', { delta: /* @__PURE__ */ fields('error error_type finish_reason') })

const shape17 = /* @__PURE__ */ fields('type', { delta: /* @__PURE__ */ fields('finish_reason usage') })

const shape18 = /* @__PURE__ */ fields('', {
  embeddings: /* @__PURE__ */ fields('float int8'),
  meta: /* @__PURE__ */ fields('', { billed_units: /* @__PURE__ */ fields('input_tokens') }),
})

const shape19 = /* @__PURE__ */ fields('context_length name')

const shape20 = /* @__PURE__ */ fields('models next_page_token')

const shape21 = /* @__PURE__ */ fields('index relevance_score')

const shape22 = /* @__PURE__ */ fields('id results', {
  meta: /* @__PURE__ */ fields('', { tokens: /* @__PURE__ */ fields('input_tokens output_tokens') }),
})

const shape23 = /* @__PURE__ */ fields('text')

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
