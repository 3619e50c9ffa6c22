import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { beforeAll, describe, expect, it } from 'vitest'
import { miniProgramFiles } from '../../build/mini-program-files.ts'
import { openPage, runScript } from './mini-program-page.ts'

const app = new URL('../../examples/mini-program/miniprogram/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, app), 'utf8')

let files: Map<string, string>
beforeAll(async () => {
  files = await miniProgramFiles()
}, 60_000)

const open = () => openPage((path) => files.get(path))

describe('the build for mini-programs', () => {
  it('is what its clients read: scripts of ES2017', () => {
    expect(files.size).toBeGreaterThan(20)
    for (const [path, code] of files) {
      expect(() => parse(code, { ecmaVersion: 2017, sourceType: 'script' }), path).not.toThrow()
    }
  })

  it('has each table and each list once: its files share', () => {
    const tables = [...files.values()].flatMap((code) => code.match(/`[^`]{1500,}`|"[^"]{1500,}"/g) ?? [])
    expect(tables.length).toBeGreaterThan(15)
    expect(new Set(tables).size).toBe(tables.length)
  })

  it('has names of the entries in its parts, and the same functions', () => {
    const script = `
      const names = (path) => Object.keys(require(path))
      const whole = Object.assign({}, require('beian'), require('beian/forms'))
      for (const part of ['identity', 'organization', 'contact', 'naming', 'record', 'network', 'privacy', 'form-findings']) {
        const own = names('beian/parts/' + part)
        if (own.length === 0) throw new Error(part + ' is empty')
        for (const name of own) if (require('beian/parts/' + part)[name] !== whole[name]) throw new Error(name)
      }`
    expect(() => runScript((path) => files.get(path), script)).not.toThrow()
  })
})

describe('the page of the READMEs', () => {
  it('says what is wrong when the input is left, and nothing of what is right', () => {
    const recipe = readFileSync(new URL('../frameworks/recipes/mini-program.js', import.meta.url), 'utf8')
    interface Opened {
      data: { says: string }
      setData(data: Opened['data']): void
      judge(event: object): void
    }
    let page: Opened | undefined
    runScript((path) => files.get(path), recipe, { Page: (opened: Opened) => (page = opened) })
    page!.setData = (data) => Object.assign(page!.data, data)
    page!.judge({ detail: { value: '110105194912310021' } })
    expect(page!.data.says).toMatch(/校验位/)
    page!.judge({ detail: { value: '11010519491231002X' } })
    expect(page!.data.says).toBe('')
  })
})

describe('the page', () => {
  it('says what is wrong of what is typed, and offers what was meant', () => {
    const page = open()
    expect(page.fields().map(({ name }) => name)).toEqual([
      'serviceName',
      'socialCreditCode',
      'residentId',
      'officePhone',
    ])
    expect(page.fields().filter(({ finding, isRight }) => finding !== undefined || isRight)).toEqual([])

    page.type('residentId', '11010519491231O02X')
    page.leave('residentId')
    expect(page.field('residentId')?.finding).toEqual({
      severity: 'error',
      text: '身份证号码第15位不对：应为17位数字加1位数字或X',
      suggestion: { text: '改为 11010519491231002X', value: '11010519491231002X' },
    })
    page.follow('residentId')
    expect(page.field('residentId')).toMatchObject({ value: '11010519491231002X', isRight: true })
    expect(page.field('residentId')?.finding).toBeUndefined()
    expect(page.right()).toBe(1)
  })

  it('is silent of what is not finished, until the field is left', () => {
    const page = open()
    page.type('officePhone', '010-6887')
    expect(page.field('officePhone')?.finding).toBeUndefined()
    page.leave('officePhone')
    expect(page.field('officePhone')?.finding?.severity).toBe('error')
  })

  it('tidies what is typed where that changes nothing that is told', () => {
    const page = open()
    expect(page.type('residentId', '11010519491231002x')).toBe('11010519491231002X')
    expect(page.type('socialCreditCode', '91350100 m000 100y43')).toBe('91350100M000100Y43')
    expect(page.field('socialCreditCode')?.isRight).toBe(true)
  })

  it('judges a name by who files it, and asks individuals for no code of an organization', () => {
    const page = open()
    page.type('serviceName', '青竹茶叶公司')
    page.leave('serviceName')
    expect(page.field('serviceName')?.finding?.severity).not.toBe('error')
    page.choose(1)
    expect(page.field('serviceName')).toMatchObject({ value: '青竹茶叶公司', finding: { severity: 'error' } })
    expect(page.field('socialCreditCode')).toBeUndefined()
  })

  it('leads to the first field that is wrong, and sums up with personal numbers covered', () => {
    const page = open()
    page.submit()
    expect(page.scrolledTo).toEqual(['#serviceName'])
    expect(page.summary()).toEqual([])
    const right = {
      serviceName: '青竹茶叶',
      socialCreditCode: '91350100M000100Y43',
      residentId: '11010519491231002X',
      officePhone: '010-68870788',
    }
    for (const [name, text] of Object.entries(right)) page.type(name, text)
    page.submit()
    expect(page.scrolledTo).toEqual(['#serviceName', '#summary'])
    expect(page.right()).toBe(4)
    expect(page.summary()).toHaveLength(4)
    expect(JSON.stringify(page.summary())).not.toMatch(/19491231|68870788/)
    page.type('officePhone', '010-68870789')
    expect(page.summary()).toEqual([])
  })

  it('weighs less than a fifth of a package: of beian it asks for the parts that it uses', () => {
    const bytes = [...open().asked].reduce((sum, path) => sum + Buffer.byteLength(files.get(path)!), 0)
    // The texts of findings, 110; how one can be reached, 95; rules on names, 75; the rest are the two other numbers, and
    // what all share.
    expect(bytes).toBeLessThan(400_000)
  })

  it('binds in its template what its script has', () => {
    const template = read('pages/filing/filing.wxml')
    const script = read('pages/filing/filing.js')
    for (const [, handler] of template.matchAll(/\bbind\w+="(\w+)"/g)) expect(script).toMatch(`\n  ${handler}(`)
    const classes = [...template.matchAll(/class="([^"{]+)/g)].flatMap(([, names]) => names!.trim().split(/\s+/))
    const style = read('pages/filing/filing.wxss')
    for (const name of classes) expect(style, name).toMatch(`.${name}`)
  })

  it('is declared: its page, its colours in both themes', () => {
    const { pages, window } = JSON.parse(read('app.json'))
    for (const page of pages) expect(readdirSync(new URL(`${page}/..`, app))).toContain('filing.wxml')
    const theme = JSON.parse(read('theme.json'))
    expect(Object.keys(theme.dark)).toEqual(Object.keys(theme.light))
    for (const colour of Object.values<string>(window)) {
      if (colour.startsWith('@')) expect(theme.light).toHaveProperty(colour.slice(1))
    }
  })
})
