/** What files are called and measured by, alike in every language. */

/** Kilobytes as people read them. */
export function sizeText(kilobytes: number): string {
  if (kilobytes < 1024) return `${kilobytes} KB`
  return `${Math.ceil((kilobytes / 1024) * 10) / 10} MB`
}

/** `image/jpeg` → `JPG`. */
export function typeText(type: string): string {
  const name = type.slice(type.indexOf('/') + 1).toUpperCase()
  return name === 'JPEG' ? 'JPG' : name
}
