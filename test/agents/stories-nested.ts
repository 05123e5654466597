/** Runs within runs: the conversation of the outer one. */
import { z } from 'zod'
import type { ToolClient } from '../../runtime/tools/index.ts'
import { call, text } from '../tools/calls.ts'
import { end, one } from './scenes.ts'
import { broke, claude, double, gpt } from './stage.ts'
import { down, go, line, type Story } from './stories.ts'

const agentOf = (llm: ToolClient, more = {}) =>
  llm.agent({ name: 'helper', description: 'Helps.', model: claude, tools: [double], ...more })
const helps = (id: string) => call('helper', { prompt: 'help' }, id)

export const nestedStories: Story[] = [
  [
    'an agent that does its work',
    ['user: go', 'assistant: call#c9 helper {"prompt":"help"}', 'tool: c9 helper = helped', 'assistant: done'],
    async (llm, model, scripted) => {
      scripted.script([helps('c9')], [one], text('helped'), end)
      return line(await llm.run({ ...go, model, tools: [agentOf(llm)] }))
    },
  ],
  [
    'agents side by side, of which one fails',
    [
      'user: go',
      'assistant: call#c8 helper {"prompt":"help"}, call#c9 lost {"prompt":"help"}',
      'tool: c8 helper = helped, c9 lost ! The agent ended before it was done (limit: steps).',
      'assistant: done',
    ],
    async (llm, model, scripted) => {
      const lost = llm.agent({
        name: 'lost',
        description: 'Wanders.',
        model: gpt,
        tools: [double],
        limits: { steps: 1 },
      })
      const both = [helps('c8'), call('lost', { prompt: 'help' }, 'c9')]
      scripted.script(both, text('helped'), [one], end)
      return line(await llm.run({ ...go, model, tools: [agentOf(llm, { tools: [] }), lost], concurrency: 1 }))
    },
  ],
  [
    'an agent whose model is down',
    ['user: go', 'assistant: call#c9 helper {"prompt":"help"}', 'tool: c9 helper ! not now', 'assistant: done'],
    async (llm, model, scripted) => {
      scripted.script([helps('c9')], down, end)
      return line(await llm.run({ ...go, model, tools: [agentOf(llm)], explain: () => 'not now' }))
    },
  ],
  [
    'an agent that nobody agreed to',
    [
      'user: go',
      'assistant: call#c9 helper {"prompt":"help"}',
      'tool: c9 helper ! The call was denied.',
      'assistant: done',
    ],
    async (llm, model, scripted) => {
      scripted.script([helps('c9')], end)
      return line(await llm.run({ ...go, model, tools: [agentOf(llm, { needsApproval: true })], approve: () => false }))
    },
  ],
  [
    'an agent within an agent',
    ['user: go', 'assistant: call#c8 chief {"topic":"rain"}', 'tool: c8 chief = {"poem":"rain"}', 'assistant: done'],
    async (llm, model, scripted) => {
      const chief = llm.agent({
        name: 'chief',
        description: 'Orders.',
        input: z.object({ topic: z.string() }),
        output: z.object({ poem: z.string() }),
        model: gpt,
        tools: [agentOf(llm)],
      })
      scripted.script(
        [call('chief', { topic: 'rain' }, 'c8')],
        [helps('c9')],
        text('rain'),
        text('{"poem":"rain"}'),
        end,
      )
      return line(await llm.run({ ...go, model, tools: [chief] }))
    },
  ],
  [
    'an agent that is aborted with its run',
    [
      'user: go',
      'assistant: call#c9 helper {"prompt":"help"}',
      'tool: c9 helper ! The call was aborted before it was done.',
    ],
    async (llm, model, scripted) => {
      scripted.script([helps('c9')], [one], text('helped'), end)
      const controller = new AbortController()
      const onEvent = ({ type }: { type: string }) => type === 'tool-progress' && controller.abort()
      const { signal } = controller
      return line((await broke(llm.run({ ...go, model, tools: [agentOf(llm)], signal, onEvent }))).run)
    },
  ],
  [
    'an agent whose tokens are too many for its run',
    ['user: go', 'assistant: call#c9 helper {"prompt":"help"}', 'tool: c9 helper = helped'],
    async (llm, model, scripted) => {
      scripted.script([helps('c9')], [one], text('helped'), end)
      const result = await llm.run({ ...go, model, tools: [agentOf(llm)], limits: { tokens: 40 } })
      return result.status === 'limit' && result.limit === 'tokens' ? line(result) : [result.status]
    },
  ],
]
