/** Programs of the checkout as plain JavaScript, which Node starts by itself: a loader of TypeScript costs a second each. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../package/project.ts'

/** A folder below the packages, which finds them. */
function folderAmongPackages(name: string): string {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  return mkdtempSync(join(cache, `interlingua-${name}-`))
}

/** Each file as one that ends in `.mjs`, with what it imports of the checkout in chunks beside it; packages are imported. */
async function bundled(files: string[], folder: string): Promise<void> {
  await build({
    entryPoints: files,
    outdir: folder,
    bundle: true,
    // What is imported late is loaded late.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  })
}

const started = new Map<string, Promise<string>>()

/** A program of the checkout, by its path there: the file that Node starts in its place. */
export function programOf(path: string): Promise<string> {
  const known = started.get(path) ?? bundledProgram(path)
  started.set(path, known)
  return known
}

async function bundledProgram(path: string): Promise<string> {
  const folder = folderAmongPackages('program')
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  await bundled([join(root, path)], folder)
  return join(folder, basename(path).replace(/\.ts$/, '.mjs'))
}
