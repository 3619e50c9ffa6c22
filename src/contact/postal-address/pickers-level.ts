/** What pickers show between the levels: 省直辖县级行政区划, 市辖区, the 县 of Chongqing. */
const PICKERS_LEVEL = /^(?:(?:省|自治区)?直辖(?:县级行政(?:区划|单位)|县级?)|市辖区|县(?=[\u4e00-\u9fff]{1,12}县))/

/** Where a level that pickers show ends that begins at `at`; `at` where none does. */
export function pastPicker(text: string, at: number): number {
  if (!'省自直市县'.includes(text.charAt(at) || '-')) return at
  return at + (PICKERS_LEVEL.exec(text.slice(at, at + 24))?.[0].length ?? 0)
}
