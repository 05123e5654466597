/** The model behind the mock: a few rules instead of weights, for the three programs. */
import type { ApiError, Part, Request, Response } from '../../runtime/types.ts'

export interface ScriptedModel {
  answer(request: Request): Response | { error: ApiError }
  /** From now on this model is overloaded. */
  down(model: string): void
}

const invoice = {
  number: 'R-17',
  currency: 'EUR',
  items: [
    { what: 'gardening', price: 240 },
    { what: 'rake', price: 19.9 },
  ],
}
const report = {
  answer: 'Air scatters blue light most; at dusk the way through the air is so long that only red is left.',
  sources: ['rayleigh', 'sunset'],
}

export function scriptedModel(): ScriptedModel {
  const isDown = new Set<string>()
  return {
    down: model => isDown.add(model),
    answer(request) {
      if (isDown.has(request.model))
        return { error: { kind: 'overloaded', status: 503, message: 'The model is overloaded.' } }
      const content = said(request)
      const isCalling = content.some(({ type }) => type === 'tool-call')
      return {
        id: `answer_${request.messages.length}`,
        model: request.model,
        createdAt: 1_750_000_000,
        content,
        finishReason: isCalling ? 'tool-calls' : 'stop',
        usage: { inputTokens: 40, outputTokens: 10, totalTokens: 50 },
      }
    },
  }
}

function said({ messages, tools = [] }: Request): Part[] {
  const parts = messages.flatMap(({ content }) => content)
  const question = textOf(messages.findLast(({ role }) => role === 'user')?.content ?? [])
  if (question.startsWith('Extract')) return [{ type: 'text', text: JSON.stringify(invoice, null, 1) }]
  if (tools.some(tool => 'name' in tool && tool.name === 'search')) return researched(parts)
  if (question.includes('wear')) return [{ type: 'text', text: 'At 21 degrees a shirt will do.' }]
  const result = parts.find(part => part.type === 'tool-result')
  if (result) return [{ type: 'text', text: `It is ${textOf(result.content)}.` }]
  return [call('weather', { city: 'Paris' }, 1)]
}

/** Searches twice at one time, reads what it found, and answers. */
function researched(parts: readonly Part[]): Part[] {
  const results = parts.filter(part => part.type === 'tool-result')
  if (results.length === 0) return [call('search', { word: 'scatters' }, 1), call('search', { word: 'dusk' }, 2)]
  if (results.length > 2) return [{ type: 'text', text: JSON.stringify(report) }]
  const ids = results.flatMap(({ content }) => [...textOf(content).matchAll(/"id":"(\w+)"/g)].map(([, id]) => id!))
  return ids.map((id, at) => call('read', { id }, at + 3))
}

function call(name: string, input: object, at: number): Part {
  return { type: 'tool-call', id: `call_${at}`, name, input }
}

function textOf(content: readonly Part[]): string {
  return content.map(part => (part.type === 'text' ? part.text : '')).join('')
}
