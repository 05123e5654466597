import type { Row } from '../row.ts'
import { soak } from '../soak/soak.ts'

/** The same through a gateway: what is told ends as it should, and nothing is left of it. */
const smaller = { streams: 60, seconds: 2, everyMs: 30, words: 10, brokenEach: 20, broken: 6, gateway: true }
const small = { streams: 100, seconds: 4, everyMs: 50, words: 10, brokenEach: 20, broken: 11 }

export const soaked: Row[] = [
  {
    number: 80,
    inject: 'many streams at once, one in a hundred broken (the full soak: `npm run soak`)',
    expected:
      'each ends as it should, no rejection unhandled, from bytes to event less than 1 ms more than that of `fetch`, split and `JSON.parse`',
    heavy: true,
    async run(stage) {
      const { wrong, rejections, listeners, ours, floor, faults, heap } = await soak({
        subject: stage.subject,
        ...small,
      })
      stage.holds('some were broken', faults > 10, faults)
      stage.saw('wrong outcomes', wrong.slice(0, 5), [])
      stage.saw('unhandled rejections', rejections, 0)
      stage.saw('listeners left', listeners, 0)
      // A short run on a busy machine says nothing of the slowest in a hundred; the full one is held to it.
      stage.holds('p50', ours.p50 < floor.p50 + 1, `${ours.p50.toFixed(2)} and ${floor.p50.toFixed(2)} ms`)
      const through = await soak({ subject: stage.subject, ...smaller })
      stage.holds('some were broken behind a gateway', through.faults > 5, through.faults)
      stage.saw('wrong outcomes through a gateway', through.wrong.slice(0, 5), [])
      const left = [through.rejections, through.listeners, through.left]
      stage.saw('rejections, listeners and requests left of it', left, [0, 0, 0])
      // So short a run says nothing of a slope, but a leak of what was read would show.
      stage.holds(
        'heap',
        (heap.at(-1)?.used ?? 0) - (heap[Math.floor(heap.length / 2)]?.used ?? 0) < 15,
        heap.map(({ used }) => Math.round(used)).join(' '),
      )
    },
  },
]
