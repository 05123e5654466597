import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inJson, type Rule, replaced, TextScanner } from '../../runtime/guard/text-scanner.ts'

const rule = (regex: RegExp, maxLength: number, start = ''): Rule => ({
  regex: new RegExp(regex, 'g'),
  maxLength,
  start,
  replace: match => `<${match.length}>`,
})

const mail = rule(/\b[a-z.]{1,10}@[a-z]{1,10}\.(?:com|org)\b/, 25)
const key = rule(/sk-[\da-z]{4,8}/, 11, 'sk-')
const digits = rule(/\d+/, 5)
/** Ends where it ends, or is none: what is longer than its length does not count. */
const quoted = rule(/'[^']*'/, 5)

function inPieces(rules: Rule[], pieces: string[]): string {
  const scanner = new TextScanner(rules)
  return pieces.map(piece => scanner.push(piece)).join('') + scanner.flush()
}

const cut = (text: string, places: number[]) => {
  const at = [0, ...places.map(place => place % (text.length + 1)).toSorted((a, b) => a - b), text.length]
  return at.slice(1).map((end, index) => text.slice(at[index], end))
}

describe('a whole text', () => {
  it.each([
    [[mail], 'from a.b@c.com, d@e.org!', 'from <9>, <7>!'],
    [[mail], 'no@thing.else x@y.comics', 'no@thing.else x@y.comics'],
    [[key], 'sk-1 sk-1234 sk-123456789', 'sk-1 <7> <11>9'],
    [[digits], 'in pieces: 123456789012', 'in pieces: <5><5><2>'],
    [[key, digits], 'sk-12345 678', '<8> <3>'],
    [[digits, key], 'sk-12345 678', '<8> <3>'],
    [[quoted], "'abc' 'abcdefgh' 'x'", "<5> 'abcdefgh<3>x'"],
    [[], 'nothing to find', 'nothing to find'],
  ])('has its matches replaced: %#', (rules, text, wanted) => {
    expect(replaced(rules, text)).toBe(wanted)
  })

  it('is as a plain replacement where no match is too long', () => {
    const words = fc.constantFrom('a@b.com', 'sk-abcd', ' ', '.', 'x', '12', '@', '-', 'é', '😀')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), list => {
        const text = list.join('')
        expect(replaced([mail], text)).toBe(text.replace(mail.regex, mail.replace))
      }),
    )
  })
})

it('is the same in any pieces', () => {
  const words = fc.constantFrom(
    "'",
    'a.b@c.com',
    'z@y.org',
    'sk-abcd12',
    'sk-',
    ' ',
    '.com',
    'x',
    '1234567',
    '@',
    '-',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.array(fc.nat(), { maxLength: 40 }), (list, places) => {
      const text = list.join('')
      for (const rules of [[mail], [key], [quoted], [mail, key, digits], [digits, quoted, key]])
        expect(inPieces(rules, cut(text, places))).toBe(replaced(rules, text))
    }),
    { numRuns: 500 },
  )
})

it('is the same at every split', () => {
  const text = 'to a.b@c.com or sk-abcd12, 123456 😀 z@y.org'
  const wanted = replaced([mail, key, digits], text)
  for (let at = 0; at <= text.length; at++)
    for (let next = at; next <= text.length; next++)
      expect(inPieces([mail, key, digits], [text.slice(0, at), text.slice(at, next), text.slice(next)])).toBe(wanted)
})

describe('holding back', () => {
  it('is never more than the longest match, and a character of a pair', () => {
    const scanner = new TextScanner([mail])
    let held = 0
    for (const character of 'a text without anything to find in it, 😀😀😀, and some more of it') {
      held += character.length - scanner.push(character).length
      expect(held).toBeLessThanOrEqual(26)
    }
    expect(held).toBeGreaterThan(20)
  })

  it('is only of what can become a match, where its beginning is known', () => {
    const scanner = new TextScanner([key])
    expect(scanner.push('plain text is told at once, s')).toBe('plain text is told at once, ')
    expect(scanner.push('o')).toBe('so')
    expect(scanner.push(' sk-12')).toBe(' ')
    expect(scanner.flush()).toBe('sk-12')
  })

  it('never tears a pair of surrogates', () => {
    const scanner = new TextScanner([rule(/xyz/, 3)])
    for (const piece of ['a😀b😀c😀d', '😀', 'e', '😀😀'])
      expect(scanner.push(piece)).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/)
  })
})

it('takes a time that grows with the text, not with its square', () => {
  const time = (count: number) => {
    const scanner = new TextScanner([mail, key])
    const start = performance.now()
    for (let at = 0; at < count; at++) scanner.push('word a.b ')
    return performance.now() - start
  }
  time(20_000)
  const short = Array.from({ length: 20 }, () => time(10_000)).reduce((sum, ms) => sum + ms)
  const ratio = time(200_000) / short
  console.info(`a text of 200,000 pieces takes ${ratio.toFixed(1)} times as long as twenty of 10,000`)
  // Twenty times for the square.
  expect(ratio).toBeLessThan(8)
})

it('writes what it puts into JSON as JSON', () => {
  const quote = { ...key, replace: () => 'a "b"\n' }
  expect(JSON.parse(replaced([inJson(quote)], '{"k":"sk-abcd"}'))).toEqual({ k: 'a "b"\n' })
})
