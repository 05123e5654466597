/** A made-up vendor, its raw client and the loopback server that plays it: what the raw client's tests share. */
import { onTestFinished } from 'vitest'
import {
  defineRaw,
  type RawAnswer,
  type RawClientOptions,
  type RawErrorGuard,
  type RawFlag,
  type RawOptions,
  type RawResponse,
  type RawStream,
  rawErrorGuard,
} from '../../runtime/raw/raw.ts'
import { sse } from '../../runtime/wire/sse.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { CANARY } from '../support/toy-api.ts'

export type Tick = { n: number; text?: string } | { error: { message: string } }
export interface Toy {
  ask<Stream extends RawFlag = undefined>(
    input: RawOptions & { body: { q: string; stream?: Stream } },
  ): Promise<RawAnswer<Stream, { id: string }, Tick>>
  listen(input: RawOptions & { path: { room: string }; query?: { alt?: string } }): Promise<RawStream<Tick>>
  list(
    input?: RawOptions & { query?: { after?: string | null; tag?: string[]; limit?: number } },
  ): Promise<RawResponse<{ id: string }[]>>
  get(input: RawOptions & { path: { id: string; file?: string } }): Promise<RawResponse<{ id: string }>>
  forget(): Promise<RawResponse<undefined>>
}

export const toyRaw = defineRaw<Toy>({
  name: 'toy',
  baseURL: 'https://toy.invalid',
  auth: { type: 'bearer' },
  env: { apiKey: ['TOY_API_KEY'] },
  headers: { 'toy-version': '1' },
  operations: {
    ask: { method: 'POST', path: '/ask', streams: 'on-request', transport: sse, endOfStream: '[DONE]' },
    listen: { method: 'POST', path: '/rooms/{room}:listen', query: { alt: 'sse' }, streams: 'always', transport: sse },
    list: { method: 'GET', path: '/things' },
    get: { method: 'GET', path: '/things/{id}' },
    forget: { method: 'DELETE', path: '/things' },
  },
})
export const isToyError: RawErrorGuard<{ [name in keyof Toy]: { error: { message: string; extra?: number } } }> =
  rawErrorGuard('toy')

/** The vendor of the running test. */
export let server: Loopback

export async function api(script: Script, options: RawClientOptions = {}): Promise<Toy> {
  const own = await startLoopback(script)
  server = own
  onTestFinished(() => own.close())
  return toyRaw({ apiKey: CANARY, baseURL: server.baseURL, ...options })
}

export const event = (data: unknown) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
export const streaming = { body: { q: 'x', stream: true } } as const

/** The events until the stream ends, and how it ends. */
export async function read(stream: RawStream<Tick>): Promise<{ events: Tick[]; error?: unknown }> {
  const events: Tick[] = []
  try {
    for await (const each of stream) events.push(each)
    return { events }
  } catch (error) {
    return { events, error }
  }
}
