/** The package's entries: what a user imports, and the source it is built from. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** By name without extension; `index` is the package itself, the others are its subpaths. */
export type Entries = Readonly<Record<string, string>>

/** The folders of the core from the ground up, which no package and no `node:*` is imported in: all of them are one file of the package. */
export const coreFolders = [
  'text',
  'http',
  'access',
  'wire',
  'adapter',
  'codecs',
  'stream',
  'chat',
  'call',
  'client',
  'raw',
] as const

/** Rooms of the runtime that are subpaths of their own, each with the packages that its user brings. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'ai-sdk': [],
  batch: [],
  browser: [],
  budget: [],
  cache: ['keyv'],
  files: [],
  gateway: [],
  guard: [],
  limit: ['rate-limiter-flexible'],
  log: [],
  mcp: [
    '@modelcontextprotocol/sdk/client/index.js',
    '@modelcontextprotocol/sdk/client/stdio.js',
    '@modelcontextprotocol/sdk/client/streamableHttp.js',
    '@modelcontextprotocol/sdk/validation/ajv',
  ],
  media: ['node:dns/promises', 'node:http', 'node:https', 'node:net'],
  mock: ['node:http'],
  record: ['node:crypto', 'node:fs', 'node:path'],
  schemas: [],
  serve: ['node:http', 'node:stream'],
  telemetry: ['@opentelemetry/api'],
  tools: [],
  transcript: [],
  web: [],
}

/** Packages of which some rooms have types alone: whoever uses such a room has them. */
export const typesAlone: Readonly<Record<string, readonly string[]>> = {
  'ai-sdk': ['@ai-sdk/provider'],
}

/** What some rooms need for a part of what they do: loaded when it is first needed, and told of where it is missing. */
export const late: Readonly<Record<string, readonly string[]>> = {
  tools: ['@cfworker/json-schema'],
}

/**
 * Rooms that providers ask for by name, and carry; subpaths for providers of a user's own project. Their packages are loaded
 * when they are first needed, and told of where they are missing.
 */
export const capabilities: Readonly<Record<string, readonly string[]>> = {
  'aws-event-stream': ['@smithy/eventstream-codec'],
  sigv4: ['aws4fetch'],
}

/** Packages that know the identity of a program's surroundings: providers name them, and load them when there is no key. */
export const identities: readonly string[] = ['@azure/identity', 'google-auth-library']

/** The core, both directions of all apis, and a unified, a raw and, where it is not another's, a server entry a provider. Sources are below the root. */
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
        ...(existsSync(join(root, `generated/${name}/server.ts`))
          ? [[`${name}/server`, `generated/${name}/server.ts`]]
          : []),
      ]),
    ),
    registry: 'generated/registry.ts',
    deprecations: 'generated/deprecations.ts',
    ingress: 'generated/ingress.ts',
    providers: 'generated/providers.ts',
    'mapping-lines': 'generated/mapping-lines.ts',
    'transcript-schema': 'generated/transcript-schema.ts',
  }
}

export const roomEntries: Entries = Object.fromEntries(
  Object.keys({ ...rooms, ...capabilities }).map(name => [name, `runtime/${name}/index.ts`]),
)

/**
 * What leads to a network, each in one file that shares none with the others: the core imports one of them as `#transport`,
 * and each file costs a fresh process a millisecond. `node` is also a subpath.
 */
export const transports: Entries = { node: 'runtime/node/index.ts', fetch: 'runtime/http/platform.ts' }

/** What `bin` in package.json runs, with the packages that its user brings: the generator, the mock, and the gateway. */
export const tool: Entries = {
  cli: 'generator/user/cli.ts',
  generator: 'generator/user/main.ts',
  'mock-cli': 'generator/user/mock-command.ts',
  'serve-cli': 'generator/user/serve/command.ts',
}
export const binField = { interlingua: './dist/cli.js' }

/** The `imports` field. Bun and Deno say that they are Node, too, but have a `fetch` that is their own. */
export const importsField = {
  '#transport': {
    bun: './dist/fetch.js',
    deno: './dist/fetch.js',
    workerd: './dist/fetch.js',
    'edge-light': './dist/fetch.js',
    browser: './dist/fetch.js',
    node: './dist/node.js',
    default: './dist/fetch.js',
  },
}

/** The `exports` field that these entries need. */
export function exportsOf(entries: Entries): Record<string, unknown> {
  const field: Record<string, unknown> = {}
  for (const [name, source] of Object.entries({ ...entries, ...roomEntries, node: transports.node! })) {
    const types = `./dist/types/${source.replace(/\.ts$/, '.d.ts')}`
    field[name === 'index' ? '.' : `./${name}`] = { types, default: `./dist/${name}.js` }
  }
  field['./playground'] = { types: './dist/types/playground.d.ts', default: './dist/playground.js' }
  // What generated code imports, wherever it stands; the files are one.
  field['./runtime/*'] = { types: './dist/types/runtime/*.d.ts', default: './dist/core.js' }
  return { ...field, './package.json': './package.json' }
}
