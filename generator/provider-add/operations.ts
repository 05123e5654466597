/** Which operations of a document are the calls of a grammar. */
import type { CallName } from '../calls.ts'
import type { Contract, Operation, Schema } from '../contract/model.ts'
import type { Mapped } from '../drift/mapped.ts'
import type { Shapes } from '../plan/shapes.ts'
import { shareOf } from './fit.ts'
import type { Grammar, Tree } from './grammar.ts'

export interface Found {
  operation: Operation
  /** From 0 to 1: how much of the grammar's call the operation has. */
  fit: number
}

/** The operation that is likeliest to be the grammar's chat. */
export function chatOf(contract: Contract, grammar: Grammar, shapes: Shapes): Found | undefined {
  const asked = operationOf(grammar.tree.chat)
  return best(contract.operations.filter(isPost).map(operation => found(operation, asked, grammar, shapes)))
}

/** The operation of another of its calls: one of the same method and end of path that has most of it. */
export function callOf(
  name: 'streamOperation' | CallName,
  contract: Contract,
  grammar: Grammar,
  shapes: Shapes,
): Operation | undefined {
  const asked =
    name === 'streamOperation' ? (grammar.tree.chat as Tree)[name] : operationOf(grammar.tree[name] ?? undefined)
  if (typeof asked !== 'string') return undefined
  const [method = '', path = ''] = asked.split(' ')
  const ends = contract.operations.filter(
    each =>
      each.method.toUpperCase() === method &&
      each.path.endsWith('}') === path.endsWith('}') &&
      sameEnd(each.path, path),
  )
  const all = ends.map(operation => found(operation, asked, grammar, shapes))
  return best(all.filter(({ fit }) => fit >= 0.5))?.operation
}

export function nameOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`
}

/** What an operation answers where all is well, of one media type. */
export function answersOf({ responses }: Operation, isWanted: (mediaType: string) => boolean): Schema[] {
  return responses.flatMap(({ status, mediaType: type, schema }) =>
    status.startsWith('2') && schema && isWanted(type ?? '') ? [schema] : [],
  )
}

export function isJson(mediaType: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/.test(mediaType)
}

function operationOf(call: unknown): string {
  return String((call as Tree | undefined)?.operation ?? '')
}

function found(operation: Operation, asked: string, { places }: Grammar, shapes: Shapes): Found {
  const of = (part: Mapped['part']) => places.filter(each => each.operation === asked && each.part === part)
  const parts = [
    { places: of('body'), schemas: operation.request ? [operation.request.schema] : [] },
    { places: of('answer'), schemas: answersOf(operation, isJson) },
  ].filter(({ places }) => places.some(({ path }) => path.length > 0))
  const shares = parts.map(({ places, schemas }) => shareOf(places, schemas, shapes))
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(shares.length, 1)
  const [, path = ''] = asked.split(' ')
  return { operation, fit: parts.length === 0 ? 1 : mean + (sameEnd(operation.path, path) ? BONUS : 0) }
}

/** What an end of the path that is the grammar's own is worth, in shares. */
const BONUS = 0.1

/** Of those that fit as well as each other the one of the shorter path: others are variants of it. */
function best(all: readonly Found[]): Found | undefined {
  return [...all].sort((a, b) => b.fit - a.fit || a.operation.path.length - b.operation.path.length)[0]
}

function isPost({ method, request }: Operation): boolean {
  return method === 'post' && request !== undefined
}

function sameEnd(path: string, grammars: string): boolean {
  const steps = (text: string) => text.replace(/\{\w+\}/g, '{}').split('/')
  const [theirs, ours] = [steps(path), steps(grammars).filter(step => step !== '' && !/^v\d\w*$/.test(step))]
  return ours.length > 0 && ours.every((step, index) => step === theirs[theirs.length - ours.length + index])
}
