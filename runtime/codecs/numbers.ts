/** Numbers that are held to a range, counted in another unit or written as a word. */
import type { Context } from '../adapter/adapter.ts'
import { lose } from '../adapter/loss.ts'

/** Width and height as one word, `1024x1536`; words of another form are none. */
export const pixels = {
  encode: ({ width, height }: { width: number; height: number }): string => `${width}x${height}`,
  decode(wire: string): { width: number; height: number } | undefined {
    const [, width, height] = /^(\d+)x(\d+)$/.exec(wire) ?? []
    return height === undefined ? undefined : { width: Number(width), height: Number(height) }
  },
}

/** A number held to a range; what lies outside is moved to its border, and said to be changed. */
export const clamp = {
  encode: (value: number, range: string, context: Context, field: string): number => {
    const [low, high] = range.split('..').map(bound => (bound === '' ? Infinity : Number(bound))) as [number, number]
    const held = Math.min(Math.max(value, low), high)
    if (held !== value) lose(context, 'changed', `${value} is sent as ${held}, the nearest allowed value`, field)
    return held
  },
  decode: (wire: number): number => wire,
}

/** A whole number that stands as its digits, where JSON has no number of so many bits. */
export const digits = {
  encode: (value: number): string => String(value),
  decode: (wire: string | number): number | undefined => (/^-?\d+$/.test(String(wire)) ? Number(wire) : undefined),
}

/** A number that stands as a whole one of smaller units, so many of which are one of ours. */
export const scaled = {
  encode: (value: number, units: string): number => Math.round(value * Number(units)),
  decode: (wire: number, units: string): number | undefined =>
    typeof wire === 'number' ? wire / Number(units) : undefined,
}
