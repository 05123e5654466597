/** What is said in our words, for server directions to write. */
import type { Response } from '../../runtime/types.ts'

export function saidWhole(text: string, more: Partial<Response> = {}): Response {
  return { id: 'a', model: 'm', createdAt: 1, content: [{ type: 'text', text }], finishReason: 'stop', ...more }
}
