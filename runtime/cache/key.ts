/** One name for calls that ask for the same. */
import { canonicalJson } from '../canonical-json.ts'
import type { EmbedInput } from '../embedding.ts'
import { type CallOptions, type ChatInput, toRequest } from '../input.ts'
import type { Call } from '../middleware.ts'
import type { Router } from '../route.ts'

/** Fields of a call that change how it is sent, not what is asked. */
const unasked = {
  headers: true,
  signal: true,
  timeout: true,
  retry: true,
  idempotencyKey: true,
  context: true,
  use: true,
} satisfies { [field in keyof CallOptions]-?: true }

/**
 * The SHA-256 of everything that is asked, in hex. Chat and stream of one request have one key; field order, and the
 * many ways to write a message, make no difference. Throws `invalid-request` for what is no request.
 */
export async function keyOf({ verb, input, target }: Call): Promise<string> {
  const place = target ? [target.provider, target.api, target.model] : [addressOf(input.model)]
  const request = verb === 'embed' ? embedding(input as EmbedInput) : await toRequest(input as ChatInput, '')
  const asked = [verb === 'embed' ? 'embed' : 'chat', place, JSON.parse(JSON.stringify({ ...request, model: '' }))]
  const bytes = new TextEncoder().encode(canonicalJson(asked))
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
}

const routers = new WeakMap<Router, string>()

/** Routers that are passed as such may have one name and lead to different models: they are known in this process only. */
function addressOf(model: ChatInput['model']): string {
  if (typeof model === 'string') return model
  const known = routers.get(model) ?? globalThis.crypto.randomUUID()
  routers.set(model, known)
  return `router ${known}`
}

function embedding(input: EmbedInput): object {
  const asked = Object.entries(input).filter(([name]) => !Object.hasOwn(unasked, name))
  return { ...Object.fromEntries(asked), input: typeof input.input === 'string' ? [input.input] : input.input }
}
