import { type Bilingual, say } from '../locale/language.ts'
import type { Candidate } from './completion-words.ts'
import { Misuse } from './misuse.ts'
import { writeAll } from './streams.ts'
import { type Subcommand, subcommand, type World } from './subcommand.ts'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const

/**
 * What a shell runs to complete what is typed; and, behind `complete`, what that asks.
 *
 * @param subcommands all of them: of these it tells
 */
export function completionOver(subcommands: () => readonly Subcommand[]): Subcommand {
  return subcommand({
    name: 'completion',
    about: { zh: '输出Shell的自动补全脚本', en: 'print a script with which a shell completes commands' },
    operands: 'bash|zsh|fish|powershell',
    takes: {
      least: 1,
      most: Number.POSITIVE_INFINITY,
      otherwise: WHICH,
    },
    options: {},
    notes: {
      zh: 'bash：把eval "$(beian completion bash)"加到~/.bashrc。zsh：在~/.zshrc的compinit之后加eval "$(beian completion zsh)"。fish：beian completion fish > ~/.config/fish/completions/beian.fish。PowerShell：在$PROFILE中加beian completion powershell | Out-String | Invoke-Expression。',
      en: 'bash: add eval "$(beian completion bash)" to ~/.bashrc. zsh: add eval "$(beian completion zsh)" to ~/.zshrc, behind compinit. fish: beian completion fish > ~/.config/fish/completions/beian.fish. PowerShell: add beian completion powershell | Out-String | Invoke-Expression to $PROFILE.',
    },
    examples: ['eval "$(beian completion bash)"', 'beian completion fish > ~/.config/fish/completions/beian.fish'],
    run: async (_, [shell = '', ...words], world) => {
      if (shell === 'complete') {
        await writeAll(world, await lines(words, subcommands(), world))
        return 0
      }
      const known = SHELLS.find((one) => one === shell)
      if (known === undefined || words.length > 0) throw new Misuse(WHICH)
      const { completionScripts } = await import('./completion-scripts.ts')
      await world.stdout(completionScripts[known])
      return 0
    },
  })
}

const WHICH: Bilingual = {
  zh: 'completion后填bash、zsh、fish或powershell',
  en: 'completion takes bash, zsh, fish or powershell',
}

async function lines(
  words: readonly string[],
  subcommands: readonly Subcommand[],
  world: World,
): Promise<readonly string[]> {
  const { completionOf } = await import('./completion-words.ts')
  const { candidates, files } = await completionOf(words, subcommands, world.language, (name) =>
    operandsOf(name, world),
  )
  const found = candidates.map(({ word, about = '' }) => (about === '' ? `${word}\n` : `${word}\t${about}\n`))
  return files ? [...found, ':files\n'] : found
}

/** The operands of which there is a list. */
async function operandsOf(name: string, { language }: World): Promise<readonly Candidate[] | undefined> {
  switch (name) {
    case 'completion':
      return SHELLS.map((word) => ({ word }))
    case 'parse': {
      const { valueKinds } = await import('./value-kinds.ts')
      return valueKinds.map((kind) => ({ word: kind.name, about: say(language, kind.label) }))
    }
    case 'explain': {
      const { rules } = await import('../data/rules/table.ts')
      const codes = Object.keys(language.locale.issues).map((word) => ({ word }))
      return [...rules.map(({ id, demand }) => ({ word: id, about: say(language, demand) })), ...codes]
    }
    case 'province':
      return Object.entries(language.locale.options['server-location']).map(([word, about]) => ({ word, about }))
    default:
      return undefined
  }
}
