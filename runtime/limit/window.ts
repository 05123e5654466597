/**
 * What was taken within the last so many milliseconds, exactly, and by a clock that never jumps. The store counts in
 * windows that follow one another, by a wall clock: over their seam twice the limit fits into the length of one.
 */

/** Something that was taken. */
export interface Taken {
  at: number
  weight: number
}

export class Window {
  readonly #limit: number
  readonly #ms: number
  #taken: Taken[] = []
  #sum = 0

  constructor(limit: number, ms: number) {
    this.#limit = limit
    this.#ms = ms
  }

  /** Nothing that was taken counts any more. */
  get empty(): boolean {
    this.#forget()
    return this.#taken.length === 0
  }

  /** In how many milliseconds so much can be taken; 0 is now. `weight` is at most the limit. */
  waitFor(weight: number): number {
    const now = this.#forget()
    let over = this.#sum + weight - this.#limit
    if (over <= 0) return 0
    for (const taken of this.#taken) {
      over -= taken.weight
      if (over <= 0) return taken.at + this.#ms - now
    }
    return this.#ms
  }

  take(weight: number): Taken {
    const taken = { at: performance.now(), weight }
    this.#taken.push(taken)
    this.#sum += weight
    return taken
  }

  /** What it was taken for happens now: the time counts from here. */
  begin(taken: Taken): void {
    const index = this.#taken.lastIndexOf(taken)
    if (index >= 0) this.#taken.splice(index, 1)
    else this.#sum += taken.weight
    taken.at = performance.now()
    this.#taken.push(taken)
  }

  /** It was more or less than that. */
  settle(taken: Taken, weight: number): void {
    this.#forget()
    if (this.#taken.includes(taken)) this.#sum += weight - taken.weight
    taken.weight = weight
  }

  #forget(): number {
    const now = performance.now()
    while (this.#taken.length > 0 && this.#taken[0]!.at + this.#ms <= now) this.#sum -= this.#taken.shift()!.weight
    return now
  }
}
