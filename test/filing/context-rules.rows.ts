import { advice, at, error, warning } from '../../src/foundation/issue.ts'
import { personDocumentRows } from './person-document.rows.ts'
import { placeAt, type Row, type RuleRows, rowAt, type ValueRow } from './rows.ts'

const PASSPORT = { 'document.type': 'passport', 'document.number': 'L898902C3', 'document.validity': undefined }

const MD5 = '9A0B1C2D3E4F5061728394A5B6C7D8E9'
const SHA1 = '9A0B1C2D3E4F5061728394A5B6C7D8E901234567'
const SHA256 = '9A0B1C2D3E4F5061728394A5B6C7D8E99A0B1C2D3E4F5061728394A5B6C7D8F0'
const KEY = 'A1B2C3D4E5F60718293A4B5C6D7E8F90'.repeat(8)
const PRIVATE_KEY = `-----BEGIN RSA PRIVATE KEY-----${KEY}`

/** What is found in the number of an app. */
const appNumberRows: readonly ValueRow[] = [
  {
    value: '京ICP备2024024681号',
    near: '京ICP备2024024681号-2A',
    found: [warning('filing_number.wrong_kind', { expected: 'service' })],
  },
  {
    value: '京ICP备2024024681号-1',
    near: '京ICP备2024024681号-2A',
    found: [warning('filing_number.mismatch', { part: 'service' })],
  },
  {
    value: '京ICP备2024024681号-10000A',
    near: '京ICP备2024024681号-9999A',
    found: [error('icp_number.range', { part: 'index' })],
  },
  {
    value: '京ICP备2024024681号-1K',
    near: '京ICP备2024024681号-2A',
    found: [warning('icp_number.unknown', { part: 'service' }), warning('filing_number.mismatch', { part: 'service' })],
  },
  {
    value: '川ICP备2024024681号-2A',
    near: '蜀ICP备2024024681号-2A',
    found: [warning('icp_number.mismatch', { expected: '蜀' }, { rule: 'record/icp-province-character' })],
  },
  { value: '京ICP备2024024681-2A', near: '京ICP备2024024681号-2A', found: [warning('icp_number.format', {})] },
  { value: '京ICP二〇二四', near: '京ICP备2024024681号-2A', found: [error('icp_number.format', {})] },
  {
    value: '京ICP备2024024681号-2A 京ICP备2024024682号-2A',
    near: '京ICP备2024024681号-2A',
    found: [error('icp_number.too_large', { maximum: 1, actual: 2 })],
  },
  {
    value: '京ICP备202402468号-2A',
    near: '京ICP备2024024681号-2A',
    found: [error('icp_number.length', { expected: [8, 10], actual: 9 })],
  },
  {
    value: 'ICP备2024024681号-2A',
    near: '京ICP备2024024681号-2A',
    found: [error('icp_number.missing', { part: 'province' })],
  },
  {
    value: '萌ICP备2024024681号-2A',
    near: '京ICP备2024024681号-2A',
    found: [error('icp_number.unknown', { part: 'registry' })],
  },
  {
    value: '京ICP备2027024681号-2A',
    near: '京ICP备2026024681号-2A',
    found: [error('icp_number.range', { part: 'year' })],
  },
  {
    value: '京ICP备24700001号-2A',
    near: '京ICP备2024024681号-2A',
    found: [error('icp_number.range', { part: 'year' })],
  },
  { value: '京ICP备XXXXXXXX号-2A', near: '京ICP备2024024681号-2A', found: [error('icp_number.placeholder', {})] },
  {
    value: '京ICP备2024123456号-2A',
    near: '京ICP备2024123465号-2A',
    found: [warning('icp_number.placeholder', {})],
  },
  {
    value: '京ICP证060732号',
    near: '京ICP备2024024681号-2A',
    found: [error('icp_number.wrong_kind', { kind: 'telecom-license' })],
  },
]

/** What each rule of a field that depends on other fields finds. */
export const contextRuleRows: readonly RuleRows[] = [
  {
    rule: 'person-name',
    rows: [
      {
        value: '刘',
        near: '刘青',
        found: [warning('person_name.too_small', { minimum: 2, actual: 1 }, { rule: 'naming/person-full-name' })],
      },
      {
        value: '刘青竹2',
        near: '刘青竹',
        found: [error('person_name.charset', { kind: 'digit', spans: [[3, 4]] }, { rule: 'naming/person-full-name' })],
      },
      {
        value: 'LIU QINGZHU',
        near: '刘青竹',
        found: [
          error(
            'person_name.charset',
            {
              kind: 'latin',
              spans: [
                [0, 1],
                [1, 2],
                [2, 3],
                [4, 5],
                [5, 6],
                [6, 7],
                [7, 8],
                [8, 9],
                [9, 10],
                [10, 11],
              ],
            },
            { rule: 'naming/person-full-name' },
          ),
        ],
      },
      {
        value: '刘青竹！',
        near: '刘青竹',
        found: [error('person_name.charset', { kind: 'symbol', spans: [[3, 4]] }, { rule: 'naming/person-full-name' })],
      },
      {
        value: '刘 青竹',
        near: '刘青竹',
        found: [
          warning('person_name.charset', { kind: 'space', spans: [[1, 2]] }, { rule: 'naming/person-full-name' }),
        ],
      },
      {
        value: '刘\u200b青竹',
        near: '刘青竹',
        found: [
          warning('person_name.charset', { kind: 'invisible', spans: [[1, 2]] }, { rule: 'naming/person-full-name' }),
        ],
      },
      {
        value: '买买提•艾力',
        near: '买买提·艾力',
        found: [
          warning('person_name.charset', { kind: 'separator', spans: [[3, 4]] }, { rule: 'naming/person-full-name' }),
        ],
      },
      {
        value: '·买买提',
        near: '买买提·艾力',
        found: [error('person_name.format', { kind: 'separator' }, { rule: 'naming/person-full-name' })],
      },
      {
        value: 'LIU, QINGZHU',
        near: 'LIU QINGZHU',
        beside: PASSPORT,
        found: [warning('person_name.format', { kind: 'order' }, { rule: 'naming/person-full-name' })],
      },
      {
        value: '刘先生',
        near: '刘先声',
        found: [
          error('person_name.not_allowed', { words: ['先生'], spans: [[1, 3]] }, { rule: 'naming/person-full-name' }),
        ],
      },
      {
        value: 'MR LIU',
        near: 'MARY LIU',
        beside: PASSPORT,
        found: [
          warning('person_name.not_allowed', { words: ['MR'], spans: [[0, 2]] }, { rule: 'naming/person-full-name' }),
        ],
      },
      {
        value: '张某',
        near: '张莫',
        found: [
          warning('person_name.not_allowed', { words: ['某'], spans: [[1, 2]] }, { rule: 'naming/person-full-name' }),
        ],
      },
      { value: '无', near: '吴无', found: [error('person_name.placeholder', {}, { rule: 'naming/person-full-name' })] },
      {
        value: '刘刘刘',
        near: '刘青竹',
        found: [warning('person_name.placeholder', {}, { rule: 'naming/person-full-name' })],
      },
      {
        value: '北京青竹科技有限公司',
        near: '刘青竹',
        found: [error('person_name.wrong_kind', { kind: 'organization-name' }, { rule: 'naming/person-full-name' })],
      },
      {
        value: '中华青竹网',
        near: '刘青竹',
        found: [warning('person_name.wrong_kind', { kind: 'organization-name' }, { rule: 'naming/person-full-name' })],
      },
      {
        value: '青竹科技工作室',
        near: '刘青竹',
        found: [error('person_name.wrong_kind', { kind: 'organization-name' }, { rule: 'naming/person-full-name' })],
      },
      {
        value: 'qingzhu.cn',
        near: '刘青竹',
        found: [error('person_name.wrong_kind', { kind: 'domain' }, { rule: 'naming/person-full-name' })],
      },
      {
        value: '买买提艾力'.repeat(6),
        near: '买买提艾力',
        found: [warning('person_name.too_large', { maximum: 25, actual: 30 }, { rule: 'naming/person-full-name' })],
      },
      {
        value: '买买提·艾力'.repeat(200),
        near: '买买提·艾力',
        found: [error('person_name.too_large', { maximum: 64, actual: 1200 }, { rule: 'naming/person-full-name' })],
      },
      {
        value: 'QING ZHU '.repeat(20),
        near: 'QING ZHU',
        beside: PASSPORT,
        found: [error('person_name.too_large', { maximum: 128, actual: 140 }, { rule: 'naming/person-full-name' })],
      },
      {
        value: 'Q',
        near: 'QI',
        beside: PASSPORT,
        found: [warning('person_name.too_small', { minimum: 2, actual: 1 }, { rule: 'naming/person-full-name' })],
      },
    ],
  },
  {
    rule: 'entity-name',
    beside: { '/services': undefined, '/service': undefined },
    draft: true,
    rows: [
      {
        value: '京',
        near: '北京青竹科技有限公司',
        found: [error('entity_name.too_small', { minimum: 2, actual: 1 }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '青'.repeat(129),
        near: '北京青竹科技有限公司',
        found: [error('entity_name.too_large', { maximum: 128, actual: 129 }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '北京青竹科技有限公司1',
        near: '北京青竹科技有限公司',
        found: [
          error('entity_name.charset', { kind: 'digit', spans: [[10, 11]] }, { rule: 'naming/entity-full-name' }),
        ],
      },
      {
        value: '北京青竹Tech科技有限公司',
        near: '北京青竹科技有限公司',
        found: [
          warning(
            'entity_name.charset',
            {
              kind: 'latin',
              spans: [
                [4, 5],
                [5, 6],
                [6, 7],
                [7, 8],
              ],
            },
            { rule: 'naming/entity-full-name' },
          ),
        ],
      },
      {
        value: '北京青竹科技_有限公司',
        near: '北京青竹科技有限公司',
        found: [error('entity_name.charset', { kind: 'symbol', spans: [[6, 7]] }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '北京 青竹科技有限公司',
        near: '北京青竹科技有限公司',
        found: [
          warning('entity_name.charset', { kind: 'space', spans: [[2, 3]] }, { rule: 'naming/entity-full-name' }),
        ],
      },
      {
        value: '北京\u200b青竹科技有限公司',
        near: '北京青竹科技有限公司',
        found: [
          warning('entity_name.charset', { kind: 'invisible', spans: [[2, 3]] }, { rule: 'naming/entity-full-name' }),
        ],
      },
      {
        value: '青竹(北京)科技有限公司',
        near: '青竹（北京）科技有限公司',
        found: [
          warning(
            'entity_name.charset',
            {
              kind: 'bracket',
              spans: [
                [2, 3],
                [5, 6],
              ],
            },
            { rule: 'naming/entity-full-name' },
          ),
        ],
      },
      {
        value: 'qingzhu.cn',
        near: '北京青竹科技有限公司',
        found: [error('entity_name.format', { kind: 'domain' }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '12345678',
        near: '北京青竹科技有限公司',
        found: [error('entity_name.format', { kind: 'digits' }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: 'Qingzhu Tech Ltd',
        near: '北京青竹科技有限公司',
        found: [error('entity_name.format', { kind: 'latin' }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '北京青竹科技有限公',
        near: '北京青竹科技有限公司',
        found: [error('entity_name.format', { kind: 'truncated' }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '北京青竹科技有限公司有限公司',
        near: '北京青竹科技有限公司',
        found: [error('entity_name.format', { kind: 'repeated' }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '青竹（北京科技有限公司',
        near: '青竹（北京）科技有限公司',
        found: [error('entity_name.format', { kind: 'brackets' }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '北京青竹科技有限公司官网',
        near: '北京青竹科技有限公司',
        found: [warning('entity_name.mismatch', { kind: 'service' }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '海淀区人民政府',
        near: '北京青竹科技有限公司',
        found: [
          error('entity_name.conflict', { words: ['人民政府'], spans: [[3, 7]] }, { rule: 'naming/entity-nature' }),
        ],
      },
      {
        value: '北京市青竹协会',
        near: '北京市青竹科技协作有限公司',
        found: [
          warning('entity_name.conflict', { words: ['协会'], spans: [[5, 7]] }, { rule: 'naming/entity-nature' }),
        ],
      },
      {
        value: '青竹··吐尔逊',
        near: '北京青竹科技有限公司',
        found: [warning('entity_name.format', { kind: 'tail' }, { rule: 'naming/entity-full-name' })],
      },
      {
        value: '刘青竹',
        near: '北京青竹科技有限公司',
        found: [warning('entity_name.wrong_kind', { kind: 'person-name' }, { rule: 'naming/entity-nature' })],
      },
      {
        value: '无',
        near: '北京青竹科技有限公司',
        found: [error('entity_name.placeholder', {}, { rule: 'naming/entity-full-name' })],
      },
    ],
  },
  {
    rule: 'service-name',
    beside: { nameGrounds: undefined },
    rows: [
      {
        value: '中国青竹网',
        near: '青竹中文网',
        found: [
          error(
            'service_name.not_allowed',
            { topic: 'state', words: ['中国'], spans: [[0, 2]] },
            { rule: 'naming/head-nation' },
          ),
        ],
      },
      {
        value: '青竹新闻网',
        near: '青竹新文网',
        found: [
          error(
            'service_name.not_allowed',
            { topic: 'pre-approval', words: ['新闻网'], spans: [[2, 5]] },
            { rule: 'naming/pre-news' },
          ),
        ],
      },
      {
        value: '青竹教育',
        near: '青竹教务',
        found: [
          warning(
            'service_name.not_allowed',
            { topic: 'pre-approval', words: ['教育'], spans: [[2, 4]] },
            { rule: 'naming/pre-edu' },
          ),
        ],
      },
      {
        value: '青竹_网',
        near: '青竹网',
        found: [error('service_name.charset', { kind: 'symbol', spans: [[2, 3]] }, { rule: 'naming/chr-special' })],
      },
      {
        value: '青竹のノート',
        near: '青竹笔记',
        found: [
          warning(
            'service_name.charset',
            {
              kind: 'script',
              spans: [
                [2, 3],
                [3, 4],
                [4, 5],
                [5, 6],
              ],
            },
            { rule: 'naming/chr-han' },
          ),
        ],
      },
      {
        value: '中國青竹网',
        near: '青竹网',
        found: [
          error(
            'service_name.disguised',
            { topic: 'state', words: ['中国'], spans: [[0, 2]] },
            { rule: 'naming/head-nation' },
          ),
        ],
      },
      {
        value: '青竹'.repeat(40),
        near: '青竹网',
        found: [
          warning('service_name.too_large', { maximum: 30, actual: 80, unit: 'character' }, { rule: 'naming/len-max' }),
        ],
      },
      {
        value: '深圳青竹科技',
        near: '青竹科技',
        found: [warning('service_name.mismatch', { kind: 'place' }, { rule: 'naming/rel-place' })],
      },
      {
        value: '青竹大学',
        near: '青竹学堂',
        found: [
          warning(
            'service_name.conflict',
            { topic: 'nature', words: ['大学'], spans: [[2, 4]] },
            { rule: 'naming/nature' },
          ),
        ],
      },
      {
        value: '青竹.cn',
        near: '青竹网',
        found: [error('service_name.format', { kind: 'domain' }, { rule: 'naming/chr-domain' })],
      },
    ],
  },
  {
    rule: 'service-name',
    beside: { nameGrounds: undefined },
    at: /complete-website/,
    rows: [
      {
        value: '青竹 网',
        near: '青竹网',
        found: [warning('service_name.charset', { kind: 'space', spans: [[2, 3]] }, { rule: 'naming/chr-special' })],
      },
      {
        value: '青竹 Qingzhu',
        near: '青竹Qingzhu',
        found: [advice('service_name.charset', { kind: 'space', spans: [[2, 3]] }, { rule: 'naming/chr-special' })],
      },
      {
        value: '红叶科技',
        near: '青竹科技',
        found: [advice('service_name.mismatch', { kind: 'entity' }, { rule: 'naming/rel-org' })],
      },
      {
        value: '青',
        near: '青竹网',
        found: [
          error('service_name.too_small', { minimum: 3, actual: 1, unit: 'character' }, { rule: 'naming/len-min' }),
        ],
      },
      {
        value: '1234',
        near: '青竹网1234',
        found: [error('service_name.format', { kind: 'digits' }, { rule: 'naming/chr-digit' })],
      },
      {
        value: 'Hongye',
        near: '青竹网',
        found: [error('service_name.format', { kind: 'latin' }, { rule: 'naming/chr-latin' })],
      },
      {
        value: '测试',
        near: '青竹测试',
        found: [
          error('service_name.too_small', { minimum: 3, actual: 2, unit: 'character' }, { rule: 'naming/len-min' }),
          error('service_name.placeholder', {}),
        ],
      },
      {
        value: 'Q'.repeat(600),
        near: '青竹网',
        found: [
          error('service_name.format', { kind: 'latin' }, { rule: 'naming/chr-latin' }),
          error('service_name.too_large', { maximum: 128, actual: 512, unit: 'character' }, { rule: 'naming/len-max' }),
        ],
      },
    ],
  },
  {
    rule: 'service-name',
    beside: { nameGrounds: undefined },
    at: /complete-mini-program/,
    rows: [
      {
        value: '红叶科技',
        near: '青竹科技',
        found: [advice('service_name.mismatch', { kind: 'entity' }, { rule: 'naming/rel-org' })],
      },
      {
        value: '1234',
        near: '青竹1234',
        found: [
          warning('service_name.format', { kind: 'digits' }, { rule: 'naming/chr-digit' }),
          advice('service_name.mismatch', { kind: 'entity' }, { rule: 'naming/rel-org' }),
        ],
      },
      {
        value: '青',
        near: '青竹',
        found: [
          error('service_name.too_small', { minimum: 4, actual: 2, unit: 'column' }, { rule: 'naming/mini-length' }),
        ],
      },
      {
        value: 'Hongye',
        near: '青竹网',
        found: [advice('service_name.mismatch', { kind: 'entity' }, { rule: 'naming/rel-org' })],
      },
      {
        value: '测试',
        near: '青竹测试',
        found: [error('service_name.placeholder', {})],
      },
      {
        value: 'Q'.repeat(600),
        near: '青竹网',
        found: [
          error('service_name.too_large', { maximum: 128, actual: 512, unit: 'character' }, { rule: 'naming/len-max' }),
        ],
      },
    ],
  },
  {
    rule: 'service-name',
    beside: { nameGrounds: undefined },
    at: /complete-(?:quick-)?app/,
    rows: [
      {
        value: '1234',
        near: '青竹1234',
        found: [warning('service_name.format', { kind: 'digits' }, { rule: 'naming/chr-digit' })],
      },
      {
        value: '测试',
        near: '青竹测试',
        found: [error('service_name.placeholder', {})],
      },
      {
        value: 'Q'.repeat(600),
        near: '青竹网',
        found: [
          error('service_name.too_large', { maximum: 128, actual: 512, unit: 'character' }, { rule: 'naming/len-max' }),
        ],
      },
    ],
  },
  {
    rule: 'entity-number',
    rows: [
      {
        value: '京ICP备2024024681号-1',
        near: '京ICP备2024024681号',
        found: [warning('filing_number.wrong_kind', { expected: 'entity' })],
      },
      {
        value: '粤ICP备2024024681号',
        near: '京ICP备2024024681号',
        found: [warning('filing_number.mismatch', { part: 'province' })],
      },
      {
        value: '京ICP备202402468号',
        near: '京ICP备2024024681号',
        found: [error('icp_number.length', { expected: [8, 10], actual: 9 })],
      },
      {
        value: 'ICP备2024024681号',
        near: '京ICP备2024024681号',
        found: [error('icp_number.missing', { part: 'province' })],
      },
      { value: '京ICP备2024024681', near: '京ICP备2024024681号', found: [warning('icp_number.format', {})] },
      { value: '京ICP二〇二四', near: '京ICP备2024024681号', found: [error('icp_number.format', {})] },
      {
        value: '京ICP备2024024681号 京ICP备2024024682号',
        near: '京ICP备2024024681号',
        found: [error('icp_number.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: '北ICP备2024024681号',
        near: '京ICP备2024024681号',
        found: [error('icp_number.unknown', { part: 'province' })],
      },
      {
        value: '萌ICP备2024024681号',
        near: '京ICP备2024024681号',
        found: [error('icp_number.unknown', { part: 'registry' })],
      },
      {
        value: '京ICP备2027024681号',
        near: '京ICP备2026024681号',
        found: [error('icp_number.range', { part: 'year' })],
      },
      {
        value: '京ICP备20240246号1',
        near: '京ICP备2024024681号',
        found: [
          warning('icp_number.range', { part: 'serial' }),
          warning('icp_number.format', {}),
          warning('filing_number.wrong_kind', { expected: 'entity' }),
        ],
      },
      { value: '京ICP备24700001号', near: '京ICP备2024024681号', found: [error('icp_number.range', { part: 'year' })] },
      {
        value: '京ICP备2024024681号-0',
        near: '京ICP备2024024681号',
        found: [error('icp_number.range', { part: 'index' })],
      },
      { value: '京ICP备XXXXXXXX号', near: '京ICP备2024024681号', found: [error('icp_number.placeholder', {})] },
      { value: '京ICP备12345678号', near: '京ICP备2024024681号', found: [error('icp_number.placeholder', {})] },
      { value: '京ICP备2024123456号', near: '京ICP备2024123465号', found: [warning('icp_number.placeholder', {})] },
      {
        value: '京ICP证060732号',
        near: '京ICP备2024024681号',
        found: [error('icp_number.wrong_kind', { kind: 'telecom-license' })],
      },
      {
        value: '京公网安备11010502030143号',
        near: '京ICP备2024024681号',
        found: [error('icp_number.wrong_kind', { kind: 'public-security-number' })],
      },
      {
        value: '京ICP备2024024681号-1K',
        near: '京ICP备2024024681号',
        found: [
          warning('icp_number.unknown', { part: 'service' }),
          warning('filing_number.wrong_kind', { expected: 'entity' }),
        ],
      },
      {
        value: '川ICP备2024024681号',
        near: '蜀ICP备2024024681号',
        beside: {
          '/provinceCode': '51',
          divisionCode: '510104',
          'document.address': '四川省成都市锦江区东大街99号',
          'principal.officePhone': undefined,
          remarks: '本公司由北京迁入四川。',
        },
        found: [warning('icp_number.mismatch', { expected: '蜀' }, { rule: 'record/icp-province-character' })],
      },
      {
        value: `京ICP备${'1'.repeat(300)}`,
        near: '京ICP备2024024681号',
        found: [error('icp_number.length', { expected: [8, 10], actual: 305 })],
      },
    ],
  },
  {
    rule: 'service-number',
    beside: { type: 'website', domains: undefined, contents: undefined },
    draft: true,
    rows: [
      {
        value: '京ICP备2024024681号',
        near: '京ICP备2024024681号-1',
        found: [warning('filing_number.wrong_kind', { expected: 'service' })],
      },
      {
        value: '京ICP备2024024681号-1A',
        near: '京ICP备2024024681号-1',
        found: [warning('filing_number.mismatch', { part: 'service' })],
      },
      {
        value: '京ICP备2024024681号-10000',
        near: '京ICP备2024024681号-9999',
        found: [error('icp_number.range', { part: 'index' })],
      },
      {
        value: '京ICP备2024024681号-1K',
        near: '京ICP备2024024681号-1',
        found: [
          warning('icp_number.unknown', { part: 'service' }),
          warning('filing_number.mismatch', { part: 'service' }),
        ],
      },
      {
        value: '川ICP备2024024681号-1',
        near: '蜀ICP备2024024681号-1',
        found: [warning('icp_number.mismatch', { expected: '蜀' }, { rule: 'record/icp-province-character' })],
      },
      { value: '京ICP备2024024681-1', near: '京ICP备2024024681号-1', found: [warning('icp_number.format', {})] },
      { value: '京ICP二〇二四', near: '京ICP备2024024681号-1', found: [error('icp_number.format', {})] },
      {
        value: '京ICP备2024024681号-1 京ICP备2024024682号-1',
        near: '京ICP备2024024681号-1',
        found: [error('icp_number.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: '京ICP备202402468号-1',
        near: '京ICP备2024024681号-1',
        found: [error('icp_number.length', { expected: [8, 10], actual: 9 })],
      },
      {
        value: 'ICP备2024024681号-1',
        near: '京ICP备2024024681号-1',
        found: [error('icp_number.missing', { part: 'province' })],
      },
      {
        value: '萌ICP备2024024681号-1',
        near: '京ICP备2024024681号-1',
        found: [error('icp_number.unknown', { part: 'registry' })],
      },
      {
        value: '京ICP备2027024681号-1',
        near: '京ICP备2026024681号-1',
        found: [error('icp_number.range', { part: 'year' })],
      },
      {
        value: '京ICP备24700001号-1',
        near: '京ICP备2024024681号-1',
        found: [error('icp_number.range', { part: 'year' })],
      },
      { value: '京ICP备XXXXXXXX号-1', near: '京ICP备2024024681号-1', found: [error('icp_number.placeholder', {})] },
      { value: '京ICP备2024123456号-1', near: '京ICP备2024123465号-1', found: [warning('icp_number.placeholder', {})] },
      {
        value: '京ICP证060732号',
        near: '京ICP备2024024681号-1',
        found: [error('icp_number.wrong_kind', { kind: 'telecom-license' })],
      },
    ],
  },
  { rule: 'service-number', beside: { type: 'app', contents: undefined }, draft: true, rows: appNumberRows },
  {
    rule: 'service-number',
    at: /services/,
    beside: { type: 'mini-program', domain: undefined },
    draft: true,
    rows: appNumberRows.map(({ value, near, found }) => ({
      value: String(value).replace(/A$/, 'X'),
      near: String(near).replace(/A$/, 'X'),
      found,
    })),
  },
  {
    // No published number tells which letter a quick app's has: none is another service's.
    rule: 'service-number',
    at: /services/,
    beside: { type: 'quick-app', domain: undefined },
    draft: true,
    rows: appNumberRows
      .map((row) => ({ ...row, found: row.found.filter(({ code }) => code !== 'filing_number.mismatch') }))
      .filter(({ found }) => found.length > 0),
  },
  {
    rule: 'postal-address',
    beside: { '/entity.remarks': undefined },
    rows: [
      { value: '无', near: '中关村大街27号1101室', found: [error('postal_address.placeholder', {})] },
      {
        value: '13911012025',
        near: '中关村大街27号1101室',
        found: [error('postal_address.wrong_kind', { kind: 'mobile-phone' })],
      },
      {
        value: 'Zhongguancun Street 27, Room 1101',
        near: '中关村大街27号1101室',
        found: [warning('postal_address.charset', {})],
      },
      {
        value: '北京市海淀区',
        near: '北京市海淀区中关村大街27号',
        found: [warning('postal_address.missing', { part: 'street' }, { rule: 'contact/address-precise' })],
      },
      {
        value: '中关村大街27号；建国路8号',
        near: '中关村大街27号、29号',
        found: [warning('postal_address.too_large', { maximum: 1, actual: 2 })],
      },
      {
        value: '北京市海淀区中关村大街27号 13911012025',
        near: '北京市海淀区中关村大街27号',
        found: [warning('postal_address.not_allowed', { part: 'phone' })],
      },
      {
        value: '青竹科技有限公司',
        near: '中关村大街27号青竹科技有限公司',
        found: [warning('postal_address.wrong_kind', { kind: 'organization-name' })],
      },
      {
        value: '中关村大街27号'.repeat(40),
        near: '中关村大街27号1101室',
        found: [error('postal_address.length', { expected: [200], actual: 320 })],
      },
    ],
  },
  {
    rule: 'postal-address',
    at: /^icp-\S+ entity.address/,
    beside: { '/entity.remarks': undefined },
    rows: [
      {
        value: '北京市市辖区中关村大街27号1101室',
        near: '北京市海淀区中关村大街27号1101室',
        found: [
          warning(
            'postal_address.not_allowed',
            { part: 'municipal-district' },
            { rule: 'contact/no-municipal-district' },
          ),
        ],
      },
      {
        value: '广东省深圳市南山区科技南路18号2栋1203室',
        near: '北京市海淀区中关村大街27号1101室',
        found: [warning('postal_address.mismatch', { part: 'province' }, { rule: 'contact/address-in-division' })],
      },
    ],
  },
  {
    rule: 'head-name',
    rows: [
      {
        value: '北京青竹科技有限公司',
        near: '刘青竹',
        found: [warning('head.wrong_kind', { kind: 'organization-name' }, { rule: 'filing/head' })],
      },
      { value: '无', near: '武', found: [error('person_name.placeholder', {}, { rule: 'naming/person-full-name' })] },
      {
        value: '王先生',
        near: '王显',
        found: [
          error('person_name.not_allowed', { words: ['先生'], spans: [[1, 3]] }, { rule: 'naming/person-full-name' }),
        ],
      },
      {
        value: '李总',
        near: '李综',
        found: [
          warning('person_name.not_allowed', { words: ['总'], spans: [[1, 2]] }, { rule: 'naming/person-full-name' }),
        ],
      },
      {
        value: '123',
        near: '王丽',
        found: [
          error(
            'person_name.charset',
            {
              kind: 'digit',
              spans: [
                [0, 1],
                [1, 2],
                [2, 3],
              ],
            },
            { rule: 'naming/person-full-name' },
          ),
        ],
      },
      {
        value: '青竹··吐尔逊',
        near: '青竹·吐尔逊',
        found: [error('person_name.format', { kind: 'separator' }, { rule: 'naming/person-full-name' })],
      },
      {
        value: '青'.repeat(65),
        near: '青'.repeat(64),
        found: [error('person_name.too_large', { maximum: 64, actual: 65 }, { rule: 'naming/person-full-name' })],
      },
    ],
  },
  {
    rule: 'opened-on',
    rows: [
      { value: '2026-11-22', near: '2026-11-21', found: [error('field.range', { expected: 'past' })] },
      {
        value: '2026-10-21',
        near: '2026-10-22',
        found: [warning('deadline.expired', { days: 30 }, { rule: 'filing/public-security-deadline' })],
      },
    ],
  },
  {
    rule: 'package-name',
    beside: { platform: 'android', fingerprint: MD5 },
    rows: [
      {
        value: 'cn.qing_zhu!',
        near: 'cn.qing_zhu',
        found: [
          error('app_identity.charset', { part: 'package-name', position: 12 }, { rule: 'network/app-package-name' }),
        ],
      },
      {
        value: 'ledger',
        near: 'cn.ledger',
        found: [
          error(
            'app_identity.format',
            { part: 'package-name', reason: 'segments' },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
      {
        value: 'cn..ledger',
        near: 'cn.ledger',
        found: [
          error(
            'app_identity.format',
            { part: 'package-name', reason: 'segment' },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
      { value: '无', near: 'com.examples.app', found: [error('app_identity.placeholder', { part: 'package-name' })] },
      {
        value: 'com.example.app',
        near: 'com.examples.app',
        found: [warning('app_identity.placeholder', { part: 'package-name' })],
      },
      {
        value: `cn.${'q'.repeat(253)}`,
        near: `cn.${'q'.repeat(252)}`,
        found: [
          error(
            'app_identity.too_large',
            { part: 'package-name', maximum: 255, actual: 256 },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
      {
        value: 'cn.abc',
        near: 'cn.zhu.q',
        beside: { platform: 'harmonyos', fingerprint: SHA1 },
        found: [
          error(
            'app_identity.too_small',
            { part: 'package-name', minimum: 7, actual: 6 },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
      {
        value: 'cn.qingzhu',
        near: 'cn.qingzhu.ledger',
        beside: { platform: 'harmonyos', fingerprint: SHA1 },
        found: [
          warning(
            'app_identity.format',
            { part: 'package-name', reason: 'segments' },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
      {
        value: 'A1B2C3D4E5.cn.qingzhu.ledger',
        near: 'cn.qingzhu.ledger',
        beside: { platform: 'ios', fingerprint: SHA1 },
        found: [
          warning(
            'app_identity.format',
            { part: 'package-name', reason: 'team-id' },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
      {
        value: 'ABCDE12345.cn.qingzhu.ledger',
        near: 'cn.qingzhu.ledger',
        beside: { platform: 'ios', fingerprint: SHA1 },
        found: [
          warning(
            'app_identity.format',
            { part: 'package-name', reason: 'team-id' },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
      {
        value: 'ledger',
        near: 'cn.qingzhu.ledger',
        beside: { platform: 'harmonyos', fingerprint: SHA1 },
        found: [
          error(
            'app_identity.format',
            { part: 'package-name', reason: 'segments' },
            { rule: 'network/app-package-name' },
          ),
        ],
      },
    ],
  },
  {
    rule: 'public-key',
    beside: { platform: 'android', fingerprint: MD5 },
    rows: [
      {
        value: 'A1B2',
        near: KEY,
        found: [
          error(
            'app_identity.too_small',
            { part: 'public-key', minimum: 43, actual: 4 },
            { rule: 'network/app-public-key' },
          ),
        ],
      },
      {
        value: `${KEY}!`,
        near: KEY,
        found: [
          error('app_identity.charset', { part: 'public-key', position: 257 }, { rule: 'network/app-public-key' }),
        ],
      },
      {
        // Of 16,384 bits: longer than any other text of the forms.
        value: `${'c3'.repeat(2047)}0f!`,
        near: `${'c3'.repeat(2047)}0f`,
        found: [
          error('app_identity.charset', { part: 'public-key', position: 4097 }, { rule: 'network/app-public-key' }),
        ],
      },
      { value: 'A'.repeat(256), near: KEY, found: [error('app_identity.placeholder', { part: 'public-key' })] },
      { value: PRIVATE_KEY, near: KEY, found: [error('app_identity.insecure', { part: 'public-key' })] },
      {
        value: '-----BEGIN PUBLIC KEY-----abc',
        near: KEY,
        found: [error('app_identity.format', { part: 'public-key', reason: 'block' })],
      },
      {
        value: MD5,
        near: KEY,
        found: [
          error(
            'app_identity.mismatch',
            { part: 'public-key', platform: 'android', expected: 'public-key', actual: 'md5' },
            { rule: 'network/app-public-key' },
          ),
        ],
      },
    ],
  },
  {
    rule: 'fingerprint',
    beside: { platform: 'android' },
    rows: [
      {
        value: SHA1,
        near: MD5,
        found: [
          error(
            'app_identity.mismatch',
            { part: 'fingerprint', platform: 'android', expected: 'md5', actual: 'sha1' },
            { rule: 'network/app-fingerprint' },
          ),
        ],
      },
      {
        value: MD5.slice(2),
        near: MD5,
        found: [
          error(
            'app_identity.length',
            { part: 'fingerprint', expected: [32], actual: 30 },
            { rule: 'network/app-fingerprint' },
          ),
        ],
      },
      {
        value: `${MD5.slice(1)}G`,
        near: MD5,
        found: [
          error('app_identity.charset', { part: 'fingerprint', position: 32 }, { rule: 'network/app-fingerprint' }),
        ],
      },
      { value: 'A'.repeat(32), near: MD5, found: [error('app_identity.placeholder', { part: 'fingerprint' })] },
      {
        value: 'A1'.repeat(200),
        near: MD5,
        found: [error('app_identity.too_large', { part: 'fingerprint', maximum: 256, actual: 400 })],
      },
      {
        value: MD5,
        near: SHA1,
        beside: { platform: 'ios' },
        found: [
          error(
            'app_identity.mismatch',
            { part: 'fingerprint', platform: 'ios', expected: 'sha1', actual: 'md5' },
            { rule: 'network/app-fingerprint' },
          ),
        ],
      },
      {
        value: SHA256,
        near: SHA1,
        beside: { platform: 'harmonyos' },
        found: [
          advice(
            'app_identity.mismatch',
            { part: 'fingerprint', platform: 'harmonyos', expected: 'sha1', actual: 'sha256' },
            { rule: 'network/app-fingerprint' },
          ),
        ],
      },
    ],
  },
  {
    rule: 'validity',
    rows: [
      {
        value: { from: '2018-05-12', until: '2018-05-12' },
        near: { from: '2018-05-12', until: '2038-05-12' },
        found: [at(['until'], error('validity.conflict', { with: 'from' }))],
      },
      {
        value: { from: '2006-11-20', until: '2026-11-20' },
        near: { from: '2018-05-12', until: '2038-05-12' },
        found: [at(['until'], error('validity.expired', {}, { rule: 'identity/document-not-expired' }))],
      },
      {
        value: { from: '2026-11-22', until: '2046-11-22' },
        near: { from: '2026-11-21', until: '2046-11-21' },
        found: [at(['from'], error('validity.range', { part: 'from', reason: 'future' }))],
      },
    ],
  },
  {
    rule: 'validity',
    at: /rincipal|legal|Guide/,
    beside: { number: '110108198805120025' },
    rows: [
      {
        value: { from: '2018-05-12', until: '2028-05-12' },
        near: { from: '2018-05-12', until: '2038-05-12' },
        found: [
          at(['until'], warning('validity.mismatch', { expected: [20] }, { rule: 'identity/resident-id-validity' })),
        ],
      },
      {
        value: { from: '2018-05-12', until: 'long-term' },
        near: { from: '2018-05-12', until: 'long-term' },
        nearBeside: { number: '110101197001010016' },
        found: [at(['until'], warning('validity.not_allowed', {}, { rule: 'identity/resident-id-validity' }))],
      },
      {
        value: { from: '1988-05-11', until: '2038-05-12' },
        near: { from: '2018-05-12', until: '2038-05-12' },
        found: [at(['from'], error('validity.conflict', { with: 'birth-date' }))],
      },
      {
        value: { from: '2017-02-20', until: '2027-02-20' },
        near: { from: '2017-02-21', until: '2027-02-21' },
        beside: { type: 'passport', number: 'L898902C3' },
        found: [
          at(['until'], warning('validity.too_small', { minimumMonths: 3 }, { rule: 'identity/document-months-left' })),
        ],
      },
      {
        value: { from: '2018-05-12', until: '2038-05-12' },
        near: { from: '2018-05-12', until: '2028-05-12' },
        beside: { type: 'hong-kong-macao-travel-permit', number: 'H12345678' },
        found: [
          at(['until'], warning('validity.mismatch', { expected: [3, 5, 10] }, { rule: 'identity/permit-validity' })),
        ],
      },
      {
        value: { from: '2018-05-12', until: 'long-term' },
        near: { from: '2018-05-12', until: '2028-05-12' },
        beside: { type: 'hong-kong-macao-travel-permit', number: 'H12345678' },
        found: [at(['until'], warning('validity.not_allowed', {}, { rule: 'identity/permit-validity' }))],
      },
    ],
  },
  {
    rule: 'validity',
    at: /entity.document.validity$/,
    rows: [
      {
        value: { from: '2007-02-20', until: '2027-02-20' },
        near: { from: '2007-02-20', until: '2027-02-21' },
        found: [
          at(['until'], warning('validity.too_small', { minimumMonths: 3 }, { rule: 'identity/document-months-left' })),
        ],
      },
    ],
  },
]

/** Filings by an individual, whose own name and document are those of a person. */
const INDIVIDUAL = ['icp-individual-website', 'public-security-individual-website'] as const

/** What is in the form of individuals beside their own name and document, taken away. */
const ALONE = { '/entity.principal': undefined, '/services': undefined, '/service': undefined }

const ofIndividuals: readonly Row[] = INDIVIDUAL.flatMap((base) => [
  ...contextRuleRows
    .filter(({ rule }) => rule === 'person-name')
    .flatMap(({ rows }) => rows.map((row) => rowAt(placeAt(base, 'entity.name'), row, ALONE, true))),
  ...personDocumentRows.flatMap(({ beside, rows }) =>
    rows.map((row) => rowAt(placeAt(base, 'entity.document.number'), row, { ...ALONE, ...beside }, true)),
  ),
])

/** The validity of an individual's own document. */
const ownValidity: readonly Row[] = INDIVIDUAL.flatMap((base) =>
  contextRuleRows
    .filter(({ rule, at: where }) => rule === 'validity' && where?.test('legalRepresentative') === true)
    .flatMap(({ beside, rows }) =>
      rows.map((row) => rowAt(placeAt(base, 'entity.document.validity'), row, { ...ALONE, ...beside }, true)),
    ),
)

/** A company's name on an individual's service: an error on websites, where consoles refuse it. */
const companyNames: readonly Row[] = ['website', 'app', 'mini-program', 'quick-app'].flatMap((type) => {
  const find = type === 'website' ? error : warning
  const issue = find(
    'service_name.conflict',
    { topic: 'individual', words: ['公司'], spans: [[2, 4]] },
    { rule: 'naming/ind-org' },
  )
  const name = `a company’s name on an individual’s ${type}`
  const entity = { nature: 'individual' }
  const rows: Row[] = [
    {
      name,
      base: 'icp',
      draft: true,
      set: { entity, services: [{ type, name: '青竹公司' }] },
      found: [at(['services', 0, 'name'], issue)],
      near: { 'services.0.name': '青竹手记' },
    },
  ]
  if (type === 'website' || type === 'app') {
    rows.push({
      name: `${name}, in the police form`,
      base: 'public-security',
      draft: true,
      set: { entity, service: { type, name: '青竹公司' } },
      found: [at(['service', 'name'], issue)],
      near: { 'service.name': '青竹手记' },
    })
  }
  return rows
})

/** The same value beside different fields. */
export const contextRows: readonly Row[] = [
  ...ofIndividuals,
  ...ownValidity,
  ...companyNames,
  // Which rule reads a name or number depends on the nature; without one nothing is judged.
  {
    name: 'a company’s name in an individual’s filing',
    base: 'icp-individual-website',
    set: { 'entity.name': '北京青竹科技有限公司', 'entity.principal': undefined, services: undefined },
    draft: true,
    found: [
      at(
        ['entity', 'name'],
        error('person_name.wrong_kind', { kind: 'organization-name' }, { rule: 'naming/person-full-name' }),
      ),
    ],
    near: { 'entity.nature': 'enterprise', 'entity.document': undefined },
  },
  {
    name: 'a name without a nature',
    base: 'icp',
    draft: true,
    set: { entity: { nature: 'enterprise', name: '无' }, services: [{ type: 'website', name: '中国青竹网' }] },
    found: [
      at(['entity', 'name'], error('entity_name.placeholder', {}, { rule: 'naming/entity-full-name' })),
      at(
        ['services', 0, 'name'],
        error(
          'service_name.not_allowed',
          { topic: 'state', words: ['中国'], spans: [[0, 2]] },
          { rule: 'naming/head-nation' },
        ),
      ),
    ],
    near: { entity: { name: '无' } },
  },
  {
    name: 'a number without the type of its document',
    base: 'icp',
    draft: true,
    set: { entity: { principal: { document: { type: 'resident-id', number: '110108198805120026' } } } },
    found: [at(['entity', 'principal', 'document', 'number'], error('resident_id.checksum', {}))],
    near: { 'entity.principal.document.type': undefined },
  },
  // A type that does not fit the nature is one finding, at the type.
  {
    name: 'a personal document of a company',
    base: 'icp',
    draft: true,
    set: { entity: { nature: 'enterprise', document: { type: 'resident-id', number: '110108198805120026' } } },
    found: [
      at(
        ['entity', 'document', 'type'],
        error(
          'organization_document.not_allowed',
          { nature: 'enterprise', type: 'resident-id' },
          { rule: 'filing/document-fits-nature' },
        ),
      ),
    ],
    near: { 'entity.nature': 'individual', 'entity.document.number': '110108198805120025' },
  },
  {
    name: 'the number of a document that the nature does not have',
    base: 'icp',
    draft: true,
    set: { entity: { nature: 'enterprise', document: { type: 'military-unit-code', number: '6112A' } } },
    found: [
      at(
        ['entity', 'document', 'type'],
        error(
          'organization_document.not_allowed',
          { nature: 'enterprise', type: 'military-unit-code' },
          { rule: 'filing/document-fits-nature' },
        ),
      ),
    ],
    near: { 'entity.nature': 'national-defence', 'entity.document.number': '61123' },
  },
  // The platform decides how an app's identity is read.
  {
    name: 'a fingerprint of the other platform',
    base: 'icp',
    draft: true,
    set: { services: [{ type: 'app', platforms: [{ platform: 'android', fingerprint: SHA1 }] }] },
    found: [
      at(
        ['services', 0, 'platforms', 0, 'fingerprint'],
        error(
          'app_identity.mismatch',
          { part: 'fingerprint', platform: 'android', expected: 'md5', actual: 'sha1' },
          { rule: 'network/app-fingerprint' },
        ),
      ),
    ],
    near: { services: [{ type: 'app', platforms: [{ fingerprint: SHA1 }] }] },
  },
  // Remarks that say so lift what an address lacks.
  {
    name: 'an address without a street',
    base: 'icp',
    draft: true,
    set: { entity: { address: '北京市海淀区' } },
    found: [
      at(
        ['entity', 'address'],
        warning('postal_address.missing', { part: 'street' }, { rule: 'contact/address-precise' }),
      ),
    ],
    near: { 'entity.remarks': '通信地址已为最详细' },
  },
  // A person may live in another province than the entity files in.
  {
    name: 'an address of another province',
    base: 'icp',
    draft: true,
    set: { provinceCode: '11', entity: { address: '广东省深圳市南山区科技南路18号2栋1203室' } },
    found: [
      at(
        ['entity', 'address'],
        warning('postal_address.mismatch', { part: 'province' }, { rule: 'contact/address-in-division' }),
      ),
    ],
    near: { entity: { principal: { address: '广东省深圳市南山区科技南路18号2栋1203室' } } },
  },
  {
    name: 'a company as the head of another',
    base: 'public-security',
    draft: true,
    set: { entity: { nature: 'enterprise', head: { name: '北京青竹科技有限公司' } } },
    found: [
      at(
        ['entity', 'head', 'name'],
        warning('head.wrong_kind', { kind: 'organization-name' }, { rule: 'filing/head' }),
      ),
    ],
    near: { 'entity.nature': 'individual' },
  },
  // The permit behind a word of the name, and the entity's name, are handed to the rules on names.
  {
    name: 'a name that wants a permit',
    base: 'icp',
    draft: true,
    set: { entity: { nature: 'enterprise' }, services: [{ type: 'website', name: '青竹新闻网' }] },
    found: [
      at(
        ['services', 0, 'name'],
        error(
          'service_name.not_allowed',
          { topic: 'pre-approval', words: ['新闻网'], spans: [[2, 5]] },
          { rule: 'naming/pre-news' },
        ),
      ),
    ],
    near: { 'services.0.preApprovals': [{ type: 'news' }] },
  },
  {
    name: 'a name that holds the service’s own domain, whatever its suffix',
    base: 'icp',
    draft: true,
    set: {
      entity: { nature: 'enterprise', name: '北京青竹科技有限公司' },
      services: [{ type: 'website', name: '青竹科技qz.ren', domain: 'qz.ren' }],
    },
    found: [
      at(['services', 0, 'name'], error('service_name.format', { kind: 'domain' }, { rule: 'naming/chr-domain' })),
    ],
    near: { 'services.0.domain': 'qingzhu.cn' },
    nearFound: [
      at(
        ['services', 0, 'name'],
        error('service_name.charset', { kind: 'symbol', spans: [[6, 7]] }, { rule: 'naming/chr-special' }),
      ),
    ],
  },
  {
    name: 'a word that Guangdong does not take',
    base: 'icp',
    draft: true,
    set: { provinceCode: '44', entity: { nature: 'enterprise' }, services: [{ type: 'website', name: '青竹外汇' }] },
    found: [
      at(
        ['services', 0, 'name'],
        error(
          'service_name.not_allowed',
          { topic: 'province', words: ['外汇'], spans: [[2, 4]] },
          { rule: 'naming/prov-guangdong' },
        ),
      ),
    ],
    near: { provinceCode: '11' },
  },
  {
    name: 'a term that the holder’s age does not admit',
    base: 'icp',
    draft: true,
    set: {
      entity: {
        principal: {
          document: {
            type: 'resident-id',
            number: '110108198805120025',
            validity: { from: '2018-05-12', until: '2028-05-12' },
          },
        },
      },
    },
    found: [
      at(
        ['entity', 'principal', 'document', 'validity', 'until'],
        warning('validity.mismatch', { expected: [20] }, { rule: 'identity/resident-id-validity' }),
      ),
    ],
    // Without a number there is no age.
    near: { 'entity.principal.document.number': undefined },
  },
  {
    name: 'half a period',
    base: 'icp',
    draft: true,
    set: { entity: { principal: { document: { validity: { from: '2018-05-12', until: '2018-05-11' } } } } },
    found: [at(['entity', 'principal', 'document', 'validity', 'until'], error('validity.conflict', { with: 'from' }))],
    near: { 'entity.principal.document.validity.from': undefined },
  },
]
