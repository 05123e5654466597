/** What a model is asked for that shall go on with an answer which another one began. */
import type { Message, Request, Response } from '../types.ts'
import { textOf } from './stitched-answer.ts'

/** So many characters of the end are quoted. */
const quoted = 48

/**
 * The messages that follow the conversation: the answer so far, and the request to go on. The model is asked to begin
 * with the last words, so that it can be seen where it goes on. None where nothing was said yet: then it just answers.
 * Undefined where going on would tell something twice or spoil it: once a tool was called, where the answer is anything
 * but text, and where it is to be JSON, which nobody can mend.
 */
export function continuationOf(
  { responseFormat }: Pick<Request, 'responseFormat'>,
  told: Response,
): Message[] | undefined {
  if (responseFormat !== undefined && responseFormat.type !== 'text') return undefined
  if (told.content.some(({ type }) => type !== 'text' && type !== 'reasoning')) return undefined
  const text = textOf(told)
  if (text === '') return []
  return [
    { role: 'assistant', content: [{ type: 'text', text }] },
    { role: 'user', content: [{ type: 'text', text: instruction(lastWords(text)) }] },
  ]
}

function instruction(words: string): string {
  return `Your answer was cut off by a technical fault. Go on with it: begin with its last words, repeated exactly as they are between the marks, and write on from there as if nothing had happened. Add no introduction, no remark and no marks.\n<<<${words}>>>`
}

/** Whole words, where there are any. */
function lastWords(text: string): string {
  const end = text.slice(-quoted)
  const space = end.search(/\s\S/)
  return end.length < text.length && space !== -1 ? end.slice(space + 1) : end
}
