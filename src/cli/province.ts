import { flag, keyOf } from './option.ts'
import { provinceAsked } from './province-asked.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

/** What the authority of a province asks beyond what is asked everywhere: for a terminal, or one line of JSON. */
export const province: Subcommand = subcommand({
  name: 'province',
  about: { zh: '列出一个省份的管局要求及其依据', en: 'what a province requires, and where that is written' },
  operands: 'PROVINCE',
  takes: {
    least: 1,
    most: 1,
    otherwise: { zh: 'province后填一个省份，如44或广东', en: 'province takes one province, such as 44 or guangdong' },
  },
  options: {
    nature: keyOf('nature', { zh: '只列出对这一单位性质的要求', en: 'only what binds entities of this nature' }),
    json: flag({ zh: '一行JSON，供程序读取', en: 'one line of JSON, for programs' }),
  },
  notes: {
    zh: '省份可以是区划代码前两位或六位、中文名称、拼音。各省管局没有公布完整的要求，所列多为接入服务商的说明：可能因此退回，不是一定退回。',
    en: 'A province is given by two or six digits, by its name in Chinese or in Latin letters. No authority publishes its demands in full, and most are what providers tell their customers: a filing may be rejected for them, but need not be.',
  },
  examples: ['beian province 44', 'beian province guangdong --nature individual', 'beian province 440000 --json'],
  run: async ({ nature, json }, [typed = ''], world) => {
    const code = await provinceAsked(typed)
    const [{ provinceDemands }, { isBound }, { printProvince, provinceAsJson }] = await Promise.all([
      import('../data/province-demands/province-demands.ts'),
      import('../data/province-demands/habit.ts'),
      import('./province-report.ts'),
    ])
    const demands = provinceDemands(code).filter(
      ({ who }) => nature === undefined || who === undefined || isBound(who, nature),
    )
    await world.stdout(json ? provinceAsJson(code, demands, world) : printProvince(code, demands, world))
    return 0
  },
})
