// What src/footer uses of htmlparser2 and of the decoder that it brings, in a file of its own: bundlers drop it where only
// footers are rendered.
export { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
export { Tokenizer } from 'htmlparser2'
