import type { Issue } from '../../foundation/issue.ts'
import { compact } from '../../foundation/text.ts'
import { isSameName } from '../holder.ts'
import type { Part } from '../place.ts'
import { partIn, textOf } from '../readings.ts'
import { numberIssue } from './entity.ts'
import { mismatch, type Pair, type PairRule } from './pair.ts'

const HOLDER = 'filing/template-of-entity'

/**
 * The holder of the domain is the entity. In many provinces the legal representative may hold it, which is a doubt
 * elsewhere: an officer may take it with proof.
 */
export const holderIsEntity: PairRule = ({ icp, other: { root: template } }) => {
  const { entity } = icp
  const [name, holder] = [textOf(entity, 'name'), textOf(template, 'name')]
  if (entity === undefined || name === undefined || holder === undefined) return []
  if (!isSameName(name, holder)) {
    const legal = textOf(partIn(entity, 'legalRepresentative') ?? partIn(entity, 'principal'), 'name')
    const isTaken = icp.demands.get('domain-holder')?.value === 'unit-or-legal-representative' && holder === legal
    return isTaken ? [] : [mismatch('warning', 'entity-name', HOLDER, [template, 'name'], [entity, 'name'], name)]
  }
  const numbered = numberIssue(entity, template, HOLDER)
  return numbered === undefined ? [] : [numbered]
}

/** The mailbox is that of somebody in the filing, the address that of the entity or of its document. */
export const contactIsOfFiling: PairRule = (pair) => [...emailIssues(pair), ...addressIssues(pair)]

function emailIssues({ icp, other: { root: template } }: Pair): Issue[] {
  const email = textOf(template, 'email')?.toLowerCase()
  const mailboxes = icp.persons.filter((person) => textOf(person, 'email') !== undefined)
  const [first] = mailboxes
  if (email === undefined || first === undefined) return []
  if (mailboxes.some((person) => textOf(person, 'email')?.toLowerCase() === email)) return []
  return [mismatch('advice', 'email', 'filing/template-contact', [template, 'email'], [first, 'email'])]
}

function addressIssues({ icp: { entity, persons }, other: { root: template } }: Pair): Issue[] {
  const address = textOf(template, 'address')
  const places = [entity, partIn(entity, 'document'), ...persons].filter(
    (part): part is Part => textOf(part, 'address') !== undefined,
  )
  const [first] = places
  if (address === undefined || first === undefined) return []
  if (places.some((part) => isSameAddress(textOf(part, 'address')!, address))) return []
  return [mismatch('advice', 'address', 'filing/template-contact', [template, 'address'], [first, 'address'])]
}

/** The ministry's form has the division in a field of its own: one address may be the other's end. */
function isSameAddress(one: string, other: string): boolean {
  const [address, otherAddress] = [compact(one), compact(other)]
  return address.endsWith(otherAddress) || otherAddress.endsWith(address)
}
