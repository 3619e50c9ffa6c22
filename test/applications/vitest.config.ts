import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    globalSetup: ['setup.mjs'],
    include: ['*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // What a page does once something is loaded or judged, on a machine that has other things to do as well.
    expect: { poll: { timeout: 15_000 } },
  },
}

export default config
