/** A Node stream as the body of an answer: pulled, so that an answer that nobody reads waits at its sender. */
import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import type { BodyRead, TransportReply } from '../http/transport.ts'

interface Reader {
  resolve(read: BodyRead): void
  reject(cause: Error): void
}

export class NodeReply implements TransportReply {
  readonly status: number
  readonly headers: Record<string, string>
  readonly #body: Readable
  readonly #close: () => void
  #ended = false
  #failure: Error | undefined
  #reader: Reader | undefined

  /** `body` is that of the answer, decompressed; `close` ends the request. */
  constructor(answer: IncomingMessage, body: Readable, close: () => void) {
    this.status = answer.statusCode ?? 0
    this.headers = headersOf(answer)
    this.#body = body
    this.#close = close
    body.on('readable', this.#onReadable).on('end', this.#onEnd).on('error', this.fail).on('close', this.#onClose)
    if (body.closed) this.#onClose()
  }

  read(): Promise<BodyRead> {
    const value: Uint8Array | null = this.#body.read()
    if (value !== null) return Promise.resolve({ value })
    if (this.#ended) return Promise.resolve({})
    if (this.#failure) return Promise.reject(this.#failure)
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject }
    })
  }

  cancel(): void {
    this.fail(new Error('cancelled'))
    this.#close()
  }

  readonly fail = (cause: Error): void => {
    if (this.#ended) return
    this.#failure ??= cause
    this.#take()?.reject(this.#failure)
  }

  readonly #onReadable = (): void => {
    if (this.#reader === undefined) return
    const value: Uint8Array | null = this.#body.read()
    if (value !== null) this.#take()?.resolve({ value })
  }

  readonly #onEnd = (): void => {
    this.#ended = true
    this.#take()?.resolve({})
  }

  readonly #onClose = (): void => {
    if (!this.#ended) this.fail(new Error('the connection was closed within the body'))
  }

  #take(): Reader | undefined {
    const reader = this.#reader
    this.#reader = undefined
    return reader
  }
}

/** Node's own object: most answers have no header that is a list, and an open stream shall not keep two copies. */
function headersOf({ headers }: IncomingMessage): Record<string, string> {
  for (const name in headers) {
    const value = headers[name]
    if (Array.isArray(value)) headers[name] = value.join(', ')
  }
  return headers as Record<string, string>
}
