/** Forms in which two values are the same if they differ only where an api is documented to say less. */
import { canonicalMessages } from '../../runtime/canonical.ts'
import { isObject } from '../../runtime/json.ts'
import type { Loss, Part, Request, Response } from '../../runtime/types.ts'

/** Without `native`, and without what is undefined. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (!isObject(value)) return value
  const known = Object.entries(value).filter(([key, each]) => key !== 'native' && each !== undefined)
  return Object.fromEntries(known.map(([key, each]) => [key, bare(each)]))
}

/** The request without the nodes that are reported as not arriving, or as arriving in another form. */
export function without(request: Request, loss: readonly Loss[]): Request {
  const copy = structuredClone(request) as unknown as Record<string, unknown>
  for (const { path } of loss) cut(copy, path.match(/[^.[\]]+/g) ?? [])
  return compacted(copy) as unknown as Request
}

/** Texts of the system prompt in one, neighbours of one role joined, results linked. */
export function requestForm(request: Request): unknown {
  const joined: { role: string; content: unknown[] }[] = []
  for (const { role, content } of canonicalMessages(request.messages)) {
    const last = joined.at(-1)
    const parts = content.filter(part => part.type !== 'native').map(part => bare(part))
    if (last?.role === role) last.content.push(...parts)
    else joined.push({ role, content: parts })
  }
  const { system, messages: _, ...rest } = request
  const spoken = joined.filter(message => message.content.length > 0)
  return bare({ ...rest, system: words(system), messages: spoken })
}

export function responseForm(response: Response): Record<string, unknown> {
  const { content, finishReason, usage } = response
  return { content: content.map(part => bare(part)), finishReason, usage: bare(usage) }
}

export function words(parts: readonly Part[] = []): string {
  return parts.map(part => ('text' in part ? (part.text ?? '') : '')).join(' ').replace(/\s+/g, ' ')
}

/** Every string and number in the value, with the path where it stands. */
export function leaves(value: unknown, path = ''): { path: string; value: string }[] {
  if (Array.isArray(value)) return value.flatMap((each, at) => leaves(each, `${path}[${at}]`))
  if (isObject(value))
    return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`))
  return value === undefined || value === null ? [] : [{ path, value: String(value) }]
}

function cut(node: unknown, path: readonly string[]): void {
  const [first, ...rest] = path
  if (first === undefined || !(isObject(node) || Array.isArray(node))) return
  const fields = node as Record<string, unknown>
  if (rest.length === 0) fields[first] = undefined
  else cut(fields[first], rest)
}

function compacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(each => each !== undefined).map(compacted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, compacted(each)]),
  )
}
