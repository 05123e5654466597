/** The items of responses have ids of their own, the same in a whole answer and in a stream of it. */
import OpenAI from 'openai'
import { beforeEach, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { createGateway } from '../../runtime/gateway/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import type { Part } from '../../runtime/types.ts'

const call = (id: string): Part => ({ type: 'tool-call', id, name: 'weather', input: { city: id } })
const content: Part[] = [
  { type: 'reasoning', text: 'Hm.' },
  { type: 'text', text: 'I look. ' },
  call('call_1'),
  { type: 'text', text: 'And again. ' },
  call('call_2'),
]
const mock = createMock({ apis: [anthropicServer()] })
const gateway = createGateway({
  client: { providers: [anthropic({ apiKey: 'k', fetch: mock.fetch })] },
  ingress: [openaiServer()],
})
const { responses } = new OpenAI({ apiKey: 'none', maxRetries: 0, fetch: gateway.fetch })
const asked = { model: 'anthropic/claude-sonnet-4-6', input: 'Hi' }
const said = (id: string) => ({ id, content, finishReason: 'tool-calls' as const })

beforeEach(() => mock.reset([said('a1'), said('a2')]))

const idsOf = (answer: string) => [
  `rs_${answer}_0`,
  `msg_${answer}_1`,
  `fc_${answer}_2`,
  `msg_${answer}_3`,
  `fc_${answer}_4`,
]

it('whole: unique in an answer, and among answers', async () => {
  const [first, second] = [await responses.create(asked), await responses.create(asked)]
  expect(first.output.map(({ id }) => id)).toEqual(idsOf('a1'))
  expect(second.output.map(({ id }) => id)).toEqual(idsOf('a2'))
})

it('streamed: the same, from the first event of an item to the last', async () => {
  const events: OpenAI.Responses.ResponseStreamEvent[] = []
  const stream = responses.stream(asked).on('event', event => void events.push(event))
  const { output } = await stream.finalResponse()
  expect(output.map(({ id }) => id)).toEqual(idsOf('a1'))
  const begun = events.flatMap(event => (event.type === 'response.output_item.added' ? [event.item.id] : []))
  const ended = events.flatMap(event => (event.type === 'response.output_item.done' ? [event.item.id] : []))
  expect([begun, ended]).toEqual([idsOf('a1'), idsOf('a1')])
  const between = events.flatMap(event => ('item_id' in event ? [[event.output_index, event.item_id]] : []))
  expect(between.length).toBeGreaterThan(10)
  for (const [at, id] of between) expect(id).toBe(begun[Number(at)])
})

it("a vendor's own ids stay", async () => {
  const native = { 'openai-responses': { id: 'msg_of_its_own' } }
  const { server } = await import('../../generated/registry.ts').then(({ apis }) => apis['openai-responses']!)
  const part: Part = { type: 'text', text: 'Fine.', native }
  const answer = server.chat.encode({ id: 'a', content: [part, call('c')], finishReason: 'tool-calls' })
  expect((answer as OpenAI.Responses.Response).output.map(({ id }) => id)).toEqual(['msg_of_its_own', 'fc_a_1'])
})
