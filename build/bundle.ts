/** The JavaScript of the package: one file an entry, and the files they share. */
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { type Entries, rooms } from './entries.ts'

/** Few files load fast, and unminified ones can be read, debugged and shaken by the user's own bundler. */
export async function writeBundle(
  root: string,
  entries: Entries,
  outDir: string,
  options: BuildOptions = { splitting: true },
): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(root, source)])),
    outdir: outDir,
    chunkNames: 'shared/[hash]',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    external: Object.values(rooms).flat(),
    charset: 'utf8',
    logLevel: 'silent',
    ...options,
    metafile: true,
  })
  const [stranger] = strangersIn(metafile)
  if (stranger) throw new Error(`the package has no dependencies, but ${stranger}`)
  return Object.keys(metafile.outputs)
}

/**
 * Rooms share no file with the core, which would be cut into more for them, and each file costs a fresh process time.
 * They import from its entry what must be the same for all: the error that users look for by its class.
 */
export function writeRooms(root: string, entries: Entries, outDir: string): Promise<string[]> {
  return writeBundle(root, entries, outDir, { plugins: [coreOutside] })
}

const CORE = './index.js'

const coreOutside: Plugin = {
  name: 'core-outside',
  setup({ onResolve }) {
    onResolve({ filter: /\/(errors|stream-tools)\.ts$/ }, () => ({ path: CORE, external: true }))
  },
}

/** Imports from outside, of which only a room's own packages are right. */
function strangersIn({ inputs }: Metafile): string[] {
  return Object.entries(inputs).flatMap(([file, { imports }]) => {
    const own = rooms[/^runtime\/([^/]+)\//.exec(file)?.[1] ?? ''] ?? []
    const outside = imports.filter(({ external, path }) => external && path !== CORE && !own.includes(path))
    return outside.map(({ path }) => `${file} imports ${path}`)
  })
}
