/** Points in time and spans of it. */
import type { CacheWrites } from '../types.ts'

/** Tokens by how long they are kept, for wires that tell them as a list of times and numbers. */
export const keptFor = {
  encode: (writes: CacheWrites): { ttl: string; inputTokens: number }[] =>
    (['5m', '1h'] as const).flatMap(ttl => {
      const inputTokens = writes[ttl]
      return inputTokens === undefined ? [] : [{ ttl, inputTokens }]
    }),
  decode: (wire: { ttl: string; inputTokens: number }[]): CacheWrites => {
    const known = Array.isArray(wire) ? wire.filter(each => each?.ttl === '5m' || each?.ttl === '1h') : []
    return Object.fromEntries(known.map(({ ttl, inputTokens }) => [ttl, inputTokens]))
  },
}

/** A point in time as seconds since 1970. */
export const isoTime = {
  encode: (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
  decode: (wire: string): number | undefined => {
    const time = Date.parse(wire)
    return Number.isNaN(time) ? undefined : Math.floor(time / 1000)
  },
}

const millisecondsOf: { [unit: string]: number } = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds as `22s`, `1.5s`, `6ms` or `1m30.951s`. */
export const duration = {
  encode: (ms: number): string => `${ms / 1000}s`,
  decode: (wire: unknown): number | undefined => {
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(String(wire))) return undefined
    const pieces = String(wire).matchAll(/([\d.]+)([a-z]+)/g)
    return [...pieces].reduce((sum, [, count, unit]) => sum + Number(count) * millisecondsOf[unit!]!, 0)
  },
}
