import { verdictOf } from 'beian'
import type { FormFinding } from 'beian/forms'
import { describeIssue, fieldLabel, sectionTitle } from 'beian/locale'
import { useEffect, useState } from 'react'
import { Suggestion } from '../findings.tsx'
import { useShownForm } from '../form-view.tsx'
import { useSettings } from '../settings.tsx'

export type GoTo = (finding: FormFinding) => void
type Explain = typeof import('beian/rules')['explainRule']

/** The verdict on the filing, and all that is found in it. */
export function Check({ goTo }: { readonly goTo: GoTo }) {
  return (
    <>
      <Verdict />
      <Report goTo={goTo} />
    </>
  )
}

/** Everything that is found: errors, warnings and advice apart, each by the form's sections. */
export function Report({ goTo }: { readonly goTo: GoTo }) {
  const { words, locale } = useSettings()
  const { view, follow } = useShownForm()
  const { report, findings } = view
  const formName = view.form === 'icp' ? 'icp' : 'public-security'
  const repairs = findings.filter(({ suggestion }) => suggestion !== undefined)
  return (
    <>
      {repairs.length > 0 && (
        <button
          type="button"
          className="button"
          data-testid="apply-all"
          onClick={() => follow(repairs.map(({ issue }) => issue))}
        >
          {words.applyAll(repairs.length)}
        </button>
      )}
      {findings.length === 0 && <p className="empty">{words.nothing}</p>}
      {(['error', 'warning', 'advice'] as const).map((severity) => {
        const found = findings.filter((finding) => finding.severity === severity)
        if (found.length === 0) return null
        return (
          <section key={severity} className={`card report ${severity}`} aria-label={words.severities[severity]}>
            <header>
              <h3>
                {words.severities[severity]}
                <span className="count">{found.length}</span>
              </h3>
            </header>
            {report.sections.map(({ path, issues }) => {
              const here = found.filter(({ issue }) => (issues as readonly unknown[]).includes(issue))
              if (here.length === 0) return null
              return (
                <div key={path.join('.')} className="section">
                  <h4>{sectionTitle(path, view.filing, locale, formName)}</h4>
                  <ul>
                    {here.map((finding) => (
                      <Finding
                        key={finding.name + finding.issue.code + finding.text}
                        finding={finding}
                        label={fieldLabel(finding.path, locale, formName)}
                        goTo={goTo}
                      />
                    ))}
                  </ul>
                </div>
              )
            })}
          </section>
        )
      })}
    </>
  )
}

export function Verdict() {
  const { words } = useSettings()
  const { report, findings } = useShownForm().view
  const verdict = verdictOf(report)
  const count = findings.filter(({ severity }) => severity === (verdict === 'reject' ? 'error' : 'warning')).length
  return (
    <p className={`verdict ${verdict}`} role="status" data-testid="verdict" data-verdict={verdict}>
      {verdict === 'accept' ? words.verdict.accept : words.verdict[verdict](count)}
    </p>
  )
}

function Finding({
  finding,
  label,
  goTo,
}: {
  readonly finding: FormFinding
  readonly label: string
  readonly goTo: GoTo
}) {
  const { words, locale } = useSettings()
  const { issue, name, severity } = finding
  return (
    <li
      className={`finding ${severity}`}
      data-testid="finding"
      data-path={name}
      data-code={issue.code}
      data-severity={severity}
    >
      <button type="button" className="what" data-testid="goto" onClick={() => goTo(finding)}>
        <strong>{label}</strong>
        <span>{describeIssue(issue, locale)}</span>
        <span className="hidden">{words.goto}</span>
      </button>
      <Suggestion finding={finding} />
      {issue.rule !== undefined && <RuleOf id={issue.rule} />}
    </li>
  )
}

/** The authority's rule and where it is written; the table of rules is loaded when a report is first shown. */
function RuleOf({ id }: { readonly id: string }) {
  const { words, language } = useSettings()
  const [explain, setExplain] = useState<Explain>()
  useEffect(() => {
    import('beian/rules').then(({ explainRule }) => setExplain(() => explainRule))
  }, [])
  const rule = explain?.(id)
  return (
    <details className="rule" data-testid="rule">
      <summary>{words.rule}</summary>
      {rule && (
        <>
          <p>{rule.demand[language]}</p>
          <p>
            <cite>{rule.source.title}</cite>（{rule.source.date}）
          </p>
          {rule.liftedBy && <p>{rule.liftedBy[language]}</p>}
        </>
      )}
    </details>
  )
}
