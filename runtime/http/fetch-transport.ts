/** The portable transport: any `fetch`. */
import type { BodyRead, HttpTransport, TransportReply } from './transport.ts'

/** The part of `fetch` that is used; bring your own for tests and platforms of another kind. */
export type Fetch = (url: string, init: RequestInit) => Promise<globalThis.Response>

/** Sends by this `fetch`; without one, by the platform's, looked up at each call. */
export function fetchTransport(fetch?: Fetch): HttpTransport {
  return async ({ method, url, headers, body, signal }) => {
    const init: RequestInit = { method, headers, redirect: 'manual' }
    if (signal) init.signal = signal
    if (body !== undefined) init.body = body
    return new FetchReply(await (fetch ?? globalThis.fetch)(url, init))
  }
}

class FetchReply implements TransportReply {
  declare readonly status: number
  readonly headers: Record<string, string> = {}
  readonly #body: ReadableStream<Uint8Array> | null
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined

  constructor(response: globalThis.Response) {
    // Browsers hide what a redirect says; this is what it is.
    this.status = response.type === 'opaqueredirect' ? 307 : response.status
    response.headers.forEach((value, name) => {
      this.headers[name] = value
    })
    this.#body = response.body
  }

  read(): Promise<BodyRead> {
    this.#reader ??= this.#body?.getReader()
    return this.#reader?.read() ?? Promise.resolve({})
  }

  cancel(): void {
    const body = this.#reader ?? this.#body
    body?.cancel().catch(() => {})
  }
}
