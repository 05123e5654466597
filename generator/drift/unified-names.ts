/** How the unified fields that a hole names are called from the root of the call. */

/** Fields of the stream's own scope that are no fields of an answer: the operation itself says what they are. */
const pieces = ['key', 'sub', 'sequence', 'delta', 'patches', 'more', 'text', 'name', 'input', 'id']

export function joined(prefix: string, path: readonly string[]): string {
  return [prefix, ...path].filter(step => step !== '').join('.')
}

/** What a hole of a stream line names, in the words of the whole answer where it has them. */
export function ofStream(op: string, path: readonly string[]): string {
  const [first = '', ...rest] = path
  if (first === 'part') return joined('content[]', rest)
  if (op === 'error') return joined('error', path)
  if (pieces.includes(first) && op !== 'start' && op !== '') return op
  return joined('', path)
}
