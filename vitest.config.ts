import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    // They need what the root does not install, or a build: npm run test:frameworks, test:applications, test:site.
    exclude: [...configDefaults.exclude, 'test/frameworks/**', 'test/applications/**', 'test/site/**'],
    testTimeout: 30_000,
  },
})
