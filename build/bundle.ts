/** The JavaScript of the package: one file an entry, and the files they share. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin, type StdinOptions } from 'esbuild'
import { capabilities, coreFolders, type Entries, identities, late, rooms } from './entries.ts'

const CORE = 'core'
const TRANSPORT = '#transport'

/**
 * The package: the core in one file, and one file an entry that imports it. Each file costs a fresh process a millisecond;
 * unminified, they can be read, debugged and shaken by a bundler.
 */
export async function writeEntries(root: string, entries: Entries, outDir: string): Promise<string[]> {
  const core = await writeBundle(root, outDir, { stdin: everyModule(root), entryNames: CORE, plugins: [platformLater] })
  const below = (name: string) => name.includes('/')
  const some = (isIn: (name: string) => boolean, path: string) => {
    const entryPoints = Object.fromEntries(Object.entries(entries).filter(([name]) => isIn(name)))
    return writeBundle(root, outDir, { entryPoints, plugins: [platformLater, coreOutside(root, path)] })
  }
  const top = await some(name => !below(name), `./${CORE}.js`)
  return [...core, ...top, ...(await some(below, `../${CORE}.js`))]
}

/** Files that share nothing, not even the core, as it imports one of them. */
export function writeAlone(root: string, entries: Entries, outDir: string): Promise<string[]> {
  return writeBundle(root, outDir, { entryPoints: entries, plugins: [platformLater] })
}

/** What the users of a room bring. */
const brought = { ...rooms, ...capabilities, ...late }

async function writeBundle(root: string, outDir: string, options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    outdir: outDir,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    external: ['node:*', ...Object.values(brought).flat(), ...identities],
    charset: 'utf8',
    logLevel: 'silent',
    ...options,
    metafile: true,
  })
  const [stranger] = strangersIn(metafile)
  if (stranger) throw new Error(`the package has no dependencies, but ${stranger}`)
  return Object.keys(metafile.outputs)
}

/** All of the core; what a program needs of it, its own bundler finds out. */
function everyModule(root: string): StdinOptions {
  const contents = modulesOf(root).map(path => `export * from ${JSON.stringify(path)}\n`)
  return { resolveDir: root, loader: 'ts', contents: contents.join('') }
}

/** The package's door and what stands for the platform are none of it. */
function modulesOf(root: string): string[] {
  const folders = ['runtime', ...coreFolders.map(name => `runtime/${name}`)].map(name => join(root, name))
  return folders
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
    .filter(path => path.endsWith('.ts') && !['index.ts', 'platform.ts'].includes(basename(path)))
}

function coreOutside(root: string, core: string): Plugin {
  const modules = new Set(modulesOf(root))
  return {
    name: 'core-outside',
    setup({ onResolve }) {
      onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) =>
        modules.has(join(resolveDir, path)) ? { path: core, external: true } : undefined,
      )
    },
  }
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

/** Imports from outside, of which only a room's own packages are right, and in the room of Node what Node brings. */
function strangersIn({ inputs }: Metafile): string[] {
  return Object.entries(inputs).flatMap(([file, { imports }]) => {
    const room = /^runtime\/([^/]+)\//.exec(file)?.[1] ?? ''
    const isOwn = (path: string) =>
      brought[room]?.includes(path) ||
      (room === 'node' && path.startsWith('node:')) ||
      (file.startsWith('generated/') && identities.includes(path))
    const isOurs = (path: string) => path === TRANSPORT || /^\.\.?\/core\.js$/.test(path)
    const outside = imports.filter(({ external, path }) => external && !isOurs(path) && !isOwn(path))
    return outside.map(({ path }) => `${file} imports ${path}`)
  })
}
