/** The JavaScript of the package: one file an entry, and the files they share. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { capabilities, type Entries, rooms } from './entries.ts'

/** The core and who shares it. Few files load fast, and unminified ones can be read, debugged and shaken by a bundler. */
export function writeCore(root: string, entries: Entries, outDir: string): Promise<string[]> {
  const plugins = [platformLater, oneCore(root, entries)]
  return writeBundle(root, entries, outDir, { splitting: true, treeShaking: false, ignoreAnnotations: true, plugins })
}

/** Files that share none with each other. */
export function writeAlone(root: string, entries: Entries, outDir: string): Promise<string[]> {
  return writeBundle(root, entries, outDir, { plugins: [platformLater] })
}

/** What the users of a room bring. */
const brought = { ...rooms, ...capabilities }

async function writeBundle(root: string, entries: Entries, outDir: string, options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(root, source)])),
    outdir: outDir,
    chunkNames: 'shared/[hash]',
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    external: ['node:*', ...Object.values(brought).flat()],
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
  return writeBundle(root, entries, outDir, { plugins: [platformLater, coreOutside] })
}

const CORE = './index.js'
const TRANSPORT = '#transport'

const coreOutside: Plugin = {
  name: 'core-outside',
  setup({ onResolve }) {
    onResolve({ filter: /\/(errors|stream-tools)\.ts$/ }, () => ({ path: CORE, external: true }))
  },
}

/** The user's own platform, or bundler, finds the transport: by `imports` in package.json. */
const platformLater: Plugin = {
  name: 'platform-later',
  setup({ onResolve }) {
    onResolve({ filter: /\/platform\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: TRANSPORT, external: true },
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
    const isOwn = (path: string) => brought[room]?.includes(path) || (room === 'node' && path.startsWith('node:'))
    const isOurs = (path: string) => path === TRANSPORT || path === CORE
    const outside = imports.filter(({ external, path }) => external && !isOurs(path) && !isOwn(path))
    return outside.map(({ path }) => `${file} imports ${path}`)
  })
}
