/** What the model gets of a call. */
import { canonicalParts } from '../input.ts'
import type { PartInput } from '../part-input.ts'
import { isResult } from '../tool.ts'
import type { ToolCallPart, ToolResultPart } from '../types.ts'

/** A result of the call with this content. */
export async function resultOf(
  call: ToolCallPart,
  content: string | PartInput[],
  isError: boolean,
): Promise<ToolResultPart> {
  const { id, name, kind } = call
  return {
    type: 'tool-result',
    id,
    name,
    ...(kind !== undefined && kind !== 'function' && { kind }),
    content: await canonicalParts(content, `the result of ${name}`),
    ...(isError && { isError }),
  }
}

/** A text as it is, any other value as its JSON; of a full result, its content. */
export function shown(value: unknown, show: ((output: unknown) => string | PartInput[]) | undefined) {
  if (isResult(value)) return value.content
  if (show) return show(value)
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** The value in what a tool gave. */
export function valueIn(given: unknown): unknown {
  return isResult(given) ? given.structured : given
}
