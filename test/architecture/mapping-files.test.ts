/** How long mappings and codecs may be, and how many leaves may go through codecs. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leafCounts, mappingFiles } from '../generator/mapping-files.ts'
import { codecsOver } from './house.ts'
import { house } from './house-on-disk.ts'

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
