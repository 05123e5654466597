/** What the generator reads of ours, wherever it is installed: mappings to extend, contracts, and the runtime's own types. */
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { packed } from './packed-inputs.ts'

export function shippedInputs(text: string = packed): Map<string, string> {
  return new Map(JSON.parse(brotliDecompressSync(Buffer.from(text, 'base64')).toString()))
}

export function packedText(inputs: ReadonlyMap<string, string>): string {
  return brotliCompressSync(JSON.stringify([...inputs])).toString('base64')
}
