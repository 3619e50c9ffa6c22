import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../examples/child-process/', import.meta.url))
const command = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const env = { ...process.env, BEIAN: `${process.execPath} --import tsx ${command}` }

const isThere = (tool: string, version: string): boolean => spawnSync(tool, [version]).status === 0

describe('the clients of a child process', () => {
  const clients = [
    ['python3', '--version', ['client.py']],
    ['php', '--version', ['client.php']],
    ['go', 'version', ['run', 'client.go']],
    [process.execPath, '--version', ['client.mjs']],
  ] as const
  for (const [tool, version, args] of clients) {
    it.skipIf(!isThere(tool, version))(
      `${args[args.length - 1]} asks and is answered`,
      () => {
        const { stdout, stderr, status } = spawnSync(tool, args, { cwd: folder, env, encoding: 'utf8' })
        expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
        expect(stdout).toMatch(/^1 accept\n2 reject \w+\.\w+\n$/)
      },
      60_000,
    )
  }
})
