import { at, type Issue, warning } from '../../foundation/issue.ts'
import { type Filing, pathOf } from '../place.ts'
import { listOf, textOf } from '../readings.ts'

/** Contents that are of another type of service, by the type: an app is no portal of an organization on the web. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  website: ['app'],
  app: ['organization-portal', 'wap'],
}

/** Contents (服务内容) are those of the service's type: 单位门户网站 and WAP are websites', APP is an app's. */
export function contentsAreOfKind({ services, nature }: Filing): Issue[] {
  const issues: Issue[] = []
  for (const part of services) {
    const service = textOf(part, 'type') ?? ''
    const others = OF_OTHERS[service]
    if (others === undefined) continue
    const contents = listOf(part, 'contents')
    for (let index = 0; index < contents.length; index++) {
      const content = contents[index]
      if (typeof content !== 'string' || !others.includes(content)) continue
      // Of an individual that is said already (cross/service.ts).
      if (nature === 'individual' && content === 'organization-portal') continue
      const issue = warning('service_content.wrong_kind', { service, content }, { rule: 'filing/contents-of-kind' })
      issues.push(at(pathOf(part, 'contents', index), issue))
    }
  }
  return issues
}
