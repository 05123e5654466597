/**
 * What a server and who answers it may give each other in place of the platform's `Request` and `Response`, which cost more
 * than the rest of a short exchange: for those who know of each other. Everybody else sees requests and answers as always.
 */

/** The headers of a request, names in lower case. The platform's are some. */
export interface AskedHeaders extends Iterable<[name: string, value: string]> {
  get(name: string): string | null
  has(name: string): boolean
}

/** When the client goes. The platform's signals are some, but each of them costs as much as the rest of a header. */
export interface Leaving {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: (event: { target: unknown }) => void, options?: { once?: boolean }): void
  removeEventListener(type: 'abort', listener: (event: { target: unknown }) => void): void
}

/** As much of an address as an answer needs. */
export type AskedUrl = Pick<URL, 'href' | 'pathname' | 'searchParams'>

/** As much of a request as an answer needs. */
export interface Asked {
  readonly method: string
  readonly url: AskedUrl
  readonly headers: AskedHeaders
  /** Ends when the client goes. */
  readonly signal: AbortSignal
  /** The same, for who needs no signal of the platform. */
  readonly leaving?: Leaving
  readonly body: ReadableStream<Uint8Array> | null
  /** All of a body whose length was announced, which the server holds it to. In place of `body`. */
  readonly announced?: (() => Promise<Uint8Array>) | undefined
}

/** As much of an answer as a server needs. */
export interface Answered {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Body | undefined
}

/** A body that is pulled. */
export interface BodySource {
  /** The next bytes; undefined at the end. Rejects where there will be none. */
  next(): Promise<Uint8Array | undefined>
  /** Nobody reads on. */
  cancel(): void
}

/** Whole, or to be pulled. */
export type Body = string | Uint8Array | BodySource

export type Answer = (asked: Asked) => Promise<Answered>

/** By name, so that bundles of their own know each other. */
const answering = Symbol.for('interlingua.answer')

interface Knowing {
  [answering]?: Answer
}

type Fetch = (input: Request | string | URL, init?: RequestInit) => Promise<Response>

/** A function of requests to responses that those who know of it ask without either. Who puts another around it is asked with requests. */
export function fetchOf(answer: Answer): Fetch {
  const fetch: Fetch & Knowing = async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init)
    return responseOf(await answer(askedOf(request)), request.signal)
  }
  fetch[answering] = answer
  return fetch
}

/** How it is asked without requests, if it can be. */
export function answerOf(fetch: object): Answer | undefined {
  return (fetch as Knowing)[answering]
}

/** Whether a body is there, all of it. */
export function isWhole(body: Body): body is string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array
}

function askedOf(request: Request): Asked {
  const { method, headers, signal, body } = request
  return { method, url: new URL(request.url), headers, signal, body }
}

function responseOf({ status, headers, body }: Answered, signal: AbortSignal): Response {
  const sent = body === undefined || isWhole(body) ? body : streamOf(body, signal)
  return new Response(sent as BodyInit | undefined, { status, headers })
}

/** Pulled at the pace of the reader. */
function streamOf(source: BodySource, signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.addEventListener('abort', () => controller.error(signal.reason), { once: true })
      },
      async pull(controller) {
        try {
          const value = await source.next()
          if (value === undefined) controller.close()
          else controller.enqueue(value)
        } catch (cause) {
          controller.error(cause)
        }
      },
      cancel: () => source.cancel(),
    },
    { highWaterMark: 0 },
  )
}
