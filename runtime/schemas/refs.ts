import type { SchemaDialect } from '../adapter/schema-dialect.ts'
import { isObject } from '../text/json.ts'
import { modern } from './modern.ts'

/** What a reference within the document leads to; undefined where it leads nowhere or out of it. */
export function resolve(root: unknown, ref: unknown): unknown {
  if (typeof ref !== 'string' || !ref.startsWith('#')) return undefined
  const pointer = decodeURIComponent(ref.slice(1))
  if (pointer !== '' && !pointer.startsWith('/')) return anchored(root, pointer)
  const steps = pointer.split('/').slice(1)
  return steps.reduce<unknown>((node, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    return (isObject(node) || Array.isArray(node)) && Object.hasOwn(node, key)
      ? (node as Record<string, unknown>)[key]
      : undefined
  }, root)
}

function anchored(node: unknown, name: string): unknown {
  if (Array.isArray(node)) return node.map(each => anchored(each, name)).find(found => found !== undefined)
  if (!isObject(node)) return undefined
  return node.$anchor === name ? node : anchored(Object.values(node), name)
}

/** A node that is nothing but a reference, as what it leads to. */
export function settled(root: unknown, schema: unknown): unknown {
  let node = schema
  for (let steps = 0; isObject(node) && typeof node.$ref === 'string' && steps < 20; steps++) {
    const others = Object.keys(modern(node)).filter(key => key !== '$ref')
    if (others.length > 0) return node
    node = resolve(root, node.$ref)
  }
  return node
}

interface Step {
  to: string
  /** By way of a property that may be absent. */
  optional: boolean
}

/** The references that lead back to themselves in a way that the dialect does not take: they are written out. */
export function circular(root: unknown, { recursion }: SchemaDialect): ReadonlySet<string> {
  const found = new Set<string>()
  if (recursion === undefined) return found
  const steps = new Map<string, Step[]>()
  const visit = (ref: string): void => {
    if (steps.has(ref)) return
    const list: Step[] = []
    steps.set(ref, list)
    collect(resolve(root, ref), false, list)
    for (const { to } of list) visit(to)
  }
  visit('#')
  for (const start of steps.keys()) if (reaches(start, start, steps, recursion === 'optional')) found.add(start)
  return found
}

function reaches(from: string, goal: string, steps: Map<string, Step[]>, needed: boolean): boolean {
  const seen = new Set<string>()
  const queue = [from]
  for (let ref = queue.pop(); ref !== undefined; ref = queue.pop())
    for (const { to, optional } of steps.get(ref) ?? []) {
      if (needed && optional) continue
      if (to === goal) return true
      if (!seen.has(to)) queue.push(to)
      seen.add(to)
    }
  return false
}

const names = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']

function collect(node: unknown, optional: boolean, list: Step[]): void {
  if (Array.isArray(node)) for (const each of node) collect(each, optional, list)
  if (!isObject(node)) return
  if (typeof node.$ref === 'string') list.push({ to: node.$ref, optional })
  const required = Array.isArray(node.required) ? node.required : []
  for (const [key, value] of Object.entries(node)) {
    if (key === '$defs' || key === 'definitions' || key === 'enum' || key === 'const' || key === 'default') continue
    if (!names.includes(key)) collect(value, optional, list)
    else if (isObject(value))
      for (const [name, child] of Object.entries(value))
        collect(child, optional || (key === 'properties' && !required.includes(name)), list)
  }
}
