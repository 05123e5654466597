/** What a tool gave, for wires that take no parts. */
import type { Context } from '../adapter/adapter.ts'
import { lose, record, unsupported } from '../adapter/loss.ts'
import { argumentsOf } from '../text/arguments.ts'
import type { JsonObject, Part, ToolResultPart } from '../types.ts'
import { foundText } from './search-results.ts'

/** A tool's result as one text: its texts joined, search results among them; other parts as JSON. */
export const resultText = {
  encode: (result: ToolResultPart, context: Context): string =>
    result.content.map((part, at) => record(part, `content[${at}]`, context, inResult)).join(''),
  decode: (wire: unknown): Pick<ToolResultPart, 'content'> => ({
    content: [{ type: 'text', text: typeof wire === 'string' ? wire : JSON.stringify(wire) }],
  }),
}

/** A tool's result as a JSON object: `{ output }` or `{ error }` around a text, the object itself where it was one. */
export const resultObject = {
  encode: (result: ToolResultPart, context: Context): JsonObject => {
    const text = resultText.encode(result, context)
    const parsed = argumentsOf(text)
    if (!parsed.invalid && text.startsWith('{')) return parsed.input as JsonObject
    return { [result.isError ? 'error' : 'output']: text }
  },
  decode: (wire: unknown): Pick<ToolResultPart, 'content' | 'isError'> => resultOf((wire ?? {}) as JsonObject),
}

function inResult(part: Part, context: Context): string {
  if (part.type === 'search-result') return foundText.encode(part, context)
  if (part.type !== 'text') {
    lose(context, 'changed', `a ${part.type} in a tool result is sent as its JSON text`)
    return JSON.stringify(part)
  }
  unsupported(part, ['citations', 'cache'], context)
  return part.text
}

function resultOf(wire: JsonObject): Pick<ToolResultPart, 'content' | 'isError'> {
  const [[name, value] = [], ...others] = Object.entries(wire)
  const single = others.length === 0 && typeof value === 'string' && (name === 'output' || name === 'error')
  if (!single) return { content: [{ type: 'text', text: JSON.stringify(wire) }] }
  const content: Part[] = [{ type: 'text', text: value }]
  return name === 'error' ? { content, isError: true } : { content }
}
