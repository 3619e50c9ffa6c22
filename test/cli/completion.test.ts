import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { completionScripts } from '../../src/cli/completion-scripts.ts'
import { subcommands } from '../../src/cli/subcommands.ts'
import { run, runInEnglish, scratchFolder } from './run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = scratchFolder()

/** The words that are offered behind what is typed; the last one is being typed. */
async function offered(...words: string[]): Promise<string[]> {
  const { code, out, err } = await run(['completion', 'complete', '--', ...words])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out.split('\n').flatMap((line) => (line === '' ? [] : [line.replace(/\t.*/, '')]))
}

describe('completion', () => {
  it('offers the subcommands, and those of a group', async () => {
    const first = new Set(subcommands.map(({ name }) => name.replace(/ .*/, '')))
    expect(await offered('')).toEqual([...first])
    expect(await offered('ch')).toEqual(['check', 'checklist'])
    expect(await offered('footer', '')).toEqual(['check', 'fix', 'render'])
    expect(await offered('footer', 'f')).toEqual(['fix'])
    expect(await offered('nothing', '')).toEqual([])
  })

  it('offers the options of a subcommand, and the words that they take', async () => {
    expect(await offered('check', '--fo')).toEqual(['--form', '--format'])
    expect(await offered('check', '--format', '')).toContain('sarif')
    expect(await offered('check', '--format', 'h')).toEqual(['html'])
    expect(await offered('check', '--format=h')).toEqual(['html'])
    expect(await offered('check', '--format', '=', 'h')).toEqual(['html'])
    expect(await offered('check', '--format', '=')).toContain('html')
    expect(await offered('name', 'x', '--pre-approval', 'news,ga')).toEqual(['news,game'])
    expect(await offered('scan', '--locale', 'zh')).toEqual(['zh-CN', 'zh-TW'])
    expect(await offered('name', '--entity', '')).toEqual([])
  })

  it('offers files where files stand, and what is listed elsewhere', async () => {
    expect(await offered('check', '')).toEqual([':files'])
    expect(await offered('name', '--file', '')).toEqual([':files'])
    expect(await offered('parse', 'resident')).toEqual(['resident-id'])
    expect(await offered('parse', 'resident-id', '')).toEqual([])
    expect(await offered('explain', 'filing/emer')).toContain('filing/emergency-phone')
    expect(await offered('explain', 'resident_id.check')).toEqual(['resident_id.checksum'])
    expect(await offered('completion', 'po')).toEqual(['powershell'])
  })

  it('says what each means, in the language of the environment', async () => {
    const { out } = await runInEnglish(['completion', 'complete', '--', 'name', '--nature', 'ent'])
    expect(out).toBe('enterprise\tEnterprise\n')
  })

  it('prints a script for each shell, and refuses others', async () => {
    for (const [shell, script] of Object.entries(completionScripts)) {
      expect(await run(['completion', shell])).toEqual({ code: 0, out: script, err: '' })
    }
    expect(await run(['completion', 'tcsh'])).toMatchObject({
      code: 2,
      err: 'beian: completion后填bash、zsh、fish或powershell\n',
    })
    expect((await run(['completion'])).code).toBe(2)
  })
})

/** Whether there is such a shell. */
function has(shell: string): boolean {
  try {
    execFileSync(shell, ['-c', 'true'])
    return true
  } catch {
    return false
  }
}

describe('in the shells themselves', () => {
  const command = join(folder, 'beian')
  writeFileSync(
    command,
    `#!/bin/sh\nexec "${join(root, 'node_modules/.bin/tsx')}" "${join(root, 'src/cli.ts')}" "$@"\n`,
  )
  chmodSync(command, 0o755)
  writeFileSync(join(folder, 'a filing.json'), '{}')
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
  const inShell = (shell: string, args: readonly string[], script: string): string[] =>
    execFileSync(shell, [...args, script], { cwd: folder, env, encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)

  it.skipIf(!has('bash'))('bash', { timeout: 60_000 }, () => {
    const complete = (...words: string[]): string => {
      const list = words.map((word) => `'${word}'`).join(' ')
      return `COMP_WORDS=(beian ${list}); COMP_CWORD=${words.length}; _beian; printf '%s\\n' "\${COMPREPLY[@]}"; echo -`
    }
    const script = `${completionScripts.bash}\n${complete('chec')}\n${complete('check', '--format', '=', 's')}\n${complete('check', 'a')}`
    expect(inShell('bash', ['--norc', '-c'], script)).toEqual([
      'check',
      'checklist',
      '-',
      'sarif',
      '-',
      'a filing.json',
      '-',
    ])
  })

  it.skipIf(!has('fish'))('fish', { timeout: 60_000 }, () => {
    const script = `${completionScripts.fish}\ncomplete -C 'beian chec'; complete -C 'beian check --format s'; complete -C 'beian check a'`
    const words = inShell('fish', ['--no-config', '-c'], script).map((line) => line.replace(/\t.*/, ''))
    expect(words).toEqual(['check', 'checklist', 'sarif', 'a filing.json'])
  })

  it.skipIf(!has('zsh'))('zsh reads the script', { timeout: 60_000 }, () => {
    const script = `autoload -U compinit; compinit -D -u; ${completionScripts.zsh}\nprint $_comps[beian]`
    expect(inShell('zsh', ['-f', '-c'], script)).toEqual(['_beian'])
  })
})
