// The ES module of the punycode package: bundlers drop what is not used of it, and Node's built-in of the same name is
// not taken by mistake. The package's types describe its CommonJS entry only.
declare module 'punycode/punycode.es6.js' {
  /** A label without `xn--` to Unicode; throws a RangeError where it is none. */
  export function decode(input: string): string
  /** A Unicode label to what follows `xn--`. */
  export function encode(input: string): string
}
