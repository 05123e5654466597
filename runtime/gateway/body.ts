/** The body of a request: bounded in length and time, and a JSON object. */
import { isInterlinguaError } from '../errors.ts'
import type { Asked } from '../http/exchange.ts'
import { joinedBytes } from '../http/joined-bytes.ts'
import type { JsonObject } from '../types.ts'
import { refused } from './failure.ts'
import type { GatewayLimits } from './options.ts'

const utf8 = new TextDecoder()

/** A body as it came, and what it says. */
export interface AskedBody {
  text: string
  body: JsonObject
}

/** Throws `request-too-large`, `timeout`, `aborted`, and `invalid-request` for what is no JSON object. */
export async function bodyOf(request: Asked, limits: Required<GatewayLimits>): Promise<AskedBody> {
  const encoding = request.headers.get('content-encoding')
  if (encoding && encoding.toLowerCase() !== 'identity')
    throw refused('invalid-request', 'the body is compressed, which is not taken here', { status: 415 })
  const text = utf8.decode(await bytesOf(request, limits).catch(cutOff))
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw refused('invalid-request', 'the body is no JSON')
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { text, body: body as JsonObject }
  throw refused('invalid-request', 'the body is no JSON object')
}

/** Whatever else ends a body before its time: its client left. */
function cutOff(cause: unknown): never {
  throw isInterlinguaError(cause) ? cause : refused('aborted', 'the client left before its request was whole')
}

async function bytesOf(request: Asked, { body: most, bodyTime }: Required<GatewayLimits>): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  if (request.announced) return within(bodyTime, () => request.announced!())
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    return await within(bodyTime, async () => {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return joinedBytes(pieces)
        length += value.length
        if (length > most) throw tooLarge(most)
        pieces.push(value)
      }
    })
  } catch (cause) {
    reader.cancel().catch(() => {})
    throw cause
  }
}

/** What comes of the work later is nobody's. */
function within<T>(time: number, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () =>
      reject(refused('timeout', `the body did not come within ${time / 1000} seconds`, { status: 408 }))
    // What came while the process was busy with something else is read first: timers go before the network.
    let timer = setTimeout(() => {
      timer = setTimeout(late)
    }, time)
    const done = (value: T) => {
      clearTimeout(timer)
      resolve(value)
    }
    work().then(done, (cause: unknown) => {
      clearTimeout(timer)
      reject(cause)
    })
  })
}

function tooLarge(most: number) {
  return refused('request-too-large', `the body is longer than ${most} bytes`)
}
