import type { Row } from './row.ts'
import { aborts } from './rows/abort.ts'
import { bodies } from './rows/bodies.ts'
import { bytes } from './rows/bytes.ts'
import { toolCalls } from './rows/calls.ts'
import { connect } from './rows/connect.ts'
import { cuts } from './rows/cuts.ts'
import { events } from './rows/events.ts'
import { frames } from './rows/frames.ts'
import { gateway } from './rows/gateway.ts'
import { hints } from './rows/hints.ts'
import { media } from './rows/media.ts'
import { proxies } from './rows/proxies.ts'
import { routing } from './rows/routing.ts'
import { safety } from './rows/safety.ts'
import { shared } from './rows/shared.ts'
import { soaked } from './rows/soaked.ts'
import { sse } from './rows/sse.ts'
import { stalls } from './rows/stalls.ts'
import { statuses } from './rows/status.ts'

const themes = [
  connect,
  statuses,
  hints,
  aborts,
  stalls,
  cuts,
  bytes,
  sse,
  bodies,
  events,
  frames,
  toolCalls,
  safety,
  media,
  proxies,
  routing,
  shared,
  soaked,
  gateway,
]

/** All faults, by their numbers. */
export const catalogue: readonly Row[] = themes.flat().toSorted((a, b) => a.number - b.number)
