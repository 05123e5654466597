/** Vendors flip-flop while they roll out: a changed contract counts when it is seen for the second time. */

/** `none`: nothing to do. `wait`: changed, for the first time. `open`: changed, and seen so before. */
export type Verdict = 'none' | 'wait' | 'open'

/** Digests of a contract at different times. */
export interface Sightings {
  now: string
  committed: string | undefined
  /** When it was looked at last, where that was no pull request yet. */
  seen: string | undefined
  /** Of the pull request that is there. */
  opened: string | undefined
}

export function judge({ now, committed, seen, opened }: Sightings): Verdict {
  if (now === committed || now === opened) return 'none'
  return now === seen ? 'open' : 'wait'
}
