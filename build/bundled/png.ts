// What src/material uses to unpack the pixels of a PNG.
export { decode } from 'fast-png'
