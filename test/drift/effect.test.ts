import { expect, test } from 'vitest'
import { effectOf } from '../../generator/drift/effect.ts'
import type { ChangeClass } from '../../generator/drift/rules.ts'

test('what a class of change does to our version', () => {
  const effects = Object.fromEntries(
    (
      ['breaking', 'decode-risk', 'new-to-decode', 'new-to-use', 'deprecated', 'not-covered'] satisfies ChangeClass[]
    ).map(each => [each, effectOf(each)]),
  )
  expect(effects).toEqual({
    breaking: 'major',
    'decode-risk': 'patch',
    'new-to-decode': 'minor',
    'new-to-use': 'minor',
    deprecated: 'minor',
    'not-covered': 'patch',
  })
})
