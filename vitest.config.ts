import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What tests a client over HTTP runs twice: over `fetch`, as all tests do, and over the transport of Node. */
const overHttp = ['test/runtime/**/*.test.ts']
const nodePlatform = fileURLToPath(new URL('runtime/node/index.ts', import.meta.url))

/** Tests that need files beside the checkout (`../shared`) skip themselves there and print why. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    typecheck: { enabled: false },
    projects: [
      { extends: true, test: { name: 'fetch', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        resolve: { alias: [{ find: /^\.\/platform\.ts$/, replacement: nodePlatform }] },
        test: { name: 'node', include: overHttp },
      },
    ],
  },
})
