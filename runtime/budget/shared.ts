/** Spending that many processes share, in Redis. */
import { noRoom, type Reservation } from './ledger.ts'
import { accountOf, type Limit } from './limit.ts'

/** Where processes count together what they spend. */
export interface SharedSpending {
  /**
   * Throws `quota-exhausted` where what all of them have spent and may still spend leaves no room for an estimate under one
   * of these limits; anything else where it cannot tell.
   */
  reserve(limits: readonly Limit[], estimate: number): Promise<Reservation>
}

/** How what is spent stands in Redis. */
export interface RedisSpendingOptions {
  /** What all names begin with: `interlingua`, if absent. */
  prefix?: string
  /**
   * How long a call under way is waited for, in milliseconds: an hour, if absent. Of one whose process died before it told its
   * cost, the estimate counts as maybe spent then, and as reserved until then.
   */
  hold?: number
  /** Told when Redis does not take what a call has cost: its estimate counts, once it was waited for. */
  onWarning?: (cause: unknown) => void
}

/** What was waited for in vain may have cost what was expected. */
const overdue = `
local t = redis.call('time')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
for i = 1, #KEYS, 2 do
  for _, member in ipairs(redis.call('zrangebyscore', KEYS[i + 1], '-inf', now)) do
    local usd = string.match(member, ':(.*)$')
    redis.call('zrem', KEYS[i + 1], member)
    redis.call('hincrbyfloat', KEYS[i], 'reserved', '-' .. usd)
    redis.call('hincrbyfloat', KEYS[i], 'uncertain', usd)
  end
end
`

/** KEYS: of each account a hash and a list of what is reserved. ARGV: member, estimate, hold, then the limits. */
const reserveScript = `${overdue}
for i = 1, #KEYS, 2 do
  local a = redis.call('hmget', KEYS[i], 'usd', 'uncertain', 'reserved')
  local sum = (tonumber(a[1]) or 0) + (tonumber(a[2]) or 0) + (tonumber(a[3]) or 0) + tonumber(ARGV[2])
  if sum > tonumber(ARGV[3 + (i + 1) / 2]) + 1e-12 then
    return { tostring((i - 1) / 2), a[1] or '0', a[2] or '0', a[3] or '0' }
  end
end
for i = 1, #KEYS, 2 do
  redis.call('zadd', KEYS[i + 1], now + ARGV[3], ARGV[1])
  redis.call('hincrbyfloat', KEYS[i], 'reserved', ARGV[2])
end
return {}
`

/** ARGV: member, estimate, cost or nothing. */
const settleScript = `
for i = 1, #KEYS, 2 do
  local from = redis.call('zrem', KEYS[i + 1], ARGV[1]) == 1 and 'reserved' or 'uncertain'
  redis.call('hincrbyfloat', KEYS[i], from, '-' .. ARGV[2])
  if ARGV[3] == '' then redis.call('hincrbyfloat', KEYS[i], 'uncertain', ARGV[2])
  else redis.call('hincrbyfloat', KEYS[i], 'usd', ARGV[3]) end
end
return 1
`

/**
 * By any client of Redis that can send a command as a list of words:
 *
 *     redisSpending(command => client.sendCommand(command))
 */
export function redisSpending(
  send: (command: string[]) => Promise<unknown>,
  { prefix = 'interlingua', hold = 3_600_000, onWarning = () => {} }: RedisSpendingOptions = {},
): SharedSpending {
  const run = (script: string, keys: string[], args: (string | number)[]) =>
    send(['EVAL', script, `${keys.length}`, ...keys, ...args.map(String)])
  return {
    async reserve(limits, estimate) {
      const now = Date.now()
      // One slot of a cluster has them all.
      const names = limits.map(limit => `{${prefix}:budget}:${accountOf(limit, now)}`)
      const keys = names.flatMap(name => [name, `${name}:held`])
      const usd = decimal(estimate)
      const member = `${globalThis.crypto.randomUUID()}:${usd}`
      const [at, ...spent] = (await run(reserveScript, keys, [
        member,
        usd,
        hold,
        ...limits.map(limit => limit.usd),
      ])) as string[]
      if (at !== undefined) {
        const [total = 0, uncertainUsd = 0, reservedUsd = 0] = spent.map(Number)
        throw noRoom(limits[Number(at)]!, { usd: total, uncertainUsd, reservedUsd }, estimate)
      }
      return {
        settle(cost) {
          const told = cost === undefined ? '' : decimal(cost)
          run(settleScript, keys, [member, usd, told]).catch(onWarning)
        },
      }
    },
  }
}

/** As Redis reads and writes it, never as `1e-7`. */
function decimal(usd: number): string {
  return usd.toFixed(12).replace(/\.?0+$/, '')
}
