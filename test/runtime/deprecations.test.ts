/** Notices of models that end. */
import { describe, expect, it, vi } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { deprecations } from '../../generated/deprecations.ts'
import { openai } from '../../generated/openai/index.ts'
import { type DeprecationNotice, deprecationsOf } from '../../runtime/call/deprecations.ts'
import { createClient, fallback } from '../../runtime/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { served } from '../mock/stage.ts'

const mock = createMock({ apis: served })
const options = { apiKey: 'k', fetch: mock.fetch }
const of = deprecationsOf({
  openai: [
    { match: ['old-*'], except: ['old-but-good'], facts: { retires: '2027-01-31', source: 'its page' } },
    { match: ['older'], facts: { deprecated: '2026-01-01', source: 'its page' } },
  ],
})

function llm(use = of) {
  const notices: DeprecationNotice[] = []
  const client = createClient({
    providers: [openai(options), anthropic(options)],
    use: [use({ warn: notice => notices.push(notice) })],
    retry: false,
  })
  return { notices, ask: (model: string) => client.chat({ model, messages: 'Hi' }), client }
}

describe('a model that ends', () => {
  it('is told of once, in whatever way it is asked, also with its date behind it', async () => {
    const { notices, ask, client } = llm()
    await ask('openai/old-1')
    await ask('openai/old-1')
    await client.stream({ model: 'openai/older-2025-01-01', messages: 'Hi' }).response
    await llm().ask('openai/old-1')
    expect(notices).toEqual([
      {
        provider: 'openai',
        model: 'old-1',
        retires: '2027-01-31',
        source: 'its page',
        message: 'interlingua: openai/old-1 is deprecated and answers until 2027-01-31: its page',
      },
      {
        provider: 'openai',
        model: 'older-2025-01-01',
        deprecated: '2026-01-01',
        source: 'its page',
        message: 'interlingua: openai/older-2025-01-01 is deprecated since 2026-01-01: its page',
      },
    ])
  })

  it('is told of where a router chose it', async () => {
    const { notices, client } = llm()
    await client.chat({ model: fallback(['openai/old-2', 'anthropic/claude-opus-4-6']), messages: 'Hi' })
    expect(notices).toMatchObject([{ model: 'old-2' }])
  })

  it('others are not, nor those of another provider, nor what every object has', async () => {
    const { notices, ask } = llm()
    for (const model of ['openai/gpt-5', 'openai/old-but-good', 'anthropic/old-1']) await ask(model)
    const named = openai({ ...options, name: 'constructor' })
    await createClient({ providers: [named], use: [of()] }).chat({ model: 'constructor/old-1', messages: 'Hi' })
    expect(notices).toEqual([])
  })

  it('fails no call, and is a warning of the console where nothing else is said', async () => {
    const { client } = llm(() =>
      of({
        warn: () => {
          throw new Error('no')
        },
      }),
    )
    await expect(client.chat({ model: 'openai/old-3', messages: 'Hi' })).resolves.toBeDefined()
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await createClient({ providers: [openai({ ...options, use: [of()] })] }).chat({
      model: 'openai/old-4',
      messages: 'Hi',
    })
    expect(warn.mock.calls).toEqual([[expect.stringContaining('openai/old-4 is deprecated')]])
    warn.mockRestore()
  })
})

it('what is known comes of the providers’ models', async () => {
  const { notices, ask } = llm(deprecations)
  await ask('anthropic/claude-sonnet-4-5-20250929')
  await ask('anthropic/claude-opus-4-6')
  expect(notices).toMatchObject([{ model: 'claude-sonnet-4-5-20250929', retires: '2026-11-30' }])
})
