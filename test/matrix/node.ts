import { join } from 'node:path'
import { installed, run, versionIn } from './cache.ts'
import { Difference } from './compare.ts'
import { Absent, type Check, nodeInstallation, type Stage, sameAnswers } from './stage.ts'

/** The oldest Node that `engines` admits, and the newest of each line since, those without long support too. */
export const NODES: readonly string[] = ['20.0.0', '20', '21', '22', '23', '24', '25', '26']

/** npm has Node's programs as packages, one for each system; `node` itself only runs a script that installs one of them. */
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

async function nodeOf(range: string): Promise<{ readonly program: string; readonly version: string }> {
  const folder = await installed({ [PACKAGE]: range }).catch((cause: Error) => {
    throw new Absent(`npm has no Node ${range} for this system: ${cause.message.split('\n')[0]}`)
  })
  const bin = join(folder, 'node_modules', PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return { program: bin, version: versionIn(folder, PACKAGE).replace(/^v/, '') }
}

export function nodeChecks(stage: Stage): Check[] {
  return NODES.flatMap((range) => [
    ...(['import', 'require'] as const).map((way) => ({
      part: 'node' as const,
      subject: 'Node',
      way,
      async run() {
        const { program, version } = await nodeOf(range)
        return await sameAnswers(
          stage,
          version,
          nodeInstallation(stage.folder, program, way, stage.entries),
          stage.entries,
        )
      },
    })),
    {
      part: 'node',
      subject: 'Node',
      way: 'command',
      async run() {
        const { program, version } = await nodeOf(range)
        const [expected, shown] = await Promise.all([commandTold(stage, process.execPath), commandTold(stage, program)])
        if (expected !== shown) throw new Difference(`expected ${expected}\n  shown    ${shown}`)
        return { version, verdict: 'same' as const, detail: `${COMMANDS.length} calls of the command` }
      },
    },
  ])
}

/** Calls of the command that a day has no say in; what they are asked stands in the project. */
const COMMANDS: readonly (readonly string[])[] = [
  ['--version'],
  ['--help', '--locale', 'en'],
  ['check', '--help'],
  ['name', '青竹科技官网', '--nature', 'enterprise', '--json'],
  ['name', '国家税务平台', '--locale', 'en'],
  ['scan', 'inputs.json', '--json'],
  ['explain', 'resident_id.checksum'],
  [
    'vectors',
    'run',
    '--json',
    '--',
    process.execPath,
    join('node_modules', 'beian', 'dist', 'cli.js'),
    'vectors',
    'answer',
  ],
]

/** Everything that the calls write, with their exit codes. */
async function commandTold(stage: Stage, node: string): Promise<string> {
  const command = join(stage.library, 'dist', 'cli.js')
  const told: string[] = []
  for (const options of COMMANDS) {
    const out = await run(node, [command, ...options], stage.folder).catch((cause: Error) => `✗ ${cause.message}`)
    told.push(`${options[0]}: ${out}`)
  }
  return told.join('\n')
}
