/** Keys below which names are a vendor's: a property may be called like a word for prose. */
const MAPS = ['properties', 'patternProperties', 'schemas', 'parameters', 'resources', 'methods', '$defs']
const NAMES = new Set([...MAPS, 'shapes', 'members', 'operations'])
const WORDS = [
  'description',
  'documentation',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'enumDescriptions',
]
const PROSE = new Set([...WORDS, 'x-oaiMeta', 'x-codeSamples', 'x-code-samples'])

/** A document without what is written for people. */
export function withoutProse(node: unknown, key = ''): unknown {
  if (Array.isArray(node)) return node.map(item => withoutProse(item))
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).filter(([name]) => NAMES.has(key) || !PROSE.has(name))
  return Object.fromEntries(kept.map(([name, child]) => [name, withoutProse(child, name)]))
}
