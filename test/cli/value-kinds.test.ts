import { describe, expect, it } from 'vitest'
import { namesOf, nearestKind, valueKindNamed } from '../../src/cli/value-kind-named.ts'
import { valueKinds } from '../../src/cli/value-kinds.ts'
import { valueOptions } from '../../src/cli/value-options.ts'
import { toTaiwan } from '../../src/data/taiwan/convert.ts'
import * as beian from '../../src/index.ts'

/** What judges a whole filing, or a page, is asked by subcommands of its own. */
const WHOLES = ['checkIcpFiling', 'checkPublicSecurityFiling', 'checkDomainTemplate']

describe('the table of value kinds', () => {
  it('has every parseX and checkX of a single value, and no other', () => {
    const readers = Object.keys(beian).filter((name) => /^(?:parse|check)[A-Z]/.test(name) && !WHOLES.includes(name))
    expect(valueKinds.map(({ call }) => call).sort()).toEqual(readers.sort())
  })

  it.each(valueKinds.map((kind) => [kind.name, kind] as const))('%s reads whatever it is given', async (name, kind) => {
    const read = await kind.load()
    for (const input of ['', '110105194912310021', undefined, null, 7, {}, []]) {
      const { ok, issues } = read(input, {})
      expect(ok || issues.some(({ severity }) => severity === 'error')).toBe(true)
    }
    expect(kind.call.replace(/^(?:parse|check)/, '').toLowerCase()).toBe(name.replace(/-/g, ''))
  })

  it.each(valueKinds.map((kind) => [kind.name, kind] as const))('%s names options that there are', (_, kind) => {
    const { options = {}, needs = [] } = kind
    expect(Object.keys(valueOptions)).toEqual(expect.arrayContaining(Object.values(options)))
    expect(Object.keys(options)).toEqual(expect.arrayContaining([...needs]))
  })

  it('gives the options on to the reader', async () => {
    const read = await valueKindNamed('passport')!.load()
    expect(read('E12345678', { issuer: 'nobody' }).issues[0]).toMatchObject({
      code: 'context.unknown',
      path: ['issuer'],
    })
    const document = await valueKindNamed('person-document')!.load()
    expect(document('110105194912310021', { type: 'resident-id' }).issues[0]).toMatchObject({
      code: 'resident_id.checksum',
    })
    const address = await valueKindNamed('postal-address')!.load()
    expect(address('中关村大街1号', { divisionCode: '110108' }).ok).toBe(true)
  })

  it('makes the two dates of a text a validity', async () => {
    const kind = valueKindNamed('有效期')!
    const read = await kind.load()
    const options = { today: '2026-11-29' }
    for (const text of ['2020-01-05至2040.01.05', '{"from":"2020/1/5","until":"2040/1/5"}']) {
      expect(read(await kind.fromText!(text), options)).toMatchObject({
        value: { from: '2020-01-05', until: '2040-01-05' },
      })
    }
    expect(read(await kind.fromText!('{'), options).ok).toBe(false)
  })
})

describe('a kind is found by', () => {
  it('each of its names, and its label as Taiwan writes it; no name is that of two', () => {
    for (const kind of valueKinds) {
      for (const name of namesOf(kind)) {
        expect([name, valueKindNamed(name)?.name]).toEqual([name, kind.name])
      }
      expect(valueKindNamed(toTaiwan(kind.label.zh))?.name).toBe(kind.name)
    }
  })

  it.each([
    ['身份证', 'resident-id'],
    ['Resident_ID', 'resident-id'],
    ['手机号', 'mobile-phone'],
    ['ＩＣＰ备案号', 'icp-number'],
    ['parseDomain', 'domain'],
    ['税号', 'taxpayer-id'],
  ])('%s: %s', (typed, name) => {
    expect(valueKindNamed(typed)?.name).toBe(name)
  })

  it('nothing else; a slip is told', () => {
    expect(valueKindNamed('110105194912310021')).toBeUndefined()
    expect(valueKindNamed('constructor')).toBeUndefined()
    expect(nearestKind('resident-idd')).toBe('resident-id')
  })
})
