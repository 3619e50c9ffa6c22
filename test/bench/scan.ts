import { findRecordNumbers } from '../../src/core.ts'
import { checkFooter } from '../../src/footer.ts'
import type { Case, Group } from './index.ts'

/** Throughput over text of several kinds and sizes: per byte, a larger text must not be slower. */

const CHINESE =
  '本网站由各地读者共同维护，内容涉及历史、地理、文学与科学。编辑在整理资料时反复核对来源，力求语言平实、条理清楚。' +
  '春天的河岸上，孩子们放着风筝，老人坐在树下谈论往事；公安机关提醒市民注意防范，网络让信息传播得更快。'
const ENGLISH =
  'The readers of this site maintain it together. Editors check the sources of every article and keep the language ' +
  'plain; in spring children fly kites at the river, and the elders talk about the past. '
const PROVINCES = [...'京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新']

const number = (index: number): string =>
  `${PROVINCES[index % 31]}ICP备${2020 + (index % 6)}${String(100000 + index * 7).slice(0, 6)}号-${1 + (index % 9)}`
const footer = (index: number): string =>
  `© 2026 青竹科技有限公司 版权所有 ${number(index)} | 京公网安备 1101050202${String(10000 + index).slice(0, 4)}号\n`
const markup = (index: number): string =>
  `<footer><p><a href="https://beian.miit.gov.cn/">${number(index)}</a></p></footer>`

function fill(piece: (index: number) => string, length: number): string {
  let text = ''
  for (let index = 0; text.length < length; index++) text += piece(index)
  return text
}

const find = (text: string) => findRecordNumbers(text, { today: '2026-11-21' })

function sizes(name: string, piece: (index: number) => string, least: number): Case[] {
  return [1 << 14, 1 << 17, 1 << 20].map((length) => {
    const text = fill(piece, length)
    const bytes = new TextEncoder().encode(text).length
    return { name: `${name}, ${(bytes / 1e6).toFixed(2)} MB`, run: find, inputs: [text], bytes, least }
  })
}

const prose = fill(() => CHINESE, 1 << 20)
const page = fill(markup, 1 << 17)

export const scan: Group = {
  name: 'findRecordNumbers, throughput',
  cases: [
    {
      name: 'floor: one indexOf over prose',
      run: (text: string) => text.indexOf('ICP备案号：'),
      inputs: [prose],
      bytes: new TextEncoder().encode(prose).length,
    },
    ...sizes('prose, Chinese', () => CHINESE, 300),
    ...sizes('prose, English', () => ENGLISH, 300),
    ...sizes('footers, two numbers a line', footer, 20),
    ...sizes('numbers alone, one a line', (index) => `${number(index)}\n`, 20),
    ...sizes('pages, one number in a link', markup, 20),
    ...sizes('京ICP备 over and over', () => '京ICP备', 300),
    ...sizes('spaces', () => ' ', 300),
    {
      name: 'checkFooter',
      run: (text: string) => checkFooter(text, { today: '2026-11-21' }),
      inputs: [page],
      bytes: new TextEncoder().encode(page).length,
    },
  ],
}
