/** Media as callers have them: bytes, files, addresses. */
import type { AudioPart, DocumentPart, ImagePart, Media, VideoPart } from '../types.ts'

type Loose<P extends Media> = Omit<P, 'data' | 'url'> & { data?: string | Uint8Array | Blob; url?: string | URL }

/** A media part as callers may write it: bytes or a `Blob` for base64, a `URL` or a `data:` URL for an address. */
export type MediaInput = Loose<ImagePart> | Loose<AudioPart> | Loose<VideoPart> | Loose<DocumentPart>

type MediaPart = ImagePart | AudioPart | VideoPart | DocumentPart

/** The canonical part. A `Blob` is read later: its promise is added to `pending`, and the part is whole after it. */
export function toMedia(input: MediaInput, pending: Promise<void>[]): MediaPart {
  const { data, url, ...rest } = input
  const part = rest as MediaPart
  if (data instanceof Blob) {
    if (data.type) part.mediaType ??= data.type.replace(/;.*$/, '')
    pending.push(data.arrayBuffer().then(buffer => setBytes(part, new Uint8Array(buffer))))
  } else if (data instanceof Uint8Array) setBytes(part, data)
  else if (data !== undefined) part.data = data
  if (url !== undefined) setUrl(part, url instanceof URL ? url.href : url)
  return part
}

/** A file without further words: what it is stands in its media type. */
export function blobPart(blob: Blob): MediaInput {
  const family = /^(image|audio|video)\//.exec(blob.type)?.[1] as 'image' | 'audio' | 'video' | undefined
  const { name } = blob as { name?: unknown }
  if (family) return { type: family, data: blob }
  return { type: 'document', data: blob, ...(typeof name === 'string' && name && { filename: name }) }
}

function setBytes(part: MediaPart, bytes: Uint8Array): void {
  part.data = toBase64(bytes)
  part.mediaType ??= mediaTypeOf(bytes)
  if (part.mediaType === undefined) delete part.mediaType
}

function setUrl(part: MediaPart, url: string): void {
  const inline = /^data:([^;,]+)(?:;[^;,]+)*;base64,(.*)$/s.exec(url)
  if (!inline) {
    part.url = url
    return
  }
  part.mediaType ??= inline[1]!
  part.data = inline[2]!
}

const signatures: [mediaType: string, pattern: RegExp][] = [
  ['image/png', /^\x89PNG/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF.{4}WEBP/s],
  ['application/pdf', /^%PDF-/],
  ['audio/wav', /^RIFF.{4}WAVE/s],
  ['audio/mpeg', /^(?:ID3|\xff[\xfb\xf3\xf2])/],
]

/** By its first bytes, as far as they tell. */
export function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return signatures.find(([, pattern]) => pattern.test(head))?.[0]
}

/** The same medium with its type, where its bytes tell it. */
export function withMediaType<M extends Media>(medium: M): M {
  const { mediaType, data } = medium
  if (mediaType !== undefined || data === undefined) return medium
  const found = mediaTypeOf(Uint8Array.from(atob(data.slice(0, 24)), byte => byte.charCodeAt(0)))
  return found === undefined ? medium : { ...medium, mediaType: found }
}

interface Base64Platform {
  Buffer?: { from(bytes: ArrayBufferLike, offset: number, length: number): { toString(encoding: 'base64'): string } }
}

/** Base64 of bytes: by the platform where it can, else by pieces that fit into one call. */
export function toBase64(bytes: Uint8Array): string {
  const { Buffer } = globalThis as Base64Platform
  if (Buffer) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x2000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000))
  return btoa(binary)
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
}
