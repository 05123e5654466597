/** Tools of a real server in a child process, over its standard streams and over HTTP. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectMcp, type McpConnection, type McpPlace } from '../../runtime/mcp/index.ts'
import { executeCalls, type ToolEvent } from '../../runtime/tools/index.ts'
import { clientOf, transcript } from '../agents/stage.ts'
import { programOf } from '../support/programs.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { answer, call, text } from '../tools/calls.ts'

let program: string[]
let scripted: Scripted
let http: ChildProcess
let port: string
beforeAll(async () => {
  program = [await programOf('test/mcp/server.ts')]
  scripted = await startScripted()
  http = spawn(process.execPath, [...program, '--http'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(http.stdout!, 'data')
  port = String(said).trim()
}, 60_000)
afterAll(async () => {
  http?.kill()
  await scripted?.close()
})

const places: [name: string, place: () => McpPlace][] = [
  ['standard streams', () => ({ command: process.execPath, args: program, env: { SECRET: 'shown' } })],
  ['HTTP', () => ({ url: `http://127.0.0.1:${port}/mcp`, headers: { authorization: 'Bearer open' } })],
]

describe.each(places)('over %s', (name, place) => {
  let server: McpConnection
  beforeAll(async () => {
    server = await connectMcp(place())
  }, 60_000)
  afterAll(() => server?.close())

  it('the tools are the server’s', () => {
    expect(server.tools.map(tool => tool.name)).toEqual(['add', 'fail', 'picture', 'count', 'environment'])
    expect(server.tools[0]).toMatchObject({
      type: 'function',
      description: 'The sum of two numbers.',
      inputSchema: { type: 'object', required: ['a', 'b'] },
    })
  })

  it('a model calls them in a run', async () => {
    scripted.script([call('add', { a: 1, b: 2 }, 'c1'), call('add', { a: 1 }, 'c2'), call('fail', {}, 'c3')], text('3'))
    const { messages } = await clientOf(scripted, 'openai-chat').run({
      model: 'openai/gpt-5-mini',
      messages: 'What is 1 + 2?',
      tools: server.tools,
    })
    expect(transcript(messages)).toEqual([
      'user: What is 1 + 2?',
      'assistant: call#c1 add {"a":1,"b":2}, call#c2 add {"a":1}, call#c3 fail {}',
      "tool: c1 add = 3, c2 add ! The call was not executed: data must have required property 'b'. Correct it and call again., c3 fail ! not today",
      'assistant: 3',
    ])
  })

  it('values, media and links arrive', async () => {
    const { outcomes } = await executeCalls(answer(call('add', { a: 1, b: 2 }, 'a'), call('picture', {}, 'b')), server)
    expect(outcomes[0]).toMatchObject({ status: 'done', output: { sum: 3 } })
    expect(outcomes[1]?.result.content).toEqual([
      { type: 'text', text: 'look' },
      { type: 'image', data: 'cHJvYmU=', mediaType: 'image/png' },
      { type: 'text', text: 'a note' },
      { type: 'text', text: '{"name":"another","uri":"note:2","type":"resource_link"}' },
    ])
  })

  it('tells progress, and ends when it is aborted', async () => {
    const progress: unknown[] = []
    const controller = new AbortController()
    const onEvent = (event: ToolEvent) => {
      if (event.type !== 'tool-progress') return
      progress.push(event.progress)
      if (event.call.id === 'b') controller.abort()
    }
    const { outcomes } = await executeCalls(answer(call('count', { to: 3 }, 'a')), { tools: server.tools, onEvent })
    expect(outcomes[0]?.result.content).toEqual(text('counted to 3'))
    expect(progress).toMatchObject([{ progress: 1 }, { progress: 2 }, { progress: 3 }])
    const options = { tools: server.tools, onEvent, signal: controller.signal }
    const { outcomes: ended } = await executeCalls(answer(call('count', { to: 1_000_000 }, 'b')), options)
    expect(ended[0]?.status).toBe('aborted')
  })

  it('can be told which, under which names, and with whose leave', async () => {
    const options = {
      prefix: 'numbers_',
      include: ({ name }: { name: string }) => name !== 'fail',
      needsApproval: ({ annotations }: { annotations?: { readOnlyHint?: boolean } }) =>
        annotations?.readOnlyHint !== true,
    }
    const other = await connectMcp(place(), options)
    expect(other.tools.map(tool => tool.name)).toEqual(
      ['add', 'picture', 'count', 'environment'].map(tool => `numbers_${tool}`),
    )
    const calls = answer(call('numbers_add', { a: 1, b: 1 }, 'a'), call('numbers_picture', {}, 'b'))
    const { pending, outcomes } = await executeCalls(calls, other)
    expect([pending.map(({ id }) => id), outcomes.map(({ status }) => status)]).toEqual([['a'], ['done']])
    await other.close()
    const closed = await executeCalls(answer(call('numbers_picture', {}, 'c')), other)
    expect(closed.outcomes[0]?.status).toBe('failed')
  })

  it('a program gets what it is given of the environment, and no keys', async () => {
    const { outcomes } = await executeCalls(
      answer(call('environment', { name: 'SECRET' }, 'a'), call('environment', { name: 'VITEST' }, 'b')),
      server,
    )
    if (name === 'HTTP') return
    expect(outcomes.map(({ result }) => result.content)).toEqual([text('shown'), text('nothing')])
  })
})

/** A server within this process that says all that it has to say of a call at once. */
function atOnce(): Transport {
  const answers: { [method: string]: object } = {
    initialize: { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 's', version: '1' } },
    'tools/list': { tools: [{ name: 'count', inputSchema: { type: 'object' } }] },
    'tools/call': { content: [{ type: 'text', text: 'counted' }] },
  }
  const transport: Transport = {
    start: async () => {},
    close: async () => {},
    async send(message) {
      const { id, method, params } = message as { id?: number; method: string; params?: { _meta?: object } }
      if (id === undefined) return
      const { progressToken } = { progressToken: 0, ...params?._meta }
      const progress = { progressToken, progress: 1, total: 1 }
      if (method === 'tools/call')
        transport.onmessage?.({ jsonrpc: '2.0', method: 'notifications/progress', params: progress })
      transport.onmessage?.({ jsonrpc: '2.0', id, result: { ...answers[method] } })
    },
  }
  return transport
}

it('tells the last progress also where it comes together with the result', async () => {
  const server = await connectMcp(atOnce())
  const told: string[] = []
  const onEvent = ({ type }: ToolEvent) => told.push(type)
  const { outcomes } = await executeCalls(answer(call('count', {}, 'a')), { tools: server.tools, onEvent })
  expect(outcomes[0]).toMatchObject({ status: 'done', result: { content: text('counted') } })
  expect(told).toEqual(['tool-start', 'tool-progress', 'tool-end'])
  await server.close()
})

it('rejects where nobody may come in, and where nobody is', async () => {
  await expect(connectMcp({ url: `http://127.0.0.1:${port}/mcp` })).rejects.toThrow()
  await expect(connectMcp({ command: 'no-such-program' })).rejects.toThrow('ENOENT')
})
