/** The mapping of a vendor that speaks a known grammar: what it changes of it. */
import { type CallName, callNames } from '../calls.ts'
import type { Contract, Operation } from '../contract/model.ts'
import type { Shapes } from '../plan/shapes.ts'
import { Child } from './child.ts'
import type { Grammar, Tree } from './grammar.ts'
import { callOf, nameOf } from './operations.ts'

/** The operations of the contract by the call of the grammar that each is. */
export type Calls = { chat: Operation; streamOperation?: Operation } & { [call in CallName]?: Operation }

export function callsOf(chat: Operation, contract: Contract, grammar: Grammar, shapes: Shapes): Calls {
  const found = (['streamOperation', ...callNames] as const).flatMap(name => {
    const operation = callOf(name, contract, grammar, shapes)
    return operation ? [[name, operation] as const] : []
  })
  return { chat, ...Object.fromEntries(found) }
}

/** The bare name of what is extended, with the vendor's operations. `error`: the component that its errors are. */
export function bareHeir(
  api: string,
  error: string | undefined,
  operations: Calls,
  { api: parent, tree }: Grammar,
): Child {
  const { chat, streamOperation } = operations
  const heir: Tree = { api, extends: parent, chat: callTree(chat, tree.chat as Tree) }
  if (streamOperation) Object.assign(heir.chat as Tree, streamTree(streamOperation, tree.chat as Tree))
  if (error !== undefined && (tree.error as Tree).schema !== error) heir.error = { schema: error }
  for (const call of callNames) {
    const [inherited, operation] = [tree[call] as Tree | undefined, operations[call]]
    if (inherited === undefined) continue
    const changed = operation ? callTree(operation, inherited) : null
    if (changed === null || Object.keys(changed).length > 0) heir[call] = changed
  }
  if (Object.keys(heir.chat as Tree).length === 0) delete heir.chat
  return new Child(heir, tree)
}

function callTree(operation: Operation, inherited: Tree): Tree {
  return differing(operation, inherited, 'operation', 'path')
}

function streamTree(operation: Operation, inherited: Tree): Tree {
  return differing(operation, inherited, 'streamOperation', 'streamPath')
}

/** The operation and its path under these names, as far as they are not what is inherited. */
function differing(operation: Operation, inherited: Tree, named: string, placed: string): Tree {
  const own = { [named]: nameOf(operation), [placed]: holesInto(operation.path, inherited[placed]) }
  return Object.fromEntries(Object.entries(own).filter(([key, value]) => value !== inherited[key]))
}

/** The vendor's path with the grammar's holes, in their order, and its fixed query. */
function holesInto(path: string, inherited: unknown): string | undefined {
  if (typeof inherited !== 'string') return undefined
  const holes = inherited.match(/\{\$[^}]*\}/g) ?? []
  const [, query = ''] = /(\?.*)$/.exec(inherited) ?? []
  let next = 0
  return path.replace(/\{[^}]*\}/g, placeholder => holes[next++] ?? placeholder) + query
}
