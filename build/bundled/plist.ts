// What src/material uses to read property lists of Apple's.
export { parse } from '@plist/parse'
