/** What stays on the heap, watched over time. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

export interface HeapSample {
  /** Seconds. */
  at: number
  /** Megabytes in use after a collection. */
  used: number
}

export function sampleHeap(begun: number): HeapSample {
  collect()
  return { at: (performance.now() - begun) / 1000, used: process.memoryUsage().heapUsed / 1e6 }
}

/** The least squares slope, in megabytes a second. */
export function slopeOf(samples: readonly HeapSample[]): number {
  const mean = (pick: (sample: HeapSample) => number) =>
    samples.reduce((sum, sample) => sum + pick(sample), 0) / samples.length
  const [time, used] = [mean(({ at }) => at), mean(sample => sample.used)]
  const spread = samples.reduce((sum, { at }) => sum + (at - time) ** 2, 0)
  return spread === 0 ? 0 : samples.reduce((sum, sample) => sum + (sample.at - time) * (sample.used - used), 0) / spread
}
