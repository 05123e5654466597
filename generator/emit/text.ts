/** Small pieces of TypeScript text. */

export function pascal(text: string): string {
  return text.replace(/(^|[-_.\s]+)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
}

export function camel(text: string): string {
  const name = pascal(text)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** Compares paths as the linter sorts imports: folder by folder. */
export function byPath(a: { path: string }, b: { path: string }): number {
  // What is further away comes first.
  const [one, other] = [a, b].map(({ path }) => path.replace(/^\.\//, '~').replace(/\.ts$/, '').replaceAll('/', '\0'))
  return one! < other! ? -1 : 1
}

/** Before a call at the top of a module: a bundler may leave it out where nobody asks for what it gives. */
export const pure = '/* @__PURE__ */'

export function quote(value: unknown): string {
  return JSON.stringify(value)
}

/** A property name, quoted only where it must be. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

/** `object.name`, by brackets where the name needs them. */
export function member(object: string, name: string, optional = false): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return `${object}${optional ? '?.' : '.'}${name}`
  return `${object}${optional ? '?.' : ''}[${quote(name)}]`
}

export function object(fields: readonly (string | undefined)[]): string {
  return `{ ${fields.filter(field => field !== undefined).join(', ')} }`
}

export function list(items: readonly string[]): string {
  return `[${items.join(', ')}]`
}

export function strings(items: readonly string[]): string {
  return list(items.map(quote))
}

/** A unified path as an expression: `u.reasoning?.effort`. */
export function unifiedPath(root: string, path: readonly string[]): string {
  return path.reduce((text, step, index) => member(text, step, index > 0), root)
}
