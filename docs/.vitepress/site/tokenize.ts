const HAN = /^[\p{Script=Han}〇]/u

/** `办公电话` → `办公`, `公电`, `电话`: any two characters that stand together are found, whatever words a reader sees. */
function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.length < 2 ? characters : characters.slice(1).map((next, index) => characters[index]! + next)
}

/**
 * The words by which a text is found, the same where the index is built and in every browser (`Intl.Segmenter` divides
 * by the dictionary of each): pairs of Chinese characters, and whatever else is written together.
 *
 * @example tokenize('京ICP备号 app-chars') // → ['京', 'ICP', '备号', 'app', 'chars']
 */
export function tokenize(text: string): string[] {
  const runs = text.normalize('NFKC').match(/[\p{Script=Han}〇]+|(?:(?![\p{Script=Han}〇])[\p{L}\p{N}])+/gu) ?? []
  return runs.flatMap((run) => (HAN.test(run) ? pairsOf(run) : [run]))
}
