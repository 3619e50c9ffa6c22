import * as main from 'beian'
import * as divisions from 'beian/divisions'
import * as footer from 'beian/footer'
import * as naming from 'beian/naming'
import { answerOf as answerBy } from '../../src/vectors/calls.ts'

const library = { ...main, ...footer, ...naming, ...divisions }

/** What the package, as it is installed here, answers to a request. */
export function answerOf(request) {
  return answerBy(library, request)
}
