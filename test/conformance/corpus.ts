/** Reads a corpus: its entries, and for each the bytes that the vendor sent and the request that asked for them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Entry, parseManifest } from './entry.ts'
import { frameEvents, splitSegments } from './framing.ts'

export interface Reply {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

export interface RecordedRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: unknown
}

export interface Recording {
  /** Several only where one file holds several answers, one after the other. */
  replies: Reply[]
  request?: RecordedRequest
}

export interface Corpus {
  entries: Entry[]
  read(entry: Entry): Recording
}

interface Cassette {
  request?: { method?: string; url?: string; headers?: Record<string, unknown>; body?: unknown } | null
  response: {
    status?: number | null
    headers?: Record<string, unknown> | null
    body?: unknown
    sse?: string
    bodyText?: string
    bodyBase64?: string
  }
}

export function openCorpus(folder: string): Corpus {
  return {
    entries: parseManifest(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))),
    read: entry => readRecording(readFileSync(join(folder, entry.path), 'utf8'), entry),
  }
}

function readRecording(file: string, entry: Entry): Recording {
  if (entry.path.startsWith('cassettes/')) return readCassette(JSON.parse(file), entry)
  if (entry.kind === 'json') return { replies: [reply(file, entry)] }
  if (!entry.path.endsWith('.chunks.txt')) return { replies: [reply(file, entry)] }
  const events = file.split(/\r?\n/).filter(line => line !== '')
  const segments = entry.expected?.segments ? splitSegments(events) : [events]
  return { replies: segments.map(segment => reply(frameEvents(segment, entry.api), entry)) }
}

function readCassette({ request, response }: Cassette, entry: Entry): Recording {
  const recording: Recording = {
    replies: [reply(bodyOf(response), entry, response.status ?? undefined, response.headers ?? {})],
  }
  if (request?.url)
    recording.request = {
      method: request.method ?? 'POST',
      url: request.url,
      headers: plainHeaders(request.headers ?? {}),
      body: request.body ?? undefined,
    }
  return recording
}

function bodyOf(response: Cassette['response']): string | Uint8Array {
  if (response.sse !== undefined) return response.sse
  if (response.bodyText !== undefined) return response.bodyText
  if (response.bodyBase64 !== undefined) return Buffer.from(response.bodyBase64, 'base64')
  return typeof response.body === 'string' ? response.body : JSON.stringify(response.body)
}

function reply(body: string | Uint8Array, entry: Entry, status?: number, headers: Record<string, unknown> = {}): Reply {
  const contentType = entry.kind === 'stream' ? 'text/event-stream' : 'application/json'
  return {
    status: status ?? entry.status ?? statusInBody(body) ?? 200,
    headers: { 'content-type': contentType, ...plainHeaders(headers) },
    body: typeof body === 'string' ? Buffer.from(body) : body,
  }
}

/** Some vendors repeat the status in the body of an error: the only place where a body without its response has it. */
function statusInBody(body: string | Uint8Array): number | undefined {
  if (typeof body !== 'string') return undefined
  try {
    const code = (JSON.parse(body) as { error?: { code?: unknown } } | null)?.error?.code
    return typeof code === 'number' && code >= 400 && code < 600 ? code : undefined
  } catch {
    return undefined
  }
}

/** Of the connection, not of the answer: the bytes of a corpus are decoded and travel in our own framing. */
const hopHeaders = new Set([
  'content-encoding',
  'transfer-encoding',
  'content-length',
  'connection',
  'keep-alive',
  'date',
])

function plainHeaders(headers: Record<string, unknown>): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    const text = Array.isArray(value) ? value.join(', ') : String(value)
    if (!hopHeaders.has(name.toLowerCase()) && /^[\t\x20-\x7e]*$/.test(text)) plain[name.toLowerCase()] = text
  }
  return plain
}
