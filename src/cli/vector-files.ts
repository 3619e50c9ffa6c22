import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import picomatch from 'picomatch'
import { isList, read } from '../foundation/untrusted.ts'
import type { Vector } from '../vectors/vector.ts'
import { Misuse } from './misuse.ts'

/** Beside the command's files, as the build lays them. */
const SHIPPED = new URL('../vectors/', import.meta.url)

/** A vector with the name of its file. */
export interface FiledVector extends Vector {
  readonly file: string
}

/** The vectors of a folder that match, in the order of its files. Where there are none, that is a misuse. */
export function chosenVectors(folder: string | undefined, pattern?: string | undefined): FiledVector[] {
  const all = vectorsIn(folder)
  if (pattern === undefined) return all
  const matches = picomatch(pattern)
  const chosen = all.filter(({ id, call, file, fires = [], silent = [] }) =>
    [id, call, file, ...fires, ...silent].some((name) => matches(name)),
  )
  if (chosen.length > 0) return chosen
  throw new Misuse({
    zh: '没有与--only相符的用例；全部用例见beian vectors list',
    en: 'no vector matches --only; beian vectors list shows them all',
  })
}

function vectorsIn(folder: string | undefined): FiledVector[] {
  const place = folder ?? fileURLToPath(SHIPPED)
  try {
    const vectors = readdirSync(place)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => vectorsOf(JSON.parse(readFileSync(join(place, name), 'utf8'))))
    if (vectors.length > 0) return vectors
  } catch {
    // Whatever the reason is, the folder is not one of vectors.
  }
  throw new Misuse({
    zh: '该文件夹中没有可用的用例（*.json，格式为beian-vectors/1）',
    en: 'the folder has no vectors that can be used (*.json of the format beian-vectors/1)',
  })
}

/** The vectors of a file; a file of something else, such as their schema, has none. */
function vectorsOf(content: unknown): FiledVector[] {
  const vectors = read(content, 'format') === 'beian-vectors/1' ? read(content, 'vectors') : undefined
  if (!isList(vectors)) return []
  const file = String(read(content, 'name'))
  return (vectors as readonly Vector[]).map((vector) => ({ ...vector, file }))
}
