/** Unicode compatibility composition (NFKC) where the runtime has it: old mini-program runtimes lack `normalize`. */
export function compose(text: string): string {
  return typeof text.normalize === 'function' ? text.normalize('NFKC') : text
}
