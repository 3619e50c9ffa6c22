import { formOf } from '../data/forms/form-of.ts'
import type { FormName } from '../data/forms/ids.ts'
import type { RequiredMaterial } from '../filing/required-materials.ts'
import { eachInput } from './each-input.ts'
import { readFiling } from './filing-file.ts'
import { UnusableInput } from './input.ts'
import type { Folder } from './materials-folder.ts'
import { json, text, today } from './option.ts'
import { FILES, type Subcommand, subcommand, type World } from './subcommand.ts'

/** The materials that filings need: what is there, and what is missing. */
export const materials: Subcommand = subcommand({
  name: 'materials',
  about: {
    zh: '列出一份备案需要的材料：哪些已有，哪些还缺',
    en: 'the materials a filing needs: what is there, what is missing',
  },
  ...FILES,
  options: {
    dir: text(
      'DIR',
      { zh: '存放材料的文件夹', en: 'followed by the folder that holds the materials' },
      { zh: '逐个检查文件夹中的材料文件', en: 'also check the files in a folder' },
    ),
    today,
    json,
  },
  notes: {
    zh: '按备案中材料的名称判断有无；只有部分接入商或平台要求的注明“仅部分要求”。--dir按文件名认出材料（身份证正面.jpg、营业执照.png），并检查格式、大小、是否完整、空白、黑白、重复；只在本机读取。',
    en: 'What is there is told by what the materials of the filing are called; what only some require is marked. With --dir files are told by their names (principal-id-front.jpg) and read: type, size, whole, blank, grey, twice. Nothing leaves this machine.',
  },
  examples: [
    'beian materials filing.json',
    'beian materials filing.json --dir papers',
    'beian materials filing.json --json',
  ],
  run: async ({ dir, today, json }, files, world) => {
    const [{ requiredMaterials }, { materialsAsJson, printMaterials }] = await Promise.all([
      import('../filing/required-materials.ts'),
      import('./materials-report.ts'),
    ])
    return eachInput(files, world, {
      read: readFiling,
      json,
      use: async ({ value: input }, file) => {
        const form = formOf(input)
        if (form === undefined) {
          throw new UnusableInput({
            zh: '没有写明是哪种表单，请填写form，如icp/1',
            en: 'does not say which form it is: "form": "icp/1"',
          })
        }
        const required = requiredMaterials(input, { today })
        const folder = dir === undefined ? undefined : await folderOf(dir, form, required, world)
        await world.stdout(
          json ? materialsAsJson(file, required, folder, world) : printMaterials(file, required, folder, world),
        )
        return folder === undefined || isComplete(required, folder) ? 0 : 1
      },
    })
  },
})

async function folderOf(
  dir: string,
  form: FormName,
  required: readonly RequiredMaterial[],
  world: World,
): Promise<Folder> {
  const { inspectFolder } = await import('./materials-folder.ts')
  return inspectFolder(dir, form, [...new Set(required.map(({ material }) => material))], world)
}

/** Whether no file is refused, and everything that all ask for is there. */
function isComplete(required: readonly RequiredMaterial[], { files }: Folder): boolean {
  const isRefused = [...files.values()].flat().some(({ result }) => !result.ok)
  return (
    !isRefused &&
    required.every(({ material, state, severity }) => {
      return state === 'there' || severity === 'advice' || files.has(material)
    })
  )
}
