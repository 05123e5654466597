/** The JSON text of a call's arguments as they grow, where a wire sets them value by value. */

export type Step = string | number

/** Writes values in the order of a document; what goes back to a place that is done cannot be told. */
export interface CallText {
  /** The text that a value adds; undefined where it has none. A text of the place before goes on with it. */
  set(path: readonly Step[], value: string | number | boolean | null): string | undefined
  /** What closes all that is open. */
  end(): string
}

/** How much of one object or list is written. */
interface Level {
  list: boolean
  /** Of a list how many, of an object which are in it. */
  count: number
  names: Set<string>
}

export function createCallText(): CallText {
  const levels: Level[] = [level(false)]
  let last: readonly Step[] | undefined
  let open = false
  let lost = false

  return {
    set(path, value) {
      const text = lost ? undefined : written(path, value)
      lost = text === undefined
      return text
    },
    end: () => (last === undefined ? '{}' : (open ? '"' : '') + closing(0)),
  }

  function written(path: readonly Step[], value: string | number | boolean | null): string | undefined {
    const same = last !== undefined && path.length === last.length && path.every((step, at) => step === last![at])
    if (same) return open && typeof value === 'string' ? inString(value) : undefined
    const shared = sharedWith(path)
    // A value is set in what was a value, or an object where a value was.
    if (path.length === 0 || (last !== undefined && (shared === path.length || shared === last.length)))
      return undefined
    if (!goesOn(levels[shared]!, path[shared]!)) return undefined
    let text = last === undefined ? '{' : (open ? '"' : '') + closing(shared + 1)
    for (let at = shared; at < path.length; at++) {
      if (at > shared) {
        const list = typeof path[at] === 'number'
        levels.push(level(list))
        text += list ? '[' : '{'
      }
      text += stepInto(levels[at]!, path[at]!)
    }
    last = path
    open = typeof value === 'string'
    return text + (typeof value === 'string' ? `"${inString(value)}` : JSON.stringify(value))
  }

  function sharedWith(path: readonly Step[]): number {
    if (last === undefined) return 0
    const differs = path.findIndex((step, at) => step !== last![at])
    return differs === -1 ? path.length : differs
  }

  /** Closes all levels from this one on; the first is closed at the end alone. */
  function closing(from: number): string {
    let text = ''
    while (levels.length > from) text += levels.pop()!.list ? ']' : '}'
    return text
  }
}

function level(list: boolean): Level {
  return { list, count: 0, names: new Set() }
}

/** Whether a place comes after all that its level has. */
function goesOn({ list, count, names }: Level, step: Step): boolean {
  return typeof step === 'number' ? list && step >= count : !list && !names.has(step)
}

/** What stands before the value at a place: a comma, the name, nothings for what a list leaves out. */
function stepInto(level: Level, step: Step): string {
  const comma = level.count > 0 ? ',' : ''
  if (typeof step === 'number') {
    const holes = 'null,'.repeat(step - level.count)
    level.count = step + 1
    return comma + holes
  }
  level.count++
  level.names.add(step)
  return `${comma}${JSON.stringify(step)}:`
}

function inString(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
