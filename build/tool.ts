/** What `npx interlingua` runs, as the package has it: the generator with what it reads of ours, the mock, and the gateway. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { toolPackages } from '../generator/user/packages.ts'
import { packedText } from '../generator/user/shipped.ts'
import { roomEntries, tool } from './entries.ts'

/** `cli` says what is missing before the others ask for it. */
export async function writeTool(root: string, outDir: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    outdir: outDir,
    entryPoints: tool,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    external: ['node:*', ...toolPackages],
    charset: 'utf8',
    logLevel: 'silent',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [elsewhere(root), packedInputs(root)],
    metafile: true,
  })
  const [stranger] = Object.keys(metafile.inputs).filter(path => path.includes('node_modules/'))
  if (stranger) throw new Error(`the tool would bring ${stranger}: name its package in generator/user/packages.ts`)
  return Object.keys(metafile.outputs)
}

/** What stands in a file of its own: the commands of the tool, and entries of the package that they use. */
const files: Readonly<Record<string, string>> = {
  'generator/user/main.ts': './generator.js',
  'generator/user/mock-command.ts': './mock-cli.js',
  'generator/user/serve/command.ts': './serve-cli.js',
  'generator/user/serve/page.ts': './playground.js',
  'generated/ingress.ts': './ingress.js',
  'generated/providers.ts': './providers.js',
  'runtime/index.ts': './index.js',
  ...Object.fromEntries(Object.keys(roomEntries).map(name => [roomEntries[name]!, `./${name}.js`])),
}

function elsewhere(root: string): Plugin {
  return {
    name: 'elsewhere',
    setup({ onResolve }) {
      onResolve({ filter: /\.ts$/ }, ({ path, importer, resolveDir }) => {
        const source = relative(root, join(resolveDir, path)).replaceAll('\\', '/')
        const file = /\/generator\/user\//.test(importer) ? files[source] : undefined
        return file === undefined ? undefined : { path: file, external: true }
      })
    },
  }
}

function packedInputs(root: string): Plugin {
  return {
    name: 'packed-inputs',
    setup({ onLoad }) {
      onLoad({ filter: /generator\/user\/packed\.ts$/ }, () => ({
        contents: `export const packed = ${JSON.stringify(packedText(inputsOf(root)))}\n`,
      }))
    },
  }
}

/** All of `specs/` but what only refreshing them needs, the runtime's texts that the generator reads, and how it formats. */
function inputsOf(root: string): Map<string, string> {
  const below = (folder: string, isWanted: (path: string) => boolean) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter(isWanted)
  const paths = [
    ...below('specs', path => path.endsWith('.yaml') && !/\/(overlays\/|source\.yaml$)/.test(path)),
    ...below('runtime', path => /^runtime\/[^/]+\.ts$/.test(path)),
    'biome.json',
  ]
  return new Map(paths.sort().map(path => [path, readFileSync(join(root, path), 'utf8')]))
}
