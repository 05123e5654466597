import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { capabilities, identities, late as neededLate, rooms, typesAlone } from '../../build/entries.ts'
import { apis } from '../../generated/registry.ts'
import { carriedPackages, sharingPackages, toolPackages } from '../../generator/user/packages.ts'
import { root, runNode, tsc } from './project.ts'
import { type Stage, said, startStage } from './vendor.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
}, 180_000)
afterAll(() => stage?.close())

const strict = {
  target: 'ES2022',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  types: [],
}

const codeOf = (path: string) => readFileSync(join(stage.project.folder, 'node_modules/interlingua', path), 'utf8')

describe('the tarball', () => {
  it('has what is built, and no source, test or tool', () => {
    const strange = stage.project.packed.filter(
      path => !/^(dist\/(.*\.(js|d\.ts)|licences\.txt)|package\.json|LICENSE|README\.md)$/.test(path),
    )
    expect(strange).toEqual([])
    expect(stage.project.packed).toContain('dist/index.js')
    expect(stage.project.packed).toContain('LICENSE')
  })

  it('tells the licences of what its commands bring with them', () => {
    const told = readFileSync(join(stage.project.folder, 'node_modules/interlingua/dist/licences.txt'), 'utf8')
    // The bundler names each file that it takes in.
    const named = /^\/\/ (?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm
    const codes = stage.project.packed.filter(path => path.endsWith('.js')).map(codeOf)
    const carried = new Set(codes.flatMap(code => Array.from(code.matchAll(named), ([, name = '']) => name)))
    expect([...carried].sort()).toEqual([...carriedPackages].sort())
    for (const name of carried) {
      const terms = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()
      expect(told).toContain(name)
      expect(told).toContain(terms)
    }
  })

  it('is installed alone', () => {
    const lock = JSON.parse(readFileSync(join(stage.project.folder, 'package-lock.json'), 'utf8'))
    expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/interlingua'])
  })

  it('imports nothing but its own files, in those of a room what its user brings, and on Node what Node brings', () => {
    const files = stage.project.packed.filter(path => path.endsWith('.js'))
    const late = [...Object.values({ ...capabilities, ...neededLate }).flat(), ...identities]
    const isLate = (name = '') => late.includes(name)
    const outside = files.flatMap(path =>
      [
        ...codeOf(path).matchAll(
          /(?:(?:^|(?:\}|^import \w+) from |import )"([^."\s][^"\s]*)";$|import\("([^."\s][^"\s]*)"\)|createRequire\([\w.]+\)\("([^"]+)"\))/gm,
        ),
      ].flatMap(([, fixed, late, required]) => (isLate(late) ? [] : `${path}: ${fixed ?? late ?? required}`)),
    )
    // What a provider or a room loads when it needs it is no import of its entry.
    const loaded = files.filter(path => late.some(name => codeOf(path).includes(`"${name}"`)))
    const clouds = ['anthropic-bedrock', 'anthropic-vertex', 'azure', 'azure-deployments', 'bedrock', 'vertex']
    const servers = ['bedrock/server', 'ingress', 'providers']
    const asked = [
      ...Object.keys({ ...capabilities, ...neededLate }),
      'registry',
      ...servers,
      ...clouds,
      ...clouds.map(name => `${name}/raw`),
    ]
    expect(loaded.toSorted()).toEqual(asked.map(name => `dist/${name}.js`).toSorted())
    const ofNode = (one: string) => /^dist\/(node|cli|generator|mock-cli|serve-cli)\.js: node:/.test(one)
    const brought = [
      ...Object.entries(rooms).flatMap(([room, packages]) => packages.map(name => `dist/${room}.js: ${name}`)),
      ...toolPackages.map(name => `dist/generator.js: ${name}`),
      ...sharingPackages.map(name => `dist/serve-cli.js: ${name}`),
    ]
    expect(brought.length).toBeGreaterThan(0)
    expect(outside.filter(ofNode)).toContain('dist/node.js: node:zlib')
    const others = new Set(outside.filter(one => !ofNode(one) && !one.endsWith(': #transport')))
    expect([...others].toSorted()).toEqual(brought.toSorted())
    expect(files.filter(path => codeOf(path).includes('from "./core.js"')).length).toBeGreaterThan(0)
  })

  it('has entries that all load, but those of rooms whose package is not there', async () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const subpaths = Object.keys(exports).filter(path => !['./package.json', './runtime/*'].includes(path))
    const load = subpaths.map(path => `import(${JSON.stringify(path.replace('.', 'interlingua'))})`)
    const program = `const loaded = await Promise.allSettled([${load.join()}])
console.log(JSON.stringify(loaded.map(({ reason }) => reason?.code ?? reason?.message ?? 'loaded')))\n`
    writeFileSync(join(stage.project.folder, 'every-entry.js'), program)
    const ran = await runNode(['every-entry.js'], stage.project.folder)
    const told: string[] = JSON.parse(ran.stdout)
    const absent = subpaths.filter((_, at) => told[at] !== 'loaded')
    const brought = Object.keys(rooms).filter(room => rooms[room]!.some(name => !name.startsWith('node:')))
    expect(absent.toSorted()).toEqual(brought.map(room => `./${room}`).toSorted())
    expect(new Set(told)).toEqual(new Set(['loaded', 'ERR_MODULE_NOT_FOUND']))
  })

  it('asks nobody to bring a package whose room he does not use', () => {
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const names = [rooms, capabilities, neededLate, typesAlone, { serve: sharingPackages }]
      .flatMap(each => Object.values<readonly string[]>(each).flat())
      .filter(name => !name.startsWith('node:'))
    const packages = [...new Set(names.map(packageOf))]
    expect(Object.keys(peerDependencies).toSorted()).toEqual([...packages, ...identities, ...toolPackages].toSorted())
    for (const name in peerDependencies) expect(peerDependenciesMeta[name]).toEqual({ optional: true })
  })
})

/** Of an entry of a package, its name. */
function packageOf(path: string): string {
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/')
}

describe('used from TypeScript', () => {
  it.each([
    ['NodeNext', { module: 'NodeNext', moduleResolution: 'NodeNext' }],
    ['bundler', { module: 'ESNext', moduleResolution: 'bundler' }],
  ])(
    'compiles strictly with the resolution of %s and runs',
    async (name, resolution) => {
      const config = `tsconfig.${name}.json`
      const compilerOptions = { ...strict, ...resolution, outDir: `out-${name}` }
      writeFileSync(
        join(stage.project.folder, config),
        JSON.stringify({ compilerOptions, files: ['consumer.ts', 'raw-consumer.ts', 'rooms.ts'] }),
      )
      expect(await tsc(['-p', config], stage.project.folder)).toMatchObject({ code: 0, stdout: '' })
      const ran = await runNode([`out-${name}/consumer.js`, stage.vendor.baseURL], stage.project.folder)
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      expect(JSON.parse(ran.stdout)).toEqual({
        text: said,
        kind: 'invalid-request',
        apis: Object.keys(apis).toSorted(),
      })
      const raw = await runNode([`out-${name}/raw-consumer.js`, stage.vendor.baseURL], stage.project.folder)
      expect(raw).toMatchObject({ code: 0, stderr: '' })
      expect(JSON.parse(raw.stdout)).toEqual({ text: said, kind: 'invalid-request', made: 3 })
      const surrounded = await runNode([`out-${name}/rooms.js`, stage.vendor.baseURL], stage.project.folder)
      expect(surrounded).toMatchObject({ code: 0, stderr: '' })
      const { events, ...rest } = JSON.parse(surrounded.stdout)
      expect(rest).toEqual({ doubled: 4, text: said, known: true, codes: ['refused', 'budget-exceeded'] })
      expect(events.slice(0, 4)).toEqual(['call begun', 'attempt begun', 'attempt answered', 'call answered'])
    },
    60_000,
  )

  it('compiles with the oldest compiler that it is for', async () => {
    const [options, files] = [
      ['--noEmit', '--strict', '--target', 'ES2022', '--skipLibCheck'],
      ['consumer.ts', 'rooms.ts'],
    ]
    const oldest = join(root, 'test/package/oldest/node_modules/typescript/bin/tsc')
    expect(await runNode([oldest, '--version'], stage.project.folder)).toMatchObject({ stdout: 'Version 5.0.4\n' })
    const wrong = await runNode([oldest, ...options, '--module', 'NodeNext', ...files], stage.project.folder)
    expect(wrong).toMatchObject({ code: 0, stdout: '' })
  }, 60_000)
})

it('runs from plain JavaScript', async () => {
  const ran = await runNode(['chat.js', stage.vendor.baseURL], stage.project.folder)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(ran.stdout)).toMatchObject({ text: said, finishReason: 'stop', typed: 'invalid-request' })
  expect(stage.vendor.requests.at(-1)).toMatchObject({ url: '/v1/messages', headers: { 'x-api-key': 'sk-test' } })
}, 60_000)

it('streams from plain JavaScript by what bundles to the least', async () => {
  const ran = await runNode(['lite.js', stage.vendor.baseURL], stage.project.folder)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(ran.stdout.split('\n').join('')).toBe(said)
}, 60_000)

it('names the package that a room needs where nobody brought it', async () => {
  writeFileSync(join(stage.project.folder, 'telemetry.js'), "await import('interlingua/telemetry')\n")
  const ran = await runNode(['telemetry.js'], stage.project.folder)
  expect(ran.code).not.toBe(0)
  expect(ran.stderr).toMatch(/Cannot find package '@opentelemetry\/api'/)
})

it('names the package that checks plain schemas when the first value is to be checked', async () => {
  const program = `import { executeCalls } from 'interlingua/tools'
const call = { type: 'tool-call', id: 'c', name: 'go', input: {} }
const tools = [{ name: 'go', inputSchema: { type: 'object' } }]
await executeCalls({ content: [call] }, { tools, handlers: { go: () => 1 } })\n`
  writeFileSync(join(stage.project.folder, 'plain-schema.js'), program)
  const ran = await runNode(['plain-schema.js'], stage.project.folder)
  expect(ran.code).not.toBe(0)
  expect(ran.stderr).toContain('install it beside this one')
})

it('caches and limits once their packages are brought', async () => {
  for (const name of [...rooms.cache!, ...rooms.limit!])
    symlinkSync(join(root, 'node_modules', name), join(stage.project.folder, 'node_modules', name))
  const ran = await runNode(['cached.js', stage.vendor.baseURL], stage.project.folder)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(ran.stdout)).toEqual({ text: said, cached: true, kind: 'rate-limit', error: 'aborted' })
}, 60_000)

it("runs the vendor's own operations from plain JavaScript", async () => {
  const ran = await runNode(['raw.js', stage.vendor.baseURL], stage.project.folder)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  const { types, ...rest } = JSON.parse(ran.stdout)
  expect([types.at(0), types.at(-1), types.length]).toEqual(['message_start', 'message_stop', 7])
  expect(rest).toEqual({ kind: 'invalid-request', told: false })
  expect(stage.vendor.requests.at(-1)).toMatchObject({ url: '/v1/messages', headers: { 'x-api-key': 'sk-test' } })
}, 60_000)

describe('judged by', () => {
  it('publint', async () => {
    const cli = join(root, 'node_modules/publint/src/cli.js')
    const folder = join(stage.project.folder, 'node_modules/interlingua')
    const ran = await runNode([cli, 'run', folder, '--strict', '--pack', 'false'], stage.project.folder)
    expect(ran, ran.stdout + ran.stderr).toMatchObject({ code: 0 })
    expect(ran.stdout).toContain('All good!')
  }, 60_000)

  it('attw, as a package of ES modules only', async () => {
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const ran = await runNode([cli, stage.project.tarball, '--profile', 'esm-only', '--no-emoji'], stage.project.folder)
    expect(ran, ran.stdout + ran.stderr).toMatchObject({ code: 0 })
  }, 60_000)
})
