/** Tools that a vendor runs: written by typed helpers, sent as the contract has them, lost elsewhere and said so. */
import { expect, it } from 'vitest'
import { hostedTools as anthropicTools } from '../../generated/anthropic/index.ts'
import { hostedTools as geminiTools } from '../../generated/gemini/index.ts'
import { hostedTools as openaiTools } from '../../generated/openai/index.ts'
import { hostedTools as openrouterTools } from '../../generated/openrouter/index.ts'
import type { NativeTool } from '../../runtime/types.ts'
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
