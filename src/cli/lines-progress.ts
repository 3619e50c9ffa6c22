import type { Writable } from 'node:stream'
import { type Bilingual, type Language, say } from '../locale/language.ts'
import type { LinesInput } from './lines-input.ts'

/** A line on a terminal that says how far it is, drawn anew; gone when it ends. */
export interface Progress {
  readonly update: (filings: number) => void
  readonly end: () => void
}

const OF_FILE: Bilingual = {
  zh: '{percent}%  已检查{filings}份  每秒{rate}份  还需{left}',
  en: '{percent} %  {filings} filings  {rate} per second  {left} left',
}
const OF_STREAM: Bilingual = {
  zh: '已检查{filings}份  每秒{rate}份',
  en: '{filings} filings  {rate} per second',
}
const SECONDS: Bilingual = { zh: '{seconds}秒', en: '{seconds} s' }
const MINUTES: Bilingual = { zh: '{minutes}分钟', en: '{minutes} min' }

/** Milliseconds between two drawings. */
const OFTEN = 250
const TO_BEGIN_AND_CLEAR = '\r\u001b[K'

export function progressOn(terminal: Writable, input: LinesInput, language: Language): Progress {
  const start = Date.now()
  let drawn = 0
  return {
    update: (filings) => {
      const now = Date.now()
      if (now - drawn < OFTEN) return
      drawn = now
      const seconds = Math.max(0.001, (now - start) / 1000)
      const rate = Math.round(filings / seconds)
      const share = input.size ? Math.min(1, input.bytesRead() / input.size) : 0
      const text =
        share === 0
          ? say(language, OF_STREAM, { filings, rate })
          : say(language, OF_FILE, {
              percent: Math.floor(share * 100),
              filings,
              rate,
              left: lengthOf((seconds / share) * (1 - share)),
            })
      terminal.write(TO_BEGIN_AND_CLEAR + text)
    },
    end: () => {
      if (drawn > 0) terminal.write(TO_BEGIN_AND_CLEAR)
    },
  }
}

function lengthOf(seconds: number): Bilingual {
  if (seconds < 90) return { ...SECONDS, slots: { seconds: Math.ceil(seconds) } }
  return { ...MINUTES, slots: { minutes: Math.ceil(seconds / 60) } }
}
