// What src/network uses of punycode, in a file of its own: bundlers drop it where no domain is read.
export { decode, encode } from 'punycode/punycode.es6.js'
