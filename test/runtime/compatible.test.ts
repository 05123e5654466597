/** Any server of the family: where it is and what is true of its models, the caller says. */
import { afterEach, expect, it } from 'vitest'
import { openaiCompatible } from '../../generated/openai-compatible/index.ts'
import { createClient } from '../../runtime/index.ts'
import { chatCompletion } from '../support/chat-completion.ts'
import { json, type Loopback, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server?.close())

const answer = (message: object) => json(chatCompletion(message))
const hello = answer({ content: 'Hi' })
const asked = { messages: 'hello', maxOutputTokens: 9 } as const
const sent = (at = 0) => JSON.parse(server.requests[at]!.body)

it('goes by its own name, and without a key where there is none', async () => {
  server = await startLoopback(hello)
  const llm = createClient({ providers: [openaiCompatible({ name: 'local', baseURL: server.baseURL })] })
  expect((await llm.chat({ ...asked, model: 'local/org/m' })).text).toBe('Hi')
  expect(server.requests[0]!.headers.authorization).toBeUndefined()
  expect(sent()).toMatchObject({ model: 'org/m', max_tokens: 9 })
})

it('sends the key where there is one', async () => {
  server = await startLoopback(hello)
  const llm = createClient({
    providers: [openaiCompatible({ name: 'local', baseURL: server.baseURL, apiKey: 'secret' })],
  })
  await llm.chat({ ...asked, model: 'local/m' })
  expect(server.requests[0]!.headers.authorization).toBe('Bearer secret')
})

it('takes quirks for facts of every model', async () => {
  server = await startLoopback(hello)
  const quirks = { maxCompletionTokens: true, developerRole: true }
  const llm = createClient({ providers: [openaiCompatible({ baseURL: server.baseURL, quirks })] })
  await llm.chat({ ...asked, model: 'openai-compatible/m', system: 'be brief' })
  expect(sent()).toMatchObject({ max_completion_tokens: 9, messages: [{ role: 'developer' }, { role: 'user' }] })
  expect(sent()).not.toHaveProperty('max_tokens')
})

it.each(['reasoning', 'reasoning_content'])(
  'hears thoughts called %s, and says them back under that name',
  async name => {
    server = await startLoopback(answer({ role: 'assistant', content: 'Hi', [name]: 'hm' }))
    const llm = createClient({ providers: [openaiCompatible({ name: 'local', baseURL: server.baseURL })] })
    const reply = await llm.chat({ ...asked, model: 'local/m' })
    expect(reply.reasoningText).toBe('hm')
    await llm.chat({
      model: 'local/m',
      messages: [{ role: 'user', content: 'hello' }, reply.message, { role: 'user', content: 'go on' }],
    })
    expect(sent(1).messages[1]).toEqual({ role: 'assistant', content: 'Hi', [name]: 'hm' })
  },
)

it('says that it needs an address', async () => {
  const llm = createClient({ providers: [openaiCompatible({ name: 'local' })] })
  await expect(llm.chat({ ...asked, model: 'local/m' })).rejects.toMatchObject({
    kind: 'invalid-request',
    message: expect.stringContaining('baseURL of local'),
  })
})
