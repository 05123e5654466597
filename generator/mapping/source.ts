import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { type Problem, Problems } from '../problem.ts'
import type { Position } from './model.ts'

/** A YAML file that remembers where each value stands. */
export interface Source {
  file: string
  value: unknown
  /** Where the value at this path stands; the nearest parent's place where the path is not in the file. */
  at(path: readonly PropertyKey[]): Position
  /** Where the key of this path stands, for maps. */
  keyAt(path: readonly PropertyKey[]): Position
}

/** Reads YAML; throws all syntax problems at once. */
export function readSource(file: string, text: string): Source {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const position = (offset: number | undefined): Position => {
    const place = lines.linePos(offset ?? 0)
    return { file, line: Math.max(place.line, 1), column: Math.max(place.col, 1) }
  }
  // What follows a syntax error follows from it; a duplicated key stands for itself.
  const repeated = document.errors.filter(error => error.code === 'DUPLICATE_KEY')
  const broken = document.errors.filter(error => error.code !== 'DUPLICATE_KEY').slice(0, 1)
  const problems: Problem[] = [...broken, ...(broken.length > 0 ? [] : repeated), ...document.warnings].map(error => ({
    ...position(error.pos[0]),
    code: 'yaml',
    message: error.message.split('\n')[0]!.replace(/ at line .*$/, ''),
  }))
  if (problems.length > 0) throw new Problems(problems)
  return {
    file,
    value: document.toJS(),
    at: path => position(find(document.contents as Node | null, path)?.value),
    keyAt: path => {
      const found = find(document.contents as Node | null, path)
      return position(found?.key ?? found?.value)
    },
  }
}

function find(root: Node | null, path: readonly PropertyKey[]): { key?: number; value?: number } | undefined {
  let node: unknown = root
  let place: { key?: number; value?: number } | undefined = offsets(undefined, root)
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) return place
      node = pair.value
      place = offsets(pair.key as Node, node as Node | null)
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined
      if (item === undefined) return place
      node = item
      place = offsets(undefined, item)
    } else return place
  }
  return place
}

function offsets(key: Node | undefined, value: Node | null | undefined): { key?: number; value?: number } {
  const found: { key?: number; value?: number } = {}
  if (key?.range) found.key = key.range[0]
  const start = value?.range?.[0] ?? key?.range?.[0]
  if (start !== undefined) found.value = start
  return found
}
