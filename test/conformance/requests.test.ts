import { expect, test } from 'vitest'
import { numbered } from './requests.ts'

const talk = (call: string, result: string) => ({
  messages: [{ tool_calls: [{ id: call, name: 'find' }] }, { tool_call_id: result, content: 'found' }],
})

test('other ids are the same where they link the same', () => {
  expect(numbered(talk('call_1', 'call_1'))).toEqual(numbered(talk('JK1n3a7JE', 'JK1n3a7JE')))
  expect(numbered(talk('call_1', 'call_1'))).not.toEqual(numbered(talk('call_1', 'call_2')))
})

test('nothing but ids is taken for one', () => {
  expect(numbered({ content: 'call_1', id: 7 })).toEqual({ content: 'call_1', id: 7 })
})
