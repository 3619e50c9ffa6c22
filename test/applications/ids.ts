/**
 * What both applications call the parts of their pages (`data-testid`), so that one test drives both.
 *
 * - `step-<id>`: the stepper's way to a step (`#/<id>`); only the step that is shown is on the page
 * - `heading`: the step's heading, which has the focus after a change of step
 * - `field-<name>`: label, control and findings of a field, by its name (`field-services[0].domain`). Its first input takes
 *   text; of a choice it takes the option's label and Enter, of a date `2026-11-28` and Enter
 * - `add-<name>`, `remove-<name>`: rows of a list (`add-services`, `remove-services[1]`)
 * - `finding`: in the check and in the police's form, with `data-path`, `data-code` and `data-severity`; in it `goto`, which
 *   leads to the field; `apply`, where there is a suggestion; `rule`, what is behind it, folded
 * - `verdict`: with `data-verdict`: `accept`, `warn` or `reject`
 * - `import`: the file input itself; `export-json` and `export-csv` download
 * - `clear`, then `clear-confirm`
 * - `footer-icp`, `footer-police`: the numbers to type; `footer-html`: the HTML to copy
 * - `materials`: the list of what is due; `material-file`: the file input of each; `app-file`: the one for an app's package
 */
export const STEPS = ['start', 'entity', 'service', 'papers', 'check', 'police', 'after'] as const

export type Step = (typeof STEPS)[number]

export const byId = (id: string): string => `[data-testid="${id}"]`
