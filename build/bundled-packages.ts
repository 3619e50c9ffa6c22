import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** Packages whose used part is bundled into a file of its own, by the name under which `src` imports them. */
const BUNDLED: Readonly<Record<string, string>> = {
  htmlparser2: 'tokenizer',
  'entities/decode': 'tokenizer',
  'libphonenumber-js/core': 'libphonenumber',
  'punycode/punycode.es6.js': 'punycode',
  '@noble/hashes/legacy.js': 'hashes',
  '@noble/hashes/sha2.js': 'hashes',
  '@peculiar/asn1-schema': 'asn1',
  '@peculiar/asn1-x509': 'asn1',
  asn1js: 'asn1',
  '@plist/parse': 'plist',
  'file-type/core': 'file-type',
  'image-size': 'image-size',
  'jpeg-js': 'jpeg',
  'fast-png': 'png',
  fflate: 'png',
  pbf: 'pbf',
  'jsonc-parser': 'jsonc',
  '@zip.js/zip.js/lib/zip-core-custom.js': 'zip',
}

/**
 * What tells the types of files writes a log through `debug`, of which nothing is wanted here: its part for browsers is less,
 * and asks nothing of the terminal. The reader of YAML asks for Node's modules by `require`, which a module has none of; its
 * part for browsers asks for nothing.
 */
export const aliases: Readonly<Record<string, string>> = {
  debug: 'debug/src/browser.js',
  yaml: fileURLToPath(new URL('../node_modules/yaml/browser/index.js', import.meta.url)),
}

/** Entries of these files, for the build. */
export const bundledEntries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(BUNDLED).map((name) => [`bundled/${name}`, `build/bundled/${name}.ts`]),
)

/**
 * esbuild plug-in: `src` imports these packages from `dist/bundled/`. A file that nobody uses is dropped whole by every
 * bundler, whatever its statements do; and Node reads one file in place of a package's hundred.
 */
export function bundledPackages(): Plugin {
  return {
    name: 'bundled-packages',
    setup(build) {
      // tsup makes CommonJS out of ES modules, so that the format does not tell.
      const extension = build.initialOptions.outExtension?.['.js'] ?? '.js'
      build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
        const name = BUNDLED[path]
        if (name === undefined || /[\\/]build[\\/]bundled[\\/]/.test(importer)) return undefined
        return { path: `./bundled/${name}${extension}`, external: true }
      })
    },
  }
}
