/** What the model gets of a call. */
import { canonicalParts } from '../chat/input.ts'
import type { PartInput } from '../chat/part-input.ts'
import { isResult, type ToolResult } from '../chat/tool.ts'
import { showingValue, valueText } from '../text/value-text.ts'
import type { ToolCallPart, ToolResultPart } from '../types.ts'

/** Content, and the value behind it where that is something else. */
type Shown = Pick<ToolResult, 'content' | 'structured'>

/** A result of the call with this content. */
export async function resultOf(
  call: ToolCallPart,
  { content, structured }: Shown,
  isError: boolean,
): Promise<ToolResultPart> {
  const { id, name, kind } = call
  const kept = jsonOf(structured)
  return showingValue({
    type: 'tool-result',
    id,
    name,
    ...(kind !== undefined && kind !== 'function' && { kind }),
    content: await canonicalParts(content, `the result of ${name}`),
    ...(kept !== undefined && { structured: kept }),
    ...(isError && { isError }),
  })
}

/** A text as it is, any other value as its JSON; of a full result, its content. `value` is what was given, checked. */
export function shown(
  given: unknown,
  value: unknown,
  show: ((output: unknown) => string | PartInput[]) | undefined,
): Shown {
  if (isResult(given)) return { content: given.content, structured: value }
  const content = show?.(value)
  // A result without content would show its value.
  if (content !== undefined) return content.length > 0 ? { content, structured: value } : { content }
  return { content: typeof value === 'string' || value === undefined ? (value ?? '') : [valueText(value)] }
}

/** The value as a transcript keeps it; what is no JSON only the program gets. */
function jsonOf(value: unknown): unknown {
  try {
    return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
  } catch {
    return undefined
  }
}

/** The value in what a tool gave. */
export function valueIn(given: unknown): unknown {
  return isResult(given) ? given.structured : given
}
