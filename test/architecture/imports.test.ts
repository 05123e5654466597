/**
 * The architecture of the house. Each room lists every file outside itself that it may import; what is not listed
 * is forbidden. A room is a folder, or one file that stands at a door; a folder within a room may be one of its own.
 */
import { describe, expect, test } from 'vitest'
import { mappingFiles } from '../generator/mapping-files.ts'
import { commandRooms } from './command-rooms.ts'
import { generatedRooms } from './generated-rooms.ts'
import { generatorRooms } from './generator-rooms.ts'
import { cyclesIn, houseOf, strangersIn } from './house.ts'
import { house } from './house-on-disk.ts'
import { runtimeRooms, strangersOfCore } from './runtime-rooms.ts'

/** A package that only these files may import, wherever their room's door would let it in. */
const soleImporters: Record<string, readonly string[]> = {
  '@biomejs/wasm-nodejs': ['generator/emit/format.ts'],
  'openapi-typescript': ['generator/emit/wire.ts'],
}

const allRooms = { ...runtimeRooms, ...generatorRooms, ...commandRooms, ...generatedRooms(house) }

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
    expect(strangersIn(seeded, 'runtime', runtimeRooms.runtime!)).toEqual(['runtime/a.ts → node:vm'])
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

test('the law reads the whole house', () => {
  const count = (folder: string) => [...house.keys()].filter(path => path.startsWith(`${folder}/`)).length
  expect(count('runtime')).toBeGreaterThan(25)
  expect(count('generator')).toBeGreaterThan(60)
  expect(count('generated')).toBeGreaterThanOrEqual(16)
  expect(mappingFiles().length).toBeGreaterThanOrEqual(4)
})
