import { ConfigProvider, App as Messages, Popconfirm } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { applySuggestions, type IcpFilingDraft, type PublicSecurityFilingDraft } from 'beian'
import type { FormFinding } from 'beian/forms'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form'
import { blankDraft, type Draft, saveDraft, savedDraft } from './filing/draft.ts'
import { draftFrom, exportCsv, exportJson } from './filing/files.ts'
import { type FormView, fieldFor, findingsByField, policeFiling, viewOf } from './filing/report.ts'
import { ShownForm } from './form-view.tsx'
import { useSettings } from './settings.tsx'
import { After } from './steps/after.tsx'
import { Check } from './steps/check.tsx'
import { Papers } from './steps/papers.tsx'
import { Part } from './steps/part.tsx'
import { Police } from './steps/police.tsx'
import { Start } from './steps/start.tsx'
import { STEPS, type Step, stepNow, stepOf } from './steps.ts'
import { themeOf } from './theme.ts'

const onHash = (tell: () => void) => {
  addEventListener('hashchange', tell)
  return () => removeEventListener('hashchange', tell)
}

/** Brings a field to sight, and the caret into it: the first of these names that the page shows. */
function focusField(names: readonly string[]): void {
  const field = names
    .map((name) => document.querySelector(`[data-testid="${CSS.escape(`field-${name}`)}"]`))
    .find((found) => found !== null)
  field?.closest('details')?.setAttribute('open', '')
  field?.scrollIntoView({ block: 'center' })
  field?.querySelector<HTMLElement>('input, textarea, button, [tabindex]')?.focus()
}

export function App() {
  const { isDark, language } = useSettings()
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn')
  const form = useForm<Draft>({ defaultValues: savedDraft() })
  return (
    <ConfigProvider
      theme={themeOf(isDark)}
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
    >
      <Messages component={false}>
        <FormProvider {...form}>
          <Page />
        </FormProvider>
      </Messages>
    </ConfigProvider>
  )
}

function Page() {
  const { words, locale } = useSettings()
  const { control, getValues, reset } = useFormContext<Draft>()
  const values = useWatch({ control }) as Draft
  useEffect(() => saveDraft(values), [values])
  // Typing goes before judging.
  const draft = useDeferredValue(values)
  const icp = useMemo(() => viewOf('icp', draft.icp, locale), [draft.icp, locale])
  const police = useMemo(() => {
    const found = policeFiling(draft)
    return found && { ...found, view: viewOf('police', found.filing, locale) }
  }, [draft, locale])
  const step = useSyncExternalStore(onHash, stepNow)
  const heading = useRef<HTMLHeadingElement>(null)
  const wanted = useRef<readonly string[]>(undefined)
  const [isChecked, setChecked] = useState(false)
  const lastStep = useRef(step)
  useEffect(() => {
    if (step === 'check') setChecked(true)
    if (lastStep.current === step) return
    lastStep.current = step
    document.querySelector('nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
    scrollTo(0, 0)
    if (wanted.current === undefined || wanted.current.length === 0) heading.current?.focus()
    else focusField(wanted.current)
    wanted.current = undefined
  }, [step])

  const goTo = (view: FormView, { name, path }: FormFinding) => {
    const field = fieldFor(view.fields, path)
    const names = field === undefined ? [] : [name, field.name]
    const next =
      view.form === 'police'
        ? 'police'
        : field === undefined
          ? path[0] === 'services'
            ? 'service'
            : 'entity'
          : stepOf(field)
    if (next === step) focusField(names)
    else {
      wanted.current = names
      location.hash = `#/${next}`
    }
  }
  const follow = (view: FormView) => (issues: Parameters<typeof applySuggestions>[1]) => {
    const mended = applySuggestions(view.filing, issues, { remarks: true })
    const now = getValues()
    reset(
      view.form === 'icp'
        ? { ...now, icp: mended as IcpFilingDraft }
        : { ...now, police: mended as PublicSecurityFilingDraft },
    )
  }
  const shown = (view: FormView, children: ReactNode) => (
    <ShownForm
      value={{ view, findings: findingsByField(view, isChecked || view.form === 'police'), follow: follow(view) }}
    >
      {children}
    </ShownForm>
  )
  const bodies: Record<Step, () => ReactNode> = {
    start: () => shown(icp, <Start />),
    entity: () => shown(icp, <Part step="entity" />),
    service: () => shown(icp, <Part step="service" />),
    papers: () => shown(icp, <Papers />),
    check: () => shown(icp, <Check goTo={(finding) => goTo(icp, finding)} />),
    police: () =>
      police ? (
        shown(police.view, <Police asked={police.asked} goTo={(finding) => goTo(police.view, finding)} />)
      ) : (
        <p className="empty">{words.policeNone}</p>
      ),
    after: () => <After />,
  }
  const at = STEPS.indexOf(step)
  const errors = (one: Step) =>
    icp.findings.filter(({ severity, path, issue }) => {
      const field = fieldFor(icp.fields, path)
      return (
        severity === 'error' &&
        field !== undefined &&
        stepOf(field) === one &&
        (isChecked || !/\.(required|too_small)$/.test(issue.code))
      )
    }).length
  return (
    <>
      <button type="button" className="skip" onClick={() => heading.current?.focus()}>
        {words.skip}
      </button>
      <Header />
      <div className="page">
        <nav aria-label={words.navigation}>
          <ol>
            {STEPS.map((one, index) => {
              const count = errors(one)
              return (
                <li key={one}>
                  <a
                    href={`#/${one}`}
                    data-testid={`step-${one}`}
                    onClick={() => one === step && heading.current?.focus()}
                    aria-current={one === step ? 'step' : undefined}
                  >
                    <span className="number" aria-hidden="true">
                      {index + 1}
                    </span>
                    {words.steps[one]}
                    {count > 0 && (
                      <span className="count" title={words.severities.error}>
                        {count}
                      </span>
                    )}
                  </a>
                </li>
              )
            })}
          </ol>
        </nav>
        <main id="main">
          <div className="heading">
            <h2 ref={heading} tabIndex={-1} data-testid="heading">
              {words.steps[step]}
            </h2>
            <p>{words.lead[step]}</p>
          </div>
          {bodies[step]()}
          <footer className="turn">
            {at > 0 ? (
              <a className="button" href={`#/${STEPS[at - 1]}`}>
                {words.previous}
              </a>
            ) : (
              <span />
            )}
            {at < STEPS.length - 1 && (
              <a className="button primary" href={`#/${STEPS[at + 1]}`}>
                {words.next}：{words.steps[STEPS[at + 1]!]}
              </a>
            )}
          </footer>
        </main>
      </div>
    </>
  )
}

function Header() {
  const { words, locale, isDark, switchLanguage, switchTheme } = useSettings()
  const { getValues, reset } = useFormContext<Draft>()
  const { message } = Messages.useApp()
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (file === undefined) return
    try {
      const { draft, told } = await draftFrom(file, getValues(), locale)
      reset(draft)
      if (told.length > 0)
        message.warning(
          <ul className="told">
            {told.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>,
          8,
        )
      else message.success(words.imported, 2)
    } catch {
      message.error(words.importFailed)
    }
    input.value = ''
  }
  return (
    <header className="top">
      <div className="name">
        <h1>{words.title}</h1>
        <p>{words.privacy}</p>
      </div>
      <div className="tools">
        <label className="tool">
          {words.import}
          <input
            type="file"
            className="unseen"
            accept=".json,.csv"
            data-testid="import"
            onChange={({ target }) => load(target)}
          />
        </label>
        <button type="button" className="tool" data-testid="export-json" onClick={() => exportJson(getValues())}>
          {words.exportJson}
        </button>
        <button type="button" className="tool" data-testid="export-csv" onClick={() => exportCsv(getValues())}>
          {words.exportCsv}
        </button>
        <Popconfirm
          title={words.clearSure}
          okText={words.clearYes}
          cancelText={words.cancel}
          onConfirm={() => reset(blankDraft())}
          okButtonProps={{ 'data-testid': 'clear-confirm', danger: true }}
        >
          <button type="button" className="tool" data-testid="clear">
            {words.clear}
          </button>
        </Popconfirm>
        <button type="button" className="tool" data-testid="language" onClick={switchLanguage}>
          {words.language}
        </button>
        <button
          type="button"
          className="tool"
          data-testid="theme"
          aria-label={words.dark}
          aria-pressed={isDark}
          onClick={switchTheme}
        >
          {isDark ? '☾' : '☀'}
        </button>
      </div>
    </header>
  )
}
