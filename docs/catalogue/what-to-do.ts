import type { IssueCode } from '../../src/foundation/issue.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import type { reasons } from '../../src/locale/reasons.ts'

/** What mends a finding, by the reason in its code. */
const BY_REASON: Readonly<Record<keyof typeof reasons, Bilingual>> = {
  required: { zh: '填写这一项', en: 'Fill it in' },
  missing: { zh: '补上缺少的部分', en: 'Add the part that is missing' },
  type: { zh: '按这一项的类型重新填写', en: 'Enter it anew, as the field asks' },
  length: {
    zh: '对照原件，补上漏掉的或去掉多出的',
    en: 'Hold it against the original: something is missing or too much',
  },
  format: { zh: '按这一项的格式重新填写', en: 'Write it in the form that the field asks' },
  charset: { zh: '去掉不允许的字符', en: 'Take out the characters that do not belong there' },
  checksum: { zh: '对照证件逐位核对', en: 'Hold it against the document, digit by digit' },
  range: { zh: '对照原件核对', en: 'Hold it against the original' },
  unknown: { zh: '核对后从选项中选择', en: 'Check it, and choose one of the options' },
  mismatch: { zh: '改成一致的', en: 'Make the two agree' },
  conflict: { zh: '核对两处，改正其中一处', en: 'Check both entries, and mend one of them' },
  expired: { zh: '先续期或换证，再提交', en: 'Renew it before the filing is submitted' },
  outdated: { zh: '改用现在的写法或证件', en: 'Use today’s form or document' },
  retired: { zh: '改用现行的', en: 'Use the one that is in use now' },
  insecure: { zh: '换掉，不要再用', en: 'Replace it, and use it no more' },
  too_large: { zh: '减到限度以内', en: 'Bring it within the limit' },
  too_small: { zh: '补足到最低要求', en: 'Bring it up to the least that is asked' },
  not_allowed: { zh: '去掉或换成允许的内容', en: 'Take it out, or replace it by what is allowed' },
  wrong_kind: { zh: '换成这一项要求的内容', en: 'Enter what the field asks for' },
  placeholder: { zh: '填写真实信息', en: 'Enter what is true' },
  duplicate: { zh: '换成不重复的', en: 'Enter another one' },
  disguised: { zh: '去掉变形的词语', en: 'Take out the disguised words' },
}

export function whatToDo(code: IssueCode): Bilingual {
  return BY_REASON[code.slice(code.indexOf('.') + 1) as keyof typeof reasons]
}
