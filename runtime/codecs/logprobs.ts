/** How likely tokens were. */
import type { Context } from '../adapter/adapter.ts'
import { lose } from '../adapter/loss.ts'

/** How many alternatives a token shall have, for wires that tell of the tokens alone, or nothing. */
export const tokensAlone = {
  encode: (alternatives: number, context: Context, field: string): true => {
    if (alternatives > 0) lose(context, 'changed', `no alternatives are told: asked for ${alternatives}`, field)
    return true
  },
  decode: (wire: unknown): number | undefined => (wire === true ? 0 : undefined),
}

/** The logarithm of a probability, for wires that tell it in factors: a list of what adds up to it. */
export const summed = {
  encode: (sum: number, kept?: unknown): number[] =>
    Array.isArray(kept) && summed.decode(kept) === sum ? (kept as number[]) : [sum],
  decode: (wire: unknown): number => (Array.isArray(wire) ? wire.reduce((sum, each) => sum + Number(each), 0) : 0),
  absent: true,
}
