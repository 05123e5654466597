/** Where a service has what its apis know by another path. */

export type PathRewriter = (path: string, fill: (hole: string) => string) => string

/**
 * By templates: what a placeholder in braces stands for in the api's path stands in its place in the service's, and `fill`
 * knows all others. A path that no template is of stays, and its query always does.
 */
export function pathRewriter(paths: { readonly [path: string]: string } = {}): PathRewriter {
  const rules = Object.entries(paths).map(([from, to]) => ({ pattern: patternOf(from), to }))
  return (path, fill) => {
    const [address = '', ...query] = path.split('?')
    for (const { pattern, to } of rules) {
      const found = pattern.exec(address)
      if (!found) continue
      const own = to.replace(/\{(\w+)\}/g, (_, hole: string) => found.groups?.[hole] ?? fill(hole))
      return [own, ...query].join('?')
    }
    return path
  }
}

/** Of a template's path: a placeholder is a part of one segment. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{(\w+)\}/)
  const text = parts.map((part, at) =>
    at % 2 === 1 ? `(?<${part}>[^/?]+)` : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
  )
  return new RegExp(`^${text.join('')}$`)
}
