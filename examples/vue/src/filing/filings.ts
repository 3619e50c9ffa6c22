import {
  convertToPublicSecurityFiling,
  emptyIcpFiling,
  type IcpFilingDraft,
  type Issue,
  type PublicSecurityFilingDraft,
} from 'beian'
import { computed, reactive, watch } from 'vue'

/** The two forms, in the order in which they are filed. */
export type FormName = 'icp' | 'public-security'

export interface Drafts {
  icp: IcpFilingDraft
  /** What the police's form asks besides: it is put over what the first form gives. */
  answers: PublicSecurityFilingDraft
}

/** Where something stands in a filing. */
export type Path = Issue['path']

/** The draft's place in the browser's storage; it goes nowhere else. */
const STORAGE = 'beian-draft'

const blank = (): Drafts => ({ icp: emptyIcpFiling() as IcpFilingDraft, answers: {} })

/** What was kept; a draft that cannot be read must not keep the page from opening. */
function saved(): Partial<Drafts> {
  try {
    return JSON.parse(localStorage.getItem(STORAGE) ?? '{}')
  } catch {
    return {}
  }
}

export const drafts: Drafts = reactive({ ...blank(), ...saved() })

watch(drafts, () => {
  try {
    localStorage.setItem(STORAGE, JSON.stringify(drafts))
  } catch {
    // A browser that keeps nothing: the page works on, and the file that is exported is the draft.
  }
})

export const clearDrafts = (): unknown => Object.assign(drafts, blank())

const converted = computed(() => {
  const result = convertToPublicSecurityFiling(drafts.icp, { answers: drafts.answers })
  return result.ok ? result.value.filing : { form: 'public-security/1' as const, ...drafts.answers }
})

/** What the police's form asks that the first does not answer, whatever has been answered since. */
export const asked = computed(() => {
  const result = convertToPublicSecurityFiling(drafts.icp)
  return result.ok ? result.value.missing.map(({ path }) => path) : []
})

export const filingOf = (form: FormName): IcpFilingDraft | PublicSecurityFilingDraft =>
  form === 'icp' ? drafts.icp : converted.value

type Holder = Record<string | number, unknown>

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((holder, step) => (holder as Holder | null | undefined)?.[step], value)

/** Enters a value; objects and lists on the way there are made where they are missing. */
export function put(form: FormName, path: Path, value: unknown): void {
  let holder = (form === 'icp' ? drafts.icp : drafts.answers) as Holder
  path.slice(0, -1).forEach((step, index) => {
    if (typeof (holder[step] ?? '') !== 'object') {
      // A list of the police's form comes whole from the first one, and is answered whole.
      const given = valueAt(filingOf(form), path.slice(0, index + 1))
      holder[step] = Array.isArray(given) ? structuredClone(given) : typeof path[index + 1] === 'number' ? [] : {}
    }
    holder = holder[step] as Holder
  })
  holder[path.at(-1)!] = value
}
