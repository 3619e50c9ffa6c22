// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { app as hono } from './recipes/hono.ts'

const good = readFileSync(new URL('../fixtures/filings/icp-complete.json', import.meta.url), 'utf8')

describe('Hono', () => {
  const post = (body: string) =>
    hono.request('/filings', { method: 'POST', body, headers: { 'content-type': 'application/json' } })

  it('takes a good filing', async () => {
    expect((await post(good)).status).toBe(200)
  })

  it('refuses a wrong one, and does not send it back', async () => {
    const wrong = JSON.parse(good)
    const number: string = wrong.entity.principal.document.number
    wrong.entity.principal.document.number = `${number.slice(0, -1)}${number.endsWith('1') ? '2' : '1'}`
    const response = await post(JSON.stringify(wrong))
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(text).toContain('resident_id.checksum')
    expect(text).not.toContain(number.slice(0, -1))
  })
})
