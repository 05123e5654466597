/** A model for Vercel's AI SDK that speaks the chat grammar of the benchmark's server, and no more of it. */
import type {
  LanguageModelV3,
  LanguageModelV3FinishReason,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage,
} from '@ai-sdk/provider'
import { jsonSchema, type ParseResult, parseJsonEventStream } from '@ai-sdk/provider-utils'

interface Call {
  id?: string
  function: { name?: string; arguments: string }
}

interface Chunk {
  choices: { delta: { content?: string | null; tool_calls?: Call[] }; finish_reason: string | null }[]
}

interface Answer {
  choices: { message: { content: string } }[]
}

const usage: LanguageModelV3Usage = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
}

const stop: LanguageModelV3FinishReason = { unified: 'stop', raw: 'stop' }
const schema = jsonSchema<Chunk>({ type: 'object' })

export function modelAt(baseURL: string): LanguageModelV3 {
  const post = (stream: boolean) =>
    fetch(`${baseURL}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer bench' },
      body: JSON.stringify({ model: 'bench', stream, messages: [{ role: 'user', content: 'go' }] }),
    })
  return {
    specificationVersion: 'v3',
    provider: 'bench',
    modelId: 'bench',
    supportedUrls: {},
    async doGenerate() {
      const answer = (await (await post(false)).json()) as Answer
      const text = answer.choices[0]!.message.content
      return { content: [{ type: 'text', text }], finishReason: stop, usage, warnings: [] }
    },
    async doStream() {
      const chunks = parseJsonEventStream({ stream: (await post(true)).body!, schema })
      return { stream: chunks.pipeThrough(partsOf()) }
    },
  }
}

function partsOf(): TransformStream<ParseResult<Chunk>, LanguageModelV3StreamPart> {
  let [open, id, name, input] = [false, '', '', '']
  return new TransformStream({
    start: controller => controller.enqueue({ type: 'stream-start', warnings: [] }),
    transform(result, controller) {
      if (!result.success) throw result.error
      const delta = result.value.choices[0]?.delta
      if (delta?.content) {
        if (!open) controller.enqueue({ type: 'text-start', id: '0' })
        open = true
        controller.enqueue({ type: 'text-delta', id: '0', delta: delta.content })
      }
      const call = delta?.tool_calls?.[0]
      if (call?.id && call.function.name) {
        id = call.id
        name = call.function.name
        controller.enqueue({ type: 'tool-input-start', id, toolName: name })
      }
      if (call?.function.arguments) {
        input += call.function.arguments
        controller.enqueue({ type: 'tool-input-delta', id, delta: call.function.arguments })
      }
    },
    flush(controller) {
      if (open) controller.enqueue({ type: 'text-end', id: '0' })
      if (id) controller.enqueue({ type: 'tool-input-end', id })
      if (id) controller.enqueue({ type: 'tool-call', toolCallId: id, toolName: name, input })
      const finishReason = id ? ({ unified: 'tool-calls', raw: 'tool_calls' } as const) : stop
      controller.enqueue({ type: 'finish', usage, finishReason })
    },
  })
}
