import type { LanguageModelV3CallOptions } from '@ai-sdk/provider'
import { compact } from '../adapter/native.ts'
import type { ChatInput } from '../chat/input.ts'
import type { Router } from '../chat/route.ts'
import type { ToolInput } from '../chat/tool.ts'
import type { Client } from '../client/client.ts'
import { fitSchemas } from '../schemas/index.ts'
import { asking } from '../tools/strategy.ts'
import type { JsonSchema, NativeTool, Request, ResponseFormat } from '../types.ts'
import type { Remarks } from './own-fields.ts'
import { messagesOf } from './prompt.ts'

/**
 * What `providerOptions.interlingua` of a call takes: what our requests have and the AI SDK's do not.
 * `providerOptions: { interlingua: { reasoning: { effort: 'high' } } satisfies InterlinguaOptions }`
 */
export type InterlinguaOptions = Pick<
  Request,
  | 'reasoning'
  | 'parallelToolCalls'
  | 'logprobs'
  | 'minP'
  | 'repetitionPenalty'
  | 'prediction'
  | 'verbosity'
  | 'serviceTier'
  | 'cache'
  | 'cacheKey'
  | 'userId'
  | 'metadata'
  | 'native'
> &
  Pick<ChatInput, 'timeout' | 'retry' | 'idempotencyKey'> & {
    /** Holds the model to the schema of its output exactly, as far as its api's dialect of JSON Schema goes. */
    strict?: boolean
  }

/** The same call in our words. Schemas are told in the dialect of each api that is asked, and values read back. */
export function chatInputOf(
  client: Pick<Client, 'supports'>,
  model: string | Router,
  options: LanguageModelV3CallOptions,
  remarks: Remarks,
): ChatInput {
  const { strict, ...own } = remarks.own(options.providerOptions) as InterlinguaOptions
  const provider = typeof model === 'string' ? model.slice(0, Math.max(model.indexOf('/'), 0)) : undefined
  const headers = Object.entries(options.headers ?? {}).filter((row): row is [string, string] => row[1] !== undefined)
  const { toolChoice } = options
  const format = responseFormatOf(options.responseFormat, strict)
  const schema = format?.schema
  const { name, description } = format ?? {}
  return compact<ChatInput>({
    ...own,
    model,
    messages: messagesOf(options.prompt, provider, remarks),
    tools: options.tools && toolsOf(options.tools, remarks),
    toolChoice: toolChoice?.type === 'tool' ? { type: 'tool', name: toolChoice.toolName } : toolChoice,
    responseFormat: format && compact(format),
    maxOutputTokens: options.maxOutputTokens,
    temperature: options.temperature,
    topP: options.topP,
    topK: options.topK,
    stop: options.stopSequences,
    seed: options.seed,
    presencePenalty: options.presencePenalty,
    frequencyPenalty: options.frequencyPenalty,
    headers: headers.length > 0 ? Object.fromEntries(headers) : undefined,
    signal: options.abortSignal,
    use: [
      ...(schema ? [asking(client, { schema, options: compact({ name, description, strict }) })] : []),
      fitSchemas(),
    ],
  })
}

type JsonFormat = Extract<ResponseFormat, { type: 'json' }>

function responseFormatOf(
  asked: LanguageModelV3CallOptions['responseFormat'],
  strict?: boolean,
): JsonFormat | undefined {
  if (asked?.type !== 'json') return undefined
  const { schema, name, description } = asked
  return { type: 'json', schema: schema as JsonSchema | undefined, name, description, strict }
}

function toolsOf(tools: NonNullable<LanguageModelV3CallOptions['tools']>, remarks: Remarks): ToolInput[] {
  return tools.flatMap((tool): ToolInput[] => {
    if (tool.type === 'provider') {
      const native = tool.args.tool as NativeTool | undefined
      if (native?.type === 'native') return [native]
      remarks.unsupported(`tool ${tool.id}`, 'tools that vendors host are told by providerTool of interlingua/ai-sdk')
      return []
    }
    const { name, description, inputSchema, strict, inputExamples, providerOptions } = tool
    if (inputExamples?.length) remarks.unsupported('inputExamples', 'examples have no place beside a schema')
    const made = compact({
      type: 'function' as const,
      name,
      description,
      inputSchema: inputSchema as JsonSchema,
      strict,
    })
    return [{ ...made, ...remarks.own(providerOptions) } as ToolInput]
  })
}
