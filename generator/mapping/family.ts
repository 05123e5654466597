import { oncePerFile, pieceKey, type TextFile } from '../inputs.ts'
import { didYouMean, type Problem, Problems } from '../problem.ts'
import type { Position } from './model.ts'
import { readSource, type Source } from './source.ts'

type Path = readonly PropertyKey[]
type Tree = { [key: string]: unknown }

/** The word that removes several of a map's fields. */
export const WITHOUT = '.without'

/** A mapping file with everything that it inherits; each value stands where it is written, in whichever file that is. */
export interface Family extends Source {
  /** The files that it extends, the nearest first. */
  parents: readonly string[]
}

const sourceOf = oncePerFile(({ file, text }) => readSource(file, text))

/** Reads a mapping file and lays it over the one that it extends. `mappings`: all mapping files by api. */
export function readFamily(
  mapping: TextFile,
  mappings: ReadonlyMap<string, TextFile>,
  children: readonly string[] = [],
): Family {
  const own = sourceOf(mapping)
  const extended = isTree(own.value) ? own.value.extends : undefined
  const fail = (message: string, hint?: string, key = 'extends'): never => {
    throw new Problems([problemAt(own.at([key]), 'extends', message, hint)])
  }
  if (typeof extended !== 'string') {
    if (isTree(own.value) && 'under' in own.value)
      fail('under: it moves the calls that are inherited, and there is no `extends`', undefined, 'under')
    const pieces = withPieces(own, undefined, mappings)
    return pieces ? layered(own, pieces) : { ...own, parents: [] }
  }
  const parent = mappings.get(extended)
  if (!parent) return fail(`extends: no mapping is called ${extended}`, didYouMean(extended, mappings.keys()))
  const descent = [...children, mapping.file]
  if (descent.includes(parent.file)) return fail(`extends: ${[...descent, parent.file].join(' extends ')}`)
  const inherited = readFamily(parent, mappings, descent)
  return layered(own, withPieces(own, inherited, mappings) ?? inherited)
}

/** What is inherited, if anything is, with the pieces laid over it that a mapping names, one after the other. */
function withPieces(
  own: Source,
  inherited: Family | undefined,
  mappings: ReadonlyMap<string, TextFile>,
): Family | undefined {
  const names = listIn(isTree(own.value) ? own.value.with : undefined)
  return names.reduce((below, name, index) => {
    const piece = mappings.get(pieceKey(name))
    if (piece) return below ? layered(sourceOf(piece), below) : { ...sourceOf(piece), parents: [] }
    const known = [...mappings.keys()].flatMap(key =>
      key.startsWith(pieceKey('')) ? [key.slice(pieceKey('').length)] : [],
    )
    throw new Problems([
      problemAt(own.at(['with', index]), 'with', `with: no piece is called ${name}`, didYouMean(name, known)),
    ])
  }, inherited)
}

function layered(own: Source, parent: Family): Family {
  const problems: Problem[] = []
  const { api: _, under: __, with: ___, ...rest } = parent.value as Tree
  const inherited = moved(rest, own.value as Tree)
  const value = merged(own, own.value as Tree, inherited, [], problems)
  if (problems.length > 0) throw new Problems(problems)
  const homeOf = (path: Path) => home(own, parent, path)
  return {
    file: own.file,
    parents: [parent.file, ...parent.parents],
    value,
    at: path => homeOf(path)('at'),
    keyAt: path => homeOf(path)('keyAt'),
  }
}

/** What is inherited, with its calls where this vendor has them: `under` stands before their paths. */
function moved(inherited: Tree, { under }: Tree): Tree {
  if (typeof under !== 'string') return inherited
  const move = (text: unknown) => (typeof text === 'string' ? text.replace('/', `${under}/`) : text)
  const isAddress = (key: string) => /^(operation|path|streamOperation|streamPath)$/.test(key)
  const inCall = (call: unknown): unknown => {
    if (Array.isArray(call)) return call.map(inCall)
    if (!isTree(call) || !('operation' in call)) return call
    return Object.fromEntries(Object.entries(call).map(([key, value]) => [key, isAddress(key) ? move(value) : value]))
  }
  return Object.fromEntries(Object.entries(inherited).map(([name, call]) => [name, inCall(call)]))
}

/**
 * Maps are merged, `~` removes, `.without` removes several, `list+` stands before the inherited list, a map over a list merges the items that it
 * numbers, and all else replaces: whole tables too. What is new stands before what is inherited, as the order of cases and
 * of an answer's parts has a meaning.
 */
function merged(source: Source, own: Tree, inherited: Tree, path: Path, problems: Problem[]): Tree {
  const { [WITHOUT]: without, ...told } = own
  const fresh = Object.entries(told).filter(([key]) => !(key in inherited))
  const result: Tree = { ...Object.fromEntries(fresh), ...inherited }
  for (const [index, name] of listIn(without).entries()) {
    delete result[name]
    if (name in inherited && !(name in told)) continue
    const message = `${[...path, name].join('.')}: ${WITHOUT} removes what is inherited and not written here`
    const at = source.at([...path, WITHOUT, index])
    problems.push(problemAt(at, 'nothing-inherited', message, name in inherited ? undefined : nearKey(name, inherited)))
  }
  // What is changed of a list is changed before it is put behind another.
  const changes = Object.entries(told).sort(([a], [b]) => Number(a.endsWith('+')) - Number(b.endsWith('+')))
  for (const [key, value] of changes) {
    const here = [...path, key]
    const old = inherited[key]
    const list = result[key.replace(/\+$/, '')]
    const report = (message: string) =>
      problems.push(
        problemAt(source.keyAt(here), 'nothing-inherited', `${here.join('.')}: ${message}`, nearKey(key, inherited)),
      )
    if (value === null) {
      if (old === undefined) report('~ removes what is inherited, and there is no such key')
      delete result[key]
    } else if (key.endsWith('+')) {
      delete result[key]
      if (Array.isArray(list) && Array.isArray(value)) result[key.slice(0, -1)] = [...value, ...list]
      else report('a list before an inherited one, and there is no such list')
    } else if (isTree(value) && isTree(old) && !isTable(here)) result[key] = merged(source, value, old, here, problems)
    else if (isTree(value) && isListOf(old, Object.keys(value)))
      result[key] = Object.values(merged(source, value, { ...old }, here, problems))
    else result[key] = value
  }
  return result
}

const listIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

type Home = (which: 'at' | 'keyAt') => Position

/** The file that says what stands at a path of the merged tree; `behind`: the depth of a list that is meant without what stands before it. */
function home(source: Source, parent: Family, merged: Path, behind?: number): Home {
  const path = [...merged]
  const here: Home = which => source[which](path)
  let [own, inherited] = [source.value, parent.value]
  for (const depth of path.keys()) {
    if (!isTree(own) || isTable(path.slice(0, depth))) return here
    if (!isTree(inherited)) {
      if (!isListOf(inherited, Object.keys(own))) return here
      path[depth] = numbersLeft(own, inherited)[Number(path[depth])] ?? path[depth]!
    }
    const step = String(path[depth])
    const before = own[`${step}+`]
    if (Array.isArray(before) && depth !== behind)
      return homeInList(source, parent, { path, merged }, depth, before.length)
    if (own[step] === undefined) return which => parent[which](path)
    own = own[step]
    inherited = (inherited as Tree)[step]
  }
  return here
}

/** The inherited numbers of the items that are left: of the merged list they are the first, the second and so on. */
function numbersLeft(own: Tree, inherited: readonly unknown[]): string[] {
  return Object.keys(inherited).filter(number => own[number] !== null)
}

type Places = { path: Path; merged: Path }

/** `path` is where it stands in the file, `merged` in the tree. */
function homeInList(source: Source, parent: Family, { path, merged }: Places, depth: number, before: number): Home {
  const [index = 0, ...rest] = path.slice(depth + 1)
  const outer = path.slice(0, depth)
  if (Number(index) < before) return which => source[which]([...outer, `${String(path[depth])}+`, index, ...rest])
  return home(source, parent, [...merged.slice(0, depth + 1), Number(index) - before, ...rest], depth)
}

/** The order of an enum table's rows has a meaning, so that it is inherited or written as a whole. */
function isTable(path: Path): boolean {
  return path.length === 2 && path[0] === 'enums'
}

/** A list that has all items of these numbers. */
function isListOf(value: unknown, numbers: readonly string[]): value is unknown[] {
  return Array.isArray(value) && numbers.length > 0 && numbers.every(number => number in value)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nearKey(key: string, inherited: Tree): string | undefined {
  return didYouMean(key.replace(/\+$/, ''), Object.keys(inherited))
}

function problemAt(at: Position, code: string, message: string, hint?: string): Problem {
  return { ...at, code, message, ...(hint === undefined ? {} : { hint }) }
}
