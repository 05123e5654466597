/** What gateways share in Redis, by any client that can send a command as a list of words. */
import type { AnswerStore } from './answer-store.ts'
import type { Counts } from './counts.ts'
import type { GatewayKey } from './keys.ts'

type Send = (command: string[]) => Promise<unknown>

const addScript = `
local count = redis.call('incrby', KEYS[1], ARGV[1])
local left = redis.call('pttl', KEYS[1])
if left < 0 then redis.call('pexpire', KEYS[1], ARGV[2]) left = ARGV[2] end
return { count, tonumber(left) }
`

/** What many gateways have in common, as options of `createGateway`. */
export interface GatewayShared {
  /** Requests and tokens by key. */
  readonly counts: Counts
  /** Kept answers. */
  readonly answers: AnswerStore
  /** What became of requests. */
  readonly requests: AnswerStore
  /** Keys beside those of the gateway's own: `SET interlingua:key:<its sha256> '{"name":"team","models":["fast"]}'`. */
  findKey(sha256: string): Promise<GatewayKey | undefined>
}

/** `prefix`: what all names begin with. */
export function redisShared(send: Send, prefix = 'interlingua'): GatewayShared {
  const store: AnswerStore = {
    get: name => send(['GET', `${prefix}:${name}`]),
    set: (name, value, ttl) => send(['SET', `${prefix}:${name}`, value, 'PX', `${Math.ceil(ttl)}`]),
    delete: name => send(['DEL', `${prefix}:${name}`]),
  }
  return {
    counts: {
      async add(name, amount, ms) {
        const key = `${prefix}:count:${name}`
        const [count = 0, left = 0] = (await send(['EVAL', addScript, '1', key, `${amount}`, `${ms}`])) as number[]
        return { count, left }
      },
    },
    answers: store,
    requests: store,
    async findKey(sha256) {
      const text = await send(['GET', `${prefix}:key:${sha256}`])
      return typeof text === 'string' ? { ...(JSON.parse(text) as GatewayKey), sha256 } : undefined
    },
  }
}
