import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept } from './generate.ts'

export interface OutputCache extends Kept {
  /** Removes what this run did not use. */
  prune(): void
}

/**
 * What the last run made, in a folder, one file a provider. `generator` is all that decides what is made of the same
 * inputs: another one finds nothing. A file that cannot be read is as good as none.
 */
export function outputCacheIn(folder: string, generator: Iterable<readonly [string, string]>): OutputCache {
  const hash = createHash('sha256')
  for (const [path, text] of generator) hash.update(`${path}\0${text.length}\0${text}`)
  const identity = hash.digest('hex').slice(0, 16)
  const used = new Set<string>()
  const fileOf = (name: string) => {
    const file = `${name}-${identity}.json`
    used.add(file)
    return join(folder, file)
  }
  return {
    get(name) {
      const file = fileOf(name)
      try {
        return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
      } catch {
        return undefined
      }
    },
    set(name, kept) {
      mkdirSync(folder, { recursive: true })
      const file = fileOf(name)
      // Another run may be reading it.
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept))
      renameSync(`${file}.${process.pid}`, file)
    },
    prune() {
      if (!existsSync(folder)) return
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name))
    },
  }
}
