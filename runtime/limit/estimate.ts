/** How many tokens a call may take, before anybody knows. */
import { type Call, isChat } from '../call/middleware.ts'
import { estimateOf } from '../text/token-estimate.ts'

/** Text by its length, each medium as an image, and the longest answer that is asked for. */
export function estimateTokens(call: Call): number {
  const { headers: _h, signal: _s, context: _c, ...asked } = call.input
  return estimateOf(asked, isChat(call) ? call.input.maxOutputTokens : 0)
}
