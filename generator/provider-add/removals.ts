/** What a draft removes of what it inherits, as people write it: several fields of a map in one list. */
import { WITHOUT } from '../mapping/family.ts'
import type { Tree } from './grammar.ts'

/** So many are a list, fewer stand by themselves. */
const SEVERAL = 3

/** The same tree; a row of an enum table and an item of a list are removed by themselves. */
export function gathered(own: Tree, inherited: Tree): Tree {
  const { enums, ...others } = own
  const all = withList(others, inherited)
  return enums === undefined ? all : { ...all, enums }
}

function withList(own: Tree, inherited: Tree): Tree {
  const isRemoved = (key: string) => own[key] === null && inherited[key] !== undefined && !/^\d+$/.test(key)
  const removed = Object.keys(own).filter(isRemoved)
  const isList = removed.length >= SEVERAL
  const left = Object.entries(own).filter(([key]) => !isList || !removed.includes(key))
  const below = (key: string, value: unknown) =>
    isTree(value) && isTree(inherited[key]) ? withList(value, inherited[key]) : value
  const told = Object.fromEntries(left.map(([key, value]) => [key, below(key, value)]))
  return isList ? { ...told, [WITHOUT]: removed } : told
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
