/** What calls look like at a service that has them otherwise than the apis it serves. */
import { isObject } from '../text/json.ts'

/** Where the service has a path of its api's. Placeholders stand in braces: the api's own, `{model}`, and the service's places. */
interface Elsewhere {
  path: string
  /** Where it is for a body that asks for a stream. */
  streamPath?: string
  /** The field of the api's body whose value the body is there. */
  within?: string
  /** What the body has besides, unless the caller says otherwise; null: what it does not have. */
  body?: { readonly [field: string]: unknown }
  /** Headers that are fields of the body there, as lists of what stands between their commas. */
  headers?: { readonly [header: string]: string }
}

export interface Shape {
  paths?: { readonly [path: string]: string | Elsewhere }
  /** What stands in the query of every call. */
  query?: { readonly [name: string]: string }
}

export interface Shaped {
  path: string
  body?: unknown
  headers: Record<string, string>
}

/** Makes of an api's call the service's; `fill` knows what stands in a placeholder that the api's path does not have. */
export type Reshape = (call: Shaped, fill: (hole: string) => string) => Shaped

/** A path that no template is of stays as it is, and its query always does. */
export function reshaped({ paths = {}, query = {} }: Shape): Reshape {
  const rules = Object.entries(paths).map(([from, to]) => ({
    pattern: patternOf(from),
    to: typeof to === 'string' ? { path: to } : to,
  }))
  return ({ path, body, headers }, fill) => {
    const [address = '', ...asked] = path.split('?')
    const always = Object.entries(query).map(([name, text]) => `${name}=${withHoles(text, fill)}`)
    const search = [...asked, ...always].join('&')
    const at = (found: string) => (search === '' ? found : `${found}?${search}`)
    for (const { pattern, to } of rules) {
      const found = pattern.exec(address)
      if (!found) continue
      const streams = isObject(body) && body.stream === true
      const other = (streams && to.streamPath) || to.path
      const own = at(withHoles(other, hole => found.groups?.[hole] ?? fill(hole)))
      const { rest, moved } = split(headers, to.headers)
      return { path: own, body: laidOver(within(body, to.within), { ...to.body, ...moved }), headers: rest }
    }
    return { path: at(address), body, headers }
  }
}

function split(headers: Record<string, string>, fields: Elsewhere['headers'] = {}) {
  const [rest, moved]: [Record<string, string>, Record<string, string[]>] = [{}, {}]
  for (const [header, value] of Object.entries(headers)) {
    const field = fields[header]
    if (field === undefined) rest[header] = value
    else moved[field] = value.split(',').map(each => each.trim())
  }
  return { rest, moved }
}

function within(body: unknown, field: string | undefined): unknown {
  return field !== undefined && isObject(body) ? (body[field] ?? {}) : body
}

function laidOver(body: unknown, own: { readonly [field: string]: unknown }): unknown {
  if (!isObject(body)) return body
  const all = Object.entries({ ...own, ...body })
  return Object.fromEntries(all.filter(([field]) => own[field] !== null))
}

function withHoles(text: string, fill: (hole: string) => string): string {
  return text.replace(/\{(\w+)\}/g, (_, hole: string) => fill(hole))
}

/** Of a template's path: a placeholder is a part of one segment. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{(\w+)\}/)
  const text = parts.map((part, at) =>
    at % 2 === 1 ? `(?<${part}>[^/?]+)` : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  )
  return new RegExp(`^${text.join('')}$`)
}
