declare module '*.vue' {
  const component: import('vue').Component
  export default component
}

declare module 'element-plus/dist/index.full.mjs' {
  const library: import('vue').Plugin
  export default library
}
