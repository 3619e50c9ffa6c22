// Generated from source.tsv by `npm run generate`. Do not edit.
// Access providers and registrars. See README.md.

import type { ListedProvider } from './provider.ts'

/** Date of the list. */
export const providersVersion = '2026-11-28'

export const providers: readonly ListedProvider[] = [
  {"name":"腾讯云计算（北京）有限责任公司","role":"access","shorts":["腾讯云","腾讯云计算","腾讯云计算（北京）有限公司","腾讯云计算有限公司"],"region":"北京市海淀区","mode":"virtual-space","phone":"4009-100-100"},
  {"name":"腾讯云计算（北京）有限责任公司","role":"registrar","shorts":["腾讯云","腾讯云计算","腾讯云计算（北京）有限公司","腾讯云计算有限公司"],"region":"北京市朝阳区"},
  {"name":"北京新网数码信息技术有限公司","role":"registrar","shorts":["新网","新网数码","新网数码信息技术有限公司"],"region":"北京市大兴区"},
  {"name":"烟台帝思普网络科技有限公司","role":"registrar","shorts":["帝思普","烟台帝思普","帝思普网络科技有限公司"],"region":"山东省烟台市开发区"},
  {"name":"广州云讯信息技术有限公司","role":"registrar","shorts":["云讯","广州云讯","云讯信息技术有限公司"],"region":"广东省广州市海珠区"},
  {"name":"深圳平安通信科技有限公司","role":"access","shorts":["平安云","平安通信科技有限公司"],"region":"广东省深圳市"},
  {"name":"阿里云计算有限公司","role":"access","shorts":["阿里云"]},
  {"name":"阿里云计算有限公司","role":"registrar","shorts":["阿里云","万网"]},
  {"name":"华为云计算技术有限公司","role":"access","shorts":["华为云"]},
]
