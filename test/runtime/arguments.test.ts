import { expect, test } from 'vitest'
import { argumentsOf } from '../../runtime/text/arguments.ts'

test.each(['', '  \n', 'null'])('%j means no arguments, and is kept as written', text => {
  expect(argumentsOf(text)).toEqual({ input: {}, inputText: text })
})

test('keeps the text only where writing the input again would differ', () => {
  expect(argumentsOf('{"a":1}')).toEqual({ input: { a: 1 } })
  expect(argumentsOf('{ "a": 1.0 }')).toEqual({ input: { a: 1 }, inputText: '{ "a": 1.0 }' })
})

test('never mends text that is not JSON', () => {
  expect(argumentsOf('{"a":')).toEqual({ input: undefined, inputText: '{"a":', invalid: true })
})
