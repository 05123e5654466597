/** The SDK whose grammar the family speaks, as their documents say to use it: it sends what we send, and reads what we write. */
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cerebras } from '../../generated/cerebras/index.ts'
import { deepseek } from '../../generated/deepseek/index.ts'
import { groq } from '../../generated/groq/index.ts'
import { moonshot } from '../../generated/moonshot/index.ts'
import { openaiCompatible } from '../../generated/openai-compatible/index.ts'
import { openrouter } from '../../generated/openrouter/index.ts'
import { perplexity } from '../../generated/perplexity/index.ts'
import { together } from '../../generated/together/index.ts'
import { xai } from '../../generated/xai/index.ts'
import { createClient, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import { family } from '../laws/subject.ts'
import { alike } from './alike.ts'
import { conversation } from './conversation.ts'
import { answer, arguments_, said, startVendor, type Vendor } from './loopback.ts'

interface Member {
  provider: (options: ProviderOptions & { baseURL: string }) => Provider
  /** What stands between the base URL that we are given and that of the SDK. */
  path: string
  /** What the vendor's document has otherwise than the grammar's first form. */
  limit?: 'max_completion_tokens'
  asksNoUsage?: true
  hasCalls?: false
  thoughtsApart?: true
}

const limit = 'max_completion_tokens'

const members: Record<string, Member> = {
  'cerebras-chat': { provider: cerebras, path: '', limit },
  'deepseek-chat': { provider: deepseek, path: '' },
  'groq-chat': { provider: groq, path: '/openai/v1', limit },
  'moonshot-chat': { provider: moonshot, path: '/v1', limit },
  'openai-compatible': { provider: options => openaiCompatible({ ...options, name: 'local' }), path: '' },
  'openrouter-chat': { provider: openrouter, path: '', limit },
  'perplexity-chat': { provider: perplexity, path: '', hasCalls: false },
  'together-chat': { provider: together, path: '', asksNoUsage: true },
  'xai-chat': { provider: xai, path: '/v1', limit, thoughtsApart: true },
}

const vendors = new Map<string, Vendor>()
beforeAll(async () => {
  for (const api of [...family, 'xai-responses']) vendors.set(api, await startVendor(api, answer))
})
afterAll(async () => {
  for (const vendor of vendors.values()) await vendor.close()
})

it('every member is here', () => expect(Object.keys(members).sort()).toEqual([...family].sort()))

const sdk = (api: string, path: string) =>
  new OpenAI({ apiKey: 'secret', baseURL: vendors.get(api)!.baseURL + path, maxRetries: 0 })

describe.each(Object.entries(members))('%s', (api, member) => {
  const { provider, path, hasCalls = true, asksNoUsage, thoughtsApart } = member
  const { max_tokens, ...body } = conversation.theirs['openai-chat']!
  const theirs = { model: 'm', ...body, [member.limit ?? 'max_tokens']: max_tokens }
  it.runIf(hasCalls).each([false, true])('the same request, stream %s', async stream => {
    const { asked, baseURL } = vendors.get(api)!
    const { completions } = sdk(api, path).chat
    if (stream)
      for await (const _ of await completions.create({
        ...theirs,
        stream: true,
        ...(!asksNoUsage && { stream_options: { include_usage: true } }),
      }));
    else await completions.create(theirs)
    const configured = provider({ apiKey: 'secret', baseURL })
    const llm = createClient({ providers: [configured] })
    const input = { model: `${configured.name}/m`, ...conversation.ours }
    await (stream ? llm.stream(input).response : llm.chat(input))
    const [their, our] = asked.slice(-2).map(request => alike(request, ['authorization']))
    expect(our).toEqual(their)
  })

  const check = ({ choices, usage, model }: OpenAI.Chat.ChatCompletion) => {
    const { message, finish_reason } = choices[0]!
    expect([message.content, model]).toEqual([said, 'some-model'])
    const calls = (message.tool_calls ?? []).filter(call => call.type === 'function')
    if (hasCalls) {
      expect(calls.map(call => JSON.parse(call.function.arguments))).toEqual(arguments_)
      expect(finish_reason).toBe('tool_calls')
    }
    const completion_tokens = thoughtsApart ? 7 : 12
    expect(usage).toMatchObject({ prompt_tokens: 30, completion_tokens, total_tokens: 42 })
  }
  it('an answer', async () => check(await sdk(api, path).chat.completions.create(theirs)))
  it('a stream, through its accumulator', async () => {
    const asked = { ...theirs, stream: true as const, stream_options: { include_usage: true } }
    const stream = sdk(api, path).chat.completions.stream(asked)
    check(await stream.finalChatCompletion())
  })
})

describe('xai-responses', () => {
  const theirs = { model: 'm', ...conversation.theirs['openai-responses']! }
  it.each([false, true])('the same request, stream %s', async stream => {
    const { asked, baseURL } = vendors.get('xai-responses')!
    const { responses } = sdk('xai-responses', '/v1')
    if (stream) for await (const _ of await responses.create({ ...theirs, stream: true }));
    else await responses.create(theirs)
    const llm = createClient({ providers: [xai({ apiKey: 'secret', baseURL, api: 'xai-responses' })] })
    const input = { model: 'xai/m', ...conversation.ours }
    await (stream ? llm.stream(input).response : llm.chat(input))
    const [their, our] = asked.slice(-2).map(request => alike(request, ['authorization']))
    expect(our).toEqual(their)
  })

  const check = ({ output, output_text, usage }: OpenAI.Responses.Response) => {
    expect(output_text).toBe(said)
    const calls = output.filter(item => item.type === 'function_call')
    expect(calls.map(call => JSON.parse(call.arguments))).toEqual(arguments_)
    expect(usage).toMatchObject({ input_tokens: 30, output_tokens: 12, total_tokens: 42 })
  }
  it('an answer', async () => check(await sdk('xai-responses', '/v1').responses.create(theirs)))
  it('a stream, through its accumulator', async () =>
    check(
      (await sdk('xai-responses', '/v1')
        .responses.stream({ ...theirs, stream: true })
        .finalResponse()) as OpenAI.Responses.Response,
    ))
})
