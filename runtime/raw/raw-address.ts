/** The address of a raw call: path and query of a request, encoded. */
import { segment } from '../access/path-segment.ts'
import type { Where } from '../http/http-request.ts'

/** Fills a path's braces and adds the query; a list is written once an item. Throws `invalid-request` for a gap. */
export function addressOf(
  template: string,
  path: Record<string, unknown> | undefined,
  query: Record<string, unknown>,
  where: Where,
): string {
  const filled = template.replace(/\{(\+?)([^}]+)\}/g, (_, plus: string, name: string) => {
    const parts = plus === '' ? [path?.[name]] : String(path?.[name] ?? '').split('/')
    return parts.map(part => segment(String(part ?? ''), `path.${name}`, where)).join('/')
  })
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(item => item !== undefined && item !== null)
      .map(item => `${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`),
  )
  return pairs.length === 0 ? filled : `${filled}?${pairs.join('&')}`
}
