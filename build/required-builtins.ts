import { builtinModules } from 'node:module'
import type { Plugin } from 'esbuild'

const REQUIRED = 'required-builtin'
const IMPORTED = 'imported-builtin'

/**
 * esbuild plug-in: what CommonJS packages require of Node is imported. The command is a module, which has no `require`,
 * and esbuild leaves theirs as it stands.
 */
export function requiredBuiltins(): Plugin {
  return {
    name: 'required-builtins',
    setup(build) {
      const names = new RegExp(`^(?:${builtinModules.join('|')})$`)
      build.onResolve({ filter: names }, ({ path, kind }) =>
        kind === 'require-call' ? { path, namespace: REQUIRED } : undefined,
      )
      // The object itself, which packages extend: `class Bar extends require('events')`.
      build.onLoad({ filter: names, namespace: REQUIRED }, ({ path }) => ({
        contents: `module.exports = require('${IMPORTED}:${path}').default`,
      }))
      build.onResolve({ filter: new RegExp(`^${IMPORTED}:`) }, ({ path }) => ({ path, namespace: IMPORTED }))
      build.onLoad({ filter: /./, namespace: IMPORTED }, ({ path }) => ({
        contents: `export { default } from 'node:${path.slice(IMPORTED.length + 1)}'`,
      }))
    },
  }
}
