import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }

function writeUtf8(options: { charset?: 'ascii' | 'utf8' }): void {
  options.charset = 'utf8'
}

const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      locale: 'src/locale.ts',
      rules: 'src/rules.ts',
      divisions: 'src/divisions.ts',
      'naming-evidence': 'src/naming-evidence.ts',
      'naming-idioms': 'src/naming-idioms.ts',
      footer: 'src/footer.ts',
      testing: 'src/testing.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2020',
    // Escaped, a Chinese character takes six bytes in place of three.
    esbuildOptions: writeUtf8,
    splitting: true,
    sourcemap: true,
    // TypeScript 6 deprecates the baseUrl that tsup 8 injects.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    // The command in one file, with everything it needs: its cold start is what people wait for.
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    target: 'node18',
    esbuildOptions: writeUtf8,
    platform: 'node',
    splitting: false,
    minify: true,
    noExternal: [/.*/],
    define: { BEIAN_VERSION: JSON.stringify(version) },
    banner: { js: '#!/usr/bin/env node' },
  },
])

export default config
