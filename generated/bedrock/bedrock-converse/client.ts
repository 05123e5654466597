// Code generated from specs/bedrock/bedrock-converse.yaml, specs/bedrock/with/bedrock-embeddings.yaml, specs/bedrock/with/bedrock-tokens.yaml, specs/bedrock/with/bedrock-media.yaml, specs/bedrock/with/bedrock-schemas.yaml and specs/bedrock/openapi.yaml. DO NOT EDIT.
import { segment } from '../../../runtime/access/path-segment.ts'
import type {
  ChatApi,
  ChatCall,
  ClientApi,
  Context,
  SchemaDialect,
  StreamSink,
} from '../../../runtime/adapter/adapter.ts'
import { identified } from '../../../runtime/adapter/canonical.ts'
import { complement, peek } from '../../../runtime/adapter/complement.ts'
import { decoded, emptyObject, extras, oneNode, rawText } from '../../../runtime/adapter/decoding.ts'
import { regroup, uncoded } from '../../../runtime/adapter/encoding.ts'
import { followed, withFollowers } from '../../../runtime/adapter/followers.ts'
import { each } from '../../../runtime/adapter/lists.ts'
import {
  foreign,
  record,
  unaccompanied,
  unplaced,
  unsupported,
  untaken,
  withheld,
} from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, nearWord, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, onlyKey, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, needing, under, unlessEmpty } from '../../../runtime/adapter/optional.ts'
import { plusKnown } from '../../../runtime/adapter/sums.ts'
import { awsEventStream } from '../../../runtime/aws-event-stream/index.ts'
import { callObject } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { schemaText, toolSchema } from '../../../runtime/codecs/json-schema.ts'
import { jsonValue } from '../../../runtime/codecs/json-values.ts'
import { single } from '../../../runtime/codecs/lists.ts'
import { plainId, plainName } from '../../../runtime/codecs/names.ts'
import { clamp } from '../../../runtime/codecs/numbers.ts'
import { effortWithin } from '../../../runtime/codecs/reasoning-effort.ts'
import { assessed, assessedEach } from '../../../runtime/codecs/safety-findings.ts'
import { keptFor } from '../../../runtime/codecs/times.ts'
import { byType } from '../../../runtime/codecs/vectors.ts'
import { tellSafety } from '../../../runtime/stream/safety.ts'
import type * as U from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'bedrock-converse'

export type { Types as Native } from './native.ts'

const schemaOpen: SchemaDialect = { root: 'object' }

const schemaStrict: SchemaDialect = {
  keywords: ['$ref', 'anyOf', 'const', 'default', 'title', 'pattern', 'format', 'minItems'],
  formats: ['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'uri', 'ipv4', 'ipv6', 'uuid'],
  root: 'object',
  objects: 'closed',
  recursion: false,
  untyped: false,
  minItems: 1,
  limits: { optional: 24, unions: 16 },
}

const chat: ChatCall = {
  transport: awsEventStream,

  encode: (u, c) => ({
    method: 'POST',
    path: u.stream === true ? `/model/${segment(u.model)}/converse-stream` : `/model/${segment(u.model)}/converse`,
    body: encodeRequest(u, { ...c, request: u }),
  }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const bedrockConverseChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to bedrock-converse, its answers in. */
export const bedrockConverseClient: ClientApi = {
  id: API,
  schemas: { tools: schemaOpen, strictTools: schemaStrict, output: schemaStrict },
  turns: { first: 'user' },
  chat,
  embed: {
    maxBatch: 1,
    encode: (u, c) => ({
      method: 'POST',
      path: `/model/${segment(u.model)}/invoke`,
      body: encodeEmbed(u, { ...c, request: u }),
    }),
    decode: decodeEmbed,
    ways: [
      {
        holds: facts => facts.embedsLists === true,
        call: {
          maxBatch: 96,
          encode: (u, c) => ({
            method: 'POST',
            path: `/model/${segment(u.model)}/invoke`,
            body: encodeEmbed2(u, { ...c, request: u }),
          }),
          decode: decodeEmbed2,
        },
      },
    ],
  },
  countTokens: {
    encode: (u, c) => ({
      method: 'POST',
      path: `/model/${segment(u.model)}/count-tokens`,
      body: encodeCountTokens(u, { ...c, request: u }),
    }),
    decode: decodeCountTokens,
  },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.ConverseRequest {
  foreign(u, c)
  unsupported(
    u,
    [
      'parallelToolCalls',
      'topK',
      'minP',
      'seed',
      'presencePenalty',
      'frequencyPenalty',
      'repetitionPenalty',
      'logprobs',
      'prediction',
      'verbosity',
      'cache',
      'cacheKey',
      'userId',
    ],
    c,
  )
  unplaced(u.system, 'system', ['text'], ['systemPart'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  withheld(
    u.reasoning,
    peek(u.native?.[API], 'additionalModelRequestFields', 'thinking') !== undefined || c.facts.thinkingBudget === true,
    'reasoning',
    c,
  )
  unaccompanied(u.toolChoice, u.tools !== undefined, ['toolChoice', 'tools'], c)
  return withNative<wire.ConverseRequest>(
    {
      system: withFollowers(eachLeft(u.system, 'system', 'systemPart', c, encodeSystemPart)),
      messages: eachSaid(
        regroup(
          identified(u.messages),
          { user: 'user', assistant: 'assistant', tool: 'user', system: 'user' },
          c,
          'role',
        ),
        'messages',
        'message',
        c,
        encodeMessage,
        ['content'],
      ),
      inferenceConfig: filled({
        maxTokens: u.maxOutputTokens,
        temperature: u.temperature === undefined ? undefined : clamp.encode(u.temperature, '0..1', c, 'temperature'),
        topP: u.topP,
        stopSequences: u.stop,
      }),
      toolConfig: needing(
        'tools',
        filled({
          tools: withFollowers(each(u.tools, 'tools', 'tool', c, encodeTool)) ?? [],
          toolChoice:
            u.tools !== undefined ? node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice) : undefined,
        }),
      ),
      additionalModelRequestFields: filled({
        thinking:
          peek(u.native?.[API], 'additionalModelRequestFields', 'thinking') !== undefined ||
          c.facts.thinkingBudget === true
            ? record(u.reasoning, 'reasoning', c, encodeThinking)
            : undefined,
      }),
      outputConfig: filled({
        effort:
          peek(u.native?.[API], 'outputConfig', 'effort') !== undefined || c.facts.effort === true
            ? nearWord(
                effortEnum,
                u.reasoning?.effort,
                'reasoning.effort',
                c,
                peek(u.native?.[API], 'outputConfig', 'effort'),
              )
            : undefined,
        textFormat: node(u.responseFormat, 'responseFormat', 'textFormat', c, encodeTextFormat),
      }),
      requestMetadata: u.metadata,
      serviceTier: under(
        'type',
        wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'serviceTier', 'type')),
      ),
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.ConverseResponse): U.Response {
  return compact<U.Response>({
    content: nodes(w.output?.message?.content, API, 'part', decodeAnswer),
    rawFinishReason: rawText(w.stopReason),
    finishReason: finishEnum.decode(w.stopReason),
    usage: decoded(decodeUsage, w.usage),
    safety: filled({
      explanation: w.trace?.guardrail?.actionReason ?? undefined,
      prompt: assessed.decode(w.trace?.guardrail?.inputAssessment),
      answer: assessedEach.decode(w.trace?.guardrail?.outputAssessments),
    }),
    serviceTier: serviceTierEnum.decode(w.serviceTier?.type),
    native: complement(API, w, shape11, {
      output: emptyObject(w.output) ?? { message: emptyObject(w.output?.message) },
      stopReason: finishEnum.known(w.stopReason) ? undefined : (w.stopReason ?? undefined),
      metrics: emptyObject(w.metrics),
      trace: emptyObject(w.trace) ?? { guardrail: emptyObject(w.trace?.guardrail) },
      serviceTier: emptyObject(w.serviceTier) ?? { type: serviceTierEnum.unlike(w.serviceTier?.type) },
    }),
  })
}

function decodeEvent(w: wire.ConverseStreamOutput, s: StreamSink): void {
  switch (onlyKey(w)) {
    case 'messageStart': {
      const e = w.messageStart
      if (e == null) return
      s.start(compact({}))
      s.unknown(extras(e, shape12))
      return
    }
    case 'contentBlockStart': {
      const e = w.contentBlockStart
      if (e == null) return
      const [opened] = nodes(oneNode(e.start), API, 'opened', decodeOpened)
      if (opened !== undefined) s.open(e.contentBlockIndex, opened)
      s.native(e.contentBlockIndex, extras(e, shape14))
      return
    }
    case 'contentBlockDelta': {
      const e = w.contentBlockDelta
      if (e == null) return
      if (e.delta?.text != null) {
        s.delta('text', e.contentBlockIndex, e.delta?.text ?? '')
        s.native(e.contentBlockIndex, extras(e, shape15))
        return
      }
      if (e.delta?.reasoningContent?.text != null) {
        s.delta('reasoning', e.contentBlockIndex, e.delta?.reasoningContent?.text ?? '')
        s.native(e.contentBlockIndex, extras(e, shape16))
        return
      }
      if (e.delta?.toolUse?.input != null) {
        s.delta('tool-call', e.contentBlockIndex, e.delta?.toolUse?.input ?? '')
        s.native(e.contentBlockIndex, extras(e, shape17))
        return
      }
      if (e.delta?.citation != null) {
        for (const citation of nodes(oneNode(e.delta?.citation), API, 'citation', decodeCitation))
          s.cite(e.contentBlockIndex, citation)
        s.native(e.contentBlockIndex, extras(e, shape18))
        return
      }
      if (e.delta?.reasoningContent?.signature != null) {
        s.native(e.contentBlockIndex, {
          reasoningContent: { reasoningText: { signature: e.delta?.reasoningContent?.signature } },
        })
        s.native(e.contentBlockIndex, extras(e, shape19))
        return
      }
      s.unknown(w)
      return
    }
    case 'contentBlockStop': {
      const e = w.contentBlockStop
      if (e == null) return
      s.close(e.contentBlockIndex)
      s.unknown(extras(e, shape20))
      return
    }
    case 'messageStop': {
      const e = w.messageStop
      if (e == null) return
      s.finish(
        compact({
          finishReason: finishEnum.decode(e.stopReason),
          rawFinishReason: rawText(e.stopReason),
          ambiguous: finishEnum.ambiguous(e.stopReason),
        }),
      )
      s.unknown(extras(e, shape21))
      return
    }
    case 'metadata': {
      const e = w.metadata
      if (e == null) return
      s.usage(decoded(decodeUsage, e.usage))
      s.start(compact({ serviceTier: serviceTierEnum.decode(e.serviceTier?.type) }))
      if (
        e.trace?.guardrail?.actionReason != null ||
        e.trace?.guardrail?.inputAssessment != null ||
        e.trace?.guardrail?.outputAssessments != null
      )
        tellSafety(
          s,
          filled({
            explanation: e.trace?.guardrail?.actionReason ?? undefined,
            prompt: assessed.decode(e.trace?.guardrail?.inputAssessment),
            answer: assessedEach.decode(e.trace?.guardrail?.outputAssessments),
          }),
        )

      s.unknown(extras(e, shape22))
      return
    }
    default: {
      const failure = decodeError(w)
      if (failure) s.error(failure)
      else s.unknown(w)
    }
  }
}

function encodeEmbed2(u: U.EmbedRequest, c: Context): wire.CohereEmbedRequest {
  foreign(u, c)
  unsupported(u, ['userId'], c)
  withheld(
    u.dimensions,
    peek(u.native?.[API], 'output_dimension') !== undefined || c.facts.shortVectors === true,
    'dimensions',
    c,
  )
  return withNative<wire.CohereEmbedRequest>(
    {
      texts: u.input,
      input_type:
        wordFor(purposeEnum, u.purpose, 'purpose', c, peek(u.native?.[API], 'input_type')) ??
        peek(u.native?.[API], 'input_type') ??
        'search_document',
      embedding_types: ['float'],
      output_dimension:
        peek(u.native?.[API], 'output_dimension') !== undefined || c.facts.shortVectors === true
          ? u.dimensions
          : undefined,
    },
    u.native?.[API],
  )
}

function decodeEmbed2(w: wire.CohereEmbedResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    embeddings: decoded(byType.decode, w.embeddings, 'float') ?? [],
    native: complement(API, w, shape23, { embeddings: uncoded(byType, w.embeddings, 'float') }),
  })
}

function encodeEmbed(u: U.EmbedRequest, c: Context): wire.TitanEmbedRequest {
  foreign(u, c)
  unsupported(u, ['purpose', 'userId'], c)
  withheld(
    u.dimensions,
    peek(u.native?.[API], 'dimensions') !== undefined || c.facts.shortVectors === true,
    'dimensions',
    c,
  )
  return withNative<wire.TitanEmbedRequest>(
    {
      inputText: single.encode(u.input),
      dimensions:
        peek(u.native?.[API], 'dimensions') !== undefined || c.facts.shortVectors === true ? u.dimensions : undefined,
    },
    u.native?.[API],
  )
}

function decodeEmbed(w: wire.TitanEmbedResponse): U.EmbedResponse {
  return compact<U.EmbedResponse>({
    embeddings: decoded(single.decode, w.embedding) ?? [],
    usage: filled({ inputTokens: w.inputTextTokenCount ?? undefined }),
    native: complement(API, w, shape24, { embedding: uncoded(single, w.embedding) }),
  })
}

function encodeCountTokens(u: U.Request, c: Context): wire.CountTokensRequest {
  foreign(u, c)
  unsupported(
    u,
    [
      'parallelToolCalls',
      'responseFormat',
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
  unplaced(u.system, 'system', ['text'], ['systemPart'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  withheld(
    u.reasoning,
    peek(u.native?.[API], 'input', 'converse', 'additionalModelRequestFields', 'thinking') !== undefined ||
      c.facts.thinkingBudget === true,
    'reasoning',
    c,
  )
  unaccompanied(u.toolChoice, u.tools !== undefined, ['toolChoice', 'tools'], c)
  return withNative<wire.CountTokensRequest>(
    {
      input: {
        converse: filled({
          system: withFollowers(eachLeft(u.system, 'system', 'systemPart', c, encodeSystemPart)),
          messages: eachSaid(
            regroup(
              identified(u.messages),
              { user: 'user', assistant: 'assistant', tool: 'user', system: 'user' },
              c,
              'role',
            ),
            'messages',
            'message',
            c,
            encodeMessage,
            ['content'],
          ),
          toolConfig: needing(
            'tools',
            filled({
              tools: withFollowers(each(u.tools, 'tools', 'tool', c, encodeTool)) ?? [],
              toolChoice:
                u.tools !== undefined ? node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice) : undefined,
            }),
          ),
          additionalModelRequestFields: filled({
            thinking:
              peek(u.native?.[API], 'input', 'converse', 'additionalModelRequestFields', 'thinking') !== undefined ||
              c.facts.thinkingBudget === true
                ? record(u.reasoning, 'reasoning', c, encodeThinking)
                : undefined,
          }),
        }),
      },
    },
    u.native?.[API],
  )
}

function decodeCountTokens(w: wire.CountTokensResponse): U.TokenCount {
  return compact<U.TokenCount>({ inputTokens: w.inputTokens ?? 0, native: complement(API, w, shape25) })
}

function encodeSystemPart(u: U.Part, c: Context): wire.SystemContentBlock | undefined {
  switch (u.type) {
    case 'text': {
      if (u.text !== '') {
        unsupported(u, ['citations'], c)
        return followed(
          withNative<wire.SystemContentBlock>({ text: unlessEmpty(u.text) }, u.native?.[API]),
          record(u.cache, 'cache', c, encodeCachePoint),
        )
      }
      return untaken(c, 'text')
    }
    default:
      return undefined
  }
}

function encodeCachePoint(u: U.CacheHint, c: Context): wire.SystemContentBlock {
  if (u.ttl !== undefined) {
    return withNative<wire.SystemContentBlock>(
      {
        cachePoint:
          u.ttl !== undefined
            ? { type: 'default', ttl: wordFor(ttlEnum, u.ttl, 'ttl', c, peek(u.native?.[API], 'cachePoint', 'ttl')) }
            : undefined,
      },
      u.native?.[API],
    )
  }
  unsupported(u, ['ttl'], c)
  return withNative<wire.SystemContentBlock>({ cachePoint: { type: 'default' } }, u.native?.[API])
}

function encodeMessage(u: U.Message, c: Context): wire.Message | undefined {
  const own = ownMessage<wire.Message>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unsupported(u, ['name'], c)
      unplaced(
        u.content,
        'content',
        [
          'text',
          'refusal',
          'reasoning',
          'tool-call',
          'tool-result',
          'image',
          'audio',
          'video',
          'document',
          'search-result',
        ],
        ['part'],
        c,
      )
      return withNative<wire.Message>(
        { role: 'user', content: withFollowers(each(u.content, 'content', 'part', c, encodePart)) },
        u.native?.[API],
      )
    }
    case 'assistant': {
      unsupported(u, ['name'], c)
      unplaced(
        u.content,
        'content',
        [
          'text',
          'refusal',
          'reasoning',
          'tool-call',
          'tool-result',
          'image',
          'audio',
          'video',
          'document',
          'search-result',
        ],
        ['part'],
        c,
      )
      return withNative<wire.Message>(
        { role: 'assistant', content: withFollowers(each(u.content, 'content', 'part', c, encodePart)) },
        u.native?.[API],
      )
    }
    case 'tool': {
      unplaced(
        u.content,
        'content',
        [
          'text',
          'refusal',
          'reasoning',
          'tool-call',
          'tool-result',
          'image',
          'audio',
          'video',
          'document',
          'search-result',
        ],
        ['part'],
        c,
      )
      return withNative<wire.Message>(
        { role: 'user', content: withFollowers(each(u.content, 'content', 'part', c, encodePart)) },
        u.native?.[API],
      )
    }
    case 'system': {
      unplaced(
        u.content,
        'content',
        [
          'text',
          'refusal',
          'reasoning',
          'tool-call',
          'tool-result',
          'image',
          'audio',
          'video',
          'document',
          'search-result',
        ],
        ['part'],
        c,
      )
      return withNative<wire.Message>(
        { role: 'user', content: withFollowers(each(u.content, 'content', 'part', c, encodePart)) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodePart(u: U.Part, c: Context): wire.ContentBlock | undefined {
  switch (u.type) {
    case 'text': {
      if (peek(u.native?.[API], 'guardContent') !== undefined) {
        unsupported(u, ['citations'], c)
        return followed(
          withNative<wire.ContentBlock>(
            {
              guardContent:
                u.text !== undefined ? { text: u.text !== undefined ? { text: u.text } : undefined } : undefined,
            },
            u.native?.[API],
          ),
          record(u.cache, 'cache', c, encodeTextCachePoint),
        )
      }
      if (u.citations !== undefined && u.text !== undefined && u.text !== '') {
        unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citation'], c)
        return followed(
          withNative<wire.ContentBlock>(
            {
              citationsContent: filled({
                content: [{ text: u.text }],
                citations: eachLeft(u.citations, 'citations', 'citation', c, encodeCitation),
              }),
            },
            u.native?.[API],
          ),
          record(u.cache, 'cache', c, encodeTextCachePoint),
        )
      }
      if (u.citations !== undefined && u.text === '') {
        unsupported(u, ['cache'], c)
        unplaced(u.citations, 'citations', ['url', 'document', 'search-result'], ['citation'], c)
        return withNative<wire.ContentBlock>(
          {
            citationsContent: filled({ citations: eachLeft(u.citations, 'citations', 'citation', c, encodeCitation) }),
          },
          u.native?.[API],
        )
      }
      if (u.text !== '') {
        unsupported(u, ['citations'], c)
        return followed(
          withNative<wire.ContentBlock>({ text: u.text }, u.native?.[API]),
          record(u.cache, 'cache', c, encodeTextCachePoint),
        )
      }
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ContentBlock>(
        { citationsContent: u.text !== undefined ? { content: [{ text: u.text }] } : undefined },
        u.native?.[API],
      )
    }
    case 'refusal': {
      return followed(
        withNative<wire.ContentBlock>({ text: u.text }, u.native?.[API]),
        record(u.cache, 'cache', c, encodeTextCachePoint),
      )
    }
    case 'reasoning': {
      if (peek(u.native?.[API], 'reasoningContent', 'reasoningText', 'signature') !== undefined) {
        unsupported(u, ['cache'], c)
        return withNative<wire.ContentBlock>(
          {
            reasoningContent: filled({
              reasoningText: filled({
                text: u.text,
                signature: peek(u.native?.[API], 'reasoningContent', 'reasoningText', 'signature'),
              }),
            }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'reasoning')
    }
    case 'tool-call': {
      if (u.kind !== 'function') unsupported(u, ['kind'], c)
      return followed(
        withNative<wire.ContentBlock>(
          {
            toolUse: filled({ toolUseId: plainId.encode(u.id, c, 'id'), name: u.name, input: callObject.encode(u, c) }),
          },
          u.native?.[API],
        ),
        record(u.cache, 'cache', c, encodeTextCachePoint),
      )
    }
    case 'tool-result': {
      if (u.isError === true) {
        unplaced(u.content, 'content', ['text', 'refusal', 'image', 'video', 'document', 'search-result'], ['part'], c)
        return followed(
          withNative<wire.ContentBlock>(
            {
              toolResult:
                u.id !== undefined || u.content !== undefined
                  ? {
                      toolUseId: plainId.encode(u.id, c, 'id'),
                      content: each(u.content, 'content', 'part', c, encodeToolResultPart),
                      status: 'error',
                    }
                  : undefined,
            },
            u.native?.[API],
          ),
          record(u.cache, 'cache', c, encodeTextCachePoint),
        )
      }
      unsupported(u, ['isError'], c)
      unplaced(u.content, 'content', ['text', 'refusal', 'image', 'video', 'document', 'search-result'], ['part'], c)
      return followed(
        withNative<wire.ContentBlock>(
          {
            toolResult: filled({
              toolUseId: plainId.encode(u.id, c, 'id'),
              content: each(u.content, 'content', 'part', c, encodeToolResultPart),
            }),
          },
          u.native?.[API],
        ),
        record(u.cache, 'cache', c, encodeTextCachePoint),
      )
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'url', 'fileId'], c)
        return followed(
          withNative<wire.ContentBlock>(
            {
              image: filled({
                format:
                  wordFor(imageFormatEnum, u.mediaType, 'mediaType', c, peek(u.native?.[API], 'image', 'format')) ??
                  peek(u.native?.[API], 'image', 'format') ??
                  'png',
                source: { bytes: u.data },
              }),
            },
            u.native?.[API],
          ),
          record(u.cache, 'cache', c, encodeTextCachePoint),
        )
      }
      return untaken(c, 'image')
    }
    case 'audio': {
      if (u.data !== undefined) {
        unsupported(u, ['transcript', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ContentBlock>(
          {
            audio: filled({
              format:
                wordFor(audioFormatEnum, u.mediaType, 'mediaType', c, peek(u.native?.[API], 'audio', 'format')) ??
                peek(u.native?.[API], 'audio', 'format') ??
                'wav',
              source: { bytes: u.data },
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
        return withNative<wire.ContentBlock>(
          {
            video: filled({
              format:
                wordFor(videoFormatEnum, u.mediaType, 'mediaType', c, peek(u.native?.[API], 'video', 'format')) ??
                peek(u.native?.[API], 'video', 'format') ??
                'mp4',
              source: { bytes: u.data },
            }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'video')
    }
    case 'document': {
      if (u.data !== undefined && u.mediaType === 'application/pdf') {
        unsupported(u, ['text', 'url', 'fileId'], c)
        return followed(
          withNative<wire.ContentBlock>(
            {
              document:
                u.filename !== undefined || u.data !== undefined || u.cite !== undefined
                  ? {
                      name:
                        (u.filename === undefined ? undefined : plainName.encode(u.filename, c, 'filename')) ??
                        'document',
                      format: 'pdf',
                      source: { bytes: u.data },
                      citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
                    }
                  : undefined,
            },
            u.native?.[API],
          ),
          record(u.cache, 'cache', c, encodeTextCachePoint),
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['text', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ContentBlock>(
          {
            document: filled({
              name: (u.filename === undefined ? undefined : plainName.encode(u.filename, c, 'filename')) ?? 'document',
              format:
                wordFor(documentFormatEnum, u.mediaType, 'mediaType', c, peek(u.native?.[API], 'document', 'format')) ??
                peek(u.native?.[API], 'document', 'format') ??
                'pdf',
              source: { bytes: u.data },
              citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
            }),
          },
          u.native?.[API],
        )
      }
      if (u.text !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ContentBlock>(
          {
            document:
              u.filename !== undefined || u.text !== undefined || u.cite !== undefined
                ? {
                    name:
                      (u.filename === undefined ? undefined : plainName.encode(u.filename, c, 'filename')) ??
                      'document',
                    format: 'txt',
                    source: { text: u.text },
                    citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
                  }
                : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      unplaced(u.content, 'content', ['text'], ['passage'], c)
      return withNative<wire.ContentBlock>(
        {
          searchResult: filled({
            source: u.source,
            title: u.title,
            content: each(u.content, 'content', 'passage', c, encodePassage),
            citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
          }),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeTextCachePoint(u: U.CacheHint, c: Context): wire.ContentBlock {
  if (u.ttl !== undefined) {
    return withNative<wire.ContentBlock>(
      {
        cachePoint:
          u.ttl !== undefined
            ? { type: 'default', ttl: wordFor(ttlEnum, u.ttl, 'ttl', c, peek(u.native?.[API], 'cachePoint', 'ttl')) }
            : undefined,
      },
      u.native?.[API],
    )
  }
  unsupported(u, ['ttl'], c)
  return withNative<wire.ContentBlock>({ cachePoint: { type: 'default' } }, u.native?.[API])
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

function encodeToolResultPart(u: U.Part, c: Context): wire.ToolResultContentBlock | undefined {
  switch (u.type) {
    case 'text': {
      if (u.json === true) {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.ToolResultContentBlock>({ json: jsonValue.encode(u.text) }, u.native?.[API])
      }
      if (u.text !== '') {
        unsupported(u, ['citations', 'cache'], c)
        return withNative<wire.ToolResultContentBlock>({ text: u.text }, u.native?.[API])
      }
      return untaken(c, 'text')
    }
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ToolResultContentBlock>({ text: u.text }, u.native?.[API])
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ToolResultContentBlock>(
          {
            image: filled({
              format:
                wordFor(imageFormatEnum, u.mediaType, 'mediaType', c, peek(u.native?.[API], 'image', 'format')) ??
                peek(u.native?.[API], 'image', 'format') ??
                'png',
              source: { bytes: u.data },
            }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'video': {
      if (u.data !== undefined) {
        unsupported(u, ['url', 'fileId', 'cache'], c)
        return withNative<wire.ToolResultContentBlock>(
          {
            video: filled({
              format:
                wordFor(videoFormatEnum, u.mediaType, 'mediaType', c, peek(u.native?.[API], 'video', 'format')) ??
                peek(u.native?.[API], 'video', 'format') ??
                'mp4',
              source: { bytes: u.data },
            }),
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'video')
    }
    case 'document': {
      if (u.data !== undefined && u.mediaType === 'application/pdf') {
        unsupported(u, ['text', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ToolResultContentBlock>(
          {
            document:
              u.filename !== undefined || u.data !== undefined || u.cite !== undefined
                ? {
                    name:
                      (u.filename === undefined ? undefined : plainName.encode(u.filename, c, 'filename')) ??
                      'document',
                    format: 'pdf',
                    source: { bytes: u.data },
                    citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
                  }
                : undefined,
          },
          u.native?.[API],
        )
      }
      if (u.data !== undefined) {
        unsupported(u, ['text', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ToolResultContentBlock>(
          {
            document: filled({
              name: (u.filename === undefined ? undefined : plainName.encode(u.filename, c, 'filename')) ?? 'document',
              format:
                wordFor(documentFormatEnum, u.mediaType, 'mediaType', c, peek(u.native?.[API], 'document', 'format')) ??
                peek(u.native?.[API], 'document', 'format') ??
                'pdf',
              source: { bytes: u.data },
              citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
            }),
          },
          u.native?.[API],
        )
      }
      if (u.text !== undefined) {
        unsupported(u, ['mediaType', 'data', 'url', 'fileId', 'cache'], c)
        return withNative<wire.ToolResultContentBlock>(
          {
            document:
              u.filename !== undefined || u.text !== undefined || u.cite !== undefined
                ? {
                    name:
                      (u.filename === undefined ? undefined : plainName.encode(u.filename, c, 'filename')) ??
                      'document',
                    format: 'txt',
                    source: { text: u.text },
                    citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
                  }
                : undefined,
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      unplaced(u.content, 'content', ['text'], ['passage'], c)
      return withNative<wire.ToolResultContentBlock>(
        {
          searchResult: filled({
            source: u.source,
            title: u.title,
            content: each(u.content, 'content', 'passage', c, encodePassage),
            citations: u.cite !== undefined ? { enabled: u.cite } : undefined,
          }),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodePassage(u: U.Passage, c: Context): wire.SearchResultContentBlock | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.SearchResultContentBlock>({ text: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.Tool | undefined {
  switch (u.type) {
    case 'function': {
      return followed(
        withNative<wire.Tool>(
          {
            toolSpec: filled({
              name: u.name,
              description: unlessEmpty(u.description),
              inputSchema: { json: toolSchema.encode(u) },
              strict: u.strict,
            }),
          },
          u.native?.[API],
        ),
        record(u.cache, 'cache', c, encodeFunctionCachePoint),
      )
    }
    default:
      return undefined
  }
}

function encodeFunctionCachePoint(u: U.CacheHint, c: Context): wire.Tool {
  if (u.ttl !== undefined) {
    return withNative<wire.Tool>(
      {
        cachePoint:
          u.ttl !== undefined
            ? { type: 'default', ttl: wordFor(ttlEnum, u.ttl, 'ttl', c, peek(u.native?.[API], 'cachePoint', 'ttl')) }
            : undefined,
      },
      u.native?.[API],
    )
  }
  unsupported(u, ['ttl'], c)
  return withNative<wire.Tool>({ cachePoint: { type: 'default' } }, u.native?.[API])
}

function encodeToolChoice(u: U.ToolChoice, _c: Context): wire.ToolChoice | undefined {
  switch (u.type) {
    case 'auto': {
      return withNative<wire.ToolChoice>({ auto: {} }, u.native?.[API])
    }
    case 'required': {
      return withNative<wire.ToolChoice>({ any: {} }, u.native?.[API])
    }
    case 'tool': {
      return withNative<wire.ToolChoice>({ tool: u.name !== undefined ? { name: u.name } : undefined }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeThinking(
  u: U.Reasoning,
  c: Context,
): { budget_tokens: number; type: 'enabled' } | { type: 'disabled' } | undefined {
  if (u.effort === 'none') {
    unsupported(u, ['budgetTokens', 'includeText'], c)
    return withNative<Extract<{ budget_tokens: number; type: 'enabled' } | { type: 'disabled' }, object>>(
      { type: 'disabled' },
      u.native?.[API],
    )
  }
  if (u.budgetTokens !== undefined) {
    unsupported(u, ['effort', 'includeText'], c)
    return withNative<Extract<{ budget_tokens: number; type: 'enabled' } | { type: 'disabled' }, object>>(
      { type: 'enabled', budget_tokens: clamp.encode(u.budgetTokens, '1024..', c, 'budgetTokens') },
      u.native?.[API],
    )
  }
  if (u.effort !== undefined && effortWithin.says(u.effort, '4096', c)) {
    unsupported(u, ['budgetTokens', 'includeText'], c)
    return withNative<Extract<{ budget_tokens: number; type: 'enabled' } | { type: 'disabled' }, object>>(
      { type: 'enabled', budget_tokens: effortWithin.encode(u.effort, '4096', c, 'effort') },
      u.native?.[API],
    )
  }
  return untaken(c, 'thinking')
}

function encodeTextFormat(u: U.ResponseFormat, c: Context): wire.OutputFormat | undefined {
  switch (u.type) {
    case 'json': {
      if (u.schema !== undefined) {
        unsupported(u, ['strict'], c)
        return withNative<wire.OutputFormat>(
          {
            type: 'json_schema',
            structure: {
              jsonSchema: filled({ schema: schemaText.encode(u.schema), name: u.name, description: u.description }),
            },
          },
          u.native?.[API],
        )
      }
      return untaken(c, 'json')
    }
    default:
      return undefined
  }
}

function decodeAnswer(w: wire.ContentBlock): U.Part | undefined {
  if (read(read(w, 'toolUse'), 'type') === 'server_tool_use') return undefined
  if (read(w, 'reasoningContent') != null && read(read(w, 'reasoningContent'), 'redactedContent') != null)
    return undefined
  if (read(w, 'citationsContent') != null && read(read(w, 'citationsContent'), 'citations') != null) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.citationsContent?.content?.[0]?.text ?? '',
      citations:
        w.citationsContent?.citations == null
          ? undefined
          : nodes(w.citationsContent?.citations, API, 'citation', decodeCitation),
      native: complement(API, w, shape5, { citationsContent: emptyObject(w.citationsContent) }),
    })
  }
  if (read(w, 'text') != null) {
    return compact<U.TextPart>({ type: 'text', text: w.text ?? '', native: complement(API, w, shape6) })
  }
  if (read(w, 'citationsContent') != null) {
    return compact<U.TextPart>({
      type: 'text',
      text: w.citationsContent?.content?.[0]?.text ?? '',
      native: complement(API, w, shape7, { citationsContent: emptyObject(w.citationsContent) }),
    })
  }
  if (read(w, 'reasoningContent') != null) {
    return compact<U.ReasoningPart>({
      type: 'reasoning',
      text: w.reasoningContent?.reasoningText?.text ?? '',
      native: complement(API, w, shape8, {
        reasoningContent: emptyObject(w.reasoningContent) ?? {
          reasoningText: emptyObject(w.reasoningContent?.reasoningText),
        },
      }),
    })
  }
  if (read(w, 'toolUse') != null) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.toolUse?.toolUseId ?? '',
      name: w.toolUse?.name ?? '',
      ...callObject.decode(w.toolUse?.input),
      native: complement(API, w, shape9, { toolUse: emptyObject(w.toolUse) }),
    })
  }
  return undefined
}

function decodeCitation(w: wire.Citation | wire.CitationsDelta): U.Citation | undefined {
  if (has(w, 'location') && has(w.location?.web, 'url')) {
    return compact<U.UrlCitation>({
      type: 'url',
      url: w.location?.web?.url ?? '',
      title: w.title ?? undefined,
      quote: w.sourceContent?.[0]?.text ?? undefined,
      native: complement(API, w, shape0, {
        location: emptyObject(w.location) ?? { web: emptyObject(w.location?.web) },
      }),
    })
  }
  if (has(w, 'location') && has(w.location?.documentPage, 'documentIndex')) {
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
      native: complement(API, w, shape1, {
        location: emptyObject(w.location) ?? { documentPage: emptyObject(w.location?.documentPage) },
      }),
    })
  }
  if (has(w, 'location') && has(w.location?.documentChunk, 'documentIndex')) {
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
      native: complement(API, w, shape2, {
        location: emptyObject(w.location) ?? { documentChunk: emptyObject(w.location?.documentChunk) },
      }),
    })
  }
  if (has(w, 'location') && has(w.location?.documentChar, 'documentIndex')) {
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
      native: complement(API, w, shape3, {
        location: emptyObject(w.location) ?? { documentChar: emptyObject(w.location?.documentChar) },
      }),
    })
  }
  if (has(w, 'location') && has(w.location?.searchResultLocation, 'searchResultIndex')) {
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
      native: complement(API, w, shape4, {
        location: emptyObject(w.location) ?? { searchResultLocation: emptyObject(w.location?.searchResultLocation) },
      }),
    })
  }
  return undefined
}

function decodeUsage(w: wire.TokenUsage): U.Usage {
  return compact<U.Usage>({
    inputTokens: plusKnown(w.inputTokens, w.cacheReadInputTokens, w.cacheWriteInputTokens),
    cacheReadTokens: w.cacheReadInputTokens ?? undefined,
    cacheWriteTokens: w.cacheWriteInputTokens ?? undefined,
    cacheWrites: decoded(keptFor.decode, w.cacheDetails),
    outputTokens: w.outputTokens ?? undefined,
    totalTokens: w.totalTokens ?? undefined,
    native: complement(API, w, shape10, { cacheDetails: uncoded(keptFor, w.cacheDetails) }),
  })
}

function decodeOpened(w: wire.ContentBlockStart): U.Part | undefined {
  if (read(read(w, 'toolUse'), 'type') === 'server_tool_use') return undefined
  if (read(w, 'toolUse') != null) {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.toolUse?.toolUseId ?? '',
      name: w.toolUse?.name ?? '',
      native: complement(API, w, shape13, { toolUse: emptyObject(w.toolUse) }),
      input: undefined,
    })
  }
  return undefined
}

const shape0 = /* @__PURE__ */ fields('title', {
  location: /* @__PURE__ */ fields('', { web: /* @__PURE__ */ fields('url') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape1 = /* @__PURE__ */ fields('source title', {
  location: /* @__PURE__ */ fields('', { documentPage: /* @__PURE__ */ fields('documentIndex end start') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape2 = /* @__PURE__ */ fields('source title', {
  location: /* @__PURE__ */ fields('', { documentChunk: /* @__PURE__ */ fields('documentIndex end start') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape3 = /* @__PURE__ */ fields('source title', {
  location: /* @__PURE__ */ fields('', { documentChar: /* @__PURE__ */ fields('documentIndex end start') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape4 = /* @__PURE__ */ fields('source title', {
  location: /* @__PURE__ */ fields('', { searchResultLocation: /* @__PURE__ */ fields('end searchResultIndex start') }),
  sourceContent: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
})

const shape5 = /* @__PURE__ */ fields('', {
  citationsContent: /* @__PURE__ */ fields('citations', {
    content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')),
  }),
})

const shape6 = /* @__PURE__ */ fields('text')

const shape7 = /* @__PURE__ */ fields('', {
  citationsContent: /* @__PURE__ */ fields('', { content: /* @__PURE__ */ firstOf(/* @__PURE__ */ fields('text')) }),
})

const shape8 = /* @__PURE__ */ fields('', {
  reasoningContent: /* @__PURE__ */ fields('', { reasoningText: /* @__PURE__ */ fields('text') }),
})

const shape9 = /* @__PURE__ */ fields('', { toolUse: /* @__PURE__ */ fields('input name toolUseId') })

const shape10 = /* @__PURE__ */ fields(
  'cacheDetails cacheReadInputTokens cacheWriteInputTokens inputTokens outputTokens totalTokens',
)

const shape11 = /* @__PURE__ */ fields('stopReason usage', {
  metrics: /* @__PURE__ */ fields(''),
  output: /* @__PURE__ */ fields('', { message: /* @__PURE__ */ fields('content role') }),
  serviceTier: /* @__PURE__ */ fields('type'),
  trace: /* @__PURE__ */ fields('', { guardrail: /* @__PURE__ */ fields('actionReason') }),
})

const shape12 = /* @__PURE__ */ fields('p role')

const shape13 = /* @__PURE__ */ fields('', { toolUse: /* @__PURE__ */ fields('name toolUseId') })

const shape14 = /* @__PURE__ */ fields('contentBlockIndex p start')

const shape15 = /* @__PURE__ */ fields('contentBlockIndex p', { delta: /* @__PURE__ */ fields('text') })

const shape16 = /* @__PURE__ */ fields('contentBlockIndex p', {
  delta: /* @__PURE__ */ fields('', { reasoningContent: /* @__PURE__ */ fields('text') }),
})

const shape17 = /* @__PURE__ */ fields('contentBlockIndex p', {
  delta: /* @__PURE__ */ fields('', { toolUse: /* @__PURE__ */ fields('input') }),
})

const shape18 = /* @__PURE__ */ fields('contentBlockIndex p', { delta: /* @__PURE__ */ fields('citation') })

const shape19 = /* @__PURE__ */ fields('contentBlockIndex p', {
  delta: /* @__PURE__ */ fields('', { reasoningContent: /* @__PURE__ */ fields('signature') }),
})

const shape20 = /* @__PURE__ */ fields('contentBlockIndex p')

const shape21 = /* @__PURE__ */ fields('p stopReason')

const shape22 = /* @__PURE__ */ fields('p usage', {
  metrics: /* @__PURE__ */ fields('latencyMs'),
  serviceTier: /* @__PURE__ */ fields('type'),
  trace: /* @__PURE__ */ fields('', { guardrail: /* @__PURE__ */ fields('actionReason') }),
})

const shape23 = /* @__PURE__ */ fields('embeddings')

const shape24 = /* @__PURE__ */ fields('embedding inputTextTokenCount')

const shape25 = /* @__PURE__ */ fields('inputTokens')

const ttlEnum = /* @__PURE__ */ enumTable({ '5m': '5m', '1h': '1h' }, { '5m': '5m', '1h': '1h' })

const imageFormatEnum = /* @__PURE__ */ enumTable(
  { png: 'image/png', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' },
  { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/gif': 'gif', 'image/webp': 'webp' },
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

const purposeEnum = /* @__PURE__ */ enumTable(
  { search_query: 'query', search_document: 'document', classification: 'classification', clustering: 'clustering' },
  {
    query: 'search_query',
    document: 'search_document',
    classification: 'classification',
    clustering: 'clustering',
    similarity: 'clustering',
  },
)
