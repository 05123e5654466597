import type { TextPart, ToolResultPart } from '../types.ts'
import { isObject } from './json.ts'

/** A value of a tool as the text of its JSON. An object says that it is one, as apis take objects as such, not other values. */
export function valueText(value: unknown): TextPart {
  return { type: 'text', text: JSON.stringify(value) ?? '', ...(isObject(value) && { json: true }) }
}

/** A result without content shows its value, which is kept no second time then. */
export function showingValue(result: ToolResultPart): ToolResultPart {
  const { structured, ...rest } = result
  if (result.content.length > 0 || structured === undefined) return result
  return { ...rest, content: [valueText(structured)] }
}
