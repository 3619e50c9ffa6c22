import { dateOf, readTsv } from '../../src/data/read-tsv.ts'
import type { Bilingual } from '../../src/locale/language.ts'
import { code, type Edition, labelled, link, listed, say, table } from '../catalogue/page.ts'
import { madeBy, type Section } from './section.ts'

const TABLE = new URL('../peers.tsv', import.meta.url)
const rows = readTsv(TABLE)

/** Values that are no kind of number that the messages have a word for. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  CertificateNumber: { zh: '机构证书号码', en: 'numbers of certificates' },
  PostalAddress: { zh: '通信地址', en: 'addresses' },
  OperatingLicense: { zh: '经营许可证号', en: 'operating licenses' },
  RecordNumber: { zh: '各种备案号', en: 'record numbers of any kind' },
  HomeUrl: { zh: '首页URL', en: 'home pages' },
  IpRanges: { zh: 'IP地址段', en: 'ranges of IP addresses' },
}

function nameOf(edition: Edition, value: string): string {
  const kinds: Readonly<Record<string, string>> = edition.locale.kinds
  const name = NAMES[value]
  return name === undefined ? kinds[value.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()]! : say(edition, name)
}

/** `39/41`, and nothing where there is nothing to ask. */
const share = (part = '', whole = ''): string => (whole === '0' ? '' : `${part}/${whole}`)

function bodyOf(edition: Edition): string {
  const head = [
    { zh: '值', en: 'Value' },
    { zh: '库', en: 'Library' },
    { zh: '正确的，放行', en: 'Genuine, taken' },
    { zh: '粘贴的写法，放行', en: 'As pasted, taken' },
    { zh: '错误的，拒绝', en: 'Wrong, refused' },
  ].map((cell) => say(edition, cell))
  const asked = rows.filter(({ library }) => library !== '-')
  const cells = asked.map((row, index) => [
    asked[index - 1]?.value === row.value ? '' : nameOf(edition, row.value!),
    `${row.library} ${code(row.call!)}`,
    share(row.taken, row.genuine),
    share(row.writtenTaken, row.written),
    share(row.refused, row.wrong),
  ])
  const without = rows.filter(({ library }) => library === '-').map(({ value }) => nameOf(edition, value!))
  const versions = [...new Map(asked.map(({ library, version }) => [library!, version!]))]
  return (
    madeBy(edition, dateOf(TABLE), undefined, 'npm run peers') +
    table(head, cells) +
    `${labelled(edition, say(edition, { zh: '这些库都没有函数可以检查的', en: 'What none of them has a function for' }), listed(edition, without))}${say(edition, { zh: '。', en: '.' })}\n\n` +
    `${labelled(
      edition,
      say(edition, { zh: '版本', en: 'Versions' }),
      listed(
        edition,
        versions.map((one) => one.join(' ')),
      ),
    )}${say(edition, { zh: '。', en: '.' })} ${link(edition, '/comparison', say(edition, { zh: '用更多号码比较', en: 'Compared by many more numbers' }))}\n\n`
  )
}

/** What other libraries make of the public vectors. */
export const peersSection: Section = {
  title: { zh: '与其他库相比', en: 'Beside other libraries' },
  intro: {
    zh: '把公开的一致性用例（`beian/vectors`）交给其他库。本库全部相符，但这不说明什么：用例是我们写的，不相符就发布不了；所以请看用例本身，和别的库错在哪里。那些库多为别的用途而写，这里只看是否合备案之用：例如把身份证号填在居住证一栏，对备案是错的。',
    en: 'The public vectors (`beian/vectors`) through other libraries. This one answers all of them as they say, which proves little: they are ours, and none is published that it contradicts. So look at the vectors, and at where others fail. Most of those were written for something else; here the question is what serves a filing: the number of an ID card in the field of a residence permit is wrong there.',
  },
  goals: [],
  body: bodyOf,
}
