import { defineConfig } from 'vitest/config'

/** Tests that need files beside the checkout (`../shared`) skip themselves there and print why. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    typecheck: { enabled: false },
  },
})
