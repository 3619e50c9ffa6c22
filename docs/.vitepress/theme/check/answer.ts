import { onUnmounted, type Ref, ref, shallowRef, watch } from 'vue'
import { ask } from './ask.ts'
import type { Jobs } from './jobs.ts'

/** How long somebody may go on typing before a check begins. */
const PAUSE = 200

/** The worker's answer to what stands in the fields now: the last question's, whatever comes in between. */
export function useAnswer<J extends keyof Jobs>(job: J, question: () => Parameters<Jobs[J]>[0] | undefined) {
  const answer = shallowRef<Awaited<ReturnType<Jobs[J]>>>()
  const state: Ref<'idle' | 'busy' | 'failed'> = ref('idle')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  async function send(input: Parameters<Jobs[J]>[0]) {
    const mine = ++asked
    const got = await ask(job, input)
    if (mine !== asked) return
    answer.value = got
    state.value = got === undefined ? 'failed' : 'idle'
  }
  watch(
    question,
    (input) => {
      clearTimeout(timer)
      if (input === undefined) {
        asked++
        answer.value = undefined
        state.value = 'idle'
        return
      }
      state.value = 'busy'
      timer = setTimeout(send, PAUSE, input)
    },
    { immediate: true },
  )
  onUnmounted(() => clearTimeout(timer))
  return { answer, state }
}
