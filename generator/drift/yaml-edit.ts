import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { Memo } from '../memo.ts'

export type YamlPath = readonly (string | number)[]

/** One edit of a YAML file that leaves everything beside it as it is written. */
export type Edit =
  /**
   * A new key at the end of the map at `path`, which is made where it is not there yet, or a new item of the list there.
   * `value` is YAML as it shall stand.
   */
  | { kind: 'add'; path: YamlPath; key?: string; value: string }
  /** The key or item at `path`, and what is left empty by it. */
  | { kind: 'remove'; path: YamlPath }

/** The text with one edit made. Throws where the file has no such place. */
export function edit(text: string, change: Edit): string {
  const root = rootOf(text)
  return change.kind === 'add' ? added(text, root, change) : removed(text, root, change.path)
}

/** Where in a file a key or value stands, by line and column. */
export function pathAt(text: string, at: { line: number; column: number }): YamlPath | undefined {
  const lines = text.split('\n').slice(0, at.line - 1)
  const offset = lines.reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1
  const find = (node: unknown, path: YamlPath): YamlPath | undefined => {
    for (const [step, child, starts] of childrenOf(node)) {
      const here = [...path, step]
      const deeper = find(child, here)
      if (deeper) return deeper
      if (starts.includes(offset)) return here
    }
    return undefined
  }
  return find(rootOf(text), [])
}

/** The map that starts there. */
export function mapAt(text: string, at: { line: number; column: number }): YamlPath | undefined {
  const path = pathAt(text, at)
  const node = path && nodeAt(rootOf(text), path)
  return path && isMap(node) && node.flow ? path : path?.slice(0, -1)
}

/** A map of plain values as it is written, on one line; undefined where the file has no such map. */
export function lineAt(text: string, path: YamlPath): string | undefined {
  const node = nodeAt(rootOf(text), path)
  if (!isMap(node)) return undefined
  const written = (part: unknown) => {
    const [start, end] = (part as Node | null)?.range ?? [0, 0]
    const own = text.slice(start, end) || '~'
    return node.flow || !/[,[\]{}]/.test(own) || /^["']/.test(own) ? own : JSON.stringify(own)
  }
  const entries = node.items.map(({ key, value }) => `${written(key)}: ${written(value)}`)
  return `{ ${entries.join(', ')} }`
}

const roots = new Memo<Node>()

function rootOf(text: string): Node {
  return roots.get(text) ?? roots.set(text, parseDocument(text).contents as Node)
}

function childrenOf(node: unknown): [string | number, unknown, (number | undefined)[]][] {
  if (isMap(node)) return node.items.map(pair => [nameOf(pair), pair.value, [startOf(pair.key), startOf(pair.value)]])
  return isSeq(node) ? node.items.map((item, index) => [index, item, [startOf(item)]]) : []
}

function added(text: string, root: Node, { path, key, value }: Edit & { kind: 'add' }): string {
  const parent = nodeAt(root, path)
  const entry = key === undefined ? value : `${quoted(key)}: ${value}`
  if (parent === undefined && path.length > 0 && key !== undefined)
    return added(text, root, { kind: 'add', path: path.slice(0, -1), key: String(path.at(-1)), value: `{ ${entry} }` })
  if (!isMap(parent) && !isSeq(parent)) throw new Error(`the file has no list or map at ${path.join('.')}`)
  if (parent.flow) {
    const end = parent.range![1] - 1
    const inner = text.slice(parent.range![0] + 1, end)
    const lead = parent.items.length === 0 ? '' : ', '
    const at = end - (inner.length - inner.trimEnd().length)
    return splice(text, at, at, lead + entry)
  }
  const first = parent.items[0] as Pair | Node
  const start = isMap(parent) ? startOf((first as Pair).key)! : startOf(first)!
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const indent = text.slice(lineStart, start).replace(/- $/, '').replace(/[^ ]/g, ' ')
  const end = endOfLine(text, lastOffset(parent))
  const line = `${indent}${isSeq(parent) ? '- ' : ''}${entry}`
  return text[end - 1] === '\n' ? splice(text, end, end, `${line}\n`) : splice(text, end, end, `\n${line}`)
}

function removed(text: string, root: Node, path: YamlPath): string {
  const step = path.at(-1)
  const parent = nodeAt(root, path.slice(0, -1))
  const index = isMap(parent) ? parent.items.findIndex(pair => nameOf(pair) === String(step)) : Number(step)
  if ((!isMap(parent) && !isSeq(parent)) || parent.items[index] === undefined)
    throw new Error(`the file has nothing at ${path.join('.')}`)
  if (isAllBut(parent, index) && path.length > 1) return removed(text, root, path.slice(0, -1))
  const [start, end] = spanOf(parent, index)
  if (!parent.flow) {
    const from = text.lastIndexOf('\n', start - 1) + 1
    return splice(text, from, endOfLine(text, end), '')
  }
  const next = parent.items[index + 1]
  if (next) return splice(text, start, spanOf(parent, index + 1)[0], '')
  const before = index > 0 ? spanOf(parent, index - 1)[1] : start
  return splice(text, before, end, '')
}

/** Whether nothing but conditions and such words would be left. */
function isAllBut(parent: YAMLMap | YAMLSeq, index: number): boolean {
  return parent.items.every(
    (item, other) => other === index || (isMap(parent) && String(nameOf(item as Pair)).startsWith('.')),
  )
}

function spanOf(parent: YAMLMap | YAMLSeq, index: number): [number, number] {
  const item = parent.items[index]
  if (!isMap(parent)) return [(item as Node).range![0], (item as Node).range![1]]
  const { key, value } = item as Pair<Node, Node | null>
  return [key.range![0], (value ?? key).range![1]]
}

function lastOffset(parent: YAMLMap | YAMLSeq): number {
  const last = parent.items.length - 1
  const item = parent.items[last]
  const value = isMap(parent) ? (item as Pair).value : item
  if ((isMap(value) || isSeq(value)) && !value.flow && value.items.length > 0) return lastOffset(value)
  return spanOf(parent, last)[1]
}

/** Behind the line that this offset is on, with its comment. */
function endOfLine(text: string, offset: number): number {
  const ended = text[offset - 1] === '\n' ? offset - 1 : text.indexOf('\n', offset)
  return ended < 0 ? text.length : ended + 1
}

function nodeAt(root: Node, path: YamlPath): unknown {
  let node: unknown = root
  for (const step of path) {
    if (isMap(node)) node = node.items.find(pair => nameOf(pair) === String(step))?.value
    else node = isSeq(node) ? node.items[Number(step)] : undefined
  }
  return node
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0]
}

function quoted(key: string): string {
  return /^[A-Za-z_][\w.-]*$/.test(key) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(key)
    ? key
    : JSON.stringify(key)
}

function splice(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to)
}
