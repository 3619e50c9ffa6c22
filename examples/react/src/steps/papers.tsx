import { type IcpFilingDraft, type RequiredMaterial, requiredMaterials } from 'beian'
import type { FormFinding } from 'beian/forms'
import { sectionTitle } from 'beian/locale'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Draft } from '../filing/draft.ts'
import { inspectPackage, inspectPaper, withRow } from '../filing/papers.ts'
import { valueAt } from '../filing/report.ts'
import { FieldFindings } from '../findings.tsx'
import { useShownForm } from '../form-view.tsx'
import { useSettings } from '../settings.tsx'

/** The papers that the filing needs: what is there, what is missing; and the packages of its apps. */
export function Papers() {
  const { words, locale } = useSettings()
  const { view, findings } = useShownForm()
  const filing = view.filing as IcpFilingDraft
  const required = requiredMaterials(filing)
  const lists = view.fields.filter(({ control }) => control === 'files')
  const apps = (filing.services ?? []).flatMap((service, index) => (service?.type === 'app' ? [index] : []))
  return (
    <div data-testid="materials">
      {required.length === 0 && <p className="empty">{words.noPapers}</p>}
      {lists.map((list) => {
        const due = required.filter(({ path }) => list.path.every((step, index) => path[index] === step))
        const given = (valueAt(filing, list.path) ?? []) as unknown[]
        if (due.length === 0 && given.length === 0) return null
        return (
          <section key={list.name} className="card" aria-label={list.label} data-testid={`field-${list.name}`}>
            <header>
              <h3>{list.section.length > 0 ? sectionTitle(list.section, filing, locale) : list.label}</h3>
            </header>
            <ul className="papers">
              {due.map((material) => (
                <Paper key={material.material} material={material} list={list.path} />
              ))}
            </ul>
            <Given list={list.path} />
            {/* What is missing stands in the list above. */}
            <FieldFindings
              id={`${list.name}-papers`}
              findings={(findings.get(list.name) ?? []).filter(({ issue }) => issue.code !== 'material.missing')}
            />
          </section>
        )
      })}
      {apps.map((index) => (
        <Package key={index} service={index} />
      ))}
    </div>
  )
}

function Paper({
  material,
  list,
}: {
  readonly material: RequiredMaterial
  readonly list: readonly (string | number)[]
}) {
  const { words, locale } = useSettings()
  const { getValues, setValue } = useFormContext<Draft>()
  const [findings, setFindings] = useState<readonly FormFinding[]>([])
  const name = `icp.${list.join('.')}` as 'icp.entity.materials'
  const isThere = material.state === 'there'
  const take = async (file: File) => {
    const { findings, paper } = await inspectPaper(file, material, locale)
    setFindings(findings)
    if (paper) setValue(name, [...(getValues(name) ?? []), paper])
  }
  const label = locale.options.material[material.material]
  return (
    <li className={isThere ? 'there' : 'missing'}>
      <div className="about">
        <strong>{label}</strong>
        {material.copies > 1 && <small>{words.copies(material.copies)}</small>}
        <span className="state">{isThere ? `✓ ${words.there}` : words.missing}</span>
      </div>
      <Drop label={label} id="material-file" accept="image/*,.pdf" take={take} />
      <FieldFindings id={`${name}-${material.material}`} findings={findings} />
    </li>
  )
}

function Given({ list }: { readonly list: readonly (string | number)[] }) {
  const { words } = useSettings()
  const { view } = useShownForm()
  const { setValue } = useFormContext<Draft>()
  const given = (valueAt(view.filing, list) ?? []) as { kind?: string; file?: { name?: string } }[]
  if (given.length === 0) return null
  return (
    <ul className="given">
      {given.map((paper, index) => (
        <li key={JSON.stringify(paper)}>
          <span>{paper.kind}</span> <small>{paper.file?.name}</small>
          <button
            type="button"
            className="link"
            aria-label={`${words.remove} ${paper.kind}`}
            onClick={() =>
              setValue(
                `icp.${list.join('.')}` as 'icp.entity.materials',
                given.filter((_, other) => other !== index) as never,
              )
            }
          >
            {words.remove}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Package({ service }: { readonly service: number }) {
  const { words, locale } = useSettings()
  const { getValues, setValue } = useFormContext<Draft>()
  const [said, setSaid] = useState<{ findings: readonly FormFinding[]; text?: string }>({ findings: [] })
  const name = `icp.services.${service}.platforms` as never
  const take = async (file: File) => {
    const { findings, row } = await inspectPackage(file, locale)
    setSaid({ findings, ...(row && { text: words.packageRead(locale.options['app-platform'][row.platform]) }) })
    if (row === undefined) return
    setValue(name, withRow(getValues(name) as never, row) as never)
  }
  return (
    <section className="card" aria-label={words.package}>
      <header>
        <h3>{words.package}</h3>
      </header>
      <p className="note">{words.packageLead}</p>
      <Drop label={words.package} id="app-file" accept=".apk,.aab,.ipa,.hap,.app" take={take} />
      {said.text && (
        <p className="answer" role="status">
          {said.text}
        </p>
      )}
      <FieldFindings id={`package-${service}`} findings={said.findings} />
    </section>
  )
}

/** A place to drop a file, or to choose one. */
function Drop({
  id,
  label,
  accept,
  take,
}: {
  readonly id: string
  readonly label: string
  readonly accept: string
  readonly take: (file: File) => Promise<void>
}) {
  const { words } = useSettings()
  const [state, setState] = useState<'' | 'over' | 'busy'>('')
  const look = async (file: File | undefined) => {
    if (file === undefined) return
    setState('busy')
    await take(file)
    setState('')
  }
  return (
    <label
      className={`drop ${state}`}
      onDragOver={(event) => {
        event.preventDefault()
        setState('over')
      }}
      onDragLeave={() => setState('')}
      onDrop={(event) => {
        event.preventDefault()
        look(event.dataTransfer.files[0])
      }}
    >
      <input
        type="file"
        className="unseen"
        data-testid={id}
        accept={accept}
        aria-label={`${label}：${words.drop}`}
        onChange={({ target }) => {
          look(target.files?.[0])
          target.value = ''
        }}
      />
      <span>{state === 'busy' ? words.reading : words.drop}</span>
    </label>
  )
}
