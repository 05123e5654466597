import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { capabilities, coreFolders, identities, late, rooms as openRooms, typesAlone } from '../build/entries.ts'
import { parseProvider } from '../generator/provider/provider.ts'
import {
  codecsOver,
  cyclesIn,
  exportedTwice,
  type House,
  houseOf,
  houseOnDisk,
  namesIn,
  strangersIn,
} from './generator/house.ts'
import { leafCounts, mappingFiles } from './generator/mapping-files.ts'

/** By room, what its user brings. */
const packages: Readonly<Record<string, readonly string[]>> = { ...capabilities, ...openRooms, ...late, ...typesAlone }

/**
 * The architecture of the house. Each room lists every file outside itself that it may import; what is not listed
 * is forbidden. A room is a folder, or one file that stands at a door; a folder within a room may be one of its own.
 */
const rooms: Record<string, readonly string[]> = {
  runtime: Object.values(packages).flat(),
  'runtime/node': [
    'node:http',
    'node:https',
    'node:net',
    'node:stream',
    'node:zlib',
    'runtime/call/calls.ts',
    'runtime/chat/chat-response.ts',
    'runtime/chat/chat-stream.ts',
    'runtime/access/environment.ts',
    'runtime/errors.ts',
    'runtime/call/middleware.ts',
    'runtime/http/transport.ts',
    'runtime/types.ts',
  ],
  'generator/problem.ts': [],
  'generator/memo.ts': [],
  'generator/error-kinds.ts': ['runtime/types.ts'],
  'generator/inputs.ts': [],
  'generator/contract': [
    'generator/problem.ts',
    'generator/memo.ts',
    'generator/mapping/source.ts',
    'node:crypto',
    'yaml',
    'zod',
    'jsonpath-rfc9535',
  ],
  'generator/made-files.ts': ['node:crypto'],
  'generator/compiler.ts': ['node:module', 'typescript'],
  'generator/unified/model.ts': ['generator/compiler.ts', 'typescript'],
  'generator/transports.ts': [],
  'generator/calls.ts': [],
  'generator/unified/scopes.ts': [],
  'generator/unified-of.ts': ['generator/inputs.ts', 'generator/unified/model.ts', 'generator/unified/scopes.ts'],
  'generator/mapping': [
    'generator/calls.ts',
    'generator/error-kinds.ts',
    'generator/inputs.ts',
    'generator/problem.ts',
    'generator/transports.ts',
    'yaml',
    'zod',
  ],
  'generator/provider': [
    'generator/calls.ts',
    'generator/problem.ts',
    'generator/mapping/source.ts',
    'generator/transports.ts',
    'zod',
  ],
  'generator/plan': [
    'generator/calls.ts',
    'generator/problem.ts',
    'generator/contract/model.ts',
    'generator/mapping/model.ts',
    'generator/transports.ts',
    'generator/unified/model.ts',
  ],
  'generator/emit': [
    'generator/calls.ts',
    'generator/contract/model.ts',
    'generator/mapping/model.ts',
    'generator/plan/model.ts',
    'generator/plan/model-api.ts',
    'generator/plan/origin.ts',
    'generator/plan/skipped-events.ts',
    'generator/plan/raw.ts',
    'generator/plan/shapes.ts',
    'generator/provider/provider.ts',
    'generator/transports.ts',
    'generator/unified/model.ts',
    'handlebars',
    '@biomejs/wasm-nodejs',
    'openapi-typescript',
  ],
  'generator/drift': [
    'generator/calls.ts',
    'generator/contract/auth.ts',
    'generator/contract/distil.ts',
    'generator/contract/error.ts',
    'generator/contract/json.ts',
    'generator/contract/keywords.ts',
    'generator/contract/model.ts',
    'generator/contract/overlay.ts',
    'generator/contract/prune.ts',
    'generator/contract/source.ts',
    'generator/contract/summary.ts',
    'generator/inputs.ts',
    'generator/mapping/family.ts',
    'generator/mapping/model.ts',
    'generator/mapping/parse.ts',
    'generator/plan/ledger.ts',
    'generator/plan/mentions.ts',
    'generator/plan/model-api.ts',
    'generator/plan/model.ts',
    'generator/plan/shapes.ts',
    'generator/problem.ts',
    'generator/provider/provider.ts',
    'generator/memo.ts',
    'generator/transports.ts',
    'generator/unified/model.ts',
    'node:child_process',
    'node:fs',
    'node:path',
    'yaml',
  ],
  'generator/derived-contracts.ts': [
    'generator/contract/distil.ts',
    'generator/contract/model.ts',
    'generator/contract/overlay.ts',
    'generator/contract/source.ts',
    'generator/contract/text.ts',
    'generator/inputs.ts',
    'yaml',
  ],
  'generator/drift-mappings.ts': [
    'generator/drift/compare.ts',
    'generator/drift/footprint.ts',
    'generator/drift/named-schemas.ts',
    'generator/drift/unified-fields.ts',
    'generator/drift/walk-plan.ts',
    'generator/mapping/parse.ts',
    'generator/drift/propose-kept.ts',
    'generator/derived-contracts.ts',
    'generator/contract/source.ts',
    'generator/contract/model.ts',
    'generator/drift/change.ts',
    'generator/drift/compare.ts',
    'generator/drift/footprint.ts',
    'generator/drift/footprint-consequences.ts',
    'generator/drift/ledger-lines.ts',
    'generator/drift/proposal.ts',
    'generator/drift/propose.ts',
    'generator/drift/propose-kept.ts',
    'generator/drift/walk-plan.ts',
    'generator/inputs.ts',
    'generator/derived-contracts.ts',
    'generator/plan/model-api.ts',
    'generator/plan-providers.ts',
    'generator/problem.ts',
    'generator/runtime-facts.ts',
    'generator/unified-of.ts',
    'generator/unified/model.ts',
    'node:fs',
    'node:path',
    'generator/plan/model-api.ts',
  ],
  'generator/drift-trial.ts': [
    'generator/content-key.ts',
    'generator/drift/propose-kept.ts',
    'generator/derived-contracts.ts',
    'generator/contract/model.ts',
    'generator/drift/apply.ts',
    'generator/drift/proposal.ts',
    'generator/drift/propose-kept.ts',
    'generator/inputs.ts',
    'generator/derived-contracts.ts',
    'generator/plan-providers.ts',
    'generator/problem.ts',
    'generator/runtime-facts.ts',
    'generator/unified-of.ts',
    'generator/unified/model.ts',
  ],
  'generator/drift-cli.ts': [
    'generator/inputs.ts',
    'generator/derived-contracts.ts',
    'generator/contract/error.ts',
    'generator/drift-mappings.ts',
    'generator/drift-trial.ts',
    'generator/drift/apply.ts',
    'generator/drift/drift.ts',
    'generator/drift/proposal.ts',
    'generator/drift/report-json.ts',
    'generator/drift/report-markdown.ts',
    'generator/drift/report-terminal.ts',
    'generator/drift/sides.ts',
    'generator/inputs.ts',
    'generator/derived-contracts.ts',
    'node:fs',
    'node:util',
  ],
  'generator/runtime-facts.ts': ['generator/inputs.ts', 'generator/emit/scope.ts'],
  'generator/provider-output.ts': [
    'generator/contract/model.ts',
    'generator/made-files.ts',
    'generator/plan-providers.ts',
    'generator/plan/ledger.ts',
    'generator/provider/provider.ts',
    'generator/unified/model.ts',
    'generator/emit/api.ts',
    'generator/emit/capabilities.ts',
    'generator/emit/deprecations.ts',
    'generator/emit/hosted-tools.ts',
    'generator/emit/ingress.ts',
    'generator/emit/native.ts',
    'generator/emit/provider.ts',
    'generator/emit/raw.ts',
    'generator/emit/scope.ts',
    'generator/emit/wire.ts',
    'generator/mapping-lines.ts',
  ],
  'generator/mapping-lines.ts': [
    'generator/drift/mapped.ts',
    'generator/drift/walk-plan.ts',
    'generator/emit/text.ts',
    'generator/plan/model-api.ts',
    'generator/plan/origin.ts',
    'generator/provider/provider.ts',
    'generator/unified/model.ts',
    'handlebars',
  ],
  'generator/generate.ts': [
    'generator/content-key.ts',
    'generator/contract/contract-cache.ts',
    'generator/emit/deprecations.ts',
    'generator/emit/format.ts',
    'generator/emit/ingress.ts',
    'generator/emit/provider.ts',
    'generator/emit/providers.ts',
    'generator/inputs.ts',
    'generator/made-files.ts',
    'generator/mapping-lines.ts',
    'generator/plan-providers.ts',
    'generator/provider-output.ts',
    'generator/runtime-facts.ts',
    'generator/unified-of.ts',
    'generator/unified/model.ts',
  ],
  'generator/content-key.ts': ['generator/inputs.ts', 'node:crypto'],
  'generator/output-cache.ts': ['generator/generate.ts', 'node:crypto', 'node:fs', 'node:path'],
  'generator/plan-providers.ts': [
    'generator/inputs.ts',
    'generator/problem.ts',
    'generator/contract/load.ts',
    'generator/contract/model.ts',
    'generator/mapping/model.ts',
    'generator/mapping/parse.ts',
    'generator/mapping/source.ts',
    'generator/provider/consistency.ts',
    'generator/provider/provider.ts',
    'generator/plan/model-api.ts',
    'generator/plan/plan.ts',
    'generator/plan/raw.ts',
    'generator/unified/model.ts',
  ],
  'generator/cli.ts': [
    'generator/explain.ts',
    'generator/generate.ts',
    'generator/output-cache.ts',
    'generator/problem.ts',
    'generator/transcript-schema.ts',
    'generator/typecheck.ts',
    'node:fs',
    'node:path',
  ],
  'generator/transcript-schema.ts': [
    'generator/compiler.ts',
    'generator/emit/format.ts',
    'generator/inputs.ts',
    'typescript',
  ],
  'generator/explain.ts': ['generator/inputs.ts', 'generator/mapping/family.ts'],
  'generator/typecheck.ts': [
    'generator/compiler.ts',
    'generator/inputs.ts',
    'generator/problem.ts',
    'node:path',
    'typescript',
  ],
  'generator/provider-add': [
    'generator/calls.ts',
    'generator/contract/auth.ts',
    'generator/contract/distil.ts',
    'generator/contract/error.ts',
    'generator/contract/load.ts',
    'generator/contract/model.ts',
    'generator/contract/overlay.ts',
    'generator/drift/change.ts',
    'generator/drift/mapped.ts',
    'generator/drift/walk-plan.ts',
    'generator/drift/yaml-edit.ts',
    'generator/inputs.ts',
    'generator/mapping/family.ts',
    'generator/mapping/source.ts',
    'generator/plan-providers.ts',
    'generator/plan/model-api.ts',
    'generator/plan/shapes.ts',
    'generator/problem.ts',
    'generator/runtime-facts.ts',
    'generator/transports.ts',
    'generator/unified-of.ts',
    'generator/unified/model.ts',
    'node:crypto',
    'yaml',
  ],
  // What a configuration names is loaded by its name: here and nowhere else.
  'generator/user/serve/user-module.ts': [
    'an unknown module',
    'generator/user/serve/tell.ts',
    'node:path',
    'node:url',
    'runtime/index.ts',
  ],
  'generator/user': [
    '@keyv/redis',
    'generated/ingress.ts',
    'generated/mapping-lines.ts',
    'generated/providers.ts',
    'generator/contract/error.ts',
    'generator/error-kinds.ts',
    'generator/generate.ts',
    'generator/mapping/source.ts',
    'generator/problem.ts',
    'generator/project.ts',
    'generator/provider-command.ts',
    'generator/typecheck.ts',
    'generator/user/serve/user-module.ts',
    'keyv',
    'node:fs',
    'node:path',
    'node:stream/consumers',
    'node:url',
    'node:util',
    'node:zlib',
    'rate-limiter-flexible',
    'runtime/budget/index.ts',
    'runtime/cache/index.ts',
    'runtime/gateway/index.ts',
    'runtime/guard/index.ts',
    'runtime/index.ts',
    'runtime/limit/index.ts',
    'runtime/mock/index.ts',
    'runtime/serve/index.ts',
    'runtime/types.ts',
    'zod',
  ],
  'generator/project.ts': ['generator/drift-mappings.ts', 'node:fs'],
  'generator/provider-cli.ts': ['generator/project.ts', 'generator/provider-command.ts'],
  'generator/provider-command.ts': [
    'generator/contract/error.ts',
    'generator/drift/side-texts.ts',
    'generator/generate.ts',
    'generator/problem.ts',
    'generator/project.ts',
    'generator/provider-add/add.ts',
    'generator/typecheck.ts',
    'node:fs',
    'node:path',
    'node:util',
  ],
  'generator/keep-up': ['node:child_process'],
  'generator/keep-up-cli.ts': ['generator/keep-up/sighting.ts', 'node:child_process', 'node:crypto', 'node:fs'],
  'generator/specs-cli.ts': [
    'generator/contract/distil.ts',
    'generator/contract/error.ts',
    'generator/contract/model.ts',
    'generator/contract/overlay.ts',
    'generator/contract/source.ts',
    'generator/contract/summary.ts',
    'generator/drift/side-texts.ts',
    'generator/keep-up/follow-up.ts',
    'node:crypto',
    'node:fs',
    'node:path',
    'node:util',
    'yaml',
  ],
}

/** A package that only these files may import, wherever their room's door would let it in. */
const soleImporters: Record<string, readonly string[]> = {
  '@biomejs/wasm-nodejs': ['generator/emit/format.ts'],
  'openapi-typescript': ['generator/emit/wire.ts'],
}

/** What emitted code may use of the core, by its folders. */
const doorsOfCore = {
  access: 'bearer-token host-address identity path-segment reshaped',
  adapter:
    'adapter bare-text canonical columns complement decoding encoding facts followers hosted ingress lists loss lossy-encoding narrowing native nodes optional server-api source-references sums wire-error',
  call: 'provider service',
  codecs:
    'call-arguments enum-table json-schema json-values lists logprobs media names numbers reasoning-effort safety-findings switches texts times tool-results vectors',
  http: 'in-bytes multipart',
  raw: 'raw raw-bytes',
  stream: 'byte-spans call-patches item-ids safety stream-verbs',
  wire: 'json-array ndjson sse',
}

const doorsOfGenerated = Object.entries(doorsOfCore)
  .flatMap(([folder, names]) => names.split(' ').map(name => `runtime/${folder}/${name}.ts`))
  .concat('runtime/lite.ts', 'runtime/types.ts')
  .concat(Object.keys(capabilities).map(name => `runtime/${name}/index.ts`))
  .concat(identities)

/** What a provider may use of the one whose apis it shares, and of those in whose words it fails. */
function sharedWith(folder: string, house: House): string[] {
  const file = `specs/${folder.slice('generated/'.length)}/provider.yaml`
  if (!existsSync(file)) return []
  const { shares, errors = [] } = parseProvider(file, readFileSync(file, 'utf8'))
  const isShared = new RegExp(`^generated/${shares}/(wire|[^/]+/(client|error))\\.ts$`)
  const isFailing = new RegExp(`^generated/[^/]+/(${errors.join('|')})/error\\.ts$`)
  return shares === undefined ? [] : [...house.keys()].filter(path => isShared.test(path) || isFailing.test(path))
}

/** Each provider is a room of its own; only the registry knows them all. */
function generatedRooms(house: House): Record<string, readonly string[]> {
  const folders = [...house.keys()].flatMap(path => /^generated\/[^/]+(?=\/)/.exec(path)?.[0] ?? [])
  const own = [...house.keys()].filter(path => /^generated\/[^/]+\/(index|[^/]+\/(client|server))\.ts$/.test(path))
  return {
    ...Object.fromEntries(
      [...new Set(folders)].map(folder => [folder, [...doorsOfGenerated, ...sharedWith(folder, house)]]),
    ),
    'generated/registry.ts': [
      'runtime/adapter/adapter.ts',
      'runtime/adapter/facts.ts',
      'runtime/adapter/server-api.ts',
      ...own,
    ],
    'generated/ingress.ts': [...house.keys()].filter(path => /^generated\/[^/]+\/server\.ts$/.test(path)),
    'generated/providers.ts': [...house.keys()].filter(path => /^generated\/[^/]+\/index\.ts$/.test(path)),
    'generated/deprecations.ts': ['runtime/call/deprecations.ts'],
    'generated/mapping-lines.ts': [...house.keys()].filter(path => /^generated\/[^/]+\/[^/]+\/lines\.ts$/.test(path)),
    'generated/transcript-schema.ts': [],
  }
}

/** Rooms that are no entries of their own: the package's door opens them, and nothing else in the core. */
const behindTheDoor = ['routing']

/**
 * Rooms that stand on others: tools are told in the dialect of an api, and agents go from one vendor to another; what the
 * AI SDK asks for is brought about as an output of ours.
 */
const besides: Readonly<Record<string, readonly string[]>> = {
  'ai-sdk': ['schemas', 'tools'],
  tools: ['schemas', 'transcript'],
}

/** Folders of the core; all others of the runtime are rooms. */
const ofTheCore = new RegExp(`^runtime/(${coreFolders.join('|')})/`)

/** What the core imports beside itself, and its rooms beside the core and the packages that their user brings. */
function strangersOfCore(house: House): string[] {
  const roomOf = (path: string) => /^runtime\/(?:([^/]+)\/)?[^/]+\.ts$/.exec(path.replace(ofTheCore, 'runtime/'))
  return [...house].flatMap(([path, { imports }]) => {
    const place = roomOf(path)
    if (!place) return []
    const own = place[1] === 'node' ? (rooms['runtime/node'] ?? []) : (packages[place[1] ?? ''] ?? [])
    const isFine = (target: string) => {
      const there = roomOf(target)
      if (path === 'runtime/index.ts' && behindTheDoor.includes(there?.[1] ?? '')) return true
      const near = [undefined, place[1], ...(besides[place[1] ?? ''] ?? [])]
      return there ? near.includes(there[1]) : own.includes(target)
    }
    return imports.filter(target => !isFine(target)).map(target => `${path} → ${target}`)
  })
}

const house = houseOnDisk('{runtime,generator,generated}/**/*.ts')
const allRooms = { ...rooms, ...generatedRooms(house) }

describe('imports', () => {
  test.each(Object.keys(allRooms))('%s imports only what its door allows', room => {
    expect(strangersIn(house, room, allRooms[room]!, Object.keys(allRooms))).toEqual([])
  })

  test.each(Object.keys(allRooms))('%s has no import cycle', room => {
    expect(cyclesIn(house, room)).toEqual([])
  })

  test.each(Object.entries(soleImporters))('only its one file imports %s', (name, files) => {
    const importers = [...house].filter(([, { imports }]) => imports.includes(name)).map(([path]) => path)
    expect(importers).toEqual(files)
  })

  test('the core imports only itself; its rooms import it and what their user brings', () => {
    expect(strangersOfCore(house)).toEqual([])
  })

  test('a room in the core, and in another room, a package in the core and one of another room are seen', () => {
    const seeded = houseOf({
      'runtime/a.ts': "import './log/index.ts'\nimport '@opentelemetry/api'",
      'runtime/log/index.ts': "import '../a.ts'\nimport './b.ts'\nimport '@opentelemetry/api'",
      'runtime/log/b.ts': "import '../telemetry/index.ts'",
      'runtime/telemetry/index.ts': "import '@opentelemetry/api'",
      'runtime/index.ts': "export * from './routing/router.ts'\nexport * from './log/index.ts'",
      'runtime/b.ts': "import './routing/router.ts'",
      'runtime/routing/router.ts': "import '../a.ts'",
    })
    expect(strangersOfCore(seeded)).toEqual([
      'runtime/a.ts → runtime/log/index.ts',
      'runtime/a.ts → @opentelemetry/api',
      'runtime/log/index.ts → @opentelemetry/api',
      'runtime/log/b.ts → runtime/telemetry/index.ts',
      'runtime/index.ts → runtime/log/index.ts',
      'runtime/b.ts → runtime/routing/router.ts',
    ])
  })

  test('every file stands in a room', () => {
    const inRoom = (path: string) => Object.keys(allRooms).some(room => path === room || path.startsWith(`${room}/`))
    expect([...house.keys()].filter(path => !inRoom(path))).toEqual([])
  })

  test('a stranger, a node module, another provider and a cycle are seen', () => {
    const seeded = houseOf({
      'runtime/a.ts': "import { b } from './b.ts'\nimport 'node:vm'",
      'runtime/b.ts': "export type * from './c.ts'",
      'runtime/c.ts': "const a = await import('./a.ts')",
      'generated/x/client.ts': "import type * as y from '../y/client.ts'\nimport type { z } from '../../runtime/a.ts'",
      'generated/y/client.ts':
        "export { a } from '../../runtime/adapter/adapter.ts'\ntype T = import('../x/client.ts').T",
    })
    expect(strangersIn(seeded, 'runtime', rooms.runtime!)).toEqual(['runtime/a.ts → node:vm'])
    expect(cyclesIn(seeded, 'runtime')).toEqual(['runtime/a.ts → runtime/b.ts → runtime/c.ts → runtime/a.ts'])
    const nested = houseOf({
      'runtime/a.ts': "import './node/b.ts'",
      'runtime/node/b.ts': "import 'node:http'\nimport '../a.ts'",
    })
    expect(strangersIn(nested, 'runtime', [], ['runtime/node'])).toEqual(['runtime/a.ts → runtime/node/b.ts'])
    expect(strangersIn(nested, 'runtime/node', ['node:http'], ['runtime'])).toEqual([
      'runtime/node/b.ts → runtime/a.ts',
    ])
    const doors = generatedRooms(seeded)
    expect(strangersIn(seeded, 'generated/x', doors['generated/x']!)).toEqual([
      'generated/x/client.ts → generated/y/client.ts',
      'generated/x/client.ts → runtime/a.ts',
    ])
    expect(strangersIn(seeded, 'generated/y', doors['generated/y']!)).toEqual([
      'generated/y/client.ts → generated/x/client.ts',
    ])
  })
})

describe('names', () => {
  test('no provider or model is named in generator/ or runtime/', () => {
    expect(namesIn(house, 'generator', 'runtime')).toEqual([])
  })

  test('no two modules of the core export one name: the package has all of them in one file', () => {
    expect(exportedTwice(house, 'runtime', ...coreFolders.map(folder => `runtime/${folder}`))).toEqual([])
    const seeded = houseOf({
      'runtime/a.ts': 'export function sum() {}\nexport function sum() {}',
      'runtime/b.ts': 'export const sum = 1',
      'runtime/room/c.ts': 'export class Other {}',
      'runtime/d.ts': 'export class Other {}',
    })
    expect(exportedTwice(seeded, 'runtime')).toEqual(['sum'])
  })

  test('a name is seen, in code, comments and identifiers; the tool and the standard are not', () => {
    const seeded = houseOf({
      'runtime/a.ts': "// as Claude does\nconst isGPT4 = model.startsWith('o1')",
      'generator/b.ts': "import 'openapi-typescript' // OpenAPI\nexport const openaiToo = 1",
      'generated/c.ts': "const fine = 'anthropic'",
    })
    expect(namesIn(seeded, 'generator', 'runtime')).toEqual([
      'runtime/a.ts:1 claude',
      'runtime/a.ts:2 gpt',
      'generator/b.ts:2 openai',
    ])
  })
})

describe('mapping files', () => {
  const files = mappingFiles()

  test.each(files)('%s has at most 250 lines', file => {
    expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(250)
  })

  test.each(files)('%s sends at most 15 % of its leaves through codecs', file => {
    const { holes, coded } = leafCounts(file, readFileSync(file, 'utf8'))
    expect(holes).toBeGreaterThan(10)
    expect(coded / holes).toBeLessThanOrEqual(0.15)
  })

  test('a leaf through a codec is counted, one through an enum table is not', () => {
    const text = readFileSync(files[0]!, 'utf8')
    const before = leafCounts('a.yaml', text)
    const after = leafCounts('a.yaml', text.replace(/model: \$model\n/, 'model: $model | prefixed(x)\n'))
    expect(after).toEqual({ holes: before.holes, coded: before.coded + 1 })
    const tabled = text.replace(/model: \$model\n/, 'model: $model | finish\n')
    expect(leafCounts('a.yaml', tabled)).toEqual(before)
  })

  test('a codec has at most 12 lines', () => {
    const files = [...house.keys()].filter(path => path.startsWith('runtime/codecs/'))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) expect(codecsOver(12, readFileSync(file, 'utf8'))).toEqual([])
    const long = `export const long = {\n  encode: () => [\n${'    1,\n'.repeat(9)}  ],\n}\n`
    expect(codecsOver(12, `${long}export const short = {\n  encode: () => 1,\n}\n`)).toEqual(['long: 13'])
  })
})

test('the law reads the whole house', () => {
  const count = (folder: string) => [...house.keys()].filter(path => path.startsWith(`${folder}/`)).length
  expect(count('runtime')).toBeGreaterThan(25)
  expect(count('generator')).toBeGreaterThan(60)
  expect(count('generated')).toBeGreaterThanOrEqual(16)
  expect(mappingFiles().length).toBeGreaterThanOrEqual(4)
})
