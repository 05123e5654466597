/** A run on a stage: scripted models on the wire, some tools, and a transcript that can be read. */
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { anthropic } from '../../generated/anthropic/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { type ClientOptions, createClient } from '../../runtime/index.ts'
import { isRunError, type RunError, type ToolClient, tool, toolResult, withTools } from '../../runtime/tools/index.ts'
import type { Message, Part } from '../../runtime/types.ts'
import type { Scripted } from '../support/scripted.ts'

export const [gpt, claude] = ['openai/gpt-5-mini', 'anthropic/claude-sonnet-4-5'] as const

/** Where all scenes are played. */
export const stages: [api: string, model: string][] = [
  ['openai-chat', gpt],
  ['openai-responses', gpt],
  ['anthropic-messages', claude],
]

/** Dear: a few tokens are what a run may spend. */
export const price = {
  input: 100_000,
  output: 0,
  currency: 'USD',
  source: 'https://prices.invalid',
  date: '2026-11-25',
} as const

export const double = tool({ name: 'double', input: z.object({ n: z.number() }), execute: ({ n }) => 2 * n })
export const greet = tool({
  name: 'greet',
  input: z.object({ who: z.string().default('you') }),
  async *execute({ who }) {
    yield 'thinking of words'
    return `hello ${who}`
  },
})
const broken = tool({
  name: 'broken',
  execute: () => {
    throw new Error('no disk')
  },
})
export const guarded = tool({ name: 'guarded', needsApproval: true, execute: () => 'opened' })
const slow = tool({ name: 'slow', execute: async () => void (await sleep(10_000, 'late', { ref: false })) })
const brief = tool({ name: 'brief', timeout: 10, execute: () => new Promise<string>(() => {}) })
const failing = tool({ name: 'failing', execute: () => toolResult({ content: 'not today', isError: true }) })
export const tools = [double, greet, broken, guarded, slow, brief, failing]

export function clientOf(scripted: Scripted, api: string, more: Partial<ClientOptions> = {}): ToolClient {
  const openaiApi = api.startsWith('openai') ? api : 'openai-chat'
  const providers = [scripted.provider(openai, openaiApi), scripted.provider(anthropic, 'anthropic-messages')]
  return withTools(createClient({ providers, retry: false, ...more }))
}

/** One line a message: `assistant: text, call#c1 double {"n":2}`, `tool: c1 double = 4`; `!` marks an error. */
export function transcript(messages: readonly Message[]): string[] {
  return messages.map(({ role, content }) => `${role}: ${content.map(line).join(', ')}`)
}

function line(part: Part): string {
  if (part.type === 'text') return part.text
  if (part.type === 'tool-call') return `call#${part.id} ${part.name} ${part.inputText ?? JSON.stringify(part.input)}`
  if (part.type === 'tool-result')
    return `${part.id} ${part.name} ${part.isError ? '!' : '='} ${part.content.map(line).join('')}`
  return part.type
}

export async function broke(run: Promise<unknown>): Promise<RunError> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!isRunError(error)) throw new Error(`the run did not break: ${error}`)
  return error
}
