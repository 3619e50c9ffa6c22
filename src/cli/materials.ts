import { eachInput } from './each-input.ts'
import { readJson, UnusableInput } from './input.ts'
import { json, today } from './option.ts'
import { FILES, type Subcommand, subcommand } from './subcommand.ts'

/** The materials that filings need: what is there, and what is missing. */
export const materials: Subcommand = subcommand({
  name: 'materials',
  about: {
    zh: '列出一份备案需要的材料：哪些已有，哪些还缺',
    en: 'the materials a filing needs: what is there, what is missing',
  },
  ...FILES,
  options: { today, json },
  notes: {
    zh: '按备案中材料的名称判断有无；只有部分接入商或平台要求的注明“仅部分要求”。',
    en: 'What is there is told by what the materials of the filing are called; what only some ask for is marked.',
  },
  examples: ['beian materials filing.json', 'beian materials filing.json --json'],
  run: async ({ today, json }, files, world) => {
    const [{ formOf, requiredMaterials }, { materialsAsJson, printMaterials }] = await Promise.all([
      import('../filing/required-materials.ts'),
      import('./materials-report.ts'),
    ])
    return eachInput(files, world, {
      read: readJson,
      json,
      use: async (input, file) => {
        if (formOf(input) === undefined) {
          throw new UnusableInput({
            zh: '没有写明是哪种表单，请填写form，如icp/1',
            en: 'does not say which form it is: "form": "icp/1"',
          })
        }
        const required = requiredMaterials(input, { today })
        await world.stdout(json ? materialsAsJson(file, required, world) : printMaterials(file, required, world))
        return 0
      },
    })
  },
})
