/** What callers write, and the canonical request it becomes. */
import { canonicalMessages } from '../adapter/canonical.ts'
import type { Message, Part, Request } from '../types.ts'
import type { CallOptions, ChatInput } from './chat-input.ts'
import { checkFields, invalid } from './fields.ts'
import { blobPart, toMedia } from './media.ts'
import type { PartInput } from './part-input.ts'
import { messageOf, messagesOf, partsOf, plainPart, type ReadPart, requestOf } from './request.ts'

export type * from './chat-input.ts'

/** The fields of which `CallOptions` consists: how a call is made, not what it asks. */
export const callOptions = {
  headers: true,
  signal: true,
  timeout: true,
  retry: true,
  idempotencyKey: true,
  context: true,
  use: true,
} satisfies { [field in keyof CallOptions]-?: true }

const fields = /* @__PURE__ */ Object.assign(
  {
    model: true,
    messages: true,
    system: true,
    tools: true,
    toolChoice: true,
    parallelToolCalls: true,
    responseFormat: true,
    reasoning: true,
    maxOutputTokens: true,
    temperature: true,
    topP: true,
    topK: true,
    minP: true,
    stop: true,
    seed: true,
    presencePenalty: true,
    frequencyPenalty: true,
    repetitionPenalty: true,
    logprobs: true,
    prediction: true,
    verbosity: true,
    serviceTier: true,
    cache: true,
    cacheKey: true,
    userId: true,
    metadata: true,
    native: true,
  } satisfies { [field in Exclude<keyof ChatInput, keyof CallOptions>]-?: true },
  callOptions,
)

/**
 * The canonical request for a model of a provider. System messages that lead the conversation go into `system`.
 * Throws `invalid-request` for what is no request, and for fields that do not exist: they would be lost silently.
 */
export async function toRequest(input: ChatInput, model: string): Promise<Request> {
  const { headers, signal, timeout, retry, idempotencyKey, context, use, ...asked } = input
  checkFields(input, fields)
  return whenRead(read => requestOf(asked, model, read))
}

/** A conversation as callers may write it, in canonical form. System messages stay where they are. */
export function conversationOf(input: Pick<ChatInput, 'messages'>): Promise<Message[]> {
  const all = (read: ReadPart) => messagesOf(input).map((message, at) => messageOf(message, `messages[${at}]`, read))
  return whenRead(read => canonicalMessages(all(read)))
}

/** Parts as callers may write them, in canonical form. */
export function canonicalParts(content: string | PartInput[], path: string): Promise<Part[]> {
  return whenRead(read => partsOf(content, path, read))
}

/** What is made of parts, as soon as all that is in them was read. A part that is read later is the same object. */
async function whenRead<T>(make: (read: ReadPart) => T): Promise<T> {
  const pending: Promise<void>[] = []
  const made = make((part, path, read) => mediaPart(part, path, pending) ?? plainPart(part, path, read))
  if (pending.length > 0) await Promise.all(pending)
  return made
}

/** Of what is a medium: bytes become base64, also those of a file. */
function mediaPart(part: PartInput, path: string, pending: Promise<void>[]): Part | undefined {
  if (part instanceof Blob) return toMedia(blobPart(part), pending)
  if (part instanceof URL) return toMedia({ type: 'image', url: part }, pending)
  if (typeof part !== 'object' || part === null) return undefined
  switch (part.type) {
    case 'image':
    case 'audio':
    case 'video':
    case 'document':
      if (!isReadable(part.data))
        throw invalid(
          `${path}.data`,
          'is neither base64 nor bytes nor a Blob: what can be read once cannot be sent again',
        )
      return toMedia(part, pending)
    default:
      return undefined
  }
}

function isReadable(data: unknown): boolean {
  return data === undefined || typeof data === 'string' || data instanceof Uint8Array || data instanceof Blob
}
