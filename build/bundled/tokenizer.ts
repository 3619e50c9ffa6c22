// What src/footer uses of htmlparser2, in a file of its own: bundlers drop it where only footers are rendered.
export { Tokenizer } from 'htmlparser2'
