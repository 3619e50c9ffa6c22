import { describe, expect, it } from 'vitest'
import { anchors } from '../../src/record/anchors.ts'

/** The words of a text, as they stand there. */
function wordsIn(text: string): string[] {
  const finder = anchors()
  const words: string[] = []
  for (let from = 0; finder.find(text, from); from = finder.end) words.push(text.slice(finder.start, finder.end))
  return words
}

describe('words without which no number is', () => {
  it.each([
    ['京ICP备16020626号', ['CP']],
    ['京icp备', ['cp']],
    ['京ＩＣＰ备', ['ＣＰ']],
    ['京ｉｃｐ备', ['ｃｐ']],
    ['京IPC备', ['IPC备']],
    ['京C \n P', ['C \n P']],
    ['公网安备', ['公网']],
    ['公 &nbsp;网安', ['网安']],
    ['公&nbsp网', ['公&nbsp网']],
    ['公安网', ['公安']],
    ['⽹<i class="x">警', ['⽹<i class="x">警']],
    ['粤B2-20090059', ['B2-']],
    ['粤b<b>1</b>-', ['b<b>1</b>-']],
    ['A2.B1', ['A2.']],
    ['Ｂ２－', ['Ｂ２']],
    ['ａ１', ['ａ１']],
    ['許可證 许可证', ['許可證', '许可证']],
    ['粤网文〔2017〕', ['网文']],
    ['（总）网出证', ['网出证']],
    ['isbn 978', ['isbn']],
    ['Bm12345678', ['Bm12345678']],
    ['gs 京(2023)', ['gs 京']],
    ['&#20140; &#X4EAC; \\U4eac', ['&#20140', '&#X4EAC', '\\U4eac']],
    ['KSı 公司 网站 文字 B3 ISB &# \\n -2024', []],
  ])('%j', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})
