/** Hints for a vendor's prompt cache: one form on parts and tools, sent where there is a place, else declared. */
import { expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import type { Request } from '../../runtime/types.ts'
import { sent } from './told.ts'

const request: Request = {
  model: 'm',
  system: [{ type: 'text', text: 'Be brief.', cache: { ttl: '1h' } }],
  messages: [
    {
      role: 'user',
      content: [
        { type: 'document', mediaType: 'application/pdf', data: 'AAAA', cache: {} },
        { type: 'text', text: 'Sum it up.', cache: {} },
      ],
    },
  ],
  tools: [{ type: 'function', name: 'f', inputSchema: { type: 'object' }, cache: {} }],
}
const short = { type: 'ephemeral' }

it('anthropic-messages is sent all of them, and reads them back', () => {
  const { body, loss } = sent('anthropic-messages', request)
  expect(loss).toEqual([])
  expect(body).toMatchObject({
    system: [{ cache_control: { type: 'ephemeral', ttl: '1h' } }],
    messages: [{ content: [{ cache_control: short }, { cache_control: short }] }],
    tools: [{ cache_control: short }],
  })
  const call = { method: 'POST' as const, path: '/v1/messages', body }
  const back = apis['anthropic-messages']!.server.chat.decode(call, () => ({}))
  expect(back.system).toEqual(request.system)
  expect(back.tools).toMatchObject([{ cache: {} }])
})

it('openrouter-chat is sent those of texts', () => {
  const { body, loss } = sent('openrouter-chat', { model: 'm', messages: request.messages })
  expect(body).toMatchObject({ messages: [{ content: [{}, { cache_control: short }] }] })
  expect(loss.map(({ path }) => path)).toEqual(['messages[0].content[0].cache'])
})

it('who has no place for them says so', () => {
  const { loss } = sent('openai-chat', request)
  expect(loss.map(({ path }) => path).sort()).toEqual([
    'messages[0].content[0].cache',
    'messages[0].content[1].cache',
    'system[0].cache',
    'tools[0].cache',
  ])
})
