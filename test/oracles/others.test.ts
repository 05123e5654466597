/** The SDKs of Mistral, Cohere and Bedrock: each sends what our client sends, and reads what our server direction writes. */
import { BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime'
import { Mistral } from '@mistralai/mistralai'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { CohereClientV2 } from 'cohere-ai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bedrock } from '../../generated/bedrock/index.ts'
import { cohere } from '../../generated/cohere/index.ts'
import { mistral } from '../../generated/mistral/index.ts'
import { createClient, type Provider } from '../../runtime/index.ts'
import type { Response } from '../../runtime/types.ts'
import { type Alike, alike } from './alike.ts'
import { conversation, schema } from './conversation.ts'
import { answer, arguments_, said, startVendor, type Vendor } from './loopback.ts'

const asked = conversation.ours
const tool = { name: 'forecast', description: 'Tells the weather.' }
const functions = [{ type: 'function' as const, function: { ...tool, parameters: schema } }]
const call = { id: 'call_1', type: 'function' as const, function: { name: 'forecast', arguments: '{"city":"Köln"}' } }
/** As the SDKs of Mistral and Cohere take it, whose words are the same. */
const askedInChat = {
  model: 'm',
  messages: [
    { role: 'system' as const, content: 'Be brief.' },
    { role: 'user' as const, content: 'Weather in Köln?' },
    { role: 'assistant' as const, content: 'Let me look.', toolCalls: [call] },
    { role: 'tool' as const, toolCallId: 'call_1', content: 'rain' },
    { role: 'user' as const, content: 'Thanks.' },
  ],
  tools: functions,
  maxTokens: 100,
  temperature: 0.5,
}

/** What an SDK made of an answer, in our words. */
interface Read {
  text: string
  calls: { name: string | undefined; input: unknown }[]
  finish: string | undefined
  usage: (number | undefined)[]
}

interface Oracle {
  answer: Response
  provider(baseURL: string): Provider
  whole(baseURL: string): Promise<Read>
  streamed(baseURL: string): Promise<Read>
  finish: string
}

const mistralOf = (serverURL: string) => new Mistral({ apiKey: 'secret', serverURL }).chat
const mistralAsked = { ...askedInChat, toolChoice: 'auto' as const }

const cohereOf = (environment: string) => new CohereClientV2({ token: 'secret', environment, maxRetries: 0 })

const bedrockOf = (endpoint: string) =>
  new BedrockRuntimeClient({
    endpoint,
    region: 'eu-central-1',
    token: { token: 'secret' },
    authSchemePreference: ['httpBearerAuth'],
    maxAttempts: 1,
    // By itself it speaks HTTP/2 alone.
    requestHandler: new NodeHttpHandler(),
  })
const bedrockAsked = {
  modelId: 'm',
  system: [{ text: 'Be brief.' }],
  messages: [
    { role: 'user' as const, content: [{ text: 'Weather in Köln?' }] },
    {
      role: 'assistant' as const,
      content: [
        { text: 'Let me look.' },
        { toolUse: { toolUseId: 'call_1', name: 'forecast', input: { city: 'Köln' } } },
      ],
    },
    {
      role: 'user' as const,
      content: [{ toolResult: { toolUseId: 'call_1', content: [{ text: 'rain' }] } }, { text: 'Thanks.' }],
    },
  ],
  toolConfig: { tools: [{ toolSpec: { ...tool, inputSchema: { json: schema } } }], toolChoice: { auto: {} } },
  inferenceConfig: { maxTokens: 100, temperature: 0.5 },
}

const parsed = (text: unknown) => (typeof text === 'string' ? JSON.parse(text) : text)

const oracles: Record<string, Oracle> = {
  'mistral-chat': {
    // It has ids of nine letters alone.
    answer: { ...answer, content: answer.content.filter(({ type }) => type !== 'reasoning') },
    provider: baseURL => mistral({ apiKey: 'secret', baseURL }),
    finish: 'tool_calls',
    async whole(baseURL) {
      const { choices, usage } = await mistralOf(baseURL).complete(mistralAsked)
      const { message, finishReason } = choices[0]!
      return {
        text: String(message?.content),
        calls: (message?.toolCalls ?? []).map(({ function: { name, arguments: input } }) => ({
          name,
          input: parsed(input),
        })),
        finish: finishReason,
        usage: [usage.promptTokens, usage.completionTokens],
      }
    },
    async streamed(baseURL) {
      const read: Read = { text: '', calls: [], finish: undefined, usage: [] }
      const texts: string[] = []
      for await (const { data } of await mistralOf(baseURL).stream(mistralAsked)) {
        const [{ delta, finishReason } = { delta: {}, finishReason: null }] = data.choices
        if (typeof delta.content === 'string') read.text += delta.content
        for (const {
          index = 0,
          function: { name, arguments: input },
        } of delta.toolCalls ?? []) {
          read.calls[index] ??= { name, input: undefined }
          texts[index] = (texts[index] ?? '') + (typeof input === 'string' ? input : JSON.stringify(input))
        }
        read.finish = finishReason ?? read.finish
        if (data.usage) read.usage = [data.usage.promptTokens, data.usage.completionTokens]
      }
      return { ...read, calls: read.calls.map(({ name }, at) => ({ name, input: parsed(texts[at]) })) }
    },
  },
  'cohere-chat': {
    answer,
    provider: baseURL => cohere({ apiKey: 'secret', baseURL }),
    finish: 'TOOL_CALL',
    async whole(baseURL) {
      const { message, finishReason, usage } = await cohereOf(baseURL).chat(askedInChat)
      return {
        text: (message.content ?? []).map(part => (part.type === 'text' ? part.text : '')).join(''),
        calls: (message.toolCalls ?? []).map(each => ({
          name: each.function?.name,
          input: parsed(each.function?.arguments),
        })),
        finish: finishReason,
        usage: [usage?.tokens?.inputTokens, usage?.tokens?.outputTokens],
      }
    },
    async streamed(baseURL) {
      const read: Read = { text: '', calls: [], finish: undefined, usage: [] }
      const inputs: string[] = []
      for await (const event of await cohereOf(baseURL).chatStream(askedInChat))
        switch (event.type) {
          case 'content-delta':
            read.text += event.delta?.message?.content?.text ?? ''
            break
          case 'tool-call-start': {
            const { name, arguments: input = '' } = event.delta?.message?.toolCalls?.function ?? {}
            read.calls.push({ name, input: undefined })
            inputs.push(input)
            break
          }
          case 'tool-call-delta':
            inputs[inputs.length - 1] += event.delta?.message?.toolCalls?.function?.arguments ?? ''
            break
          case 'message-end':
            read.finish = event.delta?.finishReason
            read.usage = [event.delta?.usage?.tokens?.inputTokens, event.delta?.usage?.tokens?.outputTokens]
        }
      return { ...read, calls: read.calls.map(({ name }, at) => ({ name, input: parsed(inputs[at]) })) }
    },
  },
  'bedrock-converse': {
    answer,
    provider: baseURL => bedrock({ apiKey: 'secret', baseURL, region: 'eu-central-1' }),
    finish: 'tool_use',
    async whole(baseURL) {
      const { output, stopReason, usage } = await bedrockOf(baseURL).send(new ConverseCommand(bedrockAsked))
      const content = output?.message?.content ?? []
      return {
        text: content.map(({ text }) => text ?? '').join(''),
        calls: content.flatMap(({ toolUse }) => (toolUse ? [{ name: toolUse.name, input: toolUse.input }] : [])),
        finish: stopReason,
        usage: [usage?.inputTokens, usage?.outputTokens],
      }
    },
    async streamed(baseURL) {
      const { stream = [] } = await bedrockOf(baseURL).send(new ConverseStreamCommand(bedrockAsked))
      const read: Read = { text: '', calls: [], finish: undefined, usage: [] }
      const inputs: string[] = []
      for await (const { contentBlockStart, contentBlockDelta, messageStop, metadata } of stream) {
        const { toolUse } = contentBlockStart?.start ?? {}
        if (toolUse) {
          read.calls.push({ name: toolUse.name, input: undefined })
          inputs.push('')
        }
        read.text += contentBlockDelta?.delta?.text ?? ''
        if (contentBlockDelta?.delta?.toolUse)
          inputs.push((inputs.pop() ?? '') + (contentBlockDelta.delta.toolUse.input ?? ''))
        read.finish = messageStop?.stopReason ?? read.finish
        if (metadata?.usage) read.usage = [metadata.usage.inputTokens, metadata.usage.outputTokens]
      }
      return { ...read, calls: read.calls.map(({ name }, at) => ({ name, input: parsed(inputs[at] || '{}') })) }
    },
  },
}

const vendors = new Map<string, Vendor>()
beforeAll(async () => {
  for (const [api, oracle] of Object.entries(oracles)) vendors.set(api, await startVendor(api, oracle.answer))
})
afterAll(async () => {
  for (const vendor of vendors.values()) await vendor.close()
})

describe.each(Object.entries(oracles))('%s', (api, oracle) => {
  it.each(['whole', 'streamed'] as const)('%s: it reads what we write, and sends what we send', async way => {
    const { asked: requests, baseURL } = vendors.get(api)!
    const read = await oracle[way](baseURL)
    expect(read).toMatchObject({ text: said, finish: oracle.finish })
    expect(read.calls).toEqual([
      { name: 'forecast', input: arguments_[0] },
      { name: 'now', input: arguments_[1] },
    ])
    const provider = oracle.provider(baseURL)
    const llm = createClient({ providers: [provider] })
    const input = { model: `${provider.name}/m`, ...asked }
    const reply = await (way === 'whole' ? llm.chat(input) : llm.stream(input).response)
    expect(read.usage).toEqual(api === 'bedrock-converse' ? [20, 12] : [30, 12])
    expect(reply.text).toBe(said)
    const [their, our] = requests.slice(-2).map(request => withoutDefaults(alike(request, ['authorization'])))
    expect(our).toEqual(their)
  })
})

/**
 * Two of them say what is the default: that nothing is streamed, that a message is no prefix, the place of a call. Ids are
 * of nine letters at one vendor, so that ours are others there.
 */
function withoutDefaults({ body, ...rest }: Alike): Alike {
  const isDefault = (key: string, value: unknown) =>
    ((key === 'stream' || key === 'prefix') && value === false) || (key === 'index' && value === 0)
  const text = JSON.stringify(body, (key, value) => (isDefault(key, value) ? undefined : value))
  return { ...rest, body: JSON.parse(text.replace(/"(tool_call_id|id)":"\w+"/g, '"$1":"call_1"')) }
}
