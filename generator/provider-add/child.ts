/** A mapping that extends another one, while it grows: what it changes, as a tree of YAML. */
import { callNames } from '../calls.ts'
import type { Tree } from './grammar.ts'

export type Path = readonly (string | number)[]

export class Child {
  readonly tree: Tree
  /** What it extends, with all that this inherits. */
  readonly inherited: Tree
  private readonly tried = new Set<string>()

  constructor(tree: Tree, inherited: Tree) {
    this.tree = tree
    this.inherited = inherited
  }

  /** Writes a value; false where that was done once, so that two edits never undo each other for ever. */
  set(path: Path, value: unknown): boolean {
    const edit = JSON.stringify([path, value])
    if (this.tried.has(edit)) return false
    let node = this.tree
    for (const step of path.slice(0, -1)) {
      const next = node[step]
      if (next === null || Array.isArray(next) || (next !== undefined && typeof next !== 'object')) return false
      node[step] = next ?? {}
      node = node[step] as Tree
    }
    node[path.at(-1)!] = value
    this.tried.add(edit)
    return true
  }

  /**
   * Removes what is inherited there, or what stands here for it; what would be left empty goes with it. False where that
   * would be a block without which no mapping is one.
   */
  remove(path: Path): boolean {
    if (path.length < 3 || isVital(path)) return false
    const outer = path.slice(0, -1)
    const siblings = this.at(outer)
    const left = Object.keys((siblings ?? {}) as object).filter(key => key !== String(path.at(-1)))
    const isNothing = left.every(key => key.startsWith('.') || isFixed((siblings as Tree)[key]))
    if (isNothing && !isVital(outer) && outer.length >= 3) return this.remove(outer)
    if (valueAt(this.inherited, path) !== undefined) return this.set(path, null)
    const parent = valueAt(this.tree, outer)
    if (typeof parent !== 'object' || parent === null || !(path.at(-1)! in parent)) return false
    delete (parent as Tree)[path.at(-1)!]
    return true
  }

  /** Leaves what is inherited there as it is; false where nothing here was said of it. */
  forget(path: Path): boolean {
    const outer = valueAt(this.tree, path.slice(0, -1))
    if (!isTree(outer) || !(path.at(-1)! in outer)) return false
    delete outer[path.at(-1)!]
    return true
  }

  /** What stands at a path when the tree is laid over what it inherits; a table stands as a whole. */
  at(path: Path): unknown {
    if (path[0] === 'enums' && path.length === 2) return valueAt(this.tree, path) ?? valueAt(this.inherited, path)
    return merged(valueAt(this.tree, path), valueAt(this.inherited, path))
  }
}

export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce((node, step) => (node as Tree | null | undefined)?.[step], tree)
}

function merged(own: unknown, inherited: unknown): unknown {
  if (own === undefined) return inherited
  if (!isTree(own) || typeof inherited !== 'object' || inherited === null) return own
  const keys = [...new Set([...Object.keys(own), ...Object.keys(inherited)])]
  const entries = keys.map(key => [key, merged(own[key], (inherited as Tree)[key])] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== null))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const aCall = new RegExp(`^(chat|${callNames.join('|')})(\\.(operation|request|response|path))?$`)

/** The blocks of a file, and the items of its stream's table that a place holds. */
function isVital(path: Path): boolean {
  const text = path.join('.')
  return aCall.test(text) || /^(rules|enums|stream|error)(\.(rules|body|kinds|envelope))?$/.test(text)
}

/** What has no hole says nothing by itself. */
function isFixed(value: unknown): boolean {
  if (typeof value === 'string') return !/\$/.test(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isFixed)
}
