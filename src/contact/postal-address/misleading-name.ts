import { MISLEADING_COUNTIES, MISLEADING_PREFECTURES } from '../../data/divisions/misleading-names.ts'

/** What makes a road of the short name of a city: 新乡路, 镇江道. */
const ROAD = /^[东南西北中]?大?[路街道巷湾]/

let counties: ReadonlyMap<string, readonly string[]> | undefined
let prefectures: readonly string[] | undefined

/**
 * Where the name of a county ends that begins at `at` and has a character that looks like another part of an address:
 * 下花园区, 沙市区, 镇远县. 0 where another text stands there.
 */
export function misleadingCountyEnd(text: string, at: number): number {
  const name = namesFrom(text.charAt(at)).find((one) => text.startsWith(one, at))
  return name === undefined ? 0 : at + name.length
}

/** Whether the address ends with such a name that begins at `at` and lacks its unit: 三门. */
export function endsWithMisleading(text: string, at: number): boolean {
  const length = text.length - at
  return (
    length > 1 && namesFrom(text.charAt(at)).some((one) => one.length === length + 1 && one.startsWith(text.slice(at)))
  )
}

/** Where such a name of a prefecture ends that begins at `at`, its unit left out: 新乡卫滨区, but 新乡路. */
export function misleadingPrefectureEnd(text: string, at: number): number {
  prefectures ??= MISLEADING_PREFECTURES.split(' ')
  const name = prefectures.find((one) => text.startsWith(one, at))
  if (name === undefined) return 0
  const end = at + name.length
  return ROAD.test(text.slice(end, end + 3)) ? 0 : end
}

function namesFrom(start: string): readonly string[] {
  counties ??= byStart(MISLEADING_COUNTIES.split(' '))
  return counties.get(start) ?? []
}

function byStart(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const name of names) {
    const start = name.charAt(0)
    const others = found.get(start)
    if (others === undefined) found.set(start, [name])
    else others.push(name)
  }
  return found
}
