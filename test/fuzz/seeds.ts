import { readdirSync, readFileSync } from 'node:fs'
import type { Random } from '../../src/testing/random.ts'
import { createSamples, invalidReasons, type Samples } from '../../src/testing.ts'
import type { Format } from './subject.ts'

/** What the mutations begin with: samples of every kind, right ones and wrong ones, and pages. */

const NO_TEXT = new Set(['invalid', 'invalidAll', 'icpFiling', 'publicSecurityFiling', 'appIdentity', 'validityPeriod'])

const methods = Object.keys(createSamples(1)).filter((name) => !NO_TEXT.has(name)) as (keyof Samples)[]

const textOf = (samples: Samples, method: keyof Samples): string => (samples[method] as () => string)()

function wrongTexts(samples: Samples): readonly string[] {
  return Object.keys(invalidReasons).flatMap((kind) =>
    samples.invalidAll(kind as 'email').flatMap(({ input }) => (typeof input === 'string' ? [input] : [])),
  )
}

const footers = new URL('../fixtures/footers/', import.meta.url)

const PAGES = [
  '<footer><a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a></footer>',
  '<p>ICP备案号：<span>粤ICP备</span>99000001号</p><!-- 京ICP备99000001号 --><script>var x="\\u4eacICP\\u590799000001\\u53f7"</script>',
  '<div style="display:none">京公网安备11010502030143号</div><img alt="京ICP备99000001号"><style>@media (max-width:600px){p{display:none}}</style>',
  '&#20140;ICP&#22791;99000001&#x53f7;<br>增值电信业务经营许可证：京B2-99000001 网络文化经营许可证 京网文〔2026〕9900-001号',
]

/** Longer pages are their own subject of tests; variations of them are slow. */
const LONGEST_PAGE = 6000

const made = new Map<Format, readonly string[]>()

/** Texts and pages; JSON has the seeds of its subjects. */
export function seedsOf(format: 'text' | 'page'): readonly string[] {
  if (!made.has(format)) made.set(format, makeSeeds(format))
  return made.get(format)!
}

function makeSeeds(format: 'text' | 'page'): readonly string[] {
  const samples = createSamples('fuzz')
  const texts = [...methods.map((method) => textOf(samples, method)), ...wrongTexts(samples)]
  if (format === 'text') return ['', ...texts]
  const pages = readdirSync(footers)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(new URL(file, footers), 'utf8'))
    .filter((page) => page.length < LONGEST_PAGE)
  return ['', ...PAGES, ...pages, ...texts.filter((text) => /备|证|许可/.test(text))]
}

/** A fresh sample, which no earlier one is. */
export function freshText(random: Random): string {
  return textOf(createSamples(random.digits(9)), random.pick(methods))
}
