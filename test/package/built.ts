/** The built package, made once of the same sources, whichever test comes first; nobody changes what he is given. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { buildPackage } from '../../build/package.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** All that a build reads, and the versions of what it builds with. */
export const sources = ['build', 'generated', 'generator', 'playground', 'runtime', 'specs']
const published = /^(readme.*|licen[cs]e.*)$/i
const filesIn = (base: string) => readdirSync(base).filter(name => /\.json$/.test(name) || published.test(name))

/** No build takes as many ms. */
const LONGEST = 300_000

let built: Promise<string> | undefined

/** A folder as it is packed: `dist` with its types, `package.json`, readme and licence. */
export function builtPackage(): Promise<string> {
  built ??= make().catch(error => {
    // Who comes next tries again.
    built = undefined
    throw error
  })
  return built
}

async function make(): Promise<string> {
  const cache = join(root, 'node_modules/.cache/interlingua-built')
  const folder = join(cache, contentKey())
  const making = `${folder}.making`
  mkdirSync(cache, { recursive: true })
  while (!existsSync(folder)) {
    if (!begun(making)) {
      await sleep(100)
      continue
    }
    try {
      if (existsSync(folder)) break
      await buildPackage({ root, outDir: join(making, 'dist') })
      for (const name of filesIn(root))
        if (name === 'package.json' || published.test(name)) copyFileSync(join(root, name), join(making, name))
      renameSync(making, folder)
    } finally {
      rmSync(making, { recursive: true, force: true })
    }
    // Nobody asks for what was built of other sources.
    for (const name of readdirSync(cache))
      if (!name.startsWith(basename(folder))) rmSync(join(cache, name), { recursive: true, force: true })
  }
  return folder
}

/** Whether it is ours to make; where another process is at it, or was and died, it is not yet. */
function begun(making: string): boolean {
  try {
    mkdirSync(making)
    return true
  } catch {
    const { mtimeMs } = statSync(making, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() }
    if (Date.now() - mtimeMs > LONGEST) rmSync(making, { recursive: true, force: true })
    return false
  }
}

/** Another one for any other source, version or page that is published. */
export function contentKey(base = root): string {
  const hash = createHash('sha256')
  const below = sources.flatMap(folder =>
    readdirSync(join(base, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  )
  for (const path of [...below, ...filesIn(base).map(name => join(base, name))].sort()) {
    const text = readFileSync(path)
    hash.update(`${path.slice(base.length)}\0${text.length}\0`).update(text)
  }
  return hash.digest('hex').slice(0, 32)
}
