// `npm start`, from a fresh clone as well: lays `beian` into the mini-program and packs it, which is the command
// 「工具 → 构建 npm」 of WeChat's developer tools; no key is needed for that. Then open this folder in the developer tools.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, packedPackage, putPackage } from '../../build/project.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const app = join(here, 'miniprogram')

install(here)
mkdirSync(join(app, 'node_modules'), { recursive: true })
putPackage(app, packedPackage())

const { packNpmManually } = createRequire(import.meta.url)('miniprogram-ci')
rmSync(join(app, 'miniprogram_npm'), { recursive: true, force: true })
const { warnList } = await packNpmManually({
  packageJsonPath: join(app, 'package.json'),
  miniprogramNpmDistDir: app,
  // What beian needs of others is in its own files; the packer would lay the packages beside it all the same.
  ignores: ['node_modules/beian/node_modules/**'],
})
for (const { msg } of warnList) console.error(msg)

const packed = join(app, 'miniprogram_npm', 'beian')
const bytes = readdirSync(packed, { recursive: true })
  .map((file) => statSync(join(packed, file)))
  .reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0)
console.log(`miniprogram_npm/beian: ${Math.round(bytes / 1000)} kB, of which an upload takes what the pages require`)
process.exitCode = warnList.length === 0 ? 0 : 1
