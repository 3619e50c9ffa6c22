/** What no panel sends, but somebody will: each is answered, none with a failure of the server. */

export interface Hostile {
  readonly path: string
  readonly body: string
}

const ICP = '/v1/filings/icp'
const list = (piece: string, count: number): string => `[${Array.from({ length: count }, () => piece).join(',')}]`

export const hostileBodies: readonly Hostile[] = [
  { path: ICP, body: '['.repeat(200_000) },
  { path: ICP, body: `${'{"a":'.repeat(60)}1${'}'.repeat(60)}` },
  { path: ICP, body: '{"__proto__":{"draft":true},"constructor":{"prototype":{}},"services":{"length":4294967295}}' },
  { path: ICP, body: `{"form":"icp/1","entity":{"name":"${'\\u0000'.repeat(100_000)}"}}` },
  {
    path: ICP,
    body: `{"form":"icp/1","services":${list('{"type":"website","domain":"a.example","contents":[]}', 5000)}}`,
  },
  { path: ICP, body: '{"form":"icp/1","entity":"' },
  { path: ICP, body: '' },
  { path: '/v1/values/domain', body: JSON.stringify({ values: ['a.'.repeat(200_000)] }) },
  { path: '/v1/values/ip-ranges', body: JSON.stringify({ values: ['1.1.1.1-'.repeat(60_000)] }) },
  { path: '/v1/values/postal-address', body: JSON.stringify({ values: ['北京市'.repeat(60_000)] }) },
  { path: '/v1/names', body: JSON.stringify({ names: ['中国'.repeat(60_000)], nature: 'individual' }) },
  { path: '/v1/pages/scan', body: JSON.stringify({ html: '京ICP备'.repeat(60_000) }) },
  { path: '/v1/footers/check', body: JSON.stringify({ html: '<div>'.repeat(100_000) }) },
  {
    path: '/v1/footers/fix',
    body: JSON.stringify({ html: '<footer>京ICP备16020626号'.repeat(10_000), numbers: { icp: '京ICP备16020626号-8' } }),
  },
  { path: '/v1/materials', body: '{}' },
]
