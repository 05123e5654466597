/** The mapping of a vendor that speaks a known grammar: what it changes of it. */
import type { Contract, Operation } from '../contract/model.ts'
import type { TextFile } from '../inputs.ts'
import { Shapes } from '../plan/shapes.ts'
import { planProviders } from '../plan-providers.ts'
import { type Problem, Problems } from '../problem.ts'
import { Child } from './child.ts'
import { gaps, leftOut } from './gaps.ts'
import type { Grammar, House, Tree } from './grammar.ts'
import { type Mending, mend } from './mend.ts'
import { callOf, calls, nameOf } from './operations.ts'
import { writeYaml } from './write-yaml.ts'

export interface Draft {
  api: string
  text: string
  /** The calls other than chat that the vendor has. */
  calls: string[]
  /** What the checkers still find. */
  problems: Problem[]
  /** What the grammar has and the document does not, of which a chat needs some. */
  gaps: string[]
  leftOut: string[]
}

/** The operations of the contract by the call of the grammar that each is. */
export type Calls = { chat: Operation; streamOperation?: Operation } & { [call in (typeof calls)[number]]?: Operation }

export function callsOf(chat: Operation, contract: Contract, grammar: Grammar, shapes: Shapes): Calls {
  const found = (['streamOperation', ...calls] as const).flatMap(name => {
    const operation = callOf(name, contract, grammar, shapes)
    return operation ? [[name, operation] as const] : []
  })
  return { chat, ...Object.fromEntries(found) }
}

/** Every edit mends a problem, or is not made again: the rounds end. */
const ROUNDS = 200

export interface Vendor {
  name: string
  api: string
  contract: Contract
  contractText: string
  /** What `provider.yaml` says where these calls are mapped. */
  providerText(calls: readonly string[]): string
  /** The component that its errors are, where it differs from the grammar's. */
  error?: string
}

/** Starts with the bare name of what is extended, and changes it until nothing more can be mended without a person. */
export function draftHeir(vendor: Vendor, operations: Calls, grammar: Grammar, house: House): Draft {
  const child = new Child(bareHeir(vendor, operations, grammar), grammar.tree)
  const file = `specs/${vendor.name}/${vendor.api}.yaml`
  const texts = new Map([...house.byApi.values()].map(each => [each.file, each.text]))
  const mending = { texts, shapes: new Shapes(vendor.contract.schemas) }
  const present = () => calls.filter(call => operations[call] !== undefined && child.at([call]))
  let problems: Problem[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const text = textOf(child)
    problems = problemsWith({ file, text }, present(), vendor, house)
    texts.set(file, text)
    if (!mendSome(problems, child, mending)) break
  }
  return {
    api: vendor.api,
    text: textOf(child),
    calls: present(),
    problems,
    gaps: gaps(child, grammar.tree),
    leftOut: leftOut(child.tree),
  }
}

/** What is not there goes before anything is filled in for it: often nothing is missing then. */
function mendSome(problems: readonly Problem[], child: Child, mending: Mending): boolean {
  const isLate = ({ code }: Problem) => code === 'missing-required'
  const some = (chosen: readonly Problem[]) =>
    chosen.reduce((isMended, problem) => mend(problem, child, mending) || isMended, false)
  return some(problems.filter(problem => !isLate(problem))) || some(problems.filter(isLate))
}

/** The blocks of a file in the order in which people read them. */
const order = ['api', 'extends', 'chat', 'rules', 'enums', 'stream', 'error', ...calls]

function textOf({ tree }: Child): string {
  const blocks = order.flatMap(key => (key in tree ? [[key, tree[key]] as const] : []))
  return writeYaml(Object.fromEntries(blocks), 2, ['stream', 'error', ...calls])
}

function problemsWith(mapping: TextFile, calls: readonly string[], vendor: Vendor, house: House): Problem[] {
  const { name, api, contractText } = vendor
  const provider = {
    name,
    contract: { file: `specs/${name}/openapi.yaml`, text: contractText },
    provider: { file: `specs/${name}/provider.yaml`, text: vendor.providerText(calls) },
    mappings: [mapping],
  }
  try {
    planProviders([provider], house.unified, house.codecs, new Map(house.byApi).set(api, mapping))
    return []
  } catch (error) {
    if (error instanceof Problems) return error.problems
    throw error
  }
}

function bareHeir({ api, error }: Vendor, operations: Calls, { api: parent, tree }: Grammar): Tree {
  const { chat, streamOperation } = operations
  const heir: Tree = { api, extends: parent, chat: callTree(chat, tree.chat as Tree) }
  if (streamOperation) Object.assign(heir.chat as Tree, streamTree(streamOperation, tree.chat as Tree))
  if (error !== undefined && (tree.error as Tree).schema !== error) heir.error = { schema: error }
  for (const call of calls) {
    const [inherited, operation] = [tree[call] as Tree | undefined, operations[call]]
    if (inherited === undefined) continue
    const changed = operation ? callTree(operation, inherited) : null
    if (changed === null || Object.keys(changed).length > 0) heir[call] = changed
  }
  if (Object.keys(heir.chat as Tree).length === 0) delete heir.chat
  return heir
}

function callTree(operation: Operation, inherited: Tree): Tree {
  const tree: Tree = {}
  if (nameOf(operation) !== inherited.operation) tree.operation = nameOf(operation)
  const path = holesInto(operation.path, inherited.path)
  if (path !== inherited.path) tree.path = path
  return tree
}

function streamTree(operation: Operation, inherited: Tree): Tree {
  const tree: Tree = {}
  if (nameOf(operation) !== inherited.streamOperation) tree.streamOperation = nameOf(operation)
  const path = holesInto(operation.path, inherited.streamPath)
  if (path !== inherited.streamPath) tree.streamPath = path
  return tree
}

/** The vendor's path with the grammar's holes, in their order, and its fixed query. */
function holesInto(path: string, inherited: unknown): string | undefined {
  if (typeof inherited !== 'string') return undefined
  const holes = inherited.match(/\{\$[^}]*\}/g) ?? []
  const [, query = ''] = /(\?.*)$/.exec(inherited) ?? []
  let next = 0
  return path.replace(/\{[^}]*\}/g, placeholder => holes[next++] ?? placeholder) + query
}
