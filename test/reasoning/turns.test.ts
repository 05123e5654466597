/** Thoughts that a vendor seals go back to it with the results of the calls that they led to, bit for bit. */
import { isDeepStrictEqual } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { type ChatInput, type ChatResponse, createClient } from '../../runtime/index.ts'
import { tool, withTools } from '../../runtime/tools/index.ts'
import { handOff, readTranscript, transcriptOf } from '../../runtime/transcript/index.ts'
import type { Message } from '../../runtime/types.ts'
import { anthropicBeginning } from '../support/anthropic-message.ts'
import { eventStream, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'

let server: Loopback
afterEach(() => server?.close())

interface Vendor {
  model: string
  options: Partial<ChatInput>
  /** What it answers first, whole and streamed. */
  whole: unknown
  events: unknown[]
  /** The assistant's turn as it must stand in the next request. */
  back: unknown[]
  /** Of a request's body. */
  turnsOf(body: never): unknown[]
}

const sse = (events: unknown[]) =>
  events.map(event => {
    const { type } = event as { type?: string }
    return `${type ? `event: ${type}\n` : ''}data: ${JSON.stringify(event)}\n\n`
  })

const claude = {
  thinking: { type: 'thinking', thinking: 'The tide tells.', signature: 'c2lnbmF0dXJl+/==' },
  redacted: { type: 'redacted_thinking', data: 'cmVkYWN0ZWQ=' },
  call: { type: 'tool_use', id: 'toolu_1', name: 'tide', input: { port: 'Kiel' } },
}
const message = anthropicBeginning()

const thoughtful = {
  functionCall: { id: 'f1', name: 'tide', args: { port: 'Kiel' } },
  thoughtSignature: 'dGhvdWdodA==',
}
const candidate = {
  candidates: [
    {
      index: 0,
      content: { role: 'model', parts: [{ text: 'The tide tells.', thought: true }, thoughtful] },
      finishReason: 'STOP',
    },
  ],
  modelVersion: 'gemini',
}

const items = {
  reasoning: {
    id: 'rs_1',
    type: 'reasoning',
    summary: [{ type: 'summary_text', text: 'The tide tells.' }],
    encrypted_content: 'gAAAAABn+/==',
  },
  call: {
    id: 'fc_1',
    type: 'function_call',
    call_id: 'call_1',
    name: 'tide',
    arguments: '{"port": "Kiel"}',
    status: 'completed',
  },
}
const response = {
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  model: 'gpt-5',
  status: 'completed',
  output: [items.reasoning, items.call],
  usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
}

const vendors: Record<string, Vendor> = {
  Anthropic: {
    model: 'anthropic/claude-sonnet-4-5',
    options: { reasoning: { budgetTokens: 2000 } },
    whole: { ...message, content: [claude.thinking, claude.redacted, claude.call], stop_reason: 'tool_use' },
    events: [
      { type: 'message_start', message },
      { type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'The tide ' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: 'tells.' } },
      {
        type: 'content_block_delta',
        index: 0,
        delta: { type: 'signature_delta', signature: claude.thinking.signature },
      },
      { type: 'content_block_stop', index: 0 },
      { type: 'content_block_start', index: 1, content_block: claude.redacted },
      { type: 'content_block_stop', index: 1 },
      { type: 'content_block_start', index: 2, content_block: { ...claude.call, input: {} } },
      { type: 'content_block_delta', index: 2, delta: { type: 'input_json_delta', partial_json: '{"port":"Kiel"}' } },
      { type: 'content_block_stop', index: 2 },
      { type: 'message_delta', delta: { stop_reason: 'tool_use', stop_sequence: null }, usage: { output_tokens: 9 } },
      { type: 'message_stop' },
    ],
    back: [{ role: 'assistant', content: [claude.thinking, claude.redacted, claude.call] }],
    turnsOf: ({ messages }: { messages: unknown[] }) => messages.slice(1, 2),
  },
  Gemini: {
    model: 'gemini/gemini-3-pro',
    options: { reasoning: { effort: 'high', includeText: true } },
    whole: candidate,
    events: [
      { candidates: [{ index: 0, content: { role: 'model', parts: [{ text: 'The tide ', thought: true }] } }] },
      { candidates: [{ index: 0, content: { role: 'model', parts: [{ text: 'tells.', thought: true }] } }] },
      { candidates: [{ index: 0, content: { role: 'model', parts: [thoughtful] }, finishReason: 'STOP' }] },
    ],
    back: [{ role: 'model', parts: [{ text: 'The tide tells.', thought: true }, thoughtful] }],
    turnsOf: ({ contents }: { contents: unknown[] }) => contents.slice(1, 2),
  },
  Responses: {
    model: 'openai/gpt-5',
    options: {
      reasoning: { effort: 'low', includeText: true },
      native: { 'openai-responses': { include: ['reasoning.encrypted_content'], store: false } },
    },
    whole: response,
    events: [
      { type: 'response.created', sequence_number: 0, response: { ...response, status: 'in_progress', output: [] } },
      {
        type: 'response.output_item.added',
        sequence_number: 1,
        output_index: 0,
        item: { ...items.reasoning, summary: [], encrypted_content: 'other' },
      },
      {
        type: 'response.reasoning_summary_part.added',
        sequence_number: 2,
        item_id: 'rs_1',
        output_index: 0,
        summary_index: 0,
        part: { type: 'summary_text', text: '' },
      },
      {
        type: 'response.reasoning_summary_text.delta',
        sequence_number: 3,
        item_id: 'rs_1',
        output_index: 0,
        summary_index: 0,
        delta: 'The tide tells.',
      },
      { type: 'response.output_item.done', sequence_number: 4, output_index: 0, item: items.reasoning },
      {
        type: 'response.output_item.added',
        sequence_number: 5,
        output_index: 1,
        item: { ...items.call, arguments: '', status: 'in_progress' },
      },
      {
        type: 'response.function_call_arguments.delta',
        sequence_number: 6,
        item_id: 'fc_1',
        output_index: 1,
        delta: items.call.arguments,
      },
      { type: 'response.output_item.done', sequence_number: 7, output_index: 1, item: items.call },
      { type: 'response.completed', sequence_number: 8, response },
    ],
    back: [items.reasoning, items.call],
    turnsOf: ({ input }: { input: unknown[] }) => input.slice(1, 3),
  },
}

const asks: Message = { role: 'user', content: [{ type: 'text', text: 'When is high water at Kiel?' }] }
const tools = [{ name: 'tide', inputSchema: { type: 'object', properties: { port: { type: 'string' } } } }]

describe.each(Object.entries(vendors))('%s', (_, { model, options, whole, events, back, turnsOf }) => {
  const script: Script = exchange =>
    /"stream":true|:streamGenerateContent/.test(exchange.body + exchange.request.url)
      ? eventStream(sse(events))(exchange)
      : json(whole)(exchange)

  async function client() {
    server = await startLoopback(script)
    const at = { apiKey: 'k', baseURL: server.baseURL }
    return createClient({ providers: [anthropic(at), gemini(at), openai(at)], retry: false })
  }
  const results = ({ toolCalls }: ChatResponse) => ({
    role: 'tool' as const,
    content: toolCalls.map(({ id, name }) => ({ type: 'tool-result' as const, id, name, content: 'at noon' })),
  })
  const sent = (at: number) => turnsOf(JSON.parse(server.requests[at]!.body) as never)

  it.each(['chat', 'stream'] as const)('%s: the turn goes back as it came', async verb => {
    const llm = await client()
    const input = { model, tools, ...options, messages: [asks] }
    const reply = verb === 'chat' ? await llm.chat(input) : await llm.stream(input).response
    expect(reply.reasoningText).toBe('The tide tells.')
    expect(reply.toolCalls).toMatchObject([{ name: 'tide', input: { port: 'Kiel' } }])
    await llm.chat({ ...input, messages: [asks, reply.message, results(reply)] })
    expect(sent(1)).toEqual(back)
  })

  it.each(['run', 'stream'] as const)('%s: each turn of a run goes back as it came', async how => {
    const llm = withTools(await client())
    const own = tool({ name: 'tide', input: tools[0]!.inputSchema, execute: () => 'at noon' })
    const { reasoning = {}, native = {} } = options
    const input = { model, tools: [own], reasoning, native, messages: [asks], limits: { steps: 3 } }
    const { steps } = how === 'run' ? await llm.run(input) : await llm.runStream(input).result
    expect(steps.map(({ response }) => response?.loss)).toEqual(steps.map(() => []))
    const { messages, contents, input: items } = JSON.parse(server.requests[2]!.body)
    const told: unknown[] = messages ?? contents ?? items
    for (const each of back) expect(told.filter(item => isDeepStrictEqual(item, each))).toHaveLength(2)
  })

  it('also by way of a file, and of every other vendor', async () => {
    const llm = await client()
    const input = { model, tools, ...options, messages: [asks] }
    const reply = await llm.chat(input)
    const kept = await transcriptOf({ tools, messages: [asks, reply.message, results(reply)] })
    const read = readTranscript(JSON.parse(JSON.stringify(kept)))
    for (const other of Object.values(vendors).filter(each => each.model !== model)) {
      const { conversation } = await handOff(read, other.model, { client: llm, reasoning: 'drop' })
      await llm.chat({ model: other.model, ...conversation })
      const body = server.requests.at(-1)!.body
      expect(body).not.toMatch(/c2lnbmF0dXJl|cmVkYWN0ZWQ|dGhvdWdodA|gAAAAABn|rs_1/)
    }
    const again = await handOff(read, model, { client: llm })
    await llm.chat({ model, ...options, ...again.conversation })
    expect(again.repaired).toEqual([])
    expect(sent(server.requests.length - 1)).toEqual(back)
  })
})
