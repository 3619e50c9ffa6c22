// What src/material uses to read the size of images from their heads.
export { imageSize } from 'image-size'
