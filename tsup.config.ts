import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { aliases, bundledEntries, bundledPackages } from './build/bundled-packages.ts'
import { notices } from './build/notices.ts'
import { requiredBuiltins } from './build/required-builtins.ts'
import { workerPool } from './build/worker-pool.ts'

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }

/**
 * Escaped, a Chinese character takes six bytes in place of three. What is required rather than read needs no layout and no
 * long names. What tsup makes CommonJS with has its own way of writing `??` and `?.` for older machines, and glues it to a
 * `return` without a blank: esbuild does it before.
 */
function writeUtf8(
  options: { charset?: 'ascii' | 'utf8'; minify?: boolean; target?: string | string[] },
  { format }: { readonly format: string },
): void {
  options.charset = 'utf8'
  if (format === 'cjs') Object.assign(options, { minify: true, target: 'es2018' })
}

const entry = {
  index: 'src/index.ts',
  zod: 'src/zod.ts',
  locale: 'src/locale.ts',
  forms: 'src/forms.ts',
  rules: 'src/rules.ts',
  divisions: 'src/divisions.ts',
  naming: 'src/naming.ts',
  footer: 'src/footer.ts',
  material: 'src/material.ts',
  node: 'src/node.ts',
  testing: 'src/testing.ts',
}

// No source maps: they would be half of the package, and the code of dist is as readable as its source.
const config: ReturnType<typeof defineConfig> = defineConfig([
  {
    // What a worker runs is no entry, but shares the entries' code.
    entry: { ...entry, 'node-worker': 'src/node/worker.ts' },
    format: ['esm', 'cjs'],
    target: 'es2020',
    esbuildOptions: writeUtf8,
    esbuildPlugins: [bundledPackages(), workerPool('./'), notices()],
    removeNodeProtocol: false,
    // For its types, and its metadata of the whole world, libphonenumber-js stays a dependency.
    noExternal: [/^libphonenumber-js/],
    splitting: true,
    // TypeScript 6 deprecates the baseUrl that tsup 8 injects.
    dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    // Code of others, minified: nobody reads it here. As browsers take it, which Node takes, too.
    platform: 'browser',
    entry: bundledEntries,
    format: ['esm', 'cjs'],
    target: 'es2020',
    esbuildOptions: writeUtf8,
    esbuildPlugins: [notices()],
    noExternal: [/.*/],
    minify: true,
    splitting: false,
  },
  {
    // The pool of threads. It finds its files beside itself, which asks for a place of its own in either format.
    platform: 'node',
    entry: { 'workers/pool': 'src/node/pool.ts' },
    format: ['esm', 'cjs'],
    target: 'node20',
    esbuildOptions: writeUtf8,
    esbuildPlugins: [notices()],
    noExternal: [/.*/],
    removeNodeProtocol: false,
    shims: true,
    minify: true,
    splitting: false,
  },
  {
    platform: 'node',
    entry: { 'workers/entry/worker': 'node_modules/tinypool/dist/entry/worker.js' },
    format: ['esm'],
    target: 'node20',
    esbuildPlugins: [notices()],
    noExternal: [/.*/],
    removeNodeProtocol: false,
    minify: true,
    splitting: false,
  },
  {
    // For `<script src>`: `window.beian`. As plain as mini-programs and old web views want it.
    entry: { beian: 'src/global.ts' },
    format: ['iife'],
    globalName: 'beian',
    platform: 'browser',
    target: 'es2017',
    esbuildOptions: writeUtf8,
    esbuildPlugins: [notices()],
    noExternal: [/.*/],
    minify: true,
    splitting: false,
  },
  {
    // The command with everything it needs, each subcommand in files of its own: its cold start is what people wait for.
    entry: { cli: 'src/cli.ts' },
    format: ['esm'],
    target: 'node20',
    esbuildOptions: (options, context) => {
      writeUtf8(options, context)
      options.chunkNames = 'command/[name]-[hash]'
      options.alias = aliases
    },
    esbuildPlugins: [workerPool('../'), requiredBuiltins(), notices()],
    platform: 'node',
    splitting: true,
    minify: true,
    noExternal: [/.*/],
    define: { BEIAN_VERSION: JSON.stringify(version) },
    banner: { js: '#!/usr/bin/env node' },
  },
])

export default config
