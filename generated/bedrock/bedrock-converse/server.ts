// Code generated from specs/bedrock/bedrock-converse.yaml, specs/bedrock/with/bedrock-embeddings.yaml, specs/bedrock/with/bedrock-tokens.yaml, specs/bedrock/with/bedrock-media.yaml, specs/bedrock/with/bedrock-schemas.yaml and specs/bedrock/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { complement, peek } from '../../../runtime/adapter/complement.ts'
import { anyList, both, decoded, emptyObject, markBoundaries, ownMessages } from '../../../runtime/adapter/decoding.ts'
import {
  answerContext,
  opened,
  pathModel,
  recode,
  silentContext,
  toldContext,
  uncoded,
} from '../../../runtime/adapter/encoding.ts'
import { pairs } from '../../../runtime/adapter/followers.ts'
import { each } from '../../../runtime/adapter/lists.ts'
import { foreign, lose, record, unplaced, unsupported, unsupportedIn, untaken } from '../../../runtime/adapter/loss.ts'
import { eachLeft, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, is, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, some, under } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { minus, plusKnown } from '../../../runtime/adapter/sums.ts'
import { awsEventStreamFrames } from '../../../runtime/aws-event-stream/index.ts'
import { callObject } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { schemaText, toolSchema } from '../../../runtime/codecs/json-schema.ts'
import { jsonValue } from '../../../runtime/codecs/json-values.ts'
import { single } from '../../../runtime/codecs/lists.ts'
import { plainId, plainName, typeName } from '../../../runtime/codecs/names.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { assessed, assessedEach } from '../../../runtime/codecs/safety-findings.ts'
import { keptFor } from '../../../runtime/codecs/times.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'bedrock-converse'

/** Requests of bedrock-converse in, unified answers out in its words. */
export const bedrockConverseServer: ServerApi = {
  id: API,
  chat: {
    frames: awsEventStreamFrames,

    usageFields: ['inputTokens', 'outputTokens'],
    usageOf: answer => usageOf(answer as wire.ConverseResponse),
    ends: { told: ['content-filter', 'error', 'length', 'stop', 'tool-calls'], unsaid: 'end_turn' },
    parts: ['text', 'refusal', 'reasoning', 'tool-call'],

    decode: call => ({
      ...decodeRequest(call.body as wire.ConverseRequest, pathModel(call.path, '/model/{$model}/converse')),
      ...(call.path.includes('/converse-stream') ? { stream: true } : {}),
    }),
    encode: (response, loss) => encodeResponse(response, answerContext(API, response, loss)),
    encodeEvent,
  },
  embed: {
    decode: call => decodeEmbed(call.body as wire.TitanEmbedRequest, pathModel(call.path, '/model/{$model}/invoke')),
    encode: (told, asked, loss) => encodeEmbed(told, toldContext(API, asked, loss)),
  },
  encodeError,
  errorRules,
}

function decodeRequest(w: wire.ConverseRequest, model: string): U.Request {
  return compact<U.Request>({
    system: w.system == null ? undefined : pairs(w.system, API, 'systemPart', decodeSystemPart, 'cachePoint', 'cache'),
    messages: canonicalMessages(
      markBoundaries(ownMessages(nodes(w.messages, API, 'message', decodeMessage), 'user'), API, 'role'),
      { makeIds: false },
    ),
    maxOutputTokens: w.inferenceConfig?.maxTokens ?? undefined,
    temperature: decoded(clamp.decode, w.inferenceConfig?.temperature, '0..1'),
    topP: w.inferenceConfig?.topP ?? undefined,
    stop: w.inferenceConfig?.stopSequences ?? undefined,
    tools: some(pairs(w.toolConfig?.tools, API, 'tool', decodeTool, 'cachePoint', 'cache')),
    toolChoice: nodeOf(w.toolConfig?.toolChoice, API, 'toolChoice', decodeToolChoice),
    reasoning: both(
      decoded(decodeThinking, w.additionalModelRequestFields?.thinking),
      filled({ effort: effortEnum.decode(w.outputConfig?.effort) }),
    ),
    responseFormat: nodeOf(w.outputConfig?.textFormat, API, 'textFormat', decodeTextFormat),
    metadata: w.requestMetadata ?? undefined,
    serviceTier: serviceTierEnum.decode(w.serviceTier?.type),
    model: model,
    native: complement(API, w, shape30, {
      inferenceConfig: emptyObject(w.inferenceConfig),
      toolConfig: emptyObject(w.toolConfig),
      additionalModelRequestFields: emptyObject(w.additionalModelRequestFields) ?? {
        thinking: w.additionalModelRequestFields?.thinking ?? undefined,
      },
      outputConfig: emptyObject(w.outputConfig) ?? { effort: effortEnum.unlike(w.outputConfig?.effort) },
      serviceTier: emptyObject(w.serviceTier) ?? { type: serviceTierEnum.unlike(w.serviceTier?.type) },
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.ConverseResponse {
  foreign(u, c)
  unsupported(u, ['model', 'stopSequence'], c)
  unplaced(u.content, 'content', ['text', 'refusal', 'reasoning', 'tool-call'], ['part'], c)
  unsupportedIn(u.safety, 'safety', ['reason'], c)
  return withNative<wire.ConverseResponse>(
    {
      output: {
        message:
          u.content !== undefined
            ? { role: 'assistant', content: each(u.content, 'content', 'part', c, encodeAnswer) }
            : undefined,
      },
      stopReason:
        finishEnum.encode(u.finishReason, u.rawFinishReason, peek(u.native?.[API], 'stopReason')) ?? 'end_turn',
      usage: record(u.usage ?? {}, 'usage', c, encodeUsage),
      metrics: { latencyMs: peek(u.native?.[API], 'metrics', 'latencyMs') ?? 0 },
      trace: filled({
        guardrail: filled({
          actionReason: u.safety?.explanation,
          inputAssessment: assessed.encode(
            u.safety?.prompt,
            peek(u.native?.[API], 'trace', 'guardrail', 'inputAssessment'),
            c,
            'safety.prompt',
          ),
          outputAssessments: assessedEach.encode(
            u.safety?.answer,
            peek(u.native?.[API], 'trace', 'guardrail', 'outputAssessments'),
            c,
            'safety.answer',
          ),
        }),
      }),
      serviceTier: under(
        'type',
        wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'serviceTier', 'type')),
      ),
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.ConverseResponse): U.Usage | undefined {
  return decoded(decodeUsage, w.usage)
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.ConverseStreamOutput | wire.ErrorResponse)[] {
  const out: (wire.ConverseStreamOutput | wire.ErrorResponse)[] = []
  const c = silentContext(API)
  switch (e.type) {
    case 'start': {
      out.push({ messageStart: { role: 'assistant' } })
      break
    }
    case 'part-start': {
      for (const part of each([opened(e.part)], 'content', 'opened', c, encodeOpened) ?? [])
        out.push({ contentBlockStart: filled({ contentBlockIndex: s.key(e.index), start: part }) })

      break
    }
    case 'part-delta': {
      switch (e.kind) {
        case 'text':
          out.push({ contentBlockDelta: filled({ contentBlockIndex: s.key(e.index), delta: { text: e.delta } }) })
          break
        case 'reasoning':
          out.push({
            contentBlockDelta: filled({
              contentBlockIndex: s.key(e.index),
              delta: { reasoningContent: e.delta !== undefined ? { text: e.delta } : undefined },
            }),
          })
          break
        case 'refusal':
          out.push({ contentBlockDelta: filled({ contentBlockIndex: s.key(e.index), delta: { text: e.delta } }) })
          break
        case 'tool-call':
          out.push({
            contentBlockDelta: filled({
              contentBlockIndex: s.key(e.index),
              delta: { toolUse: e.delta !== undefined ? { input: e.delta } : undefined },
            }),
          })
          break
      }
      break
    }
    case 'part-citation': {
      for (const citation of each([e.citation], 'content', 'citation', c, encodeStreamPartCitationCitation) ?? [])
        out.push({ contentBlockDelta: filled({ contentBlockIndex: s.key(e.index), delta: { citation: citation } }) })
      break
    }
    case 'part-native': {
      if (e.api === API && peek(e.native, 'reasoningContent', 'reasoningText', 'signature') !== undefined)
        out.push({
          contentBlockDelta: filled({
            contentBlockIndex: s.key(e.index),
            delta: {
              reasoningContent:
                peek(e.native, 'reasoningContent', 'reasoningText', 'signature') !== undefined
                  ? { signature: peek(e.native, 'reasoningContent', 'reasoningText', 'signature') }
                  : undefined,
            },
          }),
        })
      break
    }
    case 'part-end': {
      out.push({ contentBlockStop: s.key(e.index) !== undefined ? { contentBlockIndex: s.key(e.index) } : undefined })
      break
    }
    case 'finish': {
      out.push({
        messageStop: filled({ stopReason: finishEnum.encode(e.finishReason, e.rawFinishReason) ?? 'end_turn' }),
      })
      if (e.usage !== undefined)
        out.push({
          metadata: filled({
            usage: record(e.usage ?? {}, 'usage', c, encodeUsage),
            metrics: { latencyMs: 0 },
            trace: filled({
              guardrail: filled({
                actionReason: s.head.safety?.explanation,
                inputAssessment: assessed.encode(
                  s.head.safety?.prompt,
                  peek(s.head.native?.[API], 'trace', 'guardrail', 'inputAssessment'),
                  c,
                  'safety.prompt',
                ),
                outputAssessments: assessedEach.encode(
                  s.head.safety?.answer,
                  peek(s.head.native?.[API], 'trace', 'guardrail', 'outputAssessments'),
                  c,
                  'safety.answer',
                ),
              }),
            }),
            serviceTier: under('type', serviceTierEnum.encode(s.head.serviceTier)),
          }),
        })

      break
    }
    case 'error': {
      out.push(encodeError(e.error))
      break
    }
    case 'native':
      if (e.api === API) out.push(e.value as wire.ConverseStreamOutput)
  }
  return out
}

const errorTypes: {
  [kind in ApiError['kind']]?:
    | 'ValidationException'
    | 'AccessDeniedException'
    | 'UnrecognizedClientException'
    | 'ResourceNotFoundException'
    | 'ThrottlingException'
    | 'ServiceQuotaExceededException'
    | 'ModelNotReadyException'
    | 'ModelTimeoutException'
    | 'InternalServerException'
} = {
  'invalid-request': 'ValidationException',
  permission: 'AccessDeniedException',
  authentication: 'UnrecognizedClientException',
  'not-found': 'ResourceNotFoundException',
  'rate-limit': 'ThrottlingException',
  'quota-exhausted': 'ServiceQuotaExceededException',
  overloaded: 'ModelNotReadyException',
  timeout: 'ModelTimeoutException',
  server: 'InternalServerException',
  'context-length': 'ValidationException',
  'request-too-large': 'ValidationException',
  'content-filter': 'ValidationException',
}

function encodeError(e: ApiError): wire.ErrorResponse {
  return {
    message: e.message ?? 'error',
    __type: recode(typeName, errorTypes[e.kind], peek(e.native?.[API], '__type')) ?? 'InternalServerException',
  }
}

function decodeEmbed(w: wire.TitanEmbedRequest, model: string): U.EmbedRequest {
  return compact<U.EmbedRequest>({
    input: decoded(single.decode, w.inputText) ?? [],
    dimensions: w.dimensions ?? undefined,
    model: model,
    native: complement(API, w, shape32, {
      inputText: uncoded(single, w.inputText),
      dimensions: w.dimensions ?? undefined,
    }),
  })
}

function encodeEmbed(u: U.EmbedResponse, c: Context): wire.TitanEmbedResponse {
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
  return withNative<wire.TitanEmbedResponse>(
    { embedding: single.encode(u.embeddings), inputTextTokenCount: u.usage?.inputTokens },
    u.native?.[API],
  )
}

function decodeSystemPart(w: wire.SystemContentBlock, then?: wire.SystemContentBlock): U.Part | undefined {
  if (read(w, 'text') != null) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.text ?? '',
      cache: decoded(decodeCachePoint, then),
      native: complement(API, w, shape2),
    })
  }
  return undefined
}

function decodeCachePoint(
  w: wire.SystemContentBlock | wire.ContentBlock | wire.Tool | wire.ToolResultContentBlock,
): U.CacheHint {
  if (read(read(w, 'cachePoint'), 'type') === 'default' && read(read(w, 'cachePoint'), 'ttl') != null) {
    return compact<U.CacheHint>({
      ttl: ttlEnum.decode(read(read(w, 'cachePoint'), 'ttl')),
      native: complement(API, w, shape0, {
        cachePoint: emptyObject(read(w, 'cachePoint')) ?? { ttl: ttlEnum.unlike(read(read(w, 'cachePoint'), 'ttl')) },
      }),
    })
  }
  if (read(read(w, 'cachePoint'), 'type') === 'default') {
    return compact<U.CacheHint>({
      native: complement(API, w, shape1, { cachePoint: emptyObject(read(w, 'cachePoint')) }),
    })
  }
  return { native: { [API]: w } }
}

function decodeMessage(w: wire.Message): U.Message | undefined {
  if (read(w, 'role') === 'user') {
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: pairs(w.content, API, 'part', decodePart, 'cachePoint', 'cache') ?? [],
      native: complement(API, w, shape22),
    })
  }
  if (read(w, 'role') === 'assistant') {
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: pairs(w.content, API, 'part', decodePart, 'cachePoint', 'cache') ?? [],
      native: complement(API, w, shape22),
    })
  }
  return undefined
}

function decodePart(
  w: wire.ContentBlock | wire.ToolResultContentBlock,
  then?: wire.ContentBlock | wire.ToolResultContentBlock,
): U.Part | undefined {
  if (read(read(w, 'toolUse'), 'type') === 'server_tool_use') return undefined
  if (has(w, 'json')) {
    return compact<U.TextPart>({
      type: 'text',
      json: true,
      text: decoded(jsonValue.decode, w.json) ?? '',
      native: complement(API, w, shape3, { json: uncoded(jsonValue, w.json) }),
    })
  }
  if (has(w, 'guardContent')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.guardContent?.text?.text ?? '',
      cache: decoded(decodeCachePoint, then),
      native: complement(API, w, shape4, {
        guardContent: emptyObject(w.guardContent) ?? { text: emptyObject(w.guardContent?.text) },
      }),
    })
  }
  if (has(w, 'citationsContent') && has(w.citationsContent, 'citations')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.citationsContent?.content?.[0]?.text ?? '',
      citations:
        w.citationsContent?.citations == null
          ? undefined
          : nodes(w.citationsContent?.citations, API, 'citation', decodeCitation),
      cache: decoded(decodeCachePoint, then),
      native: complement(API, w, shape10, { citationsContent: emptyObject(w.citationsContent) }),
    })
  }
  if (has(w, 'text')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.text ?? '',
      cache: decoded(decodeCachePoint, then),
      native: complement(API, w, shape2),
    })
  }
  if (has(w, 'citationsContent')) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.citationsContent?.content?.[0]?.text ?? '',
      native: complement(API, w, shape11, { citationsContent: emptyObject(w.citationsContent) }),
    })
  }
  if (has(w, 'reasoningContent') && has(w.reasoningContent?.reasoningText, 'signature')) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.reasoningContent?.reasoningText?.text ?? '',
      native: complement(API, w, shape12, {
        reasoningContent: emptyObject(w.reasoningContent) ?? {
          reasoningText: emptyObject(w.reasoningContent?.reasoningText),
        },
      }),
    })
  }
  if (has(w, 'toolUse')) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: decoded(plainId.decode, w.toolUse?.toolUseId) ?? '',
      name: w.toolUse?.name ?? '',
      cache: decoded(decodeCachePoint, then),
      ...callObject.decode(w.toolUse?.input),
      native: complement(API, w, shape13, { toolUse: emptyObject(w.toolUse) }),
    })
  }
  if (read(read(w, 'toolResult'), 'status') === 'error') {
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      isError: true,
      id: decoded(plainId.decode, read(read(w, 'toolResult'), 'toolUseId')) ?? '',
      content: nodes(anyList(read(read(w, 'toolResult'), 'content')), API, 'part', decodePart),
      cache: decoded(decodeCachePoint, then),
      native: complement(API, w, shape14, { toolResult: emptyObject(read(w, 'toolResult')) }),
    })
  }
  if (has(w, 'toolResult')) {
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: decoded(plainId.decode, w.toolResult?.toolUseId) ?? '',
      content: nodes(w.toolResult?.content, API, 'part', decodePart),
      cache: decoded(decodeCachePoint, then),
      native: complement(API, w, shape15, { toolResult: emptyObject(w.toolResult) }),
    })
  }
  if (has(w, 'image') && has(w.image?.source, 'bytes')) {
    return compact<U.ImagePart>({
      type: 'image',
      mediaType: imageFormatEnum.decode(w.image?.format),
      data: w.image?.source?.bytes ?? undefined,
      cache: decoded(decodeCachePoint, then),
      native: complement(API, w, shape16, {
        image: emptyObject(w.image) ?? {
          format: imageFormatEnum.unlike(w.image?.format),
          source: emptyObject(w.image?.source),
        },
      }),
    })
  }
  if (has(w, 'audio') && has(w.audio?.source, 'bytes')) {
    return compact<U.AudioPart>({
      type: 'audio',
      mediaType: audioFormatEnum.decode(w.audio?.format),
      data: w.audio?.source?.bytes ?? undefined,
      native: complement(API, w, shape17, {
        audio: emptyObject(w.audio) ?? {
          format: audioFormatEnum.unlike(w.audio?.format),
          source: emptyObject(w.audio?.source),
        },
      }),
    })
  }
  if (has(w, 'video') && has(w.video?.source, 'bytes')) {
    return compact<U.VideoPart>({
      type: 'video',
      mediaType: videoFormatEnum.decode(w.video?.format),
      data: w.video?.source?.bytes ?? undefined,
      native: complement(API, w, shape18, {
        video: emptyObject(w.video) ?? {
          format: videoFormatEnum.unlike(w.video?.format),
          source: emptyObject(w.video?.source),
        },
      }),
    })
  }
  if (read(w.document, 'format') === 'pdf' && has(w.document?.source, 'bytes')) {
    return compact<U.DocumentPart>({
      type: 'document',
      mediaType: 'application/pdf',
      filename: decoded(plainName.decode, w.document?.name),
      data: w.document?.source?.bytes ?? undefined,
      cite: w.document?.citations?.enabled ?? undefined,
      cache: decoded(decodeCachePoint, then),
      native: complement(API, w, shape19, {
        document: emptyObject(w.document) ?? {
          source: emptyObject(w.document?.source),
          citations: emptyObject(w.document?.citations),
        },
      }),
    })
  }
  if (has(w, 'document') && has(w.document?.source, 'bytes')) {
    return compact<U.DocumentPart>({
      type: 'document',
      filename: decoded(plainName.decode, w.document?.name),
      mediaType: documentFormatEnum.decode(w.document?.format),
      data: w.document?.source?.bytes ?? undefined,
      cite: w.document?.citations?.enabled ?? undefined,
      native: complement(API, w, shape19, {
        document: emptyObject(w.document) ?? {
          format: documentFormatEnum.unlike(w.document?.format),
          source: emptyObject(w.document?.source),
          citations: emptyObject(w.document?.citations),
        },
      }),
    })
  }
  if (read(w.document, 'format') === 'txt' && has(w.document?.source, 'text')) {
    return compact<U.DocumentPart>({
      type: 'document',
      filename: decoded(plainName.decode, w.document?.name),
      text: w.document?.source?.text ?? undefined,
      cite: w.document?.citations?.enabled ?? undefined,
      native: complement(API, w, shape20, {
        document: emptyObject(w.document) ?? {
          source: emptyObject(w.document?.source),
          citations: emptyObject(w.document?.citations),
        },
      }),
    })
  }
  if (has(w, 'searchResult')) {
    return compact<U.SearchResultPart>({
      type: 'search-result',
      source: w.searchResult?.source ?? '',
      title: w.searchResult?.title ?? '',
      content: nodes(w.searchResult?.content, API, 'passage', decodePassage),
      cite: w.searchResult?.citations?.enabled ?? undefined,
      native: complement(API, w, shape21, {
        searchResult: emptyObject(w.searchResult) ?? { citations: emptyObject(w.searchResult?.citations) },
      }),
    })
  }
  return undefined
}

function decodeCitation(w: wire.Citation): U.Citation | undefined {
  if (read(w, 'location') != null && read(read(read(w, 'location'), 'web'), 'url') != null) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.location?.web?.url ?? '',
      title: w.title ?? undefined,
      quote: w.sourceContent?.[0]?.text ?? undefined,
      native: complement(API, w, shape5, {
        location: emptyObject(w.location) ?? { web: emptyObject(w.location?.web) },
      }),
    })
  }
  if (read(w, 'location') != null && read(read(read(w, 'location'), 'documentPage'), 'documentIndex') != null) {
    return compact<U.DocumentCitation>({
      type: 'document',
      index: w.location?.documentPage?.documentIndex ?? undefined,
      location: filled({
        start: w.location?.documentPage?.start ?? undefined,
        end: w.location?.documentPage?.end ?? undefined,
        unit: 'page',
      }),
      title: w.title ?? undefined,
      id: w.source ?? undefined,
      quote: w.sourceContent?.[0]?.text ?? undefined,
      native: complement(API, w, shape6, {
        location: emptyObject(w.location) ?? { documentPage: emptyObject(w.location?.documentPage) },
      }),
    })
  }
  if (read(w, 'location') != null && read(read(read(w, 'location'), 'documentChunk'), 'documentIndex') != null) {
    return compact<U.DocumentCitation>({
      type: 'document',
      index: w.location?.documentChunk?.documentIndex ?? undefined,
      location: filled({
        start: w.location?.documentChunk?.start ?? undefined,
        end: w.location?.documentChunk?.end ?? undefined,
        unit: 'block',
      }),
      title: w.title ?? undefined,
      id: w.source ?? undefined,
      quote: w.sourceContent?.[0]?.text ?? undefined,
      native: complement(API, w, shape7, {
        location: emptyObject(w.location) ?? { documentChunk: emptyObject(w.location?.documentChunk) },
      }),
    })
  }
  if (read(w, 'location') != null && read(read(read(w, 'location'), 'documentChar'), 'documentIndex') != null) {
    return compact<U.DocumentCitation>({
      type: 'document',
      index: w.location?.documentChar?.documentIndex ?? undefined,
      location: filled({
        start: w.location?.documentChar?.start ?? undefined,
        end: w.location?.documentChar?.end ?? undefined,
        unit: 'character',
      }),
      title: w.title ?? undefined,
      id: w.source ?? undefined,
      quote: w.sourceContent?.[0]?.text ?? undefined,
      native: complement(API, w, shape8, {
        location: emptyObject(w.location) ?? { documentChar: emptyObject(w.location?.documentChar) },
      }),
    })
  }
  if (
    read(w, 'location') != null &&
    read(read(read(w, 'location'), 'searchResultLocation'), 'searchResultIndex') != null
  ) {
    return compact<U.SearchResultCitation>({
      type: 'search-result',
      index: w.location?.searchResultLocation?.searchResultIndex ?? undefined,
      location: filled({
        start: w.location?.searchResultLocation?.start ?? undefined,
        end: w.location?.searchResultLocation?.end ?? undefined,
        unit: 'block',
      }),
      title: w.title ?? undefined,
      source: w.source ?? '',
      quote: w.sourceContent?.[0]?.text ?? undefined,
      native: complement(API, w, shape9, {
        location: emptyObject(w.location) ?? { searchResultLocation: emptyObject(w.location?.searchResultLocation) },
      }),
    })
  }
  return undefined
}

function decodePassage(w: wire.SearchResultContentBlock): U.Passage | undefined {
  if (read(w, 'text') != null) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  return undefined
}

function decodeTool(w: wire.Tool, then?: wire.Tool): U.Tool | undefined {
  if (read(w, 'toolSpec') != null) {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.toolSpec?.name ?? '',
      description: w.toolSpec?.description ?? undefined,
      strict: w.toolSpec?.strict ?? undefined,
      cache: decoded(decodeCachePoint, then),
      ...toolSchema.decode(w.toolSpec?.inputSchema?.json),
      native: complement(API, w, shape23, {
        toolSpec: emptyObject(w.toolSpec) ?? { inputSchema: emptyObject(w.toolSpec?.inputSchema) },
      }),
    })
  }
  return undefined
}

function decodeToolChoice(w: wire.ToolChoice): U.ToolChoice | undefined {
  if (read(w, 'auto') != null) {
    return compact<Extract<U.ToolChoice, { type: 'auto' }>>({ type: 'auto', native: complement(API, w, shape24) })
  }
  if (read(w, 'any') != null) {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({
      type: 'required',
      native: complement(API, w, shape25),
    })
  }
  if (read(w, 'tool') != null) {
    return compact<Extract<U.ToolChoice, { type: 'tool' }>>({
      type: 'tool',
      name: w.tool?.name ?? '',
      native: complement(API, w, shape26, { tool: emptyObject(w.tool) }),
    })
  }
  return undefined
}

function decodeThinking(w: { budget_tokens: number; type: 'enabled' } | { type: 'disabled' }): U.Reasoning {
  if (is(w, 'type', 'disabled')) {
    return compact<U.Reasoning>({ effort: 'none', native: complement(API, w, shape27) })
  }
  if (is(w, 'type', 'enabled') && read(w, 'budget_tokens') != null) {
    return compact<U.Reasoning>({
      budgetTokens: decoded(clamp.decode, w.budget_tokens, '1024..'),
      native: complement(API, w, shape28),
    })
  }
  return { native: { [API]: w } }
}

function decodeTextFormat(w: wire.OutputFormat): U.ResponseFormat | undefined {
  if (read(w, 'type') === 'json_schema' && read(read(read(w, 'structure'), 'jsonSchema'), 'schema') != null) {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      schema: decoded(schemaText.decode, w.structure?.jsonSchema?.schema),
      name: w.structure?.jsonSchema?.name ?? undefined,
      description: w.structure?.jsonSchema?.description ?? undefined,
      native: complement(API, w, shape29, {
        structure: emptyObject(w.structure) ?? {
          jsonSchema: emptyObject(w.structure?.jsonSchema) ?? {
            schema: uncoded(schemaText, w.structure?.jsonSchema?.schema),
          },
        },
      }),
    })
  }
  return undefined
}

function encodeAnswer(u: U.Part, c: Context): wire.ContentBlock | undefined {
  switch (u.type) {
    case 'text': {
      if (u.citations !== undefined && u.text !== undefined && u.text !== '') {
        unsupported(u, ['logprobs', 'cache'], c)
        unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citation'], c)
        return withNative<wire.ContentBlock>(
          {
            citationsContent: filled({
              content: [{ text: u.text }],
              citations: eachLeft(u.citations, 'citations', 'citation', c, encodeCitation),
            }),
          },
          u.native?.[API],
        )
      }
      if (u.citations !== undefined && u.text === '') {
        unsupported(u, ['logprobs', 'cache'], c)
        unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citation'], c)
        return withNative<wire.ContentBlock>(
          {
            citationsContent: filled({ citations: eachLeft(u.citations, 'citations', 'citation', c, encodeCitation) }),
          },
          u.native?.[API],
        )
      }
      unsupported(u, ['citations', 'logprobs', 'cache'], c)
      return withNative<wire.ContentBlock>({ text: u.text }, u.native?.[API])
    }
    case 'refusal': {
      lose(c, 'changed', 'bedrock-converse tells a refusal in another form')
      unsupported(u, ['logprobs', 'cache'], c)
      return withNative<wire.ContentBlock>({ text: u.text }, u.native?.[API])
    }
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ContentBlock>(
        {
          reasoningContent:
            u.text !== undefined ? { reasoningText: u.text !== undefined ? { text: u.text } : undefined } : undefined,
        },
        u.native?.[API],
      )
    }
    case 'tool-call': {
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.ContentBlock>(
        { toolUse: filled({ toolUseId: u.id, name: u.name, input: callObject.encode(u, c) }) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeCitation(u: U.Citation, c: Context): wire.Citation | undefined {
  switch (u.type) {
    case 'url': {
      if (u.url !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.Citation>(
          {
            location: u.url !== undefined ? { web: u.url !== undefined ? { url: u.url } : undefined } : undefined,
            title: u.title,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'url')
    }
    case 'document': {
      if (u.location?.unit === 'page' && u.index !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.Citation>(
          {
            location: filled({
              documentPage: filled({ documentIndex: u.index, start: u.location?.start, end: u.location?.end }),
            }),
            title: u.title,
            source: u.id,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.location?.unit === 'block' && u.index !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.Citation>(
          {
            location: filled({
              documentChunk: filled({ documentIndex: u.index, start: u.location?.start, end: u.location?.end }),
            }),
            title: u.title,
            source: u.id,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.location?.unit === 'character' && u.index !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.Citation>(
          {
            location: filled({
              documentChar: filled({ documentIndex: u.index, start: u.location?.start, end: u.location?.end }),
            }),
            title: u.title,
            source: u.id,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      if (u.location?.unit === 'block' && u.index !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.Citation>(
          {
            location: filled({
              searchResultLocation: filled({
                searchResultIndex: u.index,
                start: u.location?.start,
                end: u.location?.end,
              }),
            }),
            title: u.title,
            source: u.source,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
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

function encodeUsage(u: U.Usage, c: Context): wire.TokenUsage {
  unsupported(u, ['reasoningTokens', 'acceptedPredictionTokens', 'rejectedPredictionTokens', 'hostedTools', 'cost'], c)
  return withNative<wire.TokenUsage>(
    {
      inputTokens: minus(u.inputTokens, u.cacheReadTokens, u.cacheWriteTokens) ?? 0,
      cacheReadInputTokens: u.cacheReadTokens,
      cacheWriteInputTokens: u.cacheWriteTokens,
      cacheDetails: recode(keptFor, u.cacheWrites, peek(u.native?.[API], 'cacheDetails')),
      outputTokens: u.outputTokens ?? 0,
      totalTokens: u.totalTokens ?? 0,
    },
    u.native?.[API],
  )
}

function decodeUsage(w: wire.TokenUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: plusKnown(w.inputTokens, w.cacheReadInputTokens, w.cacheWriteInputTokens),
    cacheReadTokens: w.cacheReadInputTokens ?? undefined,
    cacheWriteTokens: w.cacheWriteInputTokens ?? undefined,
    cacheWrites: decoded(keptFor.decode, w.cacheDetails),
    outputTokens: w.outputTokens ?? undefined,
    totalTokens: w.totalTokens ?? undefined,
    native: complement(API, w, shape31, { cacheDetails: uncoded(keptFor, w.cacheDetails) }),
  })
}

function encodeOpened(u: U.Part, c: Context): wire.ContentBlockStart | undefined {
  switch (u.type) {
    case 'tool-call': {
      unsupported(u, ['input', 'inputText', 'invalid', 'cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.ContentBlockStart>({ toolUse: filled({ toolUseId: u.id, name: u.name }) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeStreamPartCitationCitation(u: U.Citation, c: Context): wire.CitationsDelta | undefined {
  switch (u.type) {
    case 'url': {
      if (u.url !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.CitationsDelta>(
          {
            location: u.url !== undefined ? { web: u.url !== undefined ? { url: u.url } : undefined } : undefined,
            title: u.title,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'url')
    }
    case 'document': {
      if (u.location?.unit === 'page' && u.index !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.CitationsDelta>(
          {
            location: filled({
              documentPage: filled({ documentIndex: u.index, start: u.location?.start, end: u.location?.end }),
            }),
            title: u.title,
            source: u.id,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.location?.unit === 'block' && u.index !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.CitationsDelta>(
          {
            location: filled({
              documentChunk: filled({ documentIndex: u.index, start: u.location?.start, end: u.location?.end }),
            }),
            title: u.title,
            source: u.id,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.location?.unit === 'character' && u.index !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.CitationsDelta>(
          {
            location: filled({
              documentChar: filled({ documentIndex: u.index, start: u.location?.start, end: u.location?.end }),
            }),
            title: u.title,
            source: u.id,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      if (u.location?.unit === 'block' && u.index !== undefined) {
        unsupported(u, ['start', 'end'], c)
        return withNative<wire.CitationsDelta>(
          {
            location: filled({
              searchResultLocation: filled({
                searchResultIndex: u.index,
                start: u.location?.start,
                end: u.location?.end,
              }),
            }),
            title: u.title,
            source: u.source,
            sourceContent: u.quote !== undefined ? [{ text: u.quote }] : undefined,
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

const shape0 = /* @__PURE__ */ fields('', { cachePoint: /* @__PURE__ */ fields('ttl type') })

const shape1 = /* @__PURE__ */ fields('', { cachePoint: /* @__PURE__ */ fields('type') })

const shape2 = /* @__PURE__ */ fields('text')

const shape3 = /* @__PURE__ */ fields('json')

const shape4 = /* @__PURE__ */ fields('', {
  guardContent: /* @__PURE__ */ fields('', { text: /* @__PURE__ */ fields('text') }),
})

const shape5 = /* @__PURE__ */ fields('title', {
  location: /* @__PURE__ */ fields('', { web: /* @__PURE__ */ fields('url') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape6 = /* @__PURE__ */ fields('source title', {
  location: /* @__PURE__ */ fields('', { documentPage: /* @__PURE__ */ fields('documentIndex end start') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape7 = /* @__PURE__ */ fields('source title', {
  location: /* @__PURE__ */ fields('', { documentChunk: /* @__PURE__ */ fields('documentIndex end start') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape8 = /* @__PURE__ */ fields('source title', {
  location: /* @__PURE__ */ fields('', { documentChar: /* @__PURE__ */ fields('documentIndex end start') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape9 = /* @__PURE__ */ fields('source title', {
  location: /* @__PURE__ */ fields('', { searchResultLocation: /* @__PURE__ */ fields('end searchResultIndex start') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape10 = /* @__PURE__ */ fields('', {
  citationsContent: /* @__PURE__ */ fields('citations', {
    content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
  }),
})

const shape11 = /* @__PURE__ */ fields('', {
  citationsContent: /* @__PURE__ */ fields('', { content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')) }),
})

const shape12 = /* @__PURE__ */ fields('', {
  reasoningContent: /* @__PURE__ */ fields('', { reasoningText: /* @__PURE__ */ fields('text') }),
})

const shape13 = /* @__PURE__ */ fields('', { toolUse: /* @__PURE__ */ fields('input name toolUseId') })

const shape14 = /* @__PURE__ */ fields('', { toolResult: /* @__PURE__ */ fields('content status toolUseId') })

const shape15 = /* @__PURE__ */ fields('', { toolResult: /* @__PURE__ */ fields('content toolUseId') })

const shape16 = /* @__PURE__ */ fields('', {
  image: /* @__PURE__ */ fields('format', { source: /* @__PURE__ */ fields('bytes') }),
})

const shape17 = /* @__PURE__ */ fields('', {
  audio: /* @__PURE__ */ fields('format', { source: /* @__PURE__ */ fields('bytes') }),
})

const shape18 = /* @__PURE__ */ fields('', {
  video: /* @__PURE__ */ fields('format', { source: /* @__PURE__ */ fields('bytes') }),
})

const shape19 = /* @__PURE__ */ fields('', {
  document: /* @__PURE__ */ fields('format name', {
    citations: /* @__PURE__ */ fields('enabled'),
    source: /* @__PURE__ */ fields('bytes'),
  }),
})

const shape20 = /* @__PURE__ */ fields('', {
  document: /* @__PURE__ */ fields('format name', {
    citations: /* @__PURE__ */ fields('enabled'),
    source: /* @__PURE__ */ fields('text'),
  }),
})

const shape21 = /* @__PURE__ */ fields('', {
  searchResult: /* @__PURE__ */ fields('content source title', { citations: /* @__PURE__ */ fields('enabled') }),
})

const shape22 = /* @__PURE__ */ fields('content role')

const shape23 = /* @__PURE__ */ fields('', {
  toolSpec: /* @__PURE__ */ fields('description name strict', { inputSchema: /* @__PURE__ */ fields('json') }),
})

const shape24 = /* @__PURE__ */ fields('', { auto: /* @__PURE__ */ fields('') })

const shape25 = /* @__PURE__ */ fields('', { any: /* @__PURE__ */ fields('') })

const shape26 = /* @__PURE__ */ fields('', { tool: /* @__PURE__ */ fields('name') })

const shape27 = /* @__PURE__ */ fields('type')

const shape28 = /* @__PURE__ */ fields('budget_tokens type')

const shape29 = /* @__PURE__ */ fields('type', {
  structure: /* @__PURE__ */ fields('', { jsonSchema: /* @__PURE__ */ fields('description name schema') }),
})

const shape30 = /* @__PURE__ */ fields('messages requestMetadata system', {
  additionalModelRequestFields: /* @__PURE__ */ fields('thinking'),
  inferenceConfig: /* @__PURE__ */ fields('maxTokens stopSequences temperature topP'),
  outputConfig: /* @__PURE__ */ fields('effort textFormat'),
  serviceTier: /* @__PURE__ */ fields('type'),
  toolConfig: /* @__PURE__ */ fields('toolChoice tools'),
})

const shape31 = /* @__PURE__ */ fields(
  'cacheDetails cacheReadInputTokens cacheWriteInputTokens inputTokens outputTokens totalTokens',
)

const shape32 = /* @__PURE__ */ fields('dimensions inputText')

const ttlEnum = /* @__PURE__ */ enumTable({ '5m': '5m', '1h': '1h' }, { '5m': '5m', '1h': '1h' })

const imageFormatEnum = /* @__PURE__ */ enumTable(
  { png: 'image/png', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' },
  { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/gif': 'gif', 'image/webp': 'webp' },
)

const audioFormatEnum = /* @__PURE__ */ enumTable(
  {
    mp3: 'audio/mpeg',
    mpga: null,
    mpeg: null,
    opus: 'audio/opus',
    wav: 'audio/wav',
    pcm: 'audio/pcm',
    aac: 'audio/aac',
    'x-aac': null,
    flac: 'audio/flac',
    mp4: 'audio/mp4',
    m4a: 'audio/x-m4a',
    ogg: 'audio/ogg',
    mkv: 'audio/x-matroska',
    mka: null,
    webm: 'audio/webm',
  },
  {
    'audio/mpeg': 'mp3',
    'audio/opus': 'opus',
    'audio/wav': 'wav',
    'audio/pcm': 'pcm',
    'audio/aac': 'aac',
    'audio/flac': 'flac',
    'audio/mp4': 'mp4',
    'audio/x-m4a': 'm4a',
    'audio/ogg': 'ogg',
    'audio/x-matroska': 'mkv',
    'audio/webm': 'webm',
  },
)

const videoFormatEnum = /* @__PURE__ */ enumTable(
  {
    mp4: 'video/mp4',
    mov: 'video/quicktime',
    mkv: 'video/x-matroska',
    webm: 'video/webm',
    flv: 'video/x-flv',
    mpeg: 'video/mpeg',
    mpg: null,
    wmv: 'video/x-ms-wmv',
    three_gp: 'video/3gpp',
  },
  {
    'video/mp4': 'mp4',
    'video/quicktime': 'mov',
    'video/x-matroska': 'mkv',
    'video/webm': 'webm',
    'video/x-flv': 'flv',
    'video/mpeg': 'mpeg',
    'video/x-ms-wmv': 'wmv',
    'video/3gpp': 'three_gp',
  },
)

const documentFormatEnum = /* @__PURE__ */ enumTable(
  {
    pdf: 'application/pdf',
    csv: 'text/csv',
    html: 'text/html',
    txt: 'text/plain',
    md: 'text/markdown',
    doc: 'application/msword',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    xls: 'application/vnd.ms-excel',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    'application/pdf': 'pdf',
    'text/csv': 'csv',
    'text/html': 'html',
    'text/plain': 'txt',
    'text/markdown': 'md',
    'application/msword': 'doc',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
    'application/vnd.ms-excel': 'xls',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  },
)

const effortEnum = /* @__PURE__ */ enumTable(
  { low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max' },
  { low: 'low', medium: 'medium', high: 'high', xhigh: 'xhigh', max: 'max', minimal: 'low' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { default: 'standard', priority: 'priority', flex: 'flex', reserved: null },
  { standard: 'default', auto: 'default', priority: 'priority', flex: 'flex' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  {
    end_turn: 'stop',
    stop_sequence: 'stop',
    max_tokens: 'length',
    model_context_window_exceeded: 'length',
    tool_use: 'tool-calls',
    content_filtered: 'content-filter',
    guardrail_intervened: 'content-filter',
    malformed_model_output: 'error',
    malformed_tool_use: 'error',
  },
  {
    stop: 'end_turn',
    length: 'max_tokens',
    'tool-calls': 'tool_use',
    'content-filter': 'content_filtered',
    error: 'malformed_model_output',
  },
  { fallback: 'other' },
)
