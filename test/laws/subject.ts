/** What the laws are stated over: one api in both directions, and the trips that a value can make through it. */
import { apis } from '../../generated/registry.ts'
import type { ClientApi, HttpCall } from '../../runtime/adapter/adapter.ts'
import { type FactRow, matchFacts } from '../../runtime/adapter/facts.ts'
import type { ServerApi } from '../../runtime/adapter/server-api.ts'
import { createDecoder } from '../../runtime/stream/decoder.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import { annotationsOf, emptied } from '../../runtime/stream/part-drafts.ts'
import type { Loss, Part, Request, Response, StreamEvent } from '../../runtime/types.ts'

export interface Subject {
  client: ClientApi
  server: ServerApi
  facts: readonly FactRow[]
}

export const apiIds = ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini']

/** Dialects of one of these grammars: their mappings extend its. */
export const family = [
  'cerebras-chat',
  'deepseek-chat',
  'groq-chat',
  'moonshot-chat',
  'openai-compatible',
  'openrouter-chat',
  'perplexity-chat',
  'together-chat',
  'xai-chat',
]

/** Grammars of their own that are held to the laws beside the family. */
export const others = ['bedrock-converse', 'mistral-chat', 'xai-responses']

/** Grammars of their own that say less than these. */
export const narrower = ['cohere-chat', 'ollama-chat']

export function subject(id: string): Subject {
  const found = apis[id]
  if (!found) throw new RangeError(`no api ${id}`)
  return found
}

export interface Encoded {
  call: HttpCall
  loss: Loss[]
}

/** The request on the wire, as JSON has it, and what did not arrive. */
export function encodeRequest({ client, facts }: Subject, request: Request): Encoded {
  const loss: Loss[] = []
  const call = client.chat.encode(request, { api: client.id, facts: matchFacts(facts, request.model), loss, path: [] })
  return { call: overTheWire(call), loss }
}

export function decodeRequest({ server, facts }: Subject, call: HttpCall): Request {
  return overTheWire(server.chat.decode(call, model => matchFacts(facts, model)))
}

export function encodeResponse({ server }: Subject, response: Response): unknown {
  return overTheWire(server.chat.encode(response))
}

/** The wire events of a response that is told piece by piece. */
export function encodeAsStream(subject: Subject, response: Response): unknown[] {
  return encodeEvents(subject, streamOf(response))
}

export function encodeEvents({ server }: Subject, events: readonly StreamEvent[]): unknown[] {
  return overTheWire(encodeStream(server, events))
}

export interface Told {
  events: StreamEvent[]
  response: Response
}

export function decodeStream({ client }: Subject, events: readonly unknown[]): Told {
  const decoder = createDecoder(client.id)
  for (const event of events) client.chat.decodeEvent(event, decoder)
  decoder.eof()
  return { events: decoder.take(), response: decoder.response() }
}

/** A response as unified stream events: parts in order, each text in two pieces. */
export function streamOf(response: Response): StreamEvent[] {
  const { content, finishReason, rawFinishReason, stopSequence, usage, native, ...head } = response
  const parts = content.flatMap((part, index): StreamEvent[] => {
    if (part.type === 'tool-call') {
      const { input, inputText = typeof input === 'string' ? input : JSON.stringify(input), ...call } = part
      const pieces = halves(inputText).map(
        (delta): StreamEvent => ({ type: 'part-delta', index, kind: 'tool-call', delta }),
      )
      return [
        { type: 'part-start', index, part: { ...call, input: undefined } },
        ...pieces,
        { type: 'part-end', index, part },
      ]
    }
    if (part.type === 'text' || part.type === 'reasoning' || part.type === 'refusal') {
      const kind = part.type
      const pieces = halves(part.text).map((delta): StreamEvent => ({ type: 'part-delta', index, kind, delta }))
      // What only a vendor knows of a text or thought, its sources or a signature, comes when it is complete.
      const late = kind !== 'refusal' ? Object.entries(part.native ?? {}) : []
      return [
        {
          type: 'part-start',
          index,
          part: { ...emptied(part), ...(late.length > 0 && { native: undefined }) } as Part,
        },
        ...pieces,
        ...annotationsOf(part, index),
        ...late.map(([api, own]): StreamEvent => ({ type: 'part-native', index, api, native: { ...own } })),
        { type: 'part-end', index, part },
      ]
    }
    return [
      { type: 'part-start', index, part },
      { type: 'part-end', index, part },
    ]
  })
  const ending = { finishReason, rawFinishReason, stopSequence, usage, ...(native && { native }) }
  return [
    { type: 'start', ...head },
    ...parts,
    ...(usage ? [{ type: 'usage' as const, usage }] : []),
    { type: 'finish', ...ending },
  ]
}

/** The value as the other side of an HTTP connection reads it. */
export function overTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

function halves(text: string): string[] {
  const middle = Math.ceil(text.length / 2)
  return [text.slice(0, middle), text.slice(middle)].filter(piece => piece !== '')
}
