/** What proves who asks where no key in a header does: each request is signed as it is sent. */
import { platformTransport } from '../http/platform.ts'
import type { HttpTransport, TransportRequest } from '../http/transport.ts'

/** What requests are signed with. */
export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  /** Of credentials that expire. */
  sessionToken?: string
}

/** Credentials, or who brings them before each attempt: it keeps what is still good by itself. */
export type CredentialsSource = Credentials | (() => Credentials | Promise<Credentials>)

/** Brings a bearer token before each attempt: it keeps what is still good by itself. */
export type TokenSource = () => string | Promise<string>

/** What is known of the service that a request goes to. */
export interface SigningScope {
  name: string
  credentials: CredentialsSource | undefined
  token?: TokenSource | undefined
  /** The header that a key stands in, and the environment variables that it may be in. */
  key?: { header: string; env: readonly string[] }
  /** What stands in the place of a base URL's placeholder. Throws `invalid-request` where nobody says. */
  place(name: string): string
}

/** A way of signing, made for one service. */
export interface Signer {
  /** The headers that are added to a request. Throws `authentication` without credentials. */
  headers(request: TransportRequest): Promise<Record<string, string>>
  /** What must not stand in a message. */
  secrets(): string[]
}

/** Undefined where the caller gives nothing to sign with, and a key does. */
export type Signing = (scope: SigningScope) => Signer | undefined

/** The same transport (the platform's where none is given), for requests that say by no `authorization` who asks. */
export function signed(transport: HttpTransport | undefined, signer: Signer | undefined): HttpTransport | undefined {
  if (!signer) return transport
  const send = transport ?? platformTransport
  return async request =>
    send(
      request.headers.authorization === undefined
        ? { ...request, headers: { ...request.headers, ...(await signer.headers(request)) } }
        : request,
    )
}
