/**
 * What a raw client calls its operations: the id in camel case. Of an id in several segments, as `x.things.list`, the
 * last ones that are enough: two words at least, and no other operation's. `makeThing` is enough, `list` is not.
 * Where even whole ids give one name, both have it, and the plan tells.
 */
export function rawNames(ids: readonly string[]): Map<string, string> {
  return new Map(ids.map(id => [id, nameOf(id, ids)]))
}

function nameOf(id: string, ids: readonly string[]): string {
  const length = id.split('.').length
  for (let count = 1; count < length; count++) {
    const words = wordsOf(lastOf(id, count))
    const name = camel(words)
    if (words.length > 1 && ids.every(other => other === id || camel(wordsOf(lastOf(other, count))) !== name))
      return name
  }
  return camel(wordsOf(id))
}

function lastOf(id: string, count: number): string {
  return id.split('.').slice(-count).join('.')
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
}

/** A name begins with a letter. */
function camel(words: readonly string[]): string {
  const name = words
    .map((word, index) => (index === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1)))
    .join('')
  return /^[a-z]/.test(name) ? name : `operation${name}`
}
