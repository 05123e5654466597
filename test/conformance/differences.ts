/** Where two JSON values differ, leaf by leaf: what a reader of a failed round trip needs to see. */

export interface Difference {
  path: string
  expected: unknown
  actual: unknown
}

export function differences(expected: unknown, actual: unknown, path = ''): Difference[] {
  if (Object.is(expected, actual)) return []
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length)
    return expected.flatMap((item, at) => differences(item, actual[at], `${path}[${at}]`))
  if (isObject(expected) && isObject(actual)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(actual)])
    return [...keys].flatMap(key => differences(expected[key], actual[key], path === '' ? key : `${path}.${key}`))
  }
  return [{ path, expected, actual }]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
