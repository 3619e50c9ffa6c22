const { formatOfficePhoneInput, parseOfficePhone } = require('beian/parts/contact')
const { formFindings } = require('beian/parts/form-findings')
const { formatResidentIdInput, parseResidentId } = require('beian/parts/identity')
const { checkServiceName } = require('beian/parts/naming')
const { formatSocialCreditCodeInput, parseSocialCreditCode } = require('beian/parts/organization')
const { maskOfficePhone, maskResidentId, maskSocialCreditCode } = require('beian/parts/privacy')

const NATURES = [
  { key: 'enterprise', label: '企业' },
  { key: 'individual', label: '个人' },
]

/** The fields in the order of the page: what judges them, what tidies them while they are typed, what covers them. */
const FIELDS = {
  serviceName: {
    label: '网站名称',
    placeholder: '如：青竹茶叶',
    keyboard: 'text',
    check: (text, nature) => checkServiceName(text, { service: 'website', nature }),
  },
  socialCreditCode: {
    label: '统一社会信用代码',
    placeholder: '营业执照上的18位代码',
    keyboard: 'text',
    of: 'enterprise',
    check: parseSocialCreditCode,
    tidy: formatSocialCreditCodeInput,
    mask: maskSocialCreditCode,
  },
  residentId: {
    label: '负责人身份证号码',
    placeholder: '18位，末位可为X',
    keyboard: 'idcard',
    check: parseResidentId,
    tidy: formatResidentIdInput,
    mask: maskResidentId,
  },
  officePhone: {
    label: '办公电话',
    placeholder: '区号-号码，如 010-68870788',
    keyboard: 'text',
    check: parseOfficePhone,
    tidy: formatOfficePhoneInput,
    mask: maskOfficePhone,
  },
}

const fieldsOf = (nature) => Object.keys(FIELDS).filter((name) => [undefined, nature].includes(FIELDS[name].of))

/** A field as the page shows it. `options`: those of formFindings. */
function judged(name, value, nature, options) {
  const { label, placeholder, keyboard, check } = FIELDS[name]
  const result = check(value, nature)
  const [finding] = formFindings(result, options, value)
  return {
    name,
    label,
    placeholder,
    keyboard,
    value,
    isRight: finding === undefined && result.ok,
    finding: finding && { severity: finding.severity, text: finding.text, suggestion: finding.suggestion },
  }
}

Page({
  data: { natures: NATURES, natureIndex: 0, fields: [], right: 0, summary: [] },

  onLoad() {
    this.show({}, NATURES[0].key)
  },

  /** All fields anew, with what is typed by the name of the field. */
  show(typed, nature, options = { optional: true }) {
    const fields = fieldsOf(nature).map((name) => judged(name, typed[name] || '', nature, options))
    this.setData({ fields, right: fields.filter(({ isRight }) => isRight).length, summary: [] })
  },

  typed() {
    return Object.fromEntries(this.data.fields.map(({ name, value }) => [name, value]))
  },

  nature() {
    return NATURES[this.data.natureIndex].key
  },

  /** One field anew. */
  put(name, value, options) {
    const index = this.data.fields.findIndex((field) => field.name === name)
    const field = judged(name, value, this.nature(), { optional: true, ...options })
    const fields = this.data.fields.map((other, at) => (at === index ? field : other))
    this.setData({
      [`fields[${index}]`]: field,
      right: fields.filter(({ isRight }) => isRight).length,
      summary: [],
    })
  },

  // What is not finished yet is no mistake while somebody types; leaving the field tells it.
  onInput({ currentTarget, detail }) {
    const { name } = currentTarget.dataset
    const { tidy } = FIELDS[name]
    const { text, caret } = tidy ? tidy(detail.value, detail.cursor) : { text: detail.value, caret: detail.cursor }
    this.put(name, text, { typing: true })
    return text === detail.value ? undefined : { value: text, cursor: caret }
  },

  onBlur({ currentTarget, detail }) {
    this.put(currentTarget.dataset.name, detail.value)
  },

  onFollow({ currentTarget }) {
    const { name } = currentTarget.dataset
    this.put(name, this.data.fields.find((field) => field.name === name).finding.suggestion.value)
  },

  onNature({ detail }) {
    const typed = this.typed()
    this.setData({ natureIndex: Number(detail.value) })
    this.show(typed, this.nature())
  },

  onSubmit() {
    this.show(this.typed(), this.nature(), {})
    const wrong = this.data.fields.find(({ finding }) => finding && finding.severity === 'error')
    if (wrong) {
      wx.pageScrollTo({ selector: `#${wrong.name}` })
      return
    }
    this.setData({
      summary: this.data.fields.map(({ name, label, value }) => ({
        label,
        text: (FIELDS[name].mask || String)(value),
      })),
    })
    wx.pageScrollTo({ selector: '#summary' })
  },
})
