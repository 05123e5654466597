/** Tools that a vendor runs: written by typed helpers, sent as the contract has them, lost elsewhere and said so. */
import { expect, it } from 'vitest'
import { hostedTools as anthropicTools } from '../../generated/anthropic/index.ts'
import { hostedTools as geminiTools } from '../../generated/gemini/index.ts'
import { hostedOptions as groqOptions, hostedTools as groqTools } from '../../generated/groq/index.ts'
import { hostedOptions as openaiOptions, hostedTools as openaiTools } from '../../generated/openai/index.ts'
import { hostedOptions as openrouterOptions, hostedTools as openrouterTools } from '../../generated/openrouter/index.ts'
import { hostedOptions as perplexityOptions } from '../../generated/perplexity/index.ts'
import { hostedOptions as xaiOptions, xaiResponsesTools, hostedTools as xaiTools } from '../../generated/xai/index.ts'
import type { NativeTool, Request } from '../../runtime/types.ts'
import { sent } from './told.ts'

const asking = (tool: NativeTool) => ({ model: 'm', messages: [], tools: [tool] })

it.each([
  [
    'openai-responses',
    openaiTools.webSearch({ search_context_size: 'low' }),
    { type: 'web_search', search_context_size: 'low' },
  ],
  [
    'openai-responses',
    openaiTools.fileSearch({ vector_store_ids: ['v'] }),
    { type: 'file_search', vector_store_ids: ['v'] },
  ],
  [
    'anthropic-messages',
    anthropicTools.webSearch20250305({ max_uses: 3 }),
    { type: 'web_search_20250305', name: 'web_search', max_uses: 3 },
  ],
  ['gemini', geminiTools.googleSearch(), { googleSearch: {} }],
  ['openrouter-chat', openrouterTools.openrouterWebFetch(), { type: 'openrouter:web_fetch' }],
  ['groq-chat', groqTools.browserSearch(), { type: 'browser_search' }],
  [
    'xai-chat',
    xaiTools.liveSearch({ sources: [{ type: 'web' }] }),
    { type: 'live_search', sources: [{ type: 'web' }] },
  ],
  [
    'xai-responses',
    xaiResponsesTools.webSearch({ allowed_domains: ['lakes.test'] }),
    { type: 'web_search', allowed_domains: ['lakes.test'] },
  ],
  ['xai-responses', xaiResponsesTools.xSearch(), { type: 'x_search' }],
])('%s is sent %o', (api, tool, wire) => {
  const { body, loss } = sent(api, asking(tool))
  expect(loss).toEqual([])
  expect(body).toMatchObject({ tools: [wire] })
})

it('another api is sent none of it', () => {
  const { body, loss } = sent('gemini', asking(openaiTools.webSearch()))
  expect(JSON.stringify(body)).not.toContain('web_search')
  expect(loss).toEqual([
    { path: 'tools[0]', kind: 'unsupported', detail: "openai-responses's own tool means nothing to gemini" },
  ])
})

it('what a tool needs must be given, and what it has not is no option', () => {
  // @ts-expect-error: it must be told where to search
  openaiTools.fileSearch({})
  // @ts-expect-error: there is no such option
  openaiTools.webSearch({ depth: 3 })
})

const options: [api: string, native: NonNullable<Request['native']>, wire: object][] = [
  [
    'openai-chat',
    openaiOptions.webSearch({ search_context_size: 'low' }),
    { web_search_options: { search_context_size: 'low' } },
  ],
  ['openai-chat', openaiOptions.webSearch(), { web_search_options: {} }],
  [
    'xai-chat',
    xaiOptions.webSearch({ search_context_size: 'high' }),
    { web_search_options: { search_context_size: 'high' } },
  ],
  ['xai-chat', xaiOptions.liveSearch({ mode: 'auto' }), { search_parameters: { mode: 'auto' } }],
  [
    'groq-chat',
    groqOptions.webSearch({ exclude_domains: ['lakes.test'] }),
    { search_settings: { exclude_domains: ['lakes.test'] } },
  ],
  ['groq-chat', groqOptions.citations('disabled'), { citation_options: 'disabled' }],
  [
    'perplexity-chat',
    perplexityOptions.webSearch({ search_mode: 'academic', search_domain_filter: ['lakes.test'] }),
    { search_mode: 'academic', search_domain_filter: ['lakes.test'] },
  ],
  ['openrouter-chat', openrouterOptions.plugins([{ id: 'web' }]), { plugins: [{ id: 'web' }] }],
]

it.each(options)('%s is sent the fields %o', (api, native, wire) => {
  const { body, loss } = sent(api, { model: 'm', messages: [], native })
  expect(loss).toEqual([])
  expect(body).toMatchObject(wire)
})

it('another api is sent none of them, and says so', () => {
  const { body, loss } = sent('groq-chat', { model: 'm', messages: [], native: openaiOptions.webSearch() })
  expect(JSON.stringify(body)).not.toContain('web_search')
  expect(loss.map(({ path, kind }) => [path, kind])).toEqual([['native.openai-chat', 'unsupported']])
})

it('options are the contract’s, too', () => {
  // @ts-expect-error: there is no such mode
  perplexityOptions.webSearch({ search_mode: 7 })
  // @ts-expect-error: there is no such option
  openaiOptions.webSearch({ depth: 3 })
  // @ts-expect-error: there is no such option
  xaiResponsesTools.webSearch({ depth: 3 })
})
