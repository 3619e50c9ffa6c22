import { describe, expect, it } from 'vitest'
import {
  type CompletionItem,
  getLanguageService,
  type LanguageService,
  type MarkupContent,
  TextDocument,
} from 'vscode-json-languageservice'
import { keysOf } from '../../src/data/enumerations/enumeration.ts'
import { fieldsOf } from '../../src/data/forms/fields.ts'
import { zhCN } from '../../src/locale/zh-CN.ts'
import { readFiling } from '../filing/cases.ts'
import { type SchemaDraft, schemaOf } from '../json-schema/compiled.ts'

/** What the input schema does in an editor: the service is VS Code's own. `|` stands where the cursor is. */

function serviceWith(draft: SchemaDraft): LanguageService {
  const service = getLanguageService({})
  const schemas = (['icp', 'public-security'] as const).map((form) => ({
    uri: `file:///${form}.schema.json`,
    fileMatch: [`${form}.json`],
    schema: schemaOf(form, 'input', draft) as object,
  }))
  service.configure({ validate: true, schemas })
  return service
}

type FormFile = 'icp' | 'public-security'

function opened(form: FormFile, marked: string) {
  const offset = marked.indexOf('|')
  const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1)
  const document = TextDocument.create(`file:///${form}.json`, 'json', 1, text)
  return { document, position: document.positionAt(Math.max(offset, 0)) }
}

describe.each(['2020-12', 'draft-07'] as const)('in VS Code (%s)', (draft) => {
  const service = serviceWith(draft)

  async function offered(form: FormFile, marked: string): Promise<CompletionItem[]> {
    const { document, position } = opened(form, marked)
    const list = await service.doComplete(document, position, service.parseJSONDocument(document))
    return list?.items ?? []
  }
  const labelsOf = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label.replace(/"/g, ''))
  const about = (item: CompletionItem | undefined): string =>
    typeof item?.documentation === 'string' ? item.documentation : ((item?.documentation as MarkupContent)?.value ?? '')

  async function shown(form: FormFile, marked: string): Promise<string> {
    const { document, position } = opened(form, marked)
    const hover = await service.doHover(document, position, service.parseJSONDocument(document))
    return JSON.stringify(hover?.contents ?? '')
  }

  async function problems(form: FormFile, text: string): Promise<string[]> {
    const { document } = opened(form, text)
    const found = await service.doValidation(document, service.parseJSONDocument(document))
    return found.map(({ message, range }) => `${document.getText(range)}: ${message}`)
  }

  it('offers the keys of each object, with their notes', async () => {
    const root = await offered('icp', '{ | }')
    expect(labelsOf(root)).toEqual(expect.arrayContaining(fieldsOf('icp').map(({ key }) => key)))
    const entity = await offered('icp', '{ "form": "icp/1", "entity": { | } }')
    expect(labelsOf(entity)).toEqual(expect.arrayContaining(fieldsOf('icp-entity').map(({ key }) => key)))
    const name = entity.find(({ label }) => label === 'name')
    expect(about(name)).toContain(zhCN.notes['icp-entity.name'])
    const principal = await offered('icp', '{ "entity": { "nature": "enterprise", "principal": { "name": "", | } } }')
    expect(labelsOf(principal)).toEqual(expect.arrayContaining(['mobile', 'email', 'emergencyPhone']))
    expect(labelsOf(principal)).not.toContain('name')
  })

  it('offers the keys of the service that the type tells', async () => {
    const website = labelsOf(await offered('icp', '{ "services": [{ "type": "website", | }] }'))
    expect(website).toEqual(expect.arrayContaining(['domain', 'homeUrl', 'ipRanges']))
    expect(website).not.toContain('platforms')
    const app = labelsOf(await offered('public-security', '{ "service": { "type": "app", | } }'))
    expect(app).toContain('introduction')
    expect(app).not.toContain('registrar')
    const types = labelsOf(await offered('icp', '{ "services": [{ "type": | }] }'))
    expect(types).toEqual(expect.arrayContaining([...keysOf('service-type')]))
  })

  it('offers the options of each choice, with what they are called', async () => {
    const natures = await offered('icp', '{ "entity": { "nature": | } }')
    expect(labelsOf(natures)).toEqual(expect.arrayContaining([...keysOf('nature')]))
    const enterprise = natures.find(({ label }) => label.includes('enterprise'))
    expect(about(enterprise)).toContain('企业 Enterprise')
    expect(labelsOf(await offered('icp', '{ "kind": | }'))).toEqual(expect.arrayContaining([...keysOf('filing-kind')]))
    expect(labelsOf(await offered('icp', '{ "provinceCode": | }'))).toEqual(
      expect.arrayContaining([...keysOf('server-location')]),
    )
    const contents = await offered('icp', '{ "services": [{ "type": "website", "contents": [ | ] }] }')
    expect(labelsOf(contents)).toEqual(expect.arrayContaining([...keysOf('service-content')]))
    const principal = labelsOf(await offered('icp', '{ "services": [{ "type": "website", "principal": | }] }'))
    expect(principal).toContain('entity')
    const until = await offered('icp', '{ "entity": { "document": { "validity": { "until": | } } } }')
    expect(labelsOf(until)).toContain('long-term')
    expect(labelsOf(await offered('icp', '{ "form": | }'))).toContain('icp/1')
  })

  it('shows label and note of a key, and what an option is called', async () => {
    const filing = JSON.stringify(readFiling('icp-enterprise-website'), null, 2)
    const at = (key: string): string => filing.replace(`"${key}"`, `"|${key}"`)
    expect(await shown('icp', at('divisionCode'))).toContain(zhCN.fields['icp-entity.divisionCode'])
    expect(await shown('icp', at('divisionCode'))).toContain(zhCN.notes['icp-entity.divisionCode'])
    expect(await shown('icp', at('name'))).toContain(zhCN.notes['icp-entity.name'])
    expect(await shown('icp', filing.replace('"enterprise"', '"enter|prise"'))).toContain('企业')
    expect(await shown('icp', at('homeUrl'))).toContain(zhCN.fields['icp-website.homeUrl'])
  })

  it('marks nothing in right filings, and another structure where it stands', async () => {
    for (const base of ['icp-enterprise-website', 'icp-individual-website', 'icp-complete']) {
      expect(await problems('icp', JSON.stringify(readFiling(base)))).toEqual([])
    }
    const filing = readFiling('icp-enterprise-website')
    const wrong = JSON.stringify({ ...filing, kind: '首次备案' })
    expect((await problems('icp', wrong)).join()).toContain('"首次备案"')
    const { entity: _, ...without } = filing
    expect((await problems('icp', JSON.stringify(without))).join()).toContain('entity')
  })
})
