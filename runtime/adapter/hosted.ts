/** An api as another service than its vendor's has it. */
import type { Transport } from '../wire/wire-transport.ts'
import type { ClientApi, WireError } from './adapter.ts'

export interface Hosting {
  /** How streams lie in their bytes there. */
  transport?: Transport
  /** How the service's own errors are read: those that the api does not know. */
  errors?: readonly ClientApi['decodeError'][]
}

/** Of several readings of one error, the first that knows its kind counts; the api's goes before the service's. */
export function hosted(api: ClientApi, { transport = api.chat.transport, errors = [] }: Hosting): ClientApi {
  const readers = [api.decodeError, ...errors]
  return {
    ...api,
    chat: { ...api.chat, transport },
    decodeError(body, status, headers) {
      let first: WireError | undefined
      for (const read of readers) {
        const error = read(body, status, headers)
        if (error?.kind !== undefined) return error
        first ??= error
      }
      return first
    },
  }
}
