import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import {
  type CertificateDocument,
  isCertificateNumber,
  parseCertificateNumber,
} from '../../src/organization/certificate-number.ts'

const findings = (input: unknown, document?: CertificateDocument) =>
  parseCertificateNumber(input, document === undefined ? {} : { documentType: document }).issues.map(
    ({ code, severity }) => [code.split('.')[1], severity],
  )

const elsewhere = [
  'business-license',
  'organization-code-certificate',
  'social-credit-code-certificate',
  'military-unit-code',
]
const documents = keysOf('organization-document').filter((key) => !elsewhere.includes(key)) as CertificateDocument[]

describe('certificate number: certificates that bear the social credit code', () => {
  it.each<[CertificateDocument, string]>([
    ['institution-legal-person-certificate', '12100000400002259P'],
    ['law-firm-license', '31110000E00017891P'],
    ['forensic-license', '34440300MD000034XK'],
    ['religious-site-registration', '71410185MD00007100'],
    ['rural-collective-registration', 'N2330483MF00000212'],
    ['foreign-representative-office-registration', '91310000736239890T'],
  ])('%s takes %s without a word', (document, text) => {
    expect(parseCertificateNumber(text, { documentType: document })).toEqual({
      ok: true,
      issues: [],
      value: { text, form: 'credit-code' },
    })
    expect(isCertificateNumber(text, { documentType: document })).toBe(true)
  })

  it('wonders at a code that another department registered', () => {
    expect(findings('91110000710925462X', 'institution-legal-person-certificate')).toEqual([['mismatch', 'warning']])
    expect(findings('12100000400002259P', 'foundation-registration')).toEqual([['mismatch', 'warning']])
  })

  it.each<[CertificateDocument, string]>([
    ['institution-legal-person-certificate', '事证第112010000123号'],
    ['institution-legal-person-certificate', '112010000123'],
    ['social-organization-registration', '粤社证字第0123号'],
    ['private-non-enterprise-registration', '京民证字第0010042号'],
    ['foundation-registration', '基证字第0012号'],
    ['law-firm-license', '21101199410369848'],
    ['law-firm-license', '010098110254'],
    ['foreign-representative-office-registration', '110000500012346'],
    ['social-organization-registration', '社證字第〇一二號'],
  ])('%s: %s is of the time before, a warning', (document, text) => {
    expect(findings(text, document)).toEqual([['outdated', 'warning']])
  })

  it.each([
    ['12100000400002259Q', 'checksum'],
    ['12100000400002259', 'length'],
    ['1210000040000225', 'length'],
    ['12100000400002259PP', 'length'],
  ])('refuses %s, which was meant as a code: %s', (text, reason) => {
    expect(findings(text, 'institution-legal-person-certificate')).toEqual([[reason, 'error']])
    expect(isCertificateNumber(text, { documentType: 'institution-legal-person-certificate' })).toBe(false)
  })
})

describe('certificate number: numbers of their own', () => {
  it.each<[CertificateDocument, string]>([
    ['private-school-license', '教民144030570000011号'],
    ['private-school-license', '144030570000011'],
    ['medical-practice-license', 'PDY00012-844030517D1202'],
    ['medical-practice-license', 'PDY00012844030517D1202'],
    ['medical-practice-license', '12345678901234567Y'],
    ['religious-site-registration', '宗场证字(粤)B020350001号'],
    ['religious-site-registration', '宗场证字〔2006〕第12号'],
    ['forensic-license', '310107001'],
    ['notary-practice-certificate', '13101006010'],
    ['arbitration-registration', '京仲登字第001号'],
    ['military-paid-service-license', '军有偿字第00123号'],
    ['embassy-school-license', '京使教字第3号'],
    ['foreign-cultural-center-registration', '文外登字001'],
    ['foreign-tourism-office-approval', '旅代登2010-05'],
    ['overseas-institution-certificate', 'HRB 12345 B'],
    ['overseas-institution-certificate', '13004085616'],
    ['overseas-institution-certificate', 'Nº 71-Ä'],
  ])('%s takes %s', (document, text) => {
    expect(parseCertificateNumber(text, { documentType: document })).toEqual({
      ok: true,
      issues: [],
      value: { text, form: 'own' },
    })
    expect(isCertificateNumber(text, { documentType: document })).toBe(true)
  })

  it('folds presentation', () => {
    const result = parseCertificateNumber(' 宗場證字（粵）ｂ０２０３ 50001號', {
      documentType: 'religious-site-registration',
    })
    expect(result.ok && result.value.text).toBe('宗場证字(粤)B020350001号')
    expect(
      isCertificateNumber('教民 144030570000011号', { documentType: 'private-school-license', canonical: true }),
    ).toBe(false)
    expect(isCertificateNumber('教民 144030570000011号', { documentType: 'private-school-license' })).toBe(true)
  })
})

describe('certificate number: reasons on every certificate', () => {
  const notForeign = documents.filter((document) => document !== 'overseas-institution-certificate')

  it.each(documents)('%s', (document) => {
    expect(findings('', document)).toEqual([['required', 'error']])
    expect(findings(12, document)).toEqual([['type', 'error']])
    expect(findings('教'.repeat(65), document)).toEqual([['length', 'error']])
    for (const none of ['无', '暂无', '没有', 'N/A', 'n/a', '---', '0000', 'test', '/']) {
      expect(findings(none, document)).toEqual([['placeholder', 'error']])
    }
    for (const other of ['11010519491231002X', '830000200209060065', '沪ICP备11018329号', 'a@b.cn', 'https://x.cn']) {
      expect(findings(other, document)).toEqual([['wrong_kind', 'error']])
    }
  })

  it.each(notForeign)('%s: shape', (document) => {
    expect(findings('教民!123', document)).toEqual([['charset', 'error']])
    expect(findings('办学许可证', document)).toEqual([['format', 'error']])
    expect(findings('12', document)).toEqual([['length', 'error']])
  })

  it('without a certificate checks what holds for all', () => {
    expect(findings('教民144030570000011号')).toEqual([])
    expect(findings('91110000710925462X')).toEqual([])
    expect(findings('无')).toEqual([['placeholder', 'error']])
  })

  it('agrees with itself and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom(...documents), (text, document) => {
        const result = parseCertificateNumber(text, { documentType: document })
        expect(isCertificateNumber(text, { documentType: document, canonical: true })).toBe(
          result.ok && result.value.text === text,
        )
      }),
    )
    fc.assert(fc.property(fc.anything(), (input) => parseCertificateNumber(input).issues.length >= 0))
    for (const document of ['constructor', '办学许可证', 'business-license', 5, {}]) {
      expect(parseCertificateNumber('教民144030570000011号', { documentType: document as never })).toEqual({
        ok: false,
        issues: [
          { code: 'context.unknown', severity: 'error', path: ['documentType'], params: { key: 'documentType' } },
        ],
      })
    }
    for (const document of documents)
      expect(parseCertificateNumber('\u200b', { documentType: document }).ok).toBe(false)
  })
})
