/** How often tools of the vendor ran: every api that counts it reads and writes it, and no other keeps silent about it. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { plainCounts, sumOf } from '../../runtime/chat/usage-sum.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import { Spending } from '../../runtime/tools/spending.ts'
import type { Loss, Response } from '../../runtime/types.ts'
import { streamOf } from '../laws/subject.ts'
import { anthropicBeginning, anthropicMessage } from '../support/anthropic-message.ts'
import { type Counting, counting } from './counting.ts'
import { ledgerLeaves } from './ledger-leaves.ts'
import { streamed, whole, written } from './told.ts'

const again = (api: string, answer: Response) =>
  streamed(api, encodeStream(apis[api]!.server, streamOf(answer))).response

describe.each(counting)('$api', ({ api, body, events, native }: Counting) => {
  it.each([0, 2])('tells %d searches whole, and writes them again', webSearch => {
    const answer = whole(api, body(webSearch))
    expect(answer.usage).toMatchObject({ inputTokens: 9, hostedTools: { webSearch } })
    expect(written(api, answer)).toMatchObject(body(webSearch))
  })

  it('tells them streamed, and streams them again', () => {
    const { response } = streamed(api, events(2))
    expect(response.usage).toMatchObject({ inputTokens: 9, hostedTools: { webSearch: 2 } })
    expect(again(api, response).usage).toMatchObject(response.usage ?? {})
  })

  it('knows of none where it is told nothing', () => {
    expect(whole(api, body()).usage).not.toHaveProperty('hostedTools')
    expect(streamed(api, events()).response.usage).not.toHaveProperty('hostedTools')
    expect(JSON.stringify(written(api, whole(api, body())))).not.toMatch(/search|tool_use"?:\{/)
  })

  it('keeps what it counts besides', () => {
    const { hostedTools, native: own } = whole(api, body(2)).usage ?? {}
    expect({ ...own?.[api], ...hostedTools?.native?.[api] }).toMatchObject(native)
  })
})

const searched: Response = {
  id: 'a',
  model: 'm',
  content: [{ type: 'text', text: 'Fine.' }],
  finishReason: 'stop',
  usage: { inputTokens: 9, outputTokens: 2, totalTokens: 11, hostedTools: { webSearch: 2 } },
}

describe.each(Object.keys(apis))('what another vendor counted, in the words of %s', api => {
  const counts = counting.some(each => each.api === api)

  it('is carried, or lost aloud', () => {
    const loss: Loss[] = []
    const wire = JSON.parse(JSON.stringify(apis[api]!.server.chat.encode(searched, loss)))
    expect(whole(api, wire).usage?.hostedTools?.webSearch).toBe(counts ? 2 : undefined)
    expect(loss.map(({ path }) => path)).toEqual(counts ? [] : expect.arrayContaining(['answer.usage.hostedTools']))
  })

  it('is carried in a stream, too', () => {
    expect(again(api, searched).usage?.hostedTools?.webSearch).toBe(counts ? 2 : undefined)
  })
})

it('a stream that counts searches before any token tells no usage yet', () => {
  const { events } = counting.find(({ api }) => api === 'openai-responses')!
  const usages = streamed('openai-responses', events(2)).events.filter(({ type }) => type === 'usage')
  expect(usages).toEqual([{ type: 'usage', usage: expect.objectContaining({ inputTokens: 9 }) }])
})

it('the last event of a stream counts more than its first', () => {
  const server_tool_use = (web_search_requests: number) => ({ web_search_requests, web_fetch_requests: 1 })
  const usage = { input_tokens: 9, output_tokens: 1, server_tool_use: server_tool_use(0) }
  const { response } = streamed('anthropic-messages', [
    { type: 'message_start', message: anthropicBeginning({ usage }) },
    {
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { output_tokens: 2, server_tool_use: server_tool_use(3) },
    },
    { type: 'message_stop' },
  ])
  expect(response.usage?.hostedTools).toEqual({
    webSearch: 3,
    native: { 'anthropic-messages': { web_fetch_requests: 1 } },
  })
})

it('searches that xAI did not count are none, beside what else it counted', () => {
  const details = { ...ran('xai-responses'), x_search_calls: 5, image_generation_calls: 1, web_search_calls: 0 }
  const { body } = counting.find(({ api }) => api === 'xai-responses')!
  const told = body(0) as { usage: object }
  const usage = { ...told.usage, server_side_tool_usage_details: details }
  const answer = whole('xai-responses', { ...told, usage })
  expect(answer.usage?.hostedTools).toMatchObject({
    webSearch: 0,
    native: { 'xai-responses': { x_search_calls: 5, image_generation_calls: 1 } },
  })
  expect(written('xai-responses', answer)).toMatchObject({ usage: { server_side_tool_usage_details: details } })
})

function ran(api: string): object {
  return counting.find(each => each.api === api)!.native
}

describe('several answers together', () => {
  const one = { outputTokens: 1, hostedTools: { webSearch: 2 } }

  it('searched as often as all of them', () => {
    expect(sumOf(one, { outputTokens: 2, hostedTools: { webSearch: 3 } })).toEqual({
      outputTokens: 3,
      hostedTools: { webSearch: 5 },
    })
    expect(sumOf(one, { outputTokens: 2 })).toEqual({ outputTokens: 3, hostedTools: { webSearch: 2 } })
  })

  it('say in a run what all vendors count', () => {
    const spending = new Spending()
    const body = anthropicMessage('', {
      usage: { input_tokens: 9, output_tokens: 2, server_tool_use: { web_search_requests: 2, web_fetch_requests: 1 } },
    })
    const { usage } = whole('anthropic-messages', body)
    spending.tools({ usage })
    spending.tools({ usage })
    expect(spending.usage).toEqual({ inputTokens: 18, outputTokens: 4, totalTokens: 22, hostedTools: { webSearch: 4 } })
  })

  it('are logged without what only a vendor counts', () => {
    const native = { own: { counts: 1 } }
    const usage = { outputTokens: 1, cacheWrites: { '1h': 1, native }, hostedTools: { webSearch: 2, native }, native }
    expect(plainCounts(usage)).toEqual({ outputTokens: 1, cacheWrites: { '1h': 1 }, hostedTools: { webSearch: 2 } })
  })
})

/** Counts that stay the vendor's own, with what they are. */
const own: { [leaf: string]: string } = {
  'anthropic-messages ServerToolUsage.web_fetch_requests': 'of no other vendor',
  'gemini UsageMetadata.toolUsePromptTokenCount': 'tokens',
  'gemini UsageMetadata.toolUsePromptTokensDetails': 'tokens',
  'openrouter-chat ServerToolUseDetails.tool_calls_executed': 'of its own tools alone, not of those that models bring',
  'openrouter-chat ServerToolUseDetails.tool_calls_requested': 'of its own tools alone, not of those that models bring',
  'perplexity-chat UsageInfo.search_context_size': 'a word',
  'xai-chat Usage.num_sources_used': 'sources, of which one search has many',
  'xai-responses ModelUsage.num_server_side_tools_used':
    'what it counts is not said: a recorded answer has six, where the single counts have one',
  'xai-responses ModelUsage.num_sources_used': 'sources, of which one search has many',
  'xai-responses ServerSideToolUsageDetails.code_interpreter_calls': 'of no other vendor',
  'xai-responses ServerSideToolUsageDetails.document_search_calls': 'of no other vendor',
  'xai-responses ServerSideToolUsageDetails.file_search_calls': 'of no other vendor',
  'xai-responses ServerSideToolUsageDetails.mcp_calls': 'of no other vendor',
  'xai-responses ServerSideToolUsageDetails.x_search_calls': 'of no other vendor',
}

it('every other count of what a vendor did is known, and why it is none of these', () => {
  const found = Object.keys(apis).flatMap(api => nativeCounts(api).map(leaf => `${api} ${leaf}`))
  expect(found.sort()).toEqual(Object.keys(own).sort())
})

/** What the ledger of an api has of such counts in its usage that no unified field names. */
function nativeCounts(api: string): string[] {
  return ledgerLeaves(api, /^- `(\w+)` (?:native|mapped: `\$native\.)/gim)
    .filter(({ schema }) => /Usage|ToolUseDetails/.test(schema))
    .filter(({ leaf }) => /search|fetch|tool|call|source|quer/i.test(leaf))
    .map(({ schema, leaf }) => `${schema}.${leaf}`)
}
