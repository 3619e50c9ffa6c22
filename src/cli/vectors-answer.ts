import { say } from '../locale/language.ts'
import { type Subcommand, subcommand } from './subcommand.ts'

/** The library itself as a port: what `vectors run` asks, it answers. */
export const vectorsAnswer: Subcommand = subcommand({
  name: 'vectors answer',
  about: {
    zh: '逐行读取请求（JSON），由本库回答',
    en: 'read requests (lines of JSON) and answer them with this library',
  },
  operands: '',
  takes: {
    least: 0,
    most: 0,
    otherwise: { zh: 'vectors answer只读取标准输入', en: 'vectors answer reads standard input only' },
  },
  options: {},
  notes: {
    zh: '其他语言的程序也可以这样使用本库：启动一次，一行一个请求。没有的函数答{"skip": true}。',
    en: 'Programs in other languages can use the library like this, too: started once, a request a line. A call that is none is answered with {"skip": true}.',
  },
  examples: ['beian vectors run -- beian vectors answer'],
  run: async (_given, _operands, { stdin, stdout, stderr, language }) => {
    const [{ createInterface }, { library }, { answerOf }] = await Promise.all([
      import('node:readline'),
      import('./vector-library.ts'),
      import('../vectors/calls.ts'),
    ])
    let number = 0
    let code: 0 | 2 = 0
    for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() === '') continue
      const request = requestIn(line)
      if (request !== undefined) {
        await stdout(`${JSON.stringify(answerOf(library, request))}\n`)
        continue
      }
      code = 2
      const text = {
        zh: '第{number}行不是请求（含id的JSON对象）',
        en: 'line {number} is no request (a JSON object with an id)',
      }
      await stderr(`beian: ${say(language, text, { number })}\n`)
    }
    return code
  },
})

function requestIn(line: string): object | undefined {
  try {
    const request: unknown = JSON.parse(line)
    const isRequest =
      typeof request === 'object' && request !== null && typeof (request as { id?: unknown }).id === 'string'
    return isRequest ? request : undefined
  } catch {
    return undefined
  }
}
