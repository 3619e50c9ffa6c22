export { parse } from 'jsonc-parser'
