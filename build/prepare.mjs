// npm's `prepare`: builds what an installation from git serves. `prepack` builds before every packing, so this is for
// git alone: it leaves a `dist` that is there as it is, waits where a contributor has called `npm ci` (`npm start` and
// `npm run build` build what they need), and steps aside where the build tool is not installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function isInstalled(tool) {
  try {
    createRequire(import.meta.url).resolve(tool)
    return true
  } catch {
    return false
  }
}

if (!existsSync(`${root}dist`)) {
  if (process.env.npm_command === 'ci') {
    console.log('beian: dist is not built yet; npm run build does it')
  } else if (!isInstalled('tsup') || !isInstalled('typescript')) {
    console.log('beian: dist is not built, since the build tool is not installed; npm install --include=dev brings it')
  } else {
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    process.exitCode = status ?? 1
  }
}
