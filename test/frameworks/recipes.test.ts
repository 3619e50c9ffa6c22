// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const here = new URL('recipes/', import.meta.url)
const recipes = readdirSync(here).map((name) => ({ name, text: readFileSync(new URL(name, here), 'utf8') }))

/** What a reader has to write: without imports, comments and blank lines. */
const glueOf = (text: string): string[] =>
  text.split('\n').filter((line) => !/^\s*(?:$|\/\/|\/\*\*|\*|import |'use server')/.test(line))

describe('recipes', () => {
  it.each(recipes.filter(({ name }) => /\.tsx?$/.test(name)))('$name is short', ({ text }) => {
    expect(glueOf(text).length).toBeLessThanOrEqual(10)
  })
})

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
  const blocks = [...text.matchAll(/^```(?:tsx?|vue|jsx?)\n([\s\S]*?)^```$/gm)].map(([, block]) => block!.trim())
  const frameworks = Object.keys(
    JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies,
  ).filter((name) => name !== 'vitest')
  const ours = blocks.filter((block) => frameworks.some((name) => block.includes(`from '${name}'`)))

  it('shows of frameworks what is run here, to the letter', () => {
    for (const block of ours)
      expect(
        recipes.some((recipe) => recipe.text.includes(block)),
        block,
      ).toBe(true)
  })
})
