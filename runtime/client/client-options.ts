/** With what a client was made: for what is made of clients. */
import type { ClientOptions } from '../call/call.ts'
import { InterlinguaError } from '../errors.ts'

const known = new WeakMap<object, ClientOptions>()

export function withOptions<Client extends object>(client: Client, options: ClientOptions): Client {
  known.set(client, options)
  return client
}

/** Throws `invalid-request` for what `createClient` did not make. */
export function optionsOf(client: object): ClientOptions {
  const options = known.get(client)
  if (options) return options
  throw new InterlinguaError({ kind: 'invalid-request', message: 'this is no client that createClient made' })
}
