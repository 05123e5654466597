// Code generated from specs/xai/xai-chat.yaml, specs/xai/with/xai-images.yaml, specs/xai/with/xai-words.yaml, specs/xai/with/xai-refusals.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import { segment } from '../../../runtime/access/path-segment.ts'
import type {
  ChatApi,
  ChatCall,
  ClientApi,
  Context,
  SchemaDialect,
  StreamSink,
} from '../../../runtime/adapter/adapter.ts'
import { bare, joined, orText } from '../../../runtime/adapter/bare-text.ts'
import { identified } from '../../../runtime/adapter/canonical.ts'
import { complement, implied, peek, spelled } from '../../../runtime/adapter/complement.ts'
import {
  annexed,
  at0,
  decoded,
  emptyList,
  emptyObject,
  extras,
  rawText,
  records,
} from '../../../runtime/adapter/decoding.ts'
import { query, recode, uncoded } from '../../../runtime/adapter/encoding.ts'
import { concat, each } from '../../../runtime/adapter/lists.ts'
import { foreign, unplaced, unsupported, unsupportedIn, untaken, withheld } from '../../../runtime/adapter/loss.ts'
import { eachLeft, eachSaid, wordFor } from '../../../runtime/adapter/lossy-encoding.ts'
import { has, read } from '../../../runtime/adapter/narrowing.ts'
import { compact, fields, firstOf, hasMore, isMany, leftover, withNative } from '../../../runtime/adapter/native.ts'
import { node, nodes, ownMessage } from '../../../runtime/adapter/nodes.ts'
import { filled, some } from '../../../runtime/adapter/optional.ts'
import { plusKnown } from '../../../runtime/adapter/sums.ts'
import { callArguments } from '../../../runtime/codecs/call-arguments.ts'
import { enumTable } from '../../../runtime/codecs/enum-table.ts'
import { jsonSchema } from '../../../runtime/codecs/json-schema.ts'
import { mediaUrl } from '../../../runtime/codecs/media.ts'
import { clamp, scaled } from '../../../runtime/codecs/numbers.ts'
import { foundText } from '../../../runtime/codecs/search-results.ts'
import { present } from '../../../runtime/codecs/switches.ts'
import { plainText } from '../../../runtime/codecs/texts.ts'
import { inBytes } from '../../../runtime/http/in-bytes.ts'
import { multipart } from '../../../runtime/http/multipart.ts'
import { citeAll } from '../../../runtime/stream/stream-verbs.ts'
import type * as U from '../../../runtime/types.ts'
import type { Part } from '../../../runtime/types.ts'
import { sse } from '../../../runtime/wire/sse.ts'
import type * as wire from '../wire.ts'
import { decodeError } from './error.ts'

const API = 'xai-chat'

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
  endOfStream: '[DONE]',
  encode: (u, c) => ({ method: 'POST', path: '/v1/chat/completions', body: encodeRequest(u, { ...c, request: u }) }),
  decode: decodeResponse,
  decodeEvent,
}

/** What of it chats: all that a program needs that asks for nothing else. */
export const xaiChatChat: ChatApi = { id: API, chat, decodeError }

/** Unified requests out to xai-chat, its answers in. */
export const xaiChatClient: ClientApi = {
  id: API,
  schemas: { tools: schemaStrict, strictTools: schemaStrict, output: schemaStrict, strictOutput: schemaStrict },
  chat,
  models: { encode: () => ({ method: 'GET', path: '/v1/models' }), decode: decodeModels },
  model: { encode: u => ({ method: 'GET', path: `/v1/models/${segment(u.model)}` }), decode: decodeModel },
  generateImage: {
    maxBatch: 10,
    encode: (u, c) => ({
      method: 'POST',
      path: '/v1/images/generations',
      body: encodeGenerateImage(u, { ...c, request: u }),
    }),
    decode: decodeGenerateImage,
  },
  uploadFile: {
    encode: (u, c) => ({
      method: 'POST',
      path: '/v1/files',
      body: encodeUploadFile(u, { ...c, request: u }),
      write: multipart,
    }),
    decode: decodeUploadFile,
  },
  files: {
    encode: u => ({ method: 'GET', path: `/v1/files${query({ pagination_token: u.pageToken })}` }),
    decode: decodeFiles,
  },
  fileInfo: { encode: u => ({ method: 'GET', path: `/v1/files/${segment(u.id)}` }), decode: decodeFileInfo },
  deleteFile: { encode: u => ({ method: 'DELETE', path: `/v1/files/${segment(u.id)}` }), decode: decodeDeleteFile },
  fileContent: { encode: u => ({ method: 'GET', path: `/v1/files/${segment(u.id)}/content` }), decode: inBytes },
  decodeError,
}

function encodeRequest(u: U.Request, c: Context): wire.ChatRequest {
  foreign(u, c)
  unsupported(u, ['topK', 'minP', 'repetitionPenalty', 'prediction', 'verbosity', 'cache', 'metadata'], c)
  unplaced(u.system, 'system', ['text'], ['systemMessage'], c)
  unplaced(u.messages, 'messages', ['user', 'assistant', 'tool', 'system'], ['message'], c)
  unplaced(u.tools, 'tools', ['function'], ['tool'], c)
  withheld(
    u.reasoning?.effort,
    peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.effort === true,
    'reasoning.effort',
    c,
  )
  withheld(
    u.maxOutputTokens,
    peek(u.native?.[API], 'max_completion_tokens') !== undefined ||
      (c.facts.maxCompletionTokens === true && peek(u.native?.[API], 'max_tokens') === undefined) ||
      peek(u.native?.[API], 'max_tokens') !== undefined ||
      (c.facts.maxCompletionTokens !== true && peek(u.native?.[API], 'max_completion_tokens') === undefined),
    'maxOutputTokens',
    c,
  )
  withheld(u.stop, peek(u.native?.[API], 'stop') !== undefined || c.facts.reasoning !== true, 'stop', c)
  withheld(
    u.presencePenalty,
    peek(u.native?.[API], 'presence_penalty') !== undefined || c.facts.reasoning !== true,
    'presencePenalty',
    c,
  )
  withheld(
    u.frequencyPenalty,
    peek(u.native?.[API], 'frequency_penalty') !== undefined || c.facts.reasoning !== true,
    'frequencyPenalty',
    c,
  )
  unsupportedIn(u.reasoning, 'reasoning', ['budgetTokens', 'includeText'], c)
  return withNative<wire.ChatRequest>(
    {
      prompt_cache_key: u.cacheKey,
      user: u.userId,
      model: u.model,
      messages: concat(
        each(u.system, 'system', 'systemMessage', c, encodeSystemMessage) ?? [],
        eachSaid(identified(u.messages), 'messages', 'message', c, encodeMessage, [
          'content',
          'reasoning_content',
          'tool_calls',
        ]),
      ),
      tools: eachLeft(u.tools, 'tools', 'tool', c, encodeTool),
      tool_choice: node(u.toolChoice, 'toolChoice', 'toolChoice', c, encodeToolChoice),
      parallel_tool_calls: u.parallelToolCalls,
      response_format: node(u.responseFormat, 'responseFormat', 'responseFormat', c, encodeResponseFormat),
      reasoning_effort:
        peek(u.native?.[API], 'reasoning_effort') !== undefined || c.facts.effort === true
          ? wordFor(effortEnum, u.reasoning?.effort, 'reasoning.effort', c, peek(u.native?.[API], 'reasoning_effort'))
          : undefined,
      max_completion_tokens:
        peek(u.native?.[API], 'max_completion_tokens') !== undefined ||
        (c.facts.maxCompletionTokens === true && peek(u.native?.[API], 'max_tokens') === undefined)
          ? u.maxOutputTokens
          : undefined,
      max_tokens:
        peek(u.native?.[API], 'max_tokens') !== undefined ||
        (c.facts.maxCompletionTokens !== true && peek(u.native?.[API], 'max_completion_tokens') === undefined)
          ? u.maxOutputTokens
          : undefined,
      temperature: u.temperature,
      top_p: u.topP,
      stop: peek(u.native?.[API], 'stop') !== undefined || c.facts.reasoning !== true ? u.stop : undefined,
      seed: u.seed,
      presence_penalty:
        peek(u.native?.[API], 'presence_penalty') !== undefined || c.facts.reasoning !== true
          ? u.presencePenalty
          : undefined,
      frequency_penalty:
        peek(u.native?.[API], 'frequency_penalty') !== undefined || c.facts.reasoning !== true
          ? u.frequencyPenalty
          : undefined,
      top_logprobs: u.logprobs === undefined ? undefined : clamp.encode(u.logprobs, '0..8', c, 'logprobs'),
      logprobs: recode(present, u.logprobs, peek(u.native?.[API], 'logprobs')),
      service_tier: wordFor(serviceTierEnum, u.serviceTier, 'serviceTier', c, peek(u.native?.[API], 'service_tier')),
      stream: u.stream,
      stream_options: implied(
        u.native?.[API],
        'stream_options',
        u.stream === true ? { include_usage: true } : undefined,
      ),
    },
    u.native?.[API],
  )
}

function decodeResponse(w: wire.ChatResponse): U.Response {
  return compact<U.Response>({
    content: annexed([
      ...(nodes(w.citations, API, 'found', decodeFound) ?? []),
      ...(bare(at0(w.choices)?.message?.reasoning_content, decodeThought) ?? []),
      ...(bare(at0(w.choices)?.message?.refusal, decodeRefusalOut) ?? []),
      ...(bare(at0(w.choices)?.message?.content, decodeTextOut) ?? []),
      ...(nodes(at0(w.choices)?.message?.tool_calls, API, 'toolCall', decodeToolCall) ?? []),
      ...(nodes(at0(w.choices)?.logprobs?.content, API, 'scored', decodeScored) ?? []),
    ]),
    id: w.id ?? undefined,
    createdAt: w.created ?? undefined,
    model: w.model ?? undefined,
    serviceTier: serviceTierEnum.decode(w.service_tier),
    rawFinishReason: rawText(at0(w.choices)?.finish_reason),
    finishReason: finishEnum.decode(at0(w.choices)?.finish_reason),
    usage: decoded(decodeUsage, w.usage),
    native: complement(API, w, shape4, {
      citations: emptyList(w.citations),
      service_tier: serviceTierEnum.unlike(w.service_tier),
      choices: {
        '0': {
          message: {
            reasoning_content: at0(w.choices)?.message?.reasoning_content === '' ? '' : undefined,
            refusal: at0(w.choices)?.message?.refusal === '' ? '' : undefined,
            content: at0(w.choices)?.message?.content === '' ? '' : undefined,
            tool_calls: emptyList(at0(w.choices)?.message?.tool_calls),
          },
          finish_reason: finishEnum.known(at0(w.choices)?.finish_reason)
            ? undefined
            : (at0(w.choices)?.finish_reason ?? undefined),
          logprobs: { content: emptyList(at0(w.choices)?.logprobs?.content) },
        },
      },
    }),
  })
}

function decodeEvent(w: wire.ChatResponseChunk, s: StreamSink): void {
  if (has(w, 'error')) {
    s.error(decodeError(w) ?? {})
    return
  }
  if (!s.started)
    s.start(compact({ id: w.id ?? undefined, createdAt: w.created ?? undefined, model: w.model ?? undefined }))
  const choice = at0(w.choices)
  if (w.citations) {
    citeAll(s, nodes(w.citations, API, 'address', decodeAddress))
  }
  const delta = choice?.delta
  if (delta != null) {
    if (delta.reasoning_content) {
      s.delta('reasoning', undefined, delta.reasoning_content ?? '')
    }
    if (delta.content) {
      s.delta('text', undefined, delta.content ?? '')
    }
  }
  const toolCalls = choice?.delta?.tool_calls
  if (toolCalls != null)
    for (const item of toolCalls) {
      if (item.id || item.function?.name) {
        s.open(
          item.index,
          compact<Part>({
            type: 'tool-call',
            id: item.id ?? '',
            name: item.function?.name ?? '',
            input: undefined,
            native: complement(API, item, shape5),
          }),
          item.function?.arguments ?? '',
        )
      } else if (item.function?.arguments) {
        s.delta('tool-call', item.index, item.function?.arguments ?? '')
        s.native(item.index, extras(item, shape5))
      }
    }
  if (choice?.finish_reason) {
    s.finish(
      compact({
        finishReason: finishEnum.decode(choice?.finish_reason),
        rawFinishReason: rawText(choice?.finish_reason),
        serviceTier: serviceTierEnum.decode(w.service_tier),
        ambiguous: finishEnum.ambiguous(choice?.finish_reason),
      }),
    )
  }
  if (w.usage) {
    s.usage(decoded(decodeUsage, w.usage))
  }
  const logprobs = choice?.logprobs
  if (logprobs != null) {
    if (logprobs.content) {
      s.score('text', undefined, records(logprobs.content, decodeToken))
    }
  }
  if (
    hasMore(w, shape10, s.told) ||
    isMany(w.choices) ||
    hasMore(w.choices?.[0], shape9) ||
    hasMore(w.choices?.[0]?.delta, shape7) ||
    hasMore(w.choices?.[0]?.logprobs, shape8)
  )
    s.unknown(leftover(w, shape6, s.told))
}

function decodeModels(w: wire.ListModelsResponse): U.ModelPage {
  return compact<U.ModelPage>({
    models: records(w.data, decodeModelsResponseModel),
    native: complement(API, w, shape12),
  })
}

function decodeModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    createdAt: w.created ?? undefined,
    native: complement(API, w, shape11),
  })
}

function encodeGenerateImage(u: U.ImageRequest, c: Context): wire.GenerateImageRequest {
  foreign(u, c)
  unsupported(u, ['size', 'quality', 'background', 'outputFormat', 'outputCompression', 'negativePrompt', 'seed'], c)
  return withNative<wire.GenerateImageRequest>(
    {
      aspect_ratio: u.aspectRatio,
      model: u.model,
      prompt: u.prompt,
      n: u.n,
      response_format: wordFor(deliveryEnum, u.delivery, 'delivery', c, peek(u.native?.[API], 'response_format')),
      user: u.userId,
    },
    u.native?.[API],
  )
}

function decodeGenerateImage(w: wire.GeneratedImageResponse): U.ImageResponse {
  return compact<U.ImageResponse>({
    images: records(w.data, decodeImageOut),
    usage: decoded(decodeImageUsage, w.usage),
    native: complement(API, w, shape15),
  })
}

function encodeUploadFile(u: U.UploadRequest, c: Context): wire.UploadFileMultipartRequest {
  foreign(u, c)
  return withNative<wire.UploadFileMultipartRequest>(
    { file: u.file, purpose: u.purpose, expires_after: u.expiresAfter },
    u.native?.[API],
  )
}

function decodeUploadFile(w: wire.File): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeFiles(w: wire.ListFilesResponse): U.FilePage {
  return compact<U.FilePage>({
    nextPage: w.pagination_token ?? undefined,
    files: records(w.data, decodeFile),
    native: complement(API, w, shape17),
  })
}

function decodeFileInfo(w: wire.File): U.FileAnswer {
  return compact<U.FileAnswer>({ file: decoded(decodeFile, w) })
}

function decodeDeleteFile(w: wire.DeleteFileResponse): U.FileDeletion {
  return compact<U.FileDeletion>({
    id: w.id ?? undefined,
    deleted: w.deleted ?? undefined,
    native: complement(API, w, shape18),
  })
}

function encodeSystemMessage(u: U.Part, c: Context): wire.Message | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<Extract<wire.Message, object>>(
        { role: 'system', content: plainText.encode(u.text) },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeMessage(u: U.Message, c: Context): wire.Message | wire.Message[] | undefined {
  const own = ownMessage<wire.Message>(u, 'message', c)
  if (own) return own.value
  switch (u.role) {
    case 'user': {
      unplaced(u.content, 'content', ['text', 'image', 'document', 'search-result'], ['part'], c)
      return withNative<Extract<wire.Message, object>>(
        {
          role: 'user',
          content: orText(each(u.content, 'content', 'part', c, encodePart), spelled(u.native?.[API], 'content')),
          name: u.name,
        },
        u.native?.[API],
      )
    }
    case 'assistant': {
      unplaced(
        u.content,
        'content',
        ['reasoning', 'refusal', 'text', 'tool-call'],
        ['thought', 'assistantText', 'toolCall'],
        c,
      )
      return withNative<Extract<wire.Message, object>>(
        {
          reasoning_content: joined(each(u.content, 'content', 'thought', c, encodeThought)),
          role: 'assistant',
          content: orText(
            some(each(u.content, 'content', 'assistantText', c, encodeAssistantText)),
            peek(u.native?.[API], 'content'),
          ),
          tool_calls: some(each(u.content, 'content', 'toolCall', c, encodeToolCall)),
          name: u.name,
        },
        u.native?.[API],
      )
    }
    case 'tool': {
      unplaced(u.content, 'content', ['tool-result'], ['toolMessage'], c)
      return each(u.content, 'content', 'toolMessage', c, encodeToolMessage)
    }
    case 'system': {
      unplaced(u.content, 'content', ['text', 'search-result'], ['text'], c)
      return withNative<Extract<wire.Message, object>>(
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

function encodePart(u: U.Part, c: Context): wire.ContentPart | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ContentPart>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'image': {
      if (u.data !== undefined) {
        unsupported(u, ['detail', 'fileId', 'cache'], c)
        return withNative<wire.ContentPart>(
          { type: 'image_url', image_url: filled({ url: mediaUrl.encode(u) }) },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['detail', 'mediaType', 'data', 'fileId', 'cache'], c)
        return withNative<wire.ContentPart>(
          { type: 'image_url', image_url: u.url !== undefined ? { url: u.url } : undefined },
          u.native?.[API],
        )
      }
      return untaken(c, 'image')
    }
    case 'document': {
      if (u.fileId !== undefined) {
        unsupported(u, ['filename', 'text', 'mediaType', 'data', 'url', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.ContentPart>(
          { type: 'file', file: u.fileId !== undefined ? { file_id: u.fileId } : undefined },
          u.native?.[API],
        )
      }
      if (u.url !== undefined) {
        unsupported(u, ['filename', 'text', 'mediaType', 'data', 'fileId', 'cache'], c)
        if (u.cite) unsupported(u, ['cite'], c)
        return withNative<wire.ContentPart>(
          { type: 'file', file: u.url !== undefined ? { url: u.url } : undefined },
          u.native?.[API],
        )
      }
      return untaken(c, 'document')
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ContentPart>({ type: 'text', text: foundText.encode(u, c) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeThought(u: U.Part, c: Context): string | undefined {
  switch (u.type) {
    case 'reasoning': {
      unsupported(u, ['cache'], c)
      return u.text
    }
    default:
      return undefined
  }
}

function encodeAssistantText(u: U.Part, c: Context): wire.ContentPart | undefined {
  switch (u.type) {
    case 'refusal': {
      unsupported(u, ['cache'], c)
      return withNative<wire.ContentPart>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ContentPart>({ type: 'text', text: u.text }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeToolCall(u: U.Part, c: Context): wire.ToolCall | undefined {
  switch (u.type) {
    case 'tool-call': {
      if (u.kind !== 'function_call') {
        unsupported(u, ['cache'], c)
        if (u.kind !== 'function') unsupported(u, ['kind'], c)
        return withNative<wire.ToolCall>(
          { id: u.id, type: 'function', function: { name: u.name, arguments: callArguments.encode(u) } },
          u.native?.[API],
        )
      }
      return untaken(c, 'tool-call')
    }
    default:
      return undefined
  }
}

function encodeToolMessage(u: U.Part, c: Context): wire.Message | undefined {
  switch (u.type) {
    case 'tool-result': {
      unsupported(u, ['isError', 'cache'], c)
      unplaced(u.content, 'content', ['text', 'search-result'], ['text'], c)
      return withNative<Extract<wire.Message, object>>(
        {
          role: 'tool',
          tool_call_id: u.id || undefined,
          content: orText(each(u.content, 'content', 'text', c, encodeText), spelled(u.native?.[API], 'content')),
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeText(u: U.Part, c: Context): wire.ContentPart | undefined {
  switch (u.type) {
    case 'text': {
      unsupported(u, ['citations', 'cache'], c)
      return withNative<wire.ContentPart>({ type: 'text', text: u.text }, u.native?.[API])
    }
    case 'search-result': {
      unsupported(u, ['cache'], c)
      if (u.cite) unsupported(u, ['cite'], c)
      return withNative<wire.ContentPart>({ type: 'text', text: foundText.encode(u, c) }, u.native?.[API])
    }
    default:
      return undefined
  }
}

function encodeTool(u: U.Tool, c: Context): wire.Tool | undefined {
  switch (u.type) {
    case 'function': {
      unsupported(u, ['cache'], c)
      return withNative<Extract<wire.Tool, object>>(
        {
          type: 'function',
          function: {
            name: u.name,
            description: u.description,
            parameters: recode(jsonSchema, u.inputSchema, peek(u.native?.[API], 'function', 'parameters')) ?? {},
            strict: u.strict,
          },
        },
        u.native?.[API],
      )
    }
    default:
      return undefined
  }
}

function encodeToolChoice(
  u: U.ToolChoice,
  _c: Context,
): string | { function?: wire.FunctionChoice; type: string } | undefined {
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
      return withNative<Extract<string | { function?: wire.FunctionChoice; type: string }, object>>(
        { type: 'function', function: u.name !== undefined ? { name: u.name } : undefined },
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
  | {
      json_schema: { description?: string; name: string; schema?: { [key: string]: unknown }; strict?: boolean }
      type: 'json_schema'
    }
  | undefined {
  switch (u.type) {
    case 'text': {
      return withNative<
        Extract<
          | { type: 'text' }
          | { type: 'json_object' }
          | {
              json_schema: { description?: string; name: string; schema?: { [key: string]: unknown }; strict?: boolean }
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
                json_schema: {
                  description?: string
                  name: string
                  schema?: { [key: string]: unknown }
                  strict?: boolean
                }
                type: 'json_schema'
              },
            object
          >
        >(
          {
            type: 'json_schema',
            json_schema: { name: u.name ?? 'response', description: u.description, schema: u.schema, strict: u.strict },
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
              json_schema: { description?: string; name: string; schema?: { [key: string]: unknown }; strict?: boolean }
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

function decodeFound(w: string): U.Part | undefined {
  const textPart = decodeAddress(w)
  if (textPart !== undefined) return { type: 'text', text: '', citations: [textPart].flat() }
  return undefined
}

function decodeAddress(w: string): U.Citation | undefined {
  if (typeof w === 'string') {
    return compact<U.UrlCitation>({ type: 'url', url: w ?? '' })
  }
  return undefined
}

function decodeThought(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.ReasoningPart>({ type: 'reasoning', text: w ?? '' })
  }
  return undefined
}

function decodeRefusalOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.RefusalPart>({ type: 'refusal', text: w ?? '' })
  }
  return undefined
}

function decodeTextOut(w: string): U.Part | undefined {
  if (typeof w === 'string') {
    return compact<U.TextPart>({ type: 'text', text: w ?? '' })
  }
  return undefined
}

function decodeToolCall(w: wire.ToolCall): U.Part | undefined {
  if (read(w, 'type') === 'function') {
    return compact<U.ToolCallPart>({
      type: 'tool-call',
      id: w.id ?? '',
      name: w.function?.name ?? '',
      ...callArguments.decode(w.function?.arguments),
      native: complement(API, w, shape0, { function: emptyObject(w.function) }),
    })
  }
  return undefined
}

function decodeScored(w: wire.TokenLogProb): U.Part | undefined {
  const textPart = decodeToken(w)
  if (textPart !== undefined) return { type: 'text', text: '', logprobs: [textPart].flat() }
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

function decodeUsage(w: wire.Usage): U.Usage {
  return compact<U.Usage>({
    cost: decoded(scaled.decode, w.cost_in_usd_ticks, '10000000000'),
    inputTokens: w.prompt_tokens ?? undefined,
    outputTokens: plusKnown(w.completion_tokens, w.completion_tokens_details?.reasoning_tokens),
    totalTokens: w.total_tokens ?? undefined,
    cacheReadTokens: w.prompt_tokens_details?.cached_tokens ?? undefined,
    reasoningTokens: w.completion_tokens_details?.reasoning_tokens ?? undefined,
    acceptedPredictionTokens: w.completion_tokens_details?.accepted_prediction_tokens ?? undefined,
    rejectedPredictionTokens: w.completion_tokens_details?.rejected_prediction_tokens ?? undefined,
    native: complement(API, w, shape3, {
      cost_in_usd_ticks: uncoded(scaled, w.cost_in_usd_ticks, '10000000000'),
      prompt_tokens_details: emptyObject(w.prompt_tokens_details),
      completion_tokens_details: emptyObject(w.completion_tokens_details),
    }),
  })
}

function decodeModelsResponseModel(w: wire.Model): U.ModelInfo {
  return compact<U.ModelInfo>({
    id: w.id ?? '',
    createdAt: w.created ?? undefined,
    native: complement(API, w, shape11),
  })
}

function decodeImageOut(w: wire.GeneratedImage): U.GeneratedImage {
  return compact<U.GeneratedImage>({
    mediaType: w.mime_type ?? undefined,
    data: w.b64_json ?? undefined,
    url: w.url ?? undefined,
    native: complement(API, w, shape13),
  })
}

function decodeImageUsage(w: wire.MediaUsage): U.Usage {
  return compact<U.Usage>({
    cost: decoded(scaled.decode, w.cost_in_usd_ticks, '10000000000'),
    native: complement(API, w, shape14, { cost_in_usd_ticks: uncoded(scaled, w.cost_in_usd_ticks, '10000000000') }),
  })
}

function decodeFile(w: wire.File): U.FileInfo {
  return compact<U.FileInfo>({
    id: w.id ?? '',
    bytes: w.bytes ?? undefined,
    createdAt: w.created_at ?? undefined,
    expiresAt: w.expires_at ?? undefined,
    name: w.filename ?? undefined,
    purpose: w.purpose ?? undefined,
    native: complement(API, w, shape16),
  })
}

const shape0 = /* @__PURE__ */ fields('id type', { function: /* @__PURE__ */ fields('arguments name') })

const shape1 = /* @__PURE__ */ fields('bytes logprob token')

const shape2 = /* @__PURE__ */ fields('bytes logprob token top_logprobs')

const shape3 = /* @__PURE__ */ fields('completion_tokens cost_in_usd_ticks prompt_tokens total_tokens', {
  completion_tokens_details: /* @__PURE__ */ fields(
    'accepted_prediction_tokens reasoning_tokens rejected_prediction_tokens',
  ),
  prompt_tokens_details: /* @__PURE__ */ fields('cached_tokens'),
})

const shape4 = /* @__PURE__ */ fields('citations created id model object service_tier usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      logprobs: /* @__PURE__ */ fields('content'),
      message: /* @__PURE__ */ fields('content reasoning_content refusal role tool_calls'),
    }),
  ),
})

const shape5 = /* @__PURE__ */ fields('id index type', { function: /* @__PURE__ */ fields('arguments name') })

const shape6 = /* @__PURE__ */ fields('citations created id model object service_tier usage', {
  choices: /* @__PURE__ */ firstOf(
    /* @__PURE__ */ fields('finish_reason index', {
      delta: /* @__PURE__ */ fields('content reasoning_content role tool_calls'),
      logprobs: /* @__PURE__ */ fields('content'),
    }),
  ),
})

const shape7 = /* @__PURE__ */ fields('content reasoning_content role tool_calls')

const shape8 = /* @__PURE__ */ fields('content')

const shape9 = /* @__PURE__ */ fields('delta finish_reason index logprobs')

const shape10 = /* @__PURE__ */ fields('choices citations created id model object service_tier usage')

const shape11 = /* @__PURE__ */ fields('created id object')

const shape12 = /* @__PURE__ */ fields('data object')

const shape13 = /* @__PURE__ */ fields('b64_json mime_type url')

const shape14 = /* @__PURE__ */ fields('cost_in_usd_ticks')

const shape15 = /* @__PURE__ */ fields('data usage')

const shape16 = /* @__PURE__ */ fields('bytes created_at expires_at filename id object purpose')

const shape17 = /* @__PURE__ */ fields('data pagination_token')

const shape18 = /* @__PURE__ */ fields('deleted id')

const effortEnum = /* @__PURE__ */ enumTable(
  { none: 'none', low: 'low', medium: 'medium', high: 'high' },
  { none: 'none', low: 'low', medium: 'medium', high: 'high', minimal: 'low', xhigh: 'high', max: 'high' },
)

const serviceTierEnum = /* @__PURE__ */ enumTable(
  { default: 'standard', priority: 'priority' },
  { standard: 'default', priority: 'priority' },
)

const finishEnum = /* @__PURE__ */ enumTable(
  {
    stop: 'stop',
    length: 'length',
    tool_calls: 'tool-calls',
    function_call: 'tool-calls',
    content_filter: 'content-filter',
    eos: 'stop',
    '': null,
  },
  { stop: 'stop', length: 'length', 'tool-calls': 'tool_calls', 'content-filter': 'content_filter', error: 'stop' },
  { fallback: 'other' },
)

const deliveryEnum = /* @__PURE__ */ enumTable({ b64_json: 'data', url: 'url' }, { data: 'b64_json', url: 'url' })
