/** Last labels of domains as slipping fingers write them, none of which exists, and what was meant. */
const SLIPS: Readonly<Record<string, readonly string[]>> = {
  com: ['con', 'cmo', 'ocm', 'vom', 'xom', 'cpm', 'comm', 'coom', 'c0m', 'come'],
  net: ['nte', 'nett', 'bet', 'ent'],
  cn: ['cnn', 'ccn'],
  org: ['ogr', 'orgg', 'prg'],
}

/**
 * The top-level domain that was meant by one that does not exist; `undefined` where none is known.
 *
 * @example
 * ```ts
 * meantSuffix('con') // → 'com'
 * meantSuffix('com') // → undefined
 * ```
 */
export function meantSuffix(label: string): string | undefined {
  return Object.keys(SLIPS).find((suffix) => SLIPS[suffix]!.includes(label))
}
