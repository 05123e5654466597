// Code generated from specs/gemini/gemini.yaml, specs/gemini/with/gemini-files.yaml, specs/gemini/with/gemini-batches.yaml, specs/gemini/with/gemini-images.yaml, specs/gemini/with/gemini-embeddings.yaml and specs/gemini/openapi.yaml. DO NOT EDIT.
import { segment } from '../../../runtime/access/path-segment.ts'
import type {
  ChatApi,
  ChatCall,
  ClientApi,
  Context,
  SchemaDialect,
  StreamSink,
} from '../../../runtime/adapter/adapter.ts'
import { bare } from '../../../runtime/adapter/bare-text.ts'
import { rowless, rows } from '../../../runtime/adapter/columns.ts'
import { complement, peek } from '../../../runtime/adapter/complement.ts'
import {
  annexed,
  at0,
  decoded,
  emptyList,
  emptyObject,
  oneNode,
  rawText,
  records,
  settled,
} from '../../../runtime/adapter/decoding.ts'
import { query, recode, regroup, uncoded, wrapped } from '../../../runtime/adapter/encoding.ts'
import { each, items } from '../../../runtime/adapter/lists.ts'
import { foreign, record, unplaced, unsupported, untaken } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, hasMore, isMany, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import { referred } from '../../../runtime/adapter/source-references.ts'
import { plus, plusKnown } from '../../../runtime/adapter/sums.ts'
import { callObject } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { jsonSchema } from '../../../runtime/codecs/json-schema.ts'
import { verbatim } from '../../../runtime/codecs/json-values.ts'
import { like } from '../../../runtime/codecs/media.ts'
import { addressed, prefixed } from '../../../runtime/codecs/names.ts'
import { digits } from '../../../runtime/codecs/numbers.ts'
import { effortBudget } from '../../../runtime/codecs/reasoning-effort.ts'
import { rpcStatus } from '../../../runtime/codecs/rpc-status.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { isoTime } from '../../../runtime/codecs/times.ts'
import { resultObject } from '../../../runtime/codecs/tool-results.ts'
import { inBytes } from '../../../runtime/http/in-bytes.ts'
import { related } from '../../../runtime/http/related.ts'
import { citeBytes, fromBytes } from '../../../runtime/stream/byte-spans.ts'
import { endCall, patchCall } from '../../../runtime/stream/call-patches.ts'
import { heldBack, tellSafety } from '../../../runtime/stream/safety.ts'
import { wholePart } from '../../../runtime/stream/stream-verbs.ts'
import type * as U from '../../../runtime/types.ts'
import type { Upload } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'gemini'

export type { Types as Native } from './native.ts'

const schemaJson: SchemaDialect = {
  keywords: ['$ref', 'anyOf', 'title', 'format', 'prefixItems', 'minItems', 'maxItems', 'minimum', 'maximum'],
  recursion: 'optional',
}

const schemaObject: SchemaDialect = {
  keywords: ['$ref', 'anyOf', 'title', 'format', 'prefixItems', 'minItems', 'maxItems', 'minimum', 'maximum'],
  root: 'object',
  recursion: 'optional',
}

const chat: ChatCall = {
  transport: sse,

  encode: (u, c) => ({
    method: 'POST',
    path:
      u.stream === true
        ? `/v1beta/models/${segment(u.model)}:streamGenerateContent?alt=sse`
        : `/v1beta/models/${segment(u.model)}:generateContent`,
    body: encodeRequest(u, { ...c, request: u }),
  }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const geminiChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to gemini, its answers in. */
export const geminiClient: ClientApi = {
  id: API,
  schemas: { tools: schemaObject, output: schemaJson },
  chat,
  embed: {
    maxBatch: 100,
    encode: (u, c) => ({
      method: 'POST',
      path: `/v1beta/models/${segment(u.model)}:batchEmbedContents`,
      body: encodeEmbed(u, { ...c, request: u }),
    }),
    decode: decodeEmbed,
    ways: [
      {
        holds: facts => facts.embedsContent === true,
        call: {
          maxBatch: 1,
          encode: (u, c) => ({
            method: 'POST',
            path: `/v1beta/models/${segment(u.model)}:embedContent`,
            body: encodeEmbed3(u, { ...c, request: u }),
          }),
          decode: decodeEmbed3,
        },
      },
      {
        holds: facts => facts.embedsByPrediction === true,
        call: {
          maxBatch: 1,
          encode: (u, c) => ({
            method: 'POST',
            path: `/v1beta/models/${segment(u.model)}:predict`,
            body: encodeEmbed2(u, { ...c, request: u }),
          }),
          decode: decodeEmbed2,
        },
      },
    ],
  },
  models: {
    encode: u => ({ method: 'GET', path: `/v1beta/models${query({ pageToken: u.pageToken })}` }),
    decode: decodeModels,
  },
  model: { encode: u => ({ method: 'GET', path: `/v1beta/models/${segment(u.model)}` }), decode: decodeModel },
  generateImage: {
    encode: (u, c) => ({
      method: 'POST',
      path: `/v1beta/models/${segment(u.model)}:predict`,
      body: encodeGenerateImage(u, { ...c, request: u }),
    }),
    decode: decodeGenerateImage,
  },
  countTokens: {
    encode: (u, c) => ({
      method: 'POST',
      path: `/v1beta/models/${segment(u.model)}:countTokens`,
      body: encodeCountTokens(u, { ...c, request: u }),
    }),
    decode: decodeCountTokens,
  },
  uploadFile: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/upload/v1beta/files',
      headers: { 'x-goog-upload-protocol': 'multipart' },
      body: encodeUploadFile(u, { ...c, request: u }),
      write: related,
    }),
    decode: decodeUploadFile,
  },
  files: {
    encode: u => ({ method: 'GET', path: `/v1beta/files${query({ pageToken: u.pageToken })}` }),
    decode: decodeFiles,
  },
  fileInfo: { encode: u => ({ method: 'GET', path: `/v1beta/files/${segment(u.id)}` }), decode: decodeFileInfo },
  deleteFile: { encode: u => ({ method: 'DELETE', path: `/v1beta/files/${segment(u.id)}` }), decode: decodeDeleteFile },
  fileContent: {
    encode: u => ({ method: 'GET', path: `/download/v1beta/files/${segment(u.id)}:download?alt=media` }),
    decode: inBytes,
  },
  createBatch: {
    maxBytes: 20971520,
    encode: (u, c) => ({
      method: 'POST',
      path: `/v1beta/models/${segment(u.model)}:batchGenerateContent`,
      body: encodeCreateBatch(u, { ...c, request: u }),
    }),
    decode: decodeCreateBatch,
  },
  batches: {
    encode: u => ({ method: 'GET', path: `/v1beta/batches${query({ pageToken: u.pageToken })}` }),
    decode: decodeBatches,
  },
  batchInfo: { encode: u => ({ method: 'GET', path: `/v1beta/batches/${segment(u.id)}` }), decode: decodeBatchInfo },
  cancelBatch: {
    encode: u => ({ method: 'POST', path: `/v1beta/batches/${segment(u.id)}:cancel` }),
    decode: decodeCancelBatch,
  },
  deleteBatch: {
    encode: u => ({ method: 'DELETE', path: `/v1beta/batches/${segment(u.id)}` }),
    decode: decodeDeleteBatch,
  },
  batchResults: {
    encode: u => ({ method: 'GET', path: `/v1beta/batches/${segment(u.id)}` }),
    decode: decodeBatchResults,
  },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.GenerateContentRequest {
  foreign(u, c)
  unsupported(
    u,
    [
      'parallelToolCalls',
      'minP',
      'repetitionPenalty',
      'prediction',
      'verbosity',
      'cache',
      'cacheKey',
      'userId',
      'metadata',
    ],
    c,
  )
  unplaced(
    u.system,
    'system',
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
    ['part'],
    c,
  )
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool', 'hostedTool'], c)
  return withNative<wire.GenerateContentRequest>(
    {
      systemInstruction: filled({ parts: eachLeft(u.system, 'system', 'part', c, encodePart) }),
      contents: eachSaid(
        regroup(u.messages, { user: 'user', assistant: 'assistant', tool: 'user', system: 'user' }, c, 'role'),
        'messages',
        'message',
        c,
        encodeMessage,
        ['parts'],
      ),
      tools: wrapped(
        u.tools,
        filled({ functionDeclarations: some(some(each(u.tools, 'tools', 'tool', c, encodeTool))) }),
        some(each(u.tools, 'tools', 'hostedTool', c, encodeHostedTool)),
      ),
      toolConfig: filled({
        functionCallingConfig: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      }),
      generationConfig: filled({
        maxOutputTokens: u.maxOutputTokens,
        temperature: u.temperature,
        topP: u.topP,
        topK: u.topK,
        stopSequences: u.stop,
        seed: u.seed,
        presencePenalty: u.presencePenalty,
        frequencyPenalty: u.frequencyPenalty,
        logprobs: u.logprobs,
        responseLogprobs: recode(present, u.logprobs, peek(u.native?.[API], 'generationConfig', 'responseLogprobs')),
        thinkingConfig: record(u.reasoning, 'reasoning', c, encodeThinking),
        ...node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      }),
      serviceTier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'serviceTier')),
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.GenerateContentResponse): U.Response {
  const response = compact<U.Response>({
    id: w.responseId ?? undefined,
    model: w.modelVersion ?? undefined,
    safety: filled({
      reason: blockReasonEnum.decode(w.promptFeedback?.blockReason),
      prompt:
        w.promptFeedback?.safetyRatings == null ? undefined : records(w.promptFeedback?.safetyRatings, decodeFinding),
      answer:
        at0(w.candidates)?.safetyRatings == null ? undefined : records(at0(w.candidates)?.safetyRatings, decodeFinding),
    }),
    content: annexed([
      ...(nodes(at0(w.candidates)?.content?.parts, API, 'part', decodePart) ?? []),
      ...(nodes(
        referred(at0(w.candidates)?.groundingMetadata, 'groundingChunks', 'groundingSupports', 'groundingChunkIndices'),
        API,
        'grounded',
        decodeGrounded,
      ) ?? []),
      ...(nodes(at0(w.candidates)?.citationMetadata?.citationSources, API, 'recited', decodeRecited) ?? []),
      ...(nodes(at0(w.candidates)?.citationMetadata?.citations, API, 'alsoRecited', decodeAlsoRecited) ?? []),
      ...(nodes(
        rows(at0(w.candidates)?.logprobsResult, ['chosenCandidates', 'topCandidates']),
        API,
        'scored',
        decodeScored,
      ) ?? []),
    ]),
    rawFinishReason: rawText(at0(w.candidates)?.finishReason),
    finishReason: finishEnum.decode(at0(w.candidates)?.finishReason),
    serviceTier: serviceTierEnum.decode(peek(w.usageMetadata, 'serviceTier')),
    usage: decoded(decodeUsage, w.usageMetadata),
    native: complement(API, w, shape16, {
      promptFeedback: emptyObject(w.promptFeedback) ?? {
        blockReason: blockReasonEnum.unlike(w.promptFeedback?.blockReason),
      },
      candidates: {
        '0': {
          content: { parts: emptyList(at0(w.candidates)?.content?.parts) },
          finishReason: finishEnum.known(at0(w.candidates)?.finishReason)
            ? undefined
            : (at0(w.candidates)?.finishReason ?? undefined),
          groundingMetadata: rowless(at0(w.candidates)?.groundingMetadata),
          citationMetadata: {
            citationSources: emptyList(at0(w.candidates)?.citationMetadata?.citationSources),
            citations: emptyList(at0(w.candidates)?.citationMetadata?.citations),
          },
          logprobsResult: rowless(at0(w.candidates)?.logprobsResult),
        },
      },
      usageMetadata: { serviceTier: serviceTierEnum.unlike(peek(w.usageMetadata, 'serviceTier')) },
    }),
  })
  response.content = fromBytes(response.content)
  heldBack(response, rawText(w.promptFeedback?.blockReason))
  if (response.finishReason !== undefined)
    response.finishReason = settled(
      response.finishReason,
      finishEnum.ambiguous(response.rawFinishReason),
      response.content,
    )
  return response
}

function decodeEvent(w: wire.GenerateContentResponse, s: StreamSink): void {
  if (has(w, 'error')) {
    s.error(decodeError(w) ?? {})
    return
  }
  if (!s.started) s.start(compact({ id: w.responseId ?? undefined, model: w.modelVersion ?? undefined }))
  const candidate = at0(w.candidates)
  const parts = candidate?.content?.parts
  if (parts != null)
    for (const item of parts) {
      if (
        item.functionCall != null &&
        (item.functionCall?.partialArgs != null ||
          item.functionCall?.willContinue != null ||
          item.functionCall?.name == null)
      ) {
        patchCall(
          s,
          compact({
            id: item.functionCall?.id ?? undefined,
            name: item.functionCall?.name ?? undefined,
            patches: records(item.functionCall?.partialArgs, decodePatch),
            more: item.functionCall?.willContinue ?? undefined,
            native: complement(API, item, shape18),
          }),
        )
      } else {
        for (const part of nodes(oneNode(item), API, 'part', decodePart)) wholePart(s, part)
      }
    }
  if (candidate?.logprobsResult) {
    s.score(
      'text',
      undefined,
      records(rows(candidate?.logprobsResult, ['chosenCandidates', 'topCandidates']), decodeToken),
    )
  }
  if (candidate?.groundingMetadata) {
    citeBytes(
      s,
      nodes(
        referred(candidate?.groundingMetadata, 'groundingChunks', 'groundingSupports', 'groundingChunkIndices'),
        API,
        'chunk',
        decodeChunk,
      ),
    )
  }
  if (candidate?.citationMetadata?.citationSources) {
    citeBytes(s, nodes(candidate?.citationMetadata?.citationSources, API, 'source', decodeSource))
  }
  if (candidate?.citationMetadata?.citations) {
    citeBytes(s, nodes(candidate?.citationMetadata?.citations, API, 'citation', decodeCitation))
  }
  if (w.usageMetadata) {
    s.usage(decoded(decodeUsage, w.usageMetadata))
  }
  if (
    w.promptFeedback?.blockReason != null ||
    w.promptFeedback?.safetyRatings != null ||
    candidate?.safetyRatings != null
  )
    tellSafety(
      s,
      filled({
        reason: blockReasonEnum.decode(w.promptFeedback?.blockReason),
        prompt: records(w.promptFeedback?.safetyRatings, decodeFinding),
        answer: records(candidate?.safetyRatings, decodeFinding),
      }),
      rawText(w.promptFeedback?.blockReason),
    )

  if (candidate?.finishReason) {
    endCall(s)
    s.finish(
      compact({
        finishReason: finishEnum.decode(candidate?.finishReason),
        rawFinishReason: rawText(candidate?.finishReason),
        serviceTier: serviceTierEnum.decode(peek(w.usageMetadata, 'serviceTier')),
        ambiguous: finishEnum.ambiguous(candidate?.finishReason),
      }),
    )
  }
  if (
    hasMore(w, shape26, s.told) ||
    isMany(w.candidates) ||
    hasMore(w.candidates?.[0], shape24) ||
    hasMore(w.candidates?.[0]?.content, shape20) ||
    hasMore(w.candidates?.[0]?.logprobsResult, shape21) ||
    hasMore(w.candidates?.[0]?.groundingMetadata, shape22) ||
    hasMore(w.candidates?.[0]?.citationMetadata, shape23) ||
    hasMore(w.promptFeedback, shape25)
  )
    s.unknown(leftover(w, shape19, s.told))
}

function encodeEmbed3(u: U.EmbedRequest, c: Context): wire.EmbedContentRequest {
  foreign(u, c)
  unsupported(u, ['purpose', 'userId'], c)
  return withNative<wire.EmbedContentRequest>(
    {
      content: { parts: items(u.input, 'input', c, encodeEmbedText) },
      embedContentConfig: u.dimensions !== undefined ? { outputDimensionality: u.dimensions } : undefined,
    },
    u.native?.[API],
  )
}

function decodeEmbed3(w: wire.EmbedContentResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    embeddings: records(oneNode(w.embedding), decodeEmbedding),
    usage: filled({ inputTokens: w.usageMetadata?.promptTokenCount ?? undefined }),
    native: complement(API, w, shape27, { usageMetadata: emptyObject(w.usageMetadata) }),
  })
}

function encodeEmbed2(u: U.EmbedRequest, c: Context): wire.PredictRequest {
  foreign(u, c)
  unsupported(u, ['userId'], c)
  wordFor(purposeEnum, u.purpose, 'purpose', c)
  return withNative<wire.PredictRequest>(
    {
      instances: items(u.input, 'input', c, encodeEmbedInstance),
      parameters: u.dimensions !== undefined ? { outputDimensionality: u.dimensions } : undefined,
    },
    u.native?.[API],
  )
}

function decodeEmbed2(w: wire.PredictResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    usage: filled({ inputTokens: peek(w.predictions, '0', 'embeddings', 'statistics', 'token_count') }),
    embeddings: records(w.predictions, decodePredictedEmbedding),
    native: complement(API, w, shape28),
  })
}

function encodeEmbed(u: U.EmbedRequest, c: Context): wire.BatchEmbedContentsRequest {
  foreign(u, c)
  unsupported(u, ['userId'], c)
  wordFor(purposeEnum, u.purpose, 'purpose', c)
  return withNative<wire.BatchEmbedContentsRequest>(
    { requests: items(u.input, 'input', c, encodeEmbedInput) },
    u.native?.[API],
  )
}

function decodeEmbed(w: wire.BatchEmbedContentsResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    embeddings: records(w.embeddings, decodeEmbedding),
    usage: filled({ inputTokens: w.usageMetadata?.promptTokenCount ?? undefined }),
    native: complement(API, w, shape29, { usageMetadata: emptyObject(w.usageMetadata) }),
  })
}

function decodeModels(w: wire.ListModelsResponse): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.models, decodeModelsResponseModel),
    nextPage: w.nextPageToken ?? undefined,
    native: complement(API, w, shape31),
  })
}

function decodeModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: decoded(decodeModelName, w.name) ?? '',
    name: w.displayName ?? undefined,
    contextWindow: w.inputTokenLimit ?? undefined,
    maxOutputTokens: w.outputTokenLimit ?? undefined,
    native: complement(API, w, shape30),
  })
}

function encodeGenerateImage(u: U.ImageRequest, c: Context): wire.PredictRequest {
  foreign(u, c)
  unsupported(u, ['size', 'quality', 'background', 'outputFormat', 'outputCompression', 'delivery', 'userId'], c)
  return withNative<wire.PredictRequest>(
    {
      instances: [{ prompt: u.prompt }],
      parameters: filled({
        sampleCount: u.n,
        aspectRatio: u.aspectRatio,
        negativePrompt: u.negativePrompt,
        seed: u.seed,
      }),
    },
    u.native?.[API],
  )
}

function decodeGenerateImage(w: wire.PredictResponse): U.ImageResponse {
  return compact<U.ImageResponse>({
    images: records(w.predictions, decodePrediction),
    native: complement(API, w, shape28),
  })
}

function encodeCountTokens(u: U.Request, c: Context): wire.CountTokensRequest {
  foreign(u, c)
  unsupported(
    u,
    [
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
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(
    u.system,
    'system',
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
    ['part'],
    c,
  )
  unplaced(u.tools, 'tools', ['function'], ['tool', 'hostedTool'], c)
  return withNative<wire.CountTokensRequest>(
    {
      contents:
        peek(u.native?.[API], 'contents') !== undefined
          ? some(
              eachSaid(
                regroup(u.messages, { user: 'user', assistant: 'assistant', tool: 'user', system: 'user' }, c, 'role'),
                'messages',
                'message',
                c,
                encodeMessage,
                ['parts'],
              ),
            )
          : undefined,
      generateContentRequest: filled({
        model: record(u.model, 'model', c, encodeModelName),
        systemInstruction: filled({ parts: eachLeft(u.system, 'system', 'part', c, encodePart) }),
        contents: eachSaid(
          regroup(u.messages, { user: 'user', assistant: 'assistant', tool: 'user', system: 'user' }, c, 'role'),
          'messages',
          'message',
          c,
          encodeMessage,
          ['parts'],
        ),
        tools: wrapped(
          u.tools,
          filled({ functionDeclarations: some(some(each(u.tools, 'tools', 'tool', c, encodeTool))) }),
          some(each(u.tools, 'tools', 'hostedTool', c, encodeHostedTool)),
        ),
      }),
    },
    u.native?.[API],
  )
}

function decodeCountTokens(w: wire.CountTokensResponse): U.TokenCount {
  return compact<U.TokenCount>({ inputTokens: w.totalTokens ?? 0, native: complement(API, w, shape33) })
}

function encodeUploadFile(u: U.UploadRequest, c: Context): { file: Upload; metadata: wire.CreateFileRequest } {
  foreign(u, c)
  unsupported(u, ['purpose', 'expiresAfter'], c)
  return withNative<Extract<{ file: Upload; metadata: wire.CreateFileRequest }, object>>(
    { metadata: { file: u.filename !== undefined ? { displayName: u.filename } : undefined }, file: u.file },
    u.native?.[API],
  )
}

function decodeUploadFile(w: wire.CreateFileResponse): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w.file), native: complement(API, w, shape35) })
}

function decodeFiles(w: wire.ListFilesResponse): U.FilePage {
  return compact<U.FilePage>({
    files: records(w.files, decodeFile),
    nextPage: w.nextPageToken ?? undefined,
    native: complement(API, w, shape36),
  })
}

function decodeFileInfo(w: wire.File): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeDeleteFile(w: wire.Empty): U.FileDeletion {
  return compact<U.FileDeletion>({ native: complement(API, w, shape37) })
}

function encodeCreateBatch(u: U.BatchSubmission, c: Context): wire.BatchGenerateContentRequest {
  foreign(u, c)
  unsupported(u, ['metadata'], c)
  return withNative<wire.BatchGenerateContentRequest>(
    {
      batch: {
        model: record(u.model, 'model', c, encodeModelName),
        displayName: 'batch',
        inputConfig: filled({ requests: filled({ requests: items(u.items, 'items', c, encodeBatchItem) }) }),
      },
    },
    u.native?.[API],
  )
}

function decodeCreateBatch(w: wire.Operation): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeBatches(w: wire.ListOperationsResponse): U.BatchPage {
  return compact<U.BatchPage>({
    batches: records(w.operations, decodeBatch),
    nextPage: w.nextPageToken ?? undefined,
    native: complement(API, w, shape40),
  })
}

function decodeBatchInfo(w: wire.Operation): U.BatchAnswer {
  return compact<U.BatchAnswer>({ batch: decoded(decodeBatch, w) })
}

function decodeCancelBatch(w: wire.Empty): U.BatchAnswer {
  return compact<U.BatchAnswer>({ native: complement(API, w, shape37) })
}

function decodeDeleteBatch(w: wire.Empty): U.BatchDeletion {
  return compact<U.BatchDeletion>({ native: complement(API, w, shape37) })
}

function decodeBatchResults(w: wire.Operation): U.BatchResults {
  return compact<U.BatchResults>({
    lines:
      w.response?.inlinedResponses?.inlinedResponses == null
        ? undefined
        : records(w.response?.inlinedResponses?.inlinedResponses, decodeBatchEntry),
    native: complement(API, w, shape42, {
      response: emptyObject(w.response) ?? { inlinedResponses: emptyObject(w.response?.inlinedResponses) },
    }),
  })
}

function encodePart(u: U.Part, c: Context): wire.Part | undefined {
  switch (u.type) {
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return withNative<wire.Part>({ text: u.text, thought: true }, u.native?.[API])
    }
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.Part>({ text: u.text }, u.native?.[API])
    }
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return withNative<wire.Part>({ text: u.text }, u.native?.[API])
    }
    case 'search-result': {
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

function encodeMessage(u: U.Message, c: Context): wire.Content | undefined {
  const own = ownMessage<wire.Content>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unsupported(u, ['name'], c)
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
        ['part'],
        c,
      )
      return withNative<wire.Content>(
        { role: 'user', parts: each(u.content, 'content', 'part', c, encodePart) },
        u.native?.[API],
      )
    }
    case 'assistant': {
      unsupported(u, ['name'], c)
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
        ['part'],
        c,
      )
      return withNative<wire.Content>(
        { role: 'model', parts: each(u.content, 'content', 'part', c, encodePart) },
        u.native?.[API],
      )
    }
    case 'tool': {
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
        ['part'],
        c,
      )
      return withNative<wire.Content>(
        { role: 'user', parts: each(u.content, 'content', 'part', c, encodePart) },
        u.native?.[API],
      )
    }
    case 'system': {
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
        ['part'],
        c,
      )
      return withNative<wire.Content>(
        { role: 'user', parts: each(u.content, 'content', 'part', c, encodePart) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.FunctionDeclaration | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['strict', 'cache'], c)
      return withNative<wire.FunctionDeclaration>(
        {
          name: u.name,
          description: u.description,
          parametersJsonSchema: recode(jsonSchema, u.inputSchema, peek(u.native?.[API], 'parametersJsonSchema')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeHostedTool(u: U.Tool, _c: Context): wire.Tool | undefined {
  switch (u.type) {
    default:
      return undefined
  }
}

function encodeToolChoice(u: U.ToolChoice, _c: Context): wire.FunctionCallingConfig | undefined {
  switch (u.type) {
    case 'auto': {
      return withNative<wire.FunctionCallingConfig>({ mode: 'AUTO' }, u.native?.[API])
    }
    case 'none': {
      return withNative<wire.FunctionCallingConfig>({ mode: 'NONE' }, u.native?.[API])
    }
    case 'tool': {
      return withNative<wire.FunctionCallingConfig>({ mode: 'ANY', allowedFunctionNames: [u.name] }, u.native?.[API])
    }
    case 'required': {
      return withNative<wire.FunctionCallingConfig>({ mode: 'ANY' }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeThinking(u: U.Reasoning, c: Context): wire.ThinkingConfig {
  if (c.facts.thinkingLevel === true && u.effort !== undefined) {
    unsupported(u, ['budgetTokens'], c)
    return withNative<wire.ThinkingConfig>(
      {
        thinkingLevel: wordFor(levelEnum, u.effort, 'effort', c, peek(u.native?.[API], 'thinkingLevel')),
        includeThoughts: u.includeText,
      },
      u.native?.[API],
    )
  }
  if (u.budgetTokens !== undefined) {
    unsupported(u, ['effort'], c)
    return withNative<wire.ThinkingConfig>(
      { thinkingBudget: u.budgetTokens, includeThoughts: u.includeText },
      u.native?.[API],
    )
  }
  if (u.effort !== undefined) {
    unsupported(u, ['budgetTokens'], c)
    return withNative<wire.ThinkingConfig>(
      { thinkingBudget: effortBudget.encode(u.effort, c, 'effort'), includeThoughts: u.includeText },
      u.native?.[API],
    )
  }
  unsupported(u, ['effort', 'budgetTokens'], c)
  return withNative<wire.ThinkingConfig>({ includeThoughts: u.includeText }, u.native?.[API])
}

function encodeResponseFormat(u: U.ResponseFormat, c: Context): wire.GenerationConfig | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<wire.GenerationConfig>({ responseMimeType: 'text/plain' }, u.native?.[API])
    }
    case 'json': {
      unsupported(u, ['name', 'description', 'strict'], c)
      return withNative<wire.GenerationConfig>(
        {
          responseMimeType: 'application/json',
          responseJsonSchema: recode(jsonSchema, u.schema, peek(u.native?.[API], 'responseJsonSchema')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function decodeFinding(w: wire.SafetyRating): U.SafetyFinding {
  return compact<U.SafetyFinding>({
    category: harmEnum.decode(w.category) ?? '',
    level: probabilityEnum.decode(w.probability),
    blocked: w.blocked ?? undefined,
    native: complement(API, w, shape0, {
      category: harmEnum.unlike(w.category),
      probability: probabilityEnum.unlike(w.probability),
    }),
  })
}

function decodePart(w: wire.Part): U.Part | undefined {
  if (read(w, 'text') != null && read(w, 'thought') === true) {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w.text ?? '', native: complement(API, w, shape1) })
  }
  if (read(w, 'text') != null) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape2) })
  }
  if (read(w, 'functionCall') != null) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.functionCall?.id ?? '',
      name: w.functionCall?.name ?? '',
      ...callObject.decode(w.functionCall?.args),
      native: complement(API, w, shape3, { functionCall: emptyObject(w.functionCall) }),
    })
  }
  if (read(w, 'functionResponse') != null) {
    return compact<U.ToolResultPart>({
      type: 'tool-result',
      id: w.functionResponse?.id ?? '',
      name: w.functionResponse?.name ?? undefined,
      ...resultObject.decode(w.functionResponse?.response),
      native: complement(API, w, shape4, { functionResponse: emptyObject(w.functionResponse) }),
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
      native: complement(API, w, shape5, { inlineData: emptyObject(w.inlineData) }),
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
      native: complement(API, w, shape6, { fileData: emptyObject(w.fileData) }),
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
      native: complement(API, w, shape6, { fileData: emptyObject(w.fileData) }),
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
      native: complement(API, w, shape5, { inlineData: emptyObject(w.inlineData) }),
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
      native: complement(API, w, shape6, { fileData: emptyObject(w.fileData) }),
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
      native: complement(API, w, shape6, { fileData: emptyObject(w.fileData) }),
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
      native: complement(API, w, shape5, { inlineData: emptyObject(w.inlineData) }),
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
      native: complement(API, w, shape6, { fileData: emptyObject(w.fileData) }),
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
      native: complement(API, w, shape6, { fileData: emptyObject(w.fileData) }),
    })
  }
  if (read(w, 'inlineData') != null && read(read(w, 'inlineData'), 'data') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      mediaType: w.inlineData?.mimeType ?? undefined,
      data: w.inlineData?.data ?? undefined,
      native: complement(API, w, shape5, { inlineData: emptyObject(w.inlineData) }),
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
      native: complement(API, w, shape6, { fileData: emptyObject(w.fileData) }),
    })
  }
  if (read(w, 'fileData') != null && read(read(w, 'fileData'), 'fileUri') != null) {
    return compact<U.DocumentPart>({
      type: 'document',
      mediaType: w.fileData?.mimeType ?? undefined,
      url: w.fileData?.fileUri ?? undefined,
      native: complement(API, w, shape6, { fileData: emptyObject(w.fileData) }),
    })
  }
  return undefined
}

function decodeGrounded(w: {
  groundingSupports?: wire.GoogleAiGenerativelanguageV1betaGroundingSupport
  image?: wire.Image
  maps?: wire.Maps
  retrievedContext?: wire.RetrievedContext
  web?: wire.Web
}): U.Part | undefined {
  return { type: 'text', text: '', citations: nodes([w], API, 'chunk', decodeChunk) }
}

function decodeChunk(w: {
  groundingSupports?: wire.GoogleAiGenerativelanguageV1betaGroundingSupport
  image?: wire.Image
  maps?: wire.Maps
  retrievedContext?: wire.RetrievedContext
  web?: wire.Web
}): U.Citation | undefined {
  if (read(w, 'maps') != null) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.maps?.uri ?? '',
      title: w.maps?.title ?? undefined,
      quote: w.maps?.text ?? undefined,
      start: w.groundingSupports?.segment?.startIndex ?? undefined,
      end: w.groundingSupports?.segment?.endIndex ?? undefined,
      native: complement(API, w, shape7, {
        maps: emptyObject(w.maps),
        groundingSupports: emptyObject(w.groundingSupports) ?? { segment: emptyObject(w.groundingSupports?.segment) },
      }),
    })
  }
  if (read(w, 'image') != null) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.image?.sourceUri ?? '',
      title: w.image?.title ?? undefined,
      start: w.groundingSupports?.segment?.startIndex ?? undefined,
      end: w.groundingSupports?.segment?.endIndex ?? undefined,
      native: complement(API, w, shape8, {
        image: emptyObject(w.image),
        groundingSupports: emptyObject(w.groundingSupports) ?? { segment: emptyObject(w.groundingSupports?.segment) },
      }),
    })
  }
  if (read(w, 'web') != null) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.web?.uri ?? '',
      title: w.web?.title ?? undefined,
      start: w.groundingSupports?.segment?.startIndex ?? undefined,
      end: w.groundingSupports?.segment?.endIndex ?? undefined,
      native: complement(API, w, shape9, {
        web: emptyObject(w.web),
        groundingSupports: emptyObject(w.groundingSupports) ?? { segment: emptyObject(w.groundingSupports?.segment) },
      }),
    })
  }
  if (read(w, 'retrievedContext') != null) {
    return compact<U.DocumentCitation>({
      type: 'document',
      id: w.retrievedContext?.uri ?? undefined,
      title: w.retrievedContext?.title ?? undefined,
      quote: w.retrievedContext?.text ?? undefined,
      start: w.groundingSupports?.segment?.startIndex ?? undefined,
      end: w.groundingSupports?.segment?.endIndex ?? undefined,
      native: complement(API, w, shape10, {
        retrievedContext: emptyObject(w.retrievedContext),
        groundingSupports: emptyObject(w.groundingSupports) ?? { segment: emptyObject(w.groundingSupports?.segment) },
      }),
    })
  }
  return undefined
}

function decodeRecited(w: wire.CitationSource): U.Part | undefined {
  return { type: 'text', text: '', citations: nodes([w], API, 'source', decodeSource) }
}

function decodeSource(w: wire.CitationSource): U.Citation | undefined {
  if (read(w, 'uri') != null) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.uri ?? '',
      start: w.startIndex ?? undefined,
      end: w.endIndex ?? undefined,
      native: complement(API, w, shape11, { uri: 'source' }),
    })
  }
  return undefined
}

function decodeAlsoRecited(w: wire.Citation): U.Part | undefined {
  return { type: 'text', text: '', citations: nodes([w], API, 'citation', decodeCitation) }
}

function decodeCitation(w: wire.Citation): U.Citation | undefined {
  if (read(w, 'uri') != null) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.uri ?? '',
      title: w.title ?? undefined,
      start: w.startIndex ?? undefined,
      end: w.endIndex ?? undefined,
      native: complement(API, w, shape12, { uri: 'citation' }),
    })
  }
  return undefined
}

function decodeScored(w: {
  chosenCandidates?: wire.LogprobsResultCandidate
  topCandidates?: wire.TopCandidates
}): U.Part | undefined {
  const textPart = decodeToken(w)
  if (textPart !== undefined) return { type: 'text', text: '', logprobs: [textPart].flat() }
  return undefined
}

function decodeToken(w: {
  chosenCandidates?: wire.LogprobsResultCandidate
  topCandidates?: wire.TopCandidates
}): U.TokenLogprob {
  return compact<U.TokenLogprob>({
    token: w.chosenCandidates?.token ?? '',
    logprob: w.chosenCandidates?.logProbability ?? 0,
    alternatives:
      w.topCandidates?.candidates == null ? undefined : records(w.topCandidates?.candidates, decodeAlternative),
    native: complement(API, w, shape14, {
      chosenCandidates: emptyObject(w.chosenCandidates),
      topCandidates: emptyObject(w.topCandidates),
    }),
  })
}

function decodeAlternative(w: wire.LogprobsResultCandidate): U.TokenAlternative {
  return compact<U.TokenAlternative>({
    token: w.token ?? '',
    logprob: w.logProbability ?? 0,
    native: complement(API, w, shape13),
  })
}

function decodeUsage(w: wire.UsageMetadata): U.Usage {
  return compact<U.Usage>({
    inputTokens: plus(w.promptTokenCount, read(w, 'toolUsePromptTokenCount')),
    cacheReadTokens: w.cachedContentTokenCount ?? undefined,
    outputTokens: plusKnown(w.candidatesTokenCount, w.thoughtsTokenCount),
    reasoningTokens: w.thoughtsTokenCount ?? undefined,
    totalTokens: w.totalTokenCount ?? undefined,
    native: complement(API, w, shape15),
  })
}

function decodePatch(w: wire.PartialArg): U.CallPatch {
  return compact<U.CallPatch>({
    path: w.jsonPath ?? '',
    string: w.stringValue ?? undefined,
    number: w.numberValue ?? undefined,
    boolean: w.boolValue ?? undefined,
    null: w.nullValue ?? undefined,
    native: complement(API, w, shape17),
  })
}

function encodeEmbedText(u: string, _c: Context): wire.Part {
  return { text: u }
}

function decodeEmbedding(w: wire.ContentEmbedding): number[] {
  return w.values ?? []
}

function encodeEmbedInstance(
  u: string,
  c: Context,
): { content?: string; prompt?: string; task_type?: string; title?: string } {
  return { content: u, task_type: purposeEnum.encode((c.request as U.AnyRequest).purpose) }
}

function decodePredictedEmbedding(w: {
  bytesBase64Encoded?: string
  embeddings?: { statistics?: { token_count?: number; truncated?: boolean }; values?: number[] }
  mimeType?: string
  prompt?: string
}): number[] {
  return w.embeddings?.values ?? []
}

function encodeEmbedInput(u: string, c: Context): wire.EmbedContentRequest {
  return {
    model: record((c.request as U.AnyRequest).model, 'model', c, encodeModelName),
    content: { parts: [{ text: u }] },
    outputDimensionality: (c.request as U.AnyRequest).dimensions,
    taskType: purposeEnum.encode((c.request as U.AnyRequest).purpose),
  }
}

function encodeModelName(u: string, _c: Context): string {
  return prefixed.encode(u, 'models/')
}

function decodeModelsResponseModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: decoded(decodeModelName, w.name) ?? '',
    name: w.displayName ?? undefined,
    contextWindow: w.inputTokenLimit ?? undefined,
    maxOutputTokens: w.outputTokenLimit ?? undefined,
    native: complement(API, w, shape30),
  })
}

function decodeModelName(w: string): string {
  return prefixed.decode(w, 'models/') ?? ''
}

function decodePrediction(w: {
  bytesBase64Encoded?: string
  embeddings?: { statistics?: { token_count?: number; truncated?: boolean }; values?: number[] }
  mimeType?: string
  prompt?: string
}): U.GeneratedImage {
  return compact<U.GeneratedImage>({
    data: w.bytesBase64Encoded ?? undefined,
    mediaType: w.mimeType ?? undefined,
    revisedPrompt: w.prompt ?? undefined,
    native: complement(API, w, shape32),
  })
}

function decodeFile(w: wire.File): U.FileInfo {
  return compact<U.FileInfo>({
    id: decoded(decodeFileName, w.name) ?? '',
    name: w.displayName ?? undefined,
    mediaType: w.mimeType ?? undefined,
    bytes: decoded(digits.decode, w.sizeBytes),
    createdAt: decoded(isoTime.decode, w.createTime),
    expiresAt: decoded(isoTime.decode, w.expirationTime),
    native: complement(API, w, shape34, {
      sizeBytes: uncoded(digits, w.sizeBytes),
      createTime: uncoded(isoTime, w.createTime),
      expirationTime: uncoded(isoTime, w.expirationTime),
    }),
  })
}

function decodeFileName(w: string): string {
  return prefixed.decode(w, 'files/') ?? ''
}

function encodeBatchItem(u: U.BatchItem, _c: Context): wire.InlinedRequest {
  return withNative<wire.InlinedRequest>(
    { request: verbatim.encode(u.body), metadata: u.id !== undefined ? { key: u.id } : undefined },
    u.native?.[API],
  )
}

function decodeBatch(w: wire.Operation): U.BatchInfo {
  return compact<U.BatchInfo>({
    id: decoded(prefixed.decode, w.name, 'batches/') ?? '',
    rawStatus: rawText(w.metadata?.state),
    status: batchStatusEnum.decode(w.metadata?.state),
    counts: decoded(decodeBatchCounts, w.metadata?.batchStats),
    createdAt: decoded(isoTime.decode, w.metadata?.createTime),
    endedAt: decoded(isoTime.decode, w.metadata?.endTime),
    errors: bare(w.error?.message, decodeBatchFault),
    outputFile: decoded(decodeFileName, w.response?.responsesFile),
    native: complement(API, w, shape39, {
      name: uncoded(prefixed, w.name, 'batches/'),
      metadata: emptyObject(w.metadata) ?? {
        state: batchStatusEnum.known(w.metadata?.state) ? undefined : (w.metadata?.state ?? undefined),
        createTime: uncoded(isoTime, w.metadata?.createTime),
        endTime: uncoded(isoTime, w.metadata?.endTime),
      },
      error: emptyObject(w.error) ?? { message: w.error?.message === '' ? '' : undefined },
      response: emptyObject(w.response),
    }),
  })
}

function decodeBatchCounts(w: wire.BatchStats): U.BatchCounts {
  return compact<U.BatchCounts>({
    total: decoded(digits.decode, w.requestCount),
    processing: decoded(digits.decode, w.pendingRequestCount),
    succeeded: decoded(digits.decode, w.successfulRequestCount),
    failed: decoded(digits.decode, w.failedRequestCount),
    native: complement(API, w, shape38, {
      requestCount: uncoded(digits, w.requestCount),
      pendingRequestCount: uncoded(digits, w.pendingRequestCount),
      successfulRequestCount: uncoded(digits, w.successfulRequestCount),
      failedRequestCount: uncoded(digits, w.failedRequestCount),
    }),
  })
}

function decodeBatchFault(w: string): U.BatchFault {
  return compact<U.BatchFault>({ message: w ?? undefined })
}

function decodeBatchEntry(w: wire.InlinedResponse): U.BatchLine {
  return compact<U.BatchLine>({
    id: w.metadata?.key ?? '',
    body: decoded(verbatim.decode, w.response),
    error: decoded(rpcStatus.decode, w.error),
    native: complement(API, w, shape41, {
      metadata: emptyObject(w.metadata),
      response: uncoded(verbatim, w.response),
      error: uncoded(rpcStatus, w.error),
    }),
  })
}

const shape0 = /* @__PURE__ */ fields('blocked category probability')

const shape1 = /* @__PURE__ */ fields('text thought')

const shape2 = /* @__PURE__ */ fields('text')

const shape3 = /* @__PURE__ */ fields('', { functionCall: /* @__PURE__ */ fields('args id name') })

const shape4 = /* @__PURE__ */ fields('', { functionResponse: /* @__PURE__ */ fields('id name response') })

const shape5 = /* @__PURE__ */ fields('', { inlineData: /* @__PURE__ */ fields('data mimeType') })

const shape6 = /* @__PURE__ */ fields('', { fileData: /* @__PURE__ */ fields('fileUri mimeType') })

const shape7 = /* @__PURE__ */ fields('', {
  groundingSupports: /* @__PURE__ */ fields('', { segment: /* @__PURE__ */ fields('endIndex startIndex') }),
  maps: /* @__PURE__ */ fields('text title uri'),
})

const shape8 = /* @__PURE__ */ fields('', {
  groundingSupports: /* @__PURE__ */ fields('', { segment: /* @__PURE__ */ fields('endIndex startIndex') }),
  image: /* @__PURE__ */ fields('sourceUri title'),
})

const shape9 = /* @__PURE__ */ fields('', {
  groundingSupports: /* @__PURE__ */ fields('', { segment: /* @__PURE__ */ fields('endIndex startIndex') }),
  web: /* @__PURE__ */ fields('title uri'),
})

const shape10 = /* @__PURE__ */ fields('', {
  groundingSupports: /* @__PURE__ */ fields('', { segment: /* @__PURE__ */ fields('endIndex startIndex') }),
  retrievedContext: /* @__PURE__ */ fields('text title uri'),
})

const shape11 = /* @__PURE__ */ fields('endIndex startIndex uri')

const shape12 = /* @__PURE__ */ fields('endIndex startIndex title uri')

const shape13 = /* @__PURE__ */ fields('logProbability token')

const shape14 = /* @__PURE__ */ fields('', {
  chosenCandidates: /* @__PURE__ */ fields('logProbability token'),
  topCandidates: /* @__PURE__ */ fields('candidates'),
})

const shape15 = /* @__PURE__ */ fields(
  'cachedContentTokenCount candidatesTokenCount promptTokenCount serviceTier thoughtsTokenCount totalTokenCount',
)

const shape16 = /* @__PURE__ */ fields('modelVersion responseId usageMetadata', {
  candidates: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finishReason index safetyRatings', {
      citationMetadata: /* @__PURE__ */ fields('citationSources citations'),
      content: /* @__PURE__ */ fields('parts role'),
      groundingMetadata: /* @__PURE__ */ fields('groundingChunks groundingSupports'),
      logprobsResult: /* @__PURE__ */ fields('chosenCandidates topCandidates'),
    }),
  ),
  promptFeedback: /* @__PURE__ */ fields('blockReason safetyRatings'),
})

const shape17 = /* @__PURE__ */ fields('boolValue jsonPath nullValue numberValue stringValue')

const shape18 = /* @__PURE__ */ fields('', { functionCall: /* @__PURE__ */ fields('id name partialArgs willContinue') })

const shape19 = /* @__PURE__ */ fields('modelVersion responseId usageMetadata', {
  candidates: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finishReason index safetyRatings', {
      citationMetadata: /* @__PURE__ */ fields('citationSources citations'),
      content: /* @__PURE__ */ fields('parts'),
      groundingMetadata: /* @__PURE__ */ fields('groundingChunks groundingSupports'),
      logprobsResult: /* @__PURE__ */ fields('chosenCandidates topCandidates'),
    }),
  ),
  promptFeedback: /* @__PURE__ */ fields('blockReason safetyRatings'),
})

const shape20 = /* @__PURE__ */ fields('parts')

const shape21 = /* @__PURE__ */ fields('chosenCandidates topCandidates')

const shape22 = /* @__PURE__ */ fields('groundingChunks groundingSupports')

const shape23 = /* @__PURE__ */ fields('citationSources citations')

const shape24 = /* @__PURE__ */ fields(
  'citationMetadata content finishReason groundingMetadata index logprobsResult safetyRatings',
)

const shape25 = /* @__PURE__ */ fields('blockReason safetyRatings')

const shape26 = /* @__PURE__ */ fields('candidates modelVersion promptFeedback responseId usageMetadata')

const shape27 = /* @__PURE__ */ fields('embedding', { usageMetadata: /* @__PURE__ */ fields('promptTokenCount') })

const shape28 = /* @__PURE__ */ fields('predictions')

const shape29 = /* @__PURE__ */ fields('embeddings', { usageMetadata: /* @__PURE__ */ fields('promptTokenCount') })

const shape30 = /* @__PURE__ */ fields('displayName inputTokenLimit name outputTokenLimit')

const shape31 = /* @__PURE__ */ fields('models nextPageToken')

const shape32 = /* @__PURE__ */ fields('bytesBase64Encoded mimeType prompt')

const shape33 = /* @__PURE__ */ fields('totalTokens')

const shape34 = /* @__PURE__ */ fields('createTime displayName expirationTime mimeType name sizeBytes')

const shape35 = /* @__PURE__ */ fields('file')

const shape36 = /* @__PURE__ */ fields('files nextPageToken')

const shape37 = /* @__PURE__ */ fields('')

const shape38 = /* @__PURE__ */ fields('failedRequestCount pendingRequestCount requestCount successfulRequestCount')

const shape39 = /* @__PURE__ */ fields('name', {
  error: /* @__PURE__ */ fields('message'),
  metadata: /* @__PURE__ */ fields('batchStats createTime endTime state'),
  response: /* @__PURE__ */ fields('responsesFile'),
})

const shape40 = /* @__PURE__ */ fields('nextPageToken operations')

const shape41 = /* @__PURE__ */ fields('error response', { metadata: /* @__PURE__ */ fields('key') })

const shape42 = /* @__PURE__ */ fields('', {
  response: /* @__PURE__ */ fields('', { inlinedResponses: /* @__PURE__ */ fields('inlinedResponses') }),
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

const batchStatusEnum = /* @__PURE__ */ enumTable(
  {
    BATCH_STATE_PENDING: 'validating',
    BATCH_STATE_RUNNING: 'in-progress',
    BATCH_STATE_SUCCEEDED: 'completed',
    BATCH_STATE_FAILED: 'failed',
    BATCH_STATE_CANCELLED: 'cancelled',
    BATCH_STATE_EXPIRED: 'expired',
    BATCH_STATE_UNSPECIFIED: null,
  },
  {
    validating: 'BATCH_STATE_PENDING',
    'in-progress': 'BATCH_STATE_RUNNING',
    completed: 'BATCH_STATE_SUCCEEDED',
    failed: 'BATCH_STATE_FAILED',
    cancelled: 'BATCH_STATE_CANCELLED',
    expired: 'BATCH_STATE_EXPIRED',
  },
  { fallback: 'other' },
)
