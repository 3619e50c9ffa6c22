// Generated from source.tsv by `npm run generate`. Do not edit.
// What provinces want in the footer. See README.md.

import { frozen } from '../../foundation/frozen.ts'
import type { RuleId } from '../../foundation/issue.ts'
import type { RuleSource } from '../rules/rule.ts'

/** Date on which the habits of the provinces were last read (ISO). */
export const footerDisplayVersion = '2026-11-21'

/** What a province wants in the footer of a website. */
export interface FooterDisplay {
  /** Which ICP number: the service's (网站备案号), or the entity's (主体备案号) as well. */
  readonly number: 'service' | 'either'
  /** Whether a line with 版权所有 and the entity's name is wanted. */
  readonly copyright: boolean
  /** Id of the rule on the number. */
  readonly rule: RuleId
  readonly source: RuleSource
  /** Who says otherwise. */
  readonly disputed?: string
}

/** By province code; `others` for the rest. */
export const footerDisplay: Readonly<Record<string, FooterDisplay>> = /* @__PURE__ */ frozen({
  "others": {"number":"service","copyright":false,"rule":"record/footer-service-number","source":{"title":"腾讯云备案文档 网站底部备案号展示","authority":"provider","date":"2024"}},
  "44": {"number":"either","copyright":false,"rule":"record/footer-either-number","source":{"title":"腾讯云备案文档 网站底部备案号展示","authority":"provider","date":"2024"},"disputed":"接入商zqisp：广东须展示主体备案号"},
  "43": {"number":"service","copyright":false,"rule":"record/footer-service-number","source":{"title":"腾讯云备案文档 网站底部备案号展示","authority":"provider","date":"2024"},"disputed":"湖南接入商hn12345（2019）：展示主体备案号，不带-1"},
  "32": {"number":"service","copyright":true,"rule":"record/footer-service-number","source":{"title":"腾讯云备案文档 网站底部备案号展示","authority":"provider","date":"2024"}},
})
