/** Digits of the packed tables, by value. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** A number in digits of the packed tables. */
export function pack(value: number): string {
  let text = ''
  let rest = value
  while (rest >= 32) {
    text += DIGITS.charAt(32 + (rest % 32))
    rest = Math.floor(rest / 32)
  }
  return text + DIGITS.charAt(rest)
}

/**
 * Numbers of a packed table: base-32 digits, least significant first, of which all but the last carry +32.
 * The alphabet is `0-9 A-Z a-z - _`.
 */
export function unpack(text: string): number[] {
  const numbers: number[] = []
  let value = 0
  let scale = 1
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // '-' 62, '_' 63, digits, capitals, small letters
    const digit = unit === 45 ? 62 : unit === 95 ? 63 : unit < 58 ? unit - 48 : unit < 91 ? unit - 55 : unit - 61
    value += (digit & 31) * scale
    scale *= 32
    if (digit < 32) {
      numbers.push(value)
      value = 0
      scale = 1
    }
  }
  return numbers
}
