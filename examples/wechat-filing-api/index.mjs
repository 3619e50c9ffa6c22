// Makes of a checked filing of a mini-program what WeChat's filing API takes (wxa/icp/apply_icp_filing). Nothing is sent.
//
//   npm ci && npm run -s build:js && node examples/wechat-filing-api/index.mjs
import { readFileSync } from 'node:fs'
import { checkIcpFiling, codeOf, organizationDocumentCode } from 'beian'
import { describeIssue } from 'beian/locale'

/** `2018-05-12` as the API writes it. */
const dateOf = (date) => (date === 'long-term' ? '长期' : date.replaceAll('-', ''))

/** A code that must be there: what the API has no code for is not sent in another's place. */
function required(code, what) {
  if (code === undefined) throw new RangeError(`the API has no known code for ${what}: ask it for its current list`)
  return code
}

/** Documents of persons have the ministry's numbers there, as far as its examples tell. */
const personDocument = (type) => required(codeOf('person-document', type, 'miit'), type)

/**
 * A person in charge. Images and the face check have ids that other calls of the API give.
 *
 * @param media `front`, `back`, `task`
 */
function principalInfo({ name, mobile, email, emergencyPhone, document }, media) {
  const { type, number, validity } = document
  return {
    name,
    mobile,
    email,
    emergency_contact: emergencyPhone,
    certificate_type: personDocument(type),
    certificate_number: number,
    ...(validity && {
      certificate_validity_date_start: dateOf(validity.from),
      certificate_validity_date_end: dateOf(validity.until),
    }),
    certificate_photo_front: media.front,
    certificate_photo_back: media.back,
    ...(media.task && { verify_task_id: media.task }),
  }
}

function subjectOf({ entity }, media) {
  const { nature, name, divisionCode, address, remarks, document, principal, legalRepresentative } = entity
  const type = nature === 'individual' ? personDocument(document.type) : organizationDocumentCode(nature, document.type)
  return {
    base_info: {
      type: required(codeOf('nature', nature, 'wechat'), nature),
      name,
      province: `${divisionCode.slice(0, 2)}0000`,
      city: `${divisionCode.slice(0, 4)}00`,
      district: divisionCode,
      address,
      ...(remarks && { comment: remarks }),
    },
    organize_info: {
      certificate_type: required(type, document.type),
      certificate_number: document.number,
      certificate_address: document.address,
      certificate_photo: media.entity,
    },
    principal_info: principalInfo(principal, media.entityPrincipal),
    ...(legalRepresentative && {
      legal_person_info: {
        name: legalRepresentative.name,
        certificate_number: legalRepresentative.document?.number,
      },
    }),
  }
}

function appletOf(service, entity, media, { serviceContentTypes, noPreApproval }) {
  const principal = service.principal === 'entity' ? entity.principal : service.principal
  const approvals = (service.preApprovals ?? []).map(({ type, number }, index) => ({
    type: required(codeOf('pre-approval', type, 'wechat'), type),
    code: number,
    media: media.preApprovals?.[index],
  }))
  return {
    base_info: {
      service_content_types: serviceContentTypes,
      nrlx_details: approvals.length > 0 ? approvals : [{ type: noPreApproval }],
      comment: service.remarks,
    },
    principal_info: principalInfo(principal, media.principal),
  }
}

/**
 * The payload for one mini-program of a filing that holds.
 *
 * @param media ids that uploading the images and the face check gave
 * @param lists what is chosen from lists that the API hands out: `serviceContentTypes`, `noPreApproval`
 */
export function payloadOf(filing, media, lists) {
  const service = filing.services.find(({ type }) => type === 'mini-program')
  if (service === undefined) throw new TypeError('the filing has no mini-program')
  return {
    icp_subject: subjectOf(filing, media),
    icp_applets: appletOf(service, filing.entity, media, lists),
  }
}

const filing = JSON.parse(readFileSync(new URL('filing.json', import.meta.url), 'utf8'))
const report = checkIcpFiling(filing, { today: '2026-11-21' })
for (const issue of report.issues) console.error(`${issue.path.join('.')}: ${describeIssue(issue)}`)
if (report.ok) {
  // Where these come from is written in README.md; here they stand for what the API has answered.
  const media = {
    entity: 'media-license',
    entityPrincipal: { front: 'media-front', back: 'media-back' },
    principal: { front: 'media-front-2', back: 'media-back-2', task: 'task-of-the-face-check' },
  }
  const lists = { serviceContentTypes: [3, 4], noPreApproval: 0 }
  console.log(JSON.stringify(payloadOf(report.value, media, lists), null, 2))
}
