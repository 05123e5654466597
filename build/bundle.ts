/** The JavaScript of the package: one file an entry, and the files they share. */
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import type { Entries } from './entries.ts'

/** Few files load fast, and unminified ones can be read, debugged and shaken by the user's own bundler. */
export async function writeBundle(
  root: string,
  entries: Entries,
  outDir: string,
  { splitting = true } = {},
): Promise<string[]> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(root, source)])),
    outdir: outDir,
    chunkNames: 'shared/[hash]',
    bundle: true,
    splitting,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    external: ['node:*'],
    plugins: [platformLater],
    charset: 'utf8',
    metafile: true,
    logLevel: 'silent',
  })
  const [stranger] = strangersIn(result.metafile)
  if (stranger) throw new Error(`the package has no dependencies, but ${stranger}`)
  return Object.keys(result.metafile.outputs)
}

/** The user's own platform, or bundler, finds the transport: by `imports` in package.json. */
const platformLater: Plugin = {
  name: 'platform-later',
  setup({ onResolve }) {
    onResolve({ filter: /\/platform\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: '#transport', external: true },
    )
  },
}

/** Imports from outside, of which only `node:` below `runtime/node/` are right. */
function strangersIn({ inputs }: Metafile): string[] {
  return Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports
      .filter(({ external, path }) => external && path !== '#transport')
      .filter(({ path }) => !(path.startsWith('node:') && file.startsWith('runtime/node/')))
      .map(({ path }) => `${file} imports ${path}`),
  )
}
