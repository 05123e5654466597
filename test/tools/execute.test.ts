import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { ToolContext } from '../../runtime/chat/tool.ts'
import { executeCalls, type ToolEvent, tool } from '../../runtime/tools/index.ts'
import { answer, call, text } from './calls.ts'

const greet = tool({ name: 'greet', input: z.object({ who: z.string() }), execute: ({ who }) => `hello ${who}` })

describe('many calls', () => {
  it('are executed at one time, as many as allowed, and answered in their order', async () => {
    let [busy, most] = [0, 0]
    const work = tool({
      name: 'work',
      input: z.object({ ms: z.number() }),
      execute: async ({ ms }) => {
        most = Math.max(most, ++busy)
        await sleep(ms)
        busy--
        return ms
      },
    })
    const calls = [40, 10, 30, 5, 20].map((ms, at) => call('work', { ms }, `c${at}`))
    const { outcomes } = await executeCalls(answer(...calls), { tools: [work], concurrency: 2 })
    expect(outcomes.map(({ output }) => output)).toEqual([40, 10, 30, 5, 20])
    expect(most).toBe(2)
    most = 0
    await executeCalls(answer(...calls), { tools: [work] })
    expect(most).toBe(5)
  })

  it('do not wait for one that fails', async () => {
    const broken = tool({ name: 'broken', execute: () => Promise.reject(new Error('no disk')) })
    const calls = [call('broken', {}, 'a'), call('greet', { who: 'b' }, 'b'), call('nothing', {}, 'c')]
    const { outcomes } = await executeCalls(answer(...calls), { tools: [broken, greet] })
    expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'done', 'invalid'])
  })

  it('that wait for somebody are pending, the others are done', async () => {
    const events: string[] = []
    const guarded = tool({ name: 'guarded', needsApproval: true, execute: () => 'done' })
    const calls = [call('guarded', {}, 'a'), call('greet', { who: 'b' }, 'b')]
    const { message, pending } = await executeCalls(answer(...calls), {
      tools: [guarded, greet],
      onEvent: event => events.push(`${event.type} ${event.call.id}`),
    })
    expect(pending).toEqual([calls[0]])
    expect(message.content.map(part => part.type === 'tool-result' && part.id)).toEqual(['b'])
    expect(events.toSorted()).toEqual(['tool-approval a', 'tool-end b', 'tool-start b'])
  })

  it('end together when they are aborted, also those that do not look at their signal and those in line', async () => {
    const controller = new AbortController()
    const seen: unknown[] = []
    const deaf = tool({ name: 'deaf', execute: () => new Promise(() => {}) })
    const polite = tool({
      name: 'polite',
      execute: (_, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    })
    const calls = [call('deaf', {}, 'a'), call('polite', {}, 'b'), call('greet', { who: 'c' }, 'c')]
    const begun = executeCalls(answer(...calls), {
      tools: [deaf, polite, greet],
      concurrency: 2,
      signal: controller.signal,
      onEvent: ({ type, call }) => type === 'tool-start' && seen.push(call.id),
    })
    await vi.waitFor(() => expect(seen).toEqual(['a', 'b']))
    controller.abort('over')
    const { outcomes } = await begun
    expect(outcomes.map(({ status }) => status)).toEqual(['aborted', 'aborted', 'aborted'])
    expect(seen).toEqual(['a', 'b'])
  })
})

it('tells progress of generators and reports, and nothing once the call is over', async () => {
  const contexts: ToolContext[] = []
  const steps = tool({
    name: 'steps',
    async *execute(_, context) {
      contexts.push(context)
      yield 'one'
      context.report('two')
      yield 'three'
      return 'end'
    },
  })
  const progress: unknown[] = []
  const onEvent = (event: ToolEvent) => event.type === 'tool-progress' && progress.push(event.progress)
  const { outcomes } = await executeCalls(answer(call('steps', {})), { tools: [steps], onEvent })
  expect(outcomes[0]).toMatchObject({ status: 'done', output: 'end' })
  expect(progress).toEqual(['one', 'two', 'three'])
})

it('lets a generator clean up when it is aborted', async () => {
  const controller = new AbortController()
  let cleaned = false
  const endless = tool({
    name: 'endless',
    async *execute() {
      try {
        for (;;) {
          await sleep(1)
          yield 'more'
        }
      } finally {
        cleaned = true
      }
    },
  })
  const { outcomes } = await executeCalls(answer(call('endless', {})), {
    tools: [endless],
    signal: controller.signal,
    onEvent: ({ type }) => type === 'tool-progress' && controller.abort(),
  })
  expect(outcomes[0]!.status).toBe('aborted')
  await vi.waitFor(() => expect(cleaned).toBe(true))
})

it('tells a tool of its call, and counts what it spends', async () => {
  const agent = tool({
    name: 'agent',
    execute: (_, { id, name, messages, spend }) => {
      spend({ inputTokens: 1, outputTokens: 2 }, 0.5)
      return { id, name, roles: messages.map(({ role }) => role) }
    },
  })
  const { outcomes, spent } = await executeCalls(answer(call('agent', {}, 'a'), call('agent', {}, 'b')), {
    tools: [agent],
    messages: [{ role: 'user', content: [] }],
  })
  expect(outcomes[1]!.output).toEqual({ id: 'b', name: 'agent', roles: ['user', 'assistant'] })
  expect(spent).toEqual({ usage: { inputTokens: 2, outputTokens: 4 }, cost: 1 })
})

it('executes tools of others by handlers, checked by their JSON Schema', async () => {
  const inputSchema = { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] }
  const calls = [
    call('plus', { n: 1 }, 'a'),
    call('plus', {}, 'b'),
    { ...call('free', 'any text', 'c'), kind: 'custom' },
  ]
  const { message } = await executeCalls(answer(...calls), {
    tools: [
      { name: 'plus', inputSchema },
      { type: 'custom', name: 'free' },
      { type: 'native', api: 'x', slot: 'y', value: {} },
    ],
    handlers: { plus: ({ n }) => Number(n) + 1, free: input => `got ${input}` },
  })
  expect(message.content).toEqual([
    { type: 'tool-result', id: 'a', name: 'plus', content: text('2') },
    {
      type: 'tool-result',
      id: 'b',
      name: 'plus',
      content: text(
        'The call was not executed: Instance does not have required property "n". Correct it and call again.',
      ),
      isError: true,
    },
    { type: 'tool-result', id: 'c', name: 'free', kind: 'custom', content: text('got any text') },
  ])
})

it('rejects where a hook throws, once what is under way has ended', async () => {
  let ended = false
  const late = tool({
    name: 'late',
    execute: async () => {
      await sleep(20)
      ended = true
    },
  })
  const calls = [call('greet', { who: 'a' }, 'a'), call('late', {}, 'b')]
  const onEvent = ({ type, call }: ToolEvent) => {
    if (type === 'tool-start' && call.id === 'a') throw new Error('a hook')
  }
  await expect(executeCalls(answer(...calls), { tools: [greet, late], onEvent })).rejects.toThrow('a hook')
  expect(ended).toBe(true)
})
