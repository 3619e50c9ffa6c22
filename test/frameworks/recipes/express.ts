import { checkIcpFiling, loggable } from 'beian'
import { formFindings } from 'beian/forms'
import express from 'express'

export const app = express()
app.post('/filings', express.json(), (request, response) => {
  const report = checkIcpFiling(request.body)
  if (!report.ok) console.warn(report.issues.map(loggable))
  const findings = formFindings(report).map(({ name, severity, text }) => ({ name, severity, text }))
  response.status(report.ok ? 200 : 422).json({ findings })
})
