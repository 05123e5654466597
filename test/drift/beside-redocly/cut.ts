import { parse } from 'yaml'

type Json = Record<string, unknown>

/** A vendor's document cut to some operations, as `post /talk`, with everything that they reach; nothing of it rewritten. */
export function cutTo(operations: readonly string[], text: string): Json {
  const document: Json = text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text, { maxAliasCount: -1 })
  const paths: Record<string, Json> = {}
  for (const operation of operations) {
    const [method = '', path = ''] = operation.split(' ')
    paths[path] = { ...paths[path], [method]: at(document, ['paths', path, method]) }
  }
  const components: Record<string, Json> = { securitySchemes: at(document, ['components', 'securitySchemes']) as Json }
  for (const ref of reachedFrom(paths, document)) {
    const [, , kind = '', name = ''] = ref.split('/')
    components[kind] = { ...components[kind], [name]: at(document, ref.slice(2).split('/')) }
  }
  return { ...document, paths, components, tags: [], 'x-webhooks': undefined, webhooks: undefined }
}

function reachedFrom(root: unknown, document: Json): Set<string> {
  const reached = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key !== '$ref' || typeof value !== 'string') walk(value)
      else if (!reached.has(value)) {
        reached.add(value)
        walk(at(document, value.slice(2).split('/')))
      }
    }
  }
  walk(root)
  return reached
}

function at(node: unknown, path: readonly string[]): unknown {
  return path.reduce((inner: unknown, step) => (inner as Json | undefined)?.[step], node)
}
