/** The hash of a key, for the file: the key itself goes through standard input, where no history keeps it. */
import { text } from 'node:stream/consumers'
import { sha256 } from '../../../runtime/gateway/index.ts'

/** Throws for a key that could be guessed. */
export async function hashOf(input: NodeJS.ReadableStream): Promise<string> {
  const key = (await text(input)).replace(/\r?\n$/, '')
  if (key.length < 16 || key !== key.trim())
    throw new TypeError('a key has 16 letters at least, and no spaces around it: `openssl rand -hex 32` makes one')
  return sha256(key)
}
