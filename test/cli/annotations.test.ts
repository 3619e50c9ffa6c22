import { describe, expect, it } from 'vitest'
import { type Annotation, githubCommand, githubUnusable } from '../../src/cli/annotations.ts'
import { error, warning } from '../../src/foundation/issue.ts'

const region = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 9 }
const annotation = (given: Partial<Annotation>): Annotation => ({
  file: 'index.html',
  issue: warning('footer_label.wrong_kind', { kind: 'icp' }),
  message: 'x',
  region,
  ...given,
})

describe('workflow commands of GitHub', () => {
  it('name the place', () => {
    expect(githubCommand(annotation({}))).toBe(
      '::warning file=index.html,line=2,endLine=2,col=5,endColumn=9,title=footer_label.wrong_kind::x\n',
    )
    const issue = error('footer_number.required', { kind: 'public-security' })
    expect(githubCommand(annotation({ issue, region: { ...region, endLine: 3 } }))).toBe(
      '::error file=index.html,line=2,endLine=3,title=footer_number.required::x\n',
    )
  })

  it('have notes below the message, and paths from here', () => {
    const file = `${process.cwd()}/site/index.html`
    expect(githubCommand(annotation({ file, notes: ['a', 'b'] }))).toMatch(
      /^::warning file=site\/index\.html,.*::x%0Aa%0Ab\n$/,
    )
    expect(githubUnusable({ file: '/elsewhere/x', error: 'y' })).toBe('::error file=/elsewhere/x::y\n')
  })

  it('are one line, whatever they say', () => {
    const odd = '50%, a:b\r\n::error::c'
    expect(githubCommand(annotation({ file: odd, message: odd }))).toBe(
      '::warning file=50%25%2C a%3Ab%0D%0A%3A%3Aerror%3A%3Ac,line=2,endLine=2,col=5,endColumn=9,title=footer_label.wrong_kind::50%25, a:b%0D%0A::error::c\n',
    )
    expect(githubUnusable({ file: 'a,b', error: 'x\ny' })).toBe('::error file=a%2Cb::x%0Ay\n')
  })
})
