import type { ToolCallPart } from '../types.ts'
import { readJson } from './json.ts'

/** What the text of a call's arguments says. */
export type Arguments = Pick<ToolCallPart, 'input' | 'inputText' | 'invalid'>

/**
 * Reads the arguments of a call from the text that the vendor wrote. No text, white space and `null` mean no
 * arguments. Text that is not JSON is kept as it is and marked: it is never mended. `__proto__` stays plain data.
 */
export function argumentsOf(text: string, kind?: ToolCallPart['kind']): Arguments {
  if (kind === 'custom') return { input: text }
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === 'null') return { input: {}, inputText: text }
  const input = readJson(text)
  if (input === undefined) return { input, inputText: text, invalid: true }
  return JSON.stringify(input) === text ? { input } : { input, inputText: text }
}

/** The text that says the arguments of a call; empty where nothing is known of them. */
export function argumentText(call: Arguments & Pick<ToolCallPart, 'kind'>): string {
  if (call.inputText !== undefined) return call.inputText
  if (call.kind === 'custom' && typeof call.input === 'string') return call.input
  return call.input === undefined ? '' : (JSON.stringify(call.input) ?? '')
}
