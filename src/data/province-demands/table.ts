// Generated from source.tsv and ../rules/*.tsv by `npm run generate`. Do not edit.
// Where rules of provinces hold, and for whom. See README.md.

import type { Habit } from './habit.ts'

/** contact/no-municipal-district: Neither division nor address may say 市辖区; name the real district (腾讯云《北京管局备案要求》, 2022) */
export const noMunicipalDistrict: Habit = { provinces: ['11', '12', '31', '33', '45'] }

/** naming/pre-news;naming/pre-pub;naming/pre-edu;naming/pre-tutor;naming/pre-med;naming/pre-drug;naming/pre-cult;naming/pre-av;naming/pre-bbs;naming/pre-game;naming/pre-rel;naming/pre-ride;naming/pre-fin: Words of pre-approval cannot be explained away: the scope must be cut (腾讯云《湖北管局备案要求》, 2022) */
export const noUndertaking: Habit = { provinces: ['42'], who: ['organization'] }

/** naming/len-min: The website name must have at least three Chinese characters (腾讯云《天津管局备案要求》, 2022) */
export const nameMinHan: Habit = { provinces: ['12'], who: ['organization'] }

/** naming/rel-org: The name of an organization’s website fits the organization or shows its content; else a remark is due (腾讯云《山东管局备案要求》, 2021-04) */
export const nameRelated: Habit = { provinces: ['37', '41', '51'], who: ['organization'] }

/** naming/chr-han: Names are Chinese, or Chinese with English (腾讯云《广东管局备案要求》, 2022) */
export const nameScript: Habit = { provinces: ['44'] }

/** naming/prov-jiangsu-form: Jiangsu: some providers take personal websites only as 某某的个人博客 or 某某的个人主页; the page of 2021 asks only that the name fits an individual (UCloud 备案文档 常见问题；腾讯云备案文档 江苏省管局要求, 2026-02) */
export const provJiangsuForm: Habit = { provinces: ['32'], who: ['individual'], services: ['website'] }

/** naming/prov-chongqing: Chongqing: the names of websites of organizations have no English (腾讯云备案文档 重庆市管局要求, 2021-04) */
export const provChongqing: Habit = { provinces: ['50'], who: ['organization'], services: ['website'] }
