/** A way of signing: a bearer token that the caller's own function brings, as cloud identities have it. */
import { InterlinguaError, isInterlinguaError } from '../errors.ts'
import type { Signer, Signing, SigningScope, TokenSource } from './signing.ts'

/** What the users of a service that takes tokens may say besides. */
export interface TokenOptions {
  /**
   * Brings a bearer token in place of a key, as the identity libraries of clouds do. Asked before each attempt. What it
   * throws fails the attempt as `authentication`.
   */
  token?: TokenSource
}

/** Nothing is signed where the caller brings no token. */
export const bearerToken: Signing = scope => (scope.token ? new TokenSigner(scope, scope.token) : undefined)

class TokenSigner implements Signer {
  readonly #scope: SigningScope
  readonly #source: TokenSource
  #last = ''

  constructor(scope: SigningScope, source: TokenSource) {
    this.#scope = scope
    this.#source = source
  }

  async headers(): Promise<Record<string, string>> {
    const provider = this.#scope.name
    const fail = (message: string, cause?: unknown) =>
      new InterlinguaError({ kind: 'authentication', message }, { provider, ...(cause !== undefined && { cause }) })
    let token: unknown
    try {
      token = await this.#source()
    } catch (cause) {
      if (isInterlinguaError(cause)) throw cause
      throw fail(`the token function of ${provider} failed`, cause)
    }
    if (typeof token !== 'string' || !/^[\w.~+/=-]+$/.test(token))
      throw fail(`the token function of ${provider} brought no token`)
    this.#last = token
    return { authorization: `Bearer ${token}` }
  }

  secrets(): string[] {
    return this.#last === '' ? [] : [this.#last]
  }
}
