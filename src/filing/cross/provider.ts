import { countryEnd, provinceInFront } from '../../contact/postal-address/province-in-front.ts'
import { isBlank } from '../../foundation/input.ts'
import { type Issue, warning } from '../../foundation/issue.ts'
import { compact } from '../../foundation/text.ts'
import { saysNothing } from '../../foundation/unfilled.ts'
import { blankField } from '../blank.ts'
import { atField, type Filing, type Part } from '../place.ts'
import { partIn, partsIn, textOf, valueOf } from '../readings.ts'

/** Whoever serves a site: the access provider and the registrar of the police's form. */
const PROVIDERS = ['accessProvider', 'registrar'] as const

/** What the police's platform counts as abroad and as registrars and hosts are from, by how a region begins. */
const ABROAD =
  /^(?:香港|澳门|台湾|美国|加拿大|英国|爱尔兰|法国|德国|荷兰|比利时|卢森堡|瑞士|瑞典|挪威|芬兰|丹麦|冰岛|西班牙|葡萄牙|意大利|奥地利|波兰|捷克|俄罗斯|乌克兰|日本|韩国|新加坡|马来西亚|泰国|越南|印度|菲律宾|柬埔寨|以色列|土耳其|阿联酋|澳大利亚|新西兰|巴西|墨西哥|南非|开曼|维尔京|英属|海外|国外|境外)/

/** Letters, and no Chinese: how places abroad are written. */
const LATIN = /^[^\u3400-\u9fff]*[a-z][^\u3400-\u9fff]*$/i

/**
 * Of provider and registrar the form asks first whether they are in the mainland, then for the region there. A region that
 * says the contrary is told where the one or the other was chosen; Hong Kong, Macao and Taiwan count as abroad.
 */
export function providersAreWhereTheySay({ services }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const service of services) {
    for (const key of PROVIDERS) {
      const provider = partIn(service, key)
      const said = provider === undefined ? undefined : valueOf(provider, 'overseas')
      const region = regionOf(provider)
      if (typeof said !== 'boolean' || region === undefined || said === (region === 'overseas')) continue
      const issue = warning('overseas.conflict', { region }, { rule: 'filing/provider-region' })
      issues.push(atField(provider!, 'overseas', issue))
    }
  }
  return issues
}

/** Where a region is, as far as its beginning tells. */
function regionOf(provider: Part | undefined): 'mainland' | 'overseas' | undefined {
  const region = textOf(provider, 'region')
  // What says nothing is told by the field itself.
  if (region === undefined || saysNothing(region)) return undefined
  const text = compact(region)
  if (LATIN.test(text)) return /^(?:china|prc|mainland)/i.test(text) ? undefined : 'overseas'
  const country = countryEnd(text)
  if (ABROAD.test(text.slice(country))) return 'overseas'
  return country > 0 || provinceInFront(text, 0) !== undefined ? 'mainland' : undefined
}

/** Whoever chooses 其他 writes beside it what that is: of the way of access, of dangerous goods. */
export function othersAreNamed({ services, draft }: Filing): Issue[] {
  const issues: Issue[] = []
  if (draft) return issues
  for (const service of services) {
    const access = partIn(service, 'accessProvider')
    if (access !== undefined) named(access, 'mode', 'modeText', issues)
    for (const goods of partsIn(service, 'dangerousGoods'))
      if (goods !== undefined) named(goods, 'kind', 'text', issues)
  }
  return issues
}

function named(part: Part, choice: string, text: string, issues: Issue[]): void {
  if (textOf(part, choice) !== 'other' || !isBlank(valueOf(part, text))) return
  issues.push(
    atField(
      part,
      text,
      warning('field.required', blankField(part.shape.byKey.get(text)!), { rule: 'filing/other-is-named' }),
    ),
  )
}
