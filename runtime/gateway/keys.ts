/** Who may ask, and how much. Keys are known by their hashes alone, and compared in a time that tells nothing. */
import { refused } from './failure.ts'

/** A key of the gateway's own. */
export interface GatewayKey {
  /** What it is called in logs and metrics. */
  name: string
  /** The SHA-256 of the key in hexadecimal; or the key itself, which is then kept as its hash. */
  sha256?: string
  key?: string
  /** The models it may ask, as clients name them, `*` for any text; all, if absent. */
  models?: readonly string[]
  /** Requests within a minute. */
  requestsPerMinute?: number
  /** Tokens within a minute, as far as answers tell them: who is beyond waits for the next minute. */
  tokensPerMinute?: number
}

/** A key that was shown and is known. */
export interface Holder {
  readonly name: string
  /** Throws `permission` for a model that it may not ask. */
  mayAsk(model: string): void
  /** Counts a request. Throws `rate-limit` beyond what is allowed. */
  enter(): void
  /** Counts tokens. */
  used(tokens: number): void
}

export interface Keyring {
  /** Throws `authentication` for a key that is none of them. */
  holderOf(key: string | undefined): Promise<Holder>
}

const MINUTE = 60_000

export async function createKeyring(keys: readonly GatewayKey[], now = Date.now): Promise<Keyring> {
  const known = await Promise.all(
    keys.map(async key => ({ hash: hexBytes(await hashOf(key)), holder: createHolder(key, now) })),
  )
  return {
    async holderOf(key) {
      const shown = hexBytes(await sha256(key ?? ''))
      // All are compared, whichever it is.
      let found: Holder | undefined
      for (const { hash, holder } of known) if (isSame(hash, shown)) found = holder
      if (key && found) return found
      throw refused('authentication', key ? 'this key is not known here' : 'a key is needed here, and there is none')
    },
  }
}

/** The SHA-256 of a text, in hexadecimal: what a configuration keeps of a key. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether a name fits one of these, in which `*` is any text. */
export function fits(name: string, patterns: readonly string[]): boolean {
  return patterns.some(pattern => {
    const parts = pattern.split('*').map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    return new RegExp(`^${parts.join('.*')}$`, 's').test(name)
  })
}

/** Throws `invalid-request` for a key that nobody could show. */
export function checkKeys(keys: readonly GatewayKey[]): void {
  for (const { name, sha256: hash, key } of keys) {
    const isHash = hash !== undefined && /^[\da-f]{64}$/i.test(hash)
    if (isHash || (hash === undefined && key !== undefined && key.length >= 16)) continue
    const message = `the key '${name}' needs either sha256, 64 hexadecimal digits, or key, 16 letters at least`
    throw refused('invalid-request', message, { param: 'keys' })
  }
}

function hashOf({ sha256: hash, key = '' }: GatewayKey): string | Promise<string> {
  return hash?.toLowerCase() ?? sha256(key)
}

function createHolder({ name, models, requestsPerMinute, tokensPerMinute }: GatewayKey, now: () => number): Holder {
  let [begun, requests, tokens] = [now(), 0, 0]
  const turn = () => {
    const time = now()
    if (time - begun >= MINUTE || time < begun) [begun, requests, tokens] = [time, 0, 0]
  }
  return {
    name,
    mayAsk(model) {
      if (models && !fits(model, models)) throw refused('permission', `this key may not ask the model '${model}'`)
    },
    enter() {
      turn()
      const isOver = requests >= (requestsPerMinute ?? Infinity) || tokens >= (tokensPerMinute ?? Infinity)
      const retryAfterMs = Math.max(begun + MINUTE - now(), 0)
      if (isOver) throw refused('rate-limit', 'this key has asked as much as it may within a minute', { retryAfterMs })
      requests++
    },
    used(count) {
      turn()
      tokens += count
    },
  }
}

function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}

/** In a time that depends on the length alone. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let different = one.length ^ other.length
  for (let at = 0; at < one.length; at++) different |= one[at]! ^ (other[at] ?? 0)
  return different === 0
}
