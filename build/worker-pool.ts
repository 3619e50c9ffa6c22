import type { Plugin } from 'esbuild'

/**
 * esbuild plug-in: the pool of threads stays a file of its own, `dist/workers/pool`, whoever opens it.
 *
 * @param toDist from the files that are built to `dist`
 */
export function workerPool(toDist: './' | '../'): Plugin {
  return {
    name: 'worker-pool',
    setup(build) {
      // tsup makes CommonJS out of ES modules, so that the format does not tell.
      const extension = build.initialOptions.outExtension?.['.js'] ?? '.js'
      build.onResolve({ filter: /^\.\/pool\.ts$/ }, () => ({
        path: `${toDist}workers/pool${extension}`,
        external: true,
      }))
    },
  }
}
