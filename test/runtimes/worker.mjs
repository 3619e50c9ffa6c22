// A worker that answers requests: the body of a request is a list of them, the answer is the list of theirs.
import { answerOf } from './answers.mjs'

export default {
  async fetch(request) {
    const asked = await request.json()
    return Response.json(asked.map(answerOf))
  },
}
