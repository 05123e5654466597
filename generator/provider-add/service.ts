/** Where the service is and who may call it, as far as the document says so: `provider.yaml`. */
import type { Auth } from '../contract/auth.ts'
import { waysOf } from '../contract/auth.ts'
import type { Server } from '../contract/model.ts'

export interface Service {
  baseURL: string
  auth: 'bearer' | { header: string }
  /** What had to be assumed. */
  doubts: string[]
}

export function serviceOf(
  servers: readonly Server[] | undefined,
  auth: Auth | undefined,
  operations: string[],
): Service {
  const doubts: string[] = []
  const url = servers?.map(server => server.url.replace(/\/+$/, '')).find(each => /^https:\/\/[^{}]+$/.test(each))
  if (url === undefined)
    doubts.push(
      servers?.[0] === undefined
        ? 'baseURL: the document names no server; until one is written here, the caller says it'
        : `baseURL: the document has ${servers[0].url}, which is no fixed https address; the caller says it`,
    )
  return { baseURL: url ?? 'caller', auth: wayOf(auth, operations, doubts), doubts }
}

function wayOf(auth: Auth | undefined, operations: string[], doubts: string[]): Service['auth'] {
  const ways = ((auth && waysOf(auth, operations)) ?? []).map(
    way => JSON.parse(way) as [string, string, string, string],
  )
  const header = ways.find(
    ([type, , place, name]) => type === 'apiKey' && place === 'header' && name !== 'authorization',
  )
  const isBearer = ways.some(
    ([type, scheme, , name]) => scheme === 'bearer' || (type === 'apiKey' && name === 'authorization'),
  )
  if (isBearer || (ways.length > 0 && header === undefined && ways.every(([type]) => type === 'oauth2')))
    return 'bearer'
  if (header) return { header: header[3] }
  doubts.push(
    `auth: the document ${ways.length > 0 ? 'has no way that we have' : 'does not say it'}; a bearer token is assumed`,
  )
  return 'bearer'
}

/** `name` as it stands in environment variables. */
export function environmentName(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}
