import { explainRule } from '../data/rules/explain.ts'
import type { RequiredMaterial } from '../filing/required-materials.ts'
import type { AnyIssue } from '../foundation/issue.ts'
import { sizeText, typeText } from '../locale/file-words.ts'
import { issueAsJson } from '../locale/issue-as-json.ts'
import { type Bilingual, listed, say } from '../locale/language.ts'
import type { InspectedMaterial } from '../material/inspect-material.ts'
import { issuePrinter, titleLine } from './issue.ts'
import { reportLine } from './layout.ts'
import type { Folder, FoundFile } from './materials-folder.ts'
import { labelled, noted, originOf } from './phrases.ts'
import { shownName, visible } from './streams.ts'
import type { World } from './subcommand.ts'

const HEAD: Bilingual = {
  zh: '{file}  需要材料{all}项，已有{there}项',
  en: '{file}  {there} of {all} materials present',
}
const COPIES: Bilingual = { zh: '{name}，{copies}张', en: '{name}, {copies} images' }
const SOME: Bilingual = { zh: '仅部分要求', en: 'required by some only' }
const OTHERS: Bilingual = { zh: '没有认出是什么材料的文件', en: 'Files that belong to no material' }
const FEWER: Bilingual = {
  zh: '需要{copies}张，文件夹中只有{there}张',
  en: '{there} of {copies} images are in the folder',
}
const SOURCES: Bilingual = { zh: '依据', en: 'Sources' }

const isThere = ({ state }: RequiredMaterial): boolean => state === 'there'

function labelOf(enumeration: 'material' | 'material-condition', key: string, { language }: World): string {
  return (language.locale.options[enumeration] as Readonly<Record<string, string>>)[key] ?? key
}

/** The materials of a filing for a terminal: a tick for what is there, a box for what is missing. */
export function printMaterials(
  file: string,
  required: readonly RequiredMaterial[],
  folder: Folder | undefined,
  world: World,
): string {
  const { language } = world
  const isHere = (one: RequiredMaterial): boolean => isThere(one) || folder?.files.has(one.material) === true
  const counts = { all: required.length, there: required.filter(isHere).length }
  const sources = new Map<string, number>()
  let text = titleLine(say(language, HEAD, { file: shownName(file), ...counts }), world)
  const told = new Set<string>()
  for (const one of required) {
    text += reportLine(lineOf(one, isHere(one), sources, world), 2, world)
    // A card that serves twice is told of once.
    const files = told.has(one.material) ? [] : (folder?.files.get(one.material) ?? [])
    told.add(one.material)
    text += filesOf(files, world)
    if (files.length > 0 && files.length < one.copies) {
      text += reportLine(`· ${say(language, FEWER, { copies: one.copies, there: files.length })}`, 6, world)
    }
  }
  if (folder !== undefined && folder.others.length > 0) {
    text += reportLine(
      labelled(language, say(language, OTHERS), folder.others.map(shownName).map(visible).join(' ')),
      2,
      world,
    )
  }
  if (sources.size === 0) return text
  text += `\n${titleLine(say(language, SOURCES), world)}`
  for (const [source, number] of sources) text += reportLine(`[${number}] ${source}`, 2, world)
  return text
}

/** The files of a folder that are taken for a material, each with what was found in it. */
function filesOf(files: readonly FoundFile[], world: World): string {
  let text = ''
  for (const { name, result } of files) {
    const kind = result.ok ? factsOf(result.value) : ''
    text += reportLine(`${result.ok ? '✓' : '✗'} ${visible(shownName(name))}  ${kind}`.trimEnd(), 6, world)
    const { print } = issuePrinter(world, result.issues, {})
    // Without the marks of sources: those of the list stand at its lines.
    for (const { rule: _rule, ...issue } of result.issues) text += `    ${print(issue as AnyIssue)}`
  }
  return text
}

/** `JPG 1600×1200 200 KB` */
function factsOf({ file }: InspectedMaterial): string {
  const { type = '', width, height, size } = file
  const pixels = width === undefined || height === undefined ? [] : [`${width}×${height}`]
  return [typeText(type) ?? '', ...pixels, sizeText(Math.ceil(size / 1024))].filter(Boolean).join(' ')
}

function lineOf(one: RequiredMaterial, isHere: boolean, sources: Map<string, number>, world: World): string {
  const { language } = world
  const { material, copies, why, severity, path, rule } = one
  const label = labelOf('material', material, world)
  const name = copies > 1 ? say(language, COPIES, { name: label, copies }) : label
  const notes = [
    path.join('.'),
    ...(why === 'always' ? [] : [labelOf('material-condition', why, world)]),
    ...(severity === 'advice' ? [say(language, SOME)] : []),
  ]
  const text = `${isHere ? '[x]' : '[ ]'} ${noted(language, name, say(language, listed(notes)))}`
  const source = explainRule(rule)?.source
  if (source === undefined) return text
  const origin = originOf(language, source)
  const number = sources.get(origin) ?? sources.set(origin, sources.size + 1).size
  return `${text} [${number}]`
}

/** The materials of a filing for a program: one line. */
export function materialsAsJson(
  file: string,
  required: readonly RequiredMaterial[],
  folder: Folder | undefined,
  world: World,
): string {
  const materials = required.map((one) => {
    const files = folder?.files.get(one.material)?.map(({ name, result }) => ({
      name: shownName(name),
      ok: result.ok,
      ...(result.ok ? { file: result.value.file } : {}),
      issues: result.issues.map((issue) => issueAsJson(issue, world.language)),
    }))
    return { ...one, label: labelOf('material', one.material, world), files }
  })
  return `${JSON.stringify({ file: shownName(file), materials, others: folder?.others.map(shownName) })}\n`
}
