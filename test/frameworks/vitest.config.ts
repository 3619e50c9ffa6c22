import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))

// The source, so that a change is seen at once; or the package that run.mjs has unpacked from BEIAN_TARBALL, as users get it.
const alias = process.env.BEIAN_TARBALL
  ? []
  : [
      { find: /^beian$/, replacement: source('index.ts') },
      { find: /^beian\/(.*)$/, replacement: source('$1.ts') },
    ]

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [vue()],
  resolve: { alias },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    testTimeout: 60_000,
  },
})
