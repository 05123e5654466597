/** The body of a request: bounded in length and time, and a JSON object. */
import type { JsonObject } from '../types.ts'
import { refused } from './failure.ts'
import type { GatewayLimits } from './options.ts'

/** Throws `request-too-large`, `timeout`, and `invalid-request` for what is no JSON object. */
export async function bodyOf(request: Request, limits: Required<GatewayLimits>): Promise<JsonObject> {
  if (/^(?!identity$).+/i.test(request.headers.get('content-encoding') ?? ''))
    throw refused('invalid-request', 'the body is compressed, which is not taken here', { status: 415 })
  const text = new TextDecoder().decode(await bytesOf(request, limits))
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw refused('invalid-request', 'the body is no JSON')
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as JsonObject
  throw refused('invalid-request', 'the body is no JSON object')
}

async function bytesOf(request: Request, { body: most, bodyTime }: Required<GatewayLimits>): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `the body did not come within ${bodyTime / 1000} seconds`
    timer = setTimeout(() => reject(refused('timeout', message, { status: 408 })), bodyTime)
  })
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), late])
      if (done) return joined(pieces, length)
      length += value.length
      if (length > most) throw tooLarge(most)
      pieces.push(value)
    }
  } catch (cause) {
    reader.cancel().catch(() => {})
    throw cause
  } finally {
    clearTimeout(timer)
  }
}

function tooLarge(most: number) {
  return refused('request-too-large', `the body is longer than ${most} bytes`)
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = pieces
  if (pieces.length === 1 && first) return first
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
