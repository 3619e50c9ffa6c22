// Writes a checked filing as the numbers of the ministry's form for access providers, and reads them back. Nothing is sent.
//
//   npm ci && npm run -s build:js && node examples/ministry-form/index.mjs
import { readFileSync } from 'node:fs'
import { checkIcpFiling, codeOf, decodeCodes, encodeCodes, organizationDocumentCode } from 'beian'
import { describeIssue, optionsOf } from 'beian/locale'

const SYSTEM = 'miit'

/** The code of an individual's document, or that of the pair of nature and certificate. */
function documentCode(nature, type) {
  return nature === 'individual' ? codeOf('person-document', type, SYSTEM) : organizationDocumentCode(nature, type)
}

/** What the form has numbers for, of the entity. */
export function entityValues({ nature, document, principal }) {
  return {
    nature: codeOf('nature', nature, SYSTEM),
    document: documentCode(nature, document.type),
    principalDocument: codeOf('person-document', principal.document.type, SYSTEM),
  }
}

/** What it has numbers for of a service. Several choices are one number, the sum of their bits, which may be above 2^31. */
export function serviceValues({ type, contents, preApprovals = [], languages = [], access }) {
  const approvals = preApprovals.map((approval) => approval.type)
  return {
    type: codeOf('service-type', type, SYSTEM),
    contents: encodeCodes('service-content', contents, SYSTEM),
    preApprovals: encodeCodes('pre-approval', approvals, SYSTEM),
    languages: languages.map((language) => codeOf('language', language, SYSTEM)),
    ...(access && {
      accessMode: encodeCodes('access-mode', [access.mode], SYSTEM),
      serverLocation: encodeCodes('server-location', [access.provinceCode], SYSTEM),
    }),
  }
}

/** The keys behind the sums, for whoever reads the form back; `undefined` where the form's list is newer than ours. */
export function keysOfService({ contents, preApprovals, accessMode, serverLocation }) {
  return {
    contents: decodeCodes('service-content', SYSTEM, contents),
    preApprovals: decodeCodes('pre-approval', SYSTEM, preApprovals),
    ...(accessMode !== undefined && { accessMode: decodeCodes('access-mode', SYSTEM, accessMode) }),
    ...(serverLocation !== undefined && { serverLocation: decodeCodes('server-location', SYSTEM, serverLocation) }),
  }
}

const filing = JSON.parse(readFileSync(new URL('filing.json', import.meta.url), 'utf8'))
const report = checkIcpFiling(filing, { today: '2026-11-21' })
for (const issue of report.issues) console.error(`${issue.path.join('.')}: ${describeIssue(issue)}`)
if (report.ok) {
  const { entity, services } = report.value
  const labels = Object.fromEntries(optionsOf('service-content').map(({ value, label }) => [value, label]))
  const values = services.map(serviceValues)
  console.log(JSON.stringify({ entity: entityValues(entity), services: values }, null, 2))
  for (const value of values) {
    const { contents } = keysOfService(value)
    console.log(`${value.contents} = ${contents.map((key) => labels[key]).join(' + ')}`)
  }
}
