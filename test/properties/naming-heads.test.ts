import { describe, expect, it } from 'vitest'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { verdictOf } from '../../src/foundation/result.ts'
import { checkServiceName } from '../../src/naming/service-name/check-service-name.ts'

/*
 * Heads of the state (中国, 国家 …) in names of websites, of every nature: an entity whose registered name has the head, one
 * that is proved to be a national unit, and one that is neither.
 */

const heads = ['中国', '中华', '国家', '中央']
/** Authorities bear the state's head whatever they are called: 国务院新闻办公室 is the entity of 中国网. */
const AUTHORITIES = ['government', 'national-defence']

const table = keysOf('nature').flatMap((nature) => heads.map((head) => [nature, head] as const))

describe('heads of the state', () => {
  it.each(table)('%s, %s', (nature, head) => {
    const service = 'website'
    const judge = (facts: object): string =>
      verdictOf(checkServiceName(`${head}青竹网`, { service, nature, provinceCode: '11', ...facts }))

    const isAuthority = AUTHORITIES.includes(nature)
    expect(judge({ entityName: '青竹协会' }) === 'reject', 'neither').toBe(!isAuthority)
    if (nature === 'individual') return
    expect(judge({ entityName: `${head}青竹协会` }), 'registered').not.toBe('reject')
    expect(judge({ entityName: '青竹协会', nationalLevel: true }), 'national').not.toBe('reject')
  })
})
