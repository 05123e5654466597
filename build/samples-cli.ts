/** `npm run samples`: writes the samples of the pages from their files; with `--check` says which are not as these. */
import { fileURLToPath } from 'node:url'
import { stalePages, strayProgramsOf, writeSamples } from './samples.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

try {
  if (process.argv.includes('--check')) {
    const stale = stalePages(root).map(({ path }) => path)
    if (stale.length > 0) throw new Error(`run npm run samples: the files say something else than ${stale.join(', ')}`)
    const strays = strayProgramsOf(root)
    if (strays.length > 0) throw new Error(`make a file of examples/ of each of these: ${strays.join(', ')}`)
  } else for (const path of writeSamples(root)) console.info(path)
} catch (error) {
  console.error(`samples: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
