/** Where a conversation is not as the vendors want it. Each can be repaired. */
export interface TranscriptProblem {
  /** In the transcript, as `messages[2].content[0]`. */
  path: string
  /**
   * `duplicate-id`: two calls have one id. `orphan-call`: a call has no result. `orphan-result`: a result has no call.
   * `misplaced-result`: a result does not follow the message of its call. `first-turn`, `adjacent-turns`: the api wants
   * the user to begin, or the sides to take turns. `reasoning`: thoughts of another vendor, which the api cannot carry.
   */
  kind:
    | 'duplicate-id'
    | 'orphan-call'
    | 'orphan-result'
    | 'misplaced-result'
    | 'first-turn'
    | 'adjacent-turns'
    | 'reasoning'
  /** What is wrong, and what a repair makes of it. */
  detail: string
}

/** A list that repairs are told to. */
export interface Repairs {
  readonly problems: TranscriptProblem[]
}

export function tell(
  { problems }: Repairs,
  kind: TranscriptProblem['kind'],
  detail: string,
  message: number,
  part?: number,
): void {
  const path = part === undefined ? `messages[${message}]` : `messages[${message}].content[${part}]`
  problems.push({ path, kind, detail })
}
