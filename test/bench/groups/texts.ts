import { Tokenizer } from 'htmlparser2'
import { beian, footer } from '../built.ts'
import {
  findFilings,
  findFilingsAndPoliceNumbers,
  findFilingsApart,
  findPoliceNumbersSpelledOut,
  findShortFilings,
} from '../floors/find-record-numbers.ts'
import type { Case, Group } from '../harness/case.ts'
import { measure } from '../harness/measure.ts'
import { createRandom, flat, icpNumbers, mobilePhones, publicSecurityNumbers, residentIds } from '../inputs.ts'

const CHINESE =
  '本网站由各地读者共同维护，内容涉及历史、地理、文学与科学。编辑在整理资料时反复核对来源，力求语言平实、条理清楚。' +
  '春天的河岸上，孩子们放着风筝，老人坐在树下谈论往事；公安机关提醒市民注意防范，网络让信息传播得更快。\n'
const ENGLISH =
  'The readers of this site maintain it together. Editors check the sources of every article and keep the language ' +
  'plain; in spring children fly kites at the river, and the elders talk about the past.\n'

const TODAY = '2026-11-21'
const SMALL = 300_000
const LARGE = 20_000_000

/** Of right numbers and of broken ones: how many times a loop by hand that knows how they are written. */
const MOST_OF_DENSE = 1.5
const MOST_OF_BROKEN = 4

const megabytesOf = (text: string): number => new TextEncoder().encode(text).length / 1e6

/** A text of so many bytes of UTF-8, made of pieces. */
function fill(piece: (index: number) => string, bytes: number): string {
  const pieces: string[] = []
  let size = 0
  for (let index = 0; size < bytes; index++) {
    const text = piece(index)
    pieces.push(text)
    size += Buffer.byteLength(text)
  }
  return flat([pieces.join('')])[0]!
}

const find = (text: string): unknown => beian.findRecordNumbers(text, { today: TODAY })

/** All numbers, none of which is kept. */
function count(text: string): number {
  let numbers = 0
  for (const _ of beian.eachRecordNumber(text, { today: TODAY })) numbers++
  return numbers
}

function throughput(name: string, piece: (index: number) => string, bytes: number, least?: number): Case {
  const text = fill(piece, bytes)
  const megabytes = megabytesOf(text)
  return {
    name,
    run: (input: string) => find(input),
    inputs: [text],
    megabytes,
    ...(least === undefined ? {} : { least }),
  }
}

/** 京 ICP 备 1602 0626 号 - 8 */
const apart = (number: string): string => number.replace(/ICP备/, ' ICP 备 ').replace(/(\d{4})(?=\d)/, '$1 ')
/** 京ICP备160206号-8 */
const short = (number: string): string => number.replace(/\d{2}号/, '号')
/** 京公网安备：1101 0502 0301 43 号 */
const spelled = (number: string): string => number.replace('备', '备案编号：').replace(/(\d{4})/g, '$1 ')

/** Numbers beside a loop by hand that collects the same of the same text. */
function beside(
  name: string,
  piece: (index: number) => string,
  bytes: number,
  byHand: (text: string) => unknown,
  budget: number,
): Case[] {
  const text = fill(piece, bytes)
  const megabytes = megabytesOf(text)
  const against = `by hand: ${name}`
  const ours = { inputs: [text], megabytes, against, budget }
  const large = { ...ours, name: `${name}, one after the other`, run: (input: string) => count(input) }
  return [
    { name: against, run: byHand, inputs: [text], megabytes, is: 'floor' },
    { ...ours, name, run: (input: string) => find(input) },
    ...(bytes === SMALL ? [] : [large]),
  ]
}

/** Large texts stand in a group of their own: the results that they leave behind are for no other case to clear away. */
function finding(id: string, size: number, rounds: number): Group {
  return {
    id,
    title: `findRecordNumbers, throughput over ${size / 1e6} MB`,
    ...(size === LARGE ? { long: true as const } : {}),
    note: 'Of texts that are nothing but numbers the results are most of the work, which a loop by hand has, too.',
    run: () => {
      const icp = icpNumbers()
      const police = publicSecurityNumbers()
      const at = (list: readonly string[], index: number) => list[index % list.length]!
      const line = (index: number) => `© 2026 青竹科技有限公司 版权所有 ${at(icp, index)} | ${at(police, index)}\n`
      const prose = fill(() => CHINESE, size)
      const broken = [
        ...beside('digits apart', (index) => `${apart(at(icp, index))}\n`, size, findFilingsApart, MOST_OF_BROKEN),
        ...beside('two digits short', (index) => `${short(at(icp, index))}\n`, size, findShortFilings, MOST_OF_BROKEN),
        ...beside(
          'spelled out',
          (index) => `${spelled(at(police, index))}\n`,
          size,
          findPoliceNumbersSpelledOut,
          MOST_OF_BROKEN,
        ),
      ]
      return measure(
        [
          {
            name: 'charCodeAt of every character, prose',
            run: everyUnit,
            inputs: [prose],
            megabytes: megabytesOf(prose),
            is: 'floor',
          },
          throughput('Chinese prose', () => CHINESE, size, 600),
          throughput('English prose', () => ENGLISH, size, 600),
          ...beside('numbers, one a line', (index) => `${at(icp, index)}\n`, size, findFilings, MOST_OF_DENSE),
          ...beside('footers, two numbers a line', line, size, findFilingsAndPoliceNumbers, MOST_OF_DENSE),
          // Far more than a page has, and slow: no larger ones.
          ...(size === SMALL ? broken : []),
        ],
        { rounds, warmUp: 500, keep: 1 },
      )
    },
  }
}

function everyUnit(text: string): number {
  let commas = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) === 0xff0c) commas++
  return commas
}

const redacting: Group = {
  id: 'redact',
  title: 'redact, throughput',
  run: () => {
    const ids = residentIds()
    const mobiles = mobilePhones()
    const dense = fill((index) => `2026-11-21T08:00:00Z user=${ids[index]} phone=${mobiles[index]} ok\n`, SMALL)
    const clean = fill((index) => `2026-11-21T08:00:00Z GET /articles/${index} 200 ${index % 97} ms\n`, SMALL)
    const run = (text: string): unknown => beian.redact(text)
    return measure([
      {
        name: 'two expressions by hand, log with numbers',
        run: (text: string) => text.replace(/\d{17}[\dX]/g, '*').replace(/1[3-9]\d{9}/g, '*'),
        inputs: [dense],
        megabytes: megabytesOf(dense),
        is: 'floor',
      },
      {
        name: 'log with an ID number and a mobile a line',
        run: (text: string) => run(text),
        inputs: [dense],
        megabytes: megabytesOf(dense),
      },
      { name: 'log without', run: (text: string) => run(text), inputs: [clean], megabytes: megabytesOf(clean) },
    ])
  },
}

/** An article as portals serve it: head, navigation, paragraphs with links, a list of others, a footer with numbers. */
function page(seed: number, paragraphs: number, icp: string, police: string): string {
  const random = createRandom(seed)
  const sentence = () => CHINESE.slice(random(20), 40 + random(60))
  const link = (index: number) =>
    `<li class="nav-item"><a href="/channel/${index}.html" target="_blank" title="频道${index}">频道${index}</a></li>\n`
  const paragraph = (index: number) =>
    `<p class="text indent" data-id="${index}">${sentence()}<a href="/a/${index}?from=body&amp;x=1">${sentence()}</a>，<strong>${random(100)}%</strong>${sentence()}<img src="/img/${index}.jpg" alt="" width="640" height="360"></p>\n`
  const entry = (index: number) =>
    `<div class="card"><a class="card-link" href="/a/${index}.html"><span class="title">${sentence()}</span><em>2026-11-${10 + (index % 20)}</em></a></div>\n`
  const list = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index)).join('')
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${sentence()}</title>
<meta name="keywords" content="历史,地理"><link rel="stylesheet" href="/static/main.css">
<style>.card{margin:0 8px}.footer a{color:#666;display:inline-block}</style>
<script>window.__STATE__={"list":[${list(30, (index) => `{"id":${index},"t":"a<b"},`)}0]};if(1<2&&3>2){console.log("</p>")}</script>
</head><body class="page">
<!-- header -->
<header><nav><ul class="nav">${list(24, link)}</ul></nav></header>
<main><article><h1>${sentence()}</h1>
${list(paragraphs, paragraph)}</article>
<aside>${list(paragraphs, entry)}</aside></main>
<footer class="footer"><div class="links">${list(12, link)}</div>
<p>© 2026 青竹科技有限公司 版权所有 | <a href="https://beian.miit.gov.cn/" target="_blank">${icp}</a> |
<a href="https://beian.mps.gov.cn/#/query/webSearch?code=${police.slice(5, 19)}"><img src="/police.png" width="16" alt="">${police}</a></p>
</footer><script src="/static/app.js" defer></script></body></html>
`
}

/** The tokenizer with handlers that do nothing. */
function tokenize(html: string): number {
  let tokens = 0
  const count = (): void => {
    tokens++
  }
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribdata: count,
      onattribentity: count,
      onattribend: count,
      onattribname: count,
      oncdata: count,
      onclosetag: count,
      oncomment: count,
      ondeclaration: count,
      onend: count,
      onopentagend: count,
      onopentagname: count,
      onprocessinginstruction: count,
      onselfclosingtag: count,
      ontext: count,
      ontextentity: count,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return tokens
}

const pages: Group = {
  id: 'footer',
  title: "checkFooter over whole pages, beside htmlparser2's tokenizer",
  run: () => {
    const icp = icpNumbers()
    const police = publicSecurityNumbers()
    const cases = (size: string, paragraphs: number, count: number): Case[] => {
      const inputs = flat(
        Array.from({ length: count }, (_, index) => page(index, paragraphs, icp[index]!, police[index]!)),
      )
      const megabytes = megabytesOf(inputs.join(''))
      const alone = `the tokenizer alone, ${size}`
      return [
        { name: alone, run: (html: string) => tokenize(html), inputs, megabytes, is: 'floor' },
        {
          name: `checkFooter, ${size}`,
          run: (html: string) => footer.checkFooter(html, { today: TODAY }),
          inputs,
          megabytes,
          against: alone,
          budget: 4,
        },
      ]
    }
    return measure(
      [...cases('pages of 15 kB', 12, 40), ...cases('pages of 90 kB', 120, 20), ...cases('pages of 1 MB', 1500, 4)],
      { rounds: 9, sample: 25, warmUp: 1500 },
    )
  },
}

export const textGroups: readonly Group[] = [
  finding('find', SMALL, 15),
  finding('find-large', LARGE, 5),
  redacting,
  pages,
]
