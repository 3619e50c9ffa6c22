// A page that has the package by script tags.
const inputs = fetch('/inputs.json').then((answer) => answer.json())
const entries = { main: beian, locale: beian, forms: beian, divisions: beian }
globalThis.ask = async (asked) => matrix.answer(asked, entries, await inputs)
