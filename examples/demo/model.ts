/** The model behind the loopback server: a few rules instead of weights. It knows nothing of wire formats. */
import type { ApiError, Part, Request, Response } from '../../runtime/types.ts'

export const facts = {
  sky: 'Air scatters blue light more than red light, so blue reaches you from everywhere.',
  product: '391',
  thoughts: '17 times 23 is 17 times 20 plus 17 times 3, that is 340 plus 51.',
  missingModel: 'no-such-model',
}

/** Answers a question; calls the first tool it is offered; answers with a tool's result; thinks first where asked to. */
export function scriptedModel(request: Request): Response | { error: ApiError } {
  if (request.model.endsWith(facts.missingModel)) {
    const message = `The model '${request.model}' does not exist.`
    return { error: { kind: 'not-found', message, status: 404, code: 'model_not_found' } }
  }
  const thinks = request.reasoning !== undefined && request.reasoning.effort !== 'none'
  const thoughts: Part[] = thinks ? [{ type: 'reasoning', text: facts.thoughts }] : []
  const content = [...thoughts, ...answerTo(request)]
  const isCalling = content.some(part => part.type === 'tool-call')
  return {
    id: `answer_${request.messages.length}`,
    model: request.model,
    createdAt: 1_750_000_000,
    content,
    finishReason: isCalling ? 'tool-calls' : 'stop',
    usage: usageOf(request, content),
  }
}

function answerTo(request: Request): Part[] {
  const last = request.messages.at(-1)
  const result = last?.content.find(part => part.type === 'tool-result')
  if (result) return [{ type: 'text', text: `The tool says: ${textOf(result.content)}.` }]
  const tool = request.tools?.find(candidate => candidate.type === 'function')
  const question = textOf(last?.content ?? [])
  if (tool) {
    const city = /\bin (\p{Lu}\p{L}*)/u.exec(question)?.[1] ?? 'Paris'
    return [{ type: 'tool-call', id: 'call_weather', name: tool.name, input: { city } }]
  }
  if (question.includes('17')) return [{ type: 'text', text: `The product is ${facts.product}.` }]
  return [{ type: 'text', text: facts.sky }]
}

function usageOf(request: Request, content: Part[]): NonNullable<Response['usage']> {
  const inputTokens = words(JSON.stringify(request.messages))
  const reasoningTokens = content.reduce((sum, part) => sum + (part.type === 'reasoning' ? words(part.text) : 0), 0)
  const outputTokens = words(JSON.stringify(content))
  return { inputTokens, outputTokens, reasoningTokens, totalTokens: inputTokens + outputTokens }
}

function words(text: string): number {
  return text.split(/\s+/).length
}

function textOf(content: readonly Part[]): string {
  return content.map(part => (part.type === 'text' ? part.text : '')).join('')
}
