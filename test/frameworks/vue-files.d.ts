declare module 'element-plus/dist/index.full.mjs' {
  const library: import('vue').Plugin
  export default library
}
