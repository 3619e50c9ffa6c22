import { ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { rules } from 'beian/rules'
import { schemaFiles } from './package-files.mjs'

const JSON_TYPE = 'application/json'

/** Ids of rules have a slash, which stays one in the address. */
const ruleAddress = (id) => `beian://rules/${id}`

/** What agents may read besides asking: the schemas of the forms, and the rules with their sources. */
export function addResources(server) {
  for (const { name, read } of schemaFiles) {
    const uri = `beian://json-schema/v1/${name}`
    const { title = name, description } = JSON.parse(read())
    server.registerResource(
      `json-schema/${name}`,
      uri,
      { title, description, mimeType: 'application/schema+json' },
      () => ({
        contents: [{ uri, mimeType: 'application/schema+json', text: read() }],
      }),
    )
  }
  const about = '全部规则，附依据 / all rules with their sources'
  server.registerResource('rules', 'beian://rules', { title: '规则', description: about, mimeType: JSON_TYPE }, () => ({
    contents: [{ uri: 'beian://rules', mimeType: JSON_TYPE, text: JSON.stringify(rules) }],
  }))
  const each = new ResourceTemplate('beian://rules/{+id}', {
    list: () => ({
      resources: rules.map(({ id, demand }) => ({
        uri: ruleAddress(id),
        name: id,
        description: demand.zh,
        mimeType: JSON_TYPE,
      })),
    }),
  })
  server.registerResource('rule', each, { title: '一条规则', mimeType: JSON_TYPE }, (uri, { id }) => {
    const rule = rules.find((one) => one.id === id)
    return { contents: rule === undefined ? [] : [{ uri: uri.href, mimeType: JSON_TYPE, text: JSON.stringify(rule) }] }
  })
}
