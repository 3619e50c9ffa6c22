import { parseResidentId } from 'beian'

console.log(JSON.stringify(parseResidentId(' 11010519491231002x', { today: '2026-11-21' })))
