/** Calls under way, each shared by all who ask for the same: a call ends early only once nobody waits for it. */

/** A call under way, as whoever starts it gives it. */
export interface Started<T> {
  shared: T
  /** Settles when the call is over. */
  ended: Promise<unknown>
}

/** A place in a call under way. */
export interface Seat<T> {
  readonly shared: T
  /** This one started the call. */
  readonly first: boolean
  /** Gives the place up. The last one to leave aborts the call, if it is not over. */
  leave(): void
}

interface Flight<T> extends Started<T> {
  seats: number
  readonly controller: AbortController
}

export class Flights<T> {
  readonly #flights = new Map<string, Flight<T>>()

  /** A seat in the call of this name; it is started where there is none. */
  join(name: string, start: (signal: AbortSignal) => Started<T>): Seat<T> {
    const underway = this.#flights.get(name)
    const flight = underway ?? this.#start(name, start)
    flight.seats++
    let seated = true
    return {
      shared: flight.shared,
      first: underway === undefined,
      leave: () => {
        if (!seated) return
        seated = false
        if (--flight.seats > 0) return
        this.#forget(name, flight)
        flight.controller.abort()
      },
    }
  }

  #start(name: string, start: (signal: AbortSignal) => Started<T>): Flight<T> {
    const controller = new AbortController()
    const flight = { ...start(controller.signal), seats: 0, controller }
    this.#flights.set(name, flight)
    const over = () => this.#forget(name, flight)
    flight.ended.then(over, over)
    return flight
  }

  #forget(name: string, flight: Flight<T>): void {
    if (this.#flights.get(name) === flight) this.#flights.delete(name)
  }
}
