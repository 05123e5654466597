import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { mappingsByApi, providersOf } from '../../generator/inputs.ts'
import { parseMapping } from '../../generator/mapping/parse.ts'
import { textsBelow } from './inputs.ts'

const others = ['openapi.yaml', 'source.yaml', 'provider.yaml', 'models.yaml']

/** The mapping files of all providers. */
export function mappingFiles(): string[] {
  return readdirSync('specs', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join('specs', name)).map(file => join('specs', name, file)))
    .filter(path => path.endsWith('.yaml') && !others.some(name => path.endsWith(`/${name}`)))
    .sort()
}

const mappings = mappingsByApi(providersOf(textsBelow('specs')))

/** How many leaves of a mapping are holes, and how many of them go through a codec that is not a table of the file. */
export function leafCounts(file: string, text: string): { holes: number; coded: number } {
  const mapping = parseMapping({ file, text }, mappings)
  const counts = { holes: 0, coded: 0 }
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (node instanceof Map) for (const value of node.values()) walk(value)
    if (isHole(node)) {
      counts.holes++
      if (node.codec && !mapping.enums.has(node.codec.name)) counts.coded++
    } else for (const value of Object.values(node)) walk(value)
  }
  walk(mapping)
  return counts
}

function isHole(node: object): node is { kind: 'hole'; codec?: { name: string } } {
  return 'kind' in node && node.kind === 'hole'
}
