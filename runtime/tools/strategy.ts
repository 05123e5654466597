/** How a model is brought to give the output: decided for each attempt, as each may go elsewhere. */
import type { Call, Middleware, Next, Verb, Verbs } from '../call/middleware.ts'
import { type ChatResponse, withAnswer } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { ChatInput } from '../chat/input.ts'
import type { PartInput } from '../chat/part-input.ts'
import { mapStream } from '../chat/stream-tools.ts'
import { answering } from '../chat/tool.ts'
import type { Client } from '../client/client.ts'
import { argumentText } from '../text/arguments.ts'
import type { FinishReason, Loss, Part, StreamEvent, TextPart, ToolCallPart } from '../types.ts'
import type { OutputOptions, OutputSpec, OutputStrategy } from './output.ts'
import { withLoss } from './with-loss.ts'

/** What is asked for, in JSON Schema; what the program makes of the value is another's matter. */
type Asked = Pick<OutputSpec, 'schema' | 'options'>

/** For a call's `use`. The call asks for the output natively; what an api or a model does not take is asked for otherwise. */
export function asking(client: Pick<Client, 'supports'>, spec: Asked): Middleware {
  return async <V extends Verb>(call: Call<V>, next: Next<V>): Promise<Verbs[V]['answer']> => {
    if (!call.target) return next(call)
    const model = `${call.target.provider}/${call.target.model}`
    const given = call.input as ChatInput
    const strategy =
      spec.options.strategy ??
      strategyFor(client, model, call.target.facts?.schemaOrTools === true && (given.tools ?? []).length > 0)
    if (strategy === 'native') return next(call)
    if (strategy === 'prompt') {
      const hasJson = client.supports(model, 'json').supported
      return withLoss(call, await next({ ...call, input: inWords(given, spec, hasJson) }), asked('in words'))
    }
    const answer = await next({ ...call, input: byTool(given, spec) })
    const told = call.verb === 'chat' ? answered(answer as ChatResponse, spec) : streamed(answer as ChatStream, spec)
    return withLoss(call, told as Verbs[V]['answer'], asked('as a tool that the model must call'))
  }
}

/** The first that the model is known to take. */
function strategyFor(client: Pick<Client, 'supports'>, model: string, isRefused: boolean): OutputStrategy {
  if (!isRefused && client.supports(model, 'json-schema').supported) return 'native'
  return client.supports(model, 'tool-choice').supported ? 'tool' : 'prompt'
}

function asked(how: string): Loss[] {
  return [{ path: 'responseFormat', kind: 'changed', detail: `the output is asked for ${how}` }]
}

function byTool({ responseFormat: _, ...input }: ChatInput, { schema, options }: Asked): ChatInput {
  const name = toolName(options)
  const { description = 'Gives the answer. Call it once, when the answer is known.', strict } = options
  const own = {
    type: 'function' as const,
    name,
    description,
    inputSchema: schema,
    ...(strict !== undefined && { strict }),
    [answering]: true,
  }
  const tools = [...(input.tools ?? []), own]
  // Other tools may be called before.
  const isFree = input.tools?.length && input.toolChoice !== 'none'
  const toolChoice = isFree ? (input.toolChoice ?? 'required') : { type: 'tool' as const, name }
  return { ...input, tools, toolChoice }
}

function inWords({ responseFormat: _, system = [], ...input }: ChatInput, spec: Asked, hasJson: boolean): ChatInput {
  const before: PartInput[] = typeof system === 'string' ? [system] : system
  const about = spec.options.description ? ` It is: ${spec.options.description}` : ''
  const words = `Give the answer as one JSON object that fits this JSON Schema, with no other words and no fences.${about}\n${JSON.stringify(spec.schema)}`
  return { ...input, system: [...before, words], ...(hasJson && { responseFormat: { type: 'json' } }) }
}

function toolName({ name = 'output' }: OutputOptions): string {
  return name
}

/** The call is the answer: its arguments are the text. */
function answered(answer: ChatResponse, { options }: Asked): ChatResponse {
  const content = answer.content.map((part): Part => {
    const isAnswer = part.type === 'tool-call' && part.name === toolName(options)
    return isAnswer ? asText(part, argumentText(part)) : part
  })
  const others = content.some(({ type }) => type === 'tool-call')
  return withAnswer(answer, { ...answer, content, ...ended(answer.finishReason, others) })
}

/** What else its api says of the call stays with the text. */
function asText({ id, name, native }: ToolCallPart, text: string): TextPart {
  return { type: 'text', text, call: { id, name, ...(native && { native }) } }
}

function ended(reason: FinishReason | undefined, others: boolean): { finishReason?: FinishReason } {
  if (reason === undefined) return {}
  return { finishReason: reason === 'tool-calls' && !others ? 'stop' : reason }
}

function streamed(stream: ChatStream, { options }: Asked): ChatStream {
  const answers = new Set<number>()
  let others = false
  return mapStream(stream, (event): StreamEvent | undefined => {
    switch (event.type) {
      case 'part-start':
        if (event.part.type !== 'tool-call') return event
        if (event.part.name !== toolName(options)) others = true
        else answers.add(event.index)
        return answers.has(event.index) ? { ...event, part: { type: 'text', text: '' } } : event
      case 'part-delta':
        return answers.has(event.index) ? { ...event, kind: 'text' } : event
      case 'part-native':
        return answers.has(event.index) ? undefined : event
      case 'part-end':
        if (event.part.type !== 'tool-call' || !answers.has(event.index)) return event
        return { ...event, part: asText(event.part, argumentText(event.part)) }
      case 'finish':
        return { ...event, ...ended(event.finishReason, others) }
      default:
        return event
    }
  })
}
