/** Files to send. */

/** Bytes, with or without a name and a media type: a `File` has both, a `Blob` a type. */
export type Upload = Blob | Uint8Array | UploadFile

/** Bytes with what is known of them. */
export interface UploadFile {
  /** The bytes. */
  data: Blob | Uint8Array
  /** Some vendors tell by its ending what is in it. */
  filename?: string
  /** IANA media type, as `audio/mpeg`. */
  mediaType?: string
}

export function isUpload(value: unknown): value is Upload {
  return isBytes(value) || (typeof value === 'object' && value !== null && 'data' in value && isBytes(value.data))
}

/** With all that it has to say. What has no name is called `file`, its ending by a medium's type: `file.wav`. */
export function uploadOf(upload: Upload): Required<UploadFile> {
  const { data, filename, mediaType }: UploadFile = isBytes(upload) ? { data: upload } : upload
  const type = mediaType ?? (data instanceof Blob && data.type ? data.type : 'application/octet-stream')
  const ending = /^(?:audio|video|image)\/(?:x-)?([a-z\d]+)/.exec(type)?.[1]
  const name = filename ?? (nameOf(data) || (ending ? `file.${ending}` : 'file'))
  return { data, filename: name, mediaType: type }
}

/** The same bytes in memory of their own, as platforms want them. */
export function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return isUnshared(bytes) ? bytes : new Uint8Array(bytes)
}

function isUnshared(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
}

function isBytes(value: unknown): value is Blob | Uint8Array {
  return value instanceof Blob || value instanceof Uint8Array
}

function nameOf(data: object): string {
  return 'name' in data && typeof data.name === 'string' ? data.name : ''
}
