// What src/material uses to unpack the pixels of a JPEG.
export { decode } from 'jpeg-js'
