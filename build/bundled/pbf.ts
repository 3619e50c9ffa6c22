// What src/material uses to read protocol buffers.
export { PbfReader } from 'pbf'
