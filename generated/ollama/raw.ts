// Code generated from specs/ollama/. DO NOT EDIT.
import { addressOfHost } from '../../runtime/access/host-address.ts'
import {
  defineRaw,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  type RawStreamUnless,
  rawErrorGuard,
} from '../../runtime/raw/raw.ts'
import { ndjson } from '../../runtime/wire/ndjson.ts'
import { decodeError as ollamaChatError } from './ollama-chat/error.ts'
import type * as wire from './wire.ts'

export type { RawError, RawResponse, RawStream } from '../../runtime/raw/raw.ts'
export type { wire }

/** Every operation of the contract, in its own words. */
export interface OllamaRaw {
  /** POST /api/chat */
  chat<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: wire.ChatRequest & { stream?: Stream } },
  ): Promise<RawStreamUnless<Stream, wire.ChatResponse, wire.ChatStreamEvent>>

  /** POST /api/embed */
  embed(input: RawOptions & { body: wire.EmbedRequest }): Promise<RawResponse<wire.EmbedResponse>>

  /** POST /api/show */
  show(input: RawOptions & { body: wire.ShowRequest }): Promise<RawResponse<wire.ShowResponse>>

  /** GET /api/tags */
  list(input?: RawOptions): Promise<RawResponse<wire.ListResponse>>
}

/** The bodies of their errors. */
export interface OllamaRawErrors {
  chat: wire.ErrorResponse
  embed: wire.ErrorResponse
  show: wire.ErrorResponse
  list: wire.ErrorResponse
}

/** Options: key, base URL, headers, fetch; timeout and signal for all calls. */
export const ollamaRaw = defineRaw<OllamaRaw>({
  name: 'ollama',
  baseURL: 'http://127.0.0.1:11434',
  auth: { type: 'bearer', optional: true },
  env: { apiKey: ['OLLAMA_API_KEY'], baseURL: ['OLLAMA_HOST'] },
  readAddress: addressOfHost,
  headers: {},
  operations: {
    chat: { method: 'POST', path: '/api/chat', streams: 'unless-declined', transport: ndjson },
    embed: { method: 'POST', path: '/api/embed' },
    show: { method: 'POST', path: '/api/show' },
    list: { method: 'GET', path: '/api/tags' },
  },
  errors: [ollamaChatError],
})

/** Whether an error is one that the vendor told in a body; the method's name gives the body's type. */
export const isOllamaRawError: RawErrorGuard<OllamaRawErrors> = rawErrorGuard('ollama')
