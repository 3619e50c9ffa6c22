import { type Bilingual, say } from '../locale/language.ts'
import { titleLine } from './issue.ts'
import { padded, wrapped } from './layout.ts'
import type { World } from './subcommand.ts'
import { type ValueGroup, type ValueKind, valueKinds } from './value-kinds.ts'

const GROUPS: Readonly<Record<ValueGroup, Bilingual>> = {
  person: { zh: '个人证件', en: 'Persons' },
  organization: { zh: '单位证件', en: 'Organizations' },
  contact: { zh: '联系方式', en: 'Contact' },
  name: { zh: '名称', en: 'Names' },
  record: { zh: '备案号、许可证号', en: 'Filing and license numbers' },
  network: { zh: '域名、IP地址、APP', en: 'Domains, addresses, apps' },
}

const WIDEST = 100

/** The kinds of values, by what they belong to, with the options of each; a line of JSON each for programs. */
export function* listKinds(world: World, isText: boolean): Generator<string> {
  const { language, columns = WIDEST } = world
  if (!isText) {
    for (const kind of valueKinds) yield `${JSON.stringify(kindAsJson(kind, world))}\n`
    return
  }
  const indent = Math.max(...valueKinds.map(({ name }) => name.length)) + 4
  let first = true
  for (const group of Object.keys(GROUPS) as ValueGroup[]) {
    yield `${first ? '' : '\n'}${titleLine(say(language, GROUPS[group]), world)}`
    first = false
    for (const { name, label, options = {}, needs = [] } of valueKinds.filter((kind) => kind.group === group)) {
      const flags = Object.entries(options).map(([key, flag]) => (needs.includes(key) ? `--${flag}` : `[--${flag}]`))
      const about = [say(language, label), ...flags].join('  ')
      yield `  ${padded(name, indent - 2)}${wrapped(about, Math.min(columns, WIDEST), indent)}\n`
    }
  }
}

function kindAsJson(
  { name, label, also = [], group, call, options = {}, needs = [] }: ValueKind,
  { language }: World,
): object {
  return {
    kind: name,
    label: say(language, label),
    also,
    group,
    call,
    options: Object.values(options),
    needs: needs.map((key) => options[key]),
  }
}
