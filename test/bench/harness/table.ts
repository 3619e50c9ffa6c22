import type { Row } from './case.ts'

const WIDTH = 54

/** The rows of a group, for people. */
export function printRows(rows: readonly Row[]): string {
  return rows.map(printRow).join('')
}

function printRow(row: Row): string {
  const { name, is, time, ratio, spread, speed, allocated, against, peer } = row
  const mark = is === 'floor' ? '· ' : is === 'peer' ? '– ' : '  '
  const cells = [
    time === undefined ? '' : timeText(time),
    speed === undefined ? '' : `${speed < 10 ? speed.toFixed(1) : speed.toFixed(0)} MB/s`,
    ratio === undefined ? '' : `${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)} ×`,
    allocated === undefined ? '' : `${allocated.toFixed(1)} kB`,
  ]
  const [left, ...right] = cells
  const figure = right.filter((cell) => cell !== '').join('  ')
  const noise = spread === undefined || spread < 0.005 ? '' : `±${(spread * 100).toFixed(0)} %`
  const beside = peer === undefined ? '' : `; ${peer.ratio.toFixed(2)} × ${peer.name}`
  const aside = `${against === undefined ? '' : ` of ${against}`}${beside}`
  return `${mark}${padEnd(name, WIDTH)}${left!.padStart(10)}${figure.padStart(20)}${noise.padStart(7)}  ${aimOf(row)}${aside}\n`
}

function aimOf({ budget, ratio, allocated, over }: Row): string {
  const aim =
    budget === undefined
      ? ''
      : ratio !== undefined
        ? `≤ ${budget} ×`
        : allocated !== undefined
          ? `≤ ${budget} kB`
          : `≥ ${budget} MB/s`
  if (over === undefined) return aim === '' ? '' : `ok   ${aim}`
  return aim === '' ? `OVER ${over}` : `OVER ${aim}${over.startsWith('behind') ? `, ${over}` : ''}`
}

function timeText(nanoseconds: number): string {
  if (nanoseconds < 1000) return `${nanoseconds.toFixed(nanoseconds < 100 ? 1 : 0)} ns`
  if (nanoseconds < 1e6) return `${(nanoseconds / 1000).toFixed(nanoseconds < 1e5 ? 2 : 0)} µs`
  return `${(nanoseconds / 1e6).toFixed(1)} ms`
}

/** Chinese characters take two columns. */
function padEnd(text: string, width: number): string {
  const wide = text.replace(/[^\u2e80-\uffef]/g, '').length
  return text.padEnd(width - wide)
}
