/** The official SDK of Ollama: it reads what our server direction writes, and sends what our client sends. */
import { type ChatRequest, type ChatResponse, Ollama } from 'ollama'
import { afterEach, describe, expect, it } from 'vitest'
import { ollama } from '../../generated/ollama/index.ts'
import { apis } from '../../generated/registry.ts'
import { type ChatInput, createClient } from '../../runtime/index.ts'
import { toBody } from '../../runtime/stream/encoder.ts'
import type { Response } from '../../runtime/types.ts'
import { streamOf } from '../laws/subject.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'
import { answer, arguments_, said, startFailing, thought, type Vendor } from './loopback.ts'

const { server, client } = apis['ollama-chat']!
let vendor: Vendor | Loopback | undefined
afterEach(() => vendor?.close())

/** Where nothing is said the vendor streams, so that our client says so only where it wants none. */
async function start(response: Response): Promise<Loopback> {
  const loopback = await startLoopback(exchange => {
    const streamed = JSON.parse(exchange.body || '{}').stream !== false
    exchange.head(200, { 'content-type': streamed ? server.chat.frames.mediaType : 'application/json' })
    exchange.end(streamed ? toBody(streamOf(response), server) : JSON.stringify(server.chat.encode(response)))
  })
  vendor = loopback
  return loopback
}

const user = [{ role: 'user', content: 'hi' }]

describe('it reads', () => {
  const check = ({ message, done_reason, model, prompt_eval_count, eval_count }: ChatResponse) => {
    expect([message.thinking, message.content, model]).toEqual([thought, said, 'some-model'])
    expect(message.tool_calls?.map(({ function: called }) => [called.name, called.arguments])).toEqual([
      ['forecast', arguments_[0]],
      ['now', arguments_[1]],
    ])
    expect([done_reason, prompt_eval_count, eval_count]).toEqual(['stop', 30, 12])
  }

  it('a whole answer', async () => {
    const { baseURL } = await start(answer)
    check(await new Ollama({ host: baseURL }).chat({ model: 'm', messages: user }))
  })

  it('a stream, line by line', async () => {
    const { baseURL } = await start(answer)
    const lines: ChatResponse[] = []
    for await (const line of await new Ollama({ host: baseURL }).chat({ model: 'm', messages: user, stream: true }))
      lines.push(line)
    const { created_at: at, ...last } = lines.at(-1)!
    const text = (field: 'content' | 'thinking') => lines.map(({ message }) => message[field] ?? '').join('')
    const tool_calls = lines.flatMap(({ message }) => message.tool_calls ?? [])
    check({
      ...last,
      created_at: at,
      message: { ...last.message, content: text('content'), thinking: text('thinking'), tool_calls },
    })
    expect(lines.map(({ done }) => done)).toEqual([...Array(lines.length - 1).fill(false), true])
  })

  it('a failure within a stream', async () => {
    const failing = [
      ...streamOf({ content: [{ type: 'text', text: 'half' }] }).filter(({ type }) => type !== 'finish'),
      { type: 'error' as const, error: { kind: 'server' as const, message: 'runner stopped' } },
    ]
    vendor = await startFailing('ollama-chat', failing)
    const stream = await new Ollama({ host: vendor.baseURL }).chat({ model: 'm', messages: user, stream: true })
    const read = async () => {
      for await (const _ of stream);
    }
    await expect(read()).rejects.toThrow(/runner stopped/)
  })

  it('what it reads is what we read', async () => {
    const { baseURL } = await start(answer)
    const read = await new Ollama({ host: baseURL }).chat({ model: 'm', messages: user })
    const ours = await createClient({ providers: [ollama({ baseURL })] }).chat({ model: 'ollama/m', messages: 'hi' })
    expect(client.chat.decode(JSON.parse(JSON.stringify(read)))).toMatchObject({
      content: ours.content,
      usage: ours.usage,
    })
  })
})

const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const picture = Buffer.from('a picture').toString('base64')
const tool = { name: 'forecast', description: 'Tells the weather.' }

const features: [string, Omit<ChatInput, 'model'>, Omit<ChatRequest, 'model'>][] = [
  [
    'a conversation with a call',
    {
      system: 'Be brief.',
      messages: [
        { role: 'user', content: 'Weather in Köln?' },
        {
          role: 'assistant',
          content: [
            { type: 'reasoning', text: 'Where?' },
            { type: 'text', text: 'Let me look.' },
            { type: 'tool-call', id: 'call_1', name: 'forecast', input: { city: 'Köln' } },
          ],
        },
        { role: 'tool', content: [{ type: 'tool-result', id: 'call_1', name: 'forecast', content: 'rain' }] },
        { role: 'user', content: 'Thanks.' },
      ],
      tools: [{ type: 'function', ...tool, inputSchema: schema }],
      maxOutputTokens: 100,
      temperature: 0.5,
      topP: 0.9,
      topK: 40,
      seed: 7,
      stop: ['x'],
      presencePenalty: 0.1,
      frequencyPenalty: 0.2,
    },
    {
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Weather in Köln?' },
        {
          role: 'assistant',
          thinking: 'Where?',
          content: 'Let me look.',
          tool_calls: [{ function: { name: 'forecast', arguments: { city: 'Köln' } } }],
        },
        { role: 'tool', tool_name: 'forecast', content: 'rain' },
        { role: 'user', content: 'Thanks.' },
      ],
      tools: [{ type: 'function', function: { ...tool, parameters: schema as never } }],
      options: {
        num_predict: 100,
        temperature: 0.5,
        top_p: 0.9,
        top_k: 40,
        seed: 7,
        stop: ['x'],
        presence_penalty: 0.1,
        frequency_penalty: 0.2,
      },
    },
  ],
  [
    'an image',
    {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Which?' },
            { type: 'image', mediaType: 'image/png', data: picture },
          ],
        },
      ],
    },
    { messages: [{ role: 'user', content: 'Which?', images: [new Uint8Array(Buffer.from('a picture'))] }] },
  ],
  ['a schema', { messages: 'hi', responseFormat: { type: 'json', schema } }, { messages: user, format: schema }],
  ['any JSON', { messages: 'hi', responseFormat: { type: 'json' } }, { messages: user, format: 'json' }],
  ['no thoughts', { messages: 'hi', reasoning: { effort: 'none' } }, { messages: user, think: false }],
  ['thoughts', { messages: 'hi', reasoning: { includeText: true } }, { messages: user, think: true }],
  [
    'fields of its own',
    { messages: 'hi', native: { 'ollama-chat': { keep_alive: '5m' } } },
    { messages: user, keep_alive: '5m' },
  ],
]

describe.each(features)('the same request: %s', (_, ours, theirs) => {
  it.each([false, true])('stream %s', async stream => {
    const { baseURL, requests } = await start(answer)
    const sdk = new Ollama({ host: baseURL, headers: { authorization: 'Bearer secret' } })
    if (stream) for await (const _ of await sdk.chat({ model: 'm', ...theirs, stream: true }));
    else await sdk.chat({ model: 'm', ...theirs, stream: false })
    const llm = createClient({ providers: [ollama({ baseURL, apiKey: 'secret' })] })
    await (stream ? llm.stream({ model: 'ollama/m', ...ours }).response : llm.chat({ model: 'ollama/m', ...ours }))
    const [their, our] = requests.map(({ method, url, headers, body }) => ({
      method,
      url,
      key: headers.authorization,
      body: withoutIds(JSON.parse(body)),
    }))
    expect(our).toEqual(their)
  })
})

/** Newer servers link calls and results by ids, which the SDK's types do not have yet; and it says what is the default. */
function withoutIds(body: { stream?: boolean; messages: { tool_call_id?: string; tool_calls?: { id?: string }[] }[] }) {
  const messages = body.messages.map(({ tool_call_id: _, tool_calls, ...message }) => ({
    ...message,
    ...(tool_calls && { tool_calls: tool_calls.map(({ id: _, ...call }) => call) }),
  }))
  return { ...body, messages, stream: body.stream ?? true }
}
