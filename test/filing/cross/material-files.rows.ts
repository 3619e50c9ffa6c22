import { at, type Issue, type PathStep, warning } from '../../../src/foundation/issue.ts'
import { stepsOf } from '../places.ts'
import type { Row } from '../rows.ts'

const LIST = {
  template: ['domain-template-organization', 'materials'],
  icp: ['icp-enterprise-website', 'services.0.materials'],
  police: ['public-security-enterprise-website', 'service.materials'],
} as const

interface File {
  readonly name?: string
  readonly type?: string
  readonly size?: number
}

/** A material of a list with a file that is told, and the nearest file that is in order. */
function row(form: keyof typeof LIST, kind: string, file: File, field: keyof File, issue: Issue, near: File): Row {
  const [base, list] = LIST[form]
  return {
    name: `${form}: ${kind} ${JSON.stringify(file)}`,
    base,
    set: { [list]: [{ kind, file }] },
    found: [at([...stepsOf(list), 0, 'file', field], issue)],
    near: { [list]: [{ kind, file: near }] },
  }
}

const small = (actual: number): Issue =>
  warning('material.too_small', { minimum: 55, actual }, { rule: 'filing/image-least' })
const ofPolice = warning('material.too_large', { maximum: 512, actual: 513 }, { rule: 'filing/image-of-police' })
const type = (actual: string): Issue =>
  warning('material.format', { expected: ['image/jpeg', 'image/png'], actual }, { rule: 'filing/image-type' })
const renamed: Issue = warning('material.mismatch', {}, { rule: 'filing/image-type' })
const PDF = 'application/pdf'

const icon = (file: File, key: keyof File, issue: Issue, near: File): Row => ({
  name: `an icon ${JSON.stringify(file)}`,
  base: 'icp-enterprise-app',
  set: { 'services.0.icon': file },
  found: [at(['services', 0, 'icon', key], issue)],
  near: { 'services.0.icon': near },
})

const JPG = { type: 'image/jpeg', size: 204800 }
const copies = (kinds: readonly [string, string], sizes: readonly [number, number], names = ['a.jpg', 'a.jpg']) =>
  kinds.map((kind, index) => ({ kind, file: { name: names[index], size: sizes[index] } }))

const twice = (base: string, list: string, one: readonly unknown[], near: readonly unknown[]): Row => ({
  name: `${base}: one file twice`,
  base,
  set: { [list]: one },
  found: [
    at(
      [...stepsOf(list), 1, 'file', 'name'] as PathStep[],
      warning('material.duplicate', {}, { rule: 'filing/file-once' }),
    ),
  ],
  near: { [list]: near },
})

const SIDES = ['学生证正面', '学生证（反面）'] as const

export const materialFileRows: readonly Row[] = [
  row('template', '营业执照', { ...JPG, size: 54_999 }, 'size', small(54), { ...JPG, size: 55_000 }),
  row('template', 'entity-document', { ...JPG, size: 40_960 }, 'size', small(40), { size: 56_320 }),
  row('icp', '身份证正面', { size: 40_000 }, 'size', small(40), { size: 60_000 }),
  row('icp', '法定代表人身份证', { size: 10_240 }, 'size', small(10), { size: 60_000 }),
  // No source tells a least size of letters.
  row('icp', '域名证书', { size: 0 }, 'size', warning('material.too_small', { minimum: 1, actual: 0 }), {
    size: 10_240,
  }),
  row(
    'icp',
    '身份证反面',
    { size: 4096 * 1024 + 1 },
    'size',
    warning('material.too_large', { maximum: 4096, actual: 4097 }, { rule: 'filing/image-most' }),
    { size: 4096 * 1024 },
  ),
  row('police', '域名证书', { size: 512 * 1024 + 1 }, 'size', ofPolice, { size: 512 * 1024 }),
  row('police', '其他说明', { size: 512 * 1024 + 1 }, 'size', ofPolice, { size: 512 * 1024 }),
  row(
    'icp',
    '负责人半身照',
    { name: '照片.png' },
    'name',
    warning('material.format', { expected: ['image/jpeg'], actual: 'image/png' }, { rule: 'filing/portrait-most' }),
    { name: '照片.JPG' },
  ),
  row('template', '营业执照', { ...JPG, type: PDF }, 'type', type(PDF), { ...JPG, type: 'image/jpg' }),
  row('icp', '身份证正面', { name: '身份证.heic' }, 'name', type('image/heic'), { name: '身份证.jpeg' }),
  row('icp', '身份证正面', { name: '身份证.jpg', type: PDF }, 'type', type(PDF), {
    name: '身份证.jpg',
    type: 'image/pjpeg',
  }),
  row('icp', '域名证书', { name: '证书.jpg', type: PDF }, 'name', renamed, { name: '证书.pdf', type: PDF }),
  icon(
    { name: 'icon.png', size: 300 * 1024 },
    'size',
    warning('material.too_large', { maximum: 100, actual: 300 }, { rule: 'filing/app-icon' }),
    { name: 'icon.png', size: 100 * 1024 },
  ),
  icon({ name: 'icon.pdf' }, 'name', type(PDF), { name: 'icon.jpg' }),
  twice(
    'icp-enterprise-website',
    'services.0.materials',
    copies(SIDES, [204800, 204800]),
    copies(SIDES, [204800, 204800], ['a.jpg', 'b.jpg']),
  ),
  // Of two papers the size tells something only where it is no estimate.
  twice(
    'icp-enterprise-website',
    'services.0.materials',
    copies(['域名证书', '承诺书'], [203_917, 203_917]),
    copies(['域名证书', '承诺书'], [204_800, 204_800]),
  ),
]
