// What src/material uses to read archives, by pieces.
export { Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js'
