// @vitest-environment node
import 'reflect-metadata'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Body, Controller, Module, Post } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { crossedFiling, goodFiling, MISTYPED, TEXTS, TOO_SHORT } from './filing.ts'
import { app as express } from './recipes/express.ts'
import { app as hono } from './recipes/hono.ts'
import { icpFiling, pipe } from './recipes/nest.ts'
import { save } from './recipes/server-action.ts'

type Poster = (body: string) => Promise<Response> | Response

const asJson = (body: string) => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } })

/** A wrong filing is refused with its finding, and no number of it comes back. */
async function judges(post: Poster): Promise<void> {
  expect((await post(JSON.stringify(goodFiling()))).ok).toBe(true)
  const wrong = crossedFiling()
  const number = wrong.entity!.principal!.document!.number as string
  wrong.entity!.principal!.document!.number = `${number.slice(0, -1)}${number.endsWith('1') ? '2' : '1'}`
  const response = await post(JSON.stringify(wrong))
  expect(response.status).toBe(422)
  const text = await response.text()
  expect(text).toContain('homeUrl')
  expect(text).not.toContain(number.slice(0, -1))
}

describe('Hono', () => {
  it('refuses a wrong filing, and does not send it back', () =>
    judges((body) => hono.request('/filings', asJson(body))))
})

describe('Express', () => {
  let server: Server
  beforeAll(() => {
    server = express.listen(0)
  })
  afterAll(() => {
    server.close()
  })

  it('refuses a wrong filing; neither answer nor log has a number of it', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await judges((body) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/filings`, asJson(body)))
    expect(log).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(log.mock.calls)).not.toContain('1988')
    log.mockRestore()
  })
})

describe('Nest', () => {
  it('refuses a wrong filing, and does not send it back', async () => {
    // As the decorators would, which this project's transpiler does not know on parameters.
    class Filings {
      create() {
        return { ok: true }
      }
    }
    Body({ schema: icpFiling })(Filings.prototype, 'create', 0)
    Post('filings')(Filings.prototype, 'create', Object.getOwnPropertyDescriptor(Filings.prototype, 'create')!)
    Controller()(Filings)
    class App {}
    Module({ controllers: [Filings] })(App)
    const app = await NestFactory.create(App, { logger: false })
    app.useGlobalPipes(pipe)
    await app.listen(0)
    try {
      const url = await app.getUrl()
      await judges((body) => fetch(`${url.replace('[::1]', '127.0.0.1')}/filings`, asJson(body)))
    } finally {
      await app.close()
    }
  })
})

describe('a server action', () => {
  it('gives texts by input', async () => {
    const form = new FormData()
    form.set('mobile', TOO_SHORT)
    form.set('email', MISTYPED)
    expect(await save({}, form)).toEqual({ mobile: TEXTS.tooShort })
    form.set('mobile', '139 1101 2025')
    expect(await save({}, form)).toEqual({})
    expect(await save({}, new FormData())).toEqual({ mobile: expect.any(String), email: expect.any(String) })
  })
})
