import { isDeepStrictEqual } from 'node:util'
import type { Row } from '../row.ts'
import { sseCases } from '../sse-cases.ts'

export const sse: Row[] = [
  {
    number: 48,
    inject: 'the case lists of the web platform tests, eventsource-parser and an SDK’s line decoder, at every cut',
    expected:
      'per list; save that an unterminated last event is told as such: JSON that is whole counts, what is cut is `truncated`',
    heavy: true,
    async run(stage) {
      for (const { name, body, data } of sseCases) {
        const bytes = new TextEncoder().encode(body)
        const step = Math.max(1, Math.floor(bytes.length / 300))
        const wrong: number[] = []
        for (let cut = 0; cut <= bytes.length; cut += step)
          if (!isDeepStrictEqual(eventsIn([bytes.subarray(0, cut), bytes.subarray(cut)]), data)) wrong.push(cut)
        const single = eventsIn(Array.from(bytes, byte => Uint8Array.of(byte)))
        stage.saw(
          name,
          { cuts: wrong.slice(0, 5), single: isDeepStrictEqual(single, data) },
          { cuts: [], single: true },
        )
      }
      function eventsIn(pieces: readonly Uint8Array[]): string[] {
        return stage.subject.eventsIn(pieces)
      }
    },
  },
]
