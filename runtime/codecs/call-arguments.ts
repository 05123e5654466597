/** What a model calls a tool with. */
import type { Context } from '../adapter/adapter.ts'
import { lose } from '../adapter/loss.ts'
import { argumentsOf } from '../text/arguments.ts'
import type { JsonObject, ToolCallPart } from '../types.ts'

/** A call's input as it is, for the tools whose input the wire itself defines. */
export const callValue = {
  encode: <T>(call: ToolCallPart): T => call.input as T,
  decode: (wire: unknown): Pick<ToolCallPart, 'input' | 'inputText' | 'invalid'> => ({ input: wire ?? {} }),
}

/** JSON text of a call's arguments; free text for a custom tool. */
export const callArguments = {
  encode: (call: ToolCallPart): string =>
    call.inputText ?? (call.kind === 'custom' ? String(call.input ?? '') : (JSON.stringify(call.input) ?? '')),
  decode: (wire: unknown): Pick<ToolCallPart, 'input' | 'inputText' | 'invalid'> =>
    typeof wire === 'string' ? argumentsOf(wire) : { input: wire ?? {} },
}

/** The free text of a custom tool's call. */
export const callText = {
  encode: (call: ToolCallPart): string => (typeof call.input === 'string' ? call.input : callArguments.encode(call)),
  decode: (wire: unknown): Pick<ToolCallPart, 'input' | 'inputText' | 'invalid'> => ({ input: wire ?? '' }),
}

/** A call's arguments as the object that some wires demand; anything else is wrapped, and said to be changed. */
export const callObject = {
  encode: (call: ToolCallPart, context: Context): JsonObject => {
    const { input, inputText } = call
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as JsonObject
    const isText = input === undefined && inputText !== undefined
    lose(context, 'changed', 'arguments that are no JSON object are sent as { input }', isText ? 'inputText' : 'input')
    return { input: input ?? inputText ?? null }
  },
  decode: (wire: unknown): Pick<ToolCallPart, 'input' | 'inputText' | 'invalid'> => ({ input: wire ?? {} }),
}
