import process from 'node:process'
import { workerData } from 'node:worker_threads'

/**
 * Ends the process when it has spent more processor time than it was given. Wall time says nothing of a mutant where a
 * machine is busy, and the thread that loops cannot look at its own time. Plain JavaScript, so that the thread starts at once.
 */
const [limit] = [new Float64Array(workerData)]
setInterval(() => {
  const { user, system } = process.cpuUsage()
  if ((user + system) / 1000 > limit[0]) process.kill(process.pid, 'SIGKILL')
}, 100)
