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
        // The id is the asker's own, and goes back as it came.
        await stdout(`${JSON.stringify({ ...answerOf(library, request), id: request.id })}\n`)
        continue
      }
      code = 2
      const text = {
        zh: '第{number}行不是请求，应为含id（文字或数字）的JSON对象',
        en: 'line {number} is no request: a JSON object with an id, a text or a number',
      }
      await stderr(`beian: ${say(language, text, { number })}\n`)
    }
    return code
  },
})

function requestIn(line: string): { readonly id: string | number } | undefined {
  try {
    const request = JSON.parse(line) as { readonly id: string | number } | null
    return ['string', 'number'].includes(typeof request?.id) ? (request ?? undefined) : undefined
  } catch {
    return undefined
  }
}
