import { localeOf, say } from './language.mjs'

const WORDS = {
  'zh-CN': {
    missing: '缺少参数{name}',
    unknown: '有不认识的参数；可用的参数：{known}',
    choice: '参数{name}应为其中之一：{values}',
    long: '参数{name}过长，最多{maximum}个字符',
    type: '参数{name}的类型不对，应为{expected}',
    wrong: '参数{name}不能用，请对照工具的inputSchema',
    noTool: '没有这个工具；可用的工具：{known}',
    unusable: '无法处理这样的输入，请核对后再试',
  },
  'zh-TW': {
    missing: '缺少參數{name}',
    unknown: '有不認識的參數；可用的參數：{known}',
    choice: '參數{name}應為其中之一：{values}',
    long: '參數{name}過長，最多{maximum}個字元',
    type: '參數{name}的類型不對，應為{expected}',
    wrong: '參數{name}不能用，請對照工具的inputSchema',
    noTool: '沒有這個工具；可用的工具：{known}',
    unusable: '無法處理這樣的輸入，請核對後再試',
  },
  en: {
    missing: '{name} is missing',
    unknown: 'there is an argument that the tool does not take; it takes {known}',
    choice: '{name} must be one of {values}',
    long: '{name} is too long: at most {maximum} characters',
    type: '{name} must be of type {expected}',
    wrong: '{name} cannot be used; see the inputSchema of the tool',
    noTool: 'there is no such tool; there are {known}',
    unusable: 'this input cannot be used; please check it',
  },
}

function words(locale, key, slots) {
  return say(locale, Object.fromEntries(Object.entries(WORDS).map(([tag, texts]) => [tag, texts[key]])), slots)
}

/** Why an argument is refused: one sentence that names the argument and what is due, without what was typed. */
function reason({ code, path, values, maximum, expected, input }, { inputSchema }, locale) {
  const name = path.join('.')
  const known = Object.keys(inputSchema.shape).join(', ')
  if (code === 'unrecognized_keys') return words(locale, path.length > 0 ? 'wrong' : 'unknown', { name, known })
  if (input === undefined) return words(locale, 'missing', { name })
  if (code === 'invalid_value') return words(locale, 'choice', { name, values: values.join(', ') })
  if (code === 'too_big' && maximum > 1000) return words(locale, 'long', { name, maximum })
  // The only values of several types are objects that may come as text.
  if (code === 'invalid_union') return words(locale, 'type', { name, expected: 'object | string' })
  if (code === 'invalid_type') return words(locale, 'type', { name, expected })
  return words(locale, 'wrong', { name })
}

function refusal(text) {
  return { isError: true, content: [{ type: 'text', text }] }
}

/**
 * Calls a tool as the protocol asks: an answer in words and as data, or an error result with one reason. Whatever the
 * arguments are, nothing throws, and no exception is shown.
 */
export function call(tools, name, given) {
  const locale = localeOf(given?.locale)
  try {
    const tool = tools.find((one) => one.name === name)
    if (tool === undefined) return refusal(words(locale, 'noTool', { known: tools.map((one) => one.name).join(', ') }))
    const parsed = tool.inputSchema.safeParse(given ?? {}, { reportInput: true })
    if (!parsed.success) return refusal(reason(parsed.error.issues[0], tool, locale))
    const { failure, text, data } = tool.run(parsed.data, locale)
    if (failure !== undefined) return refusal(say(locale, failure))
    // What cannot be written as JSON, such as ten thousand brackets in brackets, is found here and not by the transport.
    JSON.stringify(data)
    return { content: [{ type: 'text', text }], structuredContent: data }
  } catch {
    return refusal(words(locale, 'unusable'))
  }
}
