/**
 * A way of signing: a bearer token of the identity that the surroundings give a program, told by a package that knows it. A
 * provider asks for it by `tokens: { package: … }`. A token function or a key of the caller's goes before.
 */
import { InterlinguaError } from '../errors.ts'
import { isObject } from '../text/json.ts'
import { bearerToken } from './bearer-token.ts'
import type { Signing, SigningScope, TokenSource } from './signing.ts'

export interface IdentitySpec {
  /** What the caller installs. */
  package: string
  /** Loads it, when it is first needed; undefined where it is missing, which bundlers then take for no error. */
  load(): Promise<object | undefined>
  /** Its class that knows who asks, and what one is made with. */
  class: string
  with?: readonly unknown[]
  /** The method that brings a token, bare or in the field `token`, and what it is asked with. */
  method: string
  arguments?: readonly unknown[]
}

export function identity(spec: IdentitySpec): Signing {
  return scope => {
    if (scope.token) return bearerToken(scope)
    let source: Promise<TokenSource> | undefined
    const token = async () => {
      try {
        source ??= sourceOf(spec)
        return await (await source)()
      } catch (cause) {
        source = undefined
        throw unknown(spec, scope, cause)
      }
    }
    const signer = bearerToken({ ...scope, token })
    if (!signer) return undefined
    const { header = '' } = scope.key ?? {}
    return {
      secrets: () => signer.secrets(),
      headers: async request => (request.headers[header] === undefined ? signer.headers(request) : {}),
    }
  }
}

/** One object a configured provider: it keeps what is still good. */
async function sourceOf(spec: IdentitySpec): Promise<TokenSource> {
  const library = await spec.load()
  const make: unknown = library && Reflect.get(library, spec.class)
  const made: unknown = typeof make === 'function' ? Reflect.construct(make, spec.with ?? []) : undefined
  const method: unknown = typeof made === 'object' && made !== null ? Reflect.get(made, spec.method) : undefined
  if (typeof method !== 'function') throw new Error(`there is no ${spec.class} of ${spec.package}`)
  return async () => {
    const token: unknown = await Reflect.apply(method, made, spec.arguments ?? [])
    return String((isObject(token) ? token.token : token) ?? '')
  }
}

function unknown({ package: name }: IdentitySpec, scope: SigningScope, cause: unknown): InterlinguaError {
  const variables = scope.key?.env.join(' or ')
  const message = `There is no API key for ${scope.name}, and no identity that ${name} knows. Set ${variables ? `${variables} in the environment or ` : ''}apiKey or token in the provider's options, or install ${name} beside this package and log in.`
  return new InterlinguaError({ kind: 'authentication', message }, { provider: scope.name, cause })
}
