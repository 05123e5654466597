/**
 * A way of signing: AWS Signature Version 4. A provider asks for it by `signing: { sigv4: … }`. Needs `aws4fetch`, and on
 * the platform Web Crypto.
 */
import { readEnvironment } from '../access/environment.ts'
import type { Credentials, Signer, SigningScope } from '../access/signing.ts'
import { InterlinguaError } from '../errors.ts'

/** Which service's requests are signed, and by whom. */
export interface SigV4Spec {
  /** The service's name in signatures. */
  service: string
  /** The placeholder of the base URL that names the region. */
  region: string
  /** Environment variables to look into where the caller gives no credentials, the first that is set wins. */
  env: { accessKeyId: readonly string[]; secretAccessKey: readonly string[]; sessionToken: readonly string[] }
}

/** Signs by Amazon's Signature Version 4, with `aws4fetch`. */
export function sigv4(spec: SigV4Spec): (scope: SigningScope) => Signer {
  return scope => new SigV4Signer(spec, scope)
}

class SigV4Signer implements Signer {
  readonly #spec: SigV4Spec
  readonly #scope: SigningScope
  /** Keys that were derived for a day. */
  readonly #derived = new Map<string, ArrayBuffer>()
  #last: Credentials | undefined

  constructor(spec: SigV4Spec, scope: SigningScope) {
    this.#spec = spec
    this.#scope = scope
  }

  async headers({ method, url, headers, body }: Parameters<Signer['headers']>[0]): Promise<Record<string, string>> {
    const credentials = await this.#credentials()
    const { AwsV4Signer } = await this.#library()
    const { accessKeyId, secretAccessKey, sessionToken } = credentials
    // Others may be changed on the way; these must be signed.
    const own = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-'))
    const signer = new AwsV4Signer({
      method,
      url,
      headers: own,
      accessKeyId,
      secretAccessKey,
      ...(body !== undefined && { body: typeof body === 'string' ? body : await body.arrayBuffer() }),
      ...(sessionToken !== undefined && { sessionToken }),
      service: this.#spec.service,
      region: this.#scope.place(this.#spec.region),
      cache: this.#derived,
    })
    const signed = await signer.sign()
    return Object.fromEntries(signed.headers)
  }

  secrets(): string[] {
    const { secretAccessKey = '', sessionToken = '' } = this.#last ?? this.#given() ?? {}
    return [secretAccessKey, sessionToken].filter(secret => secret !== '')
  }

  async #credentials(): Promise<Credentials> {
    const { credentials, name } = this.#scope
    const found = typeof credentials === 'function' ? await credentials() : this.#given()
    const { accessKeyId, secretAccessKey, sessionToken } = found ?? {}
    if (!accessKeyId || !secretAccessKey) {
      const { env } = this.#spec
      const message = `There are no credentials for ${name}. Set ${env.accessKeyId[0]} and ${env.secretAccessKey[0]} in the environment, or credentials or apiKey in the provider's options.`
      throw new InterlinguaError({ kind: 'authentication', message }, { provider: name })
    }
    this.#last = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
    return this.#last
  }

  #given(): Partial<Credentials> | undefined {
    const { credentials } = this.#scope
    if (credentials !== undefined) return typeof credentials === 'function' ? undefined : credentials
    const { accessKeyId, secretAccessKey, sessionToken } = this.#spec.env
    return {
      accessKeyId: readEnvironment(accessKeyId) ?? '',
      secretAccessKey: readEnvironment(secretAccessKey) ?? '',
      sessionToken: readEnvironment(sessionToken) ?? '',
    }
  }

  async #library() {
    try {
      return await import('aws4fetch')
    } catch (cause) {
      const message = `signed calls of ${this.#scope.name} need the package aws4fetch: install it beside this one, or set apiKey in the provider's options`
      throw new InterlinguaError({ kind: 'invalid-request', message }, { provider: this.#scope.name, cause })
    }
  }
}
