/** Reads requests off a socket: just enough HTTP/1.1 for what clients send. */

export interface AskedRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string
  /** When the last byte of it came, by `performance.now()`. */
  at: number
}

export class RequestReader {
  #bytes = Buffer.alloc(0)
  readonly #onRequest: (request: AskedRequest) => void

  constructor(onRequest: (request: AskedRequest) => void) {
    this.#onRequest = onRequest
  }

  push(bytes: Uint8Array): void {
    this.#bytes = Buffer.concat([this.#bytes, bytes])
    for (let next = this.#take(); next; next = this.#take()) this.#onRequest(next)
  }

  #take(): AskedRequest | undefined {
    const end = this.#bytes.indexOf('\r\n\r\n')
    if (end === -1) return undefined
    const [line = '', ...fields] = this.#bytes.toString('latin1', 0, end).split('\r\n')
    const [method = '', url = ''] = line.split(' ')
    const headers: Record<string, string> = {}
    for (const field of fields) {
      const colon = field.indexOf(':')
      headers[field.slice(0, colon).toLowerCase()] = field.slice(colon + 1).trim()
    }
    const from = end + 4
    const body = headers['transfer-encoding'] === 'chunked' ? this.#chunked(from) : this.#sized(from, headers)
    if (!body) return undefined
    this.#bytes = this.#bytes.subarray(body.end)
    return { method, url, headers, body: body.text, at: performance.now() }
  }

  #sized(from: number, headers: Record<string, string>): { text: string; end: number } | undefined {
    const end = from + Number(headers['content-length'] ?? 0)
    return this.#bytes.length < end ? undefined : { text: this.#bytes.toString('utf8', from, end), end }
  }

  #chunked(from: number): { text: string; end: number } | undefined {
    const pieces: Buffer[] = []
    for (let at = from; ; ) {
      const line = this.#bytes.indexOf('\r\n', at)
      if (line === -1) return undefined
      const size = Number.parseInt(this.#bytes.toString('latin1', at, line), 16)
      const end = line + 2 + size
      if (this.#bytes.length < end + 2) return undefined
      if (size === 0) return { text: Buffer.concat(pieces).toString('utf8'), end: end + 2 }
      pieces.push(this.#bytes.subarray(line + 2, end))
      at = end + 2
    }
  }
}
