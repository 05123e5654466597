/** A hard stop: no call begins that may lead over it. */
export interface Limit {
  /** How much, in US dollars. */
  usd: number
  /** Only of calls with this tag; of all calls where absent. */
  tag?: string
  /** Of a day or a month by UTC, and then anew; for ever where absent. */
  per?: 'day' | 'month'
}

export function holds({ tag }: Limit, tags: readonly string[]): boolean {
  return tag === undefined || tags.includes(tag)
}

/** What a limit counts, by a name: that of its tag and of its time. */
export function accountOf({ tag, per }: Limit, now: number): string {
  const time = new Date(now).toISOString().slice(0, per === 'day' ? 10 : 7)
  return [tag === undefined ? 'all' : `tag:${tag}`, ...(per === undefined ? [] : [time])].join('@')
}
