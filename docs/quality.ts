import type { Bilingual } from '../src/locale/language.ts'
import { bullets, type Edition, fileOf, listed, say } from './catalogue/page.ts'
import { firedRules, labelledNames, realNames } from './quality/judgement.ts'
import { measuredSection } from './quality/measured.ts'
import { peersSection } from './quality/peers.ts'
import type { Goal, Section } from './quality/section.ts'
import {
  checksSection,
  expressionsSection,
  matrixSection,
  mutationSection,
  propertiesSection,
} from './quality/tests.ts'

/** In the order in which a careful reader asks: is it right, is it quiet, would a fault be noticed, is it fast, is it small. */
const sections: readonly Section[] = [
  realNames,
  labelledNames,
  firedRules,
  peersSection,
  measuredSection('false-finds'),
  mutationSection(),
  measuredSection('fuzz'),
  propertiesSection(),
  expressionsSection(),
  matrixSection(),
  measuredSection('bench'),
  measuredSection('start'),
  measuredSection('lines'),
  measuredSection('batch'),
  measuredSection('panel'),
  measuredSection('size'),
  checksSection(),
].filter((section) => section !== undefined)

const TITLE: Bilingual = { zh: '质量与数字', en: 'Quality, in figures' }
const ABOUT: Bilingual = {
  zh: '判断对不对、吵不吵、快不快、大不大：目标、结果、日期和测量的命令，没达到的写在最前面。',
  en: 'Is it right, quiet, fast and small: goals, results, dates and the commands that measure, what was missed first.',
}

/** What no figure on this page tells. */
const UNKNOWN: readonly Bilingual[] = [
  {
    zh: '数字与依据相符，不等于审核通过：核验身份、证件和现场仍由接入商和管局进行。',
    en: 'What agrees with the sources may be returned all the same: papers, persons and premises are verified by providers and authorities.',
  },
  {
    zh: '没有人公布被退回的备案全文，所以“退回的有多少能提前发现”只能以公开的退回理由衡量，不能以真实的退回率衡量。',
    en: 'Nobody publishes the filings that were returned. How many would have been told beforehand can only be measured on published reasons, not on real returns.',
  },
  {
    zh: '网站的真实名称没有可靠的公开名单；下面网站一栏的拒绝率偏高，主要因为名单里是产品名。',
    en: 'There is no good public list of filed names of websites; below, many of them are refused chiefly because the list has names of products.',
  },
  {
    zh: '测速的机器与别的工作共用。比值受影响小，绝对数字比空闲的机器差。',
    en: 'Speed was measured on a machine that others use as well. Ratios hardly feel it; absolute figures are worse than a quiet machine’s.',
  },
]

/** A figure that misses its goal: in which section, what, and how far. */
function missedLine(edition: Edition, title: Bilingual, { what, value, goal, made }: Goal): string {
  const when = made === undefined ? { zh: '', en: '' } : { zh: `（${made.zh}）`, en: ` (${made.en})` }
  return say(edition, {
    zh: `**未达到**：${title.zh}，${what.zh}：**${value}**，目标 ${goal.zh}${when.zh}`,
    en: `**Goal missed**: ${title.en}, ${what.en}: **${value}**, the goal is ${goal.en}${when.en}`,
  })
}

function summary(edition: Edition): string {
  const all = sections.flatMap(({ title, goals }) => goals.map((goal) => ({ title, goal })))
  const missed = all.filter(({ goal }) => !goal.met)
  const kept = sections.filter(({ goals }) => goals.length > 0 && goals.every(({ met }) => met))
  const titles = listed(
    edition,
    kept.map(({ title }) => say(edition, title)),
  )
  const met = all.length - missed.length
  const counts = say(edition, {
    zh: `${all.length}个目标达到了${met}个。全部达到的：${titles}。`,
    en: `${met} of ${all.length} goals are met. All of them in: ${titles}.`,
  })
  const heading = say(edition, { zh: '先说没达到的', en: 'What was missed' })
  const none = say(edition, { zh: '没有。', en: 'Nothing.' })
  const body =
    missed.length === 0 ? `${none}\n\n` : bullets(missed.map(({ title, goal }) => missedLine(edition, title, goal)))
  const unknown = say(edition, { zh: '这些数字说明不了的', en: 'What these figures cannot tell' })
  return `## ${heading}\n\n${body}${counts}\n\n## ${unknown}\n\n${bullets(UNKNOWN.map((text) => say(edition, text)))}`
}

/** The page of figures: every one with its goal, date, machine and command. */
export function qualityPage(edition: Edition): string {
  const parts = sections.map(
    (section) => `## ${say(edition, section.title)}\n\n${say(edition, section.intro)}\n\n${section.body(edition)}`,
  )
  return fileOf({
    path: '/quality',
    title: say(edition, TITLE),
    description: say(edition, ABOUT),
    body: `${say(edition, ABOUT)}\n\n${summary(edition)}${parts.join('')}`,
  })
}
