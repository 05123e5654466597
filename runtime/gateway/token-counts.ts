/** How many tokens a request may take, and how many it took. */
import { estimateOf } from '../text/token-estimate.ts'
import { decodedBody } from './decoded.ts'
import type { Asking } from './gateway-request.ts'
import type { GatewayEntry } from './log-entry.ts'

/** What a request may take: its text and media, and the longest answer that it asks for. */
export function tokensAsked({ route, call }: Pick<Asking, 'route' | 'call'>): number {
  if (route.call === 'chat') {
    const asked = decodedBody(() => route.api.chat.decode(call, () => ({})))
    return estimateOf(asked, asked.maxOutputTokens)
  }
  return route.call === 'embed' || route.call === 'embedOne' ? estimateOf(call.body as object, 0) : 0
}

/** What it took, where that is known; nothing where the vendor refused it. */
export function tokensTaken({ usage, error, streamed }: GatewayEntry): number | undefined {
  if (usage) return usage.totalTokens ?? (usage.inputTokens ?? 0) + (usage.outputTokens ?? 0)
  const isRefused = error !== undefined && !streamed && !unsure.includes(error)
  return isRefused ? 0 : undefined
}

/** After these a vendor may have answered all the same. */
const unsure: readonly GatewayEntry['error'][] = [
  'timeout',
  'network',
  'aborted',
  'truncated',
  'protocol',
  'response-too-large',
]
