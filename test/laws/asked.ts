/** Requests as they are made to one api: of models that it has. */
import fc from 'fast-check'
import type { Request } from '../../runtime/types.ts'
import { plainModels, requests } from './arbitraries.ts'

/** Models of whose family the facts say the most. */
export const thinkingModels: Record<string, string> = {
  'openai-chat': 'gpt-5',
  'openai-responses': 'gpt-5',
  'anthropic-messages': 'claude-opus-4-6',
  gemini: 'gemini-3-pro',
}

export function asked(api: string): fc.Arbitrary<Request> {
  return askedOf([plainModels[api]!, thinkingModels[api]!])
}

export function askedOf(models: readonly string[]): fc.Arbitrary<Request> {
  return fc.tuple(requests, fc.constantFrom(...models)).map(([request, model]) => ({ ...request, model }))
}

const ttl = fc.constantFrom('5m', '1h')

/** The same, each node of which may be worth keeping. */
export function hintedOf(models: readonly string[]): fc.Arbitrary<Request> {
  const hints = fc.infiniteStream(fc.option(fc.record({ ttl }, { requiredKeys: [] }), { nil: undefined }))
  return fc.tuple(askedOf(models), hints).map(([request, next]) => {
    const hinted = <T extends object>(node: T): T => ({ ...node, cache: next.next().value })
    const { system, tools, messages } = request
    return {
      ...request,
      ...(system && { system: system.map(hinted) }),
      ...(tools && { tools: tools.map(hinted) }),
      messages: messages.map(message => ({ ...message, content: message.content.map(hinted) })),
    }
  })
}
