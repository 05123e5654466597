/** Calls as a model makes them. */
import type { Part, ToolCallPart } from '../../runtime/types.ts'

export const call = (name: string, input: unknown, id = 'c1'): ToolCallPart => ({ type: 'tool-call', id, name, input })
export const answer = (...content: Part[]) => ({ content })
export const text = (text: string) => [{ type: 'text' as const, text }]
