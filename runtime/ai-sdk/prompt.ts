import type {
  LanguageModelV3FilePart,
  LanguageModelV3Message,
  LanguageModelV3Prompt,
  SharedV3ProviderOptions,
} from '@ai-sdk/provider'
import type { MessageInput } from '../chat/input.ts'
import type { PartInput } from '../chat/part-input.ts'
import { isObject } from '../text/json.ts'
import type { NativePart } from '../types.ts'
import { mediumOf } from './medium.ts'
import type { Remarks } from './own-fields.ts'
import { textOf } from './text.ts'
import { toolResultOf } from './tool-result.ts'

type PromptPart = Exclude<LanguageModelV3Message['content'], string>[number]

/** The conversation, with what was told beside its parts put back into them. `provider` is whose file ids count. */
export function messagesOf(
  prompt: LanguageModelV3Prompt,
  provider: string | undefined,
  remarks: Remarks,
): MessageInput[] {
  return prompt.map(({ role, content, providerOptions }) => {
    const { cache, ...own } = remarks.own(providerOptions)
    const parts: PartInput[] =
      typeof content === 'string'
        ? [{ type: 'text', text: content }]
        : content.flatMap(partsIn(content, provider, remarks))
    return { ...own, role, content: cache === undefined ? parts : cachedUpTo(parts, cache) }
  })
}

/** A message is kept in the vendor's cache by its last part. */
function cachedUpTo(parts: PartInput[], cache: unknown): PartInput[] {
  const last = parts.at(-1)
  return typeof last === 'object' ? [...parts.slice(0, -1), { ...last, cache } as PartInput] : parts
}

function partsIn(content: readonly PromptPart[], provider: string | undefined, remarks: Remarks) {
  const restored = (part: PartInput & object, options: SharedV3ProviderOptions | undefined): PartInput => {
    const own = remarks.own(options)
    return own.type === 'native' ? (own as unknown as NativePart) : ({ ...part, ...own } as PartInput)
  }
  /** What a vendor executed goes back to it as it came, all of it with the part that told it. */
  const executed = (
    part: PartInput & object,
    id: string,
    options: SharedV3ProviderOptions | undefined,
  ): PartInput[] => {
    const whole = restored(part, options)
    if (typeof whole === 'object' && 'type' in whole && whole.type === 'native') return [whole]
    if (
      !content.some(other => other.type === 'tool-call' && other.toolCallId === id && isNative(other.providerOptions))
    )
      remarks.unsupported('provider-executed tools', `the call '${id}' was executed elsewhere, and cannot be told here`)
    return []
  }
  return (part: PromptPart): PartInput[] => {
    switch (part.type) {
      case 'text':
        return [textOf(part.text, remarks.own(part.providerOptions))]
      case 'reasoning':
        return [restored({ type: 'reasoning', text: part.text }, part.providerOptions)]
      case 'file':
        return [restored(mediumOf(part.mediaType, placeOf(part.data), part.filename), part.providerOptions)]
      case 'tool-call': {
        const { toolCallId: id, toolName: name, input, providerOptions } = part
        const call = { type: 'tool-call', id, name, input } as const
        return part.providerExecuted ? executed(call, id, providerOptions) : [restored(call, providerOptions)]
      }
      case 'tool-result': {
        const result = toolResultOf(part, provider, remarks)
        // Among the assistant's own parts stands what the vendor executed.
        const isAnswered = content.some(other => other.type === 'tool-call' && other.toolCallId === part.toolCallId)
        if (isAnswered) return executed(result, part.toolCallId, part.providerOptions)
        return [restored(result, part.providerOptions)]
      }
      case 'tool-approval-response':
        remarks.unsupported('tool-approval-response', 'no approval is asked for what a vendor executes')
        return []
    }
  }
}

function isNative(options: SharedV3ProviderOptions | undefined): boolean {
  return isObject(options?.interlingua) && options.interlingua.type === 'native'
}

function placeOf(data: LanguageModelV3FilePart['data']): { data: string | Uint8Array } | { url: URL } {
  return data instanceof URL ? { url: data } : { data }
}
