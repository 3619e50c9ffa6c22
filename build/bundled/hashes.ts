// What src/material uses of @noble/hashes: MD5, which browsers' own cryptography lacks, and the others with it, so that nothing
// depends on a secure context.
export { md5, sha1 } from '@noble/hashes/legacy.js'
export { sha256 } from '@noble/hashes/sha2.js'
