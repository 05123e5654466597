import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../../generator/generate.ts'
import { addProvider } from '../../generator/provider-add/add.ts'
import { typecheck } from '../../generator/typecheck.ts'
import type { Provider, ProviderOptions } from '../../runtime/call/provider.ts'
import type { ChatInput } from '../../runtime/chat/input.ts'
import { createClient } from '../../runtime/client/client.ts'
import { realInputs, type Texts } from '../generator/inputs.ts'
import { eventStream, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'

/** Vendors that there are not, of a document and YAML alone, spoken to over real sockets. */
const SLOW = 240_000
let root: string
let house: Texts

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'invented-'))
  symlinkSync(resolve('runtime'), join(root, 'runtime'))
  house = realInputs('openai', 'openai-compatible')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

const documentOf = (name: string) => readFileSync(`test/provider/${name}.yaml`, 'utf8')

function draft(name: string) {
  const text = documentOf(name)
  return addProvider({ name, text, from: `https://${name}.example/openapi.yaml`, date: '2026-11-26' }, house)
}

/** Generated in the temporary folder, checked by the compiler, loaded. */
async function generated(
  name: string,
  files: ReadonlyMap<string, string>,
): Promise<(options: ProviderOptions) => Provider> {
  const inputs = new Map([...house, ...files, ['tsconfig.json', readFileSync('tsconfig.json', 'utf8')]])
  const { files: emitted } = await generate(inputs, { only: new Set([name]) })
  expect(typecheck(emitted, [...emitted.keys()], inputs)).toEqual([])
  for (const [path, text] of emitted) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const module = await import(/* @vite-ignore */ join(root, `generated/${name}/index.ts`))
  return module[name]
}

const parameters = { type: 'object', properties: { city: { type: 'string' } } }

const tools: NonNullable<ChatInput['tools']> = [
  {
    type: 'function',
    name: 'weather',
    description: 'of a city',
    inputSchema: parameters,
  },
]

/** The same conversation with either vendor: a question with a tool, and what came of its call. */
const conversation = {
  system: 'Be brief.',
  messages: [
    { role: 'user', content: 'How is Paris?' },
    { role: 'assistant', content: [{ type: 'tool-call', id: 'c1', name: 'weather', input: { city: 'Paris' } }] },
    { role: 'tool', content: [{ type: 'tool-result', id: 'c1', name: 'weather', content: 'Rain.' }] },
  ],
  tools,
  maxOutputTokens: 50,
} satisfies Omit<ChatInput, 'model'>

interface Vendor {
  name: string
  files(): ReadonlyMap<string, string>
  /** The body of the request that the conversation is. */
  asked: object
  answer: object
  events: string[]
  failure: object
}

const chunk = (choices: unknown, rest = {}) =>
  `data: ${JSON.stringify({ id: 'r1', object: 'chat.completion.chunk', created: 5, model: 'm', choices, ...rest })}\n\n`
const event = (value: object) => `data: ${JSON.stringify(value)}\n\n`
const piece = (delta: object) => chunk([{ index: 0, delta }])

const acme: Vendor = {
  name: 'acme',
  files: () => draft('acme').files,
  asked: {
    model: 'm',
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'How is Paris?' },
      {
        role: 'assistant',
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Paris"}' } }],
      },
      { role: 'tool', tool_call_id: 'c1', content: 'Rain.' },
    ],
    tools: [{ type: 'function', function: { name: 'weather', description: 'of a city', parameters: parameters } }],
    max_tokens: 50,
  },
  answer: {
    id: 'r1',
    object: 'chat.completion',
    created: 5,
    model: 'm',
    region: 'south',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: 'Wet.', reasoning_content: 'Rain is wet.' },
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 },
  },
  events: [
    piece({ role: 'assistant', content: '' }),
    piece({ content: 'Let me ' }),
    piece({ content: 'look.' }),
    piece({
      tool_calls: [{ index: 0, id: 'c2', type: 'function', function: { name: 'weather', arguments: '{"city":' } }],
    }),
    piece({ tool_calls: [{ index: 0, function: { arguments: '"Rome"}' } }] }),
    chunk([{ index: 0, delta: {}, finish_reason: 'tool_calls' }]),
    chunk([], { usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 } }),
    'data: [DONE]\n\n',
  ],
  failure: { error: { message: 'slow down', type: 'rate_limit_error', code: null } },
}

const nova: Vendor = {
  name: 'nova',
  files: () =>
    new Map(draft('nova').files).set('specs/nova/nova-chat.yaml', readFileSync('test/provider/nova-chat.yaml', 'utf8')),
  asked: {
    model: 'm',
    system: 'Be brief.',
    messages: [
      { role: 'user', parts: [{ type: 'text', text: 'How is Paris?' }] },
      { role: 'assistant', parts: [{ type: 'call', id: 'c1', name: 'weather', input: { city: 'Paris' } }] },
      { role: 'tool', parts: [{ type: 'result', id: 'c1', output: 'Rain.' }] },
    ],
    tools: [{ name: 'weather', about: 'of a city', input_schema: parameters }],
    max_tokens: 50,
  },
  answer: { id: 'r1', model: 'm', parts: [{ type: 'text', text: 'Wet.' }], ended: 'done', tokens: { in: 7, out: 3 } },
  events: [
    event({ type: 'begin', id: 'r1', model: 'm' }),
    event({ type: 'text', index: 0, text: 'Let me ' }),
    event({ type: 'text', index: 0, text: 'look.' }),
    event({ type: 'call', index: 1, id: 'c2', name: 'weather' }),
    event({ type: 'call_input', index: 1, json: '{"city":' }),
    event({ type: 'call_input', index: 1, json: '"Rome"}' }),
    event({ type: 'tokens', tokens: { in: 7, out: 3 } }),
    event({ type: 'end', ended: 'calls' }),
  ],
  failure: { trouble: { message: 'no more money', code: 'no_credit' } },
}

describe.each([
  { vendor: acme, auth: { authorization: 'Bearer k' }, kind: 'rate-limit', status: 429 },
  { vendor: nova, auth: { 'x-nova-key': 'k' }, kind: 'quota-exhausted', status: 402 },
])('$vendor.name, which there is not', ({ vendor, auth, kind, status }) => {
  let provider: (options: ProviderOptions) => Provider
  let server: Loopback
  let script: Script

  beforeAll(async () => {
    provider = await generated(vendor.name, vendor.files())
    server = await startLoopback(exchange => script(exchange))
  }, SLOW)
  afterAll(() => server?.close())

  const client = () => createClient({ providers: [provider({ apiKey: 'k', baseURL: server.baseURL })], retry: false })
  const model = `${vendor.name}/m`

  it('is asked as its document says, and its answer is read', async () => {
    script = json(vendor.answer)
    const reply = await client().chat({ model, ...conversation })
    expect(JSON.parse(server.requests.at(-1)!.body)).toEqual(vendor.asked)
    expect(server.requests.at(-1)).toMatchObject({ method: 'POST', headers: auth })
    expect(reply).toMatchObject({
      text: 'Wet.',
      finishReason: 'stop',
      usage: { inputTokens: 7, outputTokens: 3 },
      loss: [],
    })
  })

  it('streams text and a call', async () => {
    script = eventStream(vendor.events, 2)
    const deltas: string[] = []
    const stream = client().stream({ model, ...conversation })
    for await (const told of stream) if (told.type === 'part-delta' && told.kind === 'text') deltas.push(told.delta)
    const { text, toolCalls, finishReason, usage } = await stream.response
    expect(deltas).toEqual(['Let me ', 'look.'])
    expect({ text, finishReason }).toEqual({ text: 'Let me look.', finishReason: 'tool-calls' })
    expect(toolCalls).toMatchObject([{ id: 'c2', name: 'weather', input: { city: 'Rome' } }])
    expect(usage).toMatchObject({ inputTokens: 7, outputTokens: 3 })
    expect(JSON.parse(server.requests.at(-1)!.body)).toMatchObject({ ...vendor.asked, stream: true })
  })

  it('fails with an error of a kind', async () => {
    script = json(vendor.failure, status)
    await expect(client().chat({ model, ...conversation })).rejects.toMatchObject({
      name: 'InterlinguaError',
      kind,
      status,
    })
  })
})
