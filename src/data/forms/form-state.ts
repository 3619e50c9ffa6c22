import type { ServiceType } from '../enumerations/enumeration.ts'
import type { ShapeName } from './ids.ts'
import type { DomainTemplateDraft, DraftOf, IcpFilingDraft, PublicSecurityFilingDraft } from './model.ts'

/**
 * What a form's state holds of a draft: every field is there, so that it can be bound to; blank where nothing has been
 * entered: `''`, `[]`, `null` for a box that nobody has ticked or a number. Dates are texts.
 *
 * @typeParam Draft a draft of the model: `IcpEntityDraft`
 */
export type FormState<Draft> = string extends Draft ? string : Filled<Draft>

type Filled<V> = V extends string
  ? V
  : V extends boolean | number
    ? V | null
    : V extends readonly (infer Item)[]
      ? FormState<Item>[]
      : { [K in keyof V]-?: FormState<Exclude<V[K], null | undefined>> }

/** State of an object of the forms, by its name: `FormStateOf<'icp-principal'>`. */
export type FormStateOf<N extends ShapeName> = FormState<DraftOf<N>>

/**
 * ICP备案，表单绑定的状态：各项都在。 State of a form for an ICP filing, with every field of it.
 *
 * @typeParam S types of its services
 */
export interface IcpFilingFormState<S extends ServiceType = ServiceType>
  extends Omit<FormState<IcpFilingDraft>, 'services'> {
  /** 互联网服务信息。 Services. */
  services: Extract<FormStateOf<'icp-website' | 'icp-app' | 'icp-mini-program' | 'icp-quick-app'>, { type: S }>[]
}

/** 公安联网备案，表单绑定的状态：各项都在。 State of a form for a public-security filing, with every field of it. */
export interface PublicSecurityFilingFormState<S extends 'website' | 'app' = 'website' | 'app'>
  extends Omit<FormState<PublicSecurityFilingDraft>, 'service'> {
  /** 网站/APP信息。 Website or app. */
  service: Extract<FormStateOf<'ps-website' | 'ps-app'>, { type: S }>
}

/** 域名信息模板，表单绑定的状态：各项都在。 State of a form for a template of a domain's holder, with every field of it. */
export interface DomainTemplateFormState extends FormState<DomainTemplateDraft> {}
