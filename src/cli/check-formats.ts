/** The formats in which filings are reported on. */
export const checkFormats = ['text', 'json', 'github', 'sarif', 'html', 'markdown'] as const

export type CheckFormat = (typeof checkFormats)[number]
