import { SingleBar } from 'cli-progress'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import type { LinesInput } from './lines-input.ts'

/** A line on a terminal that says how far it is, drawn anew; gone when it ends. */
export interface Progress {
  readonly update: (filings: number) => void
  readonly end: () => void
}

const OF_FILE: Bilingual = {
  zh: '[{bar}] {percentage}%  已检查{filings}份  每秒{rate}份  还需{eta_formatted}',
  en: '[{bar}] {percentage} %  {filings} filings  {rate} per second  {eta_formatted} left',
}
const OF_STREAM: Bilingual = {
  zh: '已检查{filings}份  每秒{rate}份',
  en: '{filings} filings  {rate} per second',
}

/** Drawings a second. */
const OFTEN = 4
const BAR_COLUMNS = 24

/** @param terminal where it is drawn: standard error, since reports may go to standard output */
export function progressOn(terminal: NodeJS.WritableStream, input: LinesInput, language: Language): Progress {
  const start = Date.now()
  const { size } = input
  const bar = new SingleBar({
    // Its slots are those of the bar, so that they stay as they are.
    format: say(language, size === undefined ? OF_STREAM : OF_FILE),
    stream: terminal,
    fps: OFTEN,
    barsize: BAR_COLUMNS,
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    clearOnComplete: true,
    hideCursor: true,
    // Signals are answered by whoever reads the lines: they stop between two of them.
    gracefulExit: false,
  })
  bar.start(size ?? 0, 0, { filings: 0, rate: 0 })
  return {
    update: (filings) => {
      const seconds = Math.max(0.001, (Date.now() - start) / 1000)
      bar.update(Math.min(size ?? 0, input.bytesRead()), { filings, rate: Math.round(filings / seconds) })
    },
    end: () => bar.stop(),
  }
}
