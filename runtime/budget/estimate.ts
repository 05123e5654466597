/** How many tokens a call may take, before it is made. No tokenizer: rather too many than too few. */
import { type Call, isChat } from '../call/middleware.ts'
import { isObject } from '../text/json.ts'
import type { Usage } from '../types.ts'

const CHARACTERS_A_TOKEN = 3
const TOKENS_A_MEDIUM = 1_500
const OUTPUT_TOKENS = 4_096

/** A token for three characters of all texts, 1,500 a medium, and the output that the call allows, else 4,096; as much an image that is made. */
export function estimateUsage(call: Call): Required<Pick<Usage, 'inputTokens' | 'outputTokens'>> {
  if (!isChat(call)) {
    const made = imagesOf(call)
    return { inputTokens: tokensOf(textsOf(call.input)), outputTokens: made * OUTPUT_TOKENS }
  }
  const { messages, system, tools, maxOutputTokens, responseFormat } = call.input
  const inputTokens = tokensOf([messages, system, tools, responseFormat])
  return { inputTokens, outputTokens: maxOutputTokens ?? OUTPUT_TOKENS }
}

function imagesOf({ verb, input }: Call): number {
  if (verb !== 'generateImage') return 0
  return 'n' in input ? (input.n ?? 1) : 1
}

/** What is asked, without how the call is made. */
function textsOf({
  model,
  headers,
  signal,
  timeout,
  retry,
  idempotencyKey,
  context,
  ...asked
}: Call['input']): unknown[] {
  return Object.values(asked)
}

function tokensOf(value: unknown): number {
  let characters = 0
  let media = 0
  const visit = (one: unknown): void => {
    if (typeof one === 'string') characters += one.length
    else if (typeof one === 'number') characters += String(one).length
    else if (Array.isArray(one)) for (const item of one) visit(item)
    else if (isMedium(one)) media++
    else if (isObject(one))
      for (const name of Object.keys(one)) {
        characters += name.length
        visit(one[name])
      }
  }
  visit(value)
  return Math.ceil(characters / CHARACTERS_A_TOKEN) + media * TOKENS_A_MEDIUM
}

function isMedium(value: unknown): boolean {
  if (value instanceof Blob || value instanceof URL || value instanceof Uint8Array) return true
  return isObject(value) && ('data' in value || 'url' in value || 'fileId' in value)
}
