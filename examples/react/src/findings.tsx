import type { FormFinding } from 'beian/forms'
import { describeSuggestion } from 'beian/locale'
import { useShownForm } from './form-view.tsx'
import { useSettings } from './settings.tsx'

/** What is found at a field, below it: red, amber, grey, with what would mend it as a button. */
export function FieldFindings({ id, findings }: { readonly id: string; readonly findings: readonly FormFinding[] }) {
  const { follow } = useShownForm()
  return (
    <ul id={id} className="findings" hidden={findings.length === 0}>
      {findings.map((finding) => (
        <li key={finding.issue.code + finding.name + finding.text} className={finding.severity}>
          <span>{finding.text}</span>
          {finding.suggestion && (
            <button type="button" className="link" onClick={() => follow([finding.issue])}>
              {finding.suggestion.text}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What a finding suggests, as a button that does it; a permit is a paper, and only named. */
export function Suggestion({ finding }: { readonly finding: FormFinding }) {
  const { follow } = useShownForm()
  const { locale, words } = useSettings()
  const { suggestion } = finding.issue
  if (suggestion === undefined) return null
  const text = describeSuggestion(finding.issue, locale)
  if (suggestion.kind === 'permit') return <p className="suggestion">{text}</p>
  return (
    <div className="suggestion">
      <p>{text}</p>
      <button
        type="button"
        className="button small"
        data-testid={suggestion.kind === 'remark' ? 'write-remark' : 'apply'}
        onClick={() => follow([finding.issue])}
      >
        {suggestion.kind === 'remark' ? words.writeRemark : words.apply}
      </button>
    </div>
  )
}
