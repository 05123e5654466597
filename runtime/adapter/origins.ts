/**
 * Where the elements of a regrouped list stood before: losses are told in terms of the request as it was given.
 * For messages the position of the first of those joined; for parts the positions of message and part.
 */
const origins = new WeakMap<readonly unknown[], readonly (readonly number[])[]>()

export function rememberOrigins(list: readonly unknown[], places: readonly (readonly number[])[]): void {
  origins.set(list, places)
}

/** Goes to an element of a list; the caller shortens the path by two when it is done. */
export function enter(path: (string | number)[], list: readonly unknown[], field: string, index: number): void {
  const origin = origins.get(list)?.[index]
  if (origin?.length === 2) path[path.length - 1] = origin[0]!
  path.push(field, origin?.at(-1) ?? index)
}
