import type { FilingField } from 'beian/forms'
import { sectionTitle } from 'beian/locale'
import { Field, RemoveRow } from './field.tsx'
import { valueAt } from './filing/report.ts'
import { useShownForm } from './form-view.tsx'
import { useSettings } from './settings.tsx'

/** Fields under the titles of their sections, and within those by the objects that they are part of. */
export function Fields({ fields }: { readonly fields: readonly FilingField[] }) {
  const { locale } = useSettings()
  const { view } = useShownForm()
  return [...sections(fields)].map(([key, section]) => {
    const { section: path } = section[0]!
    const isService = path[0] === 'services' && path.length === 2
    const title =
      path.length === 0
        ? undefined
        : sectionTitle(path, view.filing, locale, view.form === 'icp' ? 'icp' : 'public-security')
    return (
      <section key={key} className="card" aria-label={title}>
        {title !== undefined && (
          <header>
            <h3>{title}</h3>
            {isService && <RemoveRow path={path} label={title} />}
          </header>
        )}
        {runs(section).map((group) => (
          <Group key={group[0]!.name} fields={group} />
        ))}
      </section>
    )
  })
}

function Group({ fields }: { readonly fields: readonly FilingField[] }) {
  const { words } = useSettings()
  const { view, findings } = useShownForm()
  const { group } = fields[0]!
  const grid = (
    <div className="grid">
      {fields.map((field) => (
        <Field key={field.name} field={field} />
      ))}
    </div>
  )
  if (group === undefined) return grid
  const isRow = typeof group.path.at(-1) === 'number'
  if (isRow) {
    return (
      <fieldset className="group" aria-label={group.label}>
        <h4>
          {group.label}
          <RemoveRow path={group.path} label={group.label} />
        </h4>
        {grid}
      </fieldset>
    )
  }
  // What may be left out as a whole is folded away until something stands in it.
  const isOpen = fields.some(
    ({ required, path, name }) => required || findings.has(name) || Boolean(valueAt(view.filing, path)),
  )
  return (
    <details className="group" open={isOpen || undefined}>
      <summary>
        {group.label}
        {!isOpen && <small>{words.optional}</small>}
      </summary>
      {grid}
    </details>
  )
}

/** Fields by the paths of their sections. */
function sections(fields: readonly FilingField[]): Map<string, FilingField[]> {
  const found = new Map<string, FilingField[]>()
  for (const field of fields) {
    const key = field.section.join('.')
    found.set(key, [...(found.get(key) ?? []), field])
  }
  return found
}

/** Fields of one object that stand one after the other. */
function runs(fields: readonly FilingField[]): FilingField[][] {
  const found: FilingField[][] = []
  for (const field of fields) {
    const last = found.at(-1)
    if (last !== undefined && String(last[0]!.group?.path) === String(field.group?.path)) last.push(field)
    else found.push([field])
  }
  return found
}
