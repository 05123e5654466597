/**
 * What is asked of clouds that serve another vendor's api, in that vendor's own words again: their `provider.yaml`, read backwards.
 * So the mock of a vendor answers for its clouds, too, and for the server that only its caller knows.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { callersAddress } from '../build/docs/provider-sample.ts'
import { type ProviderFile, parseProvider } from '../generator/provider/provider.ts'

interface Move {
  vendor: string
  auth: ProviderFile['auth']
  /** Of the cloud's address. */
  pattern: RegExp
  /** Of the vendor's path, below its name. */
  path: string
  /** What the cloud has in bodies, and by a null what it has not. */
  body: Readonly<Record<string, unknown>>
}

const specs = fileURLToPath(new URL('../specs/', import.meta.url))

/** All `provider.yaml` there are. */
export const providers: readonly ProviderFile[] = readdirSync(specs)
  .sort()
  .map(name => `${name}/provider.yaml`)
  .map(file => parseProvider(file, readFileSync(specs + file, 'utf8')))

const moves = providers.flatMap(movesOf)

/** The same call for the vendor, at a mock that finds it by its name; undefined where the vendor itself is asked. */
export async function askedOfVendor(request: Request): Promise<Request | undefined> {
  for (const { vendor, auth, pattern, path, body } of moves) {
    const { groups } = pattern.exec(request.url) ?? {}
    if (!groups) continue
    const url = `http://mock/${vendor}${path.replace(/\{(\w+)\}/g, (_, hole: string) => groups[hole]!)}`
    const sent: unknown = await request.json()
    const own = Object.entries({
      ...Object(sent),
      ...(body.model === null && { model: decodeURIComponent(groups.model!) }),
    })
    const kept = own.filter(([field]) => body[field] === undefined || body[field] === null)
    const headers = new Headers(request.headers)
    const key = typeof auth === 'object' ? headers.get(auth.header) : undefined
    if (key) headers.set('authorization', `Bearer ${key}`)
    return new Request(url, { method: request.method, headers, body: JSON.stringify(Object.fromEntries(kept)) })
  }
  return undefined
}

/** What has a path of its own goes before what is only elsewhere. */
function movesOf({ name, shares, baseURL, paths = {}, nothingElse, auth }: ProviderFile): Move[] {
  const ofCaller = baseURL === 'caller'
  if (shares === undefined && !ofCaller) return []
  const bases = ofCaller ? [callersAddress] : typeof baseURL === 'string' ? [baseURL] : Object.values(baseURL.table)
  const to = { vendor: shares ?? name, auth }
  return bases.flatMap(base => [
    ...Object.entries(paths).map(([path, elsewhere]) => {
      const { path: there, body = {} } = typeof elsewhere === 'string' ? { path: elsewhere } : elsewhere
      return { ...to, pattern: patternOf(base, there), path, body }
    }),
    ...(nothingElse ? [] : [{ ...to, pattern: patternOf(base, '/{rest}'), path: '/{rest}', body: {} }]),
  ])
}

/** A placeholder is a part of one segment, but for the rest of a path; only those of the path have names. */
function patternOf(base: string, path: string): RegExp {
  const [host = '', below] = [base, path].map(text => text.replace(/[\\^$.*+?()[\]|]/g, '\\$&'))
  const asked = below!.replace('{rest}', '(?<rest>[^?]+)').replace(/\{(\w+)\}/g, '(?<$1>[^/?]+)')
  return new RegExp(`^${host.replace(/\{\w+\}/g, '[^/?]+')}${asked}(?:\\?.*)?$`)
}
