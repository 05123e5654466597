import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { anthropic } from '../../../generated/anthropic/index.ts'
import type { ChatInput } from '../../../runtime/chat/input.ts'
import { type FallbackOptions, fallback } from '../../../runtime/index.ts'
import { fold } from '../../../runtime/stream/fold.ts'
import { failure } from '../../support/failure.ts'
import { eventStream, type Script, startLoopback, until } from '../../support/loopback.ts'
import { read, types } from '../streaming.ts'
import { aCalls, aFails, aGreets, aSays, aUses, bEnds, bFails, bGreets, bSays, bStream, vendors } from './vendors.ts'

const models = ['a/m', 'b/m']
const ask = (options: FallbackOptions = {}): ChatInput => ({
  model: fallback(models, { continuation: true, ...options }),
  messages: 'Why is the sky blue?',
})

/** Says so much, and breaks off. */
const breaking = (...texts: string[]) => eventStream([aGreets, ...texts.map(aSays), aUses(3, 4), aFails], 3)

type Client = Awaited<ReturnType<typeof vendors>>['client']

const readers: [
  how: string,
  read: (client: Client, input: ChatInput) => Promise<{ text: string; events?: unknown[] }>,
][] = [
  [
    'one by one',
    async (client, input) => {
      const stream = client.stream(input)
      const events = await read(stream)
      const response = await stream.response
      expect(fold(events)).toMatchObject({ content: response.content, usage: response.usage })
      expect(types(events).filter(type => type === 'start' || type === 'finish')).toEqual(['start', 'finish'])
      return response
    },
  ],
  [
    'in batches',
    async (client, input) => {
      const stream = client.stream(input)
      const all = []
      for await (const batch of stream.batches()) all.push(...batch)
      const response = await stream.response
      expect(fold(all).content).toEqual(response.content)
      return response
    },
  ],
  ['as a whole', (client, input) => client.stream(input).response],
]

describe.each(readers)('a stream that broke off, read %s', (_, answer) => {
  const goingOn: [how: string, texts: string[]][] = [
    ['exactly', [' scatters', ' light.']],
    ['with its last words', ['sky', ' scatters light.']],
    ['from the beginning', ['The ', 'sky sc', 'atters light.']],
  ]

  it.each(goingOn)('goes on at another deployment that goes on %s', async (_, texts) => {
    const { client, a, b } = await vendors(
      breaking('The', ' sky'),
      eventStream([bGreets, ...texts.map(bSays), bEnds], 2),
    )
    expect(await answer(client, ask())).toMatchObject({
      text: 'The sky scatters light.',
      content: [{ type: 'text', text: 'The sky scatters light.' }],
      finishReason: 'stop',
      id: 'chatcmpl-1',
      usage: { inputTokens: 14, outputTokens: 9 },
      raw: { status: 200 },
      attempts: [
        { provider: 'a', outcome: 'failed', error: { kind: 'server' }, usage: { inputTokens: 3, outputTokens: 4 } },
        { provider: 'b', outcome: 'answered', usage: { inputTokens: 11, outputTokens: 5 } },
      ],
    })
    const { messages } = JSON.parse(b.requests[0]!.body) as { messages: { role: string }[] }
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user'])
    expect(JSON.stringify(messages[1])).toContain('The sky')
    expect(JSON.stringify(messages[2])).toContain('<<<The sky>>>')
    await until(() => a.open() === 0 && b.open() === 0)
  })
})

describe('a stream that broke off', () => {
  it('goes on when the body is cut, too, in the part that was told', async () => {
    const cut: Script = async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream' })
      await exchange.write(aGreets + aSays('The sky'))
      await sleep(5)
      exchange.cut()
    }
    const { client } = await vendors(cut, bStream('sky is blue.'))
    const events = await read(client.stream(ask()))
    expect(types(events).filter(type => type.startsWith('part'))).toEqual([
      'part-start',
      'part-delta',
      'part-delta',
      'part-end',
    ])
    expect(events.find(({ type }) => type === 'part-end')).toMatchObject({ part: { text: 'The sky is blue.' } })
  })

  it('goes on as often as there are deployments', async () => {
    const third = await startLoopback(bStream('blue. Really.'))
    const { client } = await vendors(breaking('The sky '), eventStream([bGreets, bSays('is blue.'), bFails], 3), {
      providers: [anthropic({ name: 'c', apiKey: 'key-c', baseURL: third.baseURL })],
    })
    const model = fallback([...models, 'c/m'], { continuation: true })
    expect(await client.stream({ model, messages: 'x' }).response).toMatchObject({
      text: 'The sky is blue. Really.',
      attempts: [{ provider: 'a' }, { provider: 'b', error: { kind: 'overloaded' } }, { provider: 'c' }],
    })
    await third.close()
  })

  const ends: [why: string, first: Script, second: Script, kind: string, text: string, asked: number][] = [
    [
      'none is left',
      breaking('The sky'),
      eventStream([bGreets, bSays(' is'), bFails], 3),
      'overloaded',
      'The sky is',
      1,
    ],
    ['the other fails at once', breaking('The sky'), eventStream([bGreets, bFails], 3), 'overloaded', 'The sky', 1],
    [
      'the other begins another answer',
      breaking('The sky appears'),
      bStream('The sky is'),
      'truncated',
      'The sky appears',
      1,
    ],
    [
      'a call had begun',
      eventStream([aGreets, aSays('I look'), aCalls, aFails], 3),
      bStream('x'),
      'server',
      'I look',
      0,
    ],
  ]

  it.each(ends)('fails with all that was told, where %s', async (_, first, second, kind, text, asked) => {
    const { client, b } = await vendors(first, second)
    const stream = client.stream(ask())
    const events = await read(stream)
    const error = await failure(stream.response)
    expect(error).toMatchObject({ kind, retryable: false })
    expect(error.partial?.content[0]).toEqual({ type: 'text', text })
    expect(error.attempts?.map(({ provider, outcome }) => `${provider} ${outcome}`)).toEqual(
      ['a failed', 'b failed'].slice(0, 1 + asked),
    )
    expect(events.at(-1)).toMatchObject({ type: 'error', error: { kind } })
    expect(types(events).filter(type => type === 'start' || type === 'error')).toEqual(['start', 'error'])
    expect(fold(events).content).toEqual(error.partial?.content)
    expect(b.requests).toHaveLength(asked)
  })

  it('is one failure for the health of each deployment', async () => {
    const { client, a, b } = await vendors(breaking('The sky'), eventStream([bGreets, bSays(' is'), bFails], 3))
    const input = ask({ health: { failures: 2 }, whenAllCool: 'fail' })
    for (const asked of [1, 2]) {
      await failure(client.stream(input).response)
      expect([a.requests.length, b.requests.length]).toEqual([asked, asked])
    }
    const error = await failure(client.stream(input).response)
    expect(error.attempts).toMatchObject([{ outcome: 'skipped' }, { outcome: 'skipped' }])
  })

  it('fails, where the answer is to be JSON, and where the policy does not name the failure', async () => {
    const { client, b } = await vendors(breaking('{"a":'), bStream('1}'))
    await failure(client.stream({ ...ask(), responseFormat: { type: 'json' } }).response)
    await failure(client.stream(ask({ failoverOn: ['timeout'] })).response)
    expect(b.requests).toHaveLength(0)
  })

  it('is not asked to go on, where it did not break off', async () => {
    const { client, a } = await vendors(breaking('x'), bStream('The sky', ' is blue.'))
    const stream = client.stream({ ...ask(), model: fallback(['b/m', 'a/m'], { continuation: true }) })
    await read(stream)
    expect(await stream.response).toMatchObject({ text: 'The sky is blue.', attempts: [{ provider: 'b' }] })
    expect(a.requests).toHaveLength(0)
  })

  it('tells once what each of the deployments could not take', async () => {
    const { client } = await vendors(breaking('The sky'), bStream(' is blue.'))
    const response = await client.stream({ ...ask(), topK: 5, seed: 1, frequencyPenalty: 1 }).response
    expect(response.loss.map(({ path }) => path).sort()).toEqual(['frequencyPenalty', 'seed', 'topK'])
  })

  it('goes through the middlewares of the client', async () => {
    const { client } = await vendors(breaking('The sky'), bStream('sky is blue.'), {
      use: [async (call, next) => next(call)],
    })
    expect(await client.stream(ask()).response).toMatchObject({ text: 'The sky is blue.' })
  })
})
