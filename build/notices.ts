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

function licenseOf(name: string): string {
  const folder = join(root, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((path) => /^licen[cs]e(-mit)?(\.(md|txt))?$/i.test(path))
  if (file === undefined) throw new Error(`${name} has no license file: add its terms to build/notices.ts`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
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
  return `beian contains code and data of others. Their notices follow.

${[
  `CODE\n\n${[...packages].sort().map(licenseOf).join(`\n\n${RULE}\n\n`)}`,
  `DATA\n\n${tables.join(`\n\n${RULE}\n\n`)}`,
  `TEXT OF THE APACHE LICENSE 2.0\n\n${apache}`,
].join(`\n\n${'='.repeat(80)}\n\n`)}
`
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
