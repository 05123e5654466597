import OpenAI from 'openai'
import { call, description, other, paper, parameters, picture, question, results, system } from './asked.ts'
import type { SdkClient, Where } from './clients.ts'
import type { Read } from './read.ts'

const at = ({ fetch }: Where) => new OpenAI({ apiKey: 'none', baseURL: 'http://localhost/v1', maxRetries: 0, fetch })
const statusOf = (error: unknown) => (error instanceof OpenAI.APIError ? error.status : undefined)
const embed: SdkClient['embed'] = async (where, model, input) =>
  (await at(where).embeddings.create({ model, input })).data.map(({ embedding }) => embedding)
const models: SdkClient['models'] = async where => {
  const found: string[] = []
  for await (const { id } of at(where).models.list()) found.push(id)
  return found
}

type ChatBody = Omit<OpenAI.Chat.ChatCompletionCreateParamsNonStreaming, 'model' | 'stream'>
const user = { role: 'user' as const, content: question }
const chatTool = { type: 'function' as const, function: { name: call.name, description, parameters } }
const chatCall = ({ id, name, input }: typeof call) => ({
  id,
  type: 'function' as const,
  function: { name, arguments: JSON.stringify(input) },
})

export const openaiChatClient: SdkClient = {
  api: 'openai-chat',
  bodies: {
    text: { messages: [user] },
    system: { messages: [{ role: 'system', content: system }, user] },
    image: {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: question },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${picture}` } },
          ],
        },
      ],
    },
    document: {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: question },
            { type: 'file', file: { filename: 'paper.pdf', file_data: `data:application/pdf;base64,${paper}` } },
          ],
        },
      ],
    },
    schema: {
      messages: [user],
      response_format: { type: 'json_schema', json_schema: { name: 'place', schema: parameters, strict: true } },
    },
    tools: { messages: [user], tools: [chatTool] },
    results: {
      messages: [
        user,
        { role: 'assistant', content: null, tool_calls: [chatCall(call), chatCall(other)] },
        { role: 'tool', tool_call_id: call.id, content: results[0] },
        { role: 'tool', tool_call_id: other.id, content: results[1] },
      ],
      tools: [chatTool],
    },
  } satisfies { [feature: string]: ChatBody },
  whole: async (where, model, body) =>
    ofChat(await at(where).chat.completions.create({ model, ...(body as ChatBody) })),
  streamed: async (where, model, body) =>
    ofChat(
      await at(where)
        .chat.completions.stream({ model, ...(body as ChatBody), stream_options: { include_usage: true } })
        .finalChatCompletion(),
    ),
  async left(where, model) {
    const stream = await at(where).chat.completions.create({ model, messages: [user], stream: true })
    for await (const _ of stream) break
    stream.controller.abort()
  },
  statusOf,
  async goesOn(where, model) {
    const { choices } = await at(where).chat.completions.create({ model, messages: [user] })
    await at(where).chat.completions.create({ model, messages: [user, choices[0]!.message, user] })
  },
  embed,
  models,
}

function ofChat({ choices, usage }: OpenAI.Chat.ChatCompletion): Read {
  const { message, finish_reason } = choices[0]!
  const { reasoning_content: thoughts } = message as { reasoning_content?: string }
  return {
    text: message.content ?? '',
    reasoning: thoughts ?? '',
    calls: (message.tool_calls ?? []).flatMap(each =>
      each.type === 'function' ? [{ name: each.function.name, input: JSON.parse(each.function.arguments) }] : [],
    ),
    finish: finish_reason,
    tokens: [usage?.prompt_tokens, usage?.completion_tokens],
  }
}

type ResponsesBody = OpenAI.Responses.ResponseCreateParamsNonStreaming
const responsesTool = { type: 'function' as const, name: call.name, description, parameters, strict: false }
const responsesCall = ({ id, name, input }: typeof call) => ({
  type: 'function_call' as const,
  call_id: id,
  name,
  arguments: JSON.stringify(input),
})

export const openaiResponsesClient: SdkClient = {
  api: 'openai-responses',
  bodies: {
    text: { input: question },
    system: { instructions: system, input: question },
    image: {
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: question },
            { type: 'input_image', image_url: `data:image/png;base64,${picture}`, detail: 'auto' },
          ],
        },
      ],
    },
    document: {
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: question },
            { type: 'input_file', filename: 'paper.pdf', file_data: `data:application/pdf;base64,${paper}` },
          ],
        },
      ],
    },
    schema: {
      input: question,
      text: { format: { type: 'json_schema', name: 'place', schema: parameters, strict: true } },
    },
    tools: { input: question, tools: [responsesTool] },
    results: {
      input: [
        user,
        responsesCall(call),
        responsesCall(other),
        { type: 'function_call_output', call_id: call.id, output: results[0] },
        { type: 'function_call_output', call_id: other.id, output: results[1] },
      ],
      tools: [responsesTool],
    },
  } satisfies { [feature: string]: ResponsesBody },
  whole: async (where, model, body) =>
    ofResponse(await at(where).responses.create({ model, ...(body as ResponsesBody) })),
  streamed: async (where, model, body) =>
    ofResponse(
      (await at(where)
        .responses.stream({ model, ...(body as ResponsesBody), stream: true })
        .finalResponse()) as OpenAI.Responses.Response,
    ),
  async left(where, model) {
    const stream = await at(where).responses.create({ model, input: question, stream: true })
    for await (const _ of stream) break
    stream.controller.abort()
  },
  statusOf,
  async goesOn(where, model) {
    const { output } = await at(where).responses.create({
      model,
      input: [user],
      include: ['reasoning.encrypted_content'],
    })
    const said = output as OpenAI.Responses.ResponseInputItem[]
    await at(where).responses.create({ model, input: [user, ...said, user] })
  },
  embed,
  models,
}

function ofResponse({ output, output_text, status, incomplete_details, usage }: OpenAI.Responses.Response): Read {
  const thoughts = output.flatMap(item => (item.type === 'reasoning' ? item.summary : []))
  return {
    text: output_text ?? '',
    reasoning: thoughts.map(({ text }) => text).join(''),
    calls: output.flatMap(item =>
      item.type === 'function_call' ? [{ name: item.name, input: JSON.parse(item.arguments) }] : [],
    ),
    finish: incomplete_details?.reason ?? status,
    tokens: [usage?.input_tokens, usage?.output_tokens],
  }
}
