// `npm start` of an application, from a fresh clone as well: installs what its lock names, packs `beian` where that has
// not been done (or takes BEIAN_TARBALL), lays the package into the application's modules, and runs its own script.
import { install, packedPackage, putPackage, run } from '../build/project.mjs'

const application = process.cwd()
const [script] = process.argv.slice(2)
if (!['start', 'build', 'preview'].includes(script)) {
  console.error('run.mjs: npm start, npm run build or npm run preview, in the folder of an application')
  process.exit(2)
}

const tarball = packedPackage()
install(application)
if (script !== 'preview') putPackage(application, tarball)
run(application, 'npm', ['run', '--silent', `app:${script}`])
