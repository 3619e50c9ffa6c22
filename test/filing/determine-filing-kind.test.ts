import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeyOf, keysOf } from '../../src/data/enumerations/enumeration.ts'
import { explainRule } from '../../src/data/rules/explain.ts'
import { determineFilingKind, type FilingKindAnswer } from '../../src/filing/determine-filing-kind.ts'
import { type FilingSituation, WANTED, YES_OR_NO } from '../../src/filing/filing-situation.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { oddValues } from '../properties/odd-values.ts'
import { type KindRow, kindRows } from './filing-kinds.rows.ts'

/** The answer in one line, as the rows have it. */
function toldOf(situation: FilingSituation): string {
  const result = determineFilingKind(situation)
  const [first] = result.issues
  if (!result.ok) return `${first!.code} ${first!.path.join('.')}`
  return [result.value.kind, ...result.value.first].join(' ')
}

function answerTo(situation: FilingSituation): FilingKindAnswer {
  const result = determineFilingKind(situation)
  if (!result.ok) throw new Error(result.issues[0].code)
  return result.value
}

/** Every way to answer the six questions with yes, no, or not at all. */
function* everyAnswer(): Generator<FilingSituation> {
  const options = [true, false, undefined]
  for (let number = 0; number < options.length ** YES_OR_NO.length; number++) {
    let rest = number
    const situation: Record<string, unknown> = {}
    for (const key of YES_OR_NO) {
      situation[key] = options[rest % 3]
      rest = Math.floor(rest / 3)
    }
    yield situation
  }
}

describe('the kind of a filing', () => {
  it.each(kindRows.map((row): [string, KindRow] => [row.about, row]))('%s', (_, { situation, told, beside }) => {
    expect(toldOf(situation)).toBe(told)
    const result = determineFilingKind(situation)
    const doubts = result.ok ? result.issues.map(({ code, path }) => `${code} ${path.join('.')}`) : []
    expect(doubts).toEqual(beside === undefined ? [] : [beside])
    if (result.ok) for (const { severity } of result.issues) expect(severity).toBe('warning')
  })

  it('is one, or there is a reason, for every way to answer', () => {
    const kinds = new Set<string>()
    for (const want of [undefined, ...WANTED]) {
      for (const service of keysOf('service-type')) {
        for (const provinceCode of [undefined, '31', '44']) {
          for (const answers of everyAnswer()) {
            const result = determineFilingKind({ ...answers, want, service, provinceCode })
            if (result.ok) {
              kinds.add(result.value.kind)
              // Where something is wanted, there is that or nothing.
              if (want !== undefined && want !== 'new') expect(result.value.kind).toBe(want)
              else expect(result.value.kind).toMatch(/^(?:first|add-.*)$/)
              expect(result.issues.every(({ severity }) => severity === 'warning')).toBe(true)
            } else {
              expect(result.issues[0].code).toMatch(/^filing_kind\./)
              expect(result.issues[0].path).toHaveLength(1)
            }
          }
        }
      }
    }
    expect([...kinds].sort()).toEqual([...keysOf('filing-kind')].sort())
  })

  it('follows from what is on file, as the guides have it', () => {
    for (const answers of everyAnswer()) {
      const { entityFiled, entityFiledHere, domainFiled, domainFiledHere, sameEntity, shell } = answers
      const result = determineFilingKind({ ...answers, provinceCode: '31' })
      const kind = result.ok ? result.value.kind : undefined
      // Each kind has exactly the facts of its row in the guides; in Shanghai shells are filed as others are.
      if (kind === 'first') expect([entityFiled, domainFiled]).toEqual([false, false])
      if (kind === 'add-service') expect([entityFiled, domainFiled, entityFiledHere]).toEqual([true, false, true])
      if (kind === 'add-service-without-entity')
        expect([entityFiled, domainFiled, entityFiledHere]).toEqual([true, false, false])
      if (kind === 'add-access')
        expect([entityFiled, domainFiled, sameEntity, domainFiledHere, shell === true]).toEqual([
          true,
          true,
          true,
          false,
          false,
        ])
      const isConsistent = entityFiledHere !== true && shell !== true && domainFiledHere !== true
      if (entityFiled === false && domainFiled === false && isConsistent) expect(kind).toBe('first')
    }
  })

  it('asks for nothing that does not matter: further answers change no kind, or contradict it', () => {
    for (const answers of everyAnswer()) {
      // A shell is no shell unless somebody says so.
      const situation = { ...answers, shell: answers.shell ?? false, provinceCode: '44' }
      const result = determineFilingKind(situation)
      if (!result.ok) continue
      for (const key of YES_OR_NO) {
        if (situation[key] !== undefined) continue
        for (const value of [true, false]) {
          const more = determineFilingKind({ ...situation, [key]: value })
          if (more.ok) expect(more.value.kind).toBe(result.value.kind)
          else expect(more.issues[0].code, `${JSON.stringify(situation)} ${key} ${value}`).toBe('filing_kind.conflict')
        }
      }
    }
  })

  it('is reached by answering what is asked, question after question', () => {
    for (const want of [undefined, ...WANTED]) {
      for (const answers of everyAnswer()) {
        let situation: FilingSituation = { want }
        for (let question = 0; question < 9; question++) {
          const [issue] = determineFilingKind(situation).issues
          if (issue?.code !== 'filing_kind.required') break
          const { answer } = issue.params
          expect(issue.path).toEqual([answer])
          expect(situation[answer], 'asked twice').toBeUndefined()
          const given = { want: 'change-both', provinceCode: '44', ...answers }[answer as 'shell'] ?? true
          situation = { ...situation, [answer]: given }
        }
        const result = determineFilingKind(situation)
        if (!result.ok) expect(result.issues[0].code).not.toBe('filing_kind.required')
      }
    }
  })
})

describe('what an answer says', () => {
  const adding = { entityFiled: true, domainFiled: true, sameEntity: true, domainFiledHere: false }
  const changing = { ...adding, domainFiledHere: true, want: 'change-both' } as const

  it('names the numbers: of entity and service for access, the entity’s for a further service, none for a first', () => {
    expect(answerTo(adding).numbers).toEqual(['entity', 'service'])
    expect(answerTo({ entityFiled: true, domainFiled: false, entityFiledHere: true }).numbers).toEqual(['entity'])
    expect(answerTo({ entityFiled: false, domainFiled: false }).numbers).toEqual([])
    expect(answerTo({ want: 'cancel-entity', entityFiled: true }).numbers).toEqual(['entity'])
  })

  it('keeps province, document number and domain in a change; an app has no such domain', () => {
    const paths = ({ fixed }: FilingKindAnswer) => fixed.map(({ path }) => path.join('.'))
    expect(paths(answerTo(changing))).toEqual(['provinceCode', 'entity.document.number', 'services.0.domain'])
    expect(paths(answerTo({ ...changing, service: 'app' }))).toEqual(['provinceCode', 'entity.document.number'])
  })

  it('excludes changes from additions, and additions from changes', () => {
    expect(answerTo(adding).excludes).toEqual(['change-entity', 'change-service', 'change-both'])
    expect(answerTo(changing).excludes).toEqual(['add-service', 'add-service-without-entity', 'add-access'])
  })

  it('follows rules that explain themselves', () => {
    for (const { situation } of kindRows) {
      const result = determineFilingKind(situation)
      const ids = result.ok ? [...result.value.rules, ...result.value.first] : []
      for (const id of [...ids, ...result.issues.map(({ rule }) => rule!)]) expect(explainRule(id), id).toBeDefined()
      if (result.ok) for (const id of result.value.first) expect(result.value.rules).toContain(id)
    }
  })

  it('is the caller’s own', () => {
    const answer = answerTo(changing) as unknown as Record<string, unknown[] & Record<string, unknown>>
    for (const key of ['due', 'fixed', 'numbers', 'first', 'excludes', 'rules']) answer[key]!.length = 0
    Object.assign(answer.parts!, { entity: 'none' })
    expect(answerTo(changing)).toMatchObject({ first: ['filing/domain-before-name'], parts: { entity: 'due' } })
    expect(answerTo(changing).due.length).toBeGreaterThan(10)
  })

  it('takes the caller’s severities for doubts, not for what there is not', () => {
    const jiangsu = { ...changing, want: 'change-service', provinceCode: '32' } as const
    expect(determineFilingKind(jiangsu, { severity: { 'filing/kind-of-province': 'off' } }).issues).toEqual([])
    expect(determineFilingKind(jiangsu, { severity: { 'filing/kind-of-province': 'error' } }).ok).toBe(false)
    expect(determineFilingKind({}, { severity: { 'filing_kind.required': 'off' } }).ok).toBe(false)
    expect(() => determineFilingKind(jiangsu, { severity: { 'filing_kind.requird': 'off' } as never })).toThrow(
      RangeError,
    )
  })
})

describe('any situation', () => {
  it('never throws, and never takes an answer that is none', () => {
    for (const odd of oddValues) {
      expect(determineFilingKind(odd as never).ok, String(typeof odd)).toBe(false)
      for (const key of [...YES_OR_NO, 'want', 'service', 'provinceCode', 'nature'] as const) {
        expect(() => determineFilingKind({ [key]: odd } as never)).not.toThrow()
      }
    }
    fc.assert(fc.property(fc.anything(), (value) => void determineFilingKind(value as never)))
  })

  it('says at each answer what is wrong with it, and nothing of what was typed', () => {
    const secret = '110108198805120025'
    const wrong = { want: secret, service: secret, provinceCode: secret, nature: secret, entityFiled: secret, shell: 1 }
    const { issues } = determineFilingKind(wrong as never)
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'division.unknown provinceCode',
      'field.unknown want',
      'field.unknown service',
      'field.unknown nature',
      'field.type entityFiled',
      'field.type shell',
    ])
    expect(JSON.stringify(issues) + issues.map((issue) => describeIssue(issue)).join()).not.toContain(secret)
  })

  it('is told what to do about each refusal', () => {
    for (const { situation } of kindRows) {
      for (const issue of determineFilingKind(situation).issues) {
        expect(describeIssue(issue, zhCN)).toMatch(/请|须/)
      }
    }
  })

  it('has the kinds of the form alone', () => {
    for (const want of WANTED) expect(want === 'new' || isKeyOf('filing-kind', want)).toBe(true)
  })
})
