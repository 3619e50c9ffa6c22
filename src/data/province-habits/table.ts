// Generated from source.tsv and ../rules/*.tsv by `npm run generate`. Do not edit.
// Where the rules of provinces hold, and for whom. See README.md.

import type { Habit } from './habit.ts'

/** naming/chr-han: Guangdong: a name is in standard Chinese characters, or these and English, and nothing else (腾讯云备案文档 广东省管局要求, 2021-04) */
export const scriptIsRefused: Habit = { provinces: ['44'] }

/** naming/len-min: Tianjin: the name of an organization has at least three Chinese characters (腾讯云备案文档 天津市管局要求, 2021-04) */
export const threeHanAreDue: Habit = { provinces: ['12'], who: ['organization'] }

/** naming/pre-news, naming/pre-pub, naming/pre-edu, naming/pre-tutor, naming/pre-med, naming/pre-drug, naming/pre-cult, naming/pre-av, naming/pre-bbs, naming/pre-game, naming/pre-rel, naming/pre-ride, naming/pre-fin: Hubei: no explanation helps against a word of a pre-approval; the scope of business has to be cut (腾讯云备案文档 湖北省管局要求, 2021-04) */
export const entityNameIsNoGround: Habit = { provinces: ['42'] }

/** filing/emergency-phone: Beijing: the emergency number of an individual may be the mobile number (备案流程材料清单（北京个人可相同）, 2024) */
export const emergencyPhoneMayRepeat: Habit = { provinces: ['11'], who: ['individual'] }

/** naming/rel-org: Shandong and Henan: the name of an organization’s website fits the organization or shows its content; else a remark is due (腾讯云备案文档 山东省管局要求；UCloud 河南省备案要求, 2021-04) */
export const relationIsDue: Habit = { provinces: ['37', '41'], who: ['organization'] }

/** contact/no-municipal-district: The district is the real one, not 市辖区 (腾讯云备案文档 各省管局要求, 2023) */
export const noMunicipalDistrict: Habit = { provinces: ['11', '12', '31', '33', '45'] }

/** filing/domain-months: The domain is valid for more than three months (华为云备案规则；腾讯云备案文档 各省管局要求, 2025-12) */
export const domainMonths: Habit = { provinces: ['31', '33', '34', '41', '11', '12', '32', '62', '13', '14', '15', '52'] }

/** filing/domain-game: A domain with game needs the approval of the game or a remark (腾讯云备案文档 上海市管局要求, 2021-04) */
export const domainGame: Habit = { provinces: ['31'] }

/** filing/domain-state-head: A domain does not begin with 中国 or 国家 (腾讯云备案文档 北京市管局要求, 2021-04) */
export const domainStateHead: Habit = { provinces: ['11'] }

/** naming/prov-jiangsu-form: Jiangsu: some providers take personal websites only as 某某的个人博客 or 某某的个人主页; the page of 2021 asks only that the name fits an individual (UCloud 备案文档 常见问题；腾讯云备案文档 江苏省管局要求, 2026-02) */
export const provJiangsuForm: Habit = { provinces: ['32'], who: ['individual'], services: ['website'] }

/** naming/prov-chongqing: Chongqing: the names of websites of organizations have no English (腾讯云备案文档 重庆市管局要求, 2021-04) */
export const provChongqing: Habit = { provinces: ['50'], who: ['organization'], services: ['website'] }
