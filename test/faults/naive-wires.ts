/** Where the naive client believes things to be. The types are what it believes, too. */
import type { Api, Vendor } from './subject.ts'

interface NaiveCall {
  index: number
  id?: string
  function: { name?: string; arguments?: string }
}

/** Methods, so that each wire may believe in its own events. */
export interface NaiveWire {
  path(model: string, stream: boolean): string
  headers(key: string): Record<string, string>
  text(event: unknown): string | undefined
  calls(event: unknown): NaiveCall[]
  whole(body: unknown): string
}

interface ChatEvent {
  choices: [{ delta: { content?: string; tool_calls?: NaiveCall[] } }]
}

interface ResponsesEvent {
  type: string
  delta: string
  item: { name: string; call_id: string; arguments?: string }
}

interface MessagesEvent {
  index: number
  content_block?: { id: string; name?: string }
  delta?: { text?: string; partial_json?: string }
}

interface GeminiAnswer {
  candidates: [{ content: { parts: { text?: string; functionCall?: { name: string; args: object } }[] } }]
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

/** To it, who is none of the four is like the first. */
export function naiveWireOf(api: Vendor['api']): NaiveWire {
  return wires[api as Api] ?? wires['openai-chat']
}

const wires: Record<Api, NaiveWire> = {
  'openai-chat': {
    path: () => '/chat/completions',
    headers: bearer,
    text: (event: ChatEvent) => event.choices[0].delta.content,
    calls: (event: ChatEvent) => event.choices[0].delta.tool_calls ?? [],
    whole: (body: { choices: [{ message: { content: string } }] }) => body.choices[0].message.content,
  },
  'openai-responses': {
    path: () => '/responses',
    headers: bearer,
    text: (event: ResponsesEvent) => (event.type === 'response.output_text.delta' ? event.delta : undefined),
    calls({ type, item, delta }: ResponsesEvent) {
      if (type === 'response.output_item.added' && item.arguments === '')
        return [{ index: 0, id: item.call_id, function: item }]
      return type === 'response.function_call_arguments.delta' ? [{ index: 0, function: { arguments: delta } }] : []
    },
    whole: (body: { output: [{ content: [{ text: string }] }] }) => body.output[0].content[0].text,
  },
  'anthropic-messages': {
    path: () => '/v1/messages',
    headers: key => ({ 'x-api-key': key, 'anthropic-version': '2023-06-01' }),
    text: (event: MessagesEvent) => event.delta?.text,
    calls({ index, content_block: block, delta }: MessagesEvent) {
      if (block?.name) return [{ index, id: block.id, function: { name: block.name } }]
      return delta?.partial_json ? [{ index, function: { arguments: delta.partial_json } }] : []
    },
    whole: (body: { content: [{ text: string }] }) => body.content[0].text,
  },
  gemini: {
    path: (model, stream) => `/v1beta/models/${model}:${stream ? 'streamGenerateContent?alt=sse' : 'generateContent'}`,
    headers: key => ({ 'x-goog-api-key': key }),
    text: (event: GeminiAnswer) => event.candidates[0].content.parts[0]!.text,
    calls: (event: GeminiAnswer) =>
      event.candidates[0].content.parts.flatMap(({ functionCall: call }) =>
        call ? [{ index: 0, function: { name: call.name, arguments: JSON.stringify(call.args) } }] : [],
      ),
    whole: (body: GeminiAnswer) => body.candidates[0].content.parts[0]!.text!,
  },
}
