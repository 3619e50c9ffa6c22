/** What files are called and measured by, alike in every language. */

/** Kilobytes as people read them. */
export function sizeText(kilobytes: number): string {
  if (kilobytes < 1024) return `${kilobytes} KB`
  return `${Math.ceil((kilobytes / 1024) * 10) / 10} MB`
}

const NAMES: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPG',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/x-cfb': 'Office',
  'application/vnd.rar': 'RAR',
  'application/x-rar-compressed': 'RAR',
}

/** `image/jpeg` → `JPG`; `undefined` where a type has no name that people know. */
export function typeText(type: string): string | undefined {
  return NAMES[type] ?? /^(?:image|application)\/([a-z\d]{2,5})$/.exec(type)?.[1]?.toUpperCase()
}
