/** A run that is aborted at any of its events, or lost and taken up after any of them. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { createClient } from '../../runtime/index.ts'
import { type RunEvent, withTools } from '../../runtime/tools/index.ts'
import { unanswered } from '../../runtime/tools/unanswered.ts'
import type { Message } from '../../runtime/types.ts'
import { startLoopback } from '../support/loopback.ts'
import { type Line, type Scripted, startScripted } from '../support/scripted.ts'
import { sse, toy } from '../support/toy-api.ts'
import { call, text } from '../tools/calls.ts'
import { broke, clientOf, double, greet, stages, transcript } from './stage.ts'

const tools = [double, greet]
const script: Line[] = [
  [...text('first'), call('double', { n: 1 }, 'c1'), call('greet', { who: 'ann' }, 'c2')],
  [call('double', { n: 2 }, 'c3')],
  text('done'),
]
const whole = [
  'user: go',
  'assistant: first, call#c1 double {"n":1}, call#c2 greet {"who":"ann"}',
  'tool: c1 double = 2, c2 greet = hello ann',
  'assistant: call#c3 double {"n":2}',
  'tool: c3 double = 4',
  'assistant: done',
]
const before = 'The call was aborted before it was executed.'
const within = 'The call was aborted before it was done.'

/** The conversation of a run that was aborted at each of its events, in their order. */
const aborted: string[][] = [
  ['user: go'],
  [...whole.slice(0, 2), `tool: c1 double ! ${before}, c2 greet ! ${before}`],
  [...whole.slice(0, 2), `tool: c1 double ! ${within}, c2 greet ! ${before}`],
  [...whole.slice(0, 2), `tool: c1 double ! ${within}, c2 greet ! ${within}`],
  [...whole.slice(0, 2), `tool: c1 double = 2, c2 greet ! ${within}`],
  [...whole.slice(0, 2), `tool: c1 double = 2, c2 greet ! ${within}`],
  ...Array.from({ length: 4 }, () => whole.slice(0, 3)),
  [...whole.slice(0, 4), `tool: c3 double ! ${before}`],
  [...whole.slice(0, 4), `tool: c3 double ! ${within}`],
  ...Array.from({ length: 4 }, () => whole.slice(0, 5)),
  whole,
  whole,
]

/** What a run that is let go its way tells, without what the network decides. */
const told = [
  [
    'step-start 1',
    'message 1',
    'tool-start c1',
    'tool-start c2',
    'tool-progress c2',
    'tool-end c1',
    'tool-end c2',
    'message 1',
    'step-end 1',
  ],
  ['step-start 2', 'message 2', 'tool-start c3', 'tool-end c3', 'message 2', 'step-end 2'],
  ['step-start 3', 'message 3', 'step-end 3'],
]

const nameOf = (event: RunEvent) => `${event.type} ${'call' in event ? event.call.id : event.step}`

// One each: what a run that was aborted has still sent is not for the next one.
let scripted: Scripted
beforeEach(async () => {
  scripted = await startScripted()
})
afterEach(() => scripted.close())

describe.each(stages)('%s', (api, model) => {
  const input = { model, messages: 'go', tools }

  it('tells its events in order', async () => {
    for (const how of ['run', 'stream'] as const) {
      scripted.script(...script)
      const events: string[] = []
      const onEvent = (event: RunEvent) => event.type !== 'stream' && events.push(nameOf(event))
      if (how === 'run') await clientOf(scripted, api).run({ ...input, onEvent })
      else for await (const event of clientOf(scripted, api).runStream(input)) onEvent(event)
      expect(events.toSorted()).toEqual(told.flat().toSorted())
      expect(events.filter(name => /step|message/.test(name))).toEqual(
        told.flat().filter(name => /step|message/.test(name)),
      )
    }
  })

  it('tells what the model says while it says it', async () => {
    scripted.script(...script)
    const said: string[] = []
    for await (const event of clientOf(scripted, api).runStream(input))
      if (event.type === 'stream' && event.event.type === 'part-delta' && event.event.kind === 'text')
        said.push(event.event.delta)
    expect(said.join('')).toBe('firstdone')
  })

  test.each(told.flat().map((name, at) => [at, name]))('aborted at event %i (%s)', async at => {
    scripted.script(...script)
    const controller = new AbortController()
    let seen = 0
    const onEvent = () => seen++ === at && controller.abort(new Error('enough'))
    const run = clientOf(scripted, api).run({ ...input, signal: controller.signal, onEvent })
    // After the last answer there is nothing left to abort but the end.
    const { run: ended, kind, name } = await broke(run)
    expect({ kind, name, status: ended.status }).toEqual({ kind: 'aborted', name: 'AbortError', status: 'aborted' })
    const lines = transcript(ended.messages)
    expect(unanswered(ended.messages)).toEqual([])
    expect(lines).toEqual(aborted[at])
    // It can be taken up.
    scripted.script(text('again'))
    const isOver = ended.messages.at(-1)?.role === 'assistant'
    const more = await clientOf(scripted, api).run({ ...input, messages: ended.messages })
    expect(transcript(more.messages)).toEqual(isOver ? whole : [...lines, 'assistant: again'])
  })

  test.each(told.flat().map((name, at) => [at, name]))('lost after event %i (%s), and taken up', async at => {
    scripted.script(...script)
    const kept: Message[] = [{ role: 'user', content: text('go') }]
    let seen = 0
    const onEvent = (event: RunEvent) => {
      if (seen++ > at) throw new Error('the process has died')
      if (event.type === 'message') kept.push(event.message)
    }
    await clientOf(scripted, api)
      .run({ ...input, onEvent })
      .catch(() => {})
    scripted.script(...script.slice(kept.filter(({ role }) => role === 'assistant').length))
    const stored: Message[] = JSON.parse(JSON.stringify(kept))
    const result = await clientOf(scripted, api).run({ ...input, messages: stored })
    expect(result).toMatchObject({ status: 'done', text: 'done' })
    expect(transcript(result.messages)).toEqual(whole)
  })

  it('is cancelled by who breaks out', async () => {
    scripted.script(...script)
    const stream = clientOf(scripted, api).runStream(input)
    for await (const event of stream) if (event.type === 'tool-start') break
    expect((await broke(stream.result)).run.status).toBe('aborted')
  })

  it('breaks where a call fails for good, and keeps what there is', async () => {
    scripted.script(script[0]!, { error: { kind: 'invalid-request', status: 400, message: 'too odd' } })
    const { run, kind, status, message } = await broke(clientOf(scripted, api).run(input))
    expect({ kind, status }).toEqual({ kind: 'invalid-request', status: 400 })
    expect(message).toContain('too odd')
    expect(transcript(run.messages)).toEqual(whole.slice(0, 3))
    scripted.script(...script.slice(1))
    expect(transcript((await clientOf(scripted, api).run({ ...input, messages: run.messages })).messages)).toEqual(
      whole,
    )
  })
})

it('is aborted within an answer, of which nothing stays but the error', async () => {
  const server = await startLoopback(async ({ head, write, closed }) => {
    head(200, { 'content-type': 'text/event-stream' })
    await write(sse({ t: 'start', id: 'x' }) + sse({ t: 'text', d: 'so ' }))
    await closed
  })
  const llm = withTools(createClient({ providers: [toy({ apiKey: 'key', baseURL: server.baseURL })] }))
  const stream = llm.runStream({ model: 'toy/m', messages: 'go', tools })
  for await (const event of stream) if (event.type === 'stream' && event.event.type === 'part-delta') stream.cancel()
  const { run, partial, kind } = await broke(stream.result)
  await server.close()
  expect(kind).toBe('aborted')
  expect(transcript(run.messages)).toEqual(['user: go'])
  expect(partial?.content).toEqual(text('so '))
})
