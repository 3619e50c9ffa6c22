import {
  emptyIcpFiling,
  type FilingEvents,
  type FilingSituation,
  type IcpFilingDraft,
  type PublicSecurityFilingDraft,
} from 'beian'

/** All that the page holds: one state of React Hook Form, saved as it is typed. */
export interface Draft {
  icp: IcpFilingDraft
  /** What the police ask besides: laid over what the ICP filing gives. */
  police: PublicSecurityFilingDraft
  after: { service: number; icp: string; police: string; events: FilingEvents }
  situation: FilingSituation
}

const KEY = 'beian-react-draft'

export const blankDraft = (): Draft => ({
  icp: emptyIcpFiling(),
  police: {},
  after: { service: 0, icp: '', police: '', events: {} },
  situation: {},
})

export function savedDraft(): Draft {
  try {
    return { ...blankDraft(), ...JSON.parse(localStorage.getItem(KEY) ?? '{}') }
  } catch {
    return blankDraft()
  }
}

export function saveDraft(draft: Draft): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing: the page works on, and the file that is exported is the draft.
  }
}
