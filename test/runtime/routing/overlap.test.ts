import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Overlap } from '../../../runtime/routing/overlap.ts'

/** What of a text is new, however it is cut into pieces; undefined for another answer. */
function fresh(told: string, pieces: readonly string[]): string | undefined {
  const overlap = new Overlap(told)
  let all = ''
  for (const piece of [...pieces, undefined]) {
    const more = piece === undefined ? overlap.end() : overlap.push(piece)
    if (more === undefined) return undefined
    all += more
  }
  return all
}

/** A text cut at random places. */
const pieces = (text: string) =>
  fc.uniqueArray(fc.nat({ max: text.length }), { maxLength: 8 }).map(cuts => {
    const at = [0, ...cuts.sort((a, b) => a - b), text.length]
    return at.slice(1).map((end, index) => text.slice(at[index], end))
  })

/** The longest end of `told` that `text` begins with, found by trying all of them. */
function longest(told: string, text: string): number {
  return Array.from({ length: told.length + 1 }, (_, length) => length)
    .filter(length => length <= text.length && told.slice(told.length - length) === text.slice(0, length))
    .at(-1)!
}

/** Few letters, so that everything repeats by chance, too. */
const dense = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 24 })
const prose = fc.lorem({ maxCount: 12 })
const texts = fc.oneof(dense, prose, fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 20 }))

describe('of a text that goes on', () => {
  const rows: [how: string, told: string, text: string, fresh: string | undefined][] = [
    ['exactly', 'The sky is', ' blue.', ' blue.'],
    ['with the last word again', 'The sky is', 'is blue.', ' blue.'],
    ['with the last words again', 'The sky is', 'sky is blue.', ' blue.'],
    ['in the middle of a word', 'The sky is bl', 'is blue.', 'ue.'],
    ['from the beginning', 'The sky is', 'The sky is blue.', ' blue.'],
    ['from the beginning, and is over there', 'The sky is', 'The sky is', ''],
    ['with words that were told before, but not last', 'blue sky, so', ' blue sky', ' blue sky'],
    ['after nothing', '', 'The sky', 'The sky'],
    ['with nothing', 'The sky', '', ''],
    ['with a word told before, and is over', 'Hi. The sky is blue', '.', '.'],
    ['with another answer', 'The sky appears to be', 'The sky is blue.', undefined],
    ['with the same answer, but shorter', 'The sky is blue because', 'The sky is blue', undefined],
    ['with two first letters in common', 'The sky is', 'That is blue', 'That is blue'],
    ['with half a character again', 'x\u{1f600}', '\u{1f600}!', '!'],
  ]

  test.each(rows)('%s', (_, told, text, expected) => {
    expect(fresh(told, [text])).toBe(expected)
    expect(fresh(told, [...text.split('')])).toBe(expected)
  })

  it('the longest end of what was told is dropped, and nothing else', () => {
    fc.assert(
      fc.property(
        texts,
        texts.chain(text => fc.tuple(fc.constant(text), pieces(text))),
        (told, [text, cut]) => {
          const found = fresh(told, cut)
          if (found !== undefined) expect(found).toBe(text.slice(longest(told, text)))
        },
      ),
      { numRuns: 2_000 },
    )
  })

  const repeating = fc
    .tuple(texts, texts, fc.nat())
    .map(([told, rest, count]) => ({ told, rest, repeated: told.slice(told.length - (count % (told.length + 1))) }))
    // Where more than what is repeated looks repeated, nobody can tell.
    .filter(({ told, rest, repeated }) => longest(told, repeated + rest) === repeated.length)

  it('after the last k characters again, all that follows is told, and only that', () => {
    let another = 0
    fc.assert(
      fc.property(
        repeating.chain(one => fc.tuple(fc.constant(one), pieces(one.repeated + one.rest))),
        ([{ told, rest }, cut]) => {
          const found = fresh(told, cut)
          if (found === undefined) another++
          else expect(told + found).toBe(told + rest)
        },
      ),
      { numRuns: 2_000 },
    )
    expect(another).toBeLessThan(200)
  })

  it('from the beginning, all that follows is told', () => {
    fc.assert(
      fc.property(
        texts.chain(told =>
          fc.tuple(
            fc.constant(told),
            texts.chain(rest => fc.tuple(fc.constant(rest), pieces(told + rest))),
          ),
        ),
        ([told, [rest, cut]]) => {
          expect(fresh(told, cut)).toBe(rest)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('it is held back only while it may be a repetition', () => {
    const overlap = new Overlap('The sky was blue')
    expect([overlap.push('sk'), overlap.isHolding, overlap.push('y'), overlap.push('line')]).toEqual([
      '',
      true,
      '',
      'skyline',
    ])
    expect([overlap.isHolding, overlap.push('The sky')]).toEqual([false, 'The sky'])
  })

  it('a long answer that starts over is read in time', () => {
    const told = Array.from({ length: 20_000 }, (_, at) => `word${at} `).join('')
    const text = `${told}end`
    const began = performance.now()
    const cut = Array.from({ length: Math.ceil(text.length / 20) }, (_, at) => text.slice(at * 20, at * 20 + 20))
    expect(fresh(told, cut)).toBe('end')
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
