/** What only one vendor says in an answer goes back to it as it came, and to nobody else. */
import { expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { validateTranscript } from '../../runtime/transcript/index.ts'
import type { Message } from '../../runtime/types.ts'
import { apiIds, client, encode, modelOf, told } from './vendors.ts'

const redacted = { type: 'redacted_thinking', data: 'c2VhbGVk' }
const search = { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: { query: 'tides' } }
const found = { type: 'web_search_tool_result', tool_use_id: 'srvtoolu_1', content: [] }
const claude = { id: 'm', type: 'message', role: 'assistant', model: 'm', stop_reason: 'end_turn', usage: {} }
const looked = { type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'search', query: 'tides' } }
const response = { id: 'r', object: 'response', model: 'm', status: 'completed' }
const sealed = { reasoningContent: { redactedContent: 'c2VhbGVk' } }
const ran = { executableCode: { language: 'PYTHON', code: 'tide()' } }

const answers: Record<string, { body: unknown; own: unknown[] }> = {
  'anthropic-messages': { body: { ...claude, content: [redacted, search, found] }, own: [redacted, search, found] },
  'openai-responses': { body: { ...response, output: [looked] }, own: [looked] },
  'bedrock-converse': { body: { output: { message: { role: 'assistant', content: [sealed] } } }, own: [sealed] },
  gemini: { body: { candidates: [{ content: { role: 'model', parts: [ran] } }] }, own: [ran] },
}

it.each(Object.entries(answers))('%s', async (api, { body, own }) => {
  const { content } = apis[api]!.client.chat.decode(body)
  const messages: Message[] = [
    { role: 'user', content: [{ type: 'text', text: 'When is high water?' }] },
    { role: 'assistant', content },
  ]
  const { call, loss } = encode(api, { model: modelOf(api), messages })
  expect(loss).toEqual([])
  for (const each of own) expect(JSON.stringify(told(call))).toContain(JSON.stringify(each))
  const kept = { format: 'interlingua.transcript', version: 1, messages } as const
  for (const other of Object.keys(answers).filter(each => each !== api)) {
    const { loss } = await validateTranscript(kept, `${other}/${modelOf(other)}`, { client })
    expect(loss.map(({ path }) => path)).toEqual(own.map((_, at) => `messages[1].content[${at}]`))
  }
})

it.each(apiIds)('what is said of messages that become one at %s is lost where each of them stood', api => {
  const words = (text: string) => [{ type: 'text' as const, text }]
  const own = { native: { elsewhere: { mood: 'calm' } } }
  const messages: Message[] = [
    { role: 'user', content: words('one') },
    { role: 'user', name: 'Ada', content: words('two') },
    { role: 'user', content: words('three'), ...own },
    { role: 'assistant', content: words('four'), ...own },
    { role: 'assistant', content: words('five'), ...own },
    { role: 'user', content: words('six') },
  ]
  const { call, loss } = encode(api, { model: modelOf(api), messages })
  const paths = loss.map(({ path }) => path)
  for (const at of [2, 3, 4]) expect(paths.filter(path => path.startsWith(`messages[${at}].native`))).toHaveLength(1)
  expect(JSON.stringify(call.body).includes('Ada') || paths.includes('messages[1].name')).toBe(true)
})
