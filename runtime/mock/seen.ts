/** What a mock remembers of the requests that came: all but the keys. */
import type { CallName, Request } from '../types.ts'

/** A request as it came. */
export interface WireRequest {
  /** The HTTP method. */
  method: string
  /** Path and query, without keys. */
  path: string
  /** JSON; text, where it is none. */
  body: unknown
}

interface Seen {
  /** As it stood on the wire. */
  wire: WireRequest
  /** In lower case, without those that carry keys. */
  headers: Record<string, string>
}

interface Understood extends Seen {
  /** The vendor's name. */
  provider: string
  /** The API's name, as `response.native` has it. */
  api: string
}

/** A chat request that was understood. */
export interface MockRequest extends Understood {
  /** In the unified form. */
  request: Request
}

/** A call beside chat that was understood. */
export interface MockCall extends Understood {
  /** Which call it was. */
  call: CallName
  /** In the unified form: an `EmbedRequest` for `embed`, …. */
  asked: unknown
}

/** A request that was refused, as the vendor would have. */
export interface RejectedRequest extends Seen {
  /** Whom it was meant for, where that could be told. */
  provider?: string
  /** The api that it was asked in, where that could be told. */
  api?: string
  /** What was told to who asked. */
  message: string
}

const secret = /auth|key|token|secret|cookie|signature|credential/i

export function withoutKeys(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !secret.test(name)))
}

export function pathWithoutKeys({ pathname, searchParams }: URL): string {
  const kept = new URLSearchParams([...searchParams].filter(([name]) => !secret.test(name)))
  return kept.size > 0 ? `${pathname}?${kept}` : pathname
}
