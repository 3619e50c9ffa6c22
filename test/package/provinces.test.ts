import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const src = new URL('../../src/', import.meta.url)

/** Hand-written files outside of the data: what is generated or a table may name provinces. */
const files = (readdirSync(src, { recursive: true }) as string[]).filter(
  (file) => file.endsWith('.ts') && !/^(?:data|testing|locale)\//.test(file) && !file.endsWith('province-codes.ts'),
)

it('no province is written into the code: habits are rows of tables', () => {
  const provinceCompared =
    /province(?:Code)?\s*[!=]==?\s*['"]\d\d['"]|\[(?:\s*'\d\d',?){3,}\s*\]|京津冀|内蒙.{0,4}辽宁|1\[1-5\]/
  const found = files.filter((file) => {
    const code = readFileSync(new URL(file, src), 'utf8')
    // Taiwan, Hong Kong and Macao are none of the provinces.
    return provinceCompared.test(code.replace("['71', '81', '82']", ''))
  })
  expect(files.length).toBeGreaterThan(150)
  expect(found).toEqual([])
})
