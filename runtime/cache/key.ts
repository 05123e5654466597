/** One text, and one key, for calls that ask for the same. */
import type { UnaryVerb } from '../call/calls.ts'
import { type Call, isChat } from '../call/middleware.ts'
import { type ChatInput, toRequest } from '../chat/input.ts'
import type { Router } from '../chat/route.ts'
import { askedOf } from '../client/unary-kinds.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { isUpload, unshared, uploadOf } from '../upload.ts'

/**
 * Everything that is asked, as one text. Chat and stream of one request have one text; field order, and the many ways
 * to write a message, make no difference. Throws `invalid-request` for what is no request.
 */
export async function questionOf(call: Call): Promise<string> {
  const { input, target } = call
  const place = target ? [target.provider, target.api, target.model] : [addressOf(input.model)]
  const [kind, request] = isChat(call)
    ? ['chat', await toRequest(call.input, '')]
    : await unaryOf(call as Call<UnaryVerb>)
  const asked = [kind, place, JSON.parse(JSON.stringify({ ...(await withDigests(request)), model: '' }))]
  return canonicalJson(asked)
}

/** The SHA-256 of a question, in hex. */
export function keyOf(question: string): Promise<string> {
  return digest(new TextEncoder().encode(question))
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** JSON says nothing of files: their digests stand for them. */
async function withDigests(request: object): Promise<object> {
  const fields = Object.entries(request).map(async ([name, value]) => {
    if (!isUpload(value)) return [name, value]
    const { data, ...said } = uploadOf(value)
    const bytes = data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : unshared(data)
    return [name, { ...said, digest: await digest(bytes) }]
  })
  return Object.fromEntries(await Promise.all(fields))
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
