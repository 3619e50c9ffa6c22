import { printReport } from '../../../src/cli/report.ts'
import type { ShapeName } from '../../../src/data/forms/ids.ts'
import type { IcpFiling } from '../../../src/data/forms/model.ts'
import type { Field } from '../../../src/data/forms/shape.ts'
import { shapes } from '../../../src/data/forms/table.ts'
import type { FilingReport } from '../../../src/filing/report.ts'
import { beian, footer, locale, testing } from '../built.ts'
import type { Group, Row } from '../harness/case.ts'
import { leastTime } from '../harness/measure.ts'
import { checkIcp, checkPublicSecurity, TODAY } from '../samples.ts'

/** How much longer twice the pieces may take, on average over three doublings. */
const MOST = 2.6
const PIECES = 200_000
/** Doublings that are measured; the last three count. */
const DOUBLINGS = 7
/** Below so many milliseconds a ratio says nothing. */
const AUDIBLE = 20
/** From so many milliseconds on, what grows like a square is not waited for. */
const LONG = 1000

/** Doubles the pieces up to all of them, and stops where the time grows so fast that there is no end to it. */
function grow(name: string, make: (pieces: number) => () => unknown): Row {
  const times: number[] = []
  for (let doubling = DOUBLINGS; doubling >= 0; doubling--) {
    const pieces = PIECES / 2 ** doubling
    const run = make(pieces)
    const time = leastTime(run, 2)
    times.push(time)
    const ratio = growthOf(times)
    if (doubling > 0 && time > LONG && ratio > MOST) {
      return { name, time: time * 1e6, ratio, budget: MOST, over: `${MOST} ×, at ${pieces} pieces` }
    }
  }
  let ratio = growthOf(times)
  const last = times[DOUBLINGS]!
  if (last > AUDIBLE && ratio > MOST) {
    // Once more, in case something else took the time.
    ratio = Math.cbrt(leastTime(make(PIECES), 3) / leastTime(make(PIECES / 8), 5))
  }
  const over = last > AUDIBLE && ratio > MOST ? { over: `${MOST} ×` } : {}
  return { name, time: last * 1e6, ratio, budget: MOST, ...over }
}

/** How much longer twice the pieces took, on average over the last three doublings. */
function growthOf(times: readonly number[]): number {
  const steps = Math.min(3, times.length - 1)
  return steps === 0 ? 1 : (times[times.length - 1]! / times[times.length - 1 - steps]!) ** (1 / steps)
}

type Path = readonly (string | number)[]

/** Every list that a form has, where a valid filing of one kind has it. */
function listsIn(shape: ShapeName, path: Path, service: string): { readonly path: Path; readonly field: Field }[] {
  return Object.entries(shapes[shape] as Readonly<Record<string, Field>>).flatMap(([key, field]) => {
    const at = [...path, key]
    switch (field.is) {
      case 'texts':
      case 'choices':
        return [{ path: at, field }]
      case 'objects':
        return [{ path: at, field }, ...listsIn(field.shape, [...at, 0], service)]
      case 'object':
        return listsIn(field.shape, at, service)
      case 'services':
      case 'service': {
        const variant = (field.variants as Readonly<Record<string, ShapeName>>)[service]
        const inside = variant === undefined ? [] : listsIn(variant, field.is === 'services' ? [...at, 0] : at, service)
        return field.is === 'services' ? [{ path: at, field }, ...inside] : inside
      }
      default:
        return []
    }
  })
}

/** What fills a list: wrong items, so that each of them is worth a finding. */
function itemOf(field: Field, index: number): unknown {
  if (field.is === 'texts') return `x${index}`
  if (field.is === 'choices') return 'organization-portal'
  return { type: 'website', name: '中国', kind: 'x', number: String(index) }
}

function filled(filing: unknown, path: Path, list: readonly unknown[]): unknown {
  const copy = JSON.parse(JSON.stringify(filing)) as Record<string | number, unknown>
  let place = copy
  for (const step of path.slice(0, -1)) {
    if (typeof place[step] !== 'object' || place[step] === null)
      place[step] = typeof step === 'number' ? { type: 'x' } : {}
    place = place[step] as Record<string | number, unknown>
  }
  place[path[path.length - 1]!] = list
  return copy
}

function lists(): Row[] {
  const samples = testing.createSamples('growth', { today: TODAY })
  const forms = [
    { form: 'icp', check: checkIcp, services: ['website', 'app', 'mini-program', 'quick-app'] as const },
    { form: 'public-security', check: checkPublicSecurity, services: ['website', 'app'] as const },
  ] as const
  const seen = new Set<string>()
  return forms.flatMap(({ form, check, services }) =>
    services.flatMap((service) =>
      listsIn(form, [], service)
        .filter(({ path }) => {
          const key = `${form} ${path.join('.')}`
          return !seen.has(key) && seen.add(key)
        })
        .map(({ path, field }) => {
          const filing =
            form === 'icp'
              ? samples.icpFiling({ service })
              : samples.publicSecurityFiling({ service: service as 'website' })
          return grow(`${form} ${service}: ${path.join('.')}`, (pieces) => {
            const input = filled(
              filing,
              path,
              Array.from({ length: pieces }, (_, index) => itemOf(field, index)),
            )
            return () => check(input)
          })
        }),
    ),
  )
}

const FIND = [
  'ICP备1',
  'B2-',
  '许可证',
  '京ICP备16020626号-8 ',
  '京公网安备 1101 ',
  '1',
  ' ',
  '（',
  '&#x4eac;',
  '<b>',
  '京',
]
const REDACT = ['1 1 ', 'a@b.cn ', '1', '@', '13800138000 ', 'H9999', '11010519491231002X', '-']
const FOOTER = [
  '<a>',
  '<div>',
  '<a href="https://beian.miit.gov.cn/">京ICP备16020626号-8</a>',
  '<p>京ICP备',
  '<',
  '&#x4eac;',
  '版权所有 ',
  '<b></i>',
]

function texts(): Row[] {
  const repeated = (name: string, piece: string, check: (text: string) => unknown): Row =>
    grow(`${name} ${JSON.stringify(piece)}`, (pieces) => {
      const text = piece.repeat(pieces)
      return () => check(text)
    })
  return [
    ...FIND.map((piece) =>
      repeated('findRecordNumbers', piece, (text) => beian.findRecordNumbers(text, { today: TODAY })),
    ),
    ...REDACT.map((piece) => repeated('redact', piece, (text) => beian.redact(text))),
    ...FOOTER.map((piece) => repeated('checkFooter', piece, (html) => footer.checkFooter(html, { today: TODAY }))),
    grow('checkFooter, attributes of one element', (pieces) => {
      const html = `<a ${Array.from({ length: pieces }, (_, index) => `a${index}=1`).join(' ')}>京ICP备16020626号-8</a>`
      return () => footer.checkFooter(html, { today: TODAY })
    }),
    ...[beian.checkServiceName, beian.checkEntityName, beian.checkPersonName].map((check) =>
      grow(check.name, (pieces) => {
        const name = '中国'.repeat(pieces)
        return () => check(name, { service: 'website', nature: 'enterprise' } as never)
      }),
    ),
  ]
}

/** What is done with findings, however many there are. */
function reports(): Row[] {
  const many = (pieces: number) => {
    const issues = Array.from({ length: pieces }, (_, index) => ({
      ...beian.parseResidentId('11010519491231002').issues[0]!,
      path: ['services', index % 200, 'principal', 'document', 'number'],
      suggestion: { kind: 'remark', text: '通信地址已是最详细' } as const,
    }))
    return { ok: false, issues, sections: [{ path: [], issues }] } as unknown as FilingReport<IcpFiling>
  }
  return [
    grow('groupIssues', (pieces) => {
      const { issues } = many(pieces)
      return () => beian.groupIssues(issues)
    }),
    grow("the command's report", (pieces) => {
      const report = many(pieces)
      const paper = { language: { locale: locale.zhCN, source: 'zh', texts: {} } as const, color: false }
      return () => [...printReport('filing.json', 'icp', report, paper)].length
    }),
  ]
}

export const growthGroups: readonly Group[] = [
  {
    id: 'growth-lists',
    title: `Growth: twice the items of every list, up to ${PIECES}`,
    long: true,
    worst: true,
    note: 'Time: one call with all items.',
    run: lists,
  },
  {
    id: 'growth-texts',
    title: `Growth: twice the pieces of a text, up to ${PIECES}`,
    long: true,
    worst: true,
    note: 'Time: one call with all pieces.',
    run: texts,
  },
  {
    id: 'growth-reports',
    title: `Growth: twice the findings, up to ${PIECES}`,
    long: true,
    worst: true,
    note: 'Time: one call with all findings.',
    run: reports,
  },
]
