/** npm run soak [-- --streams 1000 --seconds 60 --fetch --gateway]: exits with 1 where a promise is not kept. */
import { parseArgs } from 'node:util'
import { oursByFetch, oursByNode } from '../ours.ts'
import { type Spread, soak } from './soak.ts'
import { problemsOf } from './verdict.ts'

const { values } = parseArgs({
  options: {
    streams: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
    fetch: { type: 'boolean', default: false },
    gateway: { type: 'boolean', default: false },
  },
})

const report = await soak({
  subject: values.fetch ? oursByFetch : oursByNode,
  streams: Number(values.streams),
  seconds: Number(values.seconds),
  gateway: values.gateway,
})
const { heap, wrong, slope } = report
const micro = ({ p50, p99 }: Spread) => `p50 ${(p50 * 1000).toFixed(0)} µs, p99 ${(p99 * 1000).toFixed(0)} µs`
console.log(
  `${report.streams} streams, ${values.streams} at once; ${report.events} events; ${report.faults} streams broken`,
)
console.log(
  `heap after collection: ${heap.map(({ used }) => used.toFixed(0)).join(' ')} MB; slope of the second half ${(slope * 60).toFixed(2)} MB a minute`,
)
console.log(`from bytes to event: ${micro(report.ours)}; by fetch, split and JSON.parse: ${micro(report.floor)}`)
console.log(
  `${wrong.length} wrong outcomes, ${report.rejections} unhandled rejections, ${report.listeners} listeners and ${report.left} requests left`,
)
for (const line of wrong.slice(0, 20)) console.log(`  ${line}`)
const problems = problemsOf(report)
for (const problem of problems) console.log(problem)
process.exit(problems.length === 0 ? 0 : 1)
