/** So many names are known to be what they are: clients send the same ones again and again. */
const MOST = 500

/** Whether a name is one of a pattern, which is looked at once a name. */
export function remembered(pattern: RegExp): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    const is = pattern.test(name)
    if (known.size < MOST) known.set(name, is)
    return is
  }
}
