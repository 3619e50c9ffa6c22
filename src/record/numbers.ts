import type { OperatingLicense } from './operating-license.ts'
import type { PublicSecurityNumber } from './public-security-number.ts'

/**
 * ICP number (ICP备案号) of the Ministry of Industry and Information Technology, `京ICP备16020626号-8`:
 *
 * | part | what |
 * |---|---|
 * | `京` | province: the ministry's character, with 蜀, 黔, 陇 where the police write 川, 贵, 甘 |
 * | `ICP备` | |
 * | `16020626` | year of the entity's first approval, and six digits: `YY` from 2005 to 2020, `YYYY` from 2020 on |
 * | `号` | up to here: the entity's number (主体备案号) |
 * | `-8` | the service's (网站备案号): 1 to 9999, no leading zero; `A` behind it for an app, `X` for a mini-program |
 *
 * Who holds a telecom license files under its number: `粤B2-20090059-1626X`, `京ICP证030173号-1`.
 *
 * Errors: no such province, wrong number of digits, a year out of range, digits that are made up. Warnings, with the
 * repaired text: a spelling from which only one number can be meant (号 left out or behind the suffix, 备 left out,
 * the police's province character). `K` for quick apps is taken with a warning; no published number has it. There is
 * no check digit.
 *
 * Source: the forms and years of the numbers on 1,200 public websites and in public apps; 非经营性互联网信息服务备案管理办法
 * (信息产业部令第33号, 2005) for the series. Read 2026-11-21.
 */
export interface IcpNumber {
  readonly text: string
  /** The entity's number: `京ICP备16020626号`; for a license holder the license's. */
  readonly entityNumber: string
  /** First two digits of GB/T 2260; absent where the number is a license's of the ministry itself. */
  readonly provinceCode?: string
  /** What follows the year: six digits of a filing, four of a license. */
  readonly serial: string
  readonly year: number
  readonly basis: 'filing' | 'license'
  /** Absent in an entity's number. */
  readonly service?: IcpNumberService
}

/** The service of an entity that a number names: `-8`, `-1A`, `-2X`. */
export interface IcpNumberService {
  readonly index: number
  readonly type: 'website' | 'app' | 'mini-program' | 'quick-app'
}

/**
 * Number of a telecommunications business license (电信业务经营许可证号), in one of four forms:
 *
 * | form | what |
 * |---|---|
 * | `粤B2-20090059` | one province: character, classes, `-`, year and four digits |
 * | `合字B1.B2-20130004` | several provinces, issued by the ministry |
 * | `A2.B1.B2-20100001` | the whole country, issued by the ministry |
 * | `京ICP证030173号` | one province's license for information services until about 2017: two-digit year, four digits |
 *
 * Classes are A1, A2 (basic) and B1, B2 (value-added), ascending, joined by dots. Which services a license covers
 * (ICP, EDI) is not in the number. The province's character is the ministry's, except that Sichuan's licenses begin
 * with 川 and some of Guizhou's with 贵; either is taken as printed.
 *
 * Errors: the number of digits, a year in the future, made-up digits. Warnings: a spelling from which only one number
 * can be meant. A number with `-N` behind it is a service number under the license, and thus an ICP number.
 *
 * Source: 电信业务分类目录 for the classes; numbers shown by public websites for the forms. Read 2026-11-21.
 */
export interface TelecomLicense {
  readonly text: string
  /** First two digits of GB/T 2260; absent where the ministry issued the license. */
  readonly provinceCode?: string
  readonly scope: 'province' | 'cross-region' | 'national'
  /** Empty for the form `京ICP证…号`, which names none. */
  readonly classes: readonly TelecomClass[]
  readonly year: number
  /** The last four digits. */
  readonly serial: string
}

/** A1, A2: basic telecom services; B1, B2: value-added ones. */
export type TelecomClass = 'A1' | 'A2' | 'B1' | 'B2'

/**
 * Any of the numbers that a website shows in its footer: ICP number (ICP备案号), telecom license (电信业务经营许可证号),
 * public-security number (公安联网备案号), license or approval of another authority (其他经营许可证). A license number with
 * `-N` behind it is an ICP number of basis `license`.
 */
export type RecordNumber =
  | ({ readonly kind: 'icp' } & IcpNumber)
  | ({ readonly kind: 'telecom-license' } & TelecomLicense)
  | ({ readonly kind: 'public-security' } & PublicSecurityNumber)
  | ({ readonly kind: 'operating-license' } & OperatingLicense)
