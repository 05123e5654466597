/** Requests as they are made to one api: of models that it has, without what open bugs spoil there. */
import fc from 'fast-check'
import type { Message, Request } from '../../runtime/types.ts'
import { plainModels, requests } from './arbitraries.ts'

/** Models of whose family the facts say the most. */
export const thinkingModels: Record<string, string> = {
  'openai-chat': 'gpt-5',
  'openai-responses': 'gpt-5',
  'anthropic-messages': 'claude-opus-4-6',
  gemini: 'gemini-3-pro',
}

export function asked(api: string): fc.Arbitrary<Request> {
  const sidestep = sidesteps[api] ?? (request => request)
  return fc
    .tuple(requests, fc.constantFrom(plainModels[api]!, thinkingModels[api]!))
    .map(([request, model]) => sidestep({ ...request, model }))
}

/** Open bugs, which `open-bugs.test.ts` shows. */
const sidesteps: Record<string, (request: Request) => Request> = {
  'openai-chat': request => ({ ...request, messages: request.messages.map(withTextsForRefusals) }),
  'anthropic-messages': ({ serviceTier, ...request }) =>
    serviceTier === 'flex' || serviceTier === 'priority'
      ? request
      : { ...request, ...(serviceTier && { serviceTier }) },
}

function withTextsForRefusals(message: Message): Message {
  return {
    ...message,
    content: message.content.map(part => (part.type === 'refusal' ? { ...part, type: 'text' } : part)),
  }
}
