import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { entriesOf, roomEntries } from './build/entries.ts'

/** What tests a client over HTTP runs twice: over `fetch`, as all tests do, and over the transport of Node. */
const overHttp = ['test/runtime/**/*.test.ts']
const nodePlatform = fileURLToPath(new URL('runtime/node/index.ts', import.meta.url))
const node = { alias: [{ find: /^\.\/platform\.ts$/, replacement: nodePlatform }] }

/** What needs a process of its own, as packages that it asks keep for good what they found in the environment. */
const apart = ['test/docs/migrate.test.ts', 'test/runtime/identity.test.ts']

/** What plays with clocks and sockets for minutes, and wants nobody beside it. */
const faults = ['test/faults/faults.test.ts']

/** What holds an answer to a few milliseconds, or a process to a time. */
const timed = ['abort', 'retry', 'routing/overlap', 'timeouts'].map(name => `test/runtime/${name}.test.ts`)
const timedElsewhere = ['cache/cache', 'cache/together', 'generator/again', 'mock/pace', 'node/proxy', 'node/tls'].map(
  name => `test/${name}.test.ts`,
)

/** Files share their processes, and what they import is read once in each. A file leaves its process as it was. */
const shared = (name: string, include: string[], resolve = {}): TestProjectInlineConfiguration => ({
  extends: true,
  resolve,
  test: { name, include, exclude: [...apart, ...faults, ...timed, ...timedElsewhere], isolate: false },
})

const alone = (name: string, include: string[], resolve = {}): TestProjectInlineConfiguration => ({
  extends: true,
  resolve,
  test: { name, include },
})

/** One file at a time, after all others. */
const quiet = (name: string, include: string[], resolve = {}): TestProjectInlineConfiguration => ({
  extends: true,
  resolve,
  test: { name, include, maxWorkers: 1, sequence: { groupOrder: 1 } },
})

const here = fileURLToPath(new URL('.', import.meta.url))
/** Examples import the package by its name, as their readers do. */
const sources = Object.entries({ ...entriesOf(here), ...roomEntries }).map(([name, source]) => ({
  find: new RegExp(`^interlingua${name === 'index' ? '' : `/${name}`}$`),
  replacement: here + source,
}))

/** Tests that need files beside the checkout (`../shared`) skip themselves there and print why. */
export default defineConfig({
  resolve: { alias: sources },
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    typecheck: { enabled: false },
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      shared('fetch', ['test/**/*.test.ts']),
      shared('node', overHttp, node),
      alone('fetch-apart', apart),
      alone('node-apart', apart, node),
      quiet('fetch-quiet', [...faults, ...timed, ...timedElsewhere]),
      quiet('node-quiet', timed, node),
    ],
  },
})
