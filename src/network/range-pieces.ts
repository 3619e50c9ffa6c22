import { unframed } from '../foundation/around.ts'
import { tidy } from '../foundation/text.ts'

/** 起始IP：47.96.118.1 终止IP：47.96.118.9 is one range: a form has two fields for it. */
const FIRST_AND_LAST =
  /(?:起始|开始)[^\d;,]{0,10}((?:\d{1,3}\.){3}\d{1,3})[\s;,，；、]{0,4}(?:终止|结束|截止)[^\d;,]{0,10}(?=\d)/g

/**
 * The texts of the single ranges of a list, as people write it and consoles print it: one with a dash between its ends
 * and a slash before the length of its network, each without blanks around.
 */
export function rangePieces(text: string): string[] {
  return (
    unframed(
      tidy(text)
        .replace(/[\u3002\uff61]/g, '.')
        .replace(FIRST_AND_LAST, '$1-'),
    )
      .replace(/ ?[-~\u301c\u223c\u81f3\u5230][-~]* ?/g, '-')
      .replace(/(\d) ?[和及与或] ?(?=\d{1,3}\.)/g, '$1;')
      // 47.96.118.1 / 47.96.118.2 are two addresses, 47.96.118.0 / 24 is a network.
      .replace(/(\d) ?\/ ?(?=\d{1,3}\.)/g, '$1;')
      .replace(/([\da-f:]) ?\/ ?(?=\d{1,3}(?![\d.:]))/gi, '$1/')
      // 公网IP:47.96.118.1(公), IP=47.96.118.1, 47.96.118.1 和 47.96.118.2
      .replace(/(^|[;,\u3001|\s])[^\d:=;,\u3001|\s.-]{1,16}[:=\s](?=\s?\d{1,3}\.)/g, '$1')
      .replace(/(\d)\([^\d()]{1,12}\)/g, '$1;')
      .split(/[;,\u3001|\s]+/)
      .map((piece) => piece.replace(/\.$/, ''))
      .filter((piece) => piece !== '')
  )
}
