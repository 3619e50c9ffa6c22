import { describe, expect, it } from 'vitest'
import { chosen, FLAGS, questionFor, yesOrNo } from '../../src/cli/kind-answers.ts'
import { widthOf } from '../../src/cli/layout.ts'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { explainRule } from '../../src/data/rules/explain.ts'
import { determineFilingKind } from '../../src/filing/determine-filing-kind.ts'
import { YES_OR_NO } from '../../src/filing/filing-situation.ts'
import { kindRows } from '../filing/filing-kinds.rows.ts'
import { linesOf, run as runCommand } from './run.ts'

const run = (...args: string[]) => runCommand(['kind', ...args])

/** On a terminal: each line is typed in answer to a question. */
const ask = (lines: readonly string[], ...args: string[]) =>
  runCommand(['kind', ...args], lines.map((line) => `${line}\n`).join(''), {}, true)

const OWN = ['--entity-filed', 'yes', '--domain-filed', 'yes', '--same-entity', 'yes']

describe('beian kind by options', () => {
  it('says as the function does, for every row of the guides', async () => {
    for (const { situation } of kindRows) {
      const args = Object.entries(situation).flatMap(([key, value]) => {
        if (value === undefined || value === null || value === '') return []
        const name = key === 'nature' ? key : FLAGS[key as keyof typeof FLAGS]
        return [`--${name}`, typeof value === 'boolean' ? (value ? '是' : 'no') : value]
      })
      const result = determineFilingKind(situation)
      const { code, out, err } = await run(...args, '--json')
      if (result.issues[0]?.code === 'filing_kind.required') {
        expect({ code, out }).toEqual({ code: 2, out: '' })
        expect(err).toContain(`--${FLAGS[result.issues[0].params.answer]}`)
        continue
      }
      const [line] = linesOf(out)
      expect({ code, err }).toEqual({ code: result.ok ? 0 : 1, err: '' })
      expect(line).toMatchObject(result.ok ? { ok: true, kind: result.value.kind } : { ok: false })
      const codes = (line!.issues as { code: string }[]).map((issue) => issue.code)
      expect(codes).toEqual(result.issues.map((issue) => issue.code))
    }
  })

  it('prints what is due, what to have at hand, what stays, and every rule with its source', async () => {
    const { code, out } = await run(...OWN, '--domain-filed-here', 'yes', '--want', 'change-both')
    expect(code).toBe(0)
    const plain = out.replace(/\s+/g, '')
    expect(out).toMatch(/^备案类型：变更主体和服务\n/)
    for (const text of ['主体负责人：姓名', '网站：网站备案号', '主体备案号、带“-1”', '备案省份、证件号码、域名']) {
      expect(plain).toContain(text.replace('姓名', '负责人姓名'))
    }
    expect(plain.indexOf('先变更域名的实名信息')).toBeLessThan(plain.indexOf('要填的内容'))
    const result = determineFilingKind({
      want: 'change-both',
      entityFiled: true,
      domainFiled: true,
      sameEntity: true,
      domainFiledHere: true,
    })
    for (const id of result.ok ? result.value.rules : []) {
      const { demand, source } = explainRule(id)!
      for (const text of [demand.zh, source.title, source.date]) expect(plain).toContain(text.replace(/\s+/g, ''))
    }
  })

  it('tells doubts of a province, however it is named, and refusals with exit code 1', async () => {
    const site = [...OWN, '--domain-filed-here', 'yes', '--want', 'change-service']
    for (const typed of ['32', '320000', '江苏', '江苏省', 'jiangsu']) {
      const { code, out } = await run(...site, '--province', typed)
      expect(code).toBe(0)
      expect(out).toContain('该省不单独受理“变更服务”')
    }
    expect((await run(...site)).out).not.toContain('不单独受理')
    const refused = await run(...OWN.slice(0, -1), 'no')
    expect(refused.code).toBe(1)
    expect(refused.out).toContain('由其他主体备案')
    expect(refused.out).not.toContain('要填的内容')
  })

  it('fits 80 columns in every language', async () => {
    for (const language of ['zh-CN', 'zh-TW', 'en']) {
      for (const args of [
        [...OWN, '--domain-filed-here', 'no'],
        ['--entity-filed', 'no', '--domain-filed', 'no'],
      ]) {
        const { out } = await run(...args, '--locale', language)
        expect(Math.max(...out.split('\n').map(widthOf))).toBeLessThanOrEqual(80)
      }
    }
  })

  it('names the option of what is not answered, and nothing of what was typed', async () => {
    const { code, out, err } = await run('--entity-filed', 'yes')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('--domain-filed')
    expect((await run('--entity-filed', '110108198805120025')).err).toBe(
      'beian: --entity-filed后应为yes（是）或no（否）\n',
    )
    expect((await run('--province', '广冬', ...OWN)).err).toBe('beian: 没有这个省份，是不是广东？\n')
    expect((await run('--locale', 'en')).err).toMatch(
      /^beian: Does the entity .* Answer with --entity-filed: yes or no/,
    )
  })
})

describe('beian kind on a terminal', () => {
  it('asks only what matters: a first filing is three questions, and a province that may be skipped', async () => {
    const { code, out, err } = await ask(['1', '1', '否', 'n', ''])
    expect(code).toBe(0)
    expect(out).toMatch(/^备案类型：首次备案\n/)
    expect(err.match(/（是\/否）/g)).toHaveLength(2)
    expect(err).toContain('直接回车跳过')
  })

  it('takes numbers, keys and labels of a list, and yes and no in both languages', async () => {
    for (const want of ['5', 'cancel-entity', '注销主体', '５']) {
      expect((await ask([want, 'YES', ''])).out, want).toMatch(/^备案类型：注销主体\n/)
    }
  })

  it('asks again for what is no answer, and says what one is', async () => {
    const { out, err } = await ask(['十', '1', '', 'app', '也许', '是', '否', '空', '否', '是', '广冬', '广东'])
    expect(out).toMatch(/^备案类型：新增服务（有主体）\n/)
    expect(err).toContain('请填写序号')
    expect(err).toContain('请回答是或否')
    expect(err).toContain('是不是广东')
  })

  it('asks of a shell where there may be one, and for the province where it decides', async () => {
    const { out, err } = await ask(['1', '1', '是', '否', '是', '广东'])
    expect(err).not.toContain('跳过')
    expect(out).toMatch(/^备案类型：首次备案\n/)
    expect(out).toContain('须先注销主体')
  })

  it('asks nothing that an option answers', async () => {
    const args = [...OWN, '--domain-filed-here', 'no', '--want', 'new', '--service', 'website', '--province', '44']
    const { code, err } = await ask([], ...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('has questions on standard error only, so that standard output is the answer', async () => {
    const { out } = await ask(['1', '1', '否', '否', ''], '--json')
    expect(linesOf(out)).toHaveLength(1)
  })

  it('gives no answer where the input ends before', async () => {
    const { code, out, err } = await ask(['1', '1', '是'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/beian: 没有答完，没有结论\n$/)
  })
})

describe('answers', () => {
  it('are yes, no, or asked for again', () => {
    for (const yes of ['是', '有', 'y', 'Yes', ' YES ', 'ｙ', '是。']) expect(yesOrNo(yes), yes).toBe(true)
    for (const no of ['否', '没有', 'n', 'No', '不是', '0']) expect(yesOrNo(no), no).toBe(false)
    for (const other of ['', '也许', 'yesno', '2', '不知道']) expect(yesOrNo(other), other).toBeUndefined()
  })

  it('are chosen by number, key or label', () => {
    const labels = { app: 'APP', website: '网站' }
    expect(chosen('2', ['app', 'website'], labels)).toBe('website')
    expect(chosen('App', ['app', 'website'], labels)).toBe('app')
    expect(chosen('3', ['app', 'website'], labels)).toBeUndefined()
    expect(chosen('', ['app', 'website'], labels)).toBeUndefined()
  })

  it('are asked for in words of the service', () => {
    expect(questionFor('domainFiled', 'website').zh).toContain('域名')
    for (const service of keysOf('service-type').filter((type) => type !== 'website')) {
      for (const answer of YES_OR_NO) expect(questionFor(answer, service).zh).not.toContain('域名')
    }
  })
})
