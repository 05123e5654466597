/** The official SDKs read what our server direction writes. */
import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import OpenAI from 'openai'
import { afterAll, describe, expect, it } from 'vitest'
import { answer, arguments_, said, startVendors, thought } from './loopback.ts'

const { at, close } = await startVendors(answer)
afterAll(close)
const user = [{ role: 'user' as const, content: 'hi' }]
const parsed = (texts: (string | undefined)[]): unknown[] => texts.map(text => JSON.parse(text ?? ''))

describe('openai reads chat completions', () => {
  const client = () => new OpenAI({ apiKey: 'k', baseURL: at('openai-chat'), maxRetries: 0 }).chat.completions
  const check = ({ choices, usage, model }: OpenAI.Chat.ChatCompletion) => {
    const { message, finish_reason } = choices[0]!
    const calls = (message.tool_calls ?? []).filter(call => call.type === 'function')
    expect(message.content).toBe(said)
    expect(calls.map(call => [call.id, call.function.name])).toEqual([
      ['call_1', 'forecast'],
      ['call_2', 'now'],
    ])
    expect(parsed(calls.map(call => call.function.arguments))).toEqual(arguments_)
    expect([finish_reason, model]).toEqual(['tool_calls', 'some-model'])
    expect(usage).toMatchObject({ prompt_tokens: 30, completion_tokens: 12, total_tokens: 42 })
    expect(usage?.prompt_tokens_details?.cached_tokens).toBe(10)
    expect(usage?.completion_tokens_details?.reasoning_tokens).toBe(5)
  }
  it('whole', async () => check(await client().create({ model: 'm', messages: user })))
  it('streamed, through its accumulator', async () => {
    const stream = client().stream({ model: 'm', messages: user, stream_options: { include_usage: true } })
    let text = ''
    stream.on('content', delta => {
      text += delta
    })
    check(await stream.finalChatCompletion())
    expect(text).toBe(said)
  })
})

describe('openai reads responses', () => {
  const client = () => new OpenAI({ apiKey: 'k', baseURL: at('openai-responses'), maxRetries: 0 }).responses
  const check = ({ output, output_text, status, usage }: OpenAI.Responses.Response) => {
    const calls = output.filter(item => item.type === 'function_call')
    expect(output_text).toBe(said)
    expect(calls.map(call => [call.call_id, call.name])).toEqual([
      ['call_1', 'forecast'],
      ['call_2', 'now'],
    ])
    expect(parsed(calls.map(call => call.arguments))).toEqual(arguments_)
    const thoughts = output.filter(item => item.type === 'reasoning').flatMap(item => item.summary)
    expect(thoughts.map(summary => summary.text)).toEqual([thought])
    expect(status).toBe('completed')
    expect(usage).toMatchObject({ input_tokens: 30, output_tokens: 12, total_tokens: 42 })
    expect(usage?.output_tokens_details.reasoning_tokens).toBe(5)
  }
  it('whole', async () => check(await client().create({ model: 'm', input: 'hi' })))
  it('streamed, through its accumulator', async () => {
    const stream = client().stream({ model: 'm', input: 'hi' })
    let text = ''
    stream.on('response.output_text.delta', ({ delta }) => {
      text += delta
    })
    check((await stream.finalResponse()) as OpenAI.Responses.Response)
    expect(text).toBe(said)
  })
  it('streamed, with each event in sequence', async () => {
    const numbers: number[] = []
    for await (const event of await client().create({ model: 'm', input: 'hi', stream: true }))
      numbers.push(event.sequence_number)
    expect(numbers).toEqual(numbers.map((_, index) => index))
  })
})

describe('@anthropic-ai/sdk reads messages', () => {
  const client = () => new Anthropic({ apiKey: 'k', baseURL: at('anthropic-messages'), maxRetries: 0 }).messages
  const asked = { model: 'm', max_tokens: 100, messages: user }
  const check = ({ content, stop_reason, usage, role }: Anthropic.Message) => {
    expect(content.map(block => block.type)).toEqual(['thinking', 'text', 'tool_use', 'tool_use'])
    expect(content).toMatchObject([
      { thinking: thought },
      { text: said },
      { id: 'call_1', name: 'forecast', input: arguments_[0] },
      { id: 'call_2', name: 'now', input: arguments_[1] },
    ])
    expect([role, stop_reason]).toEqual(['assistant', 'tool_use'])
    expect(usage).toMatchObject({ input_tokens: 20, cache_read_input_tokens: 10, output_tokens: 12 })
  }
  it('whole', async () => check(await client().create(asked)))
  it('streamed, through its accumulator', async () => {
    const stream = client().stream(asked)
    let text = ''
    stream.on('text', delta => {
      text += delta
    })
    check(await stream.finalMessage())
    expect(text).toBe(said)
  })
})

describe('@google/genai reads generateContent', () => {
  const client = () => new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: at('gemini') } }).models
  it('whole', async () => {
    const response = await client().generateContent({ model: 'm', contents: 'hi' })
    expect(response.text).toBe(said)
    expect(response.functionCalls?.map(({ id, name, args }) => [id, name, args])).toEqual([
      ['call_1', 'forecast', arguments_[0]],
      ['call_2', 'now', arguments_[1]],
    ])
    expect(response.candidates?.[0]?.finishReason).toBe('STOP')
    expect(response.candidates?.[0]?.content?.parts?.find(part => part.thought)?.text).toBe(thought)
    expect(response.usageMetadata).toMatchObject({
      promptTokenCount: 30,
      candidatesTokenCount: 7,
      thoughtsTokenCount: 5,
      totalTokenCount: 42,
    })
  })
  it('streamed', async () => {
    const chunks = []
    for await (const chunk of await client().generateContentStream({ model: 'm', contents: 'hi' })) chunks.push(chunk)
    const parts = chunks.flatMap(chunk => chunk.candidates?.[0]?.content?.parts ?? [])
    const texts = (thinks: boolean) =>
      parts.filter(part => Boolean(part.thought) === thinks).map(part => part.text ?? '')
    expect([texts(true).join(''), texts(false).join('')]).toEqual([thought, said])
    const calls = parts.flatMap(part => part.functionCall ?? [])
    expect(calls.map(({ id, args }) => [id, args])).toEqual([
      ['call_1', arguments_[0]],
      ['call_2', arguments_[1]],
    ])
    expect(chunks.flatMap(chunk => chunk.candidates?.[0]?.finishReason ?? [])).toEqual(['STOP'])
    expect(chunks.findLast(chunk => chunk.usageMetadata)?.usageMetadata?.totalTokenCount).toBe(42)
  })
})
