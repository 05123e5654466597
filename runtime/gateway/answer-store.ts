/** Where answers, or what became of requests, are kept, as texts by their names: a Keyv, say. */
export interface AnswerStore {
  /** The text, now or later; undefined where there is none. */
  get(name: string): unknown
  /** `ttl`: for how long, in milliseconds. */
  set(name: string, value: string, ttl: number): unknown
  /** Takes it away. */
  delete(name: string): unknown
}
