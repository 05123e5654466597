/** Raw answers that are bytes. */
import { type ByteStream, byteStream } from '../http/byte-stream.ts'
import type { HttpReply } from '../http/http.ts'
import type { Where } from '../http/http-request.ts'

/** An answer of bytes, as `ByteStream` has them. */
export interface RawBytes extends ByteStream {
  readonly status: number
  readonly headers: Record<string, string>
  readonly requestId: string | undefined
}

export function rawBytes(reply: HttpReply, where: Where): RawBytes {
  const { status, headers, requestId } = reply
  return Object.assign(byteStream(reply, where), { status, headers, requestId })
}
