/**
 * The file that a worker runs, beside the package's other files: `pool` is built into a folder of its own, for `import` and
 * for `require`.
 */
export const workerFile: URL = import.meta.url.endsWith('.cjs')
  ? new URL('../node-worker.cjs', import.meta.url)
  : new URL('../node-worker.js', import.meta.url)
