import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LICENSE_WORDS } from '../../src/data/operating-licenses/table.ts'
import { describeIssue } from '../../src/locale/describe.ts'
import { type FoundRecord, findRecordNumbers } from '../../src/record/find-record-numbers.ts'
import { parseRecordNumber } from '../../src/record/record-number.ts'
import { readFixture } from '../fixtures/read.ts'
import { matchingOf } from '../properties/work.ts'
import { hostile } from './hostile.ts'

const today = '2026-11-21'
const find = (text: unknown) => findRecordNumbers(text, { today })
const said = ({ kind, result }: FoundRecord) => `${kind} ${result.ok ? result.value.text : result.issues[0].code}`

const rows = readFixture('records.tsv').map(({ raw = '', kind = '', canonical = '', note = '' }) => {
  return { raw: raw.replace(/\\n/g, '\n'), kind, canonical, note }
})
/** What may stand around a number. */
const AROUND = [
  ['', ''],
  ['版权所有 备案号：', ' | 2026 All rights reserved'],
  ['<p class="x">', ' 2026</p>'],
  ['某公司 ', '。电话010-88888888'],
  ['"icp":"', '","year":2026'],
] as const

describe('fixtures, in whatever surroundings', () => {
  const labelled = rows.filter(({ kind, raw }) => kind !== 'broken' && !/^\d+$/.test(raw))

  it.each(labelled)('$raw → $canonical', ({ raw, canonical }) => {
    for (const [before, after] of AROUND) {
      const found = find(before + raw + after)
      expect(found.map(({ result }) => result.ok && result.value.text)).toEqual([canonical])
      expect(before + raw).toContain(found[0]!.text)
    }
  })

  it.each(rows.filter(({ kind, raw }) => kind === 'operating-license' && /^\d+$/.test(raw)))(
    '$raw is no number without a label: it could be a telephone',
    ({ raw, canonical }) => {
      expect(find(`某公司 ${raw}`)).toEqual([])
      expect(find(`互联网新闻信息服务许可证：${raw}`).map(said)).toEqual([`operating-license ${canonical}`])
    },
  )

  it.each(rows.filter(({ kind }) => kind === 'broken'))('finds $raw and marks it: $note', ({ raw }) => {
    for (const [before, after] of AROUND) {
      const found = find(before + raw + after)
      expect(found.length).toBeGreaterThan(0)
      for (const { result } of found) expect(result.issues).not.toEqual([])
    }
  })
})

describe('spellings', () => {
  it.each([
    ['京<span>ICP</span>证<span style="x">060732</span>号', ['telecom-license 京ICP证060732号']],
    ['京ICP备<!-- -->16020626<!-- -->号<!-- -->-8', ['icp 京ICP备16020626号-8']],
    ['京ICP备1602 0626号', ['icp 京ICP备16020626号']],
    ['粤公网安备 4401 0302 1111 12号', ['public-security 粤公网安备44010302111112号']],
    ['ICP备案号：京ICP备16020626号-8', ['icp 京ICP备16020626号-8']],
    ['备案/许可证号：滇ICP备09010050-5号', ['icp 滇ICP备09010050号-5']],
    ['沪ICP证：沪B2-20170116', ['telecom-license 沪B2-20170116']],
    // Whatever is wrong with it, a service under a license is an ICP number.
    ['粤B2-20990059-1', ['icp icp_number.range']],
    ['粤B2-20090059-1X', ['icp 粤B2-20090059-1X']],
    ['京ICP证B2-20180202', ['telecom-license 京B2-20180202']],
    ['ICP经营许可证：粤B2-20080329 ', ['telecom-license 粤B2-20080329']],
    ['经营许可证编号：B1-20180288', ['telecom-license B1-20180288']],
    ['A2.B1.B2-20100001', ['telecom-license A2.B1.B2-20100001']],
    ['粤B2-20090059-1626X', ['icp 粤B2-20090059-1626X']],
    ['北京市公安局朝阳分局备案编号110105014669', ['public-security 京公网安备110105014669号']],
    ['公安机关备案号：32059002001008', ['public-security 苏公网安备32059002001008号']],
    [
      '京ICP备05067313号-1 京公网安备11000002000001号京ICP证030173号',
      ['icp 京ICP备05067313号-1', 'public-security 京公网安备11000002000001号', 'telecom-license 京ICP证030173号'],
    ],
    ['<img alt="京ICP备16020626号">', ['icp 京ICP备16020626号']],
    ['\\u516c\\u7f51\\u5b89\\u5907', []],
    ['&#20140;&#20844;&#32593;&#23433;&#22791;11010502030143&#21495;', ['public-security 京公网安备11010502030143号']],
  ])('%j', (text, expected) => {
    expect(find(text).map(said)).toEqual(expected)
  })

  it.each([
    ['京ICP备16020626号-1 2024 版权所有', '京ICP备16020626号-1'],
    ['沪ICP备10215432号 - 2024 © Foo', '沪ICP备10215432号'],
    ['沪ICP备10215432号-2024年', '沪ICP备10215432号'],
    ['青ICP备20000750 Copyright', '青ICP备20000750'],
    ['京ICP备16020626号400-820-8820', '京ICP备16020626号'],
    ['京ICP备16020626号-400-820-8820', '京ICP备16020626号'],
    ['京ICP备16020626号-1A、京ICP备16020626号-2X', '京ICP备16020626号-1A'],
  ])('takes no more than the number from %j', (text, number) => {
    expect(find(text)[0]!.text).toBe(number)
  })

  it.each([
    '办理ICP备案中常见的问题，ICP备案2024年新规',
    '公安备案2025年起，公安部令第33号，公安机关备案需30日内办理',
    'TCP 8080 端口, GCP 2024, CPU 16, Step by step tcp备份 12345678',
    '本公司于2010年取得ICP经营许可证，2015年换证',
    'A1 区 B2-1024 号楼，B1-3021，SKU-B2-20090059',
    '网络文化经营许可证 | 食品经营许可证 | 出版物经营许可证 2019',
    'Release-Candidate-20230901',
  ])('finds nothing in %s', (text) => {
    expect(find(text)).toEqual([])
  })
})

describe('what is marked', () => {
  it.each(['萌ICP备20253610号', '茶ICP备2025080112号', '喵ICP备20255198号'])('%s is of a registry for fun', (text) => {
    const [record] = find(`${text} 京ICP备16020626号`)
    expect(record).toMatchObject({ kind: 'icp', text })
    expect(record!.result.issues).toMatchObject([{ code: 'icp_number.unknown', params: { part: 'registry' } }])
  })

  it.each([
    ['琼ICP备XXXXXXXX号-1', 'icp_number.placeholder'],
    ['京ICP备{{ icp }}号', 'icp_number.placeholder'],
    ['备案号：京ICP备********号', 'icp_number.placeholder'],
    ['ICP备案号：待补充', 'icp_number.placeholder'],
    ['琼公网安备 4601XXXXXXXXXX号', 'public_security_number.placeholder'],
    ['浙网文[2013]***-027号', 'operating_license.placeholder'],
    ['粤ICP备1234号', 'icp_number.length'],
    ['ICP备16020626号', 'icp_number.missing'],
    ['沪公网安备11010502030143号', 'public_security_number.mismatch'],
  ])('%s → %s', (text, code) => {
    const found = find(`底部 ${text}`)
    expect(found.map(({ result }) => result.issues[0]?.code)).toEqual([code])
  })
})

describe('properties', () => {
  const number = fc.constantFrom(
    '京ICP备16020626号-8',
    '粤ICP备2025473692号',
    '川ICP备09150084号',
    '陕ICP备2024026116号-1A',
    '青ICP备20000750',
    '京公网安备 11010502030143号',
    '蜀公网安备51078202110037号',
    '粤B2-20090059',
    '合字B1.B2-20130004',
    '京ICP证030173号',
    '粤网文[2017]6138-1456号',
    '萌ICP备20253610号',
    '京ICP备XXXXXXXX号',
  )
  const between = fc.constantFrom(' | ', '\n', '，', ' 版权所有 ', '</a><a href="#">', '。网络文化经营许可证：')

  it('offsets are of the input, in order, without overlap, and every number is there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, between), { maxLength: 12 }), (parts) => {
        const text = parts.flat().join('')
        const found = find(text)
        let behind = 0
        for (const { text: own, start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(behind)
          expect(text.slice(start, end)).toBe(own)
          behind = end
        }
        expect(found.map(({ text: own }) => own)).toEqual(parts.map(([one]) => one))
      }),
      { numRuns: 200 },
    )
  })

  it('reads each as its parser does', () => {
    fc.assert(
      fc.property(number, (text) => {
        const [{ result }] = find(text) as [FoundRecord]
        expect(result).toEqual(parseRecordNumber(text, { today }))
      }),
    )
  })

  it('gives a text that is the number to its parser too, with whatever stands in it', () => {
    const piece = fc.constantFrom(
      ...['京', '川', '粤', 'ICP备', 'ICP证', '公网安备', 'B2-', 'A2.B1.', '合字', '号', '-8', '-1A', '-', '16020626'],
      ...['2024123456', '20200059', '030173', '11010502030143', '1101050203', '0143', '6501021', '2997657', 'XX', '１'],
      ...[
        '&nbsp;',
        '&ndash;',
        '&#45;',
        '&middot;',
        '<b>',
        '</b>',
        '<br>',
        '<a href="x">',
        '<script>',
        '</script>',
        ' ',
      ],
      ...['\n', '|', '\\u4eac', '&#20140;', '\u200b', '：', '备案号', '(', ')', '·'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { kind, text, result } of find(pieces.join(''))) {
          // A license of another authority may be told by the label in front.
          if (kind !== 'operating-license' && result.ok) expect(parseRecordNumber(text, { today })).toEqual(result)
        }
      }),
      { numRuns: 5000, seed: 20_261_127 },
    )
  })

  it('joins no digits over a script, whose contents are no text of the page', () => {
    expect(find('公网安备6501021<script>2997657号')).toEqual([])
    expect(find('京ICP备1602<style>0626号')).toMatchObject([{ result: { ok: false } }])
    expect(find('京ICP备1602<b>0626</b>号')).toMatchObject([{ result: { ok: true } }])
  })

  it('says nothing of the number of a person that stands in the place of one', () => {
    for (const id of ['11010519491231002X', '440524188001010014']) {
      const [{ text, result }] = find(`京公网安备 ${id}号`) as [FoundRecord]
      expect(text).toContain(id)
      expect(result.ok).toBe(false)
      expect(JSON.stringify(result)).not.toMatch(/\d{3}/)
      for (const issue of result.issues) expect(describeIssue(issue)).not.toMatch(/\d{3}/)
    }
  })

  it('takes any text, and throws nothing', () => {
    for (const input of hostile) expect(Array.isArray(find(input))).toBe(true)
    const piece = fc.constantFrom(
      ...[
        '京',
        'ICP',
        'I',
        'CP',
        '备',
        '号',
        '-',
        '1',
        '2026',
        'B2',
        '公网安备',
        '公安',
        '&#',
        '&#20140;',
        '\\u4eac',
        '<',
        '>',
      ],
      ...['网文', '〔', ']', 'X', '*', ' ', '\n', '许可证', '：', 'ISBN', 'JY', '{{', '}}', '\ud800', '字第', '合字'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        let behind = 0
        for (const { start, end, text: own } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(behind)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(own)
          behind = end
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('long texts', () => {
  it('finds what stands in a part of it, wherever regions are cut', () => {
    const pieces = [
      '京ICP备16020626号-8 ',
      '京 ICP 备 16020626 号 - 8 ',
      '京公网安备11010502030143号\n',
      '粤网文[2017]6138-1456号，',
    ]
    for (const piece of pieces) {
      const found = find(piece.repeat(3000))
      expect(found.length).toBe(3000)
      expect(new Set(found.map(({ text }) => text)).size).toBe(1)
      expect(found.every(({ start }, index) => start === index * piece.length)).toBe(true)
    }
    const prose = '读者共同维护，内容涉及历史、地理。'.repeat(2000)
    expect(find(`${prose}京ICP备16020626号${prose}`)).toMatchObject([{ start: prose.length }])
  })

  it('folds every part of a text at most a few times, whatever it is made of', () => {
    // Work is counted by the regular expressions that run: their number per character must not grow with the length.
    for (const piece of [
      '京ICP备',
      '京ICP备1',
      '公网安备1',
      'ICP',
      'B2.',
      '粤B2-',
      '网文1',
      'ISBN 9',
      '&#20844;',
      '\\u516c',
      '<a ',
      ' ',
    ]) {
      const counts = [2000, 16000].map((length) => {
        const text = piece.repeat(Math.ceil(length / piece.length))
        return matchingOf(() => find(text)).runs / text.length
      })
      expect(counts[1]!).toBeLessThan(counts[0]! * 1.5 + 0.01)
    }
  })

  it('does not fold prose for its 公安, however many digits stand beside it', () => {
    const prose = '公安机关提醒：2026年共接报1024起，'
    const runs = (count: number): number => matchingOf(() => find(prose.repeat(count))).runs
    // An anchor and its digits for each; a fold would run some ten more.
    expect(runs(400) - runs(200)).toBeLessThanOrEqual(200 * 3)
    for (const filed of ['备', '備', '&#22791;', '&#x5907;', '\\u5907', '<i class="footer-word">备</i>']) {
      const text = `${prose.repeat(300)}公安${filed}案号：11010502030143`
      expect(find(text).map(said)).toEqual(['public-security 京公网安备11010502030143号'])
    }
  })
})

describe('anchors', () => {
  it('lead to every word and label of the table of licenses', () => {
    const samples: Record<string, string> = {
      GS: 'GS(2021)6026号',
      JY: 'JY13301080111719',
      ISBN: 'ISBN 978-7-89989-145-2',
    }
    for (const word of LICENSE_WORDS.split('|')) {
      if (word === '-20') continue
      // A word in the place where its number would follow: the region must be looked at, so digits near it suffice.
      const text = samples[word] ?? `${word}：XXXX号`
      expect(find(`甲方 ${text}`).length, word).toBeGreaterThan(0)
    }
  })
})

describe('spellings of pages', () => {
  it.each([
    ['粤B2&mdash;20090059', '粤B2-20090059'],
    ['粤B2\u201020090059', '粤B2-20090059'],
    ['粤B2\u221220090059', '粤B2-20090059'],
    ['粤B2  -20090059', '粤B2-20090059'],
    ['粤B2<b>-</b>20090059', '粤B2-20090059'],
    ['粤B1&middot;B2-20090059', '粤B1.B2-20090059'],
    ['京ICP备&nbsp16020626号&nbsp-8', '京ICP备16020626号-8'],
    ['京&nbsp;公&nbsp;网&nbsp;安&nbsp;备 11010502030143号', '京公网安备11010502030143号'],
    ['京<i>公</i>网安备11010502030143号', '京公网安备11010502030143号'],
    ['互聯網新聞信息服務許可證：31120170006', '31120170006'],
    ['⿊ICP备17009694号-2', '黑ICP备17009694号-2'],
    ['京公⽹安备11010502030143号', '京公网安备11010502030143号'],
    ['京ICP备16020626号-8Copyright', '京ICP备16020626号-8'],
    ['京ICP备16020626号-8APP下载', '京ICP备16020626号-8'],
    ['京ICP备16020626号-8A', '京ICP备16020626号-8A'],
    ['京ICP备16020626号-8A股行情', '京ICP备16020626号-8A'],
  ])('%s', (text, canonical) => {
    for (const input of [text, `备案号：${text} | 2026`, `<p>${text}</p>`]) {
      expect(
        find(input).map(({ result }) => result.ok && result.value.text),
        input,
      ).toEqual([canonical])
    }
  })

  it.each(['by Hexo', 'QQ群', 'AI智能', 'H5', 'v2', 'E-mail', 'PC版', 'Copyright'])(
    'a word behind the service is none of it: %s',
    (word) => {
      expect(find(`京ICP备16020626号-8${word}`).map(said)).toEqual(['icp 京ICP备16020626号-8'])
    },
  )

  it.each([' - 51LA统计', ' - 360网站安全', ' - 24小时客服', ' - <a href="/">51LA</a>'])(
    'neither is what stands apart: %s',
    (behind) => {
      expect(find(`京ICP备16020626号${behind}`).map(said)).toEqual(['icp 京ICP备16020626号'])
    },
  )

  it('takes a service that stands apart, with the next number behind it', () => {
    expect(find('京ICP备16020626号 - 8').map(said)).toEqual(['icp 京ICP备16020626号-8'])
    expect(find('京ICP备16020626号 - 8 京公网安备11010502030143号').map(said)).toEqual([
      'icp 京ICP备16020626号-8',
      'public-security 京公网安备11010502030143号',
    ])
  })

  it('leaves the digits of the next paragraph alone', () => {
    expect(find('<p>京ICP备16020626</p><p>88号院</p>').map(said)).toEqual(['icp 京ICP备16020626号'])
    expect(find('<p>京公网安备11010502030143</p><p>66号楼</p>').map(said)).toEqual([
      'public-security 京公网安备11010502030143号',
    ])
  })

  it.each([
    '车牌粤B12345',
    '苏B1 23456号车',
    '房号：A1-1203',
    '座位号：B2-1005',
    '新A1-2019款上市',
    '新B2-2000元',
    '黑B2 - 100支',
    '订单号：B1-20240405',
    'Order B2-20231105',
    'cell A1:B2, 20230101',
    '公安备案咨询电话：13800138000',
    '公安备案热线：4008108888',
    '公安备案时间：20231105',
    '浙公安备战亚运会20230923',
    '已完成ICP备案1200000个',
    '北京ICP备案13800138000',
    '京ICP备案2023',
  ])('%s has no number', (text) => {
    expect(find(text)).toEqual([])
  })

  it('keeps letters that no service has, so that the number is refused', () => {
    expect(find('某公司 京ICP备16020626号-8B 2026').map(said)).toEqual(['icp icp_number.format'])
  })

  it('finds what stands far from the first digits, and nothing where there are none', () => {
    const far = '京ICP备'.repeat(1000)
    expect(find(far)).toEqual([])
    expect(find(`${far}16020626号-8${far}`).map(said)).toEqual(['icp 京ICP备16020626号-8'])
    expect(find(`${far}${'网'.repeat(100)}京ICP备16020626号-8`).map(said)).toEqual(['icp 京ICP备16020626号-8'])
  })
})

describe('what names licenses has no numbers', () => {
  it.each([
    '| **ICP 备案** | 任何网站 | 7 天 |\n| **网络文化经营许可证** | 视频 / 直播 | 90 天 |',
    '- **网络出版服务许可证**：`待办`\n- ***信息网络传播视听节目许可证***\n- __互联网新闻信息服务许可证__',
    '## 京ICP备\n\n### 京公网安备\n\n#### 下一节 2026',
    '**京ICP备** 与 **京公网安备**：见 [ICP备案：[办理](https://beian.miit.gov.cn/) 2026]',
    'ICP备案：[官网](https://beian.miit.gov.cn/)，公安备案：[平台](https://beian.mps.gov.cn/)',
    '/**\n * 食品经营许可证\n *\n * @since 2026 识别文件中的食品经营许可证\n **/',
    '食品经营许可证由XX市颁发，营业性演出许可证XXX办理',
    'ICP备案：审核中的常见问题 20 则；公安备案：备案中遇到的问题 3 个',
    '什么是京ICP备?? 2026 年的规定',
    // A book, and what data holds by chance.
    'ISBN 978-7-115-54608-1，ISBN：9787302517597，ISBN 978-0-13-468599-1',
    '审图号 data:image/png;base64,iVGSxx8AGS20191234Qk/x',
    'aJY113301081117193 xbm01000001',
  ])('%j', (text) => {
    expect(find(text)).toEqual([])
  })

  it.each([
    ['**京ICP备16020626号-8**', 'icp 京ICP备16020626号-8'],
    ['**备案号：** `京ICP备16020626号-8`', 'icp 京ICP备16020626号-8'],
    ['[京公网安备 11010502030143号](https://beian.mps.gov.cn/)', 'public-security 京公网安备11010502030143号'],
    ['| ICP备案号 | 京ICP备16020626号-8 |', 'icp 京ICP备16020626号-8'],
    ['- **互联网药品信息服务资格证书**（京）-经营性-2017-0020', 'operating-license （京）-经营性-2017-0020'],
    ['京ICP备****号', 'icp icp_number.placeholder'],
    ['网络文化经营许可证：XXXX', 'operating-license operating_license.placeholder'],
    ['国新出审〔2020〕2994号 出版物号：ISBN 978-7-115-54608-1', 'operating-license 国新出审〔2020〕2994号'],
    ['审图号：GS（2019）1719号', 'operating-license GS（2019）1719号'],
  ])('but %j has', (text, expected) => {
    expect(find(text).map(said)[0]).toBe(expected)
  })
})

describe('on English pages', () => {
  it.each([
    ['ICP Filing No. 2026012266-1', 'icp_number.missing'],
    ['ICP Record Number: 16020626', 'icp_number.missing'],
    ['ICP registration no. 16020626-8', 'icp_number.missing'],
  ])('%s lacks its province', (text, code) => {
    expect(find(`© 2026 ${text} All rights reserved`).map(({ result }) => result.issues[0]!.code)).toEqual([code])
    expect(parseRecordNumber(text).issues[0]!.code).toBe(code)
  })

  it.each(['ICP filing 2026', 'The ICP record of 2026-01-22', 'ICP registration number 123456'])(
    '%s is none',
    (text) => {
      expect(find(text)).toEqual([])
    },
  )
})

describe('numbers of other registers and licenses', () => {
  it.each([
    '穗公网监备案证第4401060100001号',
    '穗公网监备案证号：4401060102823',
    '穗公网监备案证第44010650010167',
    '哈公网监备： 230100101',
    '中华人民共和国网警备案号:3601040103',
    '京公网安备1101054754号',
  ])('%s is of a city’s own register', (text) => {
    const [record, ...others] = find(`${text} 粤公网安备44010602000141号`)
    expect(record!.result.issues).toMatchObject([
      { code: 'public_security_number.unknown', severity: 'error', params: { part: 'registry' } },
    ])
    expect(others.map(said)).toEqual(['public-security 粤公网安备44010602000141号'])
    expect(parseRecordNumber(text).issues).toMatchObject(record!.result.issues)
  })

  it.each([
    ['广西网警备案号：45010302000046', 'public-security 桂公网安备45010302000046号'],
    ['京公网安备110105002097号', 'public-security 京公网安备110105002097号'],
    ['互联网新闻信息服务许可证10120170001 | 增值电信业务经营许可证B1-20060139', 'operating-license 10120170001'],
    ['营业性演出许可证京市演1169号', 'operating-license 京市演1169号'],
    ['营业性演出许可证京演（机构）[ 2017 ] 3212 号', 'operating-license 京演（机构）〔2017〕3212号'],
    ['营业性演出许可证穗天演440106026', 'operating-license 穗天演440106026号'],
    ['西安市人力资源服务许可证编号：610100120105 ', 'operating-license 人力资源服务许可证：610100120105'],
    ['(沪)人服证字[2026]第0100021号', 'operating-license （沪）人服证字〔2026〕第0100021号'],
    ['网站标识号：1500000007', 'operating-license 1500000007'],
  ])('%s → %s', (text, expected) => {
    expect(find(text).map(said)[0]).toBe(expected)
  })

  it.each([
    ['ICP备案号：（暂无）', 'icp_number'],
    ['京ICP备案：备案后展示', 'icp_number'],
    ['ICP备案号：核准中 | 版权所有', 'icp_number'],
    ['ICP备案号：正在办理中', 'icp_number'],
    ['ICP备案号：审核通过后显示', 'icp_number'],
    ['公安备案号：（暂无）', 'public_security_number'],
  ])('%s holds the place of a number', (text, thing) => {
    expect(find(text).map(({ result }) => result.issues[0]!.code)).toEqual([`${thing}.placeholder`])
  })
})

describe('a number that is read as it is found', () => {
  it('in generated spellings', () => {
    const spelling = fc.record({
      province: fc.constantFrom('京', '（晋）', '(粤)', '京｜', '沪·', '沪 '),
      digits: fc.constantFrom('16020626', '2025123456', '（16020626）', '1602 0626'),
      close: fc.constantFrom('号', '', ' 号'),
      service: fc.constantFrom('', '-8', '_8', '—8', '- 8', '-1A', '8', '2X', '-8、9', '-8/9'),
    })
    fc.assert(
      fc.property(spelling, ({ province, digits, close, service }) => {
        // Without 号 digits behind digits are digits of the number, and digits in groups may be any.
        if (close === '' && (/^\d/.test(service) || digits.includes(' '))) return
        const text = `${province}ICP备${digits}${close}${service}`
        const parsed = parseRecordNumber(text, { today })
        const [found] = find(`备案：${text} 版权所有`)
        expect(found?.result.ok && found.result.value.text).toBe(parsed.ok && parsed.value.text)
        expect(parsed.ok).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('numbers of a plain shape, which are read without expressions', () => {
  const digits = (most: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: most })
  const groups = fc.array(digits(9), { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
  const tail = fc.constantFrom('', '号', '号-8', '号-1A', '号-08', '号-8B', '号-12345', '号-2X、9', '号 - 3', '号8')
  const behind = fc.constantFrom('', ' 文', '\n', '文', 'A', '-', '<br>', ' 京ICP备16020626号')

  it('are filings as their grammar has them', () => {
    fc.assert(
      fc.property(fc.constantFrom('京', '川', '萌', '', ' '), groups, tail, behind, (province, number, end, more) => {
        const text = `${province}ICP备${number}${end}${more}`
        // The misspelling, far behind, leaves the whole text to the grammar.
        const read = (whole: string) => find(whole).filter(({ start }) => start <= text.length)
        expect(read(`${text}\n${'文'.repeat(20)}\n`)).toEqual(read(`${text}\n${'文'.repeat(20)}\n粤IPC备20230001号`))
      }),
    )
  })

  it('are public-security numbers as their grammar has them', () => {
    const words = fc.constantFrom('备', '备案号', '备案编号：', '备案:', '', '备 案', '编号备')
    fc.assert(
      fc.property(
        fc.constantFrom('京', '蜀', '川', '云', '萌', ''),
        words,
        groups,
        tail,
        (province, word, number, end) => {
          const text = `${province}公网安${word}${number}${end}`
          const [plain] = find(`${text}\n`)
          // A label in front of the wording is the grammar's.
          const [labelled] = find(`${text}\n`.replace('公网安', '公网安（联）')).filter(
            ({ kind }) => kind === 'public-security',
          )
          if (labelled === undefined || province === '') return
          expect(labelled.result.ok).toBe(plain?.result.ok)
          if (labelled.result.ok && plain?.result.ok) expect(labelled.result.value).toEqual(plain.result.value)
        },
      ),
    )
  })

  it.each([
    ['京ICP备160206号-8', 8],
    ['京ICP备1602 0626号-8', 9],
    ['京公网安备案编号：1101 0502 0301 43 号', 15],
  ])('%s: a few for each', (number, most) => {
    const runs = (count: number): number => matchingOf(() => find(`${number}\n`.repeat(count))).runs
    expect((runs(300) - runs(200)) / 100).toBeLessThanOrEqual(most)
  })

  it('share what is wrong with them', () => {
    const [one, other] = find('京ICP备160206号 沪ICP备170206号')
    expect(one!.result).toBe(other!.result)
    expect(one!.result.issues).toEqual([
      { code: 'icp_number.length', severity: 'error', path: [], params: { expected: [8, 10], actual: 6 } },
    ])
    expect(
      [one!.result, one!.result.issues, ...one!.result.issues.map(({ params }) => params)].every(Object.isFrozen),
    ).toBe(true)
    // A value that is read alone is its reader's own: forms prefix the path of a finding in place.
    expect(Object.isFrozen(parseRecordNumber('京ICP备160206号').issues[0]!.path)).toBe(false)
  })
})
