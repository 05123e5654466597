// Code generated from specs/gemini/gemini.yaml, specs/gemini/with/gemini-files.yaml, specs/gemini/with/gemini-batches.yaml, specs/gemini/with/gemini-images.yaml, specs/gemini/with/gemini-embeddings.yaml and specs/gemini/openapi.yaml. DO NOT EDIT.
import type { Context } from '../../../runtime/adapter/adapter.ts'
import { canonicalMessages } from '../../../runtime/adapter/canonical.ts'
import { columns } from '../../../runtime/adapter/columns.ts'
import { complement, peek } from '../../../runtime/adapter/complement.ts'
import {
  decoded,
  emptyList,
  emptyObject,
  markBoundaries,
  oneNode,
  ownMessages,
  records,
  unwrap,
} from '../../../runtime/adapter/decoding.ts'
import {
  answerContext,
  pathModel,
  queryField,
  recode,
  streamContext,
  toldContext,
  uncoded,
  unstreamed,
  withSpans,
} from '../../../runtime/adapter/encoding.ts'
import { concat, each, items } from '../../../runtime/adapter/lists.ts'
import {
  foreign,
  lose,
  record,
  unaccompanied,
  unfit,
  unplaced,
  unsupported,
  unsupportedIn,
  untaken,
} from '../../../runtime/adapter/loss.ts'
import { wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, only, withNative } from '../../../runtime/adapter/native.ts'
import { nodeOf, nodes } from '../../../runtime/adapter/nodes.ts'
import { filled, needing, some } from '../../../runtime/adapter/optional.ts'
import type { ServerApi, StreamState } from '../../../runtime/adapter/server-api.ts'
import { referring } from '../../../runtime/adapter/source-references.ts'
import { minus, plus, plusKnown } from '../../../runtime/adapter/sums.ts'
import { callObject } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { jsonSchema } from '../../../runtime/codecs/json-schema.ts'
import { like } from '../../../runtime/codecs/media.ts'
import { addressed, prefixed } from '../../../runtime/codecs/names.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { duration } from '../../../runtime/codecs/times.ts'
import { resultObject } from '../../../runtime/codecs/tool-results.ts'
import type * as U from '../../../runtime/types.ts'
import type { ApiError, StreamEvent } from '../../../runtime/types.ts'
import { jsonArrayFrames } from '../../../runtime/wire/json-array.ts'
import { sseFrames } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { errorRules } from './error.ts'

const API = 'gemini'

/** Requests of gemini in, unified answers out in its words. */
export const geminiServer: ServerApi = {
  id: API,
  chat: {
    frames: sseFrames,
    unasked: jsonArrayFrames,

    usageFields: ['candidatesTokenCount', 'promptTokenCount'],
    usageOf: answer => usageOf(answer as wire.GenerateContentResponse),
    ends: { told: ['content-filter', 'error', 'length', 'other', 'stop', 'tool-calls'] },
    parts: [
      'reasoning',
      'text',
      'refusal',
      'search-result',
      'tool-call',
      'tool-result',
      'image',
      'audio',
      'video',
      'document',
    ],
    spans: 'bytes',
    decode: call => ({
      ...decodeRequest(
        call.body as wire.GenerateContentRequest,
        pathModel(call.path, '/v1beta/models/{$model}:generateContent'),
      ),
      ...(call.path.includes(':streamGenerateContent') ? { stream: true } : {}),
    }),
    encode: (response, loss) => encodeResponse(withSpans(response, 'bytes'), answerContext(API, response, loss)),
    encodeEvent,
    required: { contents: 'array' },
  },
  embed: {
    decode: call =>
      decodeEmbed(
        call.body as wire.BatchEmbedContentsRequest,
        pathModel(call.path, '/v1beta/models/{$model}:batchEmbedContents'),
      ),
    encode: (told, asked, loss) => encodeEmbed(told, toldContext(API, asked, loss)),
  },
  embedOne: {
    decode: call =>
      decodeEmbedOne(
        call.body as wire.EmbedContentRequest,
        pathModel(call.path, '/v1beta/models/{$model}:embedContent'),
      ),
    encode: (told, asked, loss) => encodeEmbedOne(told, toldContext(API, asked, loss)),
  },
  models: {
    decode: call => ({ ...queryField('pageToken', call.path, 'pageToken') }),
    encode: (told, asked, loss) => encodeModels(told, toldContext(API, asked, loss)),
  },
  model: {
    decode: call => ({ model: pathModel(call.path, '/v1beta/models/{$model}') }),
    encode: (told, asked, loss) => encodeModel(told, toldContext(API, asked, loss)),
  },
  countTokens: {
    decode: call =>
      decodeCountTokens(
        call.body as wire.CountTokensRequest,
        pathModel(call.path, '/v1beta/models/{$model}:countTokens'),
      ),
    encode: (told, asked, loss) => encodeCountTokens(told, toldContext(API, asked, loss)),
  },
  encodeError,
  errorRules,
  statuses: { 'quota-exhausted': 429 },
}

function decodeRequest(w: wire.GenerateContentRequest, model: string): U.Request {
  return compact<U.Request>({
    system: w.systemInstruction?.parts == null ? undefined : nodes(w.systemInstruction?.parts, API, 'part', decodePart),
    messages: canonicalMessages(
      markBoundaries(ownMessages(nodes(w.contents, API, 'message', decodeMessage), 'user'), API, 'role'),
      { makeIds: false },
    ),
    tools: unwrap(
      w.tools,
      'functionDeclarations',
      items => nodes(items, API, 'tool', decodeTool),
      item => nodes([item], API, 'hostedTool', decodeHostedTool),
    ),
    toolChoice: nodeOf(w.toolConfig?.functionCallingConfig, API, 'toolChoice', decodeToolChoice),
    maxOutputTokens: w.generationConfig?.maxOutputTokens ?? undefined,
    temperature: w.generationConfig?.temperature ?? undefined,
    topP: w.generationConfig?.topP ?? undefined,
    topK: w.generationConfig?.topK ?? undefined,
    stop: w.generationConfig?.stopSequences ?? undefined,
    seed: w.generationConfig?.seed ?? undefined,
    presencePenalty: w.generationConfig?.presencePenalty ?? undefined,
    frequencyPenalty: w.generationConfig?.frequencyPenalty ?? undefined,
    logprobs: w.generationConfig?.logprobs ?? decoded(present.decode, w.generationConfig?.responseLogprobs),
    reasoning: decoded(decodeThinking, w.generationConfig?.thinkingConfig),
    responseFormat: decodeResponseFormat(w.generationConfig ?? {}),
    serviceTier: serviceTierEnum.decode(w.serviceTier),
    model: model,
    native: complement(API, w, shape13, {
      systemInstruction: emptyObject(w.systemInstruction),
      toolConfig: emptyObject(w.toolConfig),
      generationConfig: emptyObject(w.generationConfig) ?? {
        responseLogprobs: uncoded(present, w.generationConfig?.responseLogprobs),
      },
      serviceTier: serviceTierEnum.unlike(w.serviceTier),
    }),
  })
}

function encodeResponse(u: U.Response, c: Context): wire.GenerateContentResponse {
  foreign(u, c)
  unsupported(u, ['stopSequence'], c)
  unplaced(
    u.content,
    'content',
    [
      'reasoning',
      'text',
      'refusal',
      'search-result',
      'tool-call',
      'tool-result',
      'image',
      'audio',
      'video',
      'document',
    ],
    ['part', 'grounded', 'recited', 'alsoRecited', 'scored'],
    c,
  )
  wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c)
  unaccompanied(u.safety?.reason, u.safety?.blocked === 'prompt', ['safety.reason', 'safety.blocked'], c)
  unsupportedIn(u.safety, 'safety', ['explanation'], c)
  unfit(u, 'serviceTier', u.usage !== undefined, c)
  return withNative<wire.GenerateContentResponse>(
    {
      responseId: u.id,
      modelVersion: u.model,
      promptFeedback: filled({
        blockReason:
          u.safety?.blocked === 'prompt'
            ? wordFor(
                blockReasonEnum,
                u.safety?.reason,
                'safety.reason',
                c,
                peek(u.native?.[API], 'promptFeedback', 'blockReason'),
              )
            : undefined,
        safetyRatings: items(u.safety?.prompt, 'safety.prompt', c, encodeFinding),
      }),
      candidates: [
        {
          index: 0,
          content:
            u.content !== undefined
              ? { role: 'model', parts: some(each(u.content, 'content', 'part', c, encodePart)) }
              : undefined,
          safetyRatings: items(u.safety?.answer, 'safety.answer', c, encodeFinding),
          finishReason:
            finishEnum.encode(
              u.finishReason,
              u.rawFinishReason,
              peek(u.native?.[API], 'candidates', '0', 'finishReason'),
            ) ?? 'FINISH_REASON_UNSPECIFIED',
          groundingMetadata: referring(
            each(u.content, 'content', 'grounded', c, encodeGrounded),
            'groundingChunks',
            'groundingSupports',
            'groundingChunkIndices',
            peek(u.native?.[API], 'candidates', '0', 'groundingMetadata'),
          ),
          citationMetadata: needing(
            ['citationSources', 'citations'],
            filled({
              citationSources: some(each(u.content, 'content', 'recited', c, encodeRecited)),
              citations: some(each(u.content, 'content', 'alsoRecited', c, encodeAlsoRecited)),
            }),
          ),
          logprobsResult: columns(
            each(u.content, 'content', 'scored', c, encodeScored),
            peek(u.native?.[API], 'candidates', '0', 'logprobsResult'),
          ),
        },
      ],
      usageMetadata: record(u.usage, 'usage', c, encodeUsage),
    },
    u.native?.[API],
  )
}

function usageOf(w: wire.GenerateContentResponse): U.Usage | undefined {
  return decoded(decodeUsage, w.usageMetadata)
}

function encodeEvent(e: StreamEvent, s: StreamState): (wire.GenerateContentResponse | wire.ErrorResponse)[] {
  const out: (wire.GenerateContentResponse | wire.ErrorResponse)[] = []
  const c = streamContext(API, s)
  switch (e.type) {
    case 'start': {
      break
    }
    case 'part-start': {
      break
    }
    case 'part-delta': {
      switch (e.kind) {
        case 'text':
          out.push({
            responseId: s.head.id,
            modelVersion: s.head.model,
            candidates: [{ content: e.delta !== undefined ? { parts: [{ text: e.delta }] } : undefined }],
          })
          if (e.logprobs !== undefined)
            out.push({
              responseId: s.head.id,
              modelVersion: s.head.model,
              candidates: [{ index: 0, logprobsResult: columns(items(e.logprobs, 'logprobs', c, encodeToken)) }],
            })
          break
        case 'reasoning':
          out.push({
            responseId: s.head.id,
            modelVersion: s.head.model,
            candidates: [
              { content: e.delta !== undefined ? { parts: [{ text: e.delta, thought: true }] } : undefined },
            ],
          })
          break
        case 'refusal':
          out.push({
            responseId: s.head.id,
            modelVersion: s.head.model,
            candidates: [{ content: e.delta !== undefined ? { parts: [{ text: e.delta }] } : undefined }],
          })
          break
      }
      break
    }
    case 'part-citation': {
      out.push({
        responseId: s.head.id,
        modelVersion: s.head.model,
        candidates: [
          {
            index: 0,
            groundingMetadata: referring(
              each([e.citation], 'citations', 'chunk', c, encodeChunk),
              'groundingChunks',
              'groundingSupports',
              'groundingChunkIndices',
            ),
            citationMetadata: filled({
              citationSources: some(each([e.citation], 'citations', 'source', c, encodeSource)),
              citations: some(each([e.citation], 'citations', 'citation', c, encodeCitation)),
            }),
          },
        ],
      })
      break
    }
    case 'part-native': {
      break
    }
    case 'part-end': {
      for (const part of each(
        unstreamed(e.part, API, ['text', 'reasoning', 'refusal']),
        'content',
        'part',
        c,
        encodePart,
      ) ?? [])
        out.push({ responseId: s.head.id, modelVersion: s.head.model, candidates: [{ content: { parts: [part] } }] })

      break
    }
    case 'finish': {
      out.push({
        responseId: s.head.id,
        modelVersion: s.head.model,
        promptFeedback: filled({
          blockReason: s.head.safety?.blocked === 'prompt' ? blockReasonEnum.encode(s.head.safety?.reason) : undefined,
          safetyRatings: items(s.head.safety?.prompt, 'safety.prompt', c, encodeFinding),
        }),
        candidates: [
          {
            index: 0,
            finishReason: finishEnum.encode(e.finishReason, e.rawFinishReason) ?? 'FINISH_REASON_UNSPECIFIED',
            safetyRatings: items(s.head.safety?.answer, 'safety.answer', c, encodeFinding),
          },
        ],
        usageMetadata: record(e.usage, 'usage', c, encodeUsage),
      })

      break
    }
    case 'error': {
      out.push(encodeError(e.error))
      break
    }
    case 'native':
      if (e.api === API) out.push(e.value as wire.GenerateContentResponse)
  }
  return out
}

const errorTypes: {
  [kind in ApiError['kind']]?:
    | 'INVALID_ARGUMENT'
    | 'UNAUTHENTICATED'
    | 'PERMISSION_DENIED'
    | 'NOT_FOUND'
    | 'RESOURCE_EXHAUSTED'
    | 'DEADLINE_EXCEEDED'
    | 'UNAVAILABLE'
    | 'INTERNAL'
    | 'CANCELLED'
} = {
  'invalid-request': 'INVALID_ARGUMENT',
  authentication: 'UNAUTHENTICATED',
  permission: 'PERMISSION_DENIED',
  'not-found': 'NOT_FOUND',
  'rate-limit': 'RESOURCE_EXHAUSTED',
  timeout: 'DEADLINE_EXCEEDED',
  overloaded: 'UNAVAILABLE',
  server: 'INTERNAL',
  aborted: 'CANCELLED',
  'context-length': 'INVALID_ARGUMENT',
  'request-too-large': 'INVALID_ARGUMENT',
  'content-filter': 'INVALID_ARGUMENT',
  'quota-exhausted': 'INVALID_ARGUMENT',
}

function encodeError(e: ApiError): wire.ErrorResponse {
  return {
    error: {
      code: e.status ?? 500,
      message: e.message ?? 'error',
      status: errorTypes[e.kind] ?? 'INTERNAL',
      details: some(
        concat(
          e.code !== undefined ? [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: e.code }] : undefined,
          e.retryAfterMs !== undefined
            ? [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: duration.encode(e.retryAfterMs) }]
            : undefined,
        ),
      ),
    },
  }
}

function decodeEmbed(w: wire.BatchEmbedContentsRequest, model: string): U.EmbedRequest {
  return compact<U.EmbedRequest>({
    model: model,
    dimensions: peek(w.requests, '0', 'outputDimensionality'),
    purpose: purposeEnum.decode(peek(w.requests, '0', 'taskType')),
    input: records(w.requests, decodeEmbedInput),
    native: complement(API, w, shape15),
  })
}

function encodeEmbed(u: U.EmbedResponse, c: Context): wire.BatchEmbedContentsResponse {
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
  return withNative<wire.BatchEmbedContentsResponse>(
    {
      embeddings: items(u.embeddings, 'embeddings', c, encodeEmbedding),
      usageMetadata: u.usage?.inputTokens !== undefined ? { promptTokenCount: u.usage?.inputTokens } : undefined,
    },
    u.native?.[API],
  )
}

function decodeEmbedOne(w: wire.EmbedContentRequest, model: string): U.EmbedRequest {
  return compact<U.EmbedRequest>({
    input: records(oneNode(w.content), decodeEmbedContent),
    dimensions: w.outputDimensionality ?? undefined,
    purpose: purposeEnum.decode(w.taskType),
    model: model,
    native: complement(API, w, shape16, { taskType: purposeEnum.unlike(w.taskType) }),
  })
}

function encodeEmbedOne(u: U.EmbedResponse, c: Context): wire.EmbedContentResponse {
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
  return withNative<wire.EmbedContentResponse>(
    {
      embedding: items(u.embeddings, 'embeddings', c, encodeEmbedding)[0],
      usageMetadata: u.usage?.inputTokens !== undefined ? { promptTokenCount: u.usage?.inputTokens } : undefined,
    },
    u.native?.[API],
  )
}

function encodeModels(u: U.ModelPage, c: Context): wire.ListModelsResponse {
  foreign(u, c)
  return withNative<wire.ListModelsResponse>(
    { models: items(u.models, 'models', c, encodeModelsResponseModel), nextPageToken: u.nextPage },
    u.native?.[API],
  )
}

function encodeModel(u: U.ModelInfo, c: Context): wire.Model {
  foreign(u, c)
  return withNative<wire.Model>(
    {
      name: record(u.id, 'id', c, encodeModelName),
      displayName: u.name,
      inputTokenLimit: u.contextWindow,
      outputTokenLimit: u.maxOutputTokens,
    },
    u.native?.[API],
  )
}

function decodeCountTokens(w: wire.CountTokensRequest, model: string): U.Request {
  return compact<U.Request>({
    messages: [
      ...(canonicalMessages(
        markBoundaries(ownMessages(nodes(w.contents, API, 'message', decodeMessage), 'user'), API, 'role'),
        { makeIds: false },
      ) ?? []),
      ...(canonicalMessages(
        markBoundaries(
          ownMessages(nodes(w.generateContentRequest?.contents, API, 'message', decodeMessage), 'user'),
          API,
          'role',
        ),
        { makeIds: false },
      ) ?? []),
    ],
    system:
      w.generateContentRequest?.systemInstruction?.parts == null
        ? undefined
        : nodes(w.generateContentRequest?.systemInstruction?.parts, API, 'part', decodePart),
    tools: unwrap(
      w.generateContentRequest?.tools,
      'functionDeclarations',
      items => nodes(items, API, 'tool', decodeTool),
      item => nodes([item], API, 'hostedTool', decodeHostedTool),
    ),
    model: model,
    native: complement(API, w, shape17, {
      contents: emptyList(w.contents),
      generateContentRequest: emptyObject(w.generateContentRequest) ?? {
        systemInstruction: emptyObject(w.generateContentRequest?.systemInstruction),
        contents: emptyList(w.generateContentRequest?.contents),
      },
    }),
  })
}

function encodeCountTokens(u: U.TokenCount, c: Context): wire.CountTokensResponse {
  foreign(u, c)
  return withNative<wire.CountTokensResponse>({ totalTokens: u.inputTokens }, u.native?.[API])
}

function decodePart(w: wire.Part): U.Part | undefined {
  if (read(w, 'text') != null && read(w, 'thought') === true) {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w.text ?? '', native: complement(API, w, shape0) })
  }
  if (read(w, 'text') != null) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  if (read(w, 'functionCall') != null) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.functionCall?.id ?? '',
      name: w.functionCall?.name ?? '',
      ...callObject.decode(w.functionCall?.args),
      native: complement(API, w, shape2, { functionCall: emptyObject(w.functionCall) }),
    })
  }
  if (read(w, 'functionResponse') != null) {
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.functionResponse?.id ?? '',
      name: w.functionResponse?.name ?? undefined,
      ...resultObject.decode(w.functionResponse?.response),
      native: complement(API, w, shape3, { functionResponse: emptyObject(w.functionResponse) }),
    })
  }
  if (
    read(w, 'inlineData') != null &&
    read(read(w, 'inlineData'), 'data') != null &&
    like.test(read(read(w, 'inlineData'), 'mimeType'), 'image/')
  ) {
    return compact<U.ImagePart>({
      type: 'image',
      mediaType: decoded(like.decode, w.inlineData?.mimeType, 'image/'),
      data: w.inlineData?.data ?? undefined,
      native: complement(API, w, shape4, { inlineData: emptyObject(w.inlineData) }),
    })
  }
  if (
    read(w, 'fileData') != null &&
    read(read(w, 'fileData'), 'fileUri') != null &&
    like.test(read(read(w, 'fileData'), 'mimeType'), 'image/') &&
    addressed.test(read(read(w, 'fileData'), 'fileUri'), 'https://generativelanguage.googleapis.com/v1beta/files/')
  ) {
    return compact<U.ImagePart>({
      type: 'image',
      mediaType: decoded(like.decode, w.fileData?.mimeType, 'image/'),
      fileId: decoded(addressed.decode, w.fileData?.fileUri, 'https://generativelanguage.googleapis.com/v1beta/files/'),
      native: complement(API, w, shape5, { fileData: emptyObject(w.fileData) }),
    })
  }
  if (
    read(w, 'fileData') != null &&
    read(read(w, 'fileData'), 'fileUri') != null &&
    like.test(read(read(w, 'fileData'), 'mimeType'), 'image/')
  ) {
    return compact<U.ImagePart>({
      type: 'image',
      mediaType: decoded(like.decode, w.fileData?.mimeType, 'image/'),
      url: w.fileData?.fileUri ?? undefined,
      native: complement(API, w, shape5, { fileData: emptyObject(w.fileData) }),
    })
  }
  if (
    read(w, 'inlineData') != null &&
    read(read(w, 'inlineData'), 'data') != null &&
    like.test(read(read(w, 'inlineData'), 'mimeType'), 'audio/')
  ) {
    return compact<U.AudioPart>({
      type: 'audio',
      mediaType: decoded(like.decode, w.inlineData?.mimeType, 'audio/'),
      data: w.inlineData?.data ?? undefined,
      native: complement(API, w, shape4, { inlineData: emptyObject(w.inlineData) }),
    })
  }
  if (
    read(w, 'fileData') != null &&
    read(read(w, 'fileData'), 'fileUri') != null &&
    like.test(read(read(w, 'fileData'), 'mimeType'), 'audio/') &&
    addressed.test(read(read(w, 'fileData'), 'fileUri'), 'https://generativelanguage.googleapis.com/v1beta/files/')
  ) {
    return compact<U.AudioPart>({
      type: 'audio',
      mediaType: decoded(like.decode, w.fileData?.mimeType, 'audio/'),
      fileId: decoded(addressed.decode, w.fileData?.fileUri, 'https://generativelanguage.googleapis.com/v1beta/files/'),
      native: complement(API, w, shape5, { fileData: emptyObject(w.fileData) }),
    })
  }
  if (
    read(w, 'fileData') != null &&
    read(read(w, 'fileData'), 'fileUri') != null &&
    like.test(read(read(w, 'fileData'), 'mimeType'), 'audio/')
  ) {
    return compact<U.AudioPart>({
      type: 'audio',
      mediaType: decoded(like.decode, w.fileData?.mimeType, 'audio/'),
      url: w.fileData?.fileUri ?? undefined,
      native: complement(API, w, shape5, { fileData: emptyObject(w.fileData) }),
    })
  }
  if (
    read(w, 'inlineData') != null &&
    read(read(w, 'inlineData'), 'data') != null &&
    like.test(read(read(w, 'inlineData'), 'mimeType'), 'video/')
  ) {
    return compact<U.VideoPart>({
      type: 'video',
      mediaType: decoded(like.decode, w.inlineData?.mimeType, 'video/'),
      data: w.inlineData?.data ?? undefined,
      native: complement(API, w, shape4, { inlineData: emptyObject(w.inlineData) }),
    })
  }
  if (
    read(w, 'fileData') != null &&
    read(read(w, 'fileData'), 'fileUri') != null &&
    like.test(read(read(w, 'fileData'), 'mimeType'), 'video/') &&
    addressed.test(read(read(w, 'fileData'), 'fileUri'), 'https://generativelanguage.googleapis.com/v1beta/files/')
  ) {
    return compact<U.VideoPart>({
      type: 'video',
      mediaType: decoded(like.decode, w.fileData?.mimeType, 'video/'),
      fileId: decoded(addressed.decode, w.fileData?.fileUri, 'https://generativelanguage.googleapis.com/v1beta/files/'),
      native: complement(API, w, shape5, { fileData: emptyObject(w.fileData) }),
    })
  }
  if (
    read(w, 'fileData') != null &&
    read(read(w, 'fileData'), 'fileUri') != null &&
    like.test(read(read(w, 'fileData'), 'mimeType'), 'video/')
  ) {
    return compact<U.VideoPart>({
      type: 'video',
      mediaType: decoded(like.decode, w.fileData?.mimeType, 'video/'),
      url: w.fileData?.fileUri ?? undefined,
      native: complement(API, w, shape5, { fileData: emptyObject(w.fileData) }),
    })
  }
  if (read(w, 'inlineData') != null && read(read(w, 'inlineData'), 'data') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      mediaType: w.inlineData?.mimeType ?? undefined,
      data: w.inlineData?.data ?? undefined,
      native: complement(API, w, shape4, { inlineData: emptyObject(w.inlineData) }),
    })
  }
  if (
    read(w, 'fileData') != null &&
    read(read(w, 'fileData'), 'fileUri') != null &&
    addressed.test(read(read(w, 'fileData'), 'fileUri'), 'https://generativelanguage.googleapis.com/v1beta/files/')
  ) {
    return compact<U.DocumentPart>({
      type: 'document',
      mediaType: w.fileData?.mimeType ?? undefined,
      fileId: decoded(addressed.decode, w.fileData?.fileUri, 'https://generativelanguage.googleapis.com/v1beta/files/'),
      native: complement(API, w, shape5, { fileData: emptyObject(w.fileData) }),
    })
  }
  if (read(w, 'fileData') != null && read(read(w, 'fileData'), 'fileUri') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      mediaType: w.fileData?.mimeType ?? undefined,
      url: w.fileData?.fileUri ?? undefined,
      native: complement(API, w, shape5, { fileData: emptyObject(w.fileData) }),
    })
  }
  return undefined
}

function decodeMessage(w: wire.Content): U.Message | undefined {
  if (read(w, 'role') === 'user') {
    return compact<Extract<U.Message, { role: 'user' }>>({
      role: 'user',
      content: nodes(w.parts, API, 'part', decodePart),
      native: complement(API, w, shape6),
    })
  }
  if (read(w, 'role') === 'model') {
    return compact<U.AssistantMessage>({
      role: 'assistant',
      content: nodes(w.parts, API, 'part', decodePart),
      native: complement(API, w, shape6),
    })
  }
  return undefined
}

function decodeTool(w: wire.FunctionDeclaration): U.Tool | undefined {
  if (read(w, 'name') != null) {
    return compact<U.FunctionTool>({
      type: 'function',
      name: w.name ?? '',
      description: w.description ?? undefined,
      inputSchema: decoded(jsonSchema.decode, w.parametersJsonSchema),
      native: complement(API, w, shape7, { parametersJsonSchema: uncoded(jsonSchema, w.parametersJsonSchema) }),
    })
  }
  return undefined
}

function decodeHostedTool(_w: wire.Tool): U.Tool | undefined {
  return undefined
}

function decodeToolChoice(w: wire.FunctionCallingConfig): U.ToolChoice | undefined {
  if (read(w, 'mode') === 'AUTO') {
    return compact<Extract<U.ToolChoice, { type: 'auto' }>>({ type: 'auto', native: complement(API, w, shape8) })
  }
  if (read(w, 'mode') === 'NONE') {
    return compact<Extract<U.ToolChoice, { type: 'none' }>>({ type: 'none', native: complement(API, w, shape8) })
  }
  if (read(w, 'mode') === 'ANY' && only.test(read(w, 'allowedFunctionNames'))) {
    return compact<Extract<U.ToolChoice, { type: 'tool' }>>({
      type: 'tool',
      name: w.allowedFunctionNames?.[0] ?? '',
      native: complement(API, w, shape9),
    })
  }
  if (read(w, 'mode') === 'ANY') {
    return compact<Extract<U.ToolChoice, { type: 'required' }>>({
      type: 'required',
      native: complement(API, w, shape8),
    })
  }
  return undefined
}

function decodeThinking(w: wire.ThinkingConfig): U.Reasoning {
  if (read(w, 'thinkingLevel') != null && read(w, 'thinkingLevel') != null) {
    return compact<U.Reasoning>({
      effort: levelEnum.decode(w.thinkingLevel),
      includeText: w.includeThoughts ?? undefined,
      native: complement(API, w, shape10, { thinkingLevel: levelEnum.unlike(w.thinkingLevel) }),
    })
  }
  if (read(w, 'thinkingBudget') != null && read(w, 'thinkingBudget') != null) {
    return compact<U.Reasoning>({
      budgetTokens: w.thinkingBudget ?? undefined,
      includeText: w.includeThoughts ?? undefined,
      native: complement(API, w, shape11),
    })
  }
  if (read(w, 'includeThoughts') != null) {
    return compact<U.Reasoning>({ includeText: w.includeThoughts ?? undefined, native: complement(API, w, shape12) })
  }
  return { native: { [API]: w } }
}

function decodeResponseFormat(w: wire.GenerationConfig): U.ResponseFormat | undefined {
  if (read(w, 'responseMimeType') === 'text/plain') {
    return compact<Extract<U.ResponseFormat, { type: 'text' }>>({ type: 'text' })
  }
  if (read(w, 'responseMimeType') === 'application/json') {
    return compact<Extract<U.ResponseFormat, { type: 'json' }>>({
      type: 'json',
      schema: decoded(jsonSchema.decode, w.responseJsonSchema),
    })
  }
  return undefined
}

function encodeFinding(u: U.SafetyFinding, c: Context): wire.SafetyRating {
  unsupported(u, ['detected'], c)
  return withNative<wire.SafetyRating>(
    {
      category: wordFor(harmEnum, u.category, 'category', c, peek(u.native?.[API], 'category')),
      probability: wordFor(probabilityEnum, u.level, 'level', c, peek(u.native?.[API], 'probability')),
      blocked: u.blocked,
    },
    u.native?.[API],
  )
}

function encodePart(u: U.Part, c: Context): wire.Part | undefined {
  switch (u.type) {
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return withNative<wire.Part>({ text: u.text, thought: true }, u.native?.[API])
    }
    case 'text': {
      unsupported(u, ['cache'], c)
      return withNative<wire.Part>({ text: u.text }, u.native?.[API])
    }
    case 'refusal': {
      lose(c, 'changed', 'gemini tells a refusal in another form')
      unsupported(u, ['cache'], c)
      return withNative<wire.Part>({ text: u.text }, u.native?.[API])
    }
    case 'search-result': {
      lose(c, 'changed', 'gemini tells a search-result in another form')
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.Part>({ text: foundText.encode(u, c) }, u.native?.[API])
    }
    case 'tool-call': {
      unsupported(u, ['cache'], c)
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return withNative<wire.Part>(
        { functionCall: filled({ id: u.id || undefined, name: u.name, args: callObject.encode(u, c) }) },
        u.native?.[API],
      )
    }
    case 'tool-result': {
      unsupported(u, ['cache'], c)
      return withNative<wire.Part>(
        {
          functionResponse: filled({
            id: u.id || undefined,
            name: u.name ?? 'tool',
            response: resultObject.encode(u, c),
          }),
        },
        u.native?.[API],
      )
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'url', 'fileId', 'cache'], c)
        return withNative<wire.Part>(
          {
            inlineData: filled({
              mimeType:
                recode(like, u.mediaType, peek(u.native?.[API], 'inlineData', 'mimeType'), 'image/') ?? 'image/png',
              data: u.data,
            }),
          },
          u.native?.[API],
        )
      }
      if (u.fileId !== undefined && c.facts.withoutFiles !== true) {
        unsupported(u, ['detail', 'data', 'url', 'cache'], c)
        return withNative<wire.Part>(
          {
            fileData: filled({
              mimeType: recode(like, u.mediaType, peek(u.native?.[API], 'fileData', 'mimeType'), 'image/'),
              fileUri: addressed.encode(u.fileId, 'https://generativelanguage.googleapis.com/v1beta/files/'),
            }),
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['detail', 'data', 'fileId', 'cache'], c)
        return withNative<wire.Part>(
          {
            fileData: filled({
              mimeType: recode(like, u.mediaType, peek(u.native?.[API], 'fileData', 'mimeType'), 'image/'),
              fileUri: u.url,
            }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'audio': {
      if (u.data !== undefined) {
        unsupported(u, ['transcript', 'url', 'fileId', 'cache'], c)
        return withNative<wire.Part>(
          {
            inlineData: filled({
              mimeType:
                recode(like, u.mediaType, peek(u.native?.[API], 'inlineData', 'mimeType'), 'audio/') ?? 'audio/wav',
              data: u.data,
            }),
          },
          u.native?.[API],
        )
      }
      if (u.fileId !== undefined && c.facts.withoutFiles !== true) {
        unsupported(u, ['transcript', 'data', 'url', 'cache'], c)
        return withNative<wire.Part>(
          {
            fileData: filled({
              mimeType: recode(like, u.mediaType, peek(u.native?.[API], 'fileData', 'mimeType'), 'audio/'),
              fileUri: addressed.encode(u.fileId, 'https://generativelanguage.googleapis.com/v1beta/files/'),
            }),
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['transcript', 'data', 'fileId', 'cache'], c)
        return withNative<wire.Part>(
          {
            fileData: filled({
              mimeType: recode(like, u.mediaType, peek(u.native?.[API], 'fileData', 'mimeType'), 'audio/'),
              fileUri: u.url,
            }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'audio')
    }
    case 'video': {
      if (u.data !== undefined) {
        unsupported(u, ['url', 'fileId', 'cache'], c)
        return withNative<wire.Part>(
          {
            inlineData: filled({
              mimeType:
                recode(like, u.mediaType, peek(u.native?.[API], 'inlineData', 'mimeType'), 'video/') ?? 'video/mp4',
              data: u.data,
            }),
          },
          u.native?.[API],
        )
      }
      if (u.fileId !== undefined && c.facts.withoutFiles !== true) {
        unsupported(u, ['data', 'url', 'cache'], c)
        return withNative<wire.Part>(
          {
            fileData: filled({
              mimeType: recode(like, u.mediaType, peek(u.native?.[API], 'fileData', 'mimeType'), 'video/'),
              fileUri: addressed.encode(u.fileId, 'https://generativelanguage.googleapis.com/v1beta/files/'),
            }),
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['data', 'fileId', 'cache'], c)
        return withNative<wire.Part>(
          {
            fileData: filled({
              mimeType: recode(like, u.mediaType, peek(u.native?.[API], 'fileData', 'mimeType'), 'video/'),
              fileUri: u.url,
            }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'video')
    }
    case 'document': {
      if (u.data !== undefined) {
        unsupported(u, ['filename', 'text', 'url', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.Part>(
          { inlineData: filled({ mimeType: u.mediaType ?? 'application/pdf', data: u.data }) },
          u.native?.[API],
        )
      }
      if (u.fileId !== undefined && c.facts.withoutFiles !== true) {
        unsupported(u, ['filename', 'text', 'data', 'url', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.Part>(
          {
            fileData: filled({
              mimeType: u.mediaType,
              fileUri: addressed.encode(u.fileId, 'https://generativelanguage.googleapis.com/v1beta/files/'),
            }),
          },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['filename', 'text', 'data', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.Part>({ fileData: filled({ mimeType: u.mediaType, fileUri: u.url }) }, u.native?.[API])
      }
      if (u.text !== undefined) {
        unsupported(u, ['filename', 'mediaType', 'data', 'url', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.Part>({ text: u.text }, u.native?.[API])
      }
      return untaken(c, 'document')
    }
    default:
      return undefined
  }
}

function encodeGrounded(
  u: U.Part,
  c: Context,
):
  | {
      groundingSupports?: wire.GoogleAiGenerativelanguageV1betaGroundingSupport
      image?: wire.Image
      maps?: wire.Maps
      retrievedContext?: wire.RetrievedContext
      web?: wire.Web
    }
  | {
      groundingSupports?: wire.GoogleAiGenerativelanguageV1betaGroundingSupport
      image?: wire.Image
      maps?: wire.Maps
      retrievedContext?: wire.RetrievedContext
      web?: wire.Web
    }[]
  | undefined {
  switch (u.type) {
    case 'text': {
      unplaced(u.citations, 'citations', ['url', 'document'], ['chunk'], c)
      return each(u.citations, 'citations', 'chunk', c, encodeChunk) ?? []
    }
    default:
      return undefined
  }
}

function encodeChunk(
  u: U.Citation,
  c: Context,
):
  | {
      groundingSupports?: wire.GoogleAiGenerativelanguageV1betaGroundingSupport
      image?: wire.Image
      maps?: wire.Maps
      retrievedContext?: wire.RetrievedContext
      web?: wire.Web
    }
  | undefined {
  switch (u.type) {
    case 'url': {
      if (peek(u.native?.[API], 'maps') !== undefined) {
        return withNative<
          Extract<
            {
              groundingSupports?: wire.GoogleAiGenerativelanguageV1betaGroundingSupport
              image?: wire.Image
              maps?: wire.Maps
              retrievedContext?: wire.RetrievedContext
              web?: wire.Web
            },
            object
          >
        >(
          {
            maps: filled({ uri: u.url, title: u.title, text: u.quote }),
            groundingSupports: filled({ segment: filled({ startIndex: u.start, endIndex: u.end }) }),
          },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'image') !== undefined) {
        unsupported(u, ['quote'], c)
        return withNative<
          Extract<
            {
              groundingSupports?: wire.GoogleAiGenerativelanguageV1betaGroundingSupport
              image?: wire.Image
              maps?: wire.Maps
              retrievedContext?: wire.RetrievedContext
              web?: wire.Web
            },
            object
          >
        >(
          {
            image: filled({ sourceUri: u.url, title: u.title }),
            groundingSupports: filled({ segment: filled({ startIndex: u.start, endIndex: u.end }) }),
          },
          u.native?.[API],
        )
      }
      if (peek(u.native?.[API], 'uri') === undefined) {
        unsupported(u, ['quote'], c)
        return withNative<
          Extract<
            {
              groundingSupports?: wire.GoogleAiGenerativelanguageV1betaGroundingSupport
              image?: wire.Image
              maps?: wire.Maps
              retrievedContext?: wire.RetrievedContext
              web?: wire.Web
            },
            object
          >
        >(
          {
            web: filled({ uri: u.url, title: u.title }),
            groundingSupports: filled({ segment: filled({ startIndex: u.start, endIndex: u.end }) }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'url')
    }
    case 'document': {
      unsupported(u, ['index', 'location'], c)
      return withNative<
        Extract<
          {
            groundingSupports?: wire.GoogleAiGenerativelanguageV1betaGroundingSupport
            image?: wire.Image
            maps?: wire.Maps
            retrievedContext?: wire.RetrievedContext
            web?: wire.Web
          },
          object
        >
      >(
        {
          retrievedContext: filled({ uri: u.id, title: u.title, text: u.quote }),
          groundingSupports: filled({ segment: filled({ startIndex: u.start, endIndex: u.end }) }),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeRecited(u: U.Part, c: Context): wire.CitationSource | wire.CitationSource[] | undefined {
  switch (u.type) {
    case 'text': {
      unplaced(u.citations, 'citations', ['url'], ['source'], c)
      return each(u.citations, 'citations', 'source', c, encodeSource) ?? []
    }
    default:
      return undefined
  }
}

function encodeSource(u: U.Citation, c: Context): wire.CitationSource | undefined {
  switch (u.type) {
    case 'url': {
      if (peek(u.native?.[API], 'uri') === 'source') {
        unsupported(u, ['title', 'quote'], c)
        return withNative<wire.CitationSource>({ uri: u.url, startIndex: u.start, endIndex: u.end }, u.native?.[API])
      }
      return untaken(c, 'url')
    }
    default:
      return undefined
  }
}

function encodeAlsoRecited(u: U.Part, c: Context): wire.Citation | wire.Citation[] | undefined {
  switch (u.type) {
    case 'text': {
      unplaced(u.citations, 'citations', ['url'], ['citation'], c)
      return each(u.citations, 'citations', 'citation', c, encodeCitation) ?? []
    }
    default:
      return undefined
  }
}

function encodeCitation(u: U.Citation, c: Context): wire.Citation | undefined {
  switch (u.type) {
    case 'url': {
      if (peek(u.native?.[API], 'uri') === 'citation') {
        unsupported(u, ['quote'], c)
        return withNative<wire.Citation>(
          { uri: u.url, title: u.title, startIndex: u.start, endIndex: u.end },
          u.native?.[API],
        )
      }
      return untaken(c, 'url')
    }
    default:
      return undefined
  }
}

function encodeScored(
  u: U.Part,
  c: Context,
):
  | { chosenCandidates?: wire.LogprobsResultCandidate; topCandidates?: wire.TopCandidates }
  | { chosenCandidates?: wire.LogprobsResultCandidate; topCandidates?: wire.TopCandidates }[]
  | undefined {
  switch (u.type) {
    case 'text': {
      return items(u.logprobs ?? [], 'logprobs', c, encodeToken)
    }
    default:
      return undefined
  }
}

function encodeToken(
  u: U.TokenLogprob,
  c: Context,
): { chosenCandidates?: wire.LogprobsResultCandidate; topCandidates?: wire.TopCandidates } {
  unsupported(u, ['bytes'], c)
  return withNative<
    Extract<{ chosenCandidates?: wire.LogprobsResultCandidate; topCandidates?: wire.TopCandidates }, object>
  >(
    {
      chosenCandidates: filled({ token: u.token, logProbability: u.logprob }),
      topCandidates: filled({ candidates: items(u.alternatives, 'alternatives', c, encodeAlternative) }),
    },
    u.native?.[API],
  )
}

function encodeAlternative(u: U.TokenAlternative, c: Context): wire.LogprobsResultCandidate {
  unsupported(u, ['bytes'], c)
  return withNative<wire.LogprobsResultCandidate>({ token: u.token, logProbability: u.logprob }, u.native?.[API])
}

function encodeUsage(u: U.Usage, c: Context): wire.UsageMetadata {
  unsupported(
    u,
    ['cacheWriteTokens', 'cacheWrites', 'acceptedPredictionTokens', 'rejectedPredictionTokens', 'hostedTools', 'cost'],
    c,
  )
  return withNative<wire.UsageMetadata>(
    {
      promptTokenCount: minus(u.inputTokens, peek(u.native?.[API], 'toolUsePromptTokenCount')),
      cachedContentTokenCount: u.cacheReadTokens,
      candidatesTokenCount: minus(u.outputTokens, u.reasoningTokens) ?? 0,
      thoughtsTokenCount: u.reasoningTokens,
      totalTokenCount: u.totalTokens,
      serviceTier: serviceTierEnum.encode(c.response?.serviceTier),
    },
    u.native?.[API],
  )
}

function decodeUsage(w: wire.UsageMetadata): U.Usage {
  return compact<U.Usage>({
    inputTokens: plus(w.promptTokenCount, read(w, 'toolUsePromptTokenCount')),
    cacheReadTokens: w.cachedContentTokenCount ?? undefined,
    outputTokens: plusKnown(w.candidatesTokenCount, w.thoughtsTokenCount),
    reasoningTokens: w.thoughtsTokenCount ?? undefined,
    totalTokens: w.totalTokenCount ?? undefined,
    native: complement(API, w, shape14),
  })
}

function decodeEmbedInput(w: wire.EmbedContentRequest): string {
  return w.content?.parts?.[0]?.text ?? ''
}

function encodeEmbedding(u: number[], _c: Context): wire.ContentEmbedding {
  return { values: u }
}

function decodeEmbedContent(w: wire.Content): string {
  return w.parts?.[0]?.text ?? ''
}

function encodeModelsResponseModel(u: U.ModelInfo, c: Context): wire.Model {
  unsupported(u, ['createdAt'], c)
  return withNative<wire.Model>(
    {
      name: record(u.id, 'id', c, encodeModelName),
      displayName: u.name,
      inputTokenLimit: u.contextWindow,
      outputTokenLimit: u.maxOutputTokens,
    },
    u.native?.[API],
  )
}

function encodeModelName(u: string, _c: Context): string {
  return prefixed.encode(u, 'models/')
}

const shape0 = /* @__PURE__ */ fields('text thought')

const shape1 = /* @__PURE__ */ fields('text')

const shape2 = /* @__PURE__ */ fields('', { functionCall: /* @__PURE__ */ fields('args id name') })

const shape3 = /* @__PURE__ */ fields('', { functionResponse: /* @__PURE__ */ fields('id name response') })

const shape4 = /* @__PURE__ */ fields('', { inlineData: /* @__PURE__ */ fields('data mimeType') })

const shape5 = /* @__PURE__ */ fields('', { fileData: /* @__PURE__ */ fields('fileUri mimeType') })

const shape6 = /* @__PURE__ */ fields('parts role')

const shape7 = /* @__PURE__ */ fields('description name parametersJsonSchema')

const shape8 = /* @__PURE__ */ fields('mode')

const shape9 = /* @__PURE__ */ fields('mode', { allowedFunctionNames: /* @__PURE__ */ firstOf() })

const shape10 = /* @__PURE__ */ fields('includeThoughts thinkingLevel')

const shape11 = /* @__PURE__ */ fields('includeThoughts thinkingBudget')

const shape12 = /* @__PURE__ */ fields('includeThoughts')

const shape13 = /* @__PURE__ */ fields('contents serviceTier tools', {
  generationConfig: /* @__PURE__ */ fields(
    'frequencyPenalty logprobs maxOutputTokens presencePenalty responseJsonSchema responseLogprobs responseMimeType seed stopSequences temperature thinkingConfig topK topP',
  ),
  systemInstruction: /* @__PURE__ */ fields('parts'),
  toolConfig: /* @__PURE__ */ fields('functionCallingConfig'),
})

const shape14 = /* @__PURE__ */ fields(
  'cachedContentTokenCount candidatesTokenCount promptTokenCount serviceTier thoughtsTokenCount totalTokenCount',
)

const shape15 = /* @__PURE__ */ fields('requests')

const shape16 = /* @__PURE__ */ fields('content outputDimensionality taskType')

const shape17 = /* @__PURE__ */ fields('contents', {
  generateContentRequest: /* @__PURE__ */ fields('contents model tools', {
    systemInstruction: /* @__PURE__ */ fields('parts'),
  }),
})

const levelEnum = /* @__PURE__ */ enumTable(
  { MINIMAL: 'minimal', LOW: 'low', MEDIUM: 'medium', HIGH: 'high', THINKING_LEVEL_UNSPECIFIED: null },
  { minimal: 'MINIMAL', low: 'LOW', medium: 'MEDIUM', high: 'HIGH', none: 'MINIMAL', xhigh: 'HIGH', max: 'HIGH' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { standard: 'standard', flex: 'flex', priority: 'priority', unspecified: 'auto' },
  { standard: 'standard', flex: 'flex', priority: 'priority', auto: 'unspecified' },
)

const blockReasonEnum = /* @__PURE__ */ enumTable(
  {
    SAFETY: 'safety',
    BLOCKLIST: 'blocklist',
    PROHIBITED_CONTENT: 'prohibited-content',
    IMAGE_SAFETY: 'image-safety',
    OTHER: 'other',
    BLOCK_REASON_UNSPECIFIED: null,
  },
  {
    safety: 'SAFETY',
    blocklist: 'BLOCKLIST',
    'prohibited-content': 'PROHIBITED_CONTENT',
    'image-safety': 'IMAGE_SAFETY',
    other: 'OTHER',
  },
)

const harmEnum = /* @__PURE__ */ enumTable(
  {
    HARM_CATEGORY_HATE_SPEECH: 'hate',
    HARM_CATEGORY_HARASSMENT: 'harassment',
    HARM_CATEGORY_SEXUALLY_EXPLICIT: 'sexual',
    HARM_CATEGORY_DANGEROUS_CONTENT: 'dangerous',
    HARM_CATEGORY_CIVIC_INTEGRITY: 'civic-integrity',
    HARM_CATEGORY_VIOLENCE: 'violence',
    HARM_CATEGORY_DEROGATORY: 'derogatory',
    HARM_CATEGORY_TOXICITY: 'toxicity',
    HARM_CATEGORY_SEXUAL: 'sexual-content',
    HARM_CATEGORY_MEDICAL: 'medical',
    HARM_CATEGORY_DANGEROUS: 'dangerous-acts',
    HARM_CATEGORY_UNSPECIFIED: null,
  },
  {
    hate: 'HARM_CATEGORY_HATE_SPEECH',
    harassment: 'HARM_CATEGORY_HARASSMENT',
    sexual: 'HARM_CATEGORY_SEXUALLY_EXPLICIT',
    dangerous: 'HARM_CATEGORY_DANGEROUS_CONTENT',
    'civic-integrity': 'HARM_CATEGORY_CIVIC_INTEGRITY',
    violence: 'HARM_CATEGORY_VIOLENCE',
    derogatory: 'HARM_CATEGORY_DEROGATORY',
    toxicity: 'HARM_CATEGORY_TOXICITY',
    'sexual-content': 'HARM_CATEGORY_SEXUAL',
    medical: 'HARM_CATEGORY_MEDICAL',
    'dangerous-acts': 'HARM_CATEGORY_DANGEROUS',
  },
)

const probabilityEnum = /* @__PURE__ */ enumTable(
  { NEGLIGIBLE: 'none', LOW: 'low', MEDIUM: 'medium', HIGH: 'high', HARM_PROBABILITY_UNSPECIFIED: null },
  { none: 'NEGLIGIBLE', low: 'LOW', medium: 'MEDIUM', high: 'HIGH' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  {
    STOP: 'stop',
    MAX_TOKENS: 'length',
    SAFETY: 'content-filter',
    RECITATION: 'content-filter',
    BLOCKLIST: 'content-filter',
    PROHIBITED_CONTENT: 'content-filter',
    SPII: 'content-filter',
    IMAGE_SAFETY: 'content-filter',
    IMAGE_PROHIBITED_CONTENT: 'content-filter',
    IMAGE_RECITATION: 'content-filter',
    MALFORMED_FUNCTION_CALL: 'error',
    MALFORMED_RESPONSE: 'error',
    UNEXPECTED_TOOL_CALL: 'error',
    TOO_MANY_TOOL_CALLS: 'error',
    MISSING_THOUGHT_SIGNATURE: 'error',
    OTHER: 'other',
    LANGUAGE: 'other',
    ESCALATION: 'other',
    IMAGE_OTHER: 'other',
    NO_IMAGE: 'other',
    FINISH_REASON_UNSPECIFIED: null,
  },
  {
    stop: 'STOP',
    'tool-calls': 'STOP',
    length: 'MAX_TOKENS',
    'content-filter': 'SAFETY',
    error: 'MALFORMED_FUNCTION_CALL',
    other: 'OTHER',
  },
  { fallback: 'other', ambiguous: ['STOP'] },
)

const purposeEnum = /* @__PURE__ */ enumTable(
  {
    RETRIEVAL_QUERY: 'query',
    RETRIEVAL_DOCUMENT: 'document',
    CLASSIFICATION: 'classification',
    CLUSTERING: 'clustering',
    SEMANTIC_SIMILARITY: 'similarity',
    CODE_RETRIEVAL_QUERY: 'code-query',
    QUESTION_ANSWERING: 'question-answering',
    FACT_VERIFICATION: 'fact-verification',
    TASK_TYPE_UNSPECIFIED: null,
  },
  {
    query: 'RETRIEVAL_QUERY',
    document: 'RETRIEVAL_DOCUMENT',
    classification: 'CLASSIFICATION',
    clustering: 'CLUSTERING',
    similarity: 'SEMANTIC_SIMILARITY',
    'code-query': 'CODE_RETRIEVAL_QUERY',
    'question-answering': 'QUESTION_ANSWERING',
    'fact-verification': 'FACT_VERIFICATION',
  },
)
