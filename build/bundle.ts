/** The JavaScript of the package: one file an entry, and the files they share. */
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { type Entries, rooms } from './entries.ts'

/** Few files load fast, and unminified ones can be read, debugged and shaken by the user's own bundler. */
export async function writeBundle(root: string, entries: Entries, outDir: string): Promise<string[]> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(root, source)])),
    outdir: outDir,
    chunkNames: 'shared/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    external: Object.values(rooms).flat(),
    charset: 'utf8',
    metafile: true,
    logLevel: 'silent',
  })
  const [stranger] = strangersIn(result.metafile)
  if (stranger) throw new Error(`the package has no dependencies, but ${stranger}`)
  return Object.keys(result.metafile.outputs)
}

/** Imports from outside, of which only a room's own packages are right. */
function strangersIn({ inputs }: Metafile): string[] {
  return Object.entries(inputs).flatMap(([file, { imports }]) => {
    const own = rooms[/^runtime\/([^/]+)\//.exec(file)?.[1] ?? ''] ?? []
    const outside = imports.filter(({ external, path }) => external && !own.includes(path))
    return outside.map(({ path }) => `${file} imports ${path}`)
  })
}
