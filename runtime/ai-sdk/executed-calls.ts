import type { JSONValue, LanguageModelV3Content } from '@ai-sdk/provider'
import { isObject } from '../text/json.ts'
import type { JsonObject, NativePart } from '../types.ts'
import { besides } from './own-fields.ts'

/**
 * What a vendor executed itself, as far as the shape of its items tells: a call has an id and says that it is one, a result
 * names the id of a call before it. All else is a thought without words, so that it comes back with the next prompt.
 */
export class ExecutedCalls {
  readonly #names = new Map<string, string>()

  contentOf(part: NativePart): LanguageModelV3Content[] {
    const { value } = part
    if (isObject(value)) {
      const answered = Object.entries(value).find(([key, id]) => key !== 'id' && this.#names.has(id as string))?.[1]
      if (typeof answered === 'string') return [this.#result(answered, value.content ?? value.output ?? value, part)]
      const { id, type } = value
      if (typeof id === 'string' && typeof type === 'string' && /_(call|use)$/.test(type))
        return this.#call(id, type, part)
    }
    return [{ type: 'reasoning', text: '', ...besides(part) }]
  }

  #call(toolCallId: string, type: string, part: NativePart): LanguageModelV3Content[] {
    const { id: _, type: __, status, name, ...rest } = part.value as JsonObject
    const toolName = typeof name === 'string' ? name : type.replace(/_(call|use)$/, '')
    this.#names.set(toolCallId, toolName)
    const input = jsonOf(rest.input ?? rest.action ?? rest.arguments ?? rest)
    const call = { toolCallId, toolName, input, providerExecuted: true, dynamic: true, ...besides(part) }
    // What says how it ended has its result in it.
    const ended = typeof status === 'string' ? [this.#result(toolCallId, rest.output ?? part.value, undefined)] : []
    return [{ type: 'tool-call', ...call }, ...ended]
  }

  #result(toolCallId: string, result: unknown, part: NativePart | undefined): LanguageModelV3Content {
    const toolName = this.#names.get(toolCallId)!
    const failed = isObject(result) && /error$/.test(String(result.type))
    return {
      type: 'tool-result',
      toolCallId,
      toolName,
      result: result as NonNullable<JSONValue>,
      dynamic: true,
      ...(failed && { isError: true }),
      ...besides(part ?? {}),
    }
  }
}

/** Some vendors write arguments as JSON text already. */
function jsonOf(input: unknown): string {
  if (typeof input !== 'string') return JSON.stringify(input)
  try {
    JSON.parse(input)
    return input
  } catch {
    return JSON.stringify(input)
  }
}
