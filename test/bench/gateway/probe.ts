/** Loaded into each server before its own program: tells what the process has used when it is asked, and ends with who asks. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface Used {
  /** In microseconds, of the whole process. */
  cpu: number
  /** Of JavaScript and of its buffers, after a collection. */
  bytes: number
}

process.on('message', async question => {
  if (question !== 'used') return
  // The CPU first: asking costs, too.
  const { user, system } = process.cpuUsage()
  for (let time = 0; time < 2; time++) {
    globalThis.gc?.()
    await sleep(20)
  }
  const { heapUsed, external } = process.memoryUsage()
  process.send?.({ cpu: user + system, bytes: heapUsed + external } satisfies Used)
})
process.once('disconnect', () => process.exit(0))
