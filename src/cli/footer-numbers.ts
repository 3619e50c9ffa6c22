import { type Option, province, text, texts } from './option.ts'

/** Options that give what a footer shows. */

export const icpNumber: Option<string | undefined> = text(
  'NUMBER',
  { zh: 'ICP备案号', en: 'followed by an ICP number' },
  { zh: 'ICP备案号', en: 'ICP number' },
)

export const publicSecurityNumber: Option<string | undefined> = text(
  'NUMBER',
  { zh: '公安联网备案号', en: 'followed by a public-security number' },
  { zh: '公安联网备案号', en: 'public-security number' },
)

export const licenseNumbers: Option<readonly string[]> = texts(
  'NUMBER',
  { zh: '许可证号', en: 'followed by the number of a license' },
  { zh: '许可证号', en: 'number of a license' },
)

export const copyrightOwner: Option<string | undefined> = text(
  'NAME',
  { zh: '版权所有者名称', en: 'followed by a name' },
  { zh: '版权所有者', en: 'holder of the copyright' },
)

export const filingProvince: Option<string | undefined> = province({ zh: '备案省份', en: 'province of the filing' })

export const policeIcon: Option<string | undefined> = text(
  'URL',
  { zh: '网址或路径', en: 'followed by a web address or a path' },
  { zh: '公安联网备案图标的网址或路径', en: 'address or path of the public-security emblem' },
)
