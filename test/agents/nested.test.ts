/** Runs within runs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { RunEvent } from '../../runtime/tools/index.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { call, text } from '../tools/calls.ts'
import { broke, claude, clientOf, double, gpt, greet, transcript } from './stage.ts'

const tools = [double, greet]

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

const client = () => clientOf(scripted, 'openai-chat')

describe('an agent', () => {
  it('is a tool, and its events are progress', async () => {
    const llm = client()
    const poet = llm.agent({
      name: 'poet',
      description: 'Writes poems.',
      model: claude,
      system: 'Rhyme.',
      tools: [greet],
    })
    const editor = llm.agent({
      name: 'editor',
      description: 'Orders poems.',
      input: z.object({ topic: z.string() }),
      prompt: ({ topic }) => `About ${topic}.`,
      output: z.object({ poem: z.string() }),
      model: gpt,
      tools: [poet],
    })
    scripted.script(
      [call('editor', { topic: 'rain' }, 'c1')],
      [call('poet', { prompt: 'Rain.' }, 'c2')],
      [call('greet', {}, 'c3')],
      text('Rain, rain.'),
      text('{"poem":"Rain, rain."}'),
      text('done'),
    )
    const progress: RunEvent[] = []
    const result = await llm.run({
      model: gpt,
      messages: 'go',
      tools: [editor],
      onEvent: event => event.type === 'tool-progress' && progress.push(event.progress as RunEvent),
    })
    expect(transcript(result.messages)).toEqual([
      'user: go',
      'assistant: call#c1 editor {"topic":"rain"}',
      'tool: c1 editor = {"poem":"Rain, rain."}',
      'assistant: done',
    ])
    expect(scripted.requests.map(({ messages }) => transcript(messages)[0])).toEqual([
      'user: go',
      'user: About rain.',
      'user: Rain.',
      'user: Rain.',
      'user: About rain.',
      'user: go',
    ])
    expect(progress.filter(({ type }) => type === 'tool-progress').length).toBeGreaterThan(0)
    expect(result.usage?.totalTokens).toBe(90)
    expect(result.steps[0]?.outcomes[0]?.output).toEqual({ poem: 'Rain, rain.' })
  })

  it('that does not come to an end says so', async () => {
    const llm = client()
    const lost = llm.agent({ name: 'lost', description: 'Wanders.', model: gpt, tools, limits: { steps: 1 } })
    scripted.script(
      [call('lost', { prompt: 'x' }, 'c1')],
      [...text('hm'), call('double', { n: 1 }, 'c2')],
      text('done'),
    )
    const result = await llm.run({ model: gpt, messages: 'go', tools: [lost] })
    expect(transcript(result.messages)[2]).toBe('tool: c1 lost ! The agent ended before it was done (limit: steps). hm')
  })

  it('that breaks is a failed call', async () => {
    const llm = client()
    const ill = llm.agent({ name: 'ill', description: 'Fails.', model: gpt })
    scripted.script(
      [call('ill', { prompt: 'x' }, 'c1')],
      { error: { kind: 'server', status: 500, message: 'ouch' } },
      text('done'),
    )
    const result = await llm.run({ model: gpt, messages: 'go', tools: [ill] })
    expect(transcript(result.messages)[2]).toContain('tool: c1 ill ! The tool failed: ')
    expect(result.status).toBe('done')
  })

  it('ends with the run that called it', async () => {
    const llm = client()
    const controller = new AbortController()
    const inner = llm.agent({ name: 'inner', description: 'Works.', model: gpt, tools: [greet] })
    scripted.script([call('inner', { prompt: 'x' }, 'c1')], [call('greet', {}, 'c2')], text('x'), text('done'))
    const onEvent = ({ type }: RunEvent) => type === 'tool-progress' && controller.abort()
    const { run } = await broke(
      llm.run({ model: gpt, messages: 'go', tools: [inner], signal: controller.signal, onEvent }),
    )
    expect(transcript(run.messages)[2]).toBe('tool: c1 inner ! The call was aborted before it was done.')
  })
})
