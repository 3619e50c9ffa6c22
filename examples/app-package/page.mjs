import { describeIssue, zhCN } from 'beian/locale'
import { inspectApp, inspectCertificate } from 'beian/material'

const HASHES = { android: 'MD5', ios: 'SHA-1', harmonyos: 'MD5' }
const SIGNS = { error: '✗ 错误', warning: '! 提醒', advice: '· 建议' }

const result = document.querySelector('#result')
const drop = document.querySelector('#drop')
const input = document.querySelector('#file')

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

function rowsOf(value) {
  if (value.row === undefined) {
    const { md5, sha1, sha256 } = value.fingerprints
    return [
      ['证书', value.subject],
      ['MD5', md5],
      ['SHA-1', sha1],
      ['SHA-256', sha256],
      ['公钥', value.publicKey],
    ]
  }
  const { platform, packageName, fingerprint, publicKey } = value.row
  return [
    ['运行平台', zhCN.options['app-platform'][platform]],
    [platform === 'ios' ? 'Bundle ID' : '包名', packageName],
    [`签名${HASHES[platform]}值`, fingerprint],
    ['公钥', publicKey],
    ['版本', value.versionName ?? value.versionCode ?? '—'],
    ['证书', value.certificate.subject],
    ['有效期', `${value.certificate.validity.from}至${value.certificate.validity.until}`],
  ]
}

function copyButton(text, label) {
  const button = element('button', { type: 'button', textContent: '复制', ariaLabel: `复制${label}` })
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text)
    button.textContent = '已复制'
  })
  return button
}

function shown(file, { ok, value, issues }) {
  const list = element('ul', { className: 'issues' })
  for (const issue of issues) {
    list.append(
      element('li', {
        className: issue.severity,
        textContent: `${SIGNS[issue.severity]}：${describeIssue(issue, zhCN)}`,
      }),
    )
  }
  const rows = ok ? rowsOf(value) : []
  const table = element(
    'dl',
    {},
    ...rows.map(([label, text]) =>
      element(
        'div',
        {},
        element('dt', { textContent: label }),
        element('dd', { textContent: text }),
        copyButton(text, label),
      ),
    ),
  )
  result.replaceChildren(element('h2', { textContent: file.name }), list, ...(ok ? [table] : []))
}

/** A package is an archive, and begins like one; everything else is tried as a certificate. */
async function inspect(file) {
  const head = new TextDecoder().decode(await file.slice(0, 2).arrayBuffer())
  shown(file, head === 'PK' ? await inspectApp(file) : await inspectCertificate(file))
}

input.addEventListener('change', () => {
  if (input.files[0] !== undefined) inspect(input.files[0])
})
for (const [name, isOver] of [
  ['dragover', true],
  ['dragleave', false],
  ['drop', false],
]) {
  drop.addEventListener(name, (event) => {
    event.preventDefault()
    drop.classList.toggle('over', isOver)
    if (name === 'drop' && event.dataTransfer.files[0] !== undefined) inspect(event.dataTransfer.files[0])
  })
}
