// Installs this project where that has not been done for its lock, puts `beian` into it, and runs its types and tests.
// Without BEIAN_TARBALL, `beian` is the source; with it, that package. Arguments go to vitest.
import { fileURLToPath } from 'node:url'
import { install, putPackage, run } from '../../build/project.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const tarball = process.env.BEIAN_TARBALL || undefined

install(here)
putPackage(here, tarball)

const only = process.argv.slice(2)
if (only.length === 0) {
  const project = tarball === undefined ? 'tsconfig.json' : 'tsconfig.tarball.json'
  run(here, process.execPath, [`${here}node_modules/vue-tsc/bin/vue-tsc.js`, '--noEmit', '-p', project])
}
run(here, process.execPath, [`${here}node_modules/vitest/vitest.mjs`, 'run', ...only])
