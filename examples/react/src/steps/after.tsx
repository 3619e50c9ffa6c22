import { Input } from 'antd'
import { type FilingEvents, filingDeadlines, formatIcpNumberInput, type IcpFilingDraft } from 'beian'
import { renderFooter } from 'beian/footer'
import { formFindings } from 'beian/forms'
import { describeIssue } from 'beian/locale'
import { useState } from 'react'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import { Day } from '../control.tsx'
import type { Draft } from '../filing/draft.ts'
import { useSettings } from '../settings.tsx'

/** What comes after: the footer of the site, and what is due when. */
export function After() {
  return (
    <>
      <Footer />
      <Deadlines />
    </>
  )
}

function Footer() {
  const { words, locale } = useSettings()
  const { control } = useFormContext<Draft>()
  const icp = useController({ control, name: 'after.icp' }).field
  const police = useController({ control, name: 'after.police' }).field
  const [isCopied, setCopied] = useState(false)
  const result = renderFooter({ icp: icp.value, ...(police.value && { publicSecurity: police.value }) })
  const findings = icp.value === '' ? [] : formFindings(result, { locale })
  const html = result.ok ? result.value.text : ''
  const copy = async () => {
    await navigator.clipboard.writeText(html)
    setCopied(true)
  }
  return (
    <section className="card" aria-label={words.footerTitle}>
      <header>
        <h3>{words.footerTitle}</h3>
      </header>
      <div className="grid">
        <div className="field">
          <label className="label" htmlFor="footer-icp">
            {words.footerIcp}
          </label>
          <Input
            id="footer-icp"
            data-testid="footer-icp"
            autoComplete="off"
            aria-describedby="footer-findings"
            value={icp.value}
            onBlur={() => icp.onChange(formatIcpNumberInput(icp.value).text)}
            onChange={icp.onChange}
          />
        </div>
        <div className="field">
          <label className="label" htmlFor="footer-police">
            {words.footerPolice}
          </label>
          <Input
            id="footer-police"
            data-testid="footer-police"
            autoComplete="off"
            aria-describedby="footer-findings"
            value={police.value}
            onChange={police.onChange}
          />
        </div>
      </div>
      <ul id="footer-findings" className="findings" hidden={findings.length === 0}>
        {findings.map(({ text, severity, issue }) => (
          <li key={issue.code + text} className={severity}>
            {text}
          </li>
        ))}
      </ul>
      {html !== '' && (
        <>
          <h4>{words.preview}</h4>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the library writes it, and escapes what was typed */}
          <div className="preview" dangerouslySetInnerHTML={{ __html: html }} />
          <h4>{words.footerHtml}</h4>
          <pre className="code">
            <code data-testid="footer-html">{html}</code>
          </pre>
          <button type="button" className="button small" onClick={copy}>
            {isCopied ? words.copied : words.copy}
          </button>
        </>
      )}
    </section>
  )
}

function Deadlines() {
  const { words, locale } = useSettings()
  const { control, setValue } = useFormContext<Draft>()
  const icp = useWatch({ control, name: 'icp' }) as IcpFilingDraft
  const events = (useWatch({ control, name: 'after.events' }) ?? {}) as FilingEvents
  const { kind, provinceCode, services } = icp
  const result = filingDeadlines(events, {
    ...(kind && { kind }),
    ...(provinceCode && { provinceCode: provinceCode.slice(0, 2) }),
    service: services?.[0]?.type ?? 'website',
  })
  const { options } = locale
  const happenings = [...new Set((result.ok ? result.value : []).flatMap(({ start, end }) => [start, end]))]
  return (
    <section className="card" aria-label={words.deadlines}>
      <header>
        <h3>{words.deadlines}</h3>
      </header>
      <p className="note">{words.deadlinesLead}</p>
      <ul className="findings" hidden={result.issues.length === 0}>
        {result.issues.map((issue) => (
          <li key={issue.code + issue.path} className={issue.severity}>
            {describeIssue(issue, locale)}
          </li>
        ))}
      </ul>
      <details className="group" open>
        <summary>{words.happened}</summary>
        <div className="grid thirds">
          {happenings.map((event) => (
            <div key={event} className="field" data-testid={`field-${event}`}>
              <label className="label" htmlFor={`event-${event}`}>
                {options['filing-event'][event]}
              </label>
              <Day
                id={`event-${event}`}
                value={String(events[event] ?? '')}
                onChange={(day) => setValue('after.events', { ...events, [event]: day })}
              />
            </div>
          ))}
        </div>
      </details>
      <ol className="deadlines" data-testid="deadlines">
        {(result.ok ? result.value : []).map(({ step, actor, state, due, usual, doneOn, isEstimated, process }) => (
          <li key={step} className={state}>
            <div className="what">
              <strong>{options['filing-step'][step]}</strong>
              <small>
                {options['filing-process'][process]} · {options['filing-actor'][actor]} ·{' '}
                {options['deadline-state'][state]}
              </small>
            </div>
            <div className="when">
              {doneOn ?? (isEstimated ? usual : due) ?? due ?? ''}
              <small>{doneOn ? '' : isEstimated ? words.estimated : words.due}</small>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
