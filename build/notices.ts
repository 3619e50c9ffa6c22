import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Metafile, Plugin } from 'esbuild'
import { readTsv } from '../src/data/read-tsv.ts'

/**
 * THIRD-PARTY-NOTICES, from what the builds really put into `dist`: each package of which a line is left, and each
 * data table, with its origin by `src/data/origins.tsv`.
 */

const root = fileURLToPath(new URL('../', import.meta.url))
const RULE = '-'.repeat(80)

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/** The license's own text, for packages that name it without a file of their own. */
const CLEAR_BSD = `Redistribution and use in source and binary forms, with or without modification,
are permitted (subject to the limitations in the disclaimer below) provided that
the following conditions are met:

  * Redistributions of source code must retain the above copyright notice, this
    list of conditions and the following disclaimer.

  * Redistributions in binary form must reproduce the above copyright notice,
    this list of conditions and the following disclaimer in the documentation
    and/or other materials provided with the distribution.

  * Neither the name of the copyright holder nor the names of its contributors
    may be used to endorse or promote products derived from this software without
    specific prior written permission.

NO EXPRESS OR IMPLIED LICENSES TO ANY PARTY'S PATENT RIGHTS ARE GRANTED BY THIS
LICENSE. THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS
IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR
ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS
OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN
IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`

/** What is said of packages without a license file, by the license that their package.json names. */
const PACKAGE_TERMS: Readonly<Record<string, string>> = { 'BSD-3-Clause-Clear': CLEAR_BSD }

/** What each license of a data table asks to be said. */
const DATA_TERMS: Readonly<Record<string, string>> = {
  MIT,
  'Apache-2.0': `Licensed under the Apache License, Version 2.0, whose text stands at the end of this
file. The data was cut down and packed for this library.`,
  'MPL-2.0': `This data is subject to the terms of the Mozilla Public License, v. 2.0, a copy of
which can be had at https://mozilla.org/MPL/2.0/. The rows that are taken stand in
src/data/domain-suffixes/source.tsv of this library's sources; the whole list stands
at the address above.`,
  'CC0-1.0': `Dedicated to the public domain: https://creativecommons.org/publicdomain/zero/1.0/`,
}

interface Origin {
  readonly path: string
  readonly origin: string
  /** SPDX identifier; `-` for what was compiled here from official texts. */
  readonly license: string
  readonly copyright: string
  readonly url: string
  readonly part: string
}

/** Packages and files of `src` of which something is left in an output. */
export interface Contents {
  readonly packages: ReadonlySet<string>
  readonly files: ReadonlySet<string>
}

/** What stands in the outputs of a build. */
export function contentsOf(metafiles: Iterable<Metafile>): Contents {
  const packages = new Set<string>()
  const files = new Set<string>()
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        if (bytesInOutput === 0) continue
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
        if (name !== undefined) packages.add(name)
        else if (path.startsWith('src/')) files.add(path.slice('src/'.length))
      }
    }
  }
  return { packages, files }
}

export const origins: readonly Origin[] = readTsv(
  new URL('../src/data/origins.tsv', import.meta.url),
) as unknown as Origin[]

/** The license of a package as the notices have it. */
export function licenseOf(name: string): string {
  return lines(licenseText(name))
}

/** Some licenses end their lines as Windows does, which a checkout undoes: the build would seem to change the file. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function licenseText(name: string): string {
  const folder = join(root, 'node_modules', name)
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((path) => /^licen[cs]e(-mit)?(\.(md|txt))?$/i.test(path))
  if (file !== undefined) {
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
  }
  const terms = PACKAGE_TERMS[license]
  if (terms === undefined) throw new Error(`${name} has no license file: add its terms to build/notices.ts`)
  return `${name} ${version} (${license})\n\nCopyright (c) ${author}\n\n${terms}`
}

/** The text of THIRD-PARTY-NOTICES. */
export function noticesOf({ packages, files }: Contents): string {
  const used = origins.filter(
    ({ path, license }) => license !== '-' && [...files].some((file) => file.startsWith(path)),
  )
  const byOrigin = new Map<string, Origin[]>()
  for (const row of used) byOrigin.set(row.origin, [...(byOrigin.get(row.origin) ?? []), row])
  const tables = [...byOrigin].map(([name, rows]) => {
    const { license, copyright, url } = rows[0]!
    const places = rows.map(({ path, part }) => `- ${path}: ${part}`)
    return `${name} (${license})\n${url}\n${copyright}\n\n${places.join('\n')}\n\n${DATA_TERMS[license]}`
  })
  const apache = readFileSync(join(root, 'node_modules/opencc-js/LICENSES/Apache-2.0.txt'), 'utf8').trim()
  const text = `beian contains code and data of others. Their notices follow.

${[
  `CODE\n\n${[...packages].sort().map(licenseOf).join(`\n\n${RULE}\n\n`)}`,
  `DATA\n\n${tables.join(`\n\n${RULE}\n\n`)}`,
  `TEXT OF THE APACHE LICENSE 2.0\n\n${apache}`,
].join(`\n\n${'='.repeat(80)}\n\n`)}
`
  return lines(text)
}

const metafiles: Metafile[] = []

/** esbuild plug-in: writes THIRD-PARTY-NOTICES when a build has ended, for all builds of this process together. */
export function notices(): Plugin {
  return {
    name: 'notices',
    setup(build) {
      build.onEnd(({ metafile }) => {
        if (metafile === undefined) return
        metafiles.push(metafile)
        const text = noticesOf(contentsOf(metafiles))
        const path = join(root, 'THIRD-PARTY-NOTICES')
        if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
      })
    },
  }
}
