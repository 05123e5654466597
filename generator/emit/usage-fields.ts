import type { Bound } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import { wirePaths } from './bound-tree.ts'

const counters = ['inputTokens', 'outputTokens']

/** The names on the wire of what counts the tokens of an answer, whole or streamed: an event with none of them says nothing of its usage. */
export function usageFields(plan: Plan): string[] {
  const streamed = plan.stream.groups.flatMap(({ rules }) => rules.map(({ reading }) => reading))
  const whole = plan.chat.response ? [plan.chat.response] : []
  return [...new Set([...whole, ...streamed].flatMap(countersOf))].sort()
}

/** Whether the first event of a stream says all of an answer that is known by then, and none says so at its end. */
export function countsFirst({ stream }: Plan): boolean {
  const tellsAnswer = (op: string) =>
    stream.groups
      .flatMap(({ rules }) => rules.filter(rule => rule.op === op))
      .some(({ writing }) => wirePaths(writing).some(([{ hole }]) => hole.terms[0]!.path[0] === 'response'))
  return tellsAnswer('start') && !tellsAnswer('finish')
}

function countersOf(node: Bound): string[] {
  return wirePaths(node).flatMap(([{ hole, use }, path]) => {
    const [first, name] = hole.terms[0]!.path
    if (counters.includes(name ?? first!)) return path.slice(-1)
    const forms = (first === 'usage' || first === 'response') && name === undefined ? (use?.cases ?? []) : []
    return forms.flatMap(({ alternatives }) => alternatives.flatMap(({ node: form }) => countersOf(form)))
  })
}
