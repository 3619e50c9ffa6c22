import { describe, expect, it } from 'vitest'
import { encodingOf, pageEncoding } from '../../src/cli/page-encoding.ts'

/** 京ICP备16020626号-8 */
const gbk = Buffer.from([
  ...[0xbe, 0xa9, 0x49, 0x43, 0x50, 0xb1, 0xb8],
  ...Buffer.from('16020626'),
  ...[0xba, 0xc5, 0x2d, 0x38],
])
const utf8 = Buffer.from('京ICP备16020626号-8')
const page = (...parts: (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))

describe('the encoding of a page', () => {
  it.each<[string, Buffer, string | undefined]>([
    ['ASCII', page('<p>x</p>'), 'utf-8'],
    ['nothing', page(''), 'utf-8'],
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 that says that it is GBK', page('<meta charset=gbk>', utf8), 'utf-8'],
    ['UTF-8 with a byte that is none', page('<p>', utf8, Uint8Array.from([0xff])), 'utf-8'],
    ['UTF-8 that breaks off', page(utf8, utf8.subarray(0, 2)), 'utf-8'],
    [
      'UTF-8 with a Latin byte, that says that it is Latin',
      page('<meta charset=iso-8859-1>', utf8, Uint8Array.from([0xe9])),
      'utf-8',
    ],
    ['marked UTF-8', page('\ufeff', '<meta charset=gbk>', gbk), 'utf-8'],
    ['marked UTF-16', Buffer.from('\ufeff<p>京</p>', 'utf16le'), 'utf-16le'],
    ['marked UTF-16, the other way', Buffer.from('\ufeff<p>京</p>', 'utf16le').swap16(), 'utf-16be'],
    ['GBK, declared', page('<meta charset="gbk">', gbk), 'gbk'],
    ['GBK, declared as of old', page('<META http-equiv=Content-Type content="text/html; charset=gb2312">', gbk), 'gbk'],
    ['GBK by another label', page("<meta charset='x-gbk'>", gbk), 'gbk'],
    ['GBK, declared late', page(' '.repeat(200_000), '<meta charset=gbk>', gbk), 'gbk'],
    ['GBK, declared by XML', page('<?xml version="1.0" encoding="GBK"?>', gbk), 'gbk'],
    ['GBK, declared by a program', page('<?php header("Content-Type: text/html; charset=gb2312") ?>', gbk), 'gbk'],
    ['GBK, behind a script in UTF-8', page('<script charset="utf-8"></script><meta charset=gbk>', gbk), 'gbk'],
    ['GBK, not declared', page('<footer>', gbk), 'gb18030'],
    ['GBK that says that it is something unknown', page('<meta charset=klingon>', gbk), 'gb18030'],
    ['GBK that says that it is UTF-8', page('<meta charset=utf-8>', gbk), 'utf-8'],
    ['GBK that says that it is UTF-16', page('<meta charset=utf-16>', gbk), 'utf-8'],
    ['Big5, declared', page('<meta charset=big5>', Uint8Array.from([0xa4, 0xa4, 0xa4, 0xe5])), 'big5'],
    ['Latin, not declared', page('caf', Uint8Array.from([0xe9]), ' d', Uint8Array.from([0xe9]), 'j'), undefined],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), undefined],
    ['an archive of Chinese names', page(gbk, Uint8Array.from([0, 0]), gbk), undefined],
  ])('%s', (_, bytes, encoding) => {
    expect(pageEncoding(bytes)).toBe(encoding)
  })

  it('has many labels', () => {
    expect(['GB2312', ' gbk ', 'x-gbk', 'GB18030', 'Big5-HKSCS', 'utf8', 'x'].map(encodingOf)).toEqual([
      ...['gbk', 'gbk', 'gbk', 'gb18030', 'big5', 'utf-8'],
      undefined,
    ])
  })
})
