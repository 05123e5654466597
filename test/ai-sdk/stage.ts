/** Models for the AI SDK, each over another grammar, on servers that speak it. */
import type { LanguageModelV3, LanguageModelV3Prompt } from '@ai-sdk/provider'
import { toLanguageModel } from '../../runtime/ai-sdk/index.ts'
import { type ClientOptions, createClient } from '../../runtime/index.ts'
import type { Part } from '../../runtime/types.ts'
import { grammars, type Scripted } from '../support/scripted.ts'

// The AI SDK prints its warnings, once an answer has some.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })

/** The four that other vendors' grammars are made of. */
export const apis = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'] as const
export type Api = (typeof apis)[number]

export function modelOf(scripted: Scripted, api: string, more: Partial<ClientOptions> = {}): LanguageModelV3 {
  const [, make, model] = grammars.find(([name]) => name === api)!
  const client = createClient({ providers: [scripted.provider(make, api)], retry: false, ...more })
  return toLanguageModel(client, model)
}

/** What a user asks, and what a model says. */
export const user = (
  ...content: Extract<LanguageModelV3Prompt[number], { role: 'user' }>['content']
): LanguageModelV3Prompt => [{ role: 'user', content }]
export const hello = user({ type: 'text', text: 'Hello' })
export const said: Part[] = [{ type: 'text', text: 'Yes.' }]

/** What each api keeps of a thought, to be told it again bit for bit; the first has no thoughts on its wire. */
export const kept: { [api in Api]: object | undefined } = {
  'openai-chat': undefined,
  'openai-responses': { id: 'rs_1', encrypted_content: 'b3BhcXVl+/=' },
  'anthropic-messages': { signature: 'c2lnbmVk+/=' },
  gemini: { thoughtSignature: 'dGhvdWdodA+/=' },
}
