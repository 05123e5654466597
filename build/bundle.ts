/** The JavaScript of the package: one file an entry, and the files they share. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { type Entries, rooms } from './entries.ts'

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
    external: ['node:*', ...Object.values(rooms).flat()],
    plugins: [platformLater, ...(splitting ? [oneCore(root, entries)] : [])],
    treeShaking: !splitting,
    ignoreAnnotations: splitting,
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

/**
 * The whole core in one file: esbuild makes a file of each set of modules that the same entries share, and each file costs
 * a fresh process a millisecond. So every entry imports every module of the core; what a program needs of it, its own
 * bundler finds out.
 */
function oneCore(root: string, entries: Entries): Plugin {
  const core = readdirSync(join(root, 'runtime')).filter(name => name.endsWith('.ts') && name !== 'index.ts')
  const imports = core.map(name => `import ${JSON.stringify(join(root, 'runtime', name))}\n`).join('')
  const sources = new Set(Object.values(entries).map(source => join(root, source)))
  return {
    name: 'one-core',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        sources.has(path) ? { contents: readFileSync(path, 'utf8') + imports, loader: 'ts' } : undefined,
      )
    },
  }
}

/** Imports from outside, of which only a room's own packages are right, and in the room of Node what Node brings. */
function strangersIn({ inputs }: Metafile): string[] {
  return Object.entries(inputs).flatMap(([file, { imports }]) => {
    const room = /^runtime\/([^/]+)\//.exec(file)?.[1] ?? ''
    const isOwn = (path: string) => rooms[room]?.includes(path) || (room === 'node' && path.startsWith('node:'))
    const outside = imports.filter(({ external, path }) => external && path !== '#transport' && !isOwn(path))
    return outside.map(({ path }) => `${file} imports ${path}`)
  })
}
