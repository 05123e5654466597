/**
 * The text of a request with another model's name in the place of its own, and all else as it came: numbers keep their form, and
 * nothing is read and written anew. Undefined where the place is not certain: what is quoted so stands elsewhere, too.
 */
export function renamed(text: string, model: string): string | undefined {
  const at = text.indexOf(field)
  if (at < 0 || text.indexOf(field, at + 1) >= 0) return undefined
  value.lastIndex = at + field.length
  const found = value.exec(text)
  return found ? text.slice(0, at) + field + found[1] + JSON.stringify(model) + text.slice(value.lastIndex) : undefined
}

const field = '"model"'

const value = /(\s*:\s*)"(?:[^"\\]|\\.)*"/y
