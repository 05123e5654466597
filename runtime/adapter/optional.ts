/** Values that are nothing where there is nothing in them. */

/** A value under its key; nothing where there is none. */
export function under<K extends string, V>(key: K, value: V | undefined): { [name in K]: V } | undefined {
  return value === undefined ? undefined : ({ [key]: value } as { [name in K]: V })
}

/** A value, where it is no list without elements and no text without letters. */
export function unlessEmpty<V>(value: V): V | undefined {
  const isSized = Array.isArray(value) || typeof value === 'string'
  return isSized && value.length === 0 ? undefined : value
}

/** A map that is nothing without the elements of this list, or of one of these. */
export function needing<W extends object, K extends keyof W>(
  lists: K | readonly K[],
  map: W | undefined,
): W | undefined {
  const isFilled = (list: K) => {
    const elements: unknown = map?.[list]
    return Array.isArray(elements) && elements.length > 0
  }
  return (Array.isArray(lists) ? (lists as readonly K[]) : [lists as K]).some(isFilled) ? map : undefined
}

/** Nothing instead of an empty list. */
export function some<W>(list: W[] | undefined): W[] | undefined {
  return unlessEmpty(list)
}

/** An object with at least one known value, else nothing. */
export function filled<W extends object>(object: W): W | undefined {
  for (const key in object) if (object[key] !== undefined) return object
  return undefined
}
