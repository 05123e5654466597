/** Waiting on a machine that has other things to do. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()

/** How late the machine was at worst so far, in milliseconds: no fault of who is measured. */
export function lateness(): number {
  return delay.max / 1e6
}

/** Whether something becomes so within a time, in which it is looked at often enough on a slow machine, too. */
export async function soon(condition: () => boolean, withinMs: number): Promise<boolean> {
  const end = performance.now() + withinMs
  for (let looks = 0; !condition(); looks++) {
    if (performance.now() > end && looks > withinMs / 2) return false
    await new Promise(resolve => setTimeout(resolve, 2))
  }
  return true
}
