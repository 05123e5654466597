import { callNames, waysOf } from '../calls.ts'
import type { Mapping, Template } from '../mapping/model.ts'
import { nearest } from '../problem.ts'

/**
 * The rules and tables that the leaves of these templates name, directly or by way of a rule. A name that is only nearly
 * right counts for the one that is meant.
 */
export function mentionsBelow(mapping: Mapping, templates: readonly Template[]) {
  const rules = new Set<string>()
  const tables = new Set<string>()
  const visit = (template: Template): void => {
    if (template.kind === 'list') template.items.forEach(visit)
    if (template.kind === 'map') [...template.entries.map(({ value }) => value), ...template.spread].forEach(visit)
    if (template.kind !== 'hole') return
    const { rule, codec } = template
    if (codec) tables.add(nearest(codec.name, mapping.enums.keys()) ?? codec.name)
    if (rule) visitRule(nearest(rule.name, mapping.rules.keys()) ?? rule.name)
  }
  const visitRule = (name: string): void => {
    const rule = mapping.rules.get(name)
    if (!rule || rules.has(name)) return
    rules.add(name)
    for (const { template } of [...(rule.is ?? []), ...rule.cases.flatMap(each => each.alternatives)]) visit(template)
  }
  templates.forEach(visit)
  return { rules, tables }
}

/** Every template that does not stand in a rule. */
export function rootsOf(mapping: Mapping): Template[] {
  const { chat, stream, error } = mapping
  const calls = [chat, ...callNames.flatMap(name => waysOf(mapping[name]))]
  return [
    ...calls.flatMap(call => [call.query, call.request, call.response]),
    stream.envelope,
    ...stream.groups.flatMap(group => group.rules.map(({ template }) => template)),
    ...error.bodies.map(({ template }) => template),
  ].filter(template => template !== undefined)
}
