/** The AI SDK asks by responses, and checks more of an answer than the vendor's own SDK: ids of calls, and of items in streams. */
import { createOpenAI } from '@ai-sdk/openai'
import { generateText, stepCountIs, streamText, tool } from 'ai'
import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { anthropic } from '../../generated/anthropic/index.ts'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { createGateway } from '../../runtime/gateway/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import type { Part } from '../../runtime/types.ts'

const cities = ['Oslo', 'Rome']
const calls = cities.map(
  (city, at): Part => ({ type: 'tool-call', id: `call_${at}`, name: 'weather', input: { city } }),
)
const content: Part[] = [{ type: 'reasoning', text: 'Hm.' }, { type: 'text', text: 'I look. ' }, ...calls]

const mock = createMock({ apis: [anthropicServer()] })
const gateway = createGateway({
  client: { providers: [anthropic({ apiKey: 'k', fetch: mock.fetch })] },
  ingress: [openaiServer()],
})
const openai = createOpenAI({ apiKey: 'none', baseURL: 'http://localhost/v1', fetch: gateway.fetch })
const weather = tool({ inputSchema: z.object({ city: z.string() }), execute: async ({ city }) => `${city}: fine` })
const asked = {
  model: openai('anthropic/claude-sonnet-4-5'),
  prompt: 'Hi',
  tools: { weather },
  stopWhen: stepCountIs(3),
  // Else it names what was said by the ids of items, in place of saying it again: nothing is kept by them.
  providerOptions: { openai: { store: false } },
}

beforeEach(() => mock.reset([{ content, finishReason: 'tool-calls' }, { text: 'Both are fine.' }]))

/** What the vendor was told of the calls that the SDK made. */
const told = () => mock.requests[1]?.request.messages.flatMap(message => message.content)

it('whole', async () => {
  const { text, steps } = await generateText(asked)
  expect([text, steps[0]?.toolCalls.map(({ input }) => input)]).toEqual([
    'Both are fine.',
    cities.map(city => ({ city })),
  ])
  expect(told()).toEqual(expect.arrayContaining(calls))
})

it('streamed', async () => {
  const errors: unknown[] = []
  const { textStream, steps } = streamText({ ...asked, onError: ({ error }) => void errors.push(error) })
  let text = ''
  for await (const delta of textStream) text += delta
  expect(errors).toEqual([])
  expect([text, (await steps)[0]?.reasoningText]).toEqual(['I look. Both are fine.', 'Hm.'])
  expect(told()).toEqual(expect.arrayContaining(calls))
})
