import { isBlank } from '../../foundation/input.ts'
import { advice, type Issue, warning } from '../../foundation/issue.ts'
import { hasPaper } from '../materials/known-paper.ts'
import { atField, type Filing } from '../place.ts'
import { byPaper } from '../provinces/finding.ts'
import { listOf, partsIn, textOf, valueOf } from '../readings.ts'

/** Contents with which users speak to the public. */
const CONTENTS = ['instant-messaging', 'dating']

/** Words of a name that promise as much. A 社区 may be where people live. */
const WORDS = /论坛|贴吧|聊天|交友|bbs/i

/**
 * Whether a service is interactive (是否提供互联网交互服务) follows from what it is: forums, chat rooms, blogs of many and
 * instant messaging are. Who says no of such a one is asked again. A body that is itself called 论坛 holds conferences.
 */
export function interactiveFits({ entity, services }: Filing): Issue[] {
  const issues: Issue[] = []
  const owner = textOf(entity, 'name') ?? ''
  for (const service of services) {
    if (valueOf(service, 'interactive') !== false) continue
    const word = WORDS.exec(textOf(service, 'name') ?? '')?.[0]
    const byName = word !== undefined && !owner.includes(word)
    if (!byName && !listOf(service, 'contents').some((content) => CONTENTS.includes(content as string))) continue
    const by = byName ? 'name' : 'contents'
    issues.push(
      atField(service, 'interactive', warning('interactive.conflict', { by }, { rule: 'filing/interactive' })),
    )
  }
  return issues
}

/**
 * Where the public speaks, the service is assessed before it goes online. Which of them are meant depends on the platform
 * and the app store, so this is advice; the report among the materials answers it.
 */
export function interactiveIsAssessed({ entity, services, draft }: Filing): Issue[] {
  if (draft) return []
  return services
    .filter((service) => valueOf(service, 'interactive') === true)
    .filter((service) => ![service, entity].some((part) => hasPaper(part, 'safety-assessment')))
    .map((service) => {
      const extras = { rule: 'filing/safety-assessment', liftedBy: [byPaper(service)] } as const
      return atField(service, 'interactive', advice('safety_assessment.missing', {}, extras))
    })
}

/** What is ticked of the dangerous goods has a certificate (无证书的不得勾选). */
export function dangerousGoodsAreCertified({ services, draft }: Filing): Issue[] {
  const issues: Issue[] = []
  if (draft) return issues
  for (const service of services) {
    for (const goods of partsIn(service, 'dangerousGoods')) {
      if (goods === undefined || textOf(goods, 'kind') === undefined) continue
      if (!isBlank(valueOf(goods, 'certificate'))) continue
      const issue = warning('dangerous_goods.missing', {}, { rule: 'filing/dangerous-goods-certificate' })
      issues.push(atField(goods, 'certificate', issue))
    }
  }
  return issues
}
