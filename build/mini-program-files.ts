import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, transform } from 'esbuild'
import { rollup } from 'rollup'

const root = fileURLToPath(new URL('../', import.meta.url))
const target = join(root, 'miniprogram_dist')

/** What a page with a form asks for: no zod, no files to inspect, no samples. */
const ENTRIES = ['index', 'locale', 'forms', 'rules', 'divisions', 'naming', 'footer']
/** What of an entry is of use alone, by the folder of `src` that it comes from, or the file. */
const PARTS: Readonly<Record<string, { readonly entry: string; readonly from: string }>> = {
  ...Object.fromEntries(
    ['identity', 'organization', 'contact', 'naming', 'record', 'network', 'privacy'].map((folder) => [
      folder,
      { entry: 'index', from: `./${folder}/` },
    ]),
  ),
  'form-findings': { entry: 'forms', from: './form-libraries/form-findings.ts' },
}

/** As plain as the oldest clients take it; a Chinese character escaped takes six bytes in place of three. */
const PLAIN = { target: 'es2017', charset: 'utf8', minify: true, legalComments: 'none' } as const

/** What an entry exports from one place. */
function partOf({ entry, from }: { readonly entry: string; readonly from: string }): string {
  const lines = readFileSync(join(root, 'src', `${entry}.ts`), 'utf8').match(/^export \{[^}]*\} from '[^']*'$/gm) ?? []
  const own = lines.filter((line) => line.includes(` from '${from}`))
  if (own.length === 0) throw new Error(`src/${entry}.ts exports nothing from ${from}`)
  return own.join('\n')
}

const parts: Plugin = {
  name: 'parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice('part:'.length), namespace: 'part' }))
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
      contents: partOf(PARTS[path]!),
      resolveDir: join(root, 'src'),
      loader: 'ts',
    }))
  },
}

/** The library as ES modules, by path: esbuild leaves less of each file than rollup does. */
async function esModules(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    ...PLAIN,
    entryPoints: {
      ...Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])),
      ...Object.fromEntries(Object.keys(PARTS).map((name) => [`parts/${name}`, `part:${name}`])),
    },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: target,
    chunkNames: 'shared/[hash]',
    plugins: [parts],
    write: false,
  })
  return new Map(outputFiles.map(({ path, text }) => [path, text]))
}

/**
 * What WeChat's packer lays into a mini-program as it is, by path in `miniprogram_dist/`. The packer knows no `exports` and
 * no ES modules. So each entry is a file (`require('beian/locale')` finds `locale.js`), and what several need stands once,
 * in files beside them. Nothing is shaken from CommonJS, and the main entry is a third of what a mini-program's package may
 * weigh: its domains are files of their own as well, as `require('beian/parts/identity')`, and so is what forms show.
 */
export async function miniProgramFiles(): Promise<Map<string, string>> {
  // esbuild shares between files in ES modules alone; rollup writes those as CommonJS.
  const modules = await esModules()
  const bundle = await rollup({
    input: [...modules.keys()],
    plugins: [
      {
        name: 'modules',
        resolveId: (id, importer) => (importer === undefined ? id : join(dirname(importer), id)),
        load: (id) => modules.get(id),
      },
    ],
  })
  const { output } = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    compact: true,
    esModule: false,
    externalLiveBindings: false,
    preserveModules: true,
    preserveModulesRoot: target,
  })
  await bundle.close()
  const files = new Map<string, string>()
  for (const file of output) {
    if (file.type === 'chunk') files.set(file.fileName, (await transform(file.code, PLAIN)).code)
  }
  return files
}
