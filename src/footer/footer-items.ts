import { licenseNames } from '../data/operating-licenses/names.ts'
import { formatPublicSecurityNumber } from '../record/public-security-number.ts'
import { type RecordNumber, recordLink } from '../record/record-number.ts'
import type { FooterDisplay } from './footer-rule.ts'
import { type FooterItem, markupItem } from './markup.ts'

const ICP_TITLE = '工业和信息化部ICP备案查询（在新窗口打开）'
const POLICE_TITLE = '全国公安机关互联网站安全管理服务平台备案信息（在新窗口打开）'

/** A number as a footer shows it: with its link, the emblem, the name of the license without which it says nothing. */
export function itemOf(number: RecordNumber): FooterItem {
  const { kind, text } = number
  switch (kind) {
    case 'icp':
      return { text, href: recordLink(number)!, title: ICP_TITLE }
    case 'public-security': {
      const href = recordLink(number)!
      return { text: formatPublicSecurityNumber(number, 'spaced'), href, title: POLICE_TITLE, icon: true }
    }
    case 'telecom-license':
      return { text: `增值电信业务经营许可证：${text}`, href: recordLink(number)! }
    default:
      // A number that does not tell what it is has its name in its text.
      return {
        text: number.license === 'other' || text.includes('：') ? text : `${licenseNames[number.license]}：${text}`,
      }
  }
}

/**
 * A number in a paragraph of its own, to be put in at `offset` of a page, indented as what stands around it.
 *
 * @param icon address of the emblem of the public-security filing
 */
export function snippetOf(number: RecordNumber, source: string, offset: number, icon?: string): string {
  return paragraphAt(markupItem(itemOf(number), 'html', icon), source, offset)
}

/** A paragraph to be put in before the end tag at `offset` of a page. */
export function paragraphAt(markup: string, source: string, offset: number): string {
  const paragraph = `<p>${markup}</p>`
  const before = source.slice(Math.max(0, offset - LONGEST_INDENT), offset)
  const [, lineBreak, indent = ''] = /(\r\n|\n|\r)([ \t]*)$/.exec(before) ?? []
  if (lineBreak === undefined) return paragraph
  if (offset === source.length) return `${paragraph}${lineBreak}`
  const unit = indent.includes('\t') ? '\t' : '  '
  return `${unit}${paragraph}${lineBreak}${indent}`
}

/** What is indented further is written by a program. */
const LONGEST_INDENT = 200

/** The line of the copyright's owner: 版权所有 is put in front where neither it nor, if that is enough, © stands there. */
export function copyrightLine(copyright: unknown, display: FooterDisplay): string | undefined {
  const owner = typeof copyright === 'string' ? copyright.replace(/\s+/g, ' ').trim().slice(0, LONGEST_OWNER) : ''
  if (owner === '') return undefined
  const isWhole = display.copyright ? /版权所有|版權所有/ : /版权所有|版權所有|©|copyright/i
  return isWhole.test(owner) ? owner : `版权所有 ${owner}`
}

const LONGEST_OWNER = 200

/** An address that an image may have: no script. */
export function iconAddress(icon: unknown): string | undefined {
  if (typeof icon !== 'string' || icon.length > 2048) return undefined
  const address = icon.trim()
  const isSafe = /^(?:https?:\/\/|\/|\.{1,2}\/)/i.test(address) || /^[\w-][^:]*$/.test(address)
  return isSafe && !/[\u0000-\u001f]/.test(address) ? address : undefined
}
