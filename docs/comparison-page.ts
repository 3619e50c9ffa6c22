import { comparisons, judged } from '../test/comparison/measure.ts'

const share = (part: number, whole: number): string => {
  // 99.96 % is not all of them.
  const percent = Math.floor((part * 1000) / whole) / 10
  return percent === 100 ? '100 %' : `${percent.toFixed(1)} %`
}

const TELLS = { reason: '✓', check: '哪一项校验 which check', nothing: '' } as const

/** Beside what is used now: of right values the share that is taken, of wrong ones the share that is refused. */
export function comparisonPage(note: string): string {
  let text = `${note}# 与现在的做法比较 · Beside what is used now\n\n`
  text +=
    '用同一批号码比较：正确的号码看放行的比例，错误的号码看拒绝的比例，都是越高越好。号码是按标准构造的，或是公开的机构号码，没有真实个人的号码；\n'
  text += '构造方法见 `test/comparison/inputs.ts`。有一项测试保证本页与实际结果一致。\n\n'
  text +=
    'The same numbers through each: of the right ones the share that is taken, of the wrong ones the share that is refused;\n'
  text +=
    'more is better in every cell. They are made by the standards, or published ones of organizations, no person’s. How:\n'
  text += '`test/comparison/inputs.ts`. A test holds this page against what really comes out.\n'
  for (const { title, rows, ways } of comparisons) {
    const names = ways.map(({ name }) => name.replace(/\|/g, '\\|'))
    text += `\n## ${title.zh} · ${title.en}\n\n`
    text += `| 输入 · inputs | 数量 | 应 | ${names.join(' | ')} |\n|---|---|---|${'---|'.repeat(ways.length)}\n`
    for (const row of rows) {
      const cells = ways.map((way) => {
        const { rightly, warned } = judged(row, way)
        return share(rightly, row.texts.length) + (warned > 0 ? `（提醒 ${warned}）` : '')
      })
      const due = row.areRight ? '放行 take' : '拒绝 refuse'
      text += `| ${row.about.zh}<br>${row.about.en} | ${row.texts.length} | ${due} | ${cells.join(' | ')} |\n`
    }
    text += `| 说明错在哪里<br>tells what is wrong | | | ${ways.map(({ tells }) => TELLS[tells]).join(' | ')} |\n`
  }
  return text
}
