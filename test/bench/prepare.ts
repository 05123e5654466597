/** What processes run: the contestants as JavaScript, ours from the built package, the others from `node_modules`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { builtPackage } from '../package/built.ts'
import { type Name, names } from './contestant.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = join(root, 'test/bench')

export interface Prepared {
  /** Has `runner.js`, `count.js` and a file for each contestant. */
  folder: string
  remove(): void
}

const entry = (name: Name) => join(here, 'contestants', `${name}.ts`)

/** Imports of our sources become imports of the package's files. */
function packaged(folder: string): Plugin {
  const to = (name: string) => ({ path: join(folder, 'package/dist', `${name}.js`), external: true })
  return {
    name: 'packaged',
    setup({ onResolve }) {
      onResolve({ filter: /runtime\/index\.ts$/ }, () => to('index'))
      onResolve({ filter: /generated\/openai\/index\.ts$/ }, () => to('openai'))
    },
  }
}

export async function prepare(): Promise<Prepared> {
  // Below `node_modules`, where git does not look and packages are found.
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'interlingua-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
    cpSync(await builtPackage(), join(folder, 'package'), { recursive: true })
    await build({
      entryPoints: [...['runner.ts', 'count.ts', 'count-files.ts'].map(file => join(here, file)), ...names.map(entry)],
      outdir: folder,
      entryNames: '[name]',
      bundle: true,
      packages: 'external',
      plugins: [packaged(folder)],
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    })
    return { folder, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** The gzipped bytes of a program that streams chat by this contestant, bundled and minified. */
export async function bundleBytes(name: Name): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { stream } from ${JSON.stringify(entry(name))}`, resolveDir: here, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    // Optional peers that are not installed.
    external: ['effect', 'sury', '@valibot/to-json-schema'],
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength
}
