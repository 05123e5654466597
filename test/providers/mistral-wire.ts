/** What a server of Mistral's grammar answers, and a client that asks it. */
import { onTestFinished } from 'vitest'
import { mistral } from '../../generated/mistral/index.ts'
import type { ChatInput } from '../../runtime/index.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { eventStream, json, type Script } from '../support/loopback.ts'
import { sse, type Talk, talkTo } from './wire.ts'

/** With the server that was asked last. */
export let talk: Talk

export async function talkOf(script: Script): Promise<Talk> {
  const own = await talkTo(mistral, script)
  talk = own
  onTestFinished(() => own.close())
  return own
}

export const usage = { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 }
export const answer = (message: object, finish_reason = 'stop', more: object = {}) =>
  json(chatCompletion(message, { finish_reason }, { id: 'a1', usage, ...more }))
export const chunk = (delta: object, finish_reason: string | null = null, more: object = {}) =>
  chatChunk(delta, { finish_reason }, { id: 'a1', p: 'abcdef', ...more })
export const thinking = (...texts: string[]) => ({
  type: 'thinking',
  thinking: texts.map(text => ({ type: 'text', text })),
})

export async function chat(script: Script, input: Partial<ChatInput> = {}) {
  const { llm } = await talkOf(script)
  return llm.chat({ model: 'mistral/mistral-small-latest', messages: 'Hi', ...input })
}
export const stream = async (...events: object[]) => {
  const { llm } = await talkOf(eventStream(sse(events)))
  return llm.stream({ model: 'mistral/m', messages: 'Hi' })
}
export const hello = answer({ content: 'Hello' })
