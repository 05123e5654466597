/** Runs that move, end and go on: each with all that is in its conversation in the end. */
import { z } from 'zod'
import { budget } from '../../runtime/budget/index.ts'
import { fallback } from '../../runtime/index.ts'
import { output, type ToolClient } from '../../runtime/tools/index.ts'
import type { Message, Part, Response } from '../../runtime/types.ts'
import type { Scripted } from '../support/scripted.ts'
import { call, text } from '../tools/calls.ts'
import { end, one, three, two } from './scenes.ts'
import { broke, claude, clientOf, double, gpt, guarded, price, transcript } from './stage.ts'

export const down = { error: { kind: 'overloaded' as const, status: 503, message: 'busy' } }
export const go = { messages: 'go', tools: [double, guarded] }

/** As from a file. */
const stored = (messages: readonly Message[]): Message[] => JSON.parse(JSON.stringify(messages))
export const line = ({ messages }: { messages: readonly Message[] }) => transcript(messages)

/** Plays with a client of the API, and gives the conversation. */
export type Story = [
  name: string,
  want: string[],
  play: (llm: ToolClient, model: string, scripted: Scripted) => Promise<string[]>,
]

const called = ['user: go', 'assistant: call#c1 double {"n":1}', 'tool: c1 double = 2']
const twice = [...called, 'assistant: call#c2 double {"n":2}', 'tool: c2 double = 4', 'assistant: done']
const waiting = ['user: go', 'assistant: call#c1 guarded {}']
const thought: Part = { type: 'reasoning', text: 'hm' }

export const stories: Story[] = [
  [
    'another vendor from the second step on',
    twice,
    async (llm, model, scripted) => {
      scripted.script([one], [two], end)
      return line(await llm.run({ ...go, model, prepareStep: ({ step }) => ({ model: step > 0 ? claude : gpt }) }))
    },
  ],
  [
    'another vendor for one step, and back',
    twice,
    async (llm, model, scripted) => {
      scripted.script([one], [two], end)
      return line(await llm.run({ ...go, model, prepareStep: ({ step }) => ({ model: step === 1 ? claude : gpt }) }))
    },
  ],
  [
    'another vendor gets parallel calls and their results',
    [
      'user: go',
      'assistant: call#c1 double {"n":1}, call#c2 double {"n":2}, call#c3 double {"n":3}',
      'tool: c1 double = 2, c2 double = 4, c3 double = 6',
      'assistant: done',
    ],
    async (llm, model, scripted) => {
      scripted.script([one, two, three], end)
      return line(await llm.run({ ...go, model, prepareStep: ({ step }) => ({ model: step > 0 ? claude : gpt }) }))
    },
  ],
  [
    'another vendor where the first is down',
    [...called, 'assistant: done'],
    async (llm, model, scripted) => {
      scripted.script([one], down, end)
      return line(await llm.run({ ...go, model: fallback([model, model === claude ? gpt : claude]) }))
    },
  ],
  [
    'thoughts stay with who had them',
    ['user: go', 'assistant: reasoning, call#c1 double {"n":1}', 'tool: c1 double = 2', 'assistant: done'],
    async (llm, _, scripted) => {
      scripted.script([thought, one], end)
      const handOff = { reasoning: 'text' } as const
      return line(
        await llm.run({ ...go, handOff, model: claude, prepareStep: ({ step }) => ({ model: step ? gpt : claude }) }),
      )
    },
  ],
  [
    'taken up by another vendor',
    twice,
    async (llm, model, scripted) => {
      scripted.script([one], [two], end)
      const { messages } = await llm.run({ ...go, model, limits: { steps: 1 } })
      return line(await llm.run({ ...go, model: model === claude ? gpt : claude, messages: stored(messages) }))
    },
  ],
  [
    'lost before anything was said',
    [...called, 'assistant: done'],
    async (llm, model, scripted) => {
      scripted.script(down)
      const { run } = await broke(llm.run({ ...go, model }))
      scripted.script([one], end)
      return line(await llm.run({ ...go, model, messages: stored(run.messages) }))
    },
  ],
  [
    'lost with calls that were not executed',
    [...called, 'assistant: done'],
    async (llm, model, scripted) => {
      scripted.script(end)
      const messages: Message[] = [
        { role: 'user', content: text('go') },
        { role: 'assistant', content: [one] },
      ]
      return line(await llm.run({ ...go, model, messages: stored(messages) }))
    },
  ],
  [
    'lost with one result of two',
    [
      'user: go',
      'assistant: call#c1 double {"n":1}, call#c2 double {"n":2}',
      'tool: c1 double = 7',
      'tool: c2 double = 4',
      'assistant: done',
    ],
    async (llm, model, scripted) => {
      scripted.script(end)
      const messages: Message[] = [
        { role: 'user', content: text('go') },
        { role: 'assistant', content: [one, two] },
        { role: 'tool', content: [{ type: 'tool-result', id: 'c1', name: 'double', content: text('7') }] },
      ]
      return line(await llm.run({ ...go, model, messages: stored(messages) }))
    },
  ],
  [
    'lost when all was done',
    [...called, 'assistant: done'],
    async (llm, model, scripted) => {
      scripted.script([one], end)
      const { messages } = await llm.run({ ...go, model })
      return line(await llm.run({ ...go, model, messages: stored(messages) }))
    },
  ],
  [
    'broken by a refusal of the second request, and taken up',
    [...called, 'assistant: done'],
    async (llm, model, scripted) => {
      scripted.script([one], { error: { kind: 'invalid-request', status: 400, message: 'odd' } })
      const { run } = await broke(llm.run({ ...go, model }))
      scripted.script(end)
      return line(await llm.run({ ...go, model, messages: stored(run.messages) }))
    },
  ],
  [
    'agreed to later',
    [...waiting, 'tool: c1 guarded = opened', 'assistant: done'],
    async (llm, model, scripted) => {
      scripted.script([call('guarded', {})], end)
      const { messages } = await llm.run({ ...go, model })
      return line(await llm.run({ ...go, model, messages: stored(messages), approvals: { c1: true } }))
    },
  ],
  [
    'denied later, with the reason',
    [...waiting, 'tool: c1 guarded ! The call was denied: closed', 'assistant: done'],
    async (llm, model, scripted) => {
      scripted.script([call('guarded', {})], end)
      const { messages } = await llm.run({ ...go, model })
      const approvals = { c1: { approved: false, reason: 'closed' } }
      return line(await llm.run({ ...go, model, messages: stored(messages), approvals }))
    },
  ],
  [
    'denied, and asked for again',
    [
      ...waiting,
      'tool: c1 guarded ! The call was denied.',
      'assistant: call#c2 guarded {}',
      'tool: c2 guarded = opened',
      'assistant: done',
    ],
    async (llm, model, scripted) => {
      scripted.script([call('guarded', {})], [call('guarded', {}, 'c2')], end)
      return line(await llm.run({ ...go, model, approve: ({ call }) => call.id === 'c2' }))
    },
  ],
  [
    'out of tokens, and taken up with more',
    twice,
    async (llm, model, scripted) => {
      scripted.script([one], [two], end)
      const { messages, status } = await llm.run({ ...go, model, limits: { tokens: 30 } })
      return status === 'limit' ? line(await llm.run({ ...go, model, messages: stored(messages) })) : [status]
    },
  ],
  [
    'out of money',
    twice.slice(0, 5),
    async (_, model, scripted) => {
      const prices = { 'openai/*': price, 'anthropic/*': price }
      scripted.script([one], [two], end)
      const llm = clientOf(scripted, 'openai-chat', { use: [budget({ prices }).middleware] })
      return line(await llm.run({ ...go, model: model === claude ? claude : gpt, limits: { usd: 1.5 } }))
    },
  ],
  [
    'a turn that its vendor interrupts, lost and taken up',
    ['user: go', 'assistant: one ', 'assistant: two'],
    async (llm, _, scripted) => {
      const paused: Response = { content: text('one '), finishReason: 'pause' }
      scripted.script(paused, text('two'))
      const { messages } = await llm.run({ ...go, model: claude, limits: { steps: 1 } })
      return line(await llm.run({ ...go, model: claude, messages: stored(messages) }))
    },
  ],
  [
    'an output that is wrong first',
    [
      'user: go',
      'assistant: {"n":"x"}',
      'user: That is not what was asked for: n: Invalid input: expected number, received string. Give the whole answer again, corrected.',
      'assistant: {"n":1}',
    ],
    async (llm, model, scripted) => {
      scripted.script(text('{"n":"x"}'), text('{"n":1}'))
      const wanted = output(z.object({ n: z.number() }), { retries: 1, strategy: 'prompt' })
      return line(await llm.run({ model, messages: 'go', output: wanted }))
    },
  ],
]
