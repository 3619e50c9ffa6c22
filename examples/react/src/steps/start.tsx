import { Radio, Segmented } from 'antd'
import {
  determineFilingKind,
  emptyPart,
  type FilingSituation,
  filingChecklist,
  type IcpFilingDraft,
  isKeyOf,
  keysOf,
} from 'beian'
import { describeIssue, fieldLabel, optionsOf } from 'beian/locale'
import { useEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Field } from '../field.tsx'
import type { Draft } from '../filing/draft.ts'
import { useShownForm } from '../form-view.tsx'
import { useSettings } from '../settings.tsx'
import { stepOf } from '../steps.ts'

/** What is filed, by whom and where; and what to have at hand for it. */
export function Start() {
  const { words, locale } = useSettings()
  const { view } = useShownForm()
  const { setValue, getValues } = useFormContext<Draft>()
  const [how, setHow] = useState<'choose' | 'ask'>('choose')
  const filing = view.filing as IcpFilingDraft
  const fields = view.fields.filter((field) => stepOf(field) === 'start' && (how === 'choose' || field.name !== 'kind'))
  const type = filing.services?.[0]?.type ?? 'website'
  const changeType = (next: 'website') =>
    setValue('icp.services', [
      { ...emptyPart(`icp-${next}`), name: filing.services?.[0]?.name ?? '' },
      ...(getValues('icp.services') ?? []).slice(1),
    ])
  return (
    <>
      <section className="card" aria-label={words.kindIs}>
        <Segmented
          options={[
            { value: 'choose', label: words.kindHow.choose },
            { value: 'ask', label: words.kindHow.ask },
          ]}
          value={how}
          onChange={setHow}
        />
        {how === 'ask' && <Questions />}
        <div className="grid">
          {fields.map((field) => (
            <Field key={field.name} field={field} />
          ))}
          <div className="field whole">
            <span className="label" id="service-type">
              {words.serviceType}
            </span>
            <Radio.Group
              aria-labelledby="service-type"
              value={type}
              onChange={({ target }) => changeType(target.value)}
              options={optionsOf('service-type', locale)}
            />
          </div>
        </div>
      </section>
      <Checklist filing={filing} />
    </>
  )
}

/** Asks what the kind of the filing depends on, one question after the other. */
function Questions() {
  const { words, locale } = useSettings()
  const { control, setValue } = useFormContext<Draft>()
  const situation = (useWatch({ control, name: 'situation' }) ?? {}) as Record<string, unknown>
  const result = determineFilingKind(situation as FilingSituation)
  const kind = result.ok ? result.value.kind : undefined
  useEffect(() => {
    if (kind !== undefined) setValue('icp.kind', kind)
  }, [kind, setValue])
  const [issue] = result.issues
  const question = issue?.code === 'filing_kind.required' ? String(issue.path[0]) : undefined
  const yesOrNo = [
    { value: true, label: locale.cells.yes },
    { value: false, label: locale.cells.no },
  ]
  const wanted = optionsOf('filing-kind', locale).filter(({ value }) => /^(change|cancel|transfer|migrate)/.test(value))
  return (
    <div className="questions" aria-live="polite">
      {issue !== undefined && <p id="question">{describeIssue(issue, locale)}</p>}
      {question !== undefined && (
        <Radio.Group
          key={question}
          aria-labelledby="question"
          options={question === 'want' ? wanted : yesOrNo}
          onChange={({ target }) => setValue('situation', { ...situation, [question]: target.value })}
        />
      )}
      {kind !== undefined && (
        <p className="answer">
          {words.kindIs}：<strong>{locale.options['filing-kind'][kind]}</strong>
        </p>
      )}
      {Object.keys(situation).length > 0 && (
        <button type="button" className="link" onClick={() => setValue('situation', {})}>
          {words.again}
        </button>
      )}
    </div>
  )
}

function Checklist({ filing: { kind, provinceCode, entity, services } }: { readonly filing: IcpFilingDraft }) {
  const { words, locale } = useSettings()
  const nature = entity?.nature
  const stages = filingChecklist({
    ...(isKeyOf('nature', nature) && { nature }),
    ...(isKeyOf('filing-kind', kind) && { kind }),
    service: services?.[0]?.type ?? keysOf('service-type')[0],
    ...(provinceCode && { provinceCode }),
  })
  return (
    <section className="card" aria-label={words.checklist}>
      <header>
        <h3>{words.checklist}</h3>
      </header>
      <p className="note">{words.checklistLead}</p>
      <ol className="stages">
        {stages
          .filter(({ items }) => items.length > 0)
          .map(({ stage, items }) => {
            const materials = items.filter((item) => item.kind === 'material')
            const information = items.filter((item) => item.kind === 'information')
            return (
              <li key={stage}>
                <h4>{locale.options['filing-stage'][stage]}</h4>
                {materials.length > 0 && (
                  <ul className="ticks">
                    {materials.map((item) => (
                      <li key={item.key + item.why}>
                        {locale.options.material[item.key]}
                        {item.copies > 1 && ` × ${item.copies}`}
                        {!item.sure && (
                          <small>
                            {words.maybe}：{locale.options['material-condition'][item.why]}
                          </small>
                        )}
                      </li>
                    ))}
                  </ul>
                )}
                {information.length > 0 && (
                  <details>
                    <summary>
                      {words.information}
                      <small>{information.length}</small>
                    </summary>
                    <p className="names">
                      {information.map(({ path, form }) => fieldLabel(path, locale, form)).join(locale.cells.between)}
                    </p>
                  </details>
                )}
              </li>
            )
          })}
      </ol>
    </section>
  )
}
