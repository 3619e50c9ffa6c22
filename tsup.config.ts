import { defineConfig } from 'tsup'

const library = {
  core: 'src/core.ts',
  index: 'src/index.ts',
  locale: 'src/locale.ts',
  rules: 'src/rules.ts',
}

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    entry: library,
    format: ['esm', 'cjs'],
    target: 'es2020',
    splitting: true,
    sourcemap: true,
    // TypeScript 6 deprecates the baseUrl that tsup 8 injects.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    target: 'node18',
    platform: 'node',
    splitting: false,
    minify: true,
    banner: { js: '#!/usr/bin/env node' },
  },
])

export default config
