/** So many names are kept, and none that is longer: clients send the same ones again and again, and some make them up. */
const MOST = 500
const LONGEST = 100

/** What is found for a name, which is looked for once a name. */
export function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found = find(name)
    if (known.size < MOST && name.length <= LONGEST) known.set(name, found)
    return found
  }
}
