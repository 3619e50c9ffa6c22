import { inBrowser, useData } from 'vitepress'
import { computed } from 'vue'
import type { Tongue } from './language.ts'

/** The texts of the page, in both languages. */

const zh = {
  live: {
    label: '粘贴一个身份证号、信用代码、电话、网站名称或备案号试试',
    kind: '识别为',
    automatic: '自动识别',
    valid: '有效',
    failed: '请核对',
    accept: (text: string) => `改为${text}`,
    assumed: '名称按企业的网站检查，其他情形请到“自查”页选择。',
    local: '只在您的浏览器里检查，不会上传。',
  },
  severity: { error: '错误', warning: '提醒', advice: '建议' },
  rule: '规则',
  source: '依据',
  accept: '采用建议',
  nothing: '没有发现问题',
  checked: {
    filing: '已检查每个字段、字段之间的关系、名称用语和各省要求。',
    name: '已检查名称的写法、限制用语、前置审批用语、地名、成语和各省要求。',
    page: '已检查页面底部的备案号、链接、公安备案图标和版权行。',
    files: '已检查文件的类型、大小和内容。',
  },
  found: (errors: number, warnings: number, advice: number) =>
    [errors && `${errors}处错误`, warnings && `${warnings}处提醒`, advice && `${advice}条建议`]
      .filter(Boolean)
      .join('，'),
  busy: '正在检查……',
  failedToCheck: '没能检查，请重新载入页面再试。',
  tabs: { filing: '备案', name: '名称', page: '网页', files: '文件' },
  tabList: '检查什么',
  local: '全部检查都在您的浏览器里进行，不上传，也不保存。',
  options: '检查条件',
  province: '备案省份',
  anyProvince: '不限',
  today: '检查日期',
  todayNote: '不填则按今天',
  advice: '显示建议',
  share: '复制链接',
  shared: '链接已复制',
  shareNote: '链接里只有选项和示例的编号，没有您填写的任何内容。',
  filing: {
    paste: '粘贴备案内容',
    pasteNote: 'JSON、YAML，或两列的表格（字段、填写内容）',
    sample: '从示例开始',
    sampleNote: '示例是编造的，不属于任何人。',
    form: '表单',
    forms: { icp: 'ICP备案', 'public-security': '公安联网备案' },
    nature: '单位性质',
    service: '服务类型',
    mistakes: '放入几处错误',
    show: '载入示例',
    another: '换一个',
    clear: '清空',
    copy: '复制为JSON',
    copied: '已复制',
    add: (label: string) => `添加${label}`,
    remove: '删除这一项',
    choose: '请选择',
    yes: '是',
    no: '否',
    own: '另填一人',
    optional: '选填',
    from: '起',
    until: '止',
    longTerm: '长期填long-term',
    whole: '整份备案',
    problems: (count: number) => `${count}处`,
  },
  name: {
    name: '网站、APP或小程序名称',
    entityName: '主办单位名称（个人填姓名）',
    grounds: '名称的依据',
    ground: { trademark: '持有商标', nationalLevel: '国家级单位', governmentAuthorized: '经主管部门授权' },
  },
  page: {
    paste: '粘贴网页源代码',
    pick: '或选择、拖入一个.html文件',
    icp: 'ICP备案号（选填，用来核对和补上）',
    publicSecurity: '公安备案号（选填）',
    records: '读到的号码',
    fixed: '可以自动改正',
    copyFixed: '复制改好的网页',
    diff: '改动',
  },
  files: {
    pick: '选择或拖入图片、证书、安装包（APK、AAB、IPA、HAP、APP）',
    material: '图片是什么材料',
    any: '未指定',
    entered: '填入备案',
    read: '读到的内容',
    where: '标“填入备案”的几项，填到ICP备案APP部分的同名栏目。',
  },
}

const en: typeof zh = {
  live: {
    label: 'Paste an ID number, credit code, phone, website name or filing number',
    kind: 'Taken for',
    automatic: 'Recognise it',
    valid: 'valid',
    failed: 'Please check',
    accept: (text) => `Change to ${text}`,
    assumed: 'Names are judged as those of an enterprise’s website; the self-check page has the other cases.',
    local: 'Checked in your browser only. Nothing is uploaded.',
  },
  severity: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  rule: 'Rule',
  source: 'Source',
  accept: 'Apply',
  nothing: 'Nothing found',
  checked: {
    filing: 'Checked: every field, how fields fit together, words in names, demands of the provinces.',
    name: 'Checked: spelling, restricted words, words that want a pre-approval, places, idioms, demands of the provinces.',
    page: 'Checked: filing numbers at the foot of the page, their links, the emblem, the copyright line.',
    files: 'Checked: type, size and contents of the file.',
  },
  found: (errors, warnings, advice) =>
    [
      errors && `${errors} error${errors === 1 ? '' : 's'}`,
      warnings && `${warnings} warning${warnings === 1 ? '' : 's'}`,
      advice && `${advice} piece${advice === 1 ? '' : 's'} of advice`,
    ]
      .filter(Boolean)
      .join(', '),
  busy: 'Checking …',
  failedToCheck: 'The check did not run. Reload the page and try again.',
  tabs: { filing: 'Filing', name: 'Name', page: 'Page', files: 'Files' },
  tabList: 'What to check',
  local: 'Everything is checked in your browser. Nothing is uploaded, nothing is kept.',
  options: 'Conditions',
  province: 'Province of the filing',
  anyProvince: 'any',
  today: 'Day of the check',
  todayNote: 'today, if blank',
  advice: 'Show advice',
  share: 'Copy link',
  shared: 'Link copied',
  shareNote: 'The link holds choices and the number of a sample, nothing that you typed.',
  filing: {
    paste: 'Paste a filing',
    pasteNote: 'JSON, YAML, or a table of two columns (field, value)',
    sample: 'Start from a sample',
    sampleNote: 'Samples are made up and belong to nobody.',
    form: 'Form',
    forms: { icp: 'ICP filing', 'public-security': 'Public-security filing' },
    nature: 'Nature of the entity',
    service: 'Service',
    mistakes: 'With some mistakes',
    show: 'Load the sample',
    another: 'Another one',
    clear: 'Clear',
    copy: 'Copy as JSON',
    copied: 'Copied',
    add: (label) => `Add: ${label}`,
    remove: 'Remove',
    choose: 'Choose',
    yes: 'Yes',
    no: 'No',
    own: 'Another person',
    optional: 'optional',
    from: 'from',
    until: 'until',
    longTerm: 'long-term, where it has no end',
    whole: 'The whole filing',
    problems: (count) => `${count} found`,
  },
  name: {
    name: 'Name of the website, app or mini-program',
    entityName: 'Name of the entity (of an individual: the person)',
    grounds: 'What entitles to the name',
    ground: {
      trademark: 'Holds the trademark',
      nationalLevel: 'National-level unit',
      governmentAuthorized: 'Authorized by an authority',
    },
  },
  page: {
    paste: 'Paste the source of a page',
    pick: 'or choose or drop an .html file',
    icp: 'ICP number (optional: to compare and to put in)',
    publicSecurity: 'Public-security number (optional)',
    records: 'Numbers on the page',
    fixed: 'Can be mended',
    copyFixed: 'Copy the mended page',
    diff: 'Changes',
  },
  files: {
    pick: 'Choose or drop an image, a certificate or a package (APK, AAB, IPA, HAP, APP)',
    material: 'What the image is',
    any: 'not said',
    entered: 'goes into the filing',
    read: 'What was read',
    where: 'What is marked goes into the fields of the same name in the app section of the ICP filing.',
  },
}

export type Texts = typeof zh

/** The language of the page that is shown, its texts, and where its pages begin. */
export function useWords() {
  const { lang, site } = useData()
  const tongue = computed<Tongue>(() => (lang.value.startsWith('zh') ? 'zh' : 'en'))
  const t = computed<Texts>(() => (tongue.value === 'en' ? en : zh))
  const ruleLink = (id: string): string => `${site.value.base}${tongue.value === 'en' ? 'en/' : ''}rules/${id}`
  const checkLink = computed(() => `${site.value.base}${tongue.value === 'en' ? 'en/' : ''}check`)
  return { tongue, t, ruleLink, checkLink, inBrowser }
}
