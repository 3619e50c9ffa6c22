import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    // A project of its own: npm run test:frameworks.
    exclude: [...configDefaults.exclude, 'test/frameworks/**'],
    testTimeout: 30_000,
  },
})
