import type { IncomingMessage } from 'node:http'
import { kindOfStatus } from '../error-kind.ts'
import { InterlinguaError, isInterlinguaError } from '../errors.ts'
import { codeOf } from '../http/redact.ts'
import { type HopOptions, type Lookup, lookupAll, refused, requestHop } from './hop.ts'

/** Bounds of a download. */
export interface DownloadOptions {
  /** The most that is read, in bytes; 20 MiB. */
  maxBytes?: number
  /** For all of it, redirects too, in milliseconds; 30,000. */
  timeout?: number
  /** How many redirects are followed, each looked at like the first address; 3. */
  maxRedirects?: number
  /** The media types that are taken; images, audio, video, PDF and plain text. `image/*` takes them all. */
  types?: readonly string[]
  /** Hosts (`name`, or `name:port`) that may be in a private network. None by default. */
  allow?: readonly string[]
  /** How hosts become addresses; the platform's way by default. */
  lookup?: Lookup
  /** Ends it. */
  signal?: AbortSignal
}

/** What can be spread into a media part: `{ type: 'image', ...await downloadMedia(url) }`. */
export interface DownloadedMedia {
  /** The bytes. */
  data: Uint8Array
  /** As the server, or the `data:` address, says. */
  mediaType: string
}

type Chosen = Required<Omit<DownloadOptions, 'signal'>>

const defaults: Chosen = {
  maxBytes: 20 * 1024 * 1024,
  timeout: 30_000,
  maxRedirects: 3,
  types: ['image/*', 'audio/*', 'video/*', 'application/pdf', 'text/plain'],
  allow: [],
  lookup: lookupAll,
}

/**
 * Loads a medium from an address that a user gave. Nothing is sent to what is not on the public internet: each host, of
 * redirects too, is looked up once, all its addresses are looked at, and one of them is connected to. A `data:` address is read.
 * Throws `invalid-request` for an address or type that is refused, `response-too-large`, `timeout`, `aborted`, `network`,
 * `protocol` for too many redirects or a packed body, else the kind of the server's status.
 */
export async function downloadMedia(url: string | URL, options: DownloadOptions = {}): Promise<DownloadedMedia> {
  const chosen = { ...defaults, ...options }
  if (!URL.canParse(String(url))) throw refused('this is no address')
  const first = new URL(String(url))
  if (first.protocol === 'data:') return readInline(first, chosen)
  const expiry = AbortSignal.timeout(chosen.timeout)
  const signal = options.signal ? AbortSignal.any([options.signal, expiry]) : expiry
  try {
    return await readBody(await follow(first, { ...chosen, signal }), chosen)
  } catch (cause) {
    if (isInterlinguaError(cause)) throw cause
    const { reason } = options.signal ?? {}
    if (options.signal?.aborted) throw failed('aborted', 'the caller aborted', reason)
    if (expiry.aborted) throw failed('timeout', `${first.host} took more than ${chosen.timeout} ms`)
    const code = codeOf(cause)
    throw failed('network', `no medium from ${first.host}${code ? ` (${code})` : ''}`, cause)
  }
}

/** The first answer that is no redirect. */
async function follow(first: URL, options: HopOptions & { maxRedirects: number }): Promise<IncomingMessage> {
  let url = first
  for (let hops = 0; ; hops++) {
    const answer = await requestHop(url, options)
    const { statusCode: status = 0, headers } = answer
    if (status >= 200 && status < 300) return answer
    answer.destroy()
    const isRedirect = [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined
    if (!isRedirect)
      throw new InterlinguaError({ kind: kindOfStatus(status), message: `no medium from ${url.host}`, status })
    if (hops === options.maxRedirects) throw failed('protocol', `${first.host} redirects more than ${hops} times`)
    if (!URL.canParse(headers.location!, url)) throw failed('protocol', `${url.host} redirects to what is no address`)
    url = new URL(headers.location!, url)
  }
}

async function readBody(answer: IncomingMessage, options: Chosen): Promise<DownloadedMedia> {
  try {
    const { headers } = answer
    const mediaType = accepted(headers['content-type'], options.types)
    if (headers['content-encoding'] && headers['content-encoding'] !== 'identity')
      throw failed('protocol', 'the medium came packed, which was not asked for')
    if (Number(headers['content-length']) > options.maxBytes) throw tooLarge(options)
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of answer as AsyncIterable<Uint8Array>) {
      size += piece.length
      if (size > options.maxBytes) throw tooLarge(options)
      pieces.push(piece)
    }
    return { data: joined(pieces, size), mediaType }
  } finally {
    answer.destroy()
  }
}

function readInline({ href }: URL, options: Chosen): DownloadedMedia {
  const [, head = '', base64, text = ''] = /^data:([^,]*?)(;base64)?,(.*)$/s.exec(href) ?? []
  const mediaType = accepted(head || 'text/plain', options.types)
  if (text.length > options.maxBytes * 4) throw tooLarge(options)
  let data: Uint8Array
  try {
    const plain = decodeURIComponent(text)
    data = base64 ? Uint8Array.from(atob(plain), letter => letter.charCodeAt(0)) : new TextEncoder().encode(plain)
  } catch {
    throw refused('the data: address cannot be read')
  }
  if (data.length > options.maxBytes) throw tooLarge(options)
  return { data, mediaType }
}

function accepted(header: string | undefined, types: readonly string[]): string {
  const mediaType = (header ?? '').replace(/;.*$/s, '').trim().toLowerCase()
  const family = mediaType.replace(/\/.*$/, '/*')
  if (types.includes(mediaType) || types.includes(family)) return mediaType
  throw refused(`a medium of type '${mediaType}' is not taken; these are: ${types.join(', ')}`)
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function tooLarge({ maxBytes }: Chosen): InterlinguaError {
  return failed('response-too-large', `the medium is longer than ${maxBytes} bytes (maxBytes)`)
}

function failed(
  kind: 'aborted' | 'timeout' | 'network' | 'protocol' | 'response-too-large',
  message: string,
  cause?: unknown,
) {
  return new InterlinguaError({ kind, message }, { cause })
}
