/** The JavaScript of the package: one file an entry, and the files they share. */
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Entries } from './entries.ts'

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
    charset: 'utf8',
    metafile: true,
    logLevel: 'silent',
  })
  const outside = Object.values(result.metafile.outputs).flatMap(({ imports }) => imports.filter(one => one.external))
  if (outside.length > 0) throw new Error(`the package has no dependencies, but imports ${outside[0]?.path}`)
  return Object.keys(result.metafile.outputs)
}
