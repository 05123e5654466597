/** The model behind the samples: it answers all of them in the same way, whoever asks. */
import type { Answer } from '../../runtime/mock/index.ts'
import type { Message, Request } from '../../runtime/types.ts'

export function answer(request: Request): Answer {
  const asked = textOf(request.messages)
  if (/Fail/.test(asked)) return { error: { kind: 'rate-limit', message: 'Too many requests.' } }
  if (/Invoice/.test(asked)) return JSON.stringify({ number: 'R-17', total: 259.9 })
  const results = request.messages.flatMap(({ content }) => content.filter(({ type }) => type === 'tool-result'))
  if (results.length > 0) return `In Paris it is 21 degrees. (${results.length} result)`
  if (request.tools?.length) return { toolCalls: [{ name: 'weather', input: { city: 'Paris' } }] }
  const text = 'Air scatters blue light most.'
  return /Think/.test(asked) ? { reasoning: 'Rayleigh.', text } : text
}

function textOf(messages: readonly Message[]): string {
  return messages.flatMap(({ content }) => content.map(part => (part.type === 'text' ? part.text : ''))).join(' ')
}
