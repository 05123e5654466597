import { expect, test } from 'vitest'
import { providersOf, WhileSame } from '../../generator/inputs.ts'
import { Memo } from '../../generator/memo.ts'

const fileOf = (text: string) => providersOf(new Map([['specs/a/a.yaml', text]]))[0]!.mappings[0]!

test('what is made of a file and of others is made again where one of them is another, and only then', () => {
  const [known, made] = [new WhileSame<number>(), { times: 0 }]
  const make = (text: string, ...others: unknown[]) => known.of(fileOf(text), others, () => ++made.times)
  expect([make('a', 1), make('a', 1), make('a', 2), make('a', 2, 3), make('b', 2, 3)]).toEqual([1, 1, 2, 3, 4])
  // An edit that was tried is taken back.
  expect(make('a', 2, 3)).toBe(3)
})

test('texts of late are known, and not all that there ever were', () => {
  const known = new Memo<number>()
  for (let number = 0; number < 100; number++) known.set(`${number}`, number)
  expect([known.get('99'), known.get('40'), known.get('0')]).toEqual([99, 40, undefined])
})
