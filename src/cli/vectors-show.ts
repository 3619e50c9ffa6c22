import { Misuse } from './misuse.ts'
import { flag } from './option.ts'
import { type Subcommand, subcommand } from './subcommand.ts'
import { from } from './vector-options.ts'

/** One vector, whole. */
export const vectorsShow: Subcommand = subcommand({
  name: 'vectors show',
  about: { zh: '显示一个一致性用例', en: 'show a conformance vector' },
  operands: 'ID',
  takes: {
    least: 1,
    most: 1,
    otherwise: {
      zh: 'vectors show后填一个用例的编号，编号见beian vectors list',
      en: 'vectors show takes the id of a vector; beian vectors list has them',
    },
  },
  options: { from, json: flag({ zh: '一行JSON，供程序读取', en: 'one line of JSON, for programs' }) },
  examples: ['beian vectors show parseResidentId/dbc806d874'],
  run: async ({ from, json }, [id], world) => {
    const [{ chosenVectors }, { printVector }] = await Promise.all([
      import('./vector-files.ts'),
      import('./vector-sheet.ts'),
    ])
    const found = chosenVectors(from).find((vector) => vector.id === id)
    if (found === undefined) {
      throw new Misuse({
        zh: '没有这个编号的用例，编号见beian vectors list',
        en: 'no vector has this id; beian vectors list shows them all',
      })
    }
    const { file: _, ...vector } = found
    await world.stdout(json ? `${JSON.stringify(vector)}\n` : printVector(found, world))
    return 0
  },
})
