/** The package's entries: what a user imports, and the source it is built from. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** By name without extension; `index` is the package itself, the others are its subpaths, but for the hidden ones. */
export type Entries = Readonly<Record<string, string>>

/** The core, both directions of all apis, and a unified and a raw entry a provider. Sources are below the root. */
export function entriesOf(root: string): Entries {
  const providers = readdirSync(join(root, 'generated'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return {
    index: 'runtime/index.ts',
    ...Object.fromEntries(
      providers.flatMap(name => [
        [name, `generated/${name}/index.ts`],
        [`${name}/raw`, `generated/${name}/raw.ts`],
      ]),
    ),
    registry: 'generated/registry.ts',
    node: 'runtime/node/index.ts',
    ...transports,
  }
}

/** What `#transport` is, the name under which the core imports its default transport. Hidden entries. */
const transports = {
  'transport/fetch': 'runtime/platform.ts',
  'transport/node': 'runtime/node/platform.ts',
}

/** The `imports` field. Bun and Deno say that they are Node, too, but have a `fetch` that is their own. */
export const importsField = {
  '#transport': {
    bun: './dist/transport/fetch.js',
    deno: './dist/transport/fetch.js',
    workerd: './dist/transport/fetch.js',
    'edge-light': './dist/transport/fetch.js',
    browser: './dist/transport/fetch.js',
    node: './dist/transport/node.js',
    default: './dist/transport/fetch.js',
  },
}

/** The `exports` field that these entries need. */
export function exportsOf(entries: Entries): Record<string, unknown> {
  const field: Record<string, unknown> = {}
  for (const [name, source] of Object.entries(entries)) {
    if (name in transports) continue
    const types = `./dist/types/${source.replace(/\.ts$/, '.d.ts')}`
    field[name === 'index' ? '.' : `./${name}`] = { types, default: `./dist/${name}.js` }
  }
  return { ...field, './package.json': './package.json' }
}
