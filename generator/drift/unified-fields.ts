import { callNames, waysOf } from '../calls.ts'
import type { CallMapping, Hole, Mapping, Template } from '../mapping/model.ts'
import { joined, ofStream } from './unified-names.ts'

/** How a path of the scope is called from the root of the call. */
type Naming = (path: readonly string[]) => string

/**
 * The unified fields that a mapping names, as its plan has them on the wire: `messages[].content[].text`. Read off the
 * mapping alone: that a contract narrows the cases of a rule at one of its places is not known. `operations`: those that the provider has, as `post /chat/completions`.
 */
export function unifiedFields(mapping: Mapping, operations: readonly string[]): Set<string> {
  const walk = new FieldWalk(mapping)
  const has = new Set(operations.map(operation => operation.toLowerCase().replace(/[?#].*$/, '')))
  walk.call(mapping.chat, 'chat')
  for (const name of callNames) {
    for (const call of waysOf(mapping[name])) {
      const isLacking = call.operation.at.file !== mapping.file && !has.has(call.operation.value.toLowerCase())
      if (!isLacking) walk.call(call, name)
    }
  }
  walk.stream()
  for (const { template } of mapping.error.bodies) walk.template(template, 'error', path => joined('error', path))
  return walk.fields
}

class FieldWalk {
  readonly fields = new Set<string>()
  private readonly mapping: Mapping

  constructor(mapping: Mapping) {
    this.mapping = mapping
  }

  call({ operation, path, query, request, response }: CallMapping, call: string): void {
    const name: Naming = path => joined(call === 'chat' ? '' : call, path)
    const placeholders = operation.value.match(/\{\w+\}/g)?.length ?? 0
    const [route = ''] = (path?.value ?? '').split('?')
    for (const [, field] of [...route.matchAll(/\{\$(\w+)\}/g)].slice(0, placeholders)) this.fields.add(name([field!]))
    for (const { value } of query?.entries ?? [])
      if (value.kind === 'hole') for (const term of value.terms) this.fields.add(name(term.path))
    for (const template of [request, response]) if (template) this.template(template, call, name)
  }

  stream(): void {
    const { chat, stream } = this.mapping
    const { response } = chat
    const naming =
      (op: string): Naming =>
      path =>
        ofStream(op, path)
    if (stream.envelope) this.template(stream.envelope, 'stream', naming(''))
    for (const { rules } of stream.groups)
      for (const { op, template } of rules) {
        this.template(template, 'stream', naming(op))
        if (response && this.fields.has('response')) this.template(response, 'chat', path => joined('', path))
      }
  }

  template(node: Template, call: string, name: Naming, rules: readonly string[] = []): void {
    if (node.kind === 'list') for (const item of node.items) this.template(item, call, name, rules)
    if (node.kind === 'map') {
      for (const { value } of node.entries) this.template(value, call, name, rules)
      for (const hole of node.spread) this.template(hole, call, name, rules)
    }
    if (node.kind === 'hole') this.hole(node, call, name, rules)
  }

  private hole({ terms, rule }: Hole, call: string, name: Naming, rules: readonly string[]): void {
    const named = terms.map(({ path }) => (path[0] === 'request' ? joined(call, path.slice(1)) : name(path)))
    for (const field of named) if (field !== '') this.fields.add(field)
    const used = rule && this.mapping.rules.get(rule.name)
    // A part may hold parts, as the result of a tool does; what those hold in turn has no name of its own.
    if (!rule || !used || rules.filter(each => each === rule.name).length > 1) return
    const prefix = `${named[0]}${rule.mode === 'each' ? '[]' : ''}`
    for (const { template } of [...(used.is ?? []), ...used.cases.flatMap(({ alternatives }) => alternatives)])
      this.template(template, call, path => joined(prefix, path), [...rules, rule.name])
  }
}
