import { isSent } from '../calls.ts'
import type { Bound } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import { holesOf } from './bound-tree.ts'

export type Capabilities = ReturnType<typeof capabilitiesOf>

/** What an api can say, derived from its mapping: what a caller may ask before sending. */
export function capabilitiesOf(plan: Plan) {
  const { request, response } = plan.chat
  return {
    provider: plan.provider,
    request: request ? fieldsOf(request) : [],
    messages: request ? tagsOf(request, 'messages') : [],
    parts: request ? partsOf(request) : {},
    tools: request ? tagsOf(request, 'tools') : [],
    answer: response ? tagsOf(response, 'content') : [],
    stream: [...new Set(plan.stream.groups.flatMap(group => group.rules.map(rule => rule.op)))].sort(),
    calls: [...new Set(plan.calls.map(({ name }) => name))].filter(isSent),
  }
}

function fieldsOf(node: Bound): string[] {
  const names = holesOf(node).map(hole => hole.hole.terms[0]!.path.join('.'))
  return [...new Set(names)].filter(name => name !== '').sort()
}

function tagsOf(node: Bound, field: string): string[] {
  const uses = holesOf(node).filter(hole => hole.hole.terms[0]!.path[0] === field && hole.use)
  return [...new Set(uses.flatMap(({ use }) => use!.cases.map(({ tag }) => tag)))]
    .filter(tag => tag !== 'native')
    .sort()
}

/** Which parts each role may say, wherever they go. */
function partsOf(request: Bound): Record<string, string[]> {
  const messages = holesOf(request).filter(hole => hole.hole.terms[0]!.path[0] === 'messages' && hole.use)
  const parts: Record<string, string[]> = {}
  for (const { tag, alternatives } of messages.flatMap(({ use }) => use!.cases)) {
    const said = alternatives.flatMap(({ node }) => tagsOf(node, 'content'))
    parts[tag] = [...new Set([...(parts[tag] ?? []), ...said])].sort()
  }
  return parts
}
