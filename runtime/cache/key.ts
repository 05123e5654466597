/** One name for calls that ask for the same. */
import type { UnaryVerb } from '../calls.ts'
import { type ChatInput, toRequest } from '../input.ts'
import { askedOf } from '../kinds.ts'
import { type Call, isChat } from '../middleware.ts'
import type { Router } from '../route.ts'

/**
 * The SHA-256 of everything that is asked, in hex. Chat and stream of one request have one key; field order, and the
 * many ways to write a message, make no difference. Throws `invalid-request` for what is no request.
 */
export async function keyOf(call: Call): Promise<string> {
  const { input, target } = call
  const place = target ? [target.provider, target.api, target.model] : [addressOf(input.model)]
  const [kind, request] = isChat(call)
    ? ['chat', await toRequest(call.input, '')]
    : await unaryOf(call as Call<UnaryVerb>)
  const asked = [kind, place, JSON.parse(JSON.stringify({ ...request, model: '' }))]
  const bytes = new TextEncoder().encode(canonicalJson(asked))
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** JSON with the fields of every object in one order. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`
}

const routers = new WeakMap<Router, string>()

/** Routers that are passed as such may have one name and lead to different models: they are known in this process only. */
function addressOf(model: ChatInput['model']): string {
  if (typeof model === 'string') return model
  const known = routers.get(model) ?? globalThis.crypto.randomUUID()
  routers.set(model, known)
  return `router ${known}`
}

async function unaryOf<V extends UnaryVerb>({ verb, input }: Call<V>): Promise<[string, object]> {
  return [verb, await askedOf(verb, input)]
}
