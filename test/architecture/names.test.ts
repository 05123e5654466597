/** Who is named where, and once. */
import { describe, expect, test } from 'vitest'
import { coreFolders } from '../../build/entries.ts'
import { exportedTwice, houseOf, namesIn } from './house.ts'
import { house } from './house-on-disk.ts'

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
