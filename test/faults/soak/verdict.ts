import type { SoakReport } from './soak.ts'

/** What was promised and is not so. The heap may move by what a stream or two hold, not by what was read. */
export function problemsOf({
  wrong,
  rejections,
  listeners,
  left,
  slope,
  ours,
  floor,
  streams,
  faults,
}: SoakReport): string[] {
  const problems: string[] = []
  if (streams === 0 || faults === 0) problems.push('nothing was soaked')
  if (wrong.length > 0) problems.push(`${wrong.length} outcomes are wrong, as ${wrong[0]}`)
  if (rejections > 0) problems.push(`${rejections} rejections nobody handled`)
  if (listeners > 0) problems.push(`${listeners} listeners left on the signal`)
  if (left > 0) problems.push(`the gateway still answers ${left} requests`)
  if (!(Math.abs(slope) * 60 < maxSlope)) problems.push(`the heap grows by ${(slope * 60).toFixed(1)} MB a minute`)
  const added = ours.p99 - floor.p99
  if (!(added < 1)) problems.push(`p99 from bytes to event is ${added.toFixed(2)} ms above the floor's`)
  return problems
}

/** Megabytes a minute. */
const maxSlope = 5
