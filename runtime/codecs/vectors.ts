/** Vectors that the wire may pack. */
import type { Context } from '../adapter/adapter.ts'
import { isObject } from '../text/json.ts'
import type { EmbedRequest } from '../types.ts'

/** A vector, where the wire may pack its 32-bit floats in base64: servers do where the request says so. */
export const floats = {
  encode: (vector: number[], context: Context): number[] => {
    if ((context.request as EmbedRequest | undefined)?.packed !== true) return vector
    // Contracts know the unpacked form alone.
    return btoa(textOfBytes(new Uint8Array(Float32Array.from(vector).buffer))) as unknown as number[]
  },
  decode: (wire: unknown): number[] => {
    if (typeof wire !== 'string') return (wire ?? []) as number[]
    const bytes = Uint8Array.from(atob(wire.slice(0, wire.length - (wire.length % 4))), byte => byte.charCodeAt(0))
    return [...new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4))]
  },
}

/** A character a byte. */
function textOfBytes(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}

/** A vector of whole numbers from -128 to 127, a byte each, in base64. */
export const int8s = {
  encode: (vector: number[]): string => btoa(String.fromCharCode(...Uint8Array.from(vector))),
  decode: (wire: string | undefined): number[] => [...Int8Array.from(atob(wire ?? ''), byte => byte.charCodeAt(0))],
}

/** A list of vectors, where the wire may have lists by the type of their numbers: that of one type. */
export const byType = {
  encode: <T>(vectors: number[][], type: string): T => ({ [type]: vectors }) as T,
  decode: (wire: unknown, type: string): number[][] => {
    const list: unknown = isObject(wire) ? wire[type] : wire
    return Array.isArray(list) ? list : []
  },
}
