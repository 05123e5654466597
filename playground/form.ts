import type { ChatInput } from '../runtime/index.ts'
import { only } from './page.ts'

/** What the form says: who is asked, and what. */
export interface AskForm {
  model: string
  /** Models whose wire requests are shown beside. */
  others: string[]
  key: string
  request: Omit<ChatInput, 'model'>
}

const weather = {
  type: 'function',
  name: 'weather',
  description: 'The weather in a city, now.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
} as const

export function readForm(form: HTMLFormElement): AskForm {
  const fields = new FormData(form)
  const text = (name: string) => String(fields.get(name) ?? '').trim()
  const number = (name: string) => (text(name) === '' ? undefined : Number(text(name)))
  const [system, effort, maxOutputTokens, temperature] = [
    text('system'),
    text('effort'),
    number('maxOutputTokens'),
    number('temperature'),
  ]
  return {
    model: text('model'),
    others: only('#others', HTMLInputElement)
      .value.split(',')
      .map(name => name.trim())
      .filter(name => name !== ''),
    key: text('key'),
    request: {
      messages: text('prompt'),
      ...(system !== '' && { system }),
      ...(effort !== '' && { reasoning: { effort: effort as 'low', includeText: true } }),
      ...(maxOutputTokens !== undefined && { maxOutputTokens }),
      ...(temperature !== undefined && { temperature }),
      ...(fields.has('tool') && { tools: [weather] }),
    },
  }
}
