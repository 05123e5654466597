/** What `npx interlingua` runs, as the package has it: the generator with what it reads of ours, the mock, and the gateway. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { carriedPackages, sharingPackages, toolPackages } from '../generator/user/packages.ts'
import { packedText } from '../generator/user/shipped-inputs.ts'
import { coreFolders, type Entries, roomEntries, tool } from './entries.ts'

/** `cli` says what the generator misses before that asks for it. */
export async function writeTool(root: string, outDir: string): Promise<string[]> {
  const { cli, generator, ...carrying } = tool
  const user = await bundled(root, outDir, { cli: cli!, generator: generator! }, toolPackages)
  refuseStrangers(user, [])
  const own = await bundled(root, outDir, carrying, sharingPackages)
  refuseStrangers(own, carriedPackages)
  writeFileSync(join(outDir, 'licences.txt'), licencesOf(root, own))
  return [user, own].flatMap(({ outputs }) => Object.keys(outputs))
}

async function bundled(
  root: string,
  outDir: string,
  entryPoints: Entries,
  outside: readonly string[],
): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    outdir: outDir,
    entryPoints,
    bundle: true,
    splitting: true,
    chunkNames: 'shared-[hash]',
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    external: ['node:*', ...outside],
    charset: 'utf8',
    logLevel: 'silent',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [elsewhere(root), packedInputs(root)],
    metafile: true,
  })
  return metafile
}

/** Throws where somebody else's package would come along that none of these is. */
function refuseStrangers({ inputs }: Metafile, carried: readonly string[]): void {
  const [stranger] = Object.keys(inputs).filter(path => {
    const name = packageOf(path)
    return name !== undefined && !carried.includes(name)
  })
  if (stranger) throw new Error(`the tool would bring ${stranger}: name its package in generator/user/packages.ts`)
}

/** Whoever gets a copy of a package gets its licence: of all that is in the bundles, wherever it was installed. */
function licencesOf(root: string, { inputs }: Metafile): string {
  const places = new Set(Object.keys(inputs).flatMap(path => placeOf(path) ?? []))
  const texts = [...places].sort().map(place => {
    const { name, version } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8'))
    return `${name} ${version}\n\n${readFileSync(join(root, place, 'LICENSE'), 'utf8').trim()}\n`
  })
  return `The mock and the gateway of \`npx interlingua\` carry:\n\n${texts.join('\n')}`
}

function packageOf(path: string): string | undefined {
  return placeOf(path)?.split('node_modules/').at(-1)
}

/** The folder of the package that a file is of, which may lie within another's. */
function placeOf(path: string): string | undefined {
  return /^.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
}

/** What stands in a file of its own: the commands of the tool, and entries of the package that they use. */
const files: Readonly<Record<string, string>> = {
  'generator/user/main.ts': './generator.js',
  'generator/user/mock-command.ts': './mock-cli.js',
  'generator/user/serve/command.ts': './serve-cli.js',
  'generator/user/serve/page.ts': './playground.js',
  'generated/ingress.ts': './ingress.js',
  'generated/mapping-lines.ts': './mapping-lines.js',
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
      onLoad({ filter: /generator\/user\/packed-inputs\.ts$/ }, () => ({
        contents: `export const packed = ${JSON.stringify(packedText(inputsOf(root)))}\n`,
      }))
    },
  }
}

const isOfTheCore = (path: string) => new RegExp(`^runtime/((${coreFolders.join('|')})/)?[^/]+\\.ts$`).test(path)

/** All of `specs/` but what only refreshing them needs, the runtime's texts that the generator reads, and how it formats. */
function inputsOf(root: string): Map<string, string> {
  const below = (folder: string, isWanted: (path: string) => boolean) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter(isWanted)
  const paths = [
    ...below('specs', path => path.endsWith('.yaml') && !/\/(overlays\/|source\.yaml$)/.test(path)),
    ...below('runtime', isOfTheCore),
    'biome.json',
  ]
  return new Map(paths.sort().map(path => [path, readFileSync(join(root, path), 'utf8')]))
}
