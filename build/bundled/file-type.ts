// What src/material uses to tell files by their bytes.
export { fileTypeFromBuffer } from 'file-type/core'
