/** Who may ask, and how much. Keys are known by their hashes alone, and compared in a time that tells nothing. */
import { type Counts, memoryCounts } from './counts.ts'
import { refused } from './failure.ts'
import { type Settle, takeTokens } from './token-allowance.ts'

/** A key of the gateway's own. */
export interface GatewayKey {
  /** What it is called in logs and metrics. */
  name: string
  /** The SHA-256 of the key in hexadecimal; or the key itself, which is then kept as its hash. */
  sha256?: string
  /** The key itself. */
  key?: string
  /** The models it may ask, as clients name them, `*` for any text; all, if absent. */
  models?: readonly string[]
  /** Requests within a minute. */
  requestsPerMinute?: number
  /** Tokens within a minute, by an estimate until an answer tells how many it took: what may be more waits for the next minute. */
  tokensPerMinute?: number
  /** What it may spend: kept by `interlingua/budget` in the client's `use`, by its prices. */
  budget?: { usd: number; per?: 'day' | 'month' }
}

/** A key that is found by its hash. */
export type FindKey = (sha256: string) => Promise<GatewayKey | undefined>

/** A key that was shown and is known. */
export interface Holder {
  readonly name: string
  /** Throws `permission` for a model that it may not ask. */
  mayAsk(model: string): void
  /** What is said with its calls, for budgets and limits. */
  readonly context: Interlingua.CallContext
  /** Counts a request. Throws `rate-limit` beyond what is allowed. */
  enter(): Promise<void>
  /** Takes the tokens of a request, by an `estimate`, where they are limited. Throws `rate-limit` beyond what is allowed. */
  take(estimate: () => number): Promise<Settle | undefined>
}

export interface Keyring {
  /** Throws `authentication` for a key that is none of them. */
  holderOf(key: string | undefined): Promise<Holder>
}

const MINUTE = 60_000

export interface KeyringOptions {
  counts?: Counts
  /** Where there are more keys. */
  find?: FindKey | undefined
}

export async function createKeyring(keys: readonly GatewayKey[], options: KeyringOptions = {}): Promise<Keyring> {
  const { counts = memoryCounts(), find } = options
  const known = await Promise.all(
    keys.map(async key => ({ hash: hexBytes(await hashOf(key)), holder: createHolder(key, counts) })),
  )
  return {
    async holderOf(key) {
      const hex = await sha256(key ?? '')
      const shown = hexBytes(hex)
      // All are compared, whichever it is.
      let found: Holder | undefined
      for (const { hash, holder } of known) if (isSame(hash, shown)) found = holder
      if (key && found) return found
      const elsewhere = key ? await foundBy(find, hex) : undefined
      if (elsewhere) return createHolder(elsewhere, counts)
      throw refused('authentication', key ? 'this key is not known here' : 'a key is needed here, and there is none')
    },
  }
}

async function foundBy(find: FindKey | undefined, hash: string): Promise<GatewayKey | undefined> {
  try {
    return await find?.(hash)
  } catch {
    throw refused('overloaded', 'where keys are kept nobody answers', { retryAfterMs: 1_000 })
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

function createHolder(key: GatewayKey, counts: Counts): Holder {
  const { name, models, requestsPerMinute, tokensPerMinute, budget } = key
  const tag = `key:${name}`
  return {
    name,
    context: { user: name, tags: [tag], ...(budget && { limits: [{ ...budget, tag }] }) } as Interlingua.CallContext,
    mayAsk(model) {
      if (models && !fits(model, models)) throw refused('permission', `this key may not ask the model '${model}'`)
    },
    async enter() {
      if (requestsPerMinute === undefined) return
      const { count, left } = await counts.add(`requests:${name}`, 1, MINUTE)
      if (count <= requestsPerMinute) return
      throw refused('rate-limit', 'this key has asked as much as it may within a minute', { retryAfterMs: left })
    },
    async take(estimate) {
      return tokensPerMinute === undefined ? undefined : takeTokens(counts, name, tokensPerMinute, estimate())
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
