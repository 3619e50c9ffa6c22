import { describe, expect, it } from 'vitest'
import { effectsOf } from '../../src/footer/declarations.ts'

const hiding = (block: string): string[] =>
  [...effectsOf(block)].filter(([, { hides }]) => hides).map(([aspect]) => aspect)

describe('declarations', () => {
  it.each([
    ['display:none', ['display']],
    [' DISPLAY : NONE ; ', ['display']],
    ['display:none;display:block', []],
    ['display:none!important;display:block', ['display']],
    ['/* display:none; */ color:red', []],
    ['visibility:collapse', ['visibility']],
    ['opacity:.0', ['opacity']],
    ['opacity:0.5', []],
    ['opacity:', []],
    ['text-indent:-9999px', ['place']],
    ['left:-10px', []],
    ['max-height:0;overflow:hidden', ['cut']],
    ['height:0', []],
    ['overflow:hidden', []],
    ['clip:rect(0 0 0 0);position:absolute', ['cut']],
    ['clip:rect(0 0 0 0)', []],
    ['font-size:0', ['size']],
    ['font-size:0.0em', ['size']],
    ['font-size:0.5em', []],
    ['font-size:10px', []],
    ['font:12px/0 a', []],
    ['font:0/0 a', ['size']],
    ['color:#fff;background:#ffffff', ['ink']],
    ['color:white;background-color:#FFF', ['ink']],
    ['color:#fff', []],
    ['background:#fff', []],
    ['color:#fff;background:#eee', []],
    ['color:transparent', ['ink']],
    ['color:rgba(1, 2, 3, 0)', ['ink']],
    ['color:rgba(1, 2, 3, 0.1)', []],
    ['color:var(--a);background:var(--b)', []],
  ])('%s', (block, aspects) => {
    expect(hiding(block)).toEqual(aspects)
  })

  it('revoke what others hide', () => {
    expect(effectsOf('display:flex').get('display')).toEqual({ hides: false, isImportant: false })
    expect(effectsOf('display:flex !important').get('display')).toEqual({ hides: false, isImportant: true })
    expect(effectsOf('margin:0').size).toBe(0)
  })
})
