import { arrayOr, isObject, type JsonObject, objectOr, stableText } from './json.ts'

/** How a document wants its callers to show who they are, where it says so. Contracts do not hold it. */
export interface Auth {
  /** The ways that any operation takes. */
  document: string[]
  /** Of operations that say it for themselves, as `post /talk`. */
  operations: Record<string, string[]>
}

export function authOf(document: JsonObject): Auth | undefined {
  const schemes = objectOr(objectOr(document.components).securitySchemes)
  const waysIn = (security: unknown) => waysNamed(namesIn(security), schemes)
  const asked = namesIn(document.security)
  const operations = Object.entries(objectOr(document.paths)).flatMap(([path, item]) =>
    Object.entries(objectOr(item)).flatMap(([method, operation]) =>
      isObject(operation) && Array.isArray(operation.security)
        ? [[`${method} ${path}`, waysIn(operation.security)] as const]
        : [],
    ),
  )
  const ways = waysNamed(asked.length > 0 ? asked : Object.keys(schemes), schemes)
  if (ways.length === 0 && operations.length === 0) return undefined
  return { document: ways, operations: Object.fromEntries(operations) }
}

/** The ways of some operations, or of the document; nothing where it does not say. */
export function waysOf({ document, operations }: Auth, covered?: readonly string[]): string[] | undefined {
  const ways = covered === undefined ? document : covered.flatMap(name => operations[name] ?? document)
  return ways.length > 0 ? [...new Set(ways)].sort() : undefined
}

/** The one way that we show who we are: a bearer token, or a key in a header. */
export function ownWay(auth: string | { header: string }): string {
  return typeof auth === 'string' ? wayText('http', 'bearer') : wayText('apiKey', undefined, 'header', auth.header)
}

function namesIn(security: unknown): string[] {
  return arrayOr(security).flatMap(entry => Object.keys(objectOr(entry)))
}

function waysNamed(names: readonly string[], schemes: JsonObject): string[] {
  const texts = names.flatMap(name => {
    const { type, scheme, in: place, name: key } = objectOr(schemes[name])
    return typeof type === 'string' ? wayText(type, scheme, place, key) : []
  })
  return [...new Set(texts)].sort()
}

/** Names of schemes and headers have no case. */
function wayText(type: string, scheme: unknown = '', place: unknown = '', key: unknown = ''): string {
  const plain = (value: unknown) => String(value).toLowerCase()
  return stableText([type, plain(scheme), place, place === 'header' ? plain(key) : key])
}
