import { beian, testing } from './built.ts'
import { flat } from './inputs.ts'

/** The day of the samples. */
export const TODAY = '2026-11-21'

const COUNT = 400

/** Distinct valid ICP filings with one website. */
export function filings(): unknown[] {
  const samples = testing.createSamples('bench', { today: TODAY })
  return flat(Array.from({ length: COUNT }, () => samples.icpFiling()))
}

export function filingTexts(): string[] {
  return flat(filings().map((filing) => JSON.stringify(filing)))
}

export function publicSecurityFilings(): unknown[] {
  const samples = testing.createSamples('bench', { today: TODAY })
  return flat(Array.from({ length: COUNT }, () => samples.publicSecurityFiling()))
}

/** The same filings with a mistake in every second text. */
export function brokenFilings(): unknown[] {
  let texts = 0
  const broken = (value: unknown): unknown => {
    if (typeof value === 'string') return texts++ % 2 === 0 ? value : `${value}?`
    if (Array.isArray(value)) return value.map(broken)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, broken(item)]))
  }
  return flat(filings().map(broken))
}

/** Findings of all inputs; a bench of valid filings with findings would be one of something else. */
export function demandNoFindings(
  inputs: readonly unknown[],
  check: (input: unknown) => { readonly issues: readonly { readonly code: string }[] },
): void {
  for (const input of inputs) {
    const [issue] = check(input).issues
    if (issue !== undefined) throw new Error(`a sample of the bench has a finding: ${issue.code}`)
  }
}

export const checkIcp = (input: unknown): ReturnType<typeof beian.checkIcpFiling> =>
  beian.checkIcpFiling(input, { today: TODAY })
export const checkPublicSecurity = (input: unknown): ReturnType<typeof beian.checkPublicSecurityFiling> =>
  beian.checkPublicSecurityFiling(input, { today: TODAY })
