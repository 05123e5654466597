/** What clouds answer, in the words of those whose apis they serve. */
import { chatCompletion } from '../support/chat-completion.ts'
import { json } from '../support/loopback.ts'

export const completion = json(chatCompletion({ content: 'Hi' }))
export const candidate = json({
  candidates: [{ content: { role: 'model', parts: [{ text: 'Hi' }] }, finishReason: 'STOP' }],
})
