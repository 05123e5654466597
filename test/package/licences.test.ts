/** Nothing is installed, for us or for users, under terms that a user would have to ask about. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

/** By their place in `node_modules`. */
type Packages = { [path: string]: { license?: string; link?: true } }

const packages: Packages = read('package-lock.json').packages
const manifest: { peerDependencies: object; peerDependenciesMeta: object } = read('package.json')

const permissive = 'MIT ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 CC0-1.0 Unlicense Python-2.0'.split(
  ' ',
)

/** Tools and oracles that are never shipped, and what they say. */
const onlyForUs: [place: RegExp, why: string][] = [
  [/^node_modules\/axe-core$/, 'MPL-2.0: looks at pages, in tests'],
  [/^node_modules\/lightningcss(-[\w-]+)?$/, 'MPL-2.0: of the test runner'],
  [/^node_modules\/spawndamnit$/, 'of changesets: its manifest points at a file, which has MIT'],
  [/^node_modules\/cohere-ai$/, 'an oracle, in tests: its manifest names no licence, its repository has MIT'],
]

const isPermissive = (licence = '') =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(one => permissive.includes(one))

const refused = (list: Packages) =>
  Object.keys(list).filter(place => place !== '' && !list[place]!.link && !isPermissive(list[place]!.license))

it('all that is installed is permissive, but what is only for us', () => {
  expect(refused(packages).filter(place => !onlyForUs.some(([pattern]) => pattern.test(place)))).toEqual([])
  for (const [pattern] of onlyForUs) expect(refused(packages).some(place => pattern.test(place))).toBe(true)
})

it('a user gets nothing but what they ask for', () => {
  expect(manifest).not.toHaveProperty('dependencies')
  const peers = Object.keys(manifest.peerDependencies)
  expect(peers.filter(name => !Reflect.get(manifest.peerDependenciesMeta, name)?.optional)).toEqual([])
  expect(refused(Object.fromEntries(peers.map(name => [name, packages[`node_modules/${name}`]!])))).toEqual([])
})

it('a licence that asks something of a user is seen', () => {
  const list = { a: { license: 'GPL-3.0-only' }, b: {}, c: { license: '(MIT OR GPL-2.0)' } }
  expect(refused(list)).toEqual(['a', 'b'])
})
