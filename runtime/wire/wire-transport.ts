/**
 * How the events of a stream lie in the bytes of a body. A mapping names one (`stream.transport`), each is a module of
 * its own, and generated code imports the one it needs: who does not use a transport does not carry it.
 */

/**
 * Told of each event as it completes: its data and its name, `''` for none. `unterminated` marks what stood at the end of
 * the body without its end: whole, or cut.
 */
export type OnEvent = (data: string, name: string, unterminated: boolean) => void

/** Bytes are pushed; events are told one at a time, when `next` asks for them. */
export interface EventDecoder {
  /** Takes the next bytes, once `next` has found nothing more in those before. */
  push(chunk: Uint8Array): void
  /** Tells the next event, unless more bytes are needed for it: then it is false. */
  next(): boolean
  /** The body ended. What is left is told. */
  end(): void
}

/** The reading side. */
export interface Transport {
  /** What a request accepts, and the answer's `content-type`. */
  readonly mediaType: string
  /** What a body begins with that is no stream but one document, as characters: `{`, `[`, `<`. */
  readonly documents: string
  /** To be awaited before the first use, where a library is behind it. Throws `invalid-request` without that. */
  load?(): Promise<void>
  /** Throws `response-too-large` for an event of more than `maxEventBytes`. */
  decoder(onEvent: OnEvent, maxEventBytes: number): EventDecoder
  /** What was told under the name `error` as the body of an error, where errors have another form in a stream. */
  errorBody?(event: unknown): unknown
}

/** The writing side: for servers, gateways and mocks. */
export interface Frames {
  /** What the answer's `content-type` says. */
  readonly mediaType: string
  /** As of the reading side. */
  load?(): Promise<void>
  /** One event, with its name where it has one. */
  frame(data: string, name?: string): string | Uint8Array
  /** Text before the first event, between two, and behind the last, where all of them are one document. */
  readonly document?: { readonly open: string; readonly between: string; readonly close: string }
}

/** What a `content-type` says where the answer is such a stream, whether it says `x-` before it or not. */
export function subtypeOf({ mediaType }: Pick<Transport, 'mediaType'>): string {
  return mediaType.replace(/^\w+\/(x-)?/, '')
}
