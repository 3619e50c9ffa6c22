// Sends what stands in the form, and shows what is found. Texts come with the page, in its language.
const main = document.querySelector('main')
const texts = JSON.parse(main.dataset.texts)
const field = (id) => document.getElementById(id)

function show(verdict, title, lines) {
  main.dataset.verdict = verdict
  field('verdict').textContent = title
  field('findings').replaceChildren(
    ...lines.map(({ severity, text }) => {
      const item = document.createElement('li')
      item.className = severity
      item.textContent = text
      return item
    }),
  )
}

function showFindings({ verdict, issues }) {
  const lines = issues.map(({ severity, label, message }) => ({
    severity,
    text: [texts[severity], label, message].filter(Boolean).join(' · '),
  }))
  show(verdict, texts[verdict], lines)
}

function showProblem({ title, detail, line, column, errors = [] }) {
  const place = line === undefined ? [] : [texts.place.replace('{line}', line).replace('{column}', column)]
  const said = detail ? [detail] : place
  const lines = [...said, ...errors.map((error) => `${error.pointer} ${error.detail}`)]
  show(
    'reject',
    title,
    lines.map((text) => ({ severity: 'error', text })),
  )
}

/** The filing in its envelope, as text: what is no JSON is for the server to say, with the lines as they were typed. */
function bodyOf(text) {
  if (!field('draft').checked) return text
  try {
    return JSON.stringify({ filing: JSON.parse(text), options: { draft: true } })
  } catch {
    return text
  }
}

field('filing-form').addEventListener('submit', async (event) => {
  event.preventDefault()
  const address = `/v1/filings/${field('form').value}?locale=${document.documentElement.lang}`
  try {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch(address, { method: 'POST', headers, body: bodyOf(field('filing').value) })
    const body = await answer.json()
    if (answer.ok) showFindings(body)
    else showProblem(body)
  } catch {
    show('reject', texts.unreachable, [])
  }
})

field('sample').addEventListener('click', async () => {
  const answer = await fetch('/sample.json')
  field('form').value = 'icp'
  field('filing').value = JSON.stringify(await answer.json(), null, 2)
})
