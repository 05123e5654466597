/** A model that gave something else than what was asked for, told so and asked again. */
import type { ChatResponse } from '../chat/chat-response.ts'
import { type ChatInput, conversationOf } from '../chat/input.ts'
import { issuesText } from '../chat/standard-schema.ts'
import { sumOf } from '../chat/usage-sum.ts'
import type { Client } from '../client/client.ts'
import type { Message } from '../types.ts'
import type { OutputSpec } from './output.ts'
import { isOutputError, type OutputError } from './output-error.ts'
import { asked } from './output-request.ts'
import { readOutput } from './read-output.ts'

export type Answered<Value> = ChatResponse & { output: Value | undefined }

/** The answer with its value; of several, the last, with what all of them used. */
export async function answerWithOutput<Value>(
  client: Client,
  spec: OutputSpec<Value>,
  input: ChatInput,
): Promise<Answered<Value>> {
  const response = await client.chat(asked(client, spec, input))
  return outputOrAgain(client, spec, input, response)
}

/** The same of an answer that is there already. */
export async function outputOrAgain<Value>(
  client: Client,
  spec: OutputSpec<Value>,
  input: ChatInput,
  first: ChatResponse,
): Promise<Answered<Value>> {
  let response = first
  let messages = input.messages
  for (let left = spec.options.retries ?? 0; ; left--)
    try {
      return { ...response, output: await readOutput(spec, response) }
    } catch (error) {
      if (left <= 0 || !isWorthAsking(error)) throw error
      messages = [...(await conversationOf({ messages })), ...correction(error)]
      response = together(response, await client.chat(asked(client, spec, { ...input, messages })))
    }
}

/** An answer that was cut off, filtered, or calls tools comes out no better by words. */
export function isWorthAsking(error: unknown): error is OutputError {
  return isOutputError(error) && error.kind === 'unknown' && error.response.toolCalls.length === 0
}

/** What was said, where something was, and what is wrong with it. */
function correction(error: OutputError): Message[] {
  const { message } = error.response
  return [...(message.content.length > 0 ? [message] : []), complaint(error)]
}

export function complaint({ issues }: OutputError): Message {
  const text = `That is not what was asked for: ${issuesText(issues)}. Give the whole answer again, corrected.`
  return { role: 'user', content: [{ type: 'text', text }] }
}

function together(before: ChatResponse, after: ChatResponse): ChatResponse {
  const usage = after.usage ? sumOf(before.usage, after.usage) : before.usage
  const { cost: _, ...rest } = after
  const isKnown = before.cost !== undefined && after.cost !== undefined
  return {
    ...rest,
    ...(usage && { usage }),
    ...(isKnown && { cost: before.cost! + after.cost! }),
    attempts: [...before.attempts, ...after.attempts],
  }
}
