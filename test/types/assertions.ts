/** What the wire types say, checked by the compiler: `assertions.test.ts` compiles this file. Nothing here runs. */

import type { AnthropicRaw, wire as anthropicWire, isAnthropicRawError } from '../../generated/anthropic/raw.ts'
import type * as anthropic from '../../generated/anthropic/wire.ts'
import type { Native as CohereNative } from '../../generated/cohere/cohere-chat/client.ts'
import type { GeminiRaw, wire as geminiWire, isGeminiRawError } from '../../generated/gemini/raw.ts'
import type * as gemini from '../../generated/gemini/wire.ts'
import type {
  isOpenaiRawError,
  OpenaiRaw,
  wire as openaiWire,
  RawResponse,
  RawStream,
} from '../../generated/openai/raw.ts'
import type * as chat from '../../generated/openai/wire.ts'
import type * as responses from '../../generated/openai/wire.ts'
import type { Native as OpenrouterNative } from '../../generated/openrouter/openrouter-chat/client.ts'
import type { Request } from '../../runtime/types.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_ extends true>(): void => {}

// Chat Completions

export const chatLeast: chat.CreateChatCompletionRequest = {
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'hi' }],
}
export const chatNewModel: chat.CreateChatCompletionRequest = { model: 'gpt-99', messages: [] }
// @ts-expect-error a request needs messages
export const chatNoMessages: chat.CreateChatCompletionRequest = { model: 'gpt-4o' }
// @ts-expect-error temperature is a number
export const chatWarm: chat.CreateChatCompletionRequest = { model: 'm', messages: [], temperature: 'warm' }
// @ts-expect-error a misspelt field is no field
export const chatTypo: chat.CreateChatCompletionRequest = { model: 'm', messages: [], temprature: 1 }
export const chatNull: chat.CreateChatCompletionRequest = { model: 'm', messages: [], temperature: null, stop: null }
export const chatCall: chat.ChatCompletionMessageToolCall = {
  id: 'c',
  type: 'function',
  function: { name: 'f', arguments: '{}' },
}
// @ts-expect-error a call's arguments are text, not an object
export const chatObject: chat.ChatCompletionMessageToolCall = { ...chatCall, function: { name: 'f', arguments: {} } }
export const chatChunk: chat.CreateChatCompletionStreamResponse = {
  id: 'i',
  object: 'chat.completion.chunk',
  created: 0,
  model: 'm',
  choices: [{ index: 0, delta: { content: null }, finish_reason: null }],
  usage: null,
}
// @ts-expect-error what a chunk is called is fixed
export const chatNoChunk: chat.CreateChatCompletionStreamResponse = { ...chatChunk, object: 'chat.completion' }
export const chatNewEnding: chat.CreateChatCompletionResponse['choices'][0]['finish_reason'] = 'tired'
// @ts-expect-error a finished answer has a reason: null stands in chunks only
export const chatNoEnding: chat.CreateChatCompletionResponse['choices'][0]['finish_reason'] = null

// Responses

export const responsesLeast: responses.CreateResponse = { model: 'gpt-4o', input: 'hi' }
export const responsesStored: responses.CreateResponse = { previous_response_id: 'resp_1', store: null, stream: true }
// @ts-expect-error stream is a flag
export const responsesStream: responses.CreateResponse = { model: 'gpt-4o', input: 'hi', stream: 'yes' }
export const responsesStatus: responses.Response['status'] = 'pondering'
export function responsesItem(item: responses.OutputItem): string {
  if (item.type === 'function_call') {
    holds<Same<typeof item.arguments, string>>()
    holds<Same<typeof item.call_id, string>>()
    // @ts-expect-error a call has no summary
    item.summary
    return item.name
  }
  if (item.type === 'reasoning') return item.summary.map(summary => summary.text).join('')
  // @ts-expect-error not every item has a name
  return item.name
}
export function responsesEvent(event: responses.ResponseStreamEvent): string | undefined {
  if (event.type === 'response.output_text.delta') return event.delta
  if (event.type === 'response.completed') return event.response.id
  // @ts-expect-error not every event has a delta
  return event.delta
}

// Anthropic

export const anthropicLeast: anthropic.CreateMessageParams = {
  model: 'claude-sonnet-4-5',
  max_tokens: 1,
  messages: [{ role: 'user', content: 'hi' }],
}
// @ts-expect-error Anthropic demands a limit
export const anthropicEndless: anthropic.CreateMessageParams = { model: 'm', messages: [] }
export const anthropicTier: anthropic.CreateMessageParams = { ...anthropicLeast, service_tier: 'gold' }
export const anthropicBlock: anthropic.InputMessage = {
  role: 'assistant',
  content: [{ type: 'tool_use', id: 't', name: 'f', input: { a: 1 } }],
}
type AnthropicCall = Extract<anthropic.InputContentBlock, { type: 'tool_use' }>
// @ts-expect-error a call has an id
export const anthropicNoId: AnthropicCall = { type: 'tool_use', name: 'f', input: {} }
export function anthropicAnswer(block: anthropic.ContentBlock): string {
  if (block.type === 'text') return block.text
  if (block.type === 'thinking') return block.thinking + block.signature
  // @ts-expect-error a call has no text
  if (block.type === 'tool_use') return block.text
  return block.type
}
export function anthropicEvent(event: anthropic.MessageStreamEvent): number | string | undefined {
  if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') return event.delta.text
  if (event.type === 'message_start') return event.message.usage.input_tokens
  // @ts-expect-error a ping has no index
  if (event.type === 'ping') return event.index
  return undefined
}
export const stopReason: anthropic.Message['stop_reason'] = null
// @ts-expect-error the role of an answer is fixed
export const anthropicRole: anthropic.Message['role'] = 'user'

// Gemini

export const geminiLeast: gemini.GenerateContentRequest = { contents: [{ role: 'user', parts: [{ text: 'hi' }] }] }
// @ts-expect-error a request needs contents
export const geminiNothing: gemini.GenerateContentRequest = {}
export const geminiCall: gemini.Part = { functionCall: { name: 'f', args: { a: 1 } }, thoughtSignature: 'c2ln' }
export const geminiEnding: gemini.Candidate['finishReason'] = 'BORED'
export const geminiMode: gemini.FunctionCallingConfig = { mode: 'SOMETIMES', allowedFunctionNames: ['f'] }
// @ts-expect-error names of functions are a list
export const geminiNames: gemini.FunctionCallingConfig = { allowedFunctionNames: 'f' }
export const geminiEmpty: gemini.GenerateContentResponse = {}
// @ts-expect-error thoughts are flagged, not named
export const geminiThought: gemini.Part = { text: 't', thought: 'yes' }

// Raw calls: `stream: true` is tied to the events, its absence to the whole answer

export async function rawChat(api: OpenaiRaw, stream: boolean, given: chat.CreateChatCompletionRequest) {
  const whole = await api.createChatCompletion({ body: { model: 'm', messages: [] } })
  holds<Same<typeof whole, Whole>>()
  type Whole = RawResponse<openaiWire.CreateChatCompletionResponse>
  type Events = RawStream<openaiWire.CreateChatCompletionStreamResponse>
  holds<Same<typeof plain, Whole>>()
  const plain = await api.createChatCompletion({ body: { model: 'm', messages: [], stream: false } })
  const events = await api.createChatCompletion({ body: { model: 'm', messages: [], stream: true }, timeout: 1 })
  holds<Same<typeof events, Events>>()
  const either = await api.createChatCompletion({ body: { model: 'm', messages: [], stream } })
  holds<Same<typeof either, Whole | Events>>()
  const unknown = await api.createChatCompletion({ body: given })
  holds<Same<typeof unknown, Whole | Events>>()
  // @ts-expect-error a stream has no data
  events.data
  // @ts-expect-error a body that nobody knows is none
  await api.createChatCompletion({ body: { model: 'm', messages: [], temprature: 1 } })
  // @ts-expect-error nor is one with a stream that is not flagged
  await api.createChatCompletion({ body: { model: 'm', messages: [], stream: 'yes' } })
  // @ts-expect-error a request has a body
  await api.createChatCompletion({})
  for await (const event of events) holds<Same<typeof event, openaiWire.CreateChatCompletionStreamResponse>>()
}
export async function rawResponses(api: OpenaiRaw) {
  const events = await api.createResponse({ body: { model: 'm', input: 'hi', stream: true } })
  for await (const event of events) if (event.type === 'response.output_text.delta') return event.delta satisfies string
  // @ts-expect-error a misspelt field is no field
  await api.createResponse({ body: { model: 'm', inputs: 'hi' } })
  const { data } = await api.createResponse({ body: { model: 'm', input: 'hi' } })
  return data.output satisfies openaiWire.OutputItem[]
}
export async function rawAnthropic(api: AnthropicRaw) {
  const events = await api.messagesPost({ body: { ...anthropicLeast, stream: true } })
  holds<Same<typeof events, RawStream<anthropicWire.MessageStreamEvent>>>()
  const { data } = await api.messagesPost({ body: { model: 'm', max_tokens: 1, messages: [] } })
  holds<Same<typeof data, anthropicWire.Message>>()
  // @ts-expect-error an option that nobody knows is none
  await api.messagesPost({ body: anthropicLeast, timout: 1 })
  await api.modelsList({ query: { limit: 2 }, headers: { 'anthropic-beta': 'x', more: 'y' } })
  // @ts-expect-error a limit is a number
  await api.modelsList({ query: { limit: 'two' } })
  // @ts-expect-error a model is asked for by its id
  await api.modelsGet({ path: {} })
}
export async function rawGemini(api: GeminiRaw) {
  const path = { modelsId: 'm' }
  const events = await api.streamGenerateContent({ path, body: { contents: [] } })
  holds<Same<typeof events, RawStream<geminiWire.GenerateContentResponse>>>()
  const { data } = await api.generateContent({ path, body: { contents: [] } })
  holds<Same<typeof data, geminiWire.GenerateContentResponse>>()
  // @ts-expect-error what asks for events is ours to say
  await api.streamGenerateContent({ path, body: { contents: [] }, query: { alt: 'json' } })
  // @ts-expect-error the model stands in the path
  await api.embedContent({ body: { content: {} } })
  return (await api.modelsList()).data.models
}
export function rawErrors(
  error: unknown,
  ofOpenai: typeof isOpenaiRawError,
  ofAnthropic: typeof isAnthropicRawError,
  ofGemini: typeof isGeminiRawError,
) {
  if (ofOpenai(error, 'createResponse')) return error.body.error.message satisfies string
  if (ofAnthropic(error)) return error.body.error.type satisfies string
  if (ofGemini(error, 'countTokens')) return error.body.error.code satisfies number
  // @ts-expect-error there is no such method
  return ofGemini(error, 'countTokenz')
}

// What only one vendor knows of a request, where the contract gives the whole body no name (cohere) and a part of it none

type Asked = Omit<Request, 'model' | 'messages'>
export const cohereStrict: Asked = { native: { 'cohere-chat': { safety_mode: 'STRICT', strict_tools: true } } }
export const cohereNewMode: Asked = { native: { 'cohere-chat': { citation_options: { mode: 'TOMORROW' } } } }
// @ts-expect-error a mode is a word
export const cohereNoMode: Asked = { native: { 'cohere-chat': { safety_mode: true } } }
// @ts-expect-error a priority is a number
export const cohereUrgent: Asked = { native: { 'cohere-chat': { priority: 'now' } } }
holds<Same<'model' extends keyof NonNullable<CohereNative['RequestNative']> ? true : false, false>>()
export type OpenrouterReasoning = NonNullable<OpenrouterNative['RequestNative']['reasoning']>
export const openrouterTold: Asked = { native: { 'openrouter-chat': { reasoning: { summary: 'concise' } } } }
// @ts-expect-error how thoughts are told is a word
export const openrouterMute: Asked = { native: { 'openrouter-chat': { reasoning: { summary: 1 } } } }
