/** Answers that are kept: requests go on from them by their ids, by the official SDK, whoever answers. */
import OpenAI from 'openai'
import { expect, test } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { ingress } from '../../generated/ingress.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { type AnswerStore, createGateway, type GatewayEntry, type GatewayOptions } from '../../runtime/gateway/index.ts'
import { memoryAnswers } from '../../runtime/gateway/memory-answers.ts'
import { type Answer, createMock } from '../../runtime/mock/index.ts'

const apiKey = 'a-key-of-the-gateway'
const models = ['openai/m', 'anthropic/m', 'gemini/m'] as const

/** Vendors that answer by a script, a gateway that keeps answers, and the SDK in front of it. */
function stage(script: Answer[], options: Partial<GatewayOptions> = {}) {
  const vendors = createMock({ apis: Object.values(ingress).map(serverOf => serverOf()), script })
  const log: GatewayEntry[] = []
  const providers = [openai({ apiKey }), anthropic({ apiKey }), gemini({ apiKey })]
  const gateway = createGateway({
    client: { providers, retry: false, fetch: vendors.fetch },
    ingress: [openaiServer()],
    answers: {},
    log: entry => log.push(entry),
    ...options,
  })
  const sdkOf = (key: string) => new OpenAI({ apiKey: key, fetch: gateway.fetch, maxRetries: 0 })
  /** What the vendor was asked last. */
  const asked = () => vendors.requests.at(-1)!
  const said = () => asked().request.messages.map(({ role, content }) => [role, textOf(content)])
  return { vendors, log, sdk: sdkOf('none'), sdkOf, asked, said }
}

function textOf(content: readonly object[]): string {
  return content.map(part => ('text' in part ? part.text : 'type' in part ? part.type : '')).join('')
}

async function failureOf(call: PromiseLike<unknown>) {
  const failure = await Promise.resolve(call).catch((cause: unknown) => cause)
  expect(failure).toBeInstanceOf(OpenAI.APIError)
  const { status, code, param, type } = failure as InstanceType<typeof OpenAI.APIError>
  return { status, code, param, type }
}

const lost = { status: 400, code: 'previous_response_not_found', param: 'previous_response_id' }
const gone = { status: 404, code: null, param: null }

test.each(models.flatMap(from => models.map(to => [from, to] as const)))(
  'what %s has said goes on at %s, whole or streamed',
  async (from, to) => {
    const { sdk, said, asked } = stage(['blue', 'red', 'black'])
    const about = { instructions: 'Be brief.', model: from }
    const first = await sdk.responses.create({ ...about, input: 'And by day?' })
    const stream = sdk.responses.stream({ ...about, model: to, input: 'At dusk?', previous_response_id: first.id })
    const second = await stream.finalResponse()
    expect([first.output_text, second.output_text]).toEqual(['blue', 'red'])
    // A vendor that passes its own answer on knows it by its id.
    if (from !== 'openai/m' || to !== 'openai/m')
      expect(said()).toEqual([
        ['user', 'And by day?'],
        ['assistant', 'blue'],
        ['user', 'At dusk?'],
      ])
    const third = await sdk.responses.create({ model: 'gemini/m', input: 'At night?', previous_response_id: second.id })
    expect(third.output_text).toBe('black')
    expect(said().map(([, text]) => text)).toEqual(['And by day?', 'blue', 'At dusk?', 'red', 'At night?'])
    // What was told of one request alone does not go on.
    expect(asked().request.system).toBeUndefined()
  },
)

test('a vendor of the same grammar is asked by the id that it gave, and with the very bytes', async () => {
  const { sdk, asked } = stage(['blue', 'red'])
  const first = await sdk.responses.create({ model: 'openai/m', input: 'By day?' })
  await sdk.responses.create({ model: 'openai/m', input: 'At dusk?', previous_response_id: first.id })
  expect(asked().wire.body).toEqual({ model: 'm', input: 'At dusk?', previous_response_id: first.id })
})

test('calls, their results and what only the vendor knows of its thoughts', async () => {
  const thought = {
    type: 'reasoning',
    text: 'hm',
    native: { 'anthropic-messages': { signature: 'c2lnbmVk' } },
  } as const
  const { sdk, asked } = stage([
    { content: [thought, { type: 'tool-call', id: 'call_1', name: 'weather', input: { city: 'Oslo' } }] },
    'rain',
    'rain again',
  ])
  const tools = [{ type: 'function' as const, name: 'weather', parameters: { type: 'object' }, strict: false }]
  const ask = { tools, reasoning: { effort: 'low' as const } }
  const first = await sdk.responses.create({ ...ask, model: 'anthropic/claude-sonnet-4-5', input: 'And in Oslo?' })
  const result = { type: 'function_call_output' as const, call_id: 'call_1', output: 'wet' }
  const more = { ...ask, input: [result], previous_response_id: first.id }
  await sdk.responses.create({ ...more, model: 'anthropic/claude-sonnet-4-5' })
  expect(JSON.stringify(asked().wire.body)).toContain('"signature":"c2lnbmVk"')
  await sdk.responses.create({ ...more, model: 'gemini/m' })
  expect(JSON.stringify(asked().wire.body)).toContain('"functionResponse":{"id":"call_1","name":"weather"')
  expect(JSON.stringify(asked().wire.body)).not.toContain('c2lnbmVk')
})

test('an answer is shown, and taken away', async () => {
  const { sdk } = stage(['blue', 'red'])
  for (const stream of [false, true]) {
    const told = stream
      ? await sdk.responses.stream({ model: 'anthropic/m', input: 'x' }).finalResponse()
      : await sdk.responses.create({ model: 'anthropic/m', input: 'x' })
    const shown = await sdk.responses.retrieve(told.id)
    expect(shown).toMatchObject({ id: told.id, object: 'response', status: 'completed', output_text: told.output_text })
    await sdk.responses.delete(told.id)
    expect(await failureOf(sdk.responses.retrieve(told.id))).toMatchObject(gone)
    expect(await failureOf(sdk.responses.delete(told.id))).toMatchObject(gone)
    const next = { model: 'anthropic/m', input: 'y', previous_response_id: told.id }
    expect(await failureOf(sdk.responses.create(next))).toMatchObject(lost)
  }
})

test('what is not to be kept is not, and the vendor is told so where it could', async () => {
  const { sdk, asked, log } = stage(['blue', 'blue', 'red'])
  for (const model of ['anthropic/m', 'openai/m']) {
    const told = await sdk.responses.create({ model, input: 'x', store: false })
    const next = { model: 'gemini/m', input: 'y', previous_response_id: told.id }
    expect(await failureOf(sdk.responses.create(next))).toMatchObject(lost)
  }
  expect(asked().wire.body).toMatchObject({ store: false })
  expect(log.map(({ loss }) => loss)).toEqual([undefined, undefined, undefined, undefined])
})

test('nothing is kept unless that is said', async () => {
  const { sdk } = stage(['blue', 'red'], { answers: undefined })
  const told = await sdk.responses.create({ model: 'anthropic/m', input: 'x' })
  expect(await failureOf(sdk.responses.retrieve(told.id))).toMatchObject({ status: 404 })
  const next = sdk.responses.create({ model: 'anthropic/m', input: 'y', previous_response_id: told.id })
  expect((await next.withResponse()).response.headers.get('x-interlingua-loss')).toBe(
    'native.openai-responses (unsupported)',
  )
})

test('what one key was told is nothing that another can go on from', async () => {
  const keys = ['ann', 'bob'].map(name => ({ name, key: `a-key-of-${name}-alone` }))
  const { sdkOf } = stage(['blue', 'red'], { keys })
  const [ann, bob] = [sdkOf('a-key-of-ann-alone'), sdkOf('a-key-of-bob-alone')]
  const { id } = await ann.responses.create({ model: 'openai/m', input: 'x' })
  const next = { model: 'openai/m', input: 'y', previous_response_id: id }
  expect(await failureOf(bob.responses.create(next))).toMatchObject(lost)
  expect(await failureOf(bob.responses.retrieve(id))).toMatchObject(gone)
  const { data, response } = await ann.responses.create(next).withResponse()
  expect([data.output_text, response.headers.get('x-interlingua-loss')]).toEqual(['red', null])
})

test('a store that fails: answers come, and say in the log that they were not kept; what goes on from one comes later', async () => {
  const broken: AnswerStore = {
    get: () => Promise.reject(new Error('down')),
    set: () => Promise.reject(new Error('down')),
    delete: () => Promise.reject(new Error('down')),
  }
  const { sdk, log } = stage(['blue'], { answers: { store: broken } })
  const told = await sdk.responses.create({ model: 'anthropic/m', input: 'x' })
  expect([told.output_text, log[0]?.unkept]).toEqual(['blue', true])
  const next = { model: 'anthropic/m', input: 'y', previous_response_id: told.id }
  expect(await failureOf(sdk.responses.create(next))).toMatchObject({ status: 503 })
})

test('memory keeps so many, so much, and for so long', () => {
  let now = 0
  const store = memoryAnswers(2, 10, () => now)
  for (const name of ['a', 'b', 'c']) store.set(name, name, 100)
  expect(['a', 'b', 'c'].map(name => store.get(name))).toEqual([undefined, 'b', 'c'])
  store.set('d', 'ten letters'.slice(0, 10), 100)
  expect(['b', 'c', 'd'].map(name => store.get(name))).toEqual([undefined, undefined, 'ten letter'])
  now = 100
  expect(store.get('d')).toBeUndefined()
})
