import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** The schema tests on the oldest zod that the peer range admits. */
const config: ViteUserConfig = defineConfig({
  resolve: { alias: [{ find: /^zod$/, replacement: 'zod-oldest' }] },
  test: { include: ['test/schema/**/*.test.ts', 'test/properties/schema-*.test.ts'], testTimeout: 30_000 },
})

export default config
