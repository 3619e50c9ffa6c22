import { inspectedFile } from './judge-file.ts'
import { dividedFiling } from './judge-filing.ts'
import { judgedName } from './judge-name.ts'
import { judgedPage } from './judge-page.ts'
import { sampleFiling } from './sample-filing.ts'

/** What the page asks its worker for; each answer is plain data in the reader's language. */
export const jobs = {
  filing: dividedFiling,
  name: judgedName,
  page: judgedPage,
  file: inspectedFile,
  sample: sampleFiling,
}

export type Jobs = typeof jobs
