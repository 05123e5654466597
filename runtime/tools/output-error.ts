import type { ChatResponse } from '../chat/chat-response.ts'
import { type Issue, issuesText } from '../chat/standard-schema.ts'
import { InterlinguaError } from '../errors.ts'
import type { ApiError } from '../types.ts'

/** The code of an `OutputError`. */
const code = 'invalid-output'

/**
 * The answer is not what was asked for. Its kind is `truncated` where it was cut off, `content-filter` where the model
 * declined, else `unknown`. Text and response are not shown when the error is logged.
 */
export class OutputError extends InterlinguaError {
  /** What the model wrote. */
  declare readonly text: string
  /** What is wrong with it; of no JSON, that. */
  declare readonly issues: readonly Issue[]
  /** All of the answer. */
  declare readonly response: ChatResponse

  constructor(response: ChatResponse, issues: readonly Issue[]) {
    const { kind, message } = reasonOf(response, issues)
    const { attempts, text } = response
    super({ kind, message, code }, { partial: response, ...whereOf(response), retryable: false })
    for (const [key, value] of Object.entries({ text, issues, response }))
      Object.defineProperty(this, key, { value, enumerable: false })
    this.attempts = attempts
  }
}

/** Whether an error is an `OutputError`, also of another copy of this package. */
export function isOutputError(error: unknown): error is OutputError {
  return error instanceof Error && 'code' in error && error.code === code && 'issues' in error
}

function reasonOf(
  { finishReason, refusal }: ChatResponse,
  issues: readonly Issue[],
): Pick<ApiError, 'kind' | 'message'> {
  if (refusal !== '') return { kind: 'content-filter', message: 'the model declined to give the output' }
  if (finishReason === 'content-filter') return { kind: finishReason, message: 'the output was filtered' }
  const cut = finishReason === 'length' ? 'the answer was cut off, and so ' : ''
  const message = `${cut}the output is not what was asked for: ${issuesText(issues)}`
  return { kind: cut ? 'truncated' : 'unknown', message }
}

function whereOf({ attempts }: ChatResponse): { provider?: string; model?: string } {
  const { provider, model } = attempts.at(-1) ?? {}
  return { ...(provider && { provider }), ...(model && { model }) }
}
